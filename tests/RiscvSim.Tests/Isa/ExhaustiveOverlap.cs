using RiscvSim.Isa;

namespace RiscvSim.Tests.Isa;

/// <summary>The reference for <see cref="EncodingOverlap"/>: tries all values of the bits that matter.</summary>
public static class ExhaustiveOverlap
{
    /// <summary>A word that both patterns match, or null if there is none.</summary>
    public static uint? Find(BitPattern a, BitPattern b)
    {
        if (((a.Match ^ b.Match) & a.Mask & b.Mask) != 0)
            return null;
        // Only bits of constrained fields decide further; all their combinations are tried.
        uint match = a.Match | b.Match;
        uint free = (ConstrainedBits(a) | ConstrainedBits(b)) & ~(a.Mask | b.Mask);
        uint bits = 0;
        do
        {
            uint word = match | bits;
            if (a.Matches(word) && b.Matches(word))
                return word;
            bits = bits - free & free;
        }
        while (bits != 0);
        return null;
    }

    private static uint ConstrainedBits(BitPattern pattern)
    {
        uint bits = 0;
        foreach (Field field in pattern.Fields)
            bits |= field.Excluded.Count != 0 ? field.WordMask : 0;
        return bits;
    }
}
