using RiscvSim.Engines;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Platforms.BareMetal;

/// <summary>A trap that nobody handles, as it stood before the hart took it.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Value">What <c>mtval</c> would hold.</param>
/// <param name="Pc">The address of the trapping instruction.</param>
/// <param name="Privilege">The mode in which it ran.</param>
public sealed record UnhandledTrap(Cause Cause, ulong Value, ulong Pc, Privilege Privilege);

/// <summary>
/// A machine of one hart, DRAM, a CLINT and HTIF with a program loaded, in its reset state: M mode, pc at the entry point, a0 = hart id,
/// a1 = address of the device tree. As the engine's observer it stops the machine at a trap that cannot be handled.
/// </summary>
public sealed class BareMetalMachine : ITrapObserver, IDisposable
{
    /// <summary>The first address of DRAM.</summary>
    public const ulong DramStart = 0x8000_0000;

    /// <summary>The largest DRAM: 64 GiB.</summary>
    public const ulong LargestMemory = 64UL << 30;

    private const int A0 = 10, A1 = 11;

    private ulong _retiredAtTrap = ulong.MaxValue;

    /// <summary>Makes the machine and loads the program.</summary>
    /// <param name="elf">The program.</param>
    /// <param name="options">The machine's size and surroundings.</param>
    /// <exception cref="ElfException">The program does not fit into memory or has <c>tohost</c> outside it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size of memory is not allowed.</exception>
    /// <exception cref="InsufficientMemoryException">The host cannot reserve the memory.</exception>
    public BareMetalMachine(ElfFile elf, BareMetalOptions options)
    {
        if (options.MemorySize == 0 || options.MemorySize > LargestMemory || options.MemorySize % PhysicalMemory.PageSize != 0)
            throw new ArgumentOutOfRangeException(nameof(options), "memory must be whole pages, at most 64 GiB");
        Elf = elf;
        Memory = new PhysicalMemory(DramStart, options.MemorySize);
        try
        {
            Hart = new Hart(options.Isa, Memory);
            Hart.Clock.RealTime = options.RealTime;
            Memory.Add(new Clint(Hart));
            Hart.Extensions.Attach(options.Extensions);
            Hart.Extensions.Attach(new MachineParts(Hart));
            Load();
            DeviceTree = PlaceDeviceTree(MachineTree.Make(
                options.Isa, DramStart, options.MemorySize, string.Join(' ', options.Arguments)));
            if (elf.FindSymbol("tohost") is { } tohost)
                Htif = new Htif(Memory, Slot(tohost), elf.FindSymbol("fromhost") is { } from ? Slot(from) : null, options, Hart.RequestStop);
            Reset();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The program.</summary>
    public ElfFile Elf { get; }

    /// <summary>What was added to the program's addresses: 0 unless it is position-independent.</summary>
    public ulong Bias { get; private set; }

    /// <summary>The hart.</summary>
    public Hart Hart { get; } = null!;

    /// <summary>DRAM and devices.</summary>
    public PhysicalMemory Memory { get; }

    /// <summary>The host-target interface, or null if the program has no <c>tohost</c>: it then cannot print or end.</summary>
    public Htif? Htif { get; }

    /// <summary>The address of the device tree.</summary>
    public ulong DeviceTree { get; }

    /// <summary>The exit code of a program that has ended by itself, or null.</summary>
    public ulong? ExitCode => Htif?.ExitCode;

    /// <summary>The trap at which the machine stopped because nobody would have handled it, or null.</summary>
    public UnhandledTrap? Death { get; private set; }

    /// <summary>
    /// Lets the hart take a trap, unless <c>mtvec</c> was never written or the handler's first instruction itself traps, which would
    /// go on for ever: the machine then stops.
    /// </summary>
    /// <inheritdoc/>
    public unsafe bool Handle(Hart hart, Cause cause, ulong value)
    {
        ulong pc = hart.State->Pc;
        bool endless = pc == (hart.Trap.Vector & ~3UL) && hart.Retired == _retiredAtTrap;
        _retiredAtTrap = hart.Retired;
        if (!hart.Trap.HasHandler || endless)
        {
            Death = new UnhandledTrap(cause, value, pc, hart.Privilege);
            hart.RequestStop();
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Hart?.Dispose();
        Memory.Dispose();
    }

    /// <summary>Copies the segments; what no file bytes cover is zero, as all memory is at first.</summary>
    private void Load()
    {
        IReadOnlyList<ElfSegment> segments = Elf.IsPositionIndependent ? Elf.Segments : Elf.PhysicalSegments();
        if (Elf.IsPositionIndependent)
            Bias = DramStart - (Elf.Segments[0].Address & ~(Elf.Alignment - 1));
        foreach (ElfSegment segment in segments)
        {
            ulong start = Elf.IsPositionIndependent ? segment.Address + Bias : segment.PhysicalAddress;
            if (!Memory.Contains(start, segment.MemorySize))
            {
                throw new ElfException($"{Elf.Name}: the segment at 0x{start:x} of 0x{segment.MemorySize:x} bytes lies outside memory "
                    + $"(0x{Memory.Start:x} to 0x{Memory.Start + (Memory.Size - 1):x})");
            }

            Memory.TryWrite(start, segment.Data.Span);
        }
    }

    /// <summary>Puts the device tree at the end of DRAM.</summary>
    private ulong PlaceDeviceTree(byte[] blob)
    {
        ulong room = ((ulong)blob.Length + (PhysicalMemory.PageSize - 1)) & ~(ulong)(PhysicalMemory.PageSize - 1);
        ulong address = DramStart + Memory.Size - room;
        bool free = room <= Memory.Size;
        foreach (ElfSegment segment in Elf.Segments)
        {
            ulong start = Elf.IsPositionIndependent ? segment.Address + Bias : segment.PhysicalAddress;
            free &= start + segment.MemorySize <= address;
        }

        if (!free)
            throw new ElfException($"{Elf.Name}: no room is left at the end of memory for the device tree ({room >> 10} KiB)");
        Memory.TryWrite(address, blob);
        return address;
    }

    private ulong Slot(ElfSymbol symbol)
    {
        ulong address = symbol.Address + Bias;
        return Memory.Contains(address, sizeof(ulong)) ? address
            : throw new ElfException($"{Elf.Name}: '{symbol.Name}' at 0x{address:x} lies outside memory");
    }

    private unsafe void Reset()
    {
        Hart.State->Pc = Elf.Entry + Bias;
        Hart[A0] = (ulong)Hart.Id;
        Hart[A1] = DeviceTree;
    }
}
