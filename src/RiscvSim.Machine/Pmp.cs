using RiscvSim.Machine.Memory;

namespace RiscvSim.Machine;

/// <summary>What physical memory protection says of a whole page.</summary>
public enum PmpVerdict
{
    /// <summary>Every access of the kind is allowed.</summary>
    Allow,

    /// <summary>No access of the kind is allowed.</summary>
    Deny,

    /// <summary>It depends on the bytes.</summary>
    Mixed,
}

/// <summary>Physical memory protection: 16 entries, granularity 4 bytes (privileged manual, "Physical Memory Protection").</summary>
/// <param name="hart">The hart that it guards.</param>
public sealed class Pmp(Hart hart)
{
    /// <summary>How many entries there are.</summary>
    public const int Entries = 16;

    private const byte Read = 1, Write = 2, Lock = 0x80;
    private const int ModeShift = 3;
    private const ulong AddressBits = (1UL << 54) - 1;
    private const ulong Widest = sizeof(ulong);

    private enum Mode
    {
        Off = 0,
        TopOfRange = 1,
        Four = 2,
        PowerOfTwo = 3,
    }

    private readonly byte[] _config = new byte[Entries];
    private readonly ulong[] _address = new ulong[Entries];
    private int _used;

    /// <summary>Reads <c>pmpcfg0</c> (index 0) or <c>pmpcfg2</c> (index 2): eight entries each.</summary>
    public ulong ReadConfig(int index)
    {
        ulong value = 0;
        for (int i = 7; i >= 0; i--)
            value = value << 8 | _config[index * 4 + i];
        return value;
    }

    /// <summary>Writes eight configuration fields; locked ones stay, and W without R (reserved) loses its W.</summary>
    public void WriteConfig(int index, ulong value)
    {
        for (int i = 0; i < 8; i++)
        {
            int entry = index * 4 + i;
            byte field = (byte)(value >> 8 * i & 0x9f);
            if ((_config[entry] & Lock) == 0)
                _config[entry] = (field & (Read | Write)) == Write ? (byte)(field & ~Write) : field;
        }

        Changed();
    }

    /// <summary>Reads a <c>pmpaddr</c> register: bits 55 to 2 of an address.</summary>
    public ulong ReadAddress(int entry) => _address[entry];

    /// <summary>Writes a <c>pmpaddr</c> register unless it, or a top-of-range entry that starts at it, is locked.</summary>
    public void WriteAddress(int entry, ulong value)
    {
        if ((_config[entry] & Lock) != 0)
            return;
        if (entry + 1 < Entries && (_config[entry + 1] & Lock) != 0 && ModeOf(entry + 1) == Mode.TopOfRange)
            return;
        _address[entry] = value & AddressBits;
        Changed();
    }

    /// <summary>True if every byte of an access is allowed.</summary>
    public bool Allows(ulong address, int size, Access access, Privilege privilege) =>
        Check(address, (ulong)size, access, privilege) == PmpVerdict.Allow;

    /// <summary>What holds for every naturally aligned access, and every byte, of the page of an address.</summary>
    public PmpVerdict CheckPage(ulong address, Access access, Privilege privilege) =>
        Check(address & ~0xfffUL, PhysicalMemory.PageSize, access, privilege);

    /// <summary>True if a mode may load from all of a range, and store to it.</summary>
    public bool IsOpen(ulong start, ulong size, Privilege privilege) =>
        Check(start, size, Access.Read, privilege) == PmpVerdict.Allow && Check(start, size, Access.Write, privilege) == PmpVerdict.Allow;

    /// <summary>The lowest-numbered entry that matches any byte decides; it must match all bytes.</summary>
    private PmpVerdict Check(ulong address, ulong size, Access access, Privilege privilege)
    {
        bool partly = false;
        ulong last = address + (size - 1);
        for (int entry = 0; entry < _used; entry++)
        {
            if (!Range(entry, out ulong low, out ulong high) || last < low || address > high)
                continue;
            bool ignored = privilege == Privilege.Machine && (_config[entry] & Lock) == 0;
            if (address < low || last > high)
            {
                // An entry that allows all decides for a part of a page, unless an aligned access can lie across its end.
                if (!ignored || size < PhysicalMemory.PageSize || ((low | high + 1) & (Widest - 1)) != 0)
                    return PmpVerdict.Mixed;
                partly = true;
                continue;
            }

            if (ignored || (_config[entry] & (byte)access) != 0)
                return PmpVerdict.Allow;
            return partly ? PmpVerdict.Mixed : PmpVerdict.Deny;
        }

        return privilege == Privilege.Machine ? PmpVerdict.Allow : PmpVerdict.Deny;
    }

    private Mode ModeOf(int entry) => (Mode)(_config[entry] >> ModeShift & 3);

    /// <summary>First and last byte of an entry's range; false if it is off or empty.</summary>
    private bool Range(int entry, out ulong low, out ulong high)
    {
        ulong address = _address[entry];
        low = address << 2;
        high = low + 3;
        switch (ModeOf(entry))
        {
            case Mode.Off:
                return false;
            case Mode.TopOfRange:
                high = low - 1;
                low = entry == 0 ? 0 : _address[entry - 1] << 2;
                return low <= high && address != 0;
            case Mode.PowerOfTwo:
                // Trailing ones give the size: none is 8 bytes; 54 of them cover everything.
                ulong ones = address ^ address + 1;
                low = (address & ~ones) << 2;
                high = low | ones << 2 | 3;
                return true;
            default:
                return true;
        }
    }

    private void Changed()
    {
        _used = 0;
        for (int entry = 0; entry < Entries; entry++)
        {
            if (ModeOf(entry) != Mode.Off)
                _used = entry + 1;
        }

        hart.FlushTranslations();
        hart.RequestAttention();
    }
}
