using System.Runtime.CompilerServices;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Loads and stores whose segments have one distance: unit-stride, strided, whole-register and mask accesses.</summary>
internal static unsafe class MemoryStrided
{
    private const long LongestStride = 1 << 20;

    /// <summary>Loads.</summary>
    /// <param name="m">The registers.</param>
    /// <param name="address">The base address.</param>
    /// <param name="stride">Bytes from one segment to the next.</param>
    /// <param name="eewLog2">log2 of the element's width in bytes.</param>
    /// <returns>False after a trap.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Load(in MemoryOperands m, ulong address, long stride, int eewLog2)
    {
        if (IsContiguous(m, address, stride, eewLog2))
        {
            int bytes = m.Length << eewLog2;
            byte* host = Bulk.Read(m.Hart, address, (ulong)bytes);
            if (host != null & m.Mask == null)
            {
                MemoryBlocks.Copy(m.Data, host, bytes);
                return true;
            }
        }

        return eewLog2 switch
        {
            0 => Load<byte>(m, address, stride),
            1 => Load<ushort>(m, address, stride),
            2 => Load<uint>(m, address, stride),
            _ => Load<ulong>(m, address, stride),
        };
    }

    /// <summary>Stores; see <see cref="Load"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Store(in MemoryOperands m, ulong address, long stride, int eewLog2)
    {
        if (IsContiguous(m, address, stride, eewLog2))
        {
            int bytes = m.Length << eewLog2;
            byte* host = Bulk.Write(m.Hart, address, (ulong)bytes);
            if (host != null & m.Mask == null)
            {
                MemoryBlocks.Copy(host, m.Data, bytes);
                return true;
            }
        }

        return eewLog2 switch
        {
            0 => Store<byte>(m, address, stride),
            1 => Store<ushort>(m, address, stride),
            2 => Store<uint>(m, address, stride),
            _ => Store<ulong>(m, address, stride),
        };
    }

    private static bool Load<T>(in MemoryOperands m, ulong address, long stride)
        where T : unmanaged
    {
        var offsets = new StridedOffsets(stride);
        if (Extent(m, address, stride, sizeof(T), out ulong low, out ulong length))
        {
            byte* host = Bulk.Read(m.Hart, low, length);
            if (host != null)
            {
                host += address - low;
                if (stride == sizeof(T) && m.Fields == 1)
                    MemoryBlocks.Merge((T*)m.Data, (T*)host, m.Mask, m.Length);
                else
                    MemoryBlocks.Gather<T, StridedOffsets>(m, host, offsets);
                return true;
            }
        }

        return MemoryElements.Load<T, StridedOffsets>(m, address, offsets);
    }

    private static bool Store<T>(in MemoryOperands m, ulong address, long stride)
        where T : unmanaged
    {
        var offsets = new StridedOffsets(stride);
        if (Extent(m, address, stride, sizeof(T), out ulong low, out ulong length))
        {
            byte* host = Bulk.Write(m.Hart, low, length);
            if (host != null)
            {
                host += address - low;
                if (stride == sizeof(T) && m.Fields == 1)
                    MemoryBlocks.Merge((T*)host, (T*)m.Data, m.Mask, m.Length);
                else
                    MemoryBlocks.Scatter<T, StridedOffsets>(m, host, offsets);
                return true;
            }
        }

        return MemoryElements.Store<T, StridedOffsets>(m, address, offsets);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsContiguous(in MemoryOperands m, ulong address, long stride, int eewLog2) =>
        m.Fields == 1 & stride == 1L << eewLog2 && m.StartsAtZero && (m.Hart.AllowsMisaligned || (address & (ulong)(stride - 1)) == 0);

    /// <summary>The range from the lowest to the highest byte, if it is worth a bulk access and holds no misaligned element that would trap.</summary>
    private static bool Extent(in MemoryOperands m, ulong address, long stride, int size, out ulong low, out ulong length)
    {
        low = length = 0;
        if (!m.StartsAtZero || stride is < -LongestStride or > LongestStride)
            return false;
        if (!m.Hart.AllowsMisaligned && ((address | (ulong)stride) & (ulong)(size - 1)) != 0)
            return false;
        long span = stride * (m.Length - 1);
        low = span < 0 ? address + (ulong)span : address;
        length = (ulong)(Math.Abs(span) + m.Fields * size);
        return length <= m.WorthChecking;
    }
}
