using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Widening multiply-add of bfloat16 numbers (unprivileged manual, "Zvfbfwma").</summary>
[Extension("zvfbfwma", Oracle = "golden/zvfbfwma")]
public static class Zvfbfwma
{
    /// <summary>vd[i] += operand * vs2[i], rounded once.</summary>
    [Insn("vfwmaccbf16.vv vd, vs1, vs2, vm", "111011 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfwmaccbf16.vf vd, fs1, vs2, vm", "111011 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfwmaccbf16 : IBf16Ternary;
}
