using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// Bit-exact conversions between formats and to and from integers (unprivileged manual, "F" extension, "Single-Precision Floating-Point
/// Conversion and Move Instructions"; "Zfa" extension for rounding to integral values). Encodings as in <see cref="Arithmetic"/>.
/// </summary>
public static class Conversion
{
    /// <summary>The value in another format, rounded if that is narrower; NaNs become canonical, signalling ones raise NV.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Convert<TFrom, TTo>(ulong a, RoundingMode rm, ref FloatFlags flags)
        where TFrom : struct, IFormat
        where TTo : struct, IFormat
    {
        Unpacked x = Unpacked.From<TFrom>(a);
        return x.Kind switch
        {
            Kind.Zero => Layout<TTo>.Signed(x.Negative, 0),
            Kind.Nonzero => Rounding.Pack<TTo>(x.Negative, x.Exponent, x.Significand, rm, ref flags),
            Kind.Infinity => Layout<TTo>.Infinite(x.Negative),
            _ => Arithmetic.PropagateNaN<TTo>(x, x, ref flags),
        };
    }

    /// <summary>As <see cref="Convert"/>, but infinities and what overflows give the largest finite number of their sign (Zvfofp8min).</summary>
    public static ulong ConvertSaturating<TFrom, TTo>(ulong a, RoundingMode rm, ref FloatFlags flags)
        where TFrom : struct, IFormat
        where TTo : struct, IFormat
    {
        ulong result = Convert<TFrom, TTo>(a, rm, ref flags);
        return Layout<TTo>.Magnitude(result) > Layout<TTo>.LargestFinite && !Layout<TFrom>.IsNaN(a)
            ? Layout<TTo>.Signed(Layout<TFrom>.IsNegative(a), Layout<TTo>.LargestFinite)
            : result;
    }

    /// <summary>An integer, given as sign and magnitude, in a floating-point format; 0 becomes +0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong FromMagnitude<TFormat>(bool negative, ulong magnitude, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        if (magnitude == 0)
        {
            return 0;
        }

        int shift = BitOperations.LeadingZeroCount(magnitude);
        return Rounding.Pack<TFormat>(negative, 63 - shift, magnitude << shift, rm, ref flags);
    }

    /// <summary>A signed integer in a floating-point format.</summary>
    public static ulong FromInt64<TFormat>(long value, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        FromMagnitude<TFormat>(value < 0, value < 0 ? 0UL - (ulong)value : (ulong)value, rm, ref flags);

    /// <summary>
    /// The value rounded to an integer of <paramref name="width"/> bits. NaN and what is out of range after rounding give the nearest bound
    /// (NaN the upper one) and raise NV, and then not NX.
    /// </summary>
    /// <param name="a">The encoding.</param>
    /// <param name="width">Bits of the result, 8 to 64.</param>
    /// <param name="signed">Whether the result is a two's complement number.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="flags">The accrued flags.</param>
    /// <returns>The integer, sign-extended to 64 bits if signed, else zero-extended.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong ToInteger<TFormat>(ulong a, int width, bool signed, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        Unpacked x = Unpacked.From<TFormat>(a);
        bool negative = x.Negative && !x.IsNaN;
        ulong limit = ulong.MaxValue >> (64 - width);
        if (signed)
        {
            limit = (limit >> 1) + (negative ? 1UL : 0);
        }
        else if (negative)
        {
            limit = 0;
        }

        ulong magnitude = 0;
        bool inexact = false;
        bool inRange = x.IsFinite && TryRoundToMagnitude(x, rm, out magnitude, out inexact) && magnitude <= limit;
        if (!inRange)
        {
            flags |= FloatFlags.NV;
            magnitude = limit;
        }
        else if (inexact)
        {
            flags |= FloatFlags.NX;
        }

        return negative ? 0UL - magnitude : magnitude;
    }

    /// <summary>The value rounded to an integral one of the same format (Zfa); a zero result keeps the operand's sign.</summary>
    /// <param name="a">The encoding.</param>
    /// <param name="raiseInexact">Whether a changed value raises NX: froundnx does, fround does not.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="flags">The accrued flags.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong RoundToIntegral<TFormat>(ulong a, bool raiseInexact, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        Unpacked x = Unpacked.From<TFormat>(a);
        if (x.IsNaN)
        {
            return Arithmetic.PropagateNaN<TFormat>(x, x, ref flags);
        }

        if (x.Kind != Kind.Nonzero || !TryRoundToMagnitude(x, rm, out ulong magnitude, out bool inexact) || !inexact)
        {
            return a;
        }

        if (raiseInexact)
        {
            flags |= FloatFlags.NX;
        }

        return Layout<TFormat>.Signed(x.Negative, FromMagnitude<TFormat>(false, magnitude, rm, ref flags));
    }

    /// <summary>
    /// fcvtmod.w.d (Zfa): the double rounded towards zero, modulo 2^32; infinities and NaNs give 0. The flags are those of fcvt.w.d:
    /// NV if the truncated value does not fit in an <see cref="int"/>, else NX if it was not integral.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int ToInt32Modulo(ulong a, ref FloatFlags flags)
    {
        ToInteger<Binary64>(a, 32, signed: true, RoundingMode.Rtz, ref flags);
        Unpacked x = Unpacked.From<Binary64>(a);
        if (x.Kind != Kind.Nonzero || x.Exponent >= 63 + 32)
        {
            return 0;
        }

        ulong magnitude = x.Exponent < 0 ? 0 : x.Exponent <= 63 ? x.Significand >> (63 - x.Exponent) : x.Significand << (x.Exponent - 63);
        return (int)(uint)(x.Negative ? 0UL - magnitude : magnitude);
    }

    /// <summary>The magnitude of a finite number, rounded to an integer; false if it does not fit in 64 bits.</summary>
    static bool TryRoundToMagnitude(in Unpacked x, RoundingMode rm, out ulong magnitude, out bool inexact)
    {
        inexact = false;
        int cut = 63 - x.Exponent;
        if (cut <= 0)
        {
            magnitude = x.Significand;
            return cut == 0;
        }

        // Numbers below 1 have more fraction bits than the significand holds; all that matters of them is their relation to 0 and 1/2.
        ulong significand = Rounding.ShiftRightSticky(x.Significand, Math.Max(cut - 63, 0));
        magnitude = Rounding.CutOff(significand, Math.Min(cut, 63), x.Negative, rm, out inexact);
        return true;
    }
}
