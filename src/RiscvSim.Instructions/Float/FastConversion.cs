using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// Conversions of single and double on the host's own operations where those cannot be told from the exact ones of <see cref="Conversion"/>:
/// when nothing is lost, when truncation is what the rounding mode asks for, or as in <see cref="Fast"/>.
/// Every range test is false for NaN, so the host never converts one.
/// </summary>
public static class FastConversion
{
    const float TwoTo31Single = 2147483648f;
    const float TwoTo32Single = 4294967296f;
    const float TwoTo63Single = 9223372036854775808f;
    const double TwoTo31 = 2147483648.0;
    const double TwoTo32 = 4294967296.0;
    const double TwoTo63 = 9223372036854775808.0;

    /// <summary>Integers of at most this magnitude are exact in a single.</summary>
    const long ExactInSingle = 1L << 24;

    /// <summary>Integers of at most this magnitude are exact in a double.</summary>
    const long ExactInDouble = 1L << 53;

    /// <summary>fcvt.w.s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt32(float a, RoundingMode rm, ref FloatFlags flags)
    {
        if (MathF.Abs(a) < TwoTo31Single)
        {
            int truncated = (int)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return truncated;
            }
        }

        return (int)Conversion.ToInteger<Binary32>(Bits(a), 32, signed: true, rm, ref flags);
    }

    /// <summary>fcvt.w.d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt32(double a, RoundingMode rm, ref FloatFlags flags)
    {
        if (Math.Abs(a) < TwoTo31)
        {
            int truncated = (int)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return truncated;
            }
        }

        return (int)Conversion.ToInteger<Binary64>(Bits(a), 32, signed: true, rm, ref flags);
    }

    /// <summary>fcvt.wu.s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ToUInt32(float a, RoundingMode rm, ref FloatFlags flags)
    {
        if (a >= 0 && a < TwoTo32Single)
        {
            long truncated = (long)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return (uint)truncated;
            }
        }

        return (uint)Conversion.ToInteger<Binary32>(Bits(a), 32, signed: false, rm, ref flags);
    }

    /// <summary>fcvt.wu.d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ToUInt32(double a, RoundingMode rm, ref FloatFlags flags)
    {
        if (a >= 0 && a < TwoTo32)
        {
            long truncated = (long)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return (uint)truncated;
            }
        }

        return (uint)Conversion.ToInteger<Binary64>(Bits(a), 32, signed: false, rm, ref flags);
    }

    /// <summary>fcvt.l.s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt64(float a, RoundingMode rm, ref FloatFlags flags)
    {
        if (MathF.Abs(a) < TwoTo63Single)
        {
            long truncated = (long)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return truncated;
            }
        }

        return (long)Conversion.ToInteger<Binary32>(Bits(a), 64, signed: true, rm, ref flags);
    }

    /// <summary>fcvt.l.d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt64(double a, RoundingMode rm, ref FloatFlags flags)
    {
        if (Math.Abs(a) < TwoTo63)
        {
            long truncated = (long)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return truncated;
            }
        }

        return (long)Conversion.ToInteger<Binary64>(Bits(a), 64, signed: true, rm, ref flags);
    }

    /// <summary>fcvt.lu.s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToUInt64(float a, RoundingMode rm, ref FloatFlags flags)
    {
        if (a >= 0 && a < TwoTo63Single)
        {
            long truncated = (long)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return (ulong)truncated;
            }
        }

        return Conversion.ToInteger<Binary32>(Bits(a), 64, signed: false, rm, ref flags);
    }

    /// <summary>fcvt.lu.d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToUInt64(double a, RoundingMode rm, ref FloatFlags flags)
    {
        if (a >= 0 && a < TwoTo63)
        {
            long truncated = (long)a;
            if (IsTruncation(truncated == a, rm, ref flags))
            {
                return (ulong)truncated;
            }
        }

        return Conversion.ToInteger<Binary64>(Bits(a), 64, signed: false, rm, ref flags);
    }

    /// <summary>fcvt.s.l, and fcvt.s.w and fcvt.s.wu after extension.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToSingle(long a, RoundingMode rm, ref FloatFlags flags) =>
        (ulong)(a + ExactInSingle) <= 2 * ExactInSingle || Fast.IsSticky(rm, flags)
            ? a
            : AsSingle(Conversion.FromInt64<Binary32>(a, rm, ref flags));

    /// <summary>fcvt.s.lu. The host rounds large unsigned numbers twice, so it gets none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToSingle(ulong a, RoundingMode rm, ref FloatFlags flags) =>
        a <= ExactInSingle || ((long)a >= 0 && Fast.IsSticky(rm, flags))
            ? (long)a
            : AsSingle(Conversion.FromMagnitude<Binary32>(false, a, rm, ref flags));

    /// <summary>fcvt.d.l, and fcvt.d.w and fcvt.d.wu after extension.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(long a, RoundingMode rm, ref FloatFlags flags) =>
        (ulong)(a + ExactInDouble) <= 2 * ExactInDouble || Fast.IsSticky(rm, flags)
            ? a
            : AsDouble(Conversion.FromInt64<Binary64>(a, rm, ref flags));

    /// <summary>fcvt.d.lu.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(ulong a, RoundingMode rm, ref FloatFlags flags) =>
        a <= ExactInDouble || ((long)a >= 0 && Fast.IsSticky(rm, flags))
            ? (long)a
            : AsDouble(Conversion.FromMagnitude<Binary64>(false, a, rm, ref flags));

    /// <summary>fcvt.d.s: exact but for NaNs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(float a, RoundingMode rm, ref FloatFlags flags) =>
        float.IsNaN(a) ? AsDouble(Conversion.Convert<Binary32, Binary64>(Bits(a), rm, ref flags)) : a;

    /// <summary>fcvt.s.d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToSingle(double a, RoundingMode rm, ref FloatFlags flags)
    {
        float result = (float)a;
        return (Fast.IsOrdinary(result) && (result == a || Fast.IsSticky(rm, flags))) || a == 0
            ? result
            : AsSingle(Conversion.Convert<Binary64, Binary32>(Bits(a), rm, ref flags));
    }

    /// <summary>Whether the truncated value is the answer: it is exact, or truncation is asked for, which raises NX.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsTruncation(bool exact, RoundingMode rm, ref FloatFlags flags)
    {
        if (exact)
        {
            return true;
        }

        if (rm != RoundingMode.Rtz)
        {
            return false;
        }

        flags |= FloatFlags.NX;
        return true;
    }
}
