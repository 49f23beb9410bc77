using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>Seeded operands that meet the corners of a format far more often than chance would.</summary>
internal static class Operands
{
    public static readonly RoundingMode[] Modes =
        [RoundingMode.Rne, RoundingMode.Rtz, RoundingMode.Rdn, RoundingMode.Rup, RoundingMode.Rmm];

    public static int FractionBits<TFormat>()
        where TFormat : struct, IFormat => TFormat.Precision - 1;

    public static ulong Infinity<TFormat>()
        where TFormat : struct, IFormat => ((1UL << TFormat.ExponentBits) - 1) << FractionBits<TFormat>();

    public static ulong SignBit<TFormat>()
        where TFormat : struct, IFormat => 1UL << (FractionBits<TFormat>() + TFormat.ExponentBits);

    public static ulong CanonicalNaN<TFormat>()
        where TFormat : struct, IFormat => Infinity<TFormat>() | (1UL << (FractionBits<TFormat>() - 1));

    public static bool IsFinite<TFormat>(ulong bits)
        where TFormat : struct, IFormat => (bits & Infinity<TFormat>()) != Infinity<TFormat>();

    /// <summary>Zeros, ones, both ends of the subnormal and normal ranges, infinity and NaNs of both kinds; all without sign.</summary>
    public static ulong[] Corners<TFormat>()
        where TFormat : struct, IFormat
    {
        ulong hidden = 1UL << FractionBits<TFormat>();
        ulong infinity = Infinity<TFormat>();
        ulong one = (infinity >> 1) & infinity;
        return
        [
            0, 1, 2, hidden - 1, hidden, hidden + 1, (2 * hidden) - 1, 2 * hidden, one - hidden, one - 1, one, one + 1, one + (hidden / 2),
            one + hidden - 1, one + hidden, infinity - hidden, infinity - 1, infinity, infinity + 1, infinity + (hidden / 2) - 1,
            infinity + (hidden / 2), infinity + hidden - 1,
        ];
    }

    /// <summary>One operand of either sign.</summary>
    public static ulong Next<TFormat>(Random random)
        where TFormat : struct, IFormat
    {
        ulong uniform = (ulong)random.NextInt64();
        ulong hidden = 1UL << FractionBits<TFormat>();
        ulong fraction = random.Next(3) switch
        {
            0 => 1UL << random.Next(TFormat.Precision),
            1 => (ulong)random.NextInt64() << random.Next(TFormat.Precision),
            _ => (ulong)random.NextInt64(),
        };
        int maxField = (1 << TFormat.ExponentBits) - 1;
        int field = random.Next(4) switch
        {
            0 => (maxField / 2) + random.Next(-TFormat.Precision, TFormat.Precision),
            1 => random.Next(TFormat.Precision + 3),
            2 => maxField - random.Next(TFormat.Precision + 3),
            _ => random.Next(maxField + 1),
        };
        ulong magnitude = random.Next(8) switch
        {
            0 => Corners<TFormat>()[random.Next(Corners<TFormat>().Length)],
            1 => uniform & (SignBit<TFormat>() - 1),
            _ => ((ulong)Math.Clamp(field, 0, maxField) << FractionBits<TFormat>()) | (fraction & (hidden - 1)),
        };
        return random.Next(2) == 0 ? magnitude : magnitude | SignBit<TFormat>();
    }
}
