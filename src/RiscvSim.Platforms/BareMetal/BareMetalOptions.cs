using RiscvSim.Isa;
using RiscvSim.Machine.Extending;

namespace RiscvSim.Platforms.BareMetal;

/// <summary>What a bare-metal machine is made of and given.</summary>
public sealed record BareMetalOptions
{
    /// <summary>The DRAM of a machine for which nothing else is said: 256 MiB.</summary>
    public const ulong DefaultMemorySize = 256UL << 20;

    /// <summary>The enabled extensions.</summary>
    public required IsaConfig Isa { get; init; }

    /// <summary>Bytes of DRAM: whole pages, at least one, at most 64 GiB. Untouched memory costs nothing.</summary>
    public ulong MemorySize { get; init; } = DefaultMemorySize;

    /// <summary>The arguments, the program's name first, for a guest that asks for them through HTIF; also the boot arguments of the device tree.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Extensions with state, registers or devices of their own: new objects, for this machine alone.</summary>
    public IEnumerable<MachineExtension> Extensions { get; init; } = [];

    /// <summary>True if the guest's clocks follow the host's instead of retired instructions.</summary>
    public bool RealTime { get; init; }

    /// <summary>What the console and descriptor 0 read from.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>What the console and descriptor 1 write to.</summary>
    public Stream Output { get; init; } = Stream.Null;

    /// <summary>What descriptor 2 writes to.</summary>
    public Stream Error { get; init; } = Stream.Null;

    /// <summary>Takes one line at a time for the user, for example the number of a proxied call that does not exist.</summary>
    public Action<string> Log { get; init; } = _ => { };
}
