// An accelerator beside the core: a DMA engine and the SRAM that it fills, as an extension file for
//     riscvsim run --ext firmware/ext/dma.cs firmware/elf/ext-dma.htif.elf
// It brings no instruction; bare metal only. firmware/ext/dma.c is a program that uses it.
//
// SRAM at 0x1100_0000, 64 KiB, for data. Registers at 0x1000_0000, 8 bytes each:
//     0x00 SOURCE   0x08 TARGET   physical addresses in DRAM or SRAM, of any alignment
//     0x10 LENGTH   bytes
//     0x18 CONTROL  writing 1 starts a copy (an access fault while one is under way), writing 2 takes the interrupt back; reads as 0
//     0x20 STATUS   read-only: bit 0 busy, bit 1 done, bit 2 done but failed: source or target was not memory; 1 and 2 stay until the next start
// A copy of n bytes takes 20 + n / 8 cycles, rounded up; all of it then happens at once, and interrupt 16 is raised.
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Examples;

/// <summary>The DMA engine.</summary>
public sealed class DmaEngine : MachineExtension, IDevice
{
    /// <summary>Where the SRAM is.</summary>
    public const ulong SramStart = 0x1100_0000, SramSize = 64 << 10;

    /// <summary>The interrupt's bit in <c>mip</c>.</summary>
    public const int InterruptNumber = 16;

    private const ulong Source = 0x00, Target = 0x08, Length = 0x10, Control = 0x18, Status = 0x20;
    private const ulong Start0 = 1, Acknowledge = 2;
    private const ulong Busy = 1, Done = 2, Failed = 4;
    private const ulong SetUpCycles = 20, BytesPerCycle = 8;
    private const int ChunkSize = 4096;

    private readonly Dictionary<ulong, ulong> _registers = [];
    private MachineParts _parts = null!;
    private InterruptLine _interrupt = null!;

    /// <inheritdoc/>
    public ulong Start => 0x1000_0000;

    /// <inheritdoc/>
    public ulong Size => 0x28;

    /// <inheritdoc/>
    public override void Attach(MachineParts parts)
    {
        _parts = parts;
        parts.Add(this);
        parts.AddSram(SramStart, SramSize);
        _interrupt = parts.AddInterrupt(InterruptNumber);
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        foreach (ulong register in new[] { Source, Target, Length, Control, Status })
            _registers[register] = 0;
    }

    /// <inheritdoc/>
    public bool Read(ulong offset, int size, out ulong value) => _registers.TryGetValue(offset, out value) && size == sizeof(ulong);

    /// <inheritdoc/>
    public bool Write(ulong offset, int size, ulong value)
    {
        if (size != sizeof(ulong))
            return false;
        switch (offset)
        {
            case Source or Target or Length:
                _registers[offset] = value;
                return true;
            case Control when value == Acknowledge:
                _interrupt.Set(false);
                return true;
            case Control when value == Start0 && _registers[Status] != Busy:
                Begin();
                return true;
            default:
                return false;
        }
    }

    /// <summary>The registers may be written again while the copy is under way: it has taken what they held.</summary>
    private void Begin()
    {
        (ulong source, ulong target, ulong length) = (_registers[Source], _registers[Target], _registers[Length]);
        _registers[Status] = Busy;
        ulong cycles = SetUpCycles + (length / BytesPerCycle) + (length % BytesPerCycle == 0 ? 0UL : 1);
        _parts.After(cycles, () =>
        {
            _registers[Status] = Copy(source, target, length) ? Done : Done | Failed;
            _interrupt.Set(true);
        });
    }

    /// <summary>Chunk by chunk upwards; stops where memory does.</summary>
    private bool Copy(ulong source, ulong target, ulong length)
    {
        Span<byte> chunk = stackalloc byte[ChunkSize];
        for (ulong done = 0; done < length; done += ChunkSize)
        {
            Span<byte> part = chunk[..(int)Math.Min(ChunkSize, length - done)];
            if (!_parts.Memory.TryRead(source + done, part) || !_parts.Memory.TryWrite(target + done, part))
                return false;
        }

        return true;
    }
}
