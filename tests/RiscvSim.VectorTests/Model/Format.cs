using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>What an encoding of a floating-point format stands for.</summary>
public enum RealKind
{
    Zero,
    Finite,
    Infinity,
    QuietNaN,
    SignalingNaN,
}

/// <summary>A value: for a finite one, significand times a power of two.</summary>
public readonly record struct Real(RealKind Kind, bool Negative, BigInteger Significand, int Exponent)
{
    /// <summary>The fraction bits of the format that the value came from.</summary>
    public int FractionBits { get; init; }

    public bool IsNaN => Kind >= RealKind.QuietNaN;

    public bool IsSignaling => Kind == RealKind.SignalingNaN;

    public bool IsInfinity => Kind == RealKind.Infinity;

    public bool IsZero => Kind == RealKind.Zero;

    public Real Negate() => this with { Negative = !Negative };

    /// <summary>An integer.</summary>
    public static Real Of(BigInteger value) =>
        new(value.IsZero ? RealKind.Zero : RealKind.Finite, value.Sign < 0, BigInteger.Abs(value), 0);

    /// <summary>The significand with the sign, at an exponent not above this one's.</summary>
    public BigInteger SignedAt(int exponent) => (Negative ? -Significand : Significand) << (Exponent - exponent);
}

/// <summary>A binary floating-point format with the encodings of IEEE 754; OFP8's E4M3 has one NaN per sign instead of infinities.</summary>
public sealed record Format(int ExponentBits, int FractionBits, bool HasInfinity = true)
{
    public static readonly Format E4M3 = new(4, 3, HasInfinity: false);
    public static readonly Format E5M2 = new(5, 2);
    public static readonly Format Half = new(5, 10);
    public static readonly Format BFloat16 = new(8, 7);
    public static readonly Format Single = new(8, 23);
    public static readonly Format Double = new(11, 52);

    public int Width => 1 + ExponentBits + FractionBits;

    public int Bias => (1 << (ExponentBits - 1)) - 1;

    /// <summary>The exponent of the smallest normal number.</summary>
    public int MinExponent => 1 - Bias;

    private ulong ExponentMask => (1ul << ExponentBits) - 1;

    private ulong FractionMask => (1ul << FractionBits) - 1;

    public ulong Infinity => ExponentMask << FractionBits;

    /// <summary>Whether this is one of the OFP8 formats, which know no signaling NaNs.</summary>
    private bool IsOctet => Width == 8;

    /// <summary>The canonical NaN: positive, quiet, payload zero; for the OFP8 formats 0x7f.</summary>
    public ulong CanonicalNaN => IsOctet ? Infinity | FractionMask : Infinity | 1ul << (FractionBits - 1);

    public ulong MaxFinite => HasInfinity ? Infinity - 1 : CanonicalNaN - 1;

    public ulong SignBit => 1ul << (Width - 1);

    /// <summary>The IEEE format of a width.</summary>
    public static Format OfWidth(int bits) => bits switch
    {
        16 => Half,
        32 => Single,
        64 => Double,
        _ => throw new NotSupportedException($"no floating-point format of {bits} bits"),
    };

    /// <summary>The biased exponent.</summary>
    public int ExponentOf(ulong bits) => (int)(bits >> FractionBits & ExponentMask);

    public ulong FractionOf(ulong bits) => bits & FractionMask;

    /// <summary>What the bits stand for.</summary>
    public Real Unpack(ulong bits)
    {
        bool negative = (bits & SignBit) != 0;
        int exponent = ExponentOf(bits);
        ulong fraction = FractionOf(bits);
        if (!HasInfinity)
        {
            if ((bits & ~SignBit) == CanonicalNaN)
                return new Real(RealKind.QuietNaN, negative, 0, 0);
        }
        else if (exponent == (int)ExponentMask)
        {
            RealKind special = fraction == 0 ? RealKind.Infinity
                : IsOctet || (fraction >> (FractionBits - 1)) != 0 ? RealKind.QuietNaN
                : RealKind.SignalingNaN;
            return new Real(special, negative, 0, 0);
        }

        if (exponent == 0)
            return new Real(fraction == 0 ? RealKind.Zero : RealKind.Finite, negative, fraction, MinExponent - FractionBits) { FractionBits = FractionBits };
        return new Real(RealKind.Finite, negative, fraction | 1ul << FractionBits, exponent - Bias - FractionBits) { FractionBits = FractionBits };
    }

    public ulong Signed(bool negative, ulong magnitude) => negative ? magnitude | SignBit : magnitude;
}
