using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// The one place where exact results become encodings. Operations hand over a sign, an exponent and a significand of 64 bits whose least
/// significant bit is sticky: it is set if any nonzero bit below it was cut off.
/// </summary>
public static class Rounding
{
    /// <summary>Shifts right by any number of bits; the least significant bit of the result is set if any set bit falls off.</summary>
    /// <param name="value">A <see cref="ulong"/> or <see cref="UInt128"/>.</param>
    /// <param name="count">How far, at least 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWide ShiftRightSticky<TWide>(TWide value, int count)
        where TWide : struct, IBinaryInteger<TWide>, IUnsignedNumber<TWide>
    {
        int width = Unsafe.SizeOf<TWide>() * 8;
        if (count == 0)
        {
            return value;
        }

        TWide kept = count < width ? value >> count : TWide.Zero;
        TWide lost = count < width ? value << (width - count) : value;
        return TWide.IsZero(lost) ? kept : kept | TWide.One;
    }

    /// <summary>The upper 64 bits; the least significant one is set if any bit below is.</summary>
    /// <param name="value">A <see cref="ulong"/> or <see cref="UInt128"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong UpperSticky<TWide>(TWide value)
        where TWide : struct, IBinaryInteger<TWide>, IUnsignedNumber<TWide>
    {
        ulong low = ulong.CreateTruncating(value);
        return Unsafe.SizeOf<TWide>() == sizeof(ulong) ? low : ulong.CreateTruncating(value >> 64) | (low != 0 ? 1UL : 0);
    }

    /// <summary>Divides a magnitude by 2^<paramref name="count"/> and rounds to an integer.</summary>
    /// <param name="magnitude">The magnitude, its least significant bit possibly sticky when <paramref name="count"/> is at least 2.</param>
    /// <param name="count">Bits to cut off, 1..63.</param>
    /// <param name="negative">The sign of the number, for the directed modes.</param>
    /// <param name="rm">The rounding mode; round to odd included.</param>
    /// <param name="inexact">Whether the quotient differs from the exact one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CutOff(ulong magnitude, int count, bool negative, RoundingMode rm, out bool inexact)
    {
        ulong rest = magnitude & ((1UL << count) - 1);
        ulong half = 1UL << (count - 1);
        ulong quotient = magnitude >> count;
        inexact = rest != 0;
        switch (rm)
        {
            case RoundingMode.Rne: return quotient + (rest > half || (rest == half && (quotient & 1) != 0) ? 1UL : 0);
            case RoundingMode.Rdn: return quotient + (inexact && negative ? 1UL : 0);
            case RoundingMode.Rup: return quotient + (inexact && !negative ? 1UL : 0);
            case RoundingMode.Rmm: return quotient + (rest >= half ? 1UL : 0);
            case RoundingMode.Rod: return quotient | (inexact ? 1UL : 0);
            default: return quotient;
        }
    }

    /// <summary>Rounds a nonzero number to a format and raises NX, UF and OF as needed.</summary>
    /// <param name="negative">The sign.</param>
    /// <param name="exponent">The power of two of the leading significand bit.</param>
    /// <param name="significand">The significand; bit 63 is set, bit 0 may be sticky.</param>
    /// <param name="rm">The rounding mode; round to odd included.</param>
    /// <param name="flags">The accrued flags.</param>
    /// <returns>The encoding in <typeparamref name="TFormat"/>.</returns>
    public static ulong Pack<TFormat>(bool negative, int exponent, ulong significand, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        int cut = 64 - TFormat.Precision;
        bool tiny = false;
        if (exponent < Layout<TFormat>.MinExponent)
        {
            tiny = IsTinyAfterRounding<TFormat>(negative, exponent, significand, rm);
            significand = ShiftRightSticky(significand, Layout<TFormat>.MinExponent - exponent);
            exponent = Layout<TFormat>.MinExponent;
        }

        ulong rounded = CutOff(significand, cut, negative, rm, out bool inexact);
        if (exponent > Layout<TFormat>.MaxExponent)
        {
            return Overflow<TFormat>(negative, rm, ref flags);
        }

        // The hidden bit of a normal number adds the last one to the exponent field, and so does a carry out of the rounding.
        ulong magnitude = ((ulong)(exponent - Layout<TFormat>.MinExponent) << Layout<TFormat>.FractionBits) + rounded;
        if (magnitude > Layout<TFormat>.LargestFinite)
        {
            return Overflow<TFormat>(negative, rm, ref flags);
        }

        if (inexact)
        {
            flags |= tiny ? FloatFlags.NX | FloatFlags.UF : FloatFlags.NX;
        }

        return Layout<TFormat>.Signed(negative, magnitude);
    }

    /// <summary>
    /// Whether a number below the smallest normal one stays below it when rounded with an unbounded exponent: RISC-V detects tininess after
    /// rounding (unprivileged manual, "F" extension, "Subnormal Arithmetic").
    /// </summary>
    static bool IsTinyAfterRounding<TFormat>(bool negative, int exponent, ulong significand, RoundingMode rm)
        where TFormat : struct, IFormat
    {
        ulong rounded = CutOff(significand, 64 - TFormat.Precision, negative, rm, out _);
        return exponent < Layout<TFormat>.MinExponent - 1 || rounded >> TFormat.Precision == 0;
    }

    /// <summary>Infinity or the largest finite number, whichever the rounding mode asks for, with OF and NX.</summary>
    static ulong Overflow<TFormat>(bool negative, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        flags |= FloatFlags.OF | FloatFlags.NX;
        bool toInfinity = rm switch
        {
            RoundingMode.Rne or RoundingMode.Rmm => true,
            RoundingMode.Rdn => negative,
            RoundingMode.Rup => !negative,
            _ => false,
        };
        return toInfinity ? Layout<TFormat>.Infinite(negative) : Layout<TFormat>.Signed(negative, Layout<TFormat>.LargestFinite);
    }
}
