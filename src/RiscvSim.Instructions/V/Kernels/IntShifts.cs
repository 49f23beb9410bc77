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
        where T : unmanaged, IBinaryInteger<T>
    {
        // RyuJIT takes its time for all code of a method that it inlines, reachable or not: widths have methods of their own.
        if (sizeof(T) == 4 && Avx512F.IsSupported)
            return Avx512F.ShiftLeftLogicalVariable(a.AsUInt32(), Counts32(b)).As<uint, T>();
        return Avx512BW.IsSupported ? LeftOther(a, b) : Shift(Kind.Left, a, b);
    }

    /// <summary>a[i] &gt;&gt; b[i] % width: arithmetic if T is signed, else logical.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Right<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (typeof(T) == typeof(uint) && Avx512F.IsSupported)
            return Avx512F.ShiftRightLogicalVariable(a.AsUInt32(), Counts32(b)).As<uint, T>();
        if (typeof(T) == typeof(int) && Avx512F.IsSupported)
            return Avx512F.ShiftRightArithmeticVariable(a.AsInt32(), Counts32(b)).As<int, T>();
        return Avx512BW.IsSupported ? RightOther(a, b) : Shift(T.IsNegative(T.MinValue) ? Kind.RightArithmetic : Kind.RightLogical, a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> LeftOther<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged
    {
        if (sizeof(T) == 2)
            return Avx512BW.ShiftLeftLogicalVariable(a.AsUInt16(), Counts16(b)).As<ushort, T>();
        if (sizeof(T) == 8)
            return Avx512F.ShiftLeftLogicalVariable(a.AsUInt64(), Counts64(b)).As<ulong, T>();
        return (Avx512BW.ShiftLeftLogicalVariable(a.AsUInt16(), CountsEven(b)) & Vector512.Create((ushort)0xff)
            | Avx512BW.ShiftLeftLogicalVariable(a.AsUInt16() & Vector512.Create((ushort)0xff00), CountsOdd(b))).As<ushort, T>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> RightOther<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged
    {
        if (typeof(T) == typeof(ushort))
            return Avx512BW.ShiftRightLogicalVariable(a.AsUInt16(), Counts16(b)).As<ushort, T>();
        if (typeof(T) == typeof(short))
            return Avx512BW.ShiftRightArithmeticVariable(a.AsInt16(), Counts16(b)).As<short, T>();
        if (typeof(T) == typeof(ulong))
            return Avx512F.ShiftRightLogicalVariable(a.AsUInt64(), Counts64(b)).As<ulong, T>();
        if (typeof(T) == typeof(long))
            return Avx512F.ShiftRightArithmeticVariable(a.AsInt64(), Counts64(b)).As<long, T>();
        return RightBytes(a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> RightBytes<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte))
        {
            return (Avx512BW.ShiftRightArithmeticVariable(a.AsInt16() << 8, CountsEven(b)).AsUInt16() >>> 8
                | Avx512BW.ShiftRightArithmeticVariable(a.AsInt16(), CountsOdd(b)).AsUInt16() & Vector512.Create((ushort)0xff00)).As<ushort, T>();
        }

        return (Avx512BW.ShiftRightLogicalVariable(a.AsUInt16() & Vector512.Create((ushort)0xff), CountsEven(b))
            | Avx512BW.ShiftRightLogicalVariable(a.AsUInt16(), CountsOdd(b)) & Vector512.Create((ushort)0xff00)).As<ushort, T>();
    }

    /// <summary>The count of a shift of one element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count<T>(T b)
        where T : unmanaged, IBinaryInteger<T> => int.CreateTruncating(b) & 8 * sizeof(T) - 1;

    /// <summary>Counts for bytes with even numbers, in 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> CountsEven<T>(Vector512<T> b) => b.AsUInt16() & Vector512.Create((ushort)7);

    /// <summary>Counts for bytes with odd numbers, in 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> CountsOdd<T>(Vector512<T> b) => b.AsUInt16() >>> 8 & Vector512.Create((ushort)7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Counts16<T>(Vector512<T> b) => b.AsUInt16() & Vector512.Create((ushort)15);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Counts32<T>(Vector512<T> b) => b.AsUInt32() & Vector512.Create(31u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Counts64<T>(Vector512<T> b) => b.AsUInt64() & Vector512.Create(63UL);

    /// <summary>On hosts without shifts of 512 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Shift<T>(Kind kind, Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> counts = b & Vector512.Create(T.CreateTruncating(8 * sizeof(T) - 1));
        return sizeof(T) switch
        {
            1 => Halves(kind, a.As<T, ushort>(), counts.As<T, ushort>()).As<ushort, T>(),
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
