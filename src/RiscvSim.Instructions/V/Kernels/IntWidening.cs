using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>How the sources of a widening operation become elements of 2 * SEW.</summary>
public interface IIntWidens
{
    /// <summary>vs2 is sign-extended, not zero-extended.</summary>
    static abstract bool FirstIsSigned { get; }

    /// <summary>vs1 or rs1 is sign-extended, not zero-extended.</summary>
    static abstract bool SecondIsSigned { get; }

    /// <summary>vs2 has 2 * SEW already.</summary>
    static virtual bool FirstIsWide => false;
}

/// <summary>A widening operation of two operands: a from vs2, b from vs1 or rs1, both extended.</summary>
[Kernel(typeof(IntWidening), RegistersOnly = true)]
public interface IIntWidening : IIntOfTwo, IIntWidens;

/// <summary>A widening operation that applies the function of an operation of one width.</summary>
/// <typeparam name="TFunction">That operation.</typeparam>
public interface IIntWidening<TFunction> : IIntWidening
    where TFunction : struct, IIntOfTwo
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T IIntOfTwo.Lane<T>(T a, T b) => TFunction.Lane(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IIntOfTwo.Wide<T>(Vector512<T> a, Vector512<T> b) => TFunction.Wide(a, b);
}

/// <summary>A widening operation with the destination as a third operand: a from vs2, b from vs1 or rs1, both extended, c from vd.</summary>
[Kernel(typeof(IntWideningMultiplyAdd), RegistersOnly = true)]
public interface IIntWideningMultiplyAdd : IIntOfThree, IIntWidens
{
    /// <inheritdoc/>
    static IntThird IIntOfThree.Third => IntThird.Destination;
}

/// <summary>A widening operation that applies the function of a multiply-add of one width.</summary>
/// <typeparam name="TFunction">That operation.</typeparam>
public interface IIntWideningMultiplyAdd<TFunction> : IIntWideningMultiplyAdd
    where TFunction : struct, IIntMultiplyAdd
{
    /// <inheritdoc/>
    static bool IIntOfThree.IsProductSum => TFunction.IsProductSum;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T IIntOfThree.Lane<T>(T c, T a, T b) => TFunction.Lane(c, a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IIntOfThree.Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b) => TFunction.Wide(c, a, b);
}

/// <summary>Executes <see cref="IIntWidening"/>: vd[i] = op(vs2[i], operand), of 2 * SEW.</summary>
public static class IntWidening
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntWidening => IntWideForms.Group<Function<TOp>, TOp>(hart, vdIndex, vs2Index, vs1Index, vm);

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IIntWidening => IntWideForms.Scalar<Function<TOp>, TOp>(hart, vdIndex, vs2Index, rs1, vm);

    /// <summary>The operand is the zero-extended immediate.</summary>
    public static void VU<TOp>(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm)
        where TOp : struct, IIntWidening => IntWideForms.Scalar<Function<TOp>, TOp>(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntWidening => IntBlocks.Widening<Function<TOp>, TOp>(shape);
}

/// <summary>Executes <see cref="IIntWideningMultiplyAdd"/>: vd[i] = op(vd[i], vs2[i], operand), of 2 * SEW.</summary>
public static class IntWideningMultiplyAdd
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntWideningMultiplyAdd => IntWideForms.Group<TOp, TOp>(hart, vdIndex, vs2Index, vs1Index, vm);

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IIntWideningMultiplyAdd => IntWideForms.Scalar<TOp, TOp>(hart, vdIndex, vs2Index, rs1, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntWideningMultiplyAdd => IntBlocks.Widening<TOp, TOp>(shape);
}

/// <summary>Operand forms of widening instructions.</summary>
internal static unsafe class IntWideForms
{
    /// <summary>Operands are vs2[i] and vs1[i].</summary>
    /// <typeparam name="TOp">The operation on elements of 2 * SEW.</typeparam>
    /// <typeparam name="TWidens">How sources are extended.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Group<TOp, TWidens>(Hart hart, int vd, int vs2, int vs1, int vm)
        where TOp : struct, IIntOfThree
        where TWidens : struct, IIntWidens
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.AsBefore(v) && (!IsLegal<TWidens>(v, vd, vs2, vm) || !Groups.Aligned(v, vs1) || vd == vs1))
            hart.RaiseIllegal();
        else
            IntPairs.Choose(v->SewLog2, false, new GroupPart<TOp, TWidens>(v, vd, vs2, vs1, vm));
    }

    /// <summary>Operands are vs2[i] and the low bits of a scalar.</summary>
    /// <typeparam name="TOp">The operation on elements of 2 * SEW.</typeparam>
    /// <typeparam name="TWidens">How sources are extended.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Scalar<TOp, TWidens>(Hart hart, int vd, int vs2, ulong scalar, int vm)
        where TOp : struct, IIntOfThree
        where TWidens : struct, IIntWidens
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.AsBefore(v) && !IsLegal<TWidens>(v, vd, vs2, vm))
            hart.RaiseIllegal();
        else
            IntPairs.Choose(v->SewLog2, false, new ScalarPart<TOp, TWidens>(v, vd, vs2, scalar, vm));
    }

    /// <summary>
    /// Of aligned groups, a source of half the width may lie in the upper half of the destination but not in the lower one, that is, not have
    /// its number (V manual, section 5.2). With LMUL below 1 both are parts of one register and may not have it either.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLegal<TWidens>(VectorUnit* v, int vd, int vs2, int vm)
        where TWidens : struct, IIntWidens
    {
        int wideLog2 = v->LmulLog2 + 1, firstLog2 = TWidens.FirstIsWide ? wideLog2 : v->LmulLog2;
        return Groups.Ready(v) && IntPairs.Exist(v) && Groups.Aligned(vd, wideLog2) && Groups.Aligned(vs2, firstLog2)
            && Groups.KeepsMask(vd, vm) && (TWidens.FirstIsWide || vd != vs2);
    }

    private readonly struct FirstSign<TWidens> : ISignedness
        where TWidens : struct, IIntWidens
    {
        public static bool IsSigned => TWidens.FirstIsSigned;
    }

    private readonly struct SecondSign<TWidens> : ISignedness
        where TWidens : struct, IIntWidens
    {
        public static bool IsSigned => TWidens.SecondIsSigned;
    }

    private readonly struct GroupPart<TOp, TWidens>(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForIntPairs
        where TOp : struct, IIntOfThree
        where TWidens : struct, IIntWidens
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TNarrow, TWide>()
            where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
            where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide> =>
            Run<TOp, TWidens, TNarrow, TWide, ExtendedOperand<TNarrow, TWide, SecondSign<TWidens>>>(v, vd, vs2, new((*v)[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp, TWidens>(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForIntPairs
        where TOp : struct, IIntOfThree
        where TWidens : struct, IIntWidens
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TNarrow, TWide>()
            where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
            where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
        {
            TWide extended = IntExtension.Lane<TNarrow, TWide>(scalar, TWidens.SecondIsSigned);
            Run<TOp, TWidens, TNarrow, TWide, ScalarOperand<TWide>>(v, vd, vs2, new(extended), vm);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp, TWidens, TNarrow, TWide, TB>(VectorUnit* v, int vd, int vs2, TB b, int vm)
        where TOp : struct, IIntOfThree
        where TWidens : struct, IIntWidens
        where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
        where TB : struct, IOperand<TWide>
    {
        if (TWidens.FirstIsWide)
            IntLoops.Run<TOp, TWide, GroupOperand<TWide>, TB>(v, vd, new((*v)[vs2]), b, vm);
        else
            IntLoops.Run<TOp, TWide, ExtendedOperand<TNarrow, TWide, FirstSign<TWidens>>, TB>(v, vd, new((*v)[vs2]), b, vm);
    }
}
