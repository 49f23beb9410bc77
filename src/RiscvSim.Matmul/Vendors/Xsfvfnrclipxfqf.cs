using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Matmul.Vendors;

/// <summary>
/// SiFive's ranged clip of singles to bytes: vd[i] = clip(round(vs2[i] * fs1)), for SEW = 8 and LMUL up to 2 (encodings as in LLVM 19).
/// Assumptions, where no public source says more: the product is rounded to single precision by <c>frm</c>, as <c>vfmul</c> does, and the result
/// converted as <c>vfncvt</c> does, with the flags of both: NV and the nearest limit where it does not fit, NX where it is inexact; NaN gives the
/// upper limit. Other choices are parameters of <see cref="IRangedClip"/>, for rows of one's own.
/// </summary>
[Extension("xsfvfnrclipxfqf", Implies = "zve32f")]
public static class Xsfvfnrclipxfqf
{
    /// <summary>To unsigned bytes.</summary>
    [Insn("sf.vfnrclip.xu.f.qf vd, vs2, fs1, vm", "100010 vm vs2 fs1 101 vd 1011011", Cost.VFConvert)]
    public readonly struct SfVfnrclipXuFQf : IRangedClip
    {
        /// <inheritdoc/>
        public static bool IsSigned => false;
    }

    /// <summary>To signed bytes.</summary>
    [Insn("sf.vfnrclip.x.f.qf vd, vs2, fs1, vm", "100011 vm vs2 fs1 101 vd 1011011", Cost.VFConvert)]
    public readonly struct SfVfnrclipXFQf : IRangedClip
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;
    }
}

/// <summary>A product of singles, rounded to a byte.</summary>
[Kernel(typeof(RangedClip), RegistersOnly = true)]
public interface IRangedClip
{
    /// <summary>Bytes are signed.</summary>
    static abstract bool IsSigned { get; }

    /// <summary>The product is rounded to single precision first; otherwise the exact product is rounded once, to an integer.</summary>
    static virtual bool RoundsProduct => true;

    /// <summary>Floating-point flags are raised.</summary>
    static virtual bool RaisesFlags => true;
}

/// <summary>Executes <see cref="IRangedClip"/>, element by element.</summary>
public static unsafe class RangedClip
{
    private const int ByteLog2 = 0, Growth = 2, ByteBits = 8;

    /// <summary>vs2 has four times the EMUL of vd.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
        where TOp : struct, IRangedClip
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        int wide = v->LmulLog2 + Growth;
        bool legal = Groups.Ready(v) && Groups.FloatReady(s) && v->SewLog2 == ByteLog2 && wide <= Groups.MaximumLog2
            && Groups.Aligned(v, vdIndex) && Groups.Aligned(vs2Index, wide) && Groups.KeepsMask(vdIndex, vm)
            && Groups.MayOverlap(vdIndex, v->LmulLog2, vs2Index, wide);
        if (!legal)
        {
            hart.RaiseIllegal();
            return;
        }

        // Elements of vs2 behind the one being written are never overwritten: vd may overlap its lowest part only.
        byte* mask = Masks.Kept(v, vm), d = (*v)[vdIndex];
        uint* a = (uint*)(*v)[vs2Index];
        ulong scale = BitConverter.SingleToUInt32Bits(NanBox.UnboxSingle(fs1));
        FloatFlags flags = FloatFlags.None;
        for (int i = 0; i < v->Vl; i++)
        {
            if (Masks.IsActive(mask, i))
                d[i] = Element<TOp>(a[i], scale, (RoundingMode)s->Frm, ref flags);
        }

        Agnostic.Fill(v, vdIndex, v->LmulLog2, ByteLog2, mask);
        Groups.Complete(s, TOp.RaisesFlags ? flags : FloatFlags.None);
    }

    /// <summary>One element.</summary>
    /// <param name="a">A single.</param>
    /// <param name="scale">Another.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="flags">The accrued flags.</param>
    public static byte Element<TOp>(ulong a, ulong scale, RoundingMode rm, ref FloatFlags flags)
        where TOp : struct, IRangedClip
    {
        // Double precision holds products of singles exactly.
        if (TOp.RoundsProduct)
            return (byte)Conversion.ToInteger<Binary32>(Arithmetic.Multiply<Binary32>(a, scale, rm, ref flags), ByteBits, TOp.IsSigned, rm, ref flags);
        ulong x = Conversion.Convert<Binary32, Binary64>(a, rm, ref flags), y = Conversion.Convert<Binary32, Binary64>(scale, rm, ref flags);
        return (byte)Conversion.ToInteger<Binary64>(Arithmetic.Multiply<Binary64>(x, y, rm, ref flags), ByteBits, TOp.IsSigned, rm, ref flags);
    }
}
