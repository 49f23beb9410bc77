using System.Numerics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>
/// An exact nonzero rational number, numerator / denominator * 2^scale, and its rounding to a format straight from the definition:
/// which multiples of the quantum stand next to it, and which of the two the mode takes.
/// </summary>
internal readonly struct Reference
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;
    private readonly int _scale;

    private Reference(BigInteger numerator, BigInteger denominator, int scale)
    {
        _numerator = numerator;
        _denominator = denominator;
        _scale = scale;
    }

    public bool IsZero => _numerator.IsZero;

    public bool IsNegative => _numerator.Sign < 0;

    /// <summary>The value of a finite encoding.</summary>
    public static Reference Of<TFormat>(ulong bits)
        where TFormat : struct, IFormat
    {
        int fractionBits = Operands.FractionBits<TFormat>();
        ulong magnitude = bits & (Operands.SignBit<TFormat>() - 1);
        int field = (int)(magnitude >> fractionBits);
        ulong significand = magnitude & ((1UL << fractionBits) - 1);
        if (field != 0)
            significand |= 1UL << fractionBits;
        int bias = (1 << (TFormat.ExponentBits - 1)) - 1;
        BigInteger signed = (bits & Operands.SignBit<TFormat>()) != 0 ? -new BigInteger(significand) : significand;
        return new Reference(signed, 1, Math.Max(field, 1) - bias - fractionBits);
    }

    public static Reference Of(BigInteger integer) => new(integer, 1, 0);

    public static Reference operator +(Reference a, Reference b)
    {
        int scale = Math.Min(a._scale, b._scale);
        return new Reference((a._numerator << (a._scale - scale)) + (b._numerator << (b._scale - scale)), 1, scale);
    }

    public static Reference operator -(Reference a, Reference b) => a + new Reference(-b._numerator, 1, b._scale);

    public static Reference operator *(Reference a, Reference b) => new(a._numerator * b._numerator, 1, a._scale + b._scale);

    public static Reference operator /(Reference a, Reference b) =>
        new(a._numerator * b._numerator.Sign, BigInteger.Abs(b._numerator), a._scale - b._scale);

    /// <summary>The square root, cut to at least 100 bits; what is cut off lives on as half a unit, which no rounding can mistake.</summary>
    public static Reference SquareRoot(Reference a)
    {
        int scale = a._scale - 300 - ((a._scale - 300) & 1);
        BigInteger radicand = a._numerator << (a._scale - scale);
        BigInteger low = BigInteger.Zero, high = BigInteger.One << (int)((radicand.GetBitLength() / 2) + 1);
        while (high - low > 1)
        {
            BigInteger middle = (low + high) >> 1;
            if (middle * middle <= radicand)
                low = middle;
            else
                high = middle;
        }

        return new Reference((low << 1) + (low * low == radicand ? 0 : 1), 1, (scale / 2) - 1);
    }

    /// <summary>The encoding and the flags of this number, which must not be zero.</summary>
    public (ulong Bits, FloatFlags Flags) Round<TFormat>(RoundingMode rm)
        where TFormat : struct, IFormat
    {
        int fractionBits = Operands.FractionBits<TFormat>();
        int bias = (1 << (TFormat.ExponentBits - 1)) - 1;
        int exponent = Exponent();
        int quantum = Math.Max(exponent, 1 - bias) - fractionBits;
        BigInteger units = Units(quantum, rm, out bool inexact);
        ulong sign = IsNegative ? Operands.SignBit<TFormat>() : 0;
        if (units * Power(quantum + bias + fractionBits) >= Power(2 * bias + 1 + fractionBits))
        {
            bool toInfinity = rm is RoundingMode.Rne or RoundingMode.Rmm || rm == (IsNegative ? RoundingMode.Rdn : RoundingMode.Rup);
            return (sign | (Operands.Infinity<TFormat>() - (toInfinity ? 0UL : 1UL)), FloatFlags.OF | FloatFlags.NX);
        }

        // Tininess after rounding: the number rounded as if the exponent had no lower bound.
        int freeQuantum = exponent - fractionBits;
        BigInteger freeUnits = Units(freeQuantum, rm, out _);
        bool tiny = exponent < 1 - bias && freeUnits < Power(1 - bias - freeQuantum);
        FloatFlags flags = !inexact ? FloatFlags.None : tiny ? FloatFlags.NX | FloatFlags.UF : FloatFlags.NX;
        BigInteger hidden = Power(fractionBits);
        if (units == hidden << 1)
        {
            units = hidden;
            quantum++;
        }

        ulong magnitude = units < hidden ? (ulong)units : ((ulong)(quantum + fractionBits + bias) << fractionBits) | (ulong)(units - hidden);
        return (sign | magnitude, flags);
    }

    /// <summary>The number rounded to an integer.</summary>
    public BigInteger RoundToInteger(RoundingMode rm, out bool inexact)
    {
        BigInteger magnitude = Units(0, rm, out inexact);
        return IsNegative ? -magnitude : magnitude;
    }

    private static BigInteger Power(int exponent) => BigInteger.One << exponent;

    /// <summary>floor(log2 of the magnitude).</summary>
    private int Exponent()
    {
        BigInteger magnitude = BigInteger.Abs(_numerator);
        int guess = (int)(magnitude.GetBitLength() - _denominator.GetBitLength());
        bool below = guess >= 0 ? magnitude < _denominator << guess : magnitude << -guess < _denominator;
        return guess - (below ? 1 : 0) + _scale;
    }

    /// <summary>The magnitude in units of 2^<paramref name="quantum"/>, rounded.</summary>
    private BigInteger Units(int quantum, RoundingMode rm, out bool inexact)
    {
        int shift = _scale - quantum;
        BigInteger numerator = BigInteger.Abs(_numerator) << Math.Max(shift, 0);
        BigInteger denominator = _denominator << Math.Max(-shift, 0);
        var below = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        inexact = !rest.IsZero;
        int againstHalf = (rest << 1).CompareTo(denominator);
        bool up = inexact && rm switch
        {
            RoundingMode.Rne => againstHalf > 0 || (againstHalf == 0 && !below.IsEven),
            RoundingMode.Rmm => againstHalf >= 0,
            RoundingMode.Rdn => IsNegative,
            RoundingMode.Rup => !IsNegative,
            RoundingMode.Rod => below.IsEven,
            _ => false,
        };
        return up ? below + 1 : below;
    }
}
