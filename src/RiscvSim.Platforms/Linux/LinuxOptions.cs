using RiscvSim.Machine.Extending;

namespace RiscvSim.Platforms.Linux;

/// <summary>What a Linux program is given.</summary>
public sealed record LinuxOptions
{
    /// <summary>The arguments after the program's name.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The environment, as <c>NAME=value</c>. Empty unless given, so that a run does not depend on the host's.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>Where random bytes come from: equal seeds give equal ones.</summary>
    public ulong Seed { get; init; }

    /// <summary>Extensions with state, registers or devices of their own: new objects, for this machine alone.</summary>
    public IEnumerable<MachineExtension> Extensions { get; init; } = [];

    /// <summary>True if clocks follow the host's instead of retired instructions.</summary>
    public bool RealTime { get; init; }

    /// <summary>Bytes of memory the program may have mapped at once, besides reservations without access.</summary>
    public ulong MemoryLimit { get; init; } = 4UL << 30;

    /// <summary>What file descriptor 0 reads from.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>What file descriptor 1 writes to.</summary>
    public Stream Output { get; init; } = Stream.Null;

    /// <summary>What file descriptor 2 writes to.</summary>
    public Stream Error { get; init; } = Stream.Null;

    /// <summary>Takes one line at a time for the user: calls that do not exist, signals.</summary>
    public Action<string> Log { get; init; } = _ => { };
}
