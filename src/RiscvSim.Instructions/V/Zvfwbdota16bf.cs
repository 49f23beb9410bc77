using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Batched dot products of bfloat16 numbers into singles (version 0.2 of the draft).</summary>
[Extension("zvfwbdota16bf", Oracle = "golden/zvfwbdota16bf", Experimental = true, Version = "0.2")]
public static class Zvfwbdota16bf
{
    /// <summary>Eight accumulators; altfmt must be set.</summary>
    [Insn("vfwbdota.vv vd, vs2, vs1, vm", "101100 vm vs2 vs1 001 vd 1110111", Cost.VDot)]
    public readonly struct Vfwbdota : IBatchedDot, IBf16Dot;
}
