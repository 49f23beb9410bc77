using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Batched dot products of singles (version 0.2 of the draft).</summary>
[Extension("zvfbdota32f", Oracle = "golden/zvfbdota32f", Experimental = true, Version = "0.2")]
public static class Zvfbdota32f
{
    /// <summary>Eight accumulators, summed in element order.</summary>
    [Insn("vfbdota.vv vd, vs2, vs1, vm", "101011 vm vs2 vs1 001 vd 1110111", Cost.VDot)]
    public readonly struct Vfbdota : IBatchedDot, ISingleDot;
}
