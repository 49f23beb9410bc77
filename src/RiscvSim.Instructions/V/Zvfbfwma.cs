using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>Widening multiply-add of bfloat16 numbers (unprivileged manual, "Zvfbfwma").</summary>
[Extension("zvfbfwma", Oracle = "golden/zvfbfwma")]
public static unsafe class Zvfbfwma
{
    /// <summary>vd[i] += vs1[i] * vs2[i], rounded once.</summary>
    [Insn("vfwmaccbf16.vv vd, vs1, vs2, vm", "111011 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    public static void Vfwmaccbf16VV(Hart hart, int vdIndex, int vs1Index, int vs2Index, int vm)
    {
        if (Bf16MultiplyAdd.IsLegal(hart.State, vdIndex, vs2Index, vs1Index, vm))
            Bf16MultiplyAdd.Run(hart.State, vdIndex, vs2Index, new GroupOperand<ushort>(hart.State->Vector[vs1Index]), vm);
        else
            hart.RaiseIllegal();
    }

    /// <summary>vd[i] += fs1 * vs2[i], rounded once.</summary>
    [Insn("vfwmaccbf16.vf vd, fs1, vs2, vm", "111011 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public static void Vfwmaccbf16VF(Hart hart, int vdIndex, ulong fs1, int vs2Index, int vm)
    {
        if (Bf16MultiplyAdd.IsLegal(hart.State, vdIndex, vs2Index, vs2Index, vm))
            Bf16MultiplyAdd.Run(hart.State, vdIndex, vs2Index, new ScalarOperand<ushort>(NanBox.UnboxBFloat16(fs1).Bits), vm);
        else
            hart.RaiseIllegal();
    }
}
