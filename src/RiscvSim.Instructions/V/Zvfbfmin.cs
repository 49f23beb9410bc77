using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>Conversions between bfloat16 and single (unprivileged manual, "Zvfbfmin"); at SEW = 8 they are those of Zvfofp8min.</summary>
[Extension("zvfbfmin | zvfofp8min", Oracle = "golden/zvfbfmin")]
public static class Zvfbfmin
{
    /// <summary>Single to bfloat16.</summary>
    [Insn("vfncvtbf16.f.f.w vd, vs2, vm", "010010 vm vs2 11101 001 vd 1010111", Cost.VFConvert)]
    [Blocks(typeof(ConvertBf16.Narrowings<NotSaturating>))]
    public static void Vfncvtbf16FFW(Hart hart, int vdIndex, int vs2Index, int vm) => ConvertBf16.Narrow(hart, vdIndex, vs2Index, vm);

    /// <summary>bfloat16 to single; exact.</summary>
    [Insn("vfwcvtbf16.f.f.v vd, vs2, vm", "010010 vm vs2 01101 001 vd 1010111", Cost.VFConvert)]
    [Blocks(typeof(ConvertBf16.Widenings))]
    public static void Vfwcvtbf16FFV(Hart hart, int vdIndex, int vs2Index, int vm) => ConvertBf16.Widen(hart, vdIndex, vs2Index, vm);
}
