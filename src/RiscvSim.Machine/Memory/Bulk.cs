using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Memory;

/// <summary>
/// One check for many bytes: RAM is one piece of host memory, so a range whose pages all may be accessed without further notice can be
/// copied as it is. Whatever fails here (devices, watched pages, code, pages of mixed rights, faults) is accessed element by element.
/// </summary>
public static unsafe class Bulk
{
    private const ulong OffsetMask = PhysicalMemory.PageSize - 1;

    /// <summary>The host address of a range all of which may be read, or null; nothing is left pending.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="address">The first byte; of any alignment.</param>
    /// <param name="length">Bytes, below 2^63; null for 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Read(Hart hart, ulong address, ulong length)
    {
        HartState* s = hart.State;
        if (InPage(address, length) && Tlb.CanRead(s, address, 1))
            return Tlb.ReadAddress(s, address);
        return Pages(hart, address, length, Access.Read);
    }

    /// <summary>The host address of a range all of which may be written without anybody learning of it, or null; nothing is left pending.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="address">The first byte; of any alignment.</param>
    /// <param name="length">Bytes, below 2^63; null for 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Write(Hart hart, ulong address, ulong length)
    {
        HartState* s = hart.State;
        if (InPage(address, length) && Tlb.CanWrite(s, address, 1))
            return Tlb.WriteAddress(s, address);
        return Pages(hart, address, length, Access.Write);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool InPage(ulong address, ulong length) => length - 1 < PhysicalMemory.PageSize - (address & OffsetMask);

    private static byte* Pages(Hart hart, ulong address, ulong length, Access access)
    {
        if (length == 0 || !hart.Memory.Contains(address, length))
            return null;
        for (ulong page = address & ~OffsetMask; page - (address & ~OffsetMask) < (address & OffsetMask) + length; page += PhysicalMemory.PageSize)
        {
            if (!IsKnown(hart.State, page, access) && (hart.Resolve(page, 1, access) == null || !IsKnown(hart.State, page, access)))
                return null;
        }

        return hart.Memory.Host(address);
    }

    private static bool IsKnown(HartState* s, ulong page, Access access) =>
        access == Access.Read ? Tlb.CanRead(s, page, 1) : Tlb.CanWrite(s, page, 1);
}
