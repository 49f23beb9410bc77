using RiscvSim.Isa;

namespace RiscvSim.Kit.Encodings;

/// <summary>Two known instructions of different extensions with a word in common.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Word">An encoding of both.</param>
public sealed record Clash(KnownEncoding First, KnownEncoding Second, uint Word)
{
    /// <summary>True if one of them is only the space of a group, so that a machine may be found in which they do not meet.</summary>
    public bool IsPossible => First.IsSpace || Second.IsSpace;

    /// <summary>All clashes within a set.</summary>
    public static IEnumerable<Clash> Within(IReadOnlyList<KnownEncoding> all)
    {
        for (int i = 0; i < all.Count; i++)
        {
            for (int j = i + 1; j < all.Count; j++)
            {
                if (Between(all[i], all[j]) is { } clash)
                    yield return clash;
            }
        }
    }

    /// <summary>All clashes between the instructions of one set and those of another.</summary>
    public static IEnumerable<Clash> Between(IEnumerable<KnownEncoding> first, IReadOnlyList<KnownEncoding> second)
    {
        foreach (KnownEncoding a in first)
        {
            foreach (KnownEncoding b in second)
            {
                if (Between(a, b) is { } clash)
                    yield return clash;
            }
        }
    }

    private static Clash? Between(KnownEncoding a, KnownEncoding b) =>
        a.Extension != b.Extension && !a.IsSameAs(b) && EncodingOverlap.Find(a.Pattern, b.Pattern) is { } word ? new Clash(a, b, word) : null;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{First} and {Second} share {(IsPossible ? "space" : "encodings")}, such as 0x{Word:x8}";
}
