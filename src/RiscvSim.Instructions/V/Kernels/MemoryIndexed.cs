using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Loads and stores whose segments stand at offsets from a register group.</summary>
internal static unsafe class MemoryIndexed
{
    /// <summary>Loads elements of SEW.</summary>
    /// <param name="m">The data registers.</param>
    /// <param name="address">The base address.</param>
    /// <param name="index">The offsets.</param>
    /// <param name="indexLog2">log2 of an offset's width in bytes.</param>
    /// <returns>False after a trap.</returns>
    public static bool Load(in MemoryOperands m, ulong address, byte* index, int indexLog2) => m.Hart.State->Vector.SewLog2 switch
    {
        0 => Load<byte>(m, address, index, indexLog2),
        1 => Load<ushort>(m, address, index, indexLog2),
        2 => Load<uint>(m, address, index, indexLog2),
        _ => Load<ulong>(m, address, index, indexLog2),
    };

    /// <summary>Stores elements of SEW; see <see cref="Load"/>.</summary>
    public static bool Store(in MemoryOperands m, ulong address, byte* index, int indexLog2) => m.Hart.State->Vector.SewLog2 switch
    {
        0 => Store<byte>(m, address, index, indexLog2),
        1 => Store<ushort>(m, address, index, indexLog2),
        2 => Store<uint>(m, address, index, indexLog2),
        _ => Store<ulong>(m, address, index, indexLog2),
    };

    private static bool Load<T>(in MemoryOperands m, ulong address, byte* index, int indexLog2)
        where T : unmanaged => indexLog2 switch
        {
            0 => Load<T, byte>(m, address, index),
            1 => Load<T, ushort>(m, address, index),
            2 => Load<T, uint>(m, address, index),
            _ => Load<T, ulong>(m, address, index),
        };

    private static bool Store<T>(in MemoryOperands m, ulong address, byte* index, int indexLog2)
        where T : unmanaged => indexLog2 switch
        {
            0 => Store<T, byte>(m, address, index),
            1 => Store<T, ushort>(m, address, index),
            2 => Store<T, uint>(m, address, index),
            _ => Store<T, ulong>(m, address, index),
        };

    private static bool Load<T, TIndex>(in MemoryOperands m, ulong address, byte* index)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>, IMinMaxValue<TIndex>
    {
        var offsets = new IndexedOffsets<TIndex>(index);
        if (Extent(m, address, (TIndex*)index, sizeof(T), out ulong low, out ulong length))
        {
            byte* host = Bulk.Read(m.Hart, address + low, length);
            if (host != null)
            {
                MemoryBlocks.Gather<T, IndexedOffsets<TIndex>>(m, host - low, offsets);
                return true;
            }
        }

        return MemoryElements.Load<T, IndexedOffsets<TIndex>>(m, address, offsets);
    }

    private static bool Store<T, TIndex>(in MemoryOperands m, ulong address, byte* index)
        where T : unmanaged
        where TIndex : unmanaged, IBinaryInteger<TIndex>, IMinMaxValue<TIndex>
    {
        var offsets = new IndexedOffsets<TIndex>(index);
        if (Extent(m, address, (TIndex*)index, sizeof(T), out ulong low, out ulong length))
        {
            byte* host = Bulk.Write(m.Hart, address + low, length);
            if (host != null)
            {
                MemoryBlocks.Scatter<T, IndexedOffsets<TIndex>>(m, host - low, offsets);
                return true;
            }
        }

        return MemoryElements.Store<T, IndexedOffsets<TIndex>>(m, address, offsets);
    }

    /// <summary>
    /// The range from the lowest to the highest byte, if it is worth a bulk access and holds no misaligned element that would trap. Offsets
    /// of masked-off elements count too: they can only make the range larger.
    /// </summary>
    private static bool Extent<TIndex>(in MemoryOperands m, ulong address, TIndex* index, int size, out ulong low, out ulong length)
        where TIndex : unmanaged, IBinaryInteger<TIndex>, IMinMaxValue<TIndex>
    {
        low = length = 0;
        if (!m.StartsAtZero)
            return false;
        ulong misaligning = m.Hart.AllowsMisaligned ? 0 : (ulong)(size - 1);
        ulong high = byte.MaxValue, all = 0;
        if (sizeof(TIndex) != 1 || misaligning != 0)
            Range(index, m.Length, out low, out high, out all);
        length = high - low + (ulong)(m.Fields * size);
        return ((address | all) & misaligning) == 0 && high - low < m.WorthChecking;
    }

    /// <summary>The smallest and the largest of some numbers, and the bitwise or of all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Range<T>(T* numbers, int count, out ulong low, out ulong high, out ulong all)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Vector512<T> first = Vector512.Create(numbers[0]);
        Vector512<T> min = first, max = first, or = first;
        for (int i = 0; i < count; i += Vector512<T>.Count)
        {
            Vector512<T> block = Vector512.Load(numbers + i);
            if (i + Vector512<T>.Count > count)
                block = Vector512.ConditionalSelect(Masks.Expand<T>(Masks.Active(null, i, Vector512<T>.Count, count)), block, first);
            min = Vector512.Min(min, block);
            max = Vector512.Max(max, block);
            or |= block;
        }

        Vector128<T> lows = Vector128.Min(
            Vector128.Min(min.GetLower().GetLower(), min.GetLower().GetUpper()), Vector128.Min(min.GetUpper().GetLower(), min.GetUpper().GetUpper()));
        Vector128<T> highs = Vector128.Max(
            Vector128.Max(max.GetLower().GetLower(), max.GetLower().GetUpper()), Vector128.Max(max.GetUpper().GetLower(), max.GetUpper().GetUpper()));
        Vector128<T> ors = or.GetLower().GetLower() | or.GetLower().GetUpper() | or.GetUpper().GetLower() | or.GetUpper().GetUpper();
        T smallest = T.MaxValue, largest = T.Zero, union = T.Zero;
        for (int i = 0; i < Vector128<T>.Count; i++)
        {
            smallest = T.Min(smallest, lows[i]);
            largest = T.Max(largest, highs[i]);
            union |= ors[i];
        }

        (low, high, all) = (ulong.CreateTruncating(smallest), ulong.CreateTruncating(largest), ulong.CreateTruncating(union));
    }
}
