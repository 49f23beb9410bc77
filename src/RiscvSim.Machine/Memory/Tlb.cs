using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Memory;

/// <summary>
/// The fast path of every data access: a direct-mapped table of pages. A tag compare checks page, permission and natural alignment at
/// once; everything else (misses, devices, misaligned accesses, code pages, faults) is the business of <see cref="DataAccess"/>.
/// </summary>
public static unsafe class Tlb
{
    private const ulong PageMask = ~(ulong)(PhysicalMemory.PageSize - 1);
    private const int EntryShift = 4;
    private const ulong IndexMask = HartState.TlbEntries - 1;

    /// <summary>True if a naturally aligned datum may be read at <see cref="ReadAddress"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanRead(HartState* s, ulong address, int size) => Hits(Entry(s->ReadTlb, address), address, size);

    /// <summary>The host address of a datum that <see cref="CanRead"/> allows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* ReadAddress(HartState* s, ulong address) => (byte*)(address + Entry(s->ReadTlb, address)[1]);

    /// <summary>True if a naturally aligned datum may be written at <see cref="WriteAddress"/> without further notice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanWrite(HartState* s, ulong address, int size) => Hits(Entry(s->WriteTlb, address), address, size);

    /// <summary>The host address of a datum that <see cref="CanWrite"/> allows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* WriteAddress(HartState* s, ulong address) => (byte*)(address + Entry(s->WriteTlb, address)[1]);

    /// <summary>Enters a page.</summary>
    internal static void Fill(ulong* table, ulong address, byte* host)
    {
        ulong* entry = Entry(table, address);
        entry[0] = address & PageMask;
        entry[1] = (ulong)host - address;
    }

    /// <summary>Forgets all pages.</summary>
    internal static void Flush(HartState* s)
    {
        for (int i = 0; i < HartState.TlbEntries; i++)
            s->ReadTlb[2 * i] = s->WriteTlb[2 * i] = ulong.MaxValue;
    }

    // One shift leaves the index times the entry's size.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong* Entry(ulong* table, ulong address) =>
        (ulong*)((byte*)table + (address >> PhysicalMemory.PageShift - EntryShift & IndexMask << EntryShift));

    // The low bits of a misaligned address stay in, so that it never equals a tag.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Hits(ulong* entry, ulong address, int size) => entry[0] == (address & (PageMask | (uint)(size - 1)));
}
