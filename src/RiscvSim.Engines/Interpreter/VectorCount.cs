namespace RiscvSim.Engines.Interpreter;

/// <summary>How many vector instructions were executed under a SEW and LMUL.</summary>
/// <param name="Vtype">The bits of vtype that hold SEW and LMUL: 0 to 63.</param>
/// <param name="Instructions">The instructions.</param>
/// <param name="Elements">The sum of their vl.</param>
public sealed record VectorCount(int Vtype, ulong Instructions, ulong Elements)
{
    /// <summary>The mask of <see cref="Vtype"/>: vsew and vlmul.</summary>
    public const ulong VtypeBits = 0x3f;
}
