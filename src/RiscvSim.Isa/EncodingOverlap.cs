namespace RiscvSim.Isa;

/// <summary>Two rows that claim the same instruction word.</summary>
/// <param name="First">One row.</param>
/// <param name="Second">The other.</param>
/// <param name="Word">An encoding of both.</param>
public sealed record EncodingOverlap(Insn First, Insn Second, uint Word)
{
    /// <summary>All overlaps between the rows of one set and those of another.</summary>
    public static IEnumerable<EncodingOverlap> Between(IReadOnlyList<Insn> first, IReadOnlyList<Insn> second)
    {
        foreach (Insn a in first)
        {
            foreach (Insn b in second)
            {
                if (a != b && Find(a.Pattern, b.Pattern) is { } word)
                    yield return new EncodingOverlap(a, b, word);
            }
        }
    }

    /// <summary>All overlaps within a set of rows, each pair once, in the order of the rows.</summary>
    public static IEnumerable<EncodingOverlap> Within(IReadOnlyList<Insn> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            for (int j = i + 1; j < rows.Count; j++)
            {
                if (Find(rows[i].Pattern, rows[j].Pattern) is { } word)
                    yield return new EncodingOverlap(rows[i], rows[j], word);
            }
        }
    }

    /// <summary>An encoding that both patterns match, excluded field values considered; null if there is none.</summary>
    public static uint? Find(BitPattern a, BitPattern b)
    {
        if (((a.Match ^ b.Match) & a.Mask & b.Mask) != 0)
            return null;
        // Patterns of different lengths differ in their low two bits, unless one is malformed: then its 16 bits are compared.
        var excluded = new List<(uint Mask, uint Bits)>();
        AddExcluded(a, excluded);
        AddExcluded(b, excluded);
        return Avoid(excluded, 0, a.Mask | b.Mask, a.Match | b.Match);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{First.Name} ({First.PatternText}) and {Second.Name} ({Second.PatternText}) share encodings, such as 0x{Word:x8}";

    /// <summary>The excluded values of a pattern's fields, as bits of the word that must not all be so.</summary>
    private static void AddExcluded(BitPattern pattern, List<(uint Mask, uint Bits)> excluded)
    {
        foreach (Field field in pattern.Fields)
        {
            foreach (long value in field.Excluded)
            {
                uint bits = field.Insert(value);
                if (field.Extract(bits) == value)
                    excluded.Add((field.WordMask, bits));
            }
        }
    }

    /// <summary>Completes a word so that it has none of the excluded values: for each, in turn, one free bit is made to differ.</summary>
    /// <param name="excluded">What must not be.</param>
    /// <param name="next">The first of them that is not yet seen to.</param>
    /// <param name="set">The bits that are chosen.</param>
    /// <param name="word">Their values; other bits are zero.</param>
    private static uint? Avoid(List<(uint Mask, uint Bits)> excluded, int next, uint set, uint word)
    {
        if (next == excluded.Count)
            return word;
        (uint mask, uint bits) = excluded[next];
        if (((word ^ bits) & mask & set) != 0)
            return Avoid(excluded, next + 1, set, word);
        for (uint free = mask & ~set; free != 0; free &= free - 1)
        {
            uint bit = free & 0 - free;
            if (Avoid(excluded, next + 1, set | bit, word | ~bits & bit) is { } found)
                return found;
            // No word with this bit different: from here on it is as excluded.
            set |= bit;
            word |= bits & bit;
        }

        return null;
    }
}
