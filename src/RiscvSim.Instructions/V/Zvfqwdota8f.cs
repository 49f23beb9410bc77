using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Dot products of OFP8 numbers into a single (version 0.2 of the draft).</summary>
[Extension("zvfqwdota8f", Oracle = "golden/zvfqwdota8f", Experimental = true, Version = "0.2")]
public static class Zvfqwdota8f
{
    /// <summary>vd[0] += sum of vs2[i] * vs1[i], vs2 E4M3, vs1 E5M2 if altfmt is set, else E4M3.</summary>
    [Insn("vfqwdota.vv vd, vs2, vs1, vm", "100110 vm vs2 vs1 001 vd 1110111", Cost.VDot)]
    public readonly struct Vfqwdota : IDot, IE4M3Dot;

    /// <summary>vd[0] += sum of vs2[i] * vs1[i], vs2 E5M2, vs1 E5M2 if altfmt is set, else E4M3.</summary>
    [Insn("vfqwdota.alt.vv vd, vs2, vs1, vm", "100111 vm vs2 vs1 001 vd 1110111", Cost.VDot)]
    public readonly struct VfqwdotaAlt : IDot, IE5M2Dot;
}
