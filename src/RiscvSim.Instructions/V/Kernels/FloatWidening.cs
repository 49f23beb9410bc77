using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A rounded operation in the format of 2 * SEW whose two operands have SEW.</summary>
[Kernel(typeof(FloatWidening), RegistersOnly = true)]
public interface IFloatWidening : IFloatOperation;

/// <summary>A rounded operation in the format of 2 * SEW whose first operand has 2 * SEW and whose second has SEW.</summary>
[Kernel(typeof(FloatWideningW), RegistersOnly = true)]
public interface IFloatWideningW : IFloatOperation;

/// <summary>A fused multiply-add in the format of 2 * SEW whose factors have SEW.</summary>
[Kernel(typeof(FloatWideningTernary), RegistersOnly = true)]
public interface IFloatWideningTernary : IFloatFused;

/// <summary>Executes <see cref="IFloatWidening"/>: vd[i] = op(vs2[i], operand).</summary>
public static unsafe class FloatWidening
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatWidening => RunVV<TOp>(hart, vdIndex, vs2Index, vs1Index, vm);

    /// <summary>The operand is fs1.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
        where TOp : struct, IFloatWidening => RunVF<TOp>(hart, vdIndex, vs2Index, fs1, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatWidening => FloatBlocks.Widening<TOp>(shape);

    /// <summary>Both operands are groups of SEW.</summary>
    internal static void RunVV<TOp>(Hart hart, int vd, int vs2, int vs1, int vm)
        where TOp : struct, IFloatOperation
    {
        HartState* s = hart.State;
        if (!Groups.AsBefore(s) && (!MayWrite(s, vd, vm) || !MayRead(&s->Vector, vd, vs2) || !MayRead(&s->Vector, vd, vs1)))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2 + 1, new GroupPart<TOp>(s, vd, vs2, vs1, vm));
    }

    /// <summary>One operand is a group of SEW, the other a scalar.</summary>
    internal static void RunVF<TOp>(Hart hart, int vd, int vs2, ulong scalar, int vm)
        where TOp : struct, IFloatOperation
    {
        HartState* s = hart.State;
        if (!Groups.AsBefore(s) && (!MayWrite(s, vd, vm) || !MayRead(&s->Vector, vd, vs2)))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2 + 1, new ScalarPart<TOp>(s, vd, vs2, scalar, vm));
    }

    /// <summary>The formats exist and the wide destination is a legal one.</summary>
    internal static bool MayWrite(HartState* s, int vd, int vm) =>
        FloatFormats.ReadyToWiden(s) && Groups.Aligned(vd, s->Vector.LmulLog2 + 1) && Groups.KeepsMask(vd, vm);

    /// <summary>A narrow source is aligned and does not overlap the destination in a forbidden way.</summary>
    internal static bool MayRead(VectorUnit* v, int vd, int vs) =>
        Groups.Aligned(v, vs) && Groups.MayOverlap(vd, v->LmulLog2 + 1, vs, v->LmulLog2);

    /// <summary>A scalar of SEW as one of 2 * SEW.</summary>
    /// <typeparam name="TBits">Encodings of the wide format.</typeparam>
    internal static ScalarOperand<TBits> Scalar<TBits>(ulong register)
        where TBits : unmanaged
    {
        if (typeof(TBits) == typeof(uint))
        {
            var half = Vector256.Create((ushort)FloatLane.Unbox<Binary16>(register));
            return new(HalfVectors.Widen(half).As<float, TBits>()[0]);
        }

        var single = Vector256.Create((uint)FloatLane.Unbox<Binary32>(register)).AsSingle();
        return new(FloatWiden.ToDouble(single).As<double, TBits>()[0]);
    }

    private readonly struct GroupPart<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatLoop.Run<TOp, TFormat, TBits, WidenedOperand<TBits>, WidenedOperand<TBits>>(
                s, vd, 1, new(s->Vector[vs2]), new(s->Vector[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
        where TOp : struct, IFloatOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatLoop.Run<TOp, TFormat, TBits, WidenedOperand<TBits>, ScalarOperand<TBits>>(
                s, vd, 1, new(s->Vector[vs2]), Scalar<TBits>(scalar), vm);
    }
}

/// <summary>Executes <see cref="IFloatWideningW"/>: vd[i] = op(vs2[i], operand), vs2 as wide as vd.</summary>
public static unsafe class FloatWideningW
{
    /// <summary>The operand is vs1[i].</summary>
    public static void WV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatWideningW
    {
        HartState* s = hart.State;
        if (!Groups.AsBefore(s) && (!FloatWidening.MayWrite(s, vdIndex, vm) || !Groups.Aligned(vs2Index, s->Vector.LmulLog2 + 1)
            || !FloatWidening.MayRead(&s->Vector, vdIndex, vs1Index)))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2 + 1, new GroupPart<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is fs1.</summary>
    public static void WF<TOp>(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
        where TOp : struct, IFloatWideningW
    {
        HartState* s = hart.State;
        if (!Groups.AsBefore(s) && (!FloatWidening.MayWrite(s, vdIndex, vm) || !Groups.Aligned(vs2Index, s->Vector.LmulLog2 + 1)))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2 + 1, new ScalarPart<TOp>(s, vdIndex, vs2Index, fs1, vm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatWideningW => FloatBlocks.WideningSecond<TOp>(shape);

    private readonly struct GroupPart<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatWideningW
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatLoop.Run<TOp, TFormat, TBits, GroupOperand<TBits>, WidenedOperand<TBits>>(
                s, vd, 1, new(s->Vector[vs2]), new(s->Vector[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
        where TOp : struct, IFloatWideningW
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatLoop.Run<TOp, TFormat, TBits, GroupOperand<TBits>, ScalarOperand<TBits>>(
                s, vd, 1, new(s->Vector[vs2]), FloatWidening.Scalar<TBits>(scalar), vm);
    }
}

/// <summary>Executes <see cref="IFloatWideningTernary"/>: vd[i] = op(vs2[i], operand, vd[i]).</summary>
public static unsafe class FloatWideningTernary
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs1Index, int vs2Index, int vm)
        where TOp : struct, IFloatWideningTernary => FloatWidening.RunVV<Fused<TOp>>(hart, vdIndex, vs2Index, vs1Index, vm);

    /// <summary>The operand is fs1.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, ulong fs1, int vs2Index, int vm)
        where TOp : struct, IFloatWideningTernary => FloatWidening.RunVF<Fused<TOp>>(hart, vdIndex, vs2Index, fs1, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatWideningTernary => FloatBlocks.WideningFused<TOp>(shape);
}
