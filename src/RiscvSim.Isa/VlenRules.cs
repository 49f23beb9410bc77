using System.Globalization;
using System.Numerics;

namespace RiscvSim.Isa;

/// <summary>VLEN and its names in ISA strings, <c>zvl32b</c> to <c>zvl65536b</c> (V manual, chapter 18).</summary>
public static class VlenRules
{
    /// <summary>The smallest VLEN in bits; V itself needs 128, the Zve subsets 32 or 64.</summary>
    public const int Smallest = 32;

    /// <summary>The largest VLEN in bits.</summary>
    public const int Largest = 65536;

    /// <summary>VLEN in bits of a machine with V whose ISA string names none; the Zve subsets then have their smallest.</summary>
    public const int Default = 256;

    private const string Prefix = "zvl";

    /// <summary>Whether a VLEN is possible at all: a power of two from <see cref="Smallest"/> to <see cref="Largest"/>.</summary>
    public static bool IsPossible(long vlen) => vlen is >= Smallest and <= Largest && BitOperations.IsPow2(vlen);

    /// <summary>Whether a name tells a VLEN that a machine with V has anyway, so that it says nothing.</summary>
    public static bool IsDefault(string name) => Of(name) is > 0 and <= Default;

    /// <summary>VLEN in bits that a name tells, or 0 if it is no such name.</summary>
    internal static int Of(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith('b')
        && int.TryParse(name.AsSpan(Prefix.Length, name.Length - Prefix.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int vlen) ? vlen : 0;

    /// <summary>Refuses a name that tells an impossible VLEN; other names pass.</summary>
    internal static void CheckName(string name, string isa)
    {
        if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.Length > Prefix.Length && char.IsAsciiDigit(name[Prefix.Length]))
            throw new IsaException($"'{name}' in ISA string '{isa}': VLEN must be a power of two from {Smallest} to {Largest}, as in zvl{Default}b");
    }

    /// <summary>The vector extension of the string that needs the largest VLEN.</summary>
    private static string NeedingMost(List<string> named) =>
        named.Find(name => name == "v") ?? named.Find(name => name.StartsWith("zve64", StringComparison.Ordinal))
        ?? named.Find(name => name.StartsWith("zve", StringComparison.Ordinal)) ?? named.Find(name => name.StartsWith("zv", StringComparison.Ordinal) && Of(name) == 0) ?? "zve32x";

    /// <summary>Adds the name of VLEN to the extensions where the string leaves it open, and refuses one that the extensions do not allow.</summary>
    /// <param name="isa">The string.</param>
    /// <param name="named">The names in it.</param>
    /// <param name="set">All extensions, implied ones included.</param>
    /// <param name="wanted">VLEN where the string names none, or null for the default.</param>
    internal static void Apply(string isa, List<string> named, HashSet<string> set, int? wanted)
    {
        int chosen = 0;
        foreach (string name in named)
            chosen = Math.Max(chosen, Of(name));
        if (!set.Contains("zve32x"))
        {
            if (chosen != 0)
                throw new IsaException($"ISA string '{isa}' tells VLEN by 'zvl{chosen}b', but names no vector extension ('v' or 'zve32x' to 'zve64d')");
            return;
        }

        int least = set.Contains("v") ? 128 : set.Contains("zve64x") ? 64 : Smallest;
        bool fromString = chosen != 0;
        if (!fromString)
            chosen = wanted ?? (set.Contains("v") ? Default : least);
        if (chosen < least)
        {
            string what = fromString ? $"'zvl{chosen}b'" : $"a VLEN of {chosen}";
            throw new IsaException($"{what} contradicts '{NeedingMost(named)}', which needs a VLEN from {least} to {Largest} (ISA string '{isa}')");
        }

        for (int vlen = chosen; vlen >= Smallest; vlen /= 2)
            set.Add($"{Prefix}{vlen}b");
    }
}
