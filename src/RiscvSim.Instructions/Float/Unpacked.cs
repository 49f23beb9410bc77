using System.Numerics;

namespace RiscvSim.Instructions.Float;

/// <summary>What kind of datum an encoding is; NaNs come last.</summary>
internal enum Kind
{
    /// <summary>Zero of either sign.</summary>
    Zero,

    /// <summary>A normal or subnormal number.</summary>
    Nonzero,

    /// <summary>Infinity of either sign.</summary>
    Infinity,

    /// <summary>A quiet NaN.</summary>
    Quiet,

    /// <summary>A signalling NaN.</summary>
    Signaling,
}

/// <summary>
/// A datum taken apart, without regard to its format. A nonzero number is significand / 2^63 * 2^exponent with bit 63 of the significand
/// set, subnormal ones included; for the others the significand is 0.
/// </summary>
internal readonly struct Unpacked
{
    /// <summary>The exponent of a zero: so small that alignment shifts everything out.</summary>
    public const int ZeroExponent = -1_000_000;

    /// <summary>The sign bit.</summary>
    public readonly bool Negative;

    /// <summary>What kind of datum this is.</summary>
    public readonly Kind Kind;

    /// <summary>The power of two of the leading significand bit.</summary>
    public readonly int Exponent;

    /// <summary>The significand, leading bit first.</summary>
    public readonly ulong Significand;

    Unpacked(bool negative, Kind kind, int exponent, ulong significand)
    {
        Negative = negative;
        Kind = kind;
        Exponent = exponent;
        Significand = significand;
    }

    /// <summary>Zero or a nonzero number.</summary>
    public bool IsFinite => Kind <= Kind.Nonzero;

    /// <summary>A NaN of either kind.</summary>
    public bool IsNaN => Kind >= Kind.Quiet;

    /// <summary>Takes an encoding apart.</summary>
    public static Unpacked From<TFormat>(ulong bits)
        where TFormat : struct, IFormat
    {
        bool negative = Layout<TFormat>.IsNegative(bits);
        ulong magnitude = Layout<TFormat>.Magnitude(bits);
        if (magnitude > Layout<TFormat>.LargestFinite)
        {
            Kind kind = TFormat.HasInfinity && magnitude == Layout<TFormat>.Infinity ? Kind.Infinity
                : !TFormat.HasSignaling || (magnitude & Layout<TFormat>.QuietBit) != 0 ? Kind.Quiet : Kind.Signaling;
            return new Unpacked(negative, kind, 0, 0);
        }

        if (magnitude == 0)
        {
            return new Unpacked(negative, Kind.Zero, ZeroExponent, 0);
        }

        // A subnormal number has the exponent of the smallest normal one and no hidden bit; normalising both alike gives its true exponent.
        int field = (int)(magnitude >> Layout<TFormat>.FractionBits);
        ulong hidden = 1UL << Layout<TFormat>.FractionBits;
        ulong significand = field == 0 ? magnitude : (magnitude & (hidden - 1)) | hidden;
        int shift = BitOperations.LeadingZeroCount(significand);
        int exponent = Math.Max(field, 1) - Layout<TFormat>.Bias + (64 - TFormat.Precision) - shift;
        return new Unpacked(negative, Kind.Nonzero, exponent, significand << shift);
    }

    /// <summary>The same datum with the other sign.</summary>
    public Unpacked Negated() => new(!Negative, Kind, Exponent, Significand);
}
