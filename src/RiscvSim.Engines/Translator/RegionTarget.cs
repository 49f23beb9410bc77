using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>What translated code is for.</summary>
internal sealed unsafe class RegionTarget(int jumpAlignment, bool allowsMisaligned, AccessMap memory, ExecutionCounts? counts)
{
    /// <summary>The alignment that jump targets must have: 2, or 4 without compressed instructions.</summary>
    public int JumpAlignment => jumpAlignment;

    /// <summary>True if misaligned loads and stores succeed.</summary>
    public bool AllowsMisaligned => allowsMisaligned;

    /// <summary>The pages that may be accessed without further notice.</summary>
    public AccessMap Memory => memory;

    /// <summary>Where executions are counted, or null.</summary>
    public ExecutionCounts? Counts => counts;

    /// <summary>The hart's vector state.</summary>
    public required VectorUnit* Vector { get; init; }

    /// <summary>See <see cref="VectorConfig.ConfigurationOf"/>.</summary>
    public required Func<ulong, byte> ConfigurationOf { get; init; }

    /// <summary>See <see cref="TranslationOptions.Faults"/>.</summary>
    public Func<IIlFault>? Faults { get; init; }

    /// <summary>Blocks in a vector register; 0 if registers are smaller.</summary>
    public int BlocksPerRegister => Vector->Vlenb / VectorPlan.BlockSize;
}
