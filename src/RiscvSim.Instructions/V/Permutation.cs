using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V;

/// <summary>Slides, gathers and compress (V manual, sections 16.3 to 16.5).</summary>
[Extension("zve32x", Oracle = "golden/v-permute")]
public static unsafe class Permutation
{
    private const int HalfLog2 = 1;

    /// <summary>vd[i + rs1] = vs2[i]; elements below rs1 keep their value.</summary>
    [Insn("vslideup.vx vd, vs2, rs1, vm", "001110 vm vs2 rs1 100 vd 1010111", Cost.VSlide)]
    public static void VslideupVx(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Separate(v, vdIndex, vs2Index, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Slide.UpPart(v, vdIndex, vs2Index, Distance(v, rs1), vm));
    }

    /// <summary>vd[i + uimm] = vs2[i]; elements below uimm keep their value.</summary>
    [Insn("vslideup.vi vd, vs2, uimm, vm", "001110 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VSlide)]
    public static void VslideupVi(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm) => VslideupVx(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>vd[i] = vs2[i + rs1], 0 from VLMAX on.</summary>
    [Insn("vslidedown.vx vd, vs2, rs1, vm", "001111 vm vs2 rs1 100 vd 1010111", Cost.VSlide)]
    public static void VslidedownVx(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Fits(v, vdIndex, vs2Index, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Slide.DownPart(v, vdIndex, vs2Index, Distance(v, rs1), vm));
    }

    /// <summary>vd[i] = vs2[i + uimm], 0 from VLMAX on.</summary>
    [Insn("vslidedown.vi vd, vs2, uimm, vm", "001111 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VSlide)]
    public static void VslidedownVi(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm) => VslidedownVx(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>vd[0] = rs1, vd[i + 1] = vs2[i].</summary>
    [Insn("vslide1up.vx vd, vs2, rs1, vm", "001110 vm vs2 rs1 110 vd 1010111", Cost.VSlide)]
    public static void Vslide1upVx(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Separate(v, vdIndex, vs2Index, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Slide.OneUpPart(v, vdIndex, vs2Index, rs1, vm));
    }

    /// <summary>vd[i] = vs2[i + 1], vd[vl - 1] = rs1.</summary>
    [Insn("vslide1down.vx vd, vs2, rs1, vm", "001111 vm vs2 rs1 110 vd 1010111", Cost.VSlide)]
    public static void Vslide1downVx(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Fits(v, vdIndex, vs2Index, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Slide.OneDownPart(v, vdIndex, vs2Index, rs1, vm));
    }

    /// <summary>vd[i] = vs2[vs1[i]], 0 for indices from VLMAX on.</summary>
    [Insn("vrgather.vv vd, vs2, vs1, vm", "001100 vm vs2 vs1 000 vd 1010111", Cost.VGather)]
    public static void VrgatherVv(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Separate(v, vdIndex, vs2Index, vm) || !Groups.Aligned(v, vs1Index) || vdIndex == vs1Index)
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Gather.SamePart(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>vd[i] = vs2[vs1[i]] with indices of 16 bits, 0 for those from VLMAX on.</summary>
    [Insn("vrgatherei16.vv vd, vs2, vs1, vm", "001110 vm vs2 vs1 000 vd 1010111", Cost.VGather)]
    public static void Vrgatherei16Vv(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        int emulLog2 = v->LmulLog2 + HalfLog2 - v->SewLog2;
        if (!Separate(v, vdIndex, vs2Index, vm) || !Groups.Aligned(vs1Index, emulLog2) || Groups.Overlap(vdIndex, v->LmulLog2, vs1Index, emulLog2))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Gather.HalfPart(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>vd[i] = vs2[rs1], 0 for an index from VLMAX on.</summary>
    [Insn("vrgather.vx vd, vs2, rs1, vm", "001100 vm vs2 rs1 100 vd 1010111", Cost.VGather)]
    public static void VrgatherVx(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Separate(v, vdIndex, vs2Index, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Gather.SplatPart(v, vdIndex, vs2Index, rs1, vm));
    }

    /// <summary>vd[i] = vs2[uimm], 0 for an index from VLMAX on.</summary>
    [Insn("vrgather.vi vd, vs2, uimm, vm", "001100 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VGather)]
    public static void VrgatherVi(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm) => VrgatherVx(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>vd = the elements of vs2 whose bit in vs1 is set, packed; the others are tail.</summary>
    [Insn("vcompress.vm vd, vs2, vs1", "010111 1 vs2 vs1 010 vd 1010111", Cost.VGather)]
    public static void VcompressVm(Hart hart, int vdIndex, int vs2Index, int vs1Index)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Separate(v, vdIndex, vs2Index, 1) || Groups.Overlap(vdIndex, v->LmulLog2, vs1Index, 0))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new Compress(v, vdIndex, vs2Index, vs1Index));
    }

    private static bool Fits(VectorUnit* v, int vd, int vs2, int vm) => Groups.Ready(v) && Groups.Aligned(v, vd | vs2) && Groups.KeepsMask(vd, vm);

    /// <summary>Besides, the destination is not the source: where elements move up or anywhere, the manual reserves that.</summary>
    private static bool Separate(VectorUnit* v, int vd, int vs2, int vm) => Fits(v, vd, vs2, vm) && vd != vs2;

    /// <summary>An offset of 64 bits; from VLMAX on all are the same.</summary>
    private static int Distance(VectorUnit* v, ulong offset) => (int)Math.Min(offset, (ulong)v->Vlmax);
}
