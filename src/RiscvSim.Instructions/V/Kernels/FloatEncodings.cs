using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Blocks of encodings: tests by class and order, without host arithmetic. Results are all ones or zero.</summary>
internal static unsafe class FloatEncodings
{
    /// <summary>A constant of a format in all elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Constant<TBits>(ulong value)
        where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.Create(TBits.CreateTruncating(value));

    /// <summary>The sign bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Sign<TFormat, TBits>()
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> => Vector512<TBits>.AllBitsSet << 8 * sizeof(TBits) - 1;

    /// <summary>All but the sign bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Magnitude<TFormat, TBits>(Vector512<TBits> a)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> => a & Vector512<TBits>.AllBitsSet >>> 1;

    /// <summary>Where the number is negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> IsNegative<TBits>(Vector512<TBits> a)
        where TBits : unmanaged
    {
        if (typeof(TBits) == typeof(ushort))
            return (a.AsInt16() >> 15).As<short, TBits>();
        return typeof(TBits) == typeof(uint) ? (a.AsInt32() >> 31).As<int, TBits>() : (a.AsInt64() >> 63).As<long, TBits>();
    }

    /// <summary>Where there is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> IsNaN<TFormat, TBits>(Vector512<TBits> a)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> =>
        Vector512.GreaterThan(Magnitude<TFormat, TBits>(a), Constant<TBits>(Layout<TFormat>.Infinity));

    /// <summary>Where there is a signalling NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> IsSignaling<TFormat, TBits>(Vector512<TBits> a)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> =>
        IsNaN<TFormat, TBits>(a) & Vector512.Equals(a & Constant<TBits>(Layout<TFormat>.QuietBit), Vector512<TBits>.Zero);

    /// <summary>Unsigned integers in the order of the numbers, -0 below +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> TotalOrder<TFormat, TBits>(Vector512<TBits> a)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> => a ^ (IsNegative(a) | Sign<TFormat, TBits>());

    /// <summary>Unsigned integers in the order of the numbers, -0 equal to +0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> NumericOrder<TFormat, TBits>(Vector512<TBits> a)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Vector512<TBits> negative = IsNegative(a);
        return (Magnitude<TFormat, TBits>(a) ^ negative) - negative + Sign<TFormat, TBits>();
    }
}
