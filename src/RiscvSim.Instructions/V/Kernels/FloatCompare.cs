using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A comparison with a mask as its destination: a from vs2, b from vs1 or the scalar.</summary>
[Kernel(typeof(FloatCompare), RegistersOnly = true)]
public interface IFloatCompare
{
    /// <summary>True if only signalling NaNs raise NV, false if any NaN does.</summary>
    static virtual bool IsQuiet => false;

    /// <summary>The result where an operand is a NaN.</summary>
    static virtual bool Unordered => false;

    /// <summary>One element: encodings.</summary>
    static abstract bool Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat;

    /// <summary>A block of integers that are ordered as the numbers are; all ones or zero.</summary>
    static abstract Vector512<TBits> Wide<TBits>(Vector512<TBits> a, Vector512<TBits> b)
        where TBits : unmanaged, IBinaryInteger<TBits>;
}

/// <summary>Executes <see cref="IFloatCompare"/>: vd.mask[i] = op(vs2[i], operand).</summary>
public static unsafe class FloatCompare
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatCompare
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s) || !Groups.Aligned(&s->Vector, vs2Index | vs1Index)
            || !Groups.MaskMayOverlap(&s->Vector, vdIndex, vs2Index) || !Groups.MaskMayOverlap(&s->Vector, vdIndex, vs1Index))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new GroupPart<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is fs1.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
        where TOp : struct, IFloatCompare
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s) || !Groups.Aligned(&s->Vector, vs2Index) || !Groups.MaskMayOverlap(&s->Vector, vdIndex, vs2Index))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new ScalarPart<TOp>(s, vdIndex, vs2Index, fs1, vm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatCompare => FloatBlocks.Compare<TOp>(shape);

    /// <summary>The result of a block as bits, and which elements raise NV.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Block<TOp, TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b, out ulong raising)
        where TOp : struct, IFloatCompare
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        ulong result = TOp.Wide(FloatEncodings.NumericOrder<TFormat, TBits>(a), FloatEncodings.NumericOrder<TFormat, TBits>(b))
            .ExtractMostSignificantBits();
        Vector512<TBits> unordered = FloatEncodings.IsNaN<TFormat, TBits>(a) | FloatEncodings.IsNaN<TFormat, TBits>(b);
        raising = 0;
        if (unordered == Vector512<TBits>.Zero)
            return result;
        ulong nans = raising = unordered.ExtractMostSignificantBits();
        if (TOp.IsQuiet)
            raising = (FloatEncodings.IsSignaling<TFormat, TBits>(a) | FloatEncodings.IsSignaling<TFormat, TBits>(b)).ExtractMostSignificantBits();
        return TOp.Unordered ? result | nans : result & ~nans;
    }

    private readonly struct GroupPart<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatCompare
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            Run<TOp, TFormat, TBits, GroupOperand<TBits>>(s, vd, vs2, new(s->Vector[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
        where TOp : struct, IFloatCompare
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            Run<TOp, TFormat, TBits, ScalarOperand<TBits>>(s, vd, vs2, FloatFormats.Scalar<TFormat, TBits>(scalar), vm);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp, TFormat, TBits, TB>(HartState* s, int vd, int vs2, TB b, int vm)
        where TOp : struct, IFloatCompare
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TB : struct, IOperand<TBits>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Kept(v, vm);
        byte* d = (*v)[vd];
        var a = (TBits*)(*v)[vs2];
        int vl = v->Vl;
        FloatFlags flags = FloatFlags.None;
        for (int i = 0; i < vl; i += Vector512<TBits>.Count)
        {
            ulong active = Masks.Active(mask, i, Vector512<TBits>.Count, vl);
            ulong result = Block<TOp, TFormat, TBits>(Vector512.Load(a + i), b.Wide(i), out ulong raising);
            if ((raising & active) != 0)
                flags |= FloatFlags.NV;
            Masks.Put<TBits>(d + (i >> 3), active, result);
        }

        Agnostic.FillMask(v, vd, mask);
        Groups.Complete(s, flags);
    }
}
