using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An operation of two operands whose result needs no rounding: minimum, maximum, sign injection.</summary>
[Kernel(typeof(FloatSelect), RegistersOnly = true)]
public interface IFloatSelect
{
    /// <summary>True if NV may be raised: by signalling NaNs.</summary>
    static virtual bool MayRaise => false;

    /// <summary>True for the maximum, false for the minimum of two numbers, null for anything else.</summary>
    static virtual bool? IsMaximum => null;

    /// <summary>One element: encodings, a from vs2, b from vs1 or the scalar.</summary>
    static abstract ulong Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
        where TFormat : struct, IFormat;

    /// <summary>A block of encodings, with the results of <see cref="Lane"/>.</summary>
    static abstract Vector512<TBits> Wide<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>;
}

/// <summary>Executes <see cref="IFloatSelect"/>: vd[i] = op(vs2[i], operand).</summary>
public static unsafe class FloatSelect
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatSelect
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s) || !Groups.Aligned(&s->Vector, vdIndex | vs2Index | vs1Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new GroupPart<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is fs1.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
        where TOp : struct, IFloatSelect
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s) || !Groups.Aligned(&s->Vector, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new ScalarPart<TOp>(s, vdIndex, vs2Index, fs1, vm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatSelect => FloatBlocks.Select<TOp>(shape);

    /// <summary>The smaller or larger of two numbers in every element; a NaN yields to a number, two give the canonical NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<TBits> Extremum<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b, bool maximum)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Vector512<TBits> below = Vector512.LessThan(FloatEncodings.TotalOrder<TFormat, TBits>(a), FloatEncodings.TotalOrder<TFormat, TBits>(b));
        Vector512<TBits> result = maximum ? Vector512.ConditionalSelect(below, b, a) : Vector512.ConditionalSelect(below, a, b);
        Vector512<TBits> isNaN = FloatEncodings.IsNaN<TFormat, TBits>(a), isOtherNaN = FloatEncodings.IsNaN<TFormat, TBits>(b);
        if ((isNaN | isOtherNaN) != Vector512<TBits>.Zero)
        {
            result = Vector512.ConditionalSelect(isNaN, b, Vector512.ConditionalSelect(isOtherNaN, a, result));
            result = Vector512.ConditionalSelect(isNaN & isOtherNaN, FloatEncodings.Constant<TBits>(Layout<TFormat>.CanonicalNaN), result);
        }

        return result;
    }

    /// <summary>Bits of the elements that are signalling NaNs in either block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Signaling<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> =>
        (FloatEncodings.IsSignaling<TFormat, TBits>(a) | FloatEncodings.IsSignaling<TFormat, TBits>(b)).ExtractMostSignificantBits();

    /// <summary>True if an active element of either block is a signalling NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AnySignaling<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b, byte* mask, int element, int vl)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        ulong signaling = Signaling<TFormat, TBits>(a, b);
        return signaling != 0 && (signaling & Masks.Active(mask, element, Vector512<TBits>.Count, vl)) != 0;
    }

    private readonly struct GroupPart<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatSelect
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            Run<TOp, TFormat, TBits, GroupOperand<TBits>>(s, vd, vs2, new(s->Vector[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
        where TOp : struct, IFloatSelect
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            Run<TOp, TFormat, TBits, ScalarOperand<TBits>>(s, vd, vs2, FloatFormats.Scalar<TFormat, TBits>(scalar), vm);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp, TFormat, TBits, TB>(HartState* s, int vd, int vs2, TB b, int vm)
        where TOp : struct, IFloatSelect
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TB : struct, IOperand<TBits>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        var d = (TBits*)(*v)[vd];
        var a = (TBits*)(*v)[vs2];
        int vl = v->Vl;
        FloatFlags flags = FloatFlags.None;
        for (int i = 0; i < vl; i += Vector512<TBits>.Count)
        {
            Vector512<TBits> x = Vector512.Load(a + i), y = b.Wide(i);
            if (TOp.MayRaise && AnySignaling<TFormat, TBits>(x, y, mask, i, vl))
                flags = FloatFlags.NV;
            Blocks.Put(d, i, mask, vl, TOp.Wide<TFormat, TBits>(x, y));
        }

        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
        Groups.Complete(s, flags);
    }
}
