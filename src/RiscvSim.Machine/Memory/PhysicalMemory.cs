using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Memory;

/// <summary>
/// The memory that a hart's addresses lead to: one range of RAM backed by sparse host memory, with permissions by page, and devices.
/// Bare-metal machines have all permissions everywhere; the Linux user ABI starts with none and grants them by mapping.
/// </summary>
public sealed unsafe class PhysicalMemory : IDisposable
{
    /// <summary>The page size in bytes, and the granule of permissions.</summary>
    public const int PageSize = 4096;

    /// <summary>log2 of the page size.</summary>
    public const int PageShift = 12;

    private const byte Permissions = (byte)(Access.Read | Access.Write | Access.Execute);
    private const byte CodeBit = 8;
    private const byte WatchBit = 16;

    /// <summary>
    /// Host address minus guest address, where nothing else is there: so small that with the offset of a load or store it fits into the 32 bits of a host
    /// instruction, and large enough for what lies before RAM.
    /// </summary>
    private const ulong WantedDistance = 1UL << 28;

    private readonly HostMemory _host;
    private readonly byte* _ram;
    private readonly HostMemory _pages;
    private readonly byte _initial;
    private readonly List<IDevice> _devices = [];
    private readonly List<Sram> _srams = [];
    private readonly List<Watched> _watches = [];
    private readonly List<ICodeObserver> _observers = [];

    // Windows, and what _grants was when each was last looked for.
    private readonly List<(AccessWindow Window, int Grants)> _windows = [];

    // How often pages may have got rights, which makes windows larger.
    private int _grants;

    /// <summary>Makes a memory.</summary>
    /// <param name="start">The first address of RAM; page-aligned.</param>
    /// <param name="size">Bytes of RAM; a multiple of the page size.</param>
    /// <param name="open">True if all pages may be read, written and executed to begin with, false if none.</param>
    public PhysicalMemory(ulong start, ulong size, bool open = true)
    {
        if (((start | size) & (PageSize - 1)) != 0 || size == 0)
            throw new ArgumentException("RAM must consist of whole pages");
        Start = start;
        Size = size;
        ulong pages = start + size >> PageShift, map = pages + (PageSize - 1) & ~(ulong)(PageSize - 1);
        _host = new HostMemory(map + size, map < start + WantedDistance ? start + WantedDistance - map : 0);
        _ram = _host.Base + map;
        Accessible = new AccessMap(_host.Base, pages) { Distance = (long)(start - map) };
        _pages = new HostMemory(size >> PageShift);
        _initial = open ? Permissions : (byte)0;
    }

    /// <summary>The first address of RAM.</summary>
    public ulong Start { get; }

    /// <summary>Bytes of RAM.</summary>
    public ulong Size { get; }

    /// <summary>The pages that the hart may access without further notice.</summary>
    public AccessMap Accessible { get; }

    /// <summary>The devices, in the order in which they were added.</summary>
    public IReadOnlyList<IDevice> Devices => _devices;

    /// <summary>Adds a device.</summary>
    /// <exception cref="ArgumentException">Its window is empty, or overlaps RAM or another device.</exception>
    public void Add(IDevice device)
    {
        CheckFree(device.Start, device.Size);
        _devices.Add(device);
    }

    /// <summary>Adds a second memory for data, such as the scratchpad of an accelerator: as fast as RAM, but no code executes there.</summary>
    /// <param name="start">The first address; page-aligned.</param>
    /// <param name="size">Bytes; a multiple of the page size.</param>
    /// <exception cref="ArgumentException">It does not consist of whole pages, or overlaps something else.</exception>
    public Sram AddSram(ulong start, ulong size)
    {
        if (((start | size) & (PageSize - 1)) != 0)
            throw new ArgumentException($"an SRAM must consist of whole pages of {PageSize} bytes, not 0x{size:x} bytes at 0x{start:x}");
        CheckFree(start, size);
        var sram = new Sram(start, size);
        _srams.Add(sram);
        return sram;
    }

    /// <summary>Adds one who must learn of changes to code and permissions.</summary>
    public void Add(ICodeObserver observer) => _observers.Add(observer);

    /// <summary>Takes an observer back, which from then on learns of nothing.</summary>
    public void Remove(ICodeObserver observer) => _observers.Remove(observer);

    /// <summary>Calls back after each store that touches a range; such pages are slow to write.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not RAM.</exception>
    public void Watch(ulong start, ulong length, Action notify)
    {
        CheckRange(start, length);
        _watches.Add(new Watched(start, length, notify));
        for (ulong page = start - Start >> PageShift; page <= start + length - 1 - Start >> PageShift; page++)
            _pages.Base[page] |= WatchBit;
        Narrow(start, length);
        StoresChanged();
    }

    /// <summary>True if the range lies in RAM, whatever its permissions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong address, ulong length = 1) => address - Start < Size && length <= Size - (address - Start);

    /// <summary>The host address of a byte of RAM.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The address is not RAM.</exception>
    public byte* Host(ulong address) => Contains(address) ? _ram + (address - Start)
        : throw new ArgumentOutOfRangeException(nameof(address), $"0x{address:x} is not RAM");

    /// <summary>The permissions of the page of an address: a set of <see cref="Access"/>, none outside RAM.</summary>
    public Access PermissionsAt(ulong address) =>
        Contains(address) ? (Access)((_pages.Base[address - Start >> PageShift] ^ _initial) & Permissions) : 0;

    /// <summary>True if stores to the page may bypass <see cref="Written"/>: it holds no decoded code and nobody watches it.</summary>
    public bool IsPlain(ulong address) => !Contains(address) || (_pages.Base[address - Start >> PageShift] & (CodeBit | WatchBit)) == 0;

    /// <summary>Sets the permissions of whole pages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not RAM.</exception>
    public void Protect(ulong start, ulong length, Access permissions)
    {
        if (length == 0)
            return;
        CheckRange(start, length);
        byte bits = (byte)((byte)permissions ^ _initial);
        for (ulong page = start - Start >> PageShift; page <= start + length - 1 - Start >> PageShift; page++)
            _pages.Base[page] = (byte)(_pages.Base[page] & ~Permissions | bits);
        _grants++;
        Narrow(start, length);
        MappingChanged();
    }

    /// <summary>Makes whole pages zero and gives their host memory back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not RAM.</exception>
    public void Discard(ulong start, ulong length)
    {
        if (length == 0)
            return;
        CheckRange(start, length);
        _host.Discard((ulong)(_ram - _host.Base) + (start - Start), length);
        Written(start, length);
    }

    /// <summary>True as long as every window that <see cref="WindowAround"/> has found since <see cref="CloseWindows"/> is whole.</summary>
    public bool WindowsAreWhole { get; private set; } = true;

    /// <summary>
    /// The range around an address whose pages all have certain rights; where stores are among them, pages without code that nobody watches. It ends where
    /// rights do, and 1 GiB away.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="rights">The rights; loads and stores only.</param>
    /// <returns>Null if the page of the address does not have them, or there are too many windows.</returns>
    public AccessWindow? WindowAround(ulong address, Access rights)
    {
        if (!Contains(address))
            return null;
        // Where there are too many one that may have grown does.
        bool isFull = _windows.Count == AccessWindow.MostWindows;
        foreach ((AccessWindow known, int grants) in _windows)
        {
            if ((grants == _grants || isFull) && known.Rights == rights && known.IsWhole && known.Contains(address))
                return known;
        }

        if (isFull)
            return null;
        ulong page = address - Start >> PageShift, count = Size >> PageShift;
        if (!IsOpen(page, rights))
            return null;
        ulong first = page, end = page + 1;
        while (first > 0 && page - first < AccessWindow.MostPages && IsOpen(first - 1, rights))
            first--;
        while (end < count && end - page < AccessWindow.MostPages && IsOpen(end, rights))
            end++;
        var window = new AccessWindow(Start + (first << PageShift), Start + (end << PageShift), rights);
        // What relies on a window that has grown relies on the larger one from now on.
        _windows.RemoveAll(other => other.Window.Rights == rights && other.Window.Start >= window.Start && other.Window.End <= window.End);
        _windows.Add((window, _grants));
        return window;
    }

    /// <summary>True if any window was found since <see cref="CloseWindows"/>.</summary>
    public bool HasWindows => _windows.Count != 0;

    /// <summary>Forgets all windows: nothing relies on them any more.</summary>
    public void CloseWindows()
    {
        _windows.Clear();
        WindowsAreWhole = true;
    }

    /// <summary>Marks the page of an address as holding decoded code, so that stores to it are announced.</summary>
    public void MarkCode(ulong address)
    {
        byte* page = _pages.Base + (address - Start >> PageShift);
        if ((*page & CodeBit) != 0)
            return;
        *page |= CodeBit;
        Narrow(address, 1);
        StoresChanged();
    }

    /// <summary>Must be called after bytes of RAM were changed by anything but a store to a plain page.</summary>
    /// <returns>True if that concerns somebody: decoded code has changed, or a watched range; false for data beside such.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range is not RAM.</exception>
    public bool Written(ulong address, ulong length)
    {
        if (length == 0)
            return false;
        CheckRange(address, length);
        bool concerns = false;
        byte marks = 0;
        for (ulong page = address - Start >> PageShift; page <= address + length - 1 - Start >> PageShift; page++)
            marks |= _pages.Base[page];
        if ((marks & CodeBit) != 0)
        {
            foreach (ICodeObserver observer in _observers)
                concerns |= observer.CodeWritten(address, length);
        }

        if ((marks & WatchBit) != 0)
            concerns |= NotifyWatches(address, length);
        return concerns;
    }

    /// <summary>The host address of a range of an SRAM, or null.</summary>
    public byte* SramAt(ulong address, ulong length)
    {
        foreach (Sram sram in _srams)
        {
            byte* host = sram.At(address, length);
            if (host != null)
                return host;
        }

        return null;
    }

    /// <summary>Copies bytes out of RAM or an SRAM, whatever the permissions.</summary>
    /// <returns>False if the range is neither.</returns>
    public bool TryRead(ulong address, Span<byte> bytes)
    {
        if (!Contains(address, (ulong)bytes.Length))
        {
            byte* sram = SramAt(address, (ulong)bytes.Length);
            if (sram != null)
                new ReadOnlySpan<byte>(sram, bytes.Length).CopyTo(bytes);
            return sram != null;
        }

        new ReadOnlySpan<byte>(_ram + (address - Start), bytes.Length).CopyTo(bytes);
        return true;
    }

    /// <summary>Copies bytes into RAM or an SRAM, whatever the permissions, and announces those in RAM.</summary>
    /// <returns>False if the range is neither.</returns>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> bytes)
    {
        if (!Contains(address, (ulong)bytes.Length))
        {
            byte* sram = SramAt(address, (ulong)bytes.Length);
            if (sram != null)
                bytes.CopyTo(new Span<byte>(sram, bytes.Length));
            return sram != null;
        }

        bytes.CopyTo(new Span<byte>(_ram + (address - Start), bytes.Length));
        Written(address, (ulong)bytes.Length);
        return true;
    }

    /// <summary>The device at an address that holds the whole access, or null.</summary>
    public IDevice? DeviceAt(ulong address, int size)
    {
        foreach (IDevice device in _devices)
        {
            if (address - device.Start < device.Size && (ulong)size <= device.Size - (address - device.Start))
                return device;
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _host.Dispose();
        _pages.Dispose();
        foreach (Sram sram in _srams)
            sram.Dispose();
    }

    private void CheckFree(ulong start, ulong size)
    {
        if (size == 0 || Overlap(Start, Size) || _devices.Exists(d => Overlap(d.Start, d.Size)) || _srams.Exists(m => Overlap(m.Start, m.Size)))
            throw new ArgumentException($"what is to be at 0x{start:x} is empty or overlaps something else");

        bool Overlap(ulong otherStart, ulong otherSize) => start - otherStart < otherSize || otherStart - start < size;
    }

    private bool IsOpen(ulong page, Access rights)
    {
        int bits = _pages.Base[page] ^ _initial;
        return (bits & (int)rights) == (int)rights && ((rights & Access.Write) == 0 || (bits & (CodeBit | WatchBit)) == 0);
    }

    /// <summary>Looks whether the pages of a range still have the rights of the windows in which they lie.</summary>
    private void Narrow(ulong start, ulong length)
    {
        foreach ((AccessWindow window, _) in _windows)
        {
            ulong first = Math.Max(start, window.Start), end = Math.Min(start + length, window.End);
            for (ulong page = first - Start >> PageShift; first < end && page <= end - 1 - Start >> PageShift && window.IsWhole; page++)
                window.IsWhole = IsOpen(page, window.Rights);
            WindowsAreWhole &= window.IsWhole;
        }
    }

    private void MappingChanged()
    {
        foreach (ICodeObserver observer in _observers)
            observer.MappingChanged();
    }

    private void StoresChanged()
    {
        foreach (ICodeObserver observer in _observers)
            observer.StoresChanged();
    }

    private void CheckRange(ulong start, ulong length)
    {
        if (length == 0 || !Contains(start, length))
            throw new ArgumentOutOfRangeException(nameof(start), $"0x{length:x} bytes at 0x{start:x} are not RAM");
    }

    private bool NotifyWatches(ulong address, ulong length)
    {
        bool any = false;
        foreach ((ulong start, ulong size, Action notify) in _watches)
        {
            if (address >= start + size || start >= address + length)
                continue;
            any = true;
            notify();
        }

        return any;
    }

    private sealed record Watched(ulong Start, ulong Length, Action Notify);
}
