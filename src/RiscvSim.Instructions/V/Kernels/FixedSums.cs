using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Sums, differences and products of blocks that saturate or are halved, for all element widths alike.</summary>
internal static unsafe class FixedSums
{
    /// <summary>a + b; all ones where it would not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AddUnsigned<T>(Vector512<T> a, Vector512<T> b, out Vector512<T> saturated)
    {
        Vector512<T> sum = a + b;
        saturated = Vector512.LessThan(sum, a);
        return sum | saturated;
    }

    /// <summary>a - b; 0 where it would be negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> SubtractUnsigned<T>(Vector512<T> a, Vector512<T> b, out Vector512<T> saturated)
    {
        saturated = Vector512.LessThan(a, b);
        return Vector512.AndNot(a - b, saturated);
    }

    /// <summary>a + b; the largest or least value where it would not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AddSigned<T>(Vector512<T> a, Vector512<T> b, out Vector512<T> saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // The sum has overflowed if its sign is neither that of a nor that of b.
        Vector512<T> sum = a + b;
        return Saturate(a, sum, (a ^ sum) & (b ^ sum), out saturated);
    }

    /// <summary>a - b; the largest or least value where it would not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> SubtractSigned<T>(Vector512<T> a, Vector512<T> b, out Vector512<T> saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Vector512<T> difference = a - b;
        return Saturate(a, difference, (a ^ difference) & (a ^ b), out saturated);
    }

    /// <summary>(a + b) / 2, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AddHalved<T, TRounding>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>
        where TRounding : struct, IFixedRounding
    {
        // a + b = (a xor b) + 2 (a and b).
        Vector512<T> once = a ^ b;
        return RoundHalf<T, TRounding>((a & b) + (once >> 1), once);
    }

    /// <summary>(a - b) / 2, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> SubtractHalved<T, TRounding>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>
        where TRounding : struct, IFixedRounding
    {
        // a - b = (a xor b) - 2 (b and not a).
        Vector512<T> once = a ^ b;
        return RoundHalf<T, TRounding>((once >> 1) - Vector512.AndNot(b, a), once);
    }

    /// <summary>a * b / 2^(SEW-1), rounded; the product of the two least values saturates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Fraction<T, TRounding>(Vector512<T> a, Vector512<T> b, out Vector512<T> saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TRounding : struct, IFixedRounding
    {
        Vector512<T> low = IntProducts.Low(a, b), high = IntProducts.HighSigned(a, b);
        Vector512<T> most = Vector512.Create(T.MaxValue);
        Vector512<T> quotient = high << 1 | low >>> 8 * sizeof(T) - 1;
        Vector512<T> half = Vector512.Create(T.One << 8 * sizeof(T) - 2);
        saturated = Vector512.Equals(a, Vector512.Create(T.MinValue)) & Vector512.Equals(a, b);
        return Vector512.ConditionalSelect(saturated, most, quotient - TRounding.Up(quotient, low & most, half));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> RoundHalf<T, TRounding>(Vector512<T> quotient, Vector512<T> odd)
        where T : unmanaged, IBinaryInteger<T>
        where TRounding : struct, IFixedRounding => quotient - TRounding.Up(quotient, odd & Vector512<T>.One, Vector512<T>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Saturate<T>(Vector512<T> a, Vector512<T> wrapped, Vector512<T> overflow, out Vector512<T> saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        saturated = Vector512.LessThan(overflow, Vector512<T>.Zero);
        Vector512<T> limit = Vector512.LessThan(a, Vector512<T>.Zero) ^ Vector512.Create(T.MaxValue);
        return Vector512.ConditionalSelect(saturated, limit, wrapped);
    }
}
