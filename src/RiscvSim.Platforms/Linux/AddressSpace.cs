using System.Buffers.Binary;
using System.Text;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Platforms.Linux;

/// <summary>
/// The pages of a process: what is mapped, with which rights, and the way system calls reach it. Addresses start at 0 and end at
/// <see cref="Size"/>; the machine's memory is as large and sparse, so a guest address is an offset.
/// </summary>
internal sealed class AddressSpace
{
    /// <summary>The end of all addresses: 64 GiB. The stack lies below it.</summary>
    public const ulong Size = 64UL << 30;

    /// <summary>The lowest address a program may ask for, as <c>vm.mmap_min_addr</c>.</summary>
    public const ulong Lowest = 0x10000;

    /// <summary>Room for the stack, all of it mapped from the start.</summary>
    public const ulong StackSize = 8UL << 20;

    private const ulong PageSize = PhysicalMemory.PageSize;
    private const ulong GuardSize = 1UL << 20;

    /// <summary>The first address above the stack; the page behind it stays empty.</summary>
    public const ulong StackTop = Size - PageSize;

    /// <summary>Mappings without an address of their own are placed below this, downwards.</summary>
    private const ulong MapTop = StackTop - StackSize - GuardSize;

    private readonly Hart _hart;
    private readonly PhysicalMemory _memory;
    private readonly ulong _limit;

    // Disjoint, by address, neighbours merged.
    private readonly List<Mapping> _regions = [];
    private ulong _used;
    private ulong _breakStart;
    private ulong _break;

    public AddressSpace(Hart hart, ulong limit)
    {
        _hart = hart;
        _memory = hart.Memory;
        _limit = limit;
    }

    /// <summary>Bytes that are mapped with any right.</summary>
    public ulong Used => _used;

    /// <summary>The most bytes that may be mapped so.</summary>
    public ulong Limit => _limit;

    /// <summary>The current end of the heap.</summary>
    public ulong Break => _break;

    public static ulong RoundUp(ulong value) => (value + (PageSize - 1)) & ~(PageSize - 1);

    public static bool IsPageAligned(ulong value) => (value & (PageSize - 1)) == 0;

    /// <summary>True if the whole range lies between the lowest and the highest address.</summary>
    public static bool IsUsable(ulong start, ulong length) => start >= Lowest && length <= Size && start <= Size - length;

    /// <summary>Starts an empty heap.</summary>
    public void SetBreakStart(ulong address) => _breakStart = _break = RoundUp(address);

    /// <summary>Moves the end of the heap, if there is room, and returns where it then is (brk(2) as the kernel does it).</summary>
    public ulong MoveBreak(ulong wanted)
    {
        if (wanted < _breakStart || wanted > Size)
            return _break;
        ulong old = RoundUp(_break), end = RoundUp(wanted);
        if (end > old && (!IsFree(old, end - old) || !Map(old, end - old, Access.Read | Access.Write)))
            return _break;
        if (end < old)
            Unmap(end, old - end);
        return _break = wanted;
    }

    /// <summary>True if no page of the range is mapped.</summary>
    public bool IsFree(ulong start, ulong length)
    {
        foreach ((ulong from, ulong to) in _regions)
        {
            if (from < start + length && start < to)
                return false;
        }

        return true;
    }

    /// <summary>True if every page of the range is mapped, with whatever rights.</summary>
    public bool IsMapped(ulong start, ulong length)
    {
        foreach ((ulong from, ulong to) in _regions)
        {
            if (from <= start && start < to && length <= to - start)
                return true;
        }

        return length == 0;
    }

    /// <summary>The highest free place for so many bytes, or 0.</summary>
    public ulong FindFree(ulong length)
    {
        ulong end = MapTop;
        for (int i = _regions.Count - 1; i >= 0; i--)
        {
            (ulong from, ulong to) = _regions[i];
            if (to <= end && end - to >= length)
                return end - length;
            end = Math.Min(end, from);
        }

        return end >= Lowest && end - Lowest >= length ? end - length : 0;
    }

    /// <summary>Maps zeroed pages, in place of what was there.</summary>
    /// <returns>False if that exceeds the limit; nothing has changed then.</returns>
    public bool Map(ulong start, ulong length, Access rights)
    {
        ulong used = _used - CountUsed(start, length) + (rights == 0 ? 0 : length);
        if (used > _limit)
            return false;
        if (!IsFree(start, length))
            Unmap(start, length);
        Insert(start, start + length);
        SetRights(start, length, rights);
        return true;
    }

    /// <summary>Removes whatever is mapped in the range.</summary>
    public void Unmap(ulong start, ulong length)
    {
        ulong end = start + length;
        for (int i = _regions.Count - 1; i >= 0; i--)
        {
            (ulong from, ulong to) = _regions[i];
            if (to <= start || from >= end)
                continue;

            // While the region is still listed: what is not listed counts as unused.
            ulong first = Math.Max(from, start), last = Math.Min(to, end);
            SetRights(first, last - first, 0);
            _memory.Discard(first, last - first);
            _regions.RemoveAt(i);
            if (to > end)
                _regions.Insert(i, new Mapping(end, to));
            if (from < start)
                _regions.Insert(i, new Mapping(from, start));
        }
    }

    /// <summary>Changes the rights of mapped pages.</summary>
    /// <returns>False if that exceeds the limit.</returns>
    public bool Protect(ulong start, ulong length, Access rights)
    {
        if (rights != 0 && _used - CountUsed(start, length) + length > _limit)
            return false;
        SetRights(start, length, rights);
        return true;
    }

    /// <summary>Makes mapped pages zero again.</summary>
    public void Clear(ulong start, ulong length) => _memory.Discard(start, length);

    /// <summary>How many bytes of a range, from its start, may be accessed in that way.</summary>
    public ulong Accessible(ulong start, ulong length, Access access)
    {
        ulong done = 0;
        while (done < length && (_memory.PermissionsAt(start + done) & access) != 0)
            done += Math.Min(length - done, PageSize - ((start + done) & (PageSize - 1)));
        return done;
    }

    /// <summary>The bytes of a range that <see cref="Accessible"/> has allowed; <see cref="Changed"/> must follow a change.</summary>
    public unsafe Span<byte> Bytes(ulong start, int length) => length == 0 ? [] : new Span<byte>(_memory.Host(start), length);

    /// <summary>Announces bytes that were changed through <see cref="Bytes"/>.</summary>
    public void Changed(ulong start, ulong length) => _memory.Written(start, length);

    /// <summary>Copies from the program.</summary>
    /// <returns>False if it may not read all of that.</returns>
    public bool Read(ulong start, Span<byte> to)
    {
        if (Accessible(start, (ulong)to.Length, Access.Read) < (ulong)to.Length)
            return false;
        Bytes(start, to.Length).CopyTo(to);
        return true;
    }

    /// <summary>Copies to the program.</summary>
    /// <returns>False if it may not write all of that.</returns>
    public bool Write(ulong start, ReadOnlySpan<byte> from)
    {
        if (Accessible(start, (ulong)from.Length, Access.Write) < (ulong)from.Length)
            return false;
        from.CopyTo(Bytes(start, from.Length));
        Changed(start, (ulong)from.Length);
        return true;
    }

    /// <summary>Reads a doubleword of the program.</summary>
    public bool Read(ulong address, out ulong value)
    {
        Span<byte> bytes = stackalloc byte[8];
        bool ok = Read(address, bytes);
        value = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        return ok;
    }

    /// <summary>Writes a doubleword of the program.</summary>
    public bool Write(ulong address, ulong value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return Write(address, bytes);
    }

    /// <summary>Reads a string that ends with NUL; null if it cannot be read or is longer than a path may be.</summary>
    public string? ReadPath(ulong address)
    {
        const int longest = 4096;
        ulong available = Accessible(address, longest, Access.Read);
        Span<byte> bytes = Bytes(address, (int)available);
        int end = bytes.IndexOf((byte)0);
        return end < 0 ? null : Encoding.UTF8.GetString(bytes[..end]);
    }

    /// <summary>The rights of the page of an address.</summary>
    public Access RightsAt(ulong address) => _memory.PermissionsAt(address);

    private void SetRights(ulong start, ulong length, Access rights)
    {
        _used = _used - CountUsed(start, length) + (rights == 0 ? 0 : length);
        _memory.Protect(start, length, rights);
        _hart.FlushTranslations();
    }

    private ulong CountUsed(ulong start, ulong length)
    {
        ulong used = 0;
        foreach ((ulong from, ulong to) in _regions)
        {
            ulong end = Math.Min(to, start + length);
            for (ulong page = Math.Max(from, start); page < end; page += PageSize)
                used += _memory.PermissionsAt(page) != 0 ? PageSize : 0;
        }

        return used;
    }

    private void Insert(ulong start, ulong end)
    {
        int at = 0;
        while (at < _regions.Count && _regions[at].Start < start)
            at++;
        if (at < _regions.Count && _regions[at].Start == end)
        {
            end = _regions[at].End;
            _regions.RemoveAt(at);
        }

        if (at > 0 && _regions[at - 1].End == start)
            _regions[at - 1] = new Mapping(_regions[at - 1].Start, end);
        else
            _regions.Insert(at, new Mapping(start, end));
    }

    private sealed record Mapping(ulong Start, ulong End);
}
