using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A dot product of two runs of elements, added to one accumulator (drafts Zvdota and Zvbdota; choices as in golden/README.md).</summary>
public unsafe interface IDotProduct
{
    /// <summary>True if floating-point state must be on and <c>frm</c> valid.</summary>
    static abstract bool IsFloat { get; }

    /// <summary>log2 of the ratio of the accumulator's width to the elements'.</summary>
    static abstract int Growth { get; }

    /// <summary>SEW and altfmt are such as the operation has.</summary>
    /// <param name="v">The vector state.</param>
    /// <param name="bytes">What enables products of 8-bit integers.</param>
    /// <param name="halves">What enables products of 16-bit integers.</param>
    static abstract bool Supports(VectorUnit* v, VectorFeatures bytes, VectorFeatures halves);

    /// <summary>accumulator += a * b, in all active body elements.</summary>
    /// <param name="s">The state of the hart, for vl, VLMAX, altfmt and <c>frm</c>.</param>
    /// <param name="accumulator">Read and written.</param>
    /// <param name="a">Elements of vs2.</param>
    /// <param name="b">Elements of vs1.</param>
    /// <param name="mask">v0, or null if all elements are active.</param>
    /// <param name="flags">The accrued flags.</param>
    static abstract void Accumulate(HartState* s, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags);

    /// <summary>The same for eight accumulators side by side and eight registers a, all active, if there is a faster way for them at once.</summary>
    /// <param name="v">The vector state.</param>
    /// <param name="accumulators">Read and written.</param>
    /// <param name="block">The first of eight registers of vs2.</param>
    /// <param name="b">Elements of vs1.</param>
    /// <returns>False if nothing was done.</returns>
    static virtual bool AccumulateEight(VectorUnit* v, byte* accumulators, byte* block, byte* b) => false;
}

/// <summary>A dot product into element 0 of vd; the mask selects elements of the sources.</summary>
[Kernel(typeof(Dot), RegistersOnly = true)]
public interface IDot : IDotProduct;

/// <summary>Executes <see cref="IDot"/>: vd[0] += sum of vs2[i] * vs1[i], with the rest of vd as it was.</summary>
public static unsafe class Dot
{
    /// <summary>Element 0 is written even if vl is 0.</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IDot
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        bool legal = Groups.Ready(v) && (!TOp.IsFloat || Groups.FloatReady(s))
            && TOp.Supports(v, VectorFeatures.Zvqwdota8i, VectorFeatures.Zvqwdota16i)
            && Groups.Aligned(v, vs2Index | vs1Index) && Groups.KeepsMask(vdIndex, vm)
            && !Groups.Overlap(vdIndex, 0, vs2Index, v->LmulLog2) && !Groups.Overlap(vdIndex, 0, vs1Index, v->LmulLog2);
        if (!legal)
        {
            hart.RaiseIllegal();
            return;
        }

        FloatFlags flags = s->Fflags;
        TOp.Accumulate(s, (*v)[vdIndex], (*v)[vs2Index], (*v)[vs1Index], Masks.Of(v, vm), ref flags);
        Groups.Complete(s, TOp.IsFloat ? flags & ~s->Fflags : FloatFlags.None);
    }
}
