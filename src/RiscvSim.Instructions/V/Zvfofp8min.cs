using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>
/// Conversions to 8-bit floating point (draft Zvfofp8min, version 0.2.1): SEW = 8, E5M2 if altfmt is set, else E4M3. The forms from and to
/// bfloat16 that do not saturate have the encodings of <see cref="Zvfbfmin"/>.
/// </summary>
[Extension("zvfofp8min", Oracle = "golden/zvfofp8min", Experimental = true, Version = "0.2.1")]
public static class Zvfofp8min
{
    /// <summary>bfloat16 to 8 bits, saturating.</summary>
    [Insn("vfncvtbf16.sat.f.f.w vd, vs2, vm", "010010 vm vs2 11111 001 vd 1010111", Cost.VFConvert)]
    [Blocks(typeof(ConvertBf16.Narrowings<Saturating>))]
    public static void Vfncvtbf16SatFFW(Hart hart, int vdIndex, int vs2Index, int vm) =>
        ConvertBf16.NarrowSaturating(hart, vdIndex, vs2Index, vm);

    /// <summary>Single to 8 bits.</summary>
    [Insn("vfncvt.f.f.q vd, vs2, vm", "010010 vm vs2 11001 001 vd 1010111", Cost.VFConvert)]
    public static void VfncvtFFQ(Hart hart, int vdIndex, int vs2Index, int vm) =>
        ConvertBf16.Quarter<NotSaturating>(hart, vdIndex, vs2Index, vm);

    /// <summary>Single to 8 bits, saturating.</summary>
    [Insn("vfncvt.sat.f.f.q vd, vs2, vm", "010010 vm vs2 11011 001 vd 1010111", Cost.VFConvert)]
    public static void VfncvtSatFFQ(Hart hart, int vdIndex, int vs2Index, int vm) =>
        ConvertBf16.Quarter<Saturating>(hart, vdIndex, vs2Index, vm);
}
