using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// Comparison, minimum, maximum and classification on encodings (unprivileged manual, "F" extension, "Single-Precision Floating-Point
/// Compare Instructions" and "Classify Instruction"; "Zfa" extension). Encodings as in <see cref="Arithmetic"/>.
/// </summary>
public static class Comparison
{
    /// <summary>Whether the numbers are equal; false for NaNs, and only a signalling NaN raises NV (feq).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Equal<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseSignaling<TFormat>(a, b, ref flags);
        return !IsUnordered<TFormat>(a, b) && (a == b || AreZeros<TFormat>(a, b));
    }

    /// <summary>Whether a is less than b; false for NaNs, and any NaN raises NV (flt).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Less<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseUnordered<TFormat>(a, b, ref flags);
        return IsLess<TFormat>(a, b);
    }

    /// <summary>Whether a is less than or equal to b; false for NaNs, and any NaN raises NV (fle).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool LessOrEqual<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseUnordered<TFormat>(a, b, ref flags);
        return IsLessOrEqual<TFormat>(a, b);
    }

    /// <summary>Whether a is less than b; false for NaNs, and only a signalling NaN raises NV (fltq).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool LessQuiet<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseSignaling<TFormat>(a, b, ref flags);
        return IsLess<TFormat>(a, b);
    }

    /// <summary>Whether a is less than or equal to b; false for NaNs, and only a signalling NaN raises NV (fleq).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool LessOrEqualQuiet<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseSignaling<TFormat>(a, b, ref flags);
        return IsLessOrEqual<TFormat>(a, b);
    }

    /// <summary>minimumNumber of IEEE 754-2019: -0 is below +0, a NaN yields to a number, two NaNs give the canonical one (fmin).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong MinimumNumber<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseSignaling<TFormat>(a, b, ref flags);
        return IsUnordered<TFormat>(a, b) ? NumberOf<TFormat>(a, b) : IsBelow<TFormat>(a, b) ? a : b;
    }

    /// <summary>maximumNumber of IEEE 754-2019: +0 is above -0, a NaN yields to a number, two NaNs give the canonical one (fmax).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong MaximumNumber<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseSignaling<TFormat>(a, b, ref flags);
        return IsUnordered<TFormat>(a, b) ? NumberOf<TFormat>(a, b) : IsBelow<TFormat>(a, b) ? b : a;
    }

    /// <summary>minimum of IEEE 754-2019: -0 is below +0, any NaN gives the canonical one (fminm).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Minimum<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseSignaling<TFormat>(a, b, ref flags);
        return IsUnordered<TFormat>(a, b) ? Layout<TFormat>.CanonicalNaN : IsBelow<TFormat>(a, b) ? a : b;
    }

    /// <summary>maximum of IEEE 754-2019: +0 is above -0, any NaN gives the canonical one (fmaxm).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Maximum<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        RaiseSignaling<TFormat>(a, b, ref flags);
        return IsUnordered<TFormat>(a, b) ? Layout<TFormat>.CanonicalNaN : IsBelow<TFormat>(a, b) ? b : a;
    }

    /// <summary>
    /// The class of a datum as one bit (fclass): 0 -infinity, 1 negative normal, 2 negative subnormal, 3 -0, 4 +0, 5 positive subnormal,
    /// 6 positive normal, 7 +infinity, 8 signalling NaN, 9 quiet NaN.
    /// </summary>
    public static ulong Classify<TFormat>(ulong a)
        where TFormat : struct, IFormat
    {
        ulong magnitude = Layout<TFormat>.Magnitude(a);
        if (magnitude > Layout<TFormat>.Infinity)
        {
            return Layout<TFormat>.IsSignaling(a) ? 1UL << 8 : 1UL << 9;
        }

        int distance = magnitude == 0 ? 0
            : magnitude >> Layout<TFormat>.FractionBits == 0 ? 1
            : magnitude < Layout<TFormat>.Infinity ? 2 : 3;
        return Layout<TFormat>.IsNegative(a) ? 1UL << (3 - distance) : 1UL << (4 + distance);
    }

    static bool IsUnordered<TFormat>(ulong a, ulong b)
        where TFormat : struct, IFormat =>
        Layout<TFormat>.IsNaN(a) || Layout<TFormat>.IsNaN(b);

    static bool AreZeros<TFormat>(ulong a, ulong b)
        where TFormat : struct, IFormat =>
        Layout<TFormat>.Magnitude(a | b) == 0;

    static bool IsLess<TFormat>(ulong a, ulong b)
        where TFormat : struct, IFormat =>
        !IsUnordered<TFormat>(a, b) && !AreZeros<TFormat>(a, b) && IsBelow<TFormat>(a, b);

    static bool IsLessOrEqual<TFormat>(ulong a, ulong b)
        where TFormat : struct, IFormat =>
        !IsUnordered<TFormat>(a, b) && (AreZeros<TFormat>(a, b) || !IsBelow<TFormat>(b, a));

    /// <summary>The order of encodings that are not NaNs, in which -0 stands below +0.</summary>
    static bool IsBelow<TFormat>(ulong a, ulong b)
        where TFormat : struct, IFormat =>
        (Layout<TFormat>.IsNegative(a), Layout<TFormat>.IsNegative(b)) switch
        {
            (false, false) => a < b,
            (true, true) => a > b,
            (bool negative, _) => negative,
        };

    /// <summary>The one that is a number, where at least one is a NaN.</summary>
    static ulong NumberOf<TFormat>(ulong a, ulong b)
        where TFormat : struct, IFormat =>
        !Layout<TFormat>.IsNaN(a) ? a : !Layout<TFormat>.IsNaN(b) ? b : Layout<TFormat>.CanonicalNaN;

    static void RaiseSignaling<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        if (Layout<TFormat>.IsSignaling(a) || Layout<TFormat>.IsSignaling(b))
        {
            flags |= FloatFlags.NV;
        }
    }

    static void RaiseUnordered<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        if (IsUnordered<TFormat>(a, b))
        {
            flags |= FloatFlags.NV;
        }
    }
}
