using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Memory;

/// <summary>
/// The fast path of every data access: a direct-mapped table of pages. A tag compare checks page, permission and natural alignment at
/// once; everything else (misses, devices, misaligned accesses, code pages, faults) is the business of <see cref="DataAccess"/>.
/// </summary>
public static unsafe class Tlb
{
    private const ulong PageMask = ~(ulong)(PhysicalMemory.PageSize - 1);
    private const int IndexMask = HartState.TlbEntries - 1;

    /// <summary>The host address of a naturally aligned datum that may be read, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Read(HartState* s, ulong address, int size)
    {
        ulong* entry = s->ReadTlb + ((address >> PhysicalMemory.PageShift & IndexMask) << 1);
        return entry[0] == (address & (PageMask | (uint)(size - 1))) ? (byte*)(address + entry[1]) : null;
    }

    /// <summary>The host address of a naturally aligned datum that may be written without notice, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Write(HartState* s, ulong address, int size)
    {
        ulong* entry = s->WriteTlb + ((address >> PhysicalMemory.PageShift & IndexMask) << 1);
        return entry[0] == (address & (PageMask | (uint)(size - 1))) ? (byte*)(address + entry[1]) : null;
    }

    /// <summary>Enters a page.</summary>
    internal static void Fill(ulong* table, ulong address, byte* host)
    {
        ulong* entry = table + ((address >> PhysicalMemory.PageShift & IndexMask) << 1);
        entry[0] = address & PageMask;
        entry[1] = (ulong)host - address;
    }

    /// <summary>Forgets all pages.</summary>
    internal static void Flush(HartState* s)
    {
        for (int i = 0; i < HartState.TlbEntries; i++)
            s->ReadTlb[2 * i] = s->WriteTlb[2 * i] = ulong.MaxValue;
    }
}
