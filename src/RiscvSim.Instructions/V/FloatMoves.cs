using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>
/// Floating-point merge, moves, slides by one and classification (V manual, sections 13.14 to 13.16, 16.2 and 16.3.3).
/// </summary>
[Extension("zve32f", Oracle = "golden/v-fp")]
public static unsafe class FloatMoves
{
    /// <summary>vd[i] = v0.mask[i] ? fs1 : vs2[i].</summary>
    [Insn("vfmerge.vfm vd, vs2, fs1, v0", "0101110 vs2 fs1 101 vd 1010111", Cost.VAlu)]
    [Blocks(typeof(FloatMerges))]
    public static void VfmergeVfm(Hart hart, int vdIndex, int vs2Index, ulong fs1)
    {
        HartState* s = hart.State;
        if (!IsLegal(s, vdIndex | vs2Index) || vdIndex == 0)
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new FloatMove.Merge(s, vdIndex, vs2Index, fs1));
    }

    /// <summary>vd[i] = fs1.</summary>
    [Insn("vfmv.v.f vd, fs1", "010111100000 fs1 101 vd 1010111", Cost.VMove)]
    [Blocks(typeof(FloatGroupMoves))]
    public static void VfmvVF(Hart hart, int vdIndex, ulong fs1)
    {
        HartState* s = hart.State;
        if (!IsLegal(s, vdIndex))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new FloatMove.Splat(s, vdIndex, fs1));
    }

    /// <summary>fd = vs2[0], NaN-boxed; LMUL and vl do not matter.</summary>
    [Insn("vfmv.f.s fd, vs2", "0100001 vs2 00000 001 fd 1010111", Cost.VMove, Oracle = "golden/v-permute")]
    [Blocks(typeof(FloatFirstMoves))]
    public static ulong VfmvFS(Hart hart, int vs2Index)
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s))
        {
            hart.RaiseIllegal();
            return 0;
        }

        byte* element = s->Vector[vs2Index];
        Groups.Complete(&s->Vector);
        return s->Vector.SewLog2 switch
        {
            1 => NanBox.Box(*(Half*)element),
            2 => NanBox.Box(*(float*)element),
            _ => *(ulong*)element,
        };
    }

    /// <summary>vd[0] = fs1; LMUL does not matter.</summary>
    [Insn("vfmv.s.f vd, fs1", "010000100000 fs1 101 vd 1010111", Cost.VMove, Oracle = "golden/v-permute")]
    [Blocks(typeof(FloatFirstMoves))]
    public static void VfmvSF(Hart hart, int vdIndex, ulong fs1)
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new FloatMove.SetFirst(s, vdIndex, fs1));
    }

    /// <summary>vd[0] = fs1, vd[i + 1] = vs2[i].</summary>
    [Insn("vfslide1up.vf vd, vs2, fs1, vm", "001110 vm vs2 fs1 101 vd 1010111", Cost.VSlide, Oracle = "golden/v-permute")]
    public static void Vfslide1upVf(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
    {
        HartState* s = hart.State;
        if (!IsLegal(s, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm) || vdIndex == vs2Index)
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new FloatMove.SlideUp(s, vdIndex, vs2Index, fs1, vm));
    }

    /// <summary>vd[i] = vs2[i + 1], vd[vl - 1] = fs1.</summary>
    [Insn("vfslide1down.vf vd, vs2, fs1, vm", "001111 vm vs2 fs1 101 vd 1010111", Cost.VSlide, Oracle = "golden/v-permute")]
    public static void Vfslide1downVf(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
    {
        HartState* s = hart.State;
        if (!IsLegal(s, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new FloatMove.SlideDown(s, vdIndex, vs2Index, fs1, vm));
    }

    /// <summary>vd[i] = the class of vs2[i]: bit 0 -infinity, 1 negative normal, 2 negative subnormal, 3 -0, 4 to 7 the same of positive numbers, 8 signalling, 9 quiet NaN.</summary>
    [Insn("vfclass.v vd, vs2, vm", "010011 vm vs2 10000 001 vd 1010111", Cost.VFAdd)]
    [Blocks(typeof(FloatClasses))]
    public static void VfclassV(Hart hart, int vdIndex, int vs2Index, int vm)
    {
        HartState* s = hart.State;
        if (!IsLegal(s, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new FloatMove.Classify(s, vdIndex, vs2Index, vm));
    }

    private static bool IsLegal(HartState* s, int registers) => FloatFormats.Ready(s) && Groups.Aligned(&s->Vector, registers);
}
