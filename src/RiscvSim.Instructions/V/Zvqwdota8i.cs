using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Integer dot products into one element (version 0.2 of the draft): SEW 8 with Zvqwdota8i, SEW 16 with Zvqwdota16i.</summary>
[Extension("zvqwdota8i | zvqwdota16i", Oracle = "golden/zvqwdota8i", Experimental = true, Version = "0.2")]
public static class Zvqwdota8i
{
    /// <summary>vd[0] += sum of vs2[i] * vs1[i], vs2 unsigned, vs1 signed if altfmt is set.</summary>
    [Insn("vqwdotau.vv vd, vs2, vs1, vm", "100110 vm vs2 vs1 000 vd 1110111", Cost.VDot)]
    public readonly struct Vqwdotau : IDot, IUnsignedDot;

    /// <summary>vd[0] += sum of vs2[i] * vs1[i], vs2 signed, vs1 signed if altfmt is set.</summary>
    [Insn("vqwdotas.vv vd, vs2, vs1, vm", "100111 vm vs2 vs1 000 vd 1110111", Cost.VDot)]
    public readonly struct Vqwdotas : IDot, ISignedDot;
}
