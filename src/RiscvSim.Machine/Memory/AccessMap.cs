using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Memory;

/// <summary>
/// One byte for each page from address 0 to the end of RAM: how the hart may access the page without further notice. What <see cref="Tlb"/> is
/// with 256 entries this is with one for each page, filled and forgotten with it, for code that is translated. The bytes lie right before RAM,
/// so that one host register serves both.
/// </summary>
public sealed unsafe class AccessMap
{
    /// <summary>The bit of a page that may be read.</summary>
    public const byte Read = 1;

    /// <summary>The bit of a page that may be written.</summary>
    public const byte Write = 2;

    /// <summary>The most pages that <see cref="Allows"/> looks at.</summary>
    public const int MostPages = 64;

    private readonly byte* _map;
    private readonly List<int> _known = [];

    /// <summary>Makes an empty map.</summary>
    /// <param name="map">Where the byte of page 0 is.</param>
    /// <param name="pages">How many pages there are.</param>
    internal AccessMap(byte* map, ulong pages)
    {
        _map = map;
        Pages = pages;
    }

    /// <summary>How many pages the map has; others are no RAM.</summary>
    public ulong Pages { get; }

    /// <summary>The host address of the byte of page 0, less the host address of the byte at guest address 0.</summary>
    public long Distance { get; internal init; }

    /// <summary>True if all pages of a range may be accessed without further notice; false if it is larger than <see cref="MostPages"/>.</summary>
    /// <param name="map">Where the byte of page 0 is.</param>
    /// <param name="pages">How many pages there are.</param>
    /// <param name="first">The first byte.</param>
    /// <param name="last">The last byte; the range is empty, and not allowed, if it lies before the first.</param>
    /// <param name="access">What is done: the bits of this class.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Allows(byte* map, ulong pages, ulong first, ulong last, int access)
    {
        ulong page = first >> PhysicalMemory.PageShift, end = last >> PhysicalMemory.PageShift;
        if (first > last || end >= pages || end - page >= MostPages)
            return false;
        for (; page <= end; page++)
        {
            if ((map[page] & access) != access)
                return false;
        }

        return true;
    }

    /// <summary>Notes that all of a page of RAM may be accessed.</summary>
    internal void Fill(ulong address, Access access)
    {
        int page = (int)(address >> PhysicalMemory.PageShift);
        byte bits = _map[page];
        if (bits == 0)
            _known.Add(page);
        _map[page] = (byte)(bits | (access == Access.Read ? Read : Write));
    }

    /// <summary>Forgets all pages.</summary>
    internal void Flush()
    {
        foreach (int page in _known)
            _map[page] = 0;
        _known.Clear();
    }
}
