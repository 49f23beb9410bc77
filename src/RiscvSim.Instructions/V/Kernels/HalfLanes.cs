using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Conversions between formats of 16 and of 8 bits in lanes of 16 bits, by integer arithmetic on the encodings, twice as many at once as by
/// way of singles. They need a host that shifts every lane by a count of its own; counts of 16 and above shift everything out.
/// </summary>
internal static class HalfLanes
{
    // What is rounded has two bits after the point, the last of them sticky.
    private const int Extra = 2;
    private const ushort Magnitude = 0x7fff, LeadingBit = 0x8000;

    /// <summary>Whether the host has the shifts.</summary>
    public static bool IsSupported => Avx512BW.IsSupported;

    /// <summary>Halves to integers of 8 bits, in the low bits of 16: rounded in a rounding mode, then saturated.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="isSigned">Whether the integers are signed.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="at">The bit of the first one in the outcome.</param>
    /// <param name="outcome">Receives what became of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> ToBytes(Vector512<ushort> x, bool isSigned, RoundingMode rm, int at, ref Outcome outcome)
    {
        // With the significand's leading bit in bit 15, numbers from 128 to below 256 are integers after a shift by 8. Larger ones and NaNs
        // are shifted as little as those from 256 on, and are too large, too.
        const int Fraction = 10, Field = 31, ShiftOfZeroField = 8 + 7 + 15 - Extra, FieldBeyondBytes = 23;
        const ushort NegativeInfinity = 0xfc00;
        Vector512<ushort> complement = Vector512.AndNot(Vector512.Create(Magnitude), x);
        Vector512<ushort> field = Vector512.Max(complement, Vector512.Create((ushort)(Field - FieldBeyondBytes << Fraction)));
        Vector512<ushort> count = field - Vector512.Create((ushort)(Field - ShiftOfZeroField << Fraction)) >>> Fraction;
        Vector512<ushort> t = Shift(x << 15 - Fraction, Vector512.Equals(complement, Vector512.Create(Magnitude)), count);
        Vector512<ushort> negative = (x.AsInt16() >> 15).AsUInt16(), q = Round(t, negative, rm), limit = Limit(negative, isSigned);
        uint inexact = Inexact(t);
        if (Vector512.GreaterThanAny(q, limit))
        {
            // NaNs saturate like positive numbers.
            negative = Vector512.AndNot(negative, Vector512.GreaterThan(x, Vector512.Create(NegativeInfinity)));
            limit = Limit(negative, isSigned);
            uint invalid = (uint)Vector512.GreaterThan(q, limit).ExtractMostSignificantBits();
            outcome.Invalid |= (ulong)invalid << at;
            inexact &= ~invalid;
            q = Vector512.Min(q, limit);
        }

        outcome.Inexact |= (ulong)inexact << at;
        return isSigned ? (q ^ negative) - negative : q;
    }

    /// <summary>The largest magnitude of an integer of 8 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Limit(Vector512<ushort> negative, bool isSigned)
    {
        Vector512<ushort> largest = Vector512.Create((ushort)byte.MaxValue);
        return isSigned ? negative & largest ^ Vector512.Create((ushort)sbyte.MaxValue) : Vector512.AndNot(largest, negative);
    }

    /// <summary>bfloat16 numbers rounded to a format of 8 bits, in the low bits of 16. NaNs and infinities are left doubtful.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="rm">The rounding mode; in modes other than RNE, what overflows or may be tiny is left doubtful.</param>
    /// <param name="at">The bit of the first one in the outcome.</param>
    /// <param name="outcome">Receives what became of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Narrow<TFormat, TSaturation>(Vector512<ushort> x, RoundingMode rm, int at, ref Outcome outcome)
        where TFormat : struct, IFormat
        where TSaturation : struct, ISaturation
    {
        const int Fraction = 7, Bias = 127;
        const ushort Infinity = 0x7f80;
        int bits = Layout<TFormat>.FractionBits, smallestField = Layout<TFormat>.MinExponent + Bias, smallest = smallestField << Fraction;
        Vector512<ushort> magnitude = x & Vector512.Create(Magnitude), field = magnitude >>> Fraction, least = Vector512.Create((ushort)smallestField);

        // The unit of the result is that of its exponent, but at least that of the smallest normal number. A normal number's leading bit
        // adds one to the exponent field.
        Vector512<ushort> count = Avx512BW.SubtractSaturate(least, field) + Vector512.Create((ushort)(15 - bits - Extra));
        Vector512<ushort> t = Shift(x << 15 - Fraction, Vector512.Equals(magnitude, Vector512<ushort>.Zero), count);
        Vector512<ushort> negative = (x.AsInt16() >> 15).AsUInt16();
        Vector512<ushort> code = Round(t + (Avx512BW.SubtractSaturate(field, least) << Layout<TFormat>.FractionBits + Extra), negative, rm);
        Vector512<ushort> largestFinite = Vector512.Create((ushort)Layout<TFormat>.LargestFinite);
        uint inexact = Inexact(t), overflows = (uint)Vector512.GreaterThan(code, largestFinite).ExtractMostSignificantBits();
        uint tiny = (uint)Vector512.LessThan(magnitude, Vector512.Create((ushort)smallest)).ExtractMostSignificantBits() & inexact;
        outcome.Inexact |= (ulong)inexact << at;
        if ((overflows | tiny) != 0)
        {
            // See FloatVectors.Narrow.
            Vector512<ushort> underflow = Vector512.LessThan(magnitude, Vector512.Create((ushort)(smallest - (1 << Fraction - 1 - bits))));
            Vector512<ushort> special = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(Infinity));
            outcome.Underflow |= (underflow.ExtractMostSignificantBits() & tiny) << at;
            outcome.Overflow |= (ulong)overflows << at;
            outcome.Doubtful |= (rm == RoundingMode.Rne ? special.ExtractMostSignificantBits() : overflows | tiny) << at;
            Vector512<ushort> isFinite = Vector512.LessThanOrEqual(code, largestFinite);
            ulong largest = TSaturation.Saturates ? Layout<TFormat>.LargestFinite : Layout<TFormat>.Infinite(false);
            code = Vector512.ConditionalSelect(isFinite, code, Vector512.Create((ushort)largest));
            if (!TFormat.HasInfinity && !TSaturation.Saturates)
                negative &= isFinite;
        }

        return code | (negative & Vector512.Create((ushort)Layout<TFormat>.SignBit));
    }

    /// <summary>Numbers of a format of 8 bits, in the low bits of 16, as bfloat16 numbers; NaNs, none of which is signalling, become canonical.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Widen<TFormat>(Vector512<ushort> code)
        where TFormat : struct, IFormat
    {
        const int Fraction = 7, Bias = 127;
        int bits = Layout<TFormat>.FractionBits;
        Vector512<ushort> magnitude = code & Vector512.Create((ushort)(Layout<TFormat>.SignBit - 1)), sign = (code ^ magnitude) << 8;

        // Below the smallest normal number there are zero and up to seven multiples of the unit; the first field is that of the unit.
        int unit = Layout<TFormat>.MinExponent - bits + Bias << Fraction;
        Vector512<ushort> multiples = Vector512.Create(
            (ulong)unit * 0x0001_0001_0001_0000 + 0x00c0_0080_0000_0000, (ulong)unit * 0x0001_0001_0001_0001 + 0x0160_0140_0120_0100, 0, 0, 0, 0, 0, 0).AsUInt16();
        Vector512<ushort> normal = (magnitude << Fraction - bits) + Vector512.Create((ushort)(Bias - Layout<TFormat>.Bias << Fraction));
        Vector512<ushort> isSubnormal = Vector512.LessThan(magnitude, Vector512.Create((ushort)(1 << bits)));
        Vector512<ushort> result = Vector512.ConditionalSelect(isSubnormal, Avx512BW.PermuteVar32x16(multiples, magnitude), normal);
        Vector512<ushort> special = Vector512.GreaterThan(magnitude, Vector512.Create((ushort)Layout<TFormat>.LargestFinite));
        if (special == Vector512<ushort>.Zero)
            return result | sign;
        Vector512<ushort> isNaN = TFormat.HasInfinity ? Vector512.GreaterThan(magnitude, Vector512.Create((ushort)Layout<TFormat>.Infinity)) : special;
        result = Vector512.ConditionalSelect(special, Vector512.Create((ushort)Layout<Bf16>.Infinity), result) | sign;
        return Vector512.ConditionalSelect(isNaN, Vector512.Create((ushort)Layout<Bf16>.CanonicalNaN), result);
    }

    /// <summary>A significand in the upper bits, of which the leading one is made explicit, shifted right; what is lost makes the lowest bit sticky.</summary>
    /// <param name="significand">The significand; bit 15 is anything.</param>
    /// <param name="isZero">Where the number is zero. Others below the smallest normal one are shifted out, and need not be exact.</param>
    /// <param name="count">By how many bits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Shift(Vector512<ushort> significand, Vector512<ushort> isZero, Vector512<ushort> count)
    {
        significand = Vector512.ConditionalSelect(isZero, Vector512<ushort>.Zero, significand | Vector512.Create(LeadingBit));
        Vector512<ushort> shifted = Avx512BW.ShiftRightLogicalVariable(significand, count);
        Vector512<ushort> lost = significand - Avx512BW.ShiftLeftLogicalVariable(shifted, count);
        return shifted | Vector512.Min(lost, Vector512<ushort>.One);
    }

    /// <summary>The elements that have bits after the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Inexact(Vector512<ushort> t) =>
        ~(uint)Vector512.Equals(t & Vector512.Create((ushort)((1 << Extra) - 1)), Vector512<ushort>.Zero).ExtractMostSignificantBits();

    /// <summary>Magnitudes with two bits after the point to integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Round(Vector512<ushort> t, Vector512<ushort> negative, RoundingMode rm)
    {
        if (rm == RoundingMode.Rne)
            return t + Vector512<ushort>.One + (t >>> Extra & Vector512<ushort>.One) >>> Extra;
        Vector512<ushort> almost = Vector512.Create((ushort)((1 << Extra) - 1));
        t += rm switch
        {
            RoundingMode.Rmm => Vector512.Create((ushort)(1 << Extra - 1)),
            RoundingMode.Rdn => negative & almost,
            RoundingMode.Rup => Vector512.AndNot(almost, negative),
            RoundingMode.Rod => Vector512.AndNot(almost, Vector512<ushort>.Zero - (t >>> Extra & Vector512<ushort>.One)),
            _ => Vector512<ushort>.Zero,
        };
        return t >>> Extra;
    }
}
