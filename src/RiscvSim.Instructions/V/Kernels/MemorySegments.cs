using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Unit-stride segments of 2, 4 or (loads) 8 fields that together have at most 8 bytes, whole blocks at once: such a segment is one wide number, and
/// a field of it is what a shift and a conversion to the narrow type leave.
/// </summary>
internal static unsafe class MemorySegments
{
    /// <summary>Loads all fields of as many segments as fill whole blocks, if they have such a shape and no mask.</summary>
    /// <param name="m">The registers.</param>
    /// <param name="host">The first segment.</param>
    /// <returns>How many segments were loaded: 0 to all.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Split<T>(in MemoryOperands m, byte* host)
        where T : unmanaged
    {
        int fields = m.Fields;
        if (m.Mask != null || fields * sizeof(T) > sizeof(ulong) || fields is not (2 or 4 or 8))
            return 0;
        int whole = m.Length & -Vector512<T>.Count;
        for (int field = 0; field < fields; field++)
        {
            byte* data = m.Data + field * m.FieldBytes;
            byte* from = host;
            for (int i = 0; i < whole; i += Vector512<T>.Count, from += fields * Blocks.Size, data += Blocks.Size)
                Vector512.Store(Field<T>(from, fields, field * 8 * sizeof(T)), (T*)data);
        }

        return whole;
    }

    /// <summary>Stores all fields of as many segments as fill whole blocks, if they have such a shape and no mask; see <see cref="Split"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Join<T>(in MemoryOperands m, byte* host)
        where T : unmanaged
    {
        int fields = m.Fields;
        if (m.Mask != null || fields * sizeof(T) > sizeof(ulong) || fields is not (2 or 4))
            return 0;
        int whole = m.Length & -Vector512<T>.Count;
        byte* data = m.Data;
        nint next = m.FieldBytes;
        for (int i = 0; i < whole; i += Vector512<T>.Count, data += Blocks.Size, host += fields * Blocks.Size)
        {
            Pair(sizeof(T), Vector512.Load(data), Vector512.Load(data + next), out Vector512<byte> low, out Vector512<byte> high);
            if (fields == 2)
            {
                Vector512.Store(low, host);
                Vector512.Store(high, host + Blocks.Size);
                continue;
            }

            Pair(sizeof(T), Vector512.Load(data + 2 * next), Vector512.Load(data + 3 * next), out Vector512<byte> low2, out Vector512<byte> high2);
            Pair(2 * sizeof(T), low, low2, out Vector512<byte> first, out Vector512<byte> second);
            Pair(2 * sizeof(T), high, high2, out Vector512<byte> third, out Vector512<byte> fourth);
            Vector512.Store(first, host);
            Vector512.Store(second, host + Blocks.Size);
            Vector512.Store(third, host + 2 * Blocks.Size);
            Vector512.Store(fourth, host + 3 * Blocks.Size);
        }

        return whole;
    }

    /// <summary>A block of one field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Field<T>(byte* from, int fields, int shift)
        where T : unmanaged
    {
        switch (sizeof(T))
        {
            case 1:
                return (fields == 2 ? BytesOf2(from, shift) : fields == 4 ? BytesOf4(from, shift) : BytesOf8(from, shift)).As<byte, T>();
            case 2:
                return (fields == 2 ? HalvesOf2(from, shift) : HalvesOf4(from, shift)).As<ushort, T>();
            default:
                return WordsOf2(from, shift).As<uint, T>();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> BytesOf2(byte* from, int shift) =>
        Vector512.Narrow(Vector512.Load((ushort*)from) >> shift, Vector512.Load((ushort*)(from + Blocks.Size)) >> shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> BytesOf4(byte* from, int shift) => Vector512.Narrow(HalvesOf2(from, shift), HalvesOf2(from + 2 * Blocks.Size, shift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> BytesOf8(byte* from, int shift) => Vector512.Narrow(HalvesOf4(from, shift), HalvesOf4(from + 4 * Blocks.Size, shift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> HalvesOf2(byte* from, int shift) =>
        Vector512.Narrow(Vector512.Load((uint*)from) >> shift, Vector512.Load((uint*)(from + Blocks.Size)) >> shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> HalvesOf4(byte* from, int shift) => Vector512.Narrow(WordsOf2(from, shift), WordsOf2(from + 2 * Blocks.Size, shift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> WordsOf2(byte* from, int shift) =>
        Vector512.Narrow(Vector512.Load((ulong*)from) >> shift, Vector512.Load((ulong*)(from + Blocks.Size)) >> shift);

    /// <summary>Elements of two blocks by turns: those of the lower halves, and those of the upper halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(int size, Vector512<byte> even, Vector512<byte> odd, out Vector512<byte> low, out Vector512<byte> high)
    {
        switch (size)
        {
            case 1:
                low = (Vector512.WidenLower(even) | Vector512.WidenLower(odd) << 8).AsByte();
                high = (Vector512.WidenUpper(even) | Vector512.WidenUpper(odd) << 8).AsByte();
                break;
            case 2:
                low = (Vector512.WidenLower(even.AsUInt16()) | Vector512.WidenLower(odd.AsUInt16()) << 16).AsByte();
                high = (Vector512.WidenUpper(even.AsUInt16()) | Vector512.WidenUpper(odd.AsUInt16()) << 16).AsByte();
                break;
            default:
                low = (Vector512.WidenLower(even.AsUInt32()) | Vector512.WidenLower(odd.AsUInt32()) << 32).AsByte();
                high = (Vector512.WidenUpper(even.AsUInt32()) | Vector512.WidenUpper(odd.AsUInt32()) << 32).AsByte();
                break;
        }
    }
}
