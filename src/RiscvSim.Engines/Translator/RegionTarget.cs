using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>What translated code is for.</summary>
internal sealed unsafe class RegionTarget(int jumpAlignment, bool allowsMisaligned, AccessMap memory, ExecutionCounts? counts, HartState* state)
{
    // Copies, so that a region that is still being compiled when the hart is no more does no harm.
    private readonly byte* _registers = state->Vector.Registers;
    private readonly byte* _state = (byte*)state;
    private readonly int _vlenb = state->Vector.Vlenb;

    /// <summary>The alignment that jump targets must have: 2, or 4 without compressed instructions.</summary>
    public int JumpAlignment => jumpAlignment;

    /// <summary>True if misaligned loads and stores succeed.</summary>
    public bool AllowsMisaligned => allowsMisaligned;

    /// <summary>Host address minus guest address of RAM.</summary>
    public long HostOffset { get; } = (long)state->HostOffset;

    /// <summary>The pages that may be accessed without further notice.</summary>
    public AccessMap Memory => memory;

    /// <summary>Where executions are counted, or null.</summary>
    public ExecutionCounts? Counts => counts;

    /// <summary>See <see cref="VectorConfig.ConfigurationOf"/>.</summary>
    public required Func<ulong, byte> ConfigurationOf { get; init; }

    /// <summary>Where a vector register is, relative to the hart's state: near enough for the host to have one register for both.</summary>
    public nint VectorRegister(int number) => (nint)(_registers - _state) + number * _vlenb;

    /// <summary>See <see cref="TranslationOptions.Faults"/>.</summary>
    public Func<IIlFault>? Faults { get; init; }

    /// <summary>Blocks in a vector register; 0 if registers are smaller.</summary>
    public int BlocksPerRegister => _vlenb / VectorPlan.BlockSize;
}
