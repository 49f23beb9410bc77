using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Dot product of bfloat16 numbers into a single (version 0.2 of the draft).</summary>
[Extension("zvfwdota16bf", Oracle = "golden/zvfwdota16bf", Experimental = true, Version = "0.2")]
public static class Zvfwdota16bf
{
    /// <summary>vd[0] += sum of vs2[i] * vs1[i]; altfmt must be set.</summary>
    [Insn("vfwdota.vv vd, vs2, vs1, vm", "100100 vm vs2 vs1 001 vd 1110111", Cost.VDot)]
    public readonly struct Vfwdota : IDot, IBf16Dot;
}
