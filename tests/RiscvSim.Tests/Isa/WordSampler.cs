using RiscvSim.Isa;

namespace RiscvSim.Tests.Isa;

/// <summary>Instruction words of a row: corner values of every field, then random ones; the same words in every run.</summary>
public static class WordSampler
{
    /// <summary>Words that the row matches: each field at its lowest and highest bits with the others random, then <paramref name="random"/> more.</summary>
    public static IEnumerable<uint> Sample(Insn row, int random)
    {
        var generator = new Random(row.Pattern.Match.GetHashCode() ^ row.Name.Length);
        foreach (Field field in row.Pattern.Fields)
        {
            foreach (uint corner in new[] { 0u, field.WordMask, LowestBit(field.WordMask), HighestValueBit(field) })
            {
                if (Draw(row, generator, field.WordMask, corner) is { } word)
                    yield return word;
            }
        }

        for (int i = 0; i < random; i++)
        {
            if (Draw(row, generator, 0, 0) is { } word)
                yield return word;
        }
    }

    /// <summary>A word with the given bits and the rest random, or null if no such word belongs to the row.</summary>
    private static uint? Draw(Insn row, Random generator, uint fixedMask, uint fixedBits)
    {
        uint free = Mask(row) & ~row.Pattern.Mask & ~fixedMask;
        for (int attempt = 0; attempt < 64; attempt++)
        {
            uint word = row.Pattern.Match | fixedBits | (uint)generator.NextInt64(1L << 32) & free;
            if (row.Pattern.Matches(word))
                return word;
        }

        return null;
    }

    private static uint Mask(Insn row) => row.Length == 2 ? 0xffffu : uint.MaxValue;

    private static uint LowestBit(uint mask) => mask & 0 - mask;

    private static uint HighestValueBit(Field field)
    {
        foreach (FieldSlice slice in field.Slices)
        {
            if (slice.ValueLsb + slice.Width == field.Width)
                return 1u << slice.WordLsb + slice.Width - 1;
        }

        return 0;
    }
}
