using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Shifts and rotations of every element by its own count. x86 has none for bytes, and for 16 bits only with AVX-512: these are made of the
/// even and the odd elements, each shifted in elements of twice the width.
/// </summary>
internal static unsafe class BitShifts
{
    /// <summary>Shifts left; an unsigned count of the width or more gives 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Left<T>(Vector512<T> value, Vector512<T> count)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!Avx2.IsSupported)
            return LeftBySteps(value, count);
        switch (sizeof(T))
        {
            case 1:
                return LeftPairs(value.As<T, ushort>(), count.As<T, ushort>()).As<ushort, T>();
            case 2 when Avx512BW.IsSupported:
                return Avx512BW.ShiftLeftLogicalVariable(value.As<T, ushort>(), count.As<T, ushort>()).As<ushort, T>();
            case 2:
                return LeftPairs(value.As<T, uint>(), count.As<T, uint>()).As<uint, T>();
            case 4 when Avx512F.IsSupported:
                return Avx512F.ShiftLeftLogicalVariable(value.As<T, uint>(), count.As<T, uint>()).As<uint, T>();
            case 4:
            {
                (Vector512<uint> v, Vector512<uint> c) = (value.As<T, uint>(), count.As<T, uint>());
                return Vector512.Create(
                    Avx2.ShiftLeftLogicalVariable(v.GetLower(), c.GetLower()), Avx2.ShiftLeftLogicalVariable(v.GetUpper(), c.GetUpper())).As<uint, T>();
            }

            default:
            {
                (Vector512<ulong> v, Vector512<ulong> c) = (value.As<T, ulong>(), count.As<T, ulong>());
                if (Avx512F.IsSupported)
                    return Avx512F.ShiftLeftLogicalVariable(v, c).As<ulong, T>();
                return Vector512.Create(
                    Avx2.ShiftLeftLogicalVariable(v.GetLower(), c.GetLower()), Avx2.ShiftLeftLogicalVariable(v.GetUpper(), c.GetUpper())).As<ulong, T>();
            }
        }
    }

    /// <summary>Shifts right, signed elements arithmetically; an unsigned count of the width or more leaves the sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Right<T>(Vector512<T> value, Vector512<T> count)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!Avx2.IsSupported)
            return RightBySteps(value, count);
        if (T.IsZero(T.MinValue))
            return RightLogical(value, count);
        switch (sizeof(T))
        {
            case 1:
                return RightPairs(value.As<T, short>(), count.As<T, short>()).As<short, T>();
            case 2 when Avx512BW.IsSupported:
                return Avx512BW.ShiftRightArithmeticVariable(value.As<T, short>(), count.As<T, ushort>()).As<short, T>();
            case 2:
                return RightPairs(value.As<T, int>(), count.As<T, int>()).As<int, T>();
            case 4 when Avx512F.IsSupported:
                return Avx512F.ShiftRightArithmeticVariable(value.As<T, int>(), count.As<T, uint>()).As<int, T>();
            case 8 when Avx512F.IsSupported:
                return Avx512F.ShiftRightArithmeticVariable(value.As<T, long>(), count.As<T, ulong>()).As<long, T>();
            default:
            {
                Vector512<T> sign = Vector512.LessThan(value, Vector512<T>.Zero);
                return RightLogical(value ^ sign, count) ^ sign;
            }
        }
    }

    /// <summary>Rotates right; of a count the low bits matter.</summary>
    /// <typeparam name="T">byte to ulong.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> RotateRight<T>(Vector512<T> value, Vector512<T> count)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (sizeof(T) == 4 && Avx512F.IsSupported)
            return Avx512F.RotateRightVariable(value.As<T, uint>(), count.As<T, uint>()).As<uint, T>();
        if (sizeof(T) == 8 && Avx512F.IsSupported)
            return Avx512F.RotateRightVariable(value.As<T, ulong>(), count.As<T, ulong>()).As<ulong, T>();
        Vector512<T> bits = Vector512.Create(T.CreateTruncating(8 * sizeof(T) - 1));
        return Right(value, count & bits) | Left(value, -count & bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> RightLogical<T>(Vector512<T> value, Vector512<T> count)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        switch (sizeof(T))
        {
            case 1:
                return RightPairs(value.As<T, ushort>(), count.As<T, ushort>()).As<ushort, T>();
            case 2 when Avx512BW.IsSupported:
                return Avx512BW.ShiftRightLogicalVariable(value.As<T, ushort>(), count.As<T, ushort>()).As<ushort, T>();
            case 2:
                return RightPairs(value.As<T, uint>(), count.As<T, uint>()).As<uint, T>();
            case 4 when Avx512F.IsSupported:
                return Avx512F.ShiftRightLogicalVariable(value.As<T, uint>(), count.As<T, uint>()).As<uint, T>();
            case 4:
            {
                (Vector512<uint> v, Vector512<uint> c) = (value.As<T, uint>(), count.As<T, uint>());
                return Vector512.Create(
                    Avx2.ShiftRightLogicalVariable(v.GetLower(), c.GetLower()), Avx2.ShiftRightLogicalVariable(v.GetUpper(), c.GetUpper())).As<uint, T>();
            }

            default:
            {
                (Vector512<ulong> v, Vector512<ulong> c) = (value.As<T, ulong>(), count.As<T, ulong>());
                if (Avx512F.IsSupported)
                    return Avx512F.ShiftRightLogicalVariable(v, c).As<ulong, T>();
                return Vector512.Create(
                    Avx2.ShiftRightLogicalVariable(v.GetLower(), c.GetLower()), Avx2.ShiftRightLogicalVariable(v.GetUpper(), c.GetUpper())).As<ulong, T>();
            }
        }
    }

    /// <summary>The low half of each element is one element, the high half the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TPair> LeftPairs<TPair>(Vector512<TPair> value, Vector512<TPair> count)
        where TPair : unmanaged, IBinaryInteger<TPair>, IMinMaxValue<TPair>
    {
        int half = 4 * sizeof(TPair);
        Vector512<TPair> low = Vector512<TPair>.AllBitsSet >>> half;
        return Vector512.ConditionalSelect(low, Left(value, count & low), Left(value & ~low, count >>> half));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TPair> RightPairs<TPair>(Vector512<TPair> value, Vector512<TPair> count)
        where TPair : unmanaged, IBinaryInteger<TPair>, IMinMaxValue<TPair>
    {
        int half = 4 * sizeof(TPair);
        Vector512<TPair> low = Vector512<TPair>.AllBitsSet >>> half;
        Vector512<TPair> even = Right(value << half >> half, count & low);
        return Vector512.ConditionalSelect(low, even, Right(value, count >>> half));
    }

    /// <summary>On hosts without shifts by vectors: by 1, 2, 4 ... where the count has that bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> LeftBySteps<T>(Vector512<T> value, Vector512<T> count)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (int step = 1; step < 8 * sizeof(T); step *= 2)
            value = Vector512.ConditionalSelect(Lacks(count, step), value, value << step);
        return value & Lacks(count, -8 * sizeof(T));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> RightBySteps<T>(Vector512<T> value, Vector512<T> count)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Vector512<T> sign = Vector512.LessThan(value, Vector512<T>.Zero);
        for (int step = 1; step < 8 * sizeof(T); step *= 2)
            value = Vector512.ConditionalSelect(Lacks(count, step), value, value >> step);
        return Vector512.ConditionalSelect(Lacks(count, -8 * sizeof(T)), value, sign);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Lacks<T>(Vector512<T> count, int bits)
        where T : unmanaged, IBinaryInteger<T> => Vector512.Equals(count & Vector512.Create(T.CreateTruncating(bits)), Vector512<T>.Zero);
}
