using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Counts and orders of bits and bytes inside elements, by look-ups of four bits at a time.</summary>
internal static unsafe class BitCounts
{
    // Byte n belongs to the four bits n.
    private const ulong OnesLow = 0x0302_0201_0201_0100, OnesHigh = 0x0403_0302_0302_0201;
    private const ulong ZerosLow = 0x0101_0101_0202_0304, ZerosHigh = 0x0000_0000_0000_0000;
    private const ulong ReversedLow = 0x0e06_0a02_0c04_0800, ReversedHigh = 0x0f07_0b03_0d05_0901;

    /// <summary>How many bits are set in each element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Ones<T>(Vector512<T> value)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<byte> table = Table(OnesLow, OnesHigh);
        Vector512<T> counts = (InLanes(table, LowBits(value)) + InLanes(table, HighBits(value))).As<byte, T>();
        if (sizeof(T) == 1)
            return counts;
        // Sums stay below 256, so that bytes do not touch their neighbours; the lowest one has the sum of all.
        for (int width = 8; width < 8 * sizeof(T); width *= 2)
            counts += counts >>> width;
        return counts & Vector512.Create(T.CreateTruncating(byte.MaxValue));
    }

    /// <summary>How many zeros stand above the highest set bit of each element; its width if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LeadingZeros<T>(Vector512<T> value)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (sizeof(T) == 4 && Avx512CD.IsSupported)
            return Avx512CD.LeadingZeroCount(value.As<T, uint>()).As<uint, T>();
        if (sizeof(T) == 8 && Avx512CD.IsSupported)
            return Avx512CD.LeadingZeroCount(value.As<T, ulong>()).As<ulong, T>();
        Vector512<byte> table = Table(ZerosLow, ZerosHigh);
        Vector512<byte> high = InLanes(table, HighBits(value));
        Vector512<byte> all = Vector512.Equals(high, Vector512.Create((byte)4));
        Vector512<T> counts = (high + (InLanes(table, LowBits(value)) & all)).As<byte, T>();
        for (int width = 8; width < 8 * sizeof(T); width *= 2)
            counts = Join(counts, width);
        return counts;
    }

    /// <summary>Each byte with its bits in the opposite order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ReverseBits<T>(Vector512<T> value)
        where T : unmanaged
    {
        Vector512<byte> table = Table(ReversedLow, ReversedHigh);
        return (InLanes(table, HighBits(value)) | InLanes(table, LowBits(value)) << 4).As<byte, T>();
    }

    /// <summary>Each element with its bytes in the opposite order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ReverseBytes<T>(Vector512<T> value)
        where T : unmanaged
    {
        Vector512<byte> bytes = value.As<T, byte>();
        return sizeof(T) switch
        {
            1 => value,
            2 => InLanes(bytes, Table(0x0607_0405_0203_0001, 0x0e0f_0c0d_0a0b_0809)).As<byte, T>(),
            4 => InLanes(bytes, Table(0x0405_0607_0001_0203, 0x0c0d_0e0f_0809_0a0b)).As<byte, T>(),
            _ => InLanes(bytes, Table(0x0001_0203_0405_0607, 0x0809_0a0b_0c0d_0e0f)).As<byte, T>(),
        };
    }

    /// <summary>Counts of fields of twice the width from the counts of their halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Join<T>(Vector512<T> counts, int width)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> fields = Fields<T>(width);
        Vector512<T> high = counts >>> width & fields;
        // Only a half without a set bit has a count with the bit of its width; times all ones it lets the other half's count pass.
        Vector512<T> isZero = high >>> BitOperations.TrailingZeroCount(width) & fields;
        Vector512<T> pass = (isZero << width) - isZero;
        return high + (counts & fields & pass);
    }

    /// <summary>Ones in the lower half of every field of twice the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Fields<T>(int width)
        where T : unmanaged =>
        (width switch
        {
            8 => Vector512.Create(0x00ff_00ff_00ff_00ffUL),
            16 => Vector512.Create(0x0000_ffff_0000_ffffUL),
            _ => Vector512.Create(0x0000_0000_ffff_ffffUL),
        }).As<ulong, T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> LowBits<T>(Vector512<T> value)
        where T : unmanaged => value.As<T, byte>() & Vector512.Create((byte)15);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> HighBits<T>(Vector512<T> value)
        where T : unmanaged => (value.As<T, ushort>() >>> 4).AsByte() & Vector512.Create((byte)15);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Table(ulong low, ulong high) => Vector512.Create(low, high, low, high, low, high, low, high).AsByte();

    /// <summary>Bytes of each 128-bit lane of a vector, chosen by the indices 0 to 15 in the same lane of another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> InLanes(Vector512<byte> values, Vector512<byte> indices)
    {
        if (Avx512BW.IsSupported)
            return Avx512BW.Shuffle(values, indices);
        if (Avx2.IsSupported)
            return Vector512.Create(Avx2.Shuffle(values.GetLower(), indices.GetLower()), Avx2.Shuffle(values.GetUpper(), indices.GetUpper()));
        return Vector512.Create(InLanes(values.GetLower(), indices.GetLower()), InLanes(values.GetUpper(), indices.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> InLanes(Vector256<byte> values, Vector256<byte> indices) => Vector256.Create(
        Vector128.Shuffle(values.GetLower(), indices.GetLower()), Vector128.Shuffle(values.GetUpper(), indices.GetUpper()));
}
