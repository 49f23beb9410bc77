using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Batched dot products of OFP8 numbers into singles (version 0.2 of the draft).</summary>
[Extension("zvfqwbdota8f", Oracle = "golden/zvfqwbdota8f", Experimental = true, Version = "0.2")]
public static class Zvfqwbdota8f
{
    /// <summary>Eight accumulators; the block is E4M3, vs1 E5M2 if altfmt is set, else E4M3.</summary>
    [Insn("vfqwbdota.vv vd, vs2, vs1, vm", "101110 vm vs2 vs1 001 vd 1110111", Cost.VDot)]
    public readonly struct Vfqwbdota : IBatchedDot, IE4M3Dot;

    /// <summary>Eight accumulators; the block is E5M2, vs1 E5M2 if altfmt is set, else E4M3.</summary>
    [Insn("vfqwbdota.alt.vv vd, vs2, vs1, vm", "101111 vm vs2 vs1 001 vd 1110111", Cost.VDot)]
    public readonly struct VfqwbdotaAlt : IBatchedDot, IE5M2Dot;
}
