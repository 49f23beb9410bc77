using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Batched integer dot products (version 0.2 of the draft): SEW 8 with Zvqwbdota8i, SEW 16 with Zvqwbdota16i.</summary>
[Extension("zvqwbdota8i | zvqwbdota16i", Oracle = "golden/zvqwbdota8i", Experimental = true, Version = "0.2")]
public static class Zvqwbdota8i
{
    /// <summary>Eight accumulators; the block is unsigned, vs1 signed if altfmt is set.</summary>
    [Insn("vqwbdotau.vv vd, vs2, vs1, vm", "101110 vm vs2 vs1 000 vd 1110111", Cost.VDot)]
    public readonly struct Vqwbdotau : IBatchedDot, IUnsignedDot;

    /// <summary>Eight accumulators; the block is signed, vs1 signed if altfmt is set.</summary>
    [Insn("vqwbdotas.vv vd, vs2, vs1, vm", "101111 vm vs2 vs1 000 vd 1110111", Cost.VDot)]
    public readonly struct Vqwbdotas : IBatchedDot, ISignedDot;
}
