using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Shifts of each element by its own count, modulo the element's width. Hosts have them for wide elements only; narrow ones are shifted
/// as the two halves of elements twice as wide.
/// </summary>
internal static unsafe class IntShifts
{
    private enum Kind
    {
        Left,
        RightLogical,
        RightArithmetic,
    }

    /// <summary>a[i] &lt;&lt; b[i] % width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Left<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T> => Shift(Kind.Left, a, b);

    /// <summary>a[i] &gt;&gt; b[i] % width: arithmetic if T is signed, else logical.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Right<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        Shift(T.IsNegative(T.MinValue) ? Kind.RightArithmetic : Kind.RightLogical, a, b);

    /// <summary>The count of a shift of one element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count<T>(T b)
        where T : unmanaged, IBinaryInteger<T> => int.CreateTruncating(b) & 8 * sizeof(T) - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Shift<T>(Kind kind, Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> counts = b & Vector512.Create(T.CreateTruncating(8 * sizeof(T) - 1));
        return sizeof(T) switch
        {
            1 => Halves(kind, a.As<T, ushort>(), counts.As<T, ushort>()).As<ushort, T>(),
            2 when Avx512BW.IsSupported => Shift16(kind, a.As<T, ushort>(), counts.As<T, ushort>()).As<ushort, T>(),
            2 => Halves(kind, a.As<T, uint>(), counts.As<T, uint>()).As<uint, T>(),
            4 => Shift32(kind, a.As<T, uint>(), counts.As<T, uint>()).As<uint, T>(),
            _ => Shift64(kind, a.As<T, ulong>(), counts.As<T, ulong>()).As<ulong, T>(),
        };
    }

    /// <summary>Both halves of each element, by the counts in the halves of the counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TWide> Halves<TWide>(Kind kind, Vector512<TWide> a, Vector512<TWide> counts)
        where TWide : unmanaged, IBinaryInteger<TWide>
    {
        int half = 4 * sizeof(TWide);
        Vector512<TWide> low = Vector512<TWide>.AllBitsSet >>> half;
        Vector512<TWide> lowCounts = counts & low, highCounts = counts >>> half;
        return kind switch
        {
            Kind.Left => Shift(kind, a, lowCounts) & low | Shift(kind, a & ~low, highCounts),
            Kind.RightLogical => Shift(kind, a & low, lowCounts) | Shift(kind, a, highCounts) & ~low,
            _ => Shift(kind, a << half, lowCounts) >>> half | Shift(kind, a, highCounts) & ~low,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Shift16(Kind kind, Vector512<ushort> a, Vector512<ushort> counts) => kind switch
    {
        Kind.Left => Avx512BW.ShiftLeftLogicalVariable(a, counts),
        Kind.RightLogical => Avx512BW.ShiftRightLogicalVariable(a, counts),
        _ => Avx512BW.ShiftRightArithmeticVariable(a.AsInt16(), counts).AsUInt16(),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Shift32(Kind kind, Vector512<uint> a, Vector512<uint> counts)
    {
        if (Avx512F.IsSupported)
        {
            return kind switch
            {
                Kind.Left => Avx512F.ShiftLeftLogicalVariable(a, counts),
                Kind.RightLogical => Avx512F.ShiftRightLogicalVariable(a, counts),
                _ => Avx512F.ShiftRightArithmeticVariable(a.AsInt32(), counts).AsUInt32(),
            };
        }

        return Avx2.IsSupported
            ? Vector512.Create(Shift32(kind, a.GetLower(), counts.GetLower()), Shift32(kind, a.GetUpper(), counts.GetUpper()))
            : Each(kind, a, counts);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Shift32(Kind kind, Vector256<uint> a, Vector256<uint> counts) => kind switch
    {
        Kind.Left => Avx2.ShiftLeftLogicalVariable(a, counts),
        Kind.RightLogical => Avx2.ShiftRightLogicalVariable(a, counts),
        _ => Avx2.ShiftRightArithmeticVariable(a.AsInt32(), counts).AsUInt32(),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Shift64(Kind kind, Vector512<ulong> a, Vector512<ulong> counts)
    {
        if (Avx512F.IsSupported)
        {
            return kind switch
            {
                Kind.Left => Avx512F.ShiftLeftLogicalVariable(a, counts),
                Kind.RightLogical => Avx512F.ShiftRightLogicalVariable(a, counts),
                _ => Avx512F.ShiftRightArithmeticVariable(a.AsInt64(), counts).AsUInt64(),
            };
        }

        return Avx2.IsSupported
            ? Vector512.Create(Shift64(kind, a.GetLower(), counts.GetLower()), Shift64(kind, a.GetUpper(), counts.GetUpper()))
            : Each(kind, a, counts);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Shift64(Kind kind, Vector256<ulong> a, Vector256<ulong> counts)
    {
        if (kind == Kind.Left)
            return Avx2.ShiftLeftLogicalVariable(a, counts);
        Vector256<ulong> shifted = Avx2.ShiftRightLogicalVariable(a, counts);
        if (kind == Kind.RightLogical)
            return shifted;
        // AVX2 has no arithmetic one: extend from where the sign bit has come to lie.
        Vector256<ulong> sign = Avx2.ShiftRightLogicalVariable(Vector256.Create(1UL << 63), counts);
        return (shifted ^ sign) - sign;
    }

    /// <summary>One element after the other, for hosts without shifts by vectors.</summary>
    private static Vector512<T> Each<T>(Kind kind, Vector512<T> a, Vector512<T> counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        var elements = (T*)&a;
        var shifts = (T*)&counts;
        for (int i = 0; i < Vector512<T>.Count; i++)
        {
            int count = int.CreateTruncating(shifts[i]);
            elements[i] = kind switch
            {
                Kind.Left => elements[i] << count,
                Kind.RightLogical => elements[i] >>> count,
                _ => T.CreateTruncating(sizeof(T) == 4 ? int.CreateTruncating(elements[i]) >> count : long.CreateTruncating(elements[i]) >> count),
            };
        }

        return a;
    }
}
