using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Platforms.BareMetal;

/// <summary>
/// The core-local interruptor of one hart: software interrupt, timer comparator and time, at the offsets that SiFive's CLINT
/// has and the RISC-V ACLINT specification took over. Registers of harts that do not exist read as zero.
/// </summary>
/// <param name="hart">The hart whose time and interrupt lines these are.</param>
public sealed class Clint(Hart hart) : IDevice
{
    /// <summary>The physical address of the window.</summary>
    public const ulong BaseAddress = 0x200_0000;

    /// <summary>The size of the window in bytes.</summary>
    public const ulong WindowSize = 0xc_0000;

    /// <summary>Offset of <c>msip</c> of hart 0: bit 0 is its software interrupt.</summary>
    public const ulong SoftwareInterrupt = 0;

    /// <summary>Offset of <c>mtimecmp</c> of hart 0, 64 bits.</summary>
    public const ulong Compare = 0x4000;

    /// <summary>Offset of <c>mtime</c>, 64 bits.</summary>
    public const ulong Time = 0xbff8;

    /// <inheritdoc/>
    public ulong Start => BaseAddress;

    /// <inheritdoc/>
    public ulong Size => WindowSize;

    /// <summary>Reads a word or a doubleword; narrower accesses fault.</summary>
    /// <inheritdoc/>
    public bool Read(ulong offset, int size, out ulong value)
    {
        value = 0;
        if (size < 4)
            return false;
        ulong register = (offset & ~7UL) switch
        {
            SoftwareInterrupt => hart.Trap.Pending >> (int)Interrupt.MachineSoftware & 1,
            Compare => hart.Clock.Compare,
            Time => hart.Clock.Time,
            _ => 0,
        };
        value = size == 8 ? register : (uint)(register >> (int)(8 * (offset & 4)));
        return true;
    }

    /// <summary>Writes a word or a doubleword; narrower accesses fault.</summary>
    /// <inheritdoc/>
    public bool Write(ulong offset, int size, ulong value)
    {
        if (size < 4)
            return false;
        switch (offset & ~7UL)
        {
            case SoftwareInterrupt when (offset & 4) == 0:
                hart.Trap.SetLine(Interrupt.MachineSoftware, (value & 1) != 0);
                break;
            case Compare:
                hart.Clock.Compare = Merge(hart.Clock.Compare, offset, size, value);
                break;
            case Time:
                hart.Clock.Time = Merge(hart.Clock.Time, offset, size, value);
                break;
        }

        return true;
    }

    private static ulong Merge(ulong old, ulong offset, int size, ulong value)
    {
        if (size == 8)
            return value;
        int shift = (int)(8 * (offset & 4));
        return old & ~(0xffff_ffffUL << shift) | value << shift;
    }
}
