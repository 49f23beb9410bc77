using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// A narrowing operation: a from vs2, of 2 * SEW, b from vs1, rs1 or the immediate, zero-extended; of the result of 2 * SEW the low half
/// is written.
/// </summary>
[Kernel(typeof(IntNarrowing), RegistersOnly = true)]
public interface IIntNarrowing : IIntOfTwo;

/// <summary>A narrowing operation that applies the function of an operation of one width.</summary>
/// <typeparam name="TFunction">That operation.</typeparam>
public interface IIntNarrowing<TFunction> : IIntNarrowing
    where TFunction : struct, IIntOfTwo
{
    /// <inheritdoc/>
    static bool IIntOfTwo.IsSigned => TFunction.IsSigned;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T IIntOfTwo.Lane<T>(T a, T b) => TFunction.Lane(a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IIntOfTwo.Wide<T>(Vector512<T> a, Vector512<T> b) => TFunction.Wide(a, b);
}

/// <summary>Executes <see cref="IIntNarrowing"/>: vd[i] = op(vs2[i], operand), of SEW.</summary>
public static unsafe class IntNarrowing
{
    /// <summary>The operand is vs1[i].</summary>
    public static void WV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntNarrowing
    {
        VectorUnit* v = &hart.State->Vector;
        if (!IsLegal(v, vdIndex, vs2Index, vm) || !Groups.Aligned(v, vs1Index))
            hart.RaiseIllegal();
        else
            IntPairs.Choose(v->SewLog2, TOp.IsSigned, new GroupPart<TOp>(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void WX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IIntNarrowing => Scalar<TOp>(hart, vdIndex, vs2Index, rs1, vm);

    /// <summary>The operand is the zero-extended immediate.</summary>
    public static void WU<TOp>(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm)
        where TOp : struct, IIntNarrowing => Scalar<TOp>(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntNarrowing => !TOp.HasWide ? null : BlockTypes.Integers(
            typeof(IntNarrowBlocks<,,,,>),
            shape.SewLog2,
            [
                typeof(TOp), BlockTypes.Integer(shape.SewLog2), BlockTypes.Integer(shape.SewLog2 + 1), BlockTypes.Twice(shape.SewLog2),
                BlockTypes.Integer(shape.SewLog2 + 1, TOp.IsSigned),
            ]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scalar<TOp>(Hart hart, int vd, int vs2, ulong scalar, int vm)
        where TOp : struct, IIntNarrowing
    {
        VectorUnit* v = &hart.State->Vector;
        if (!IsLegal(v, vd, vs2, vm))
            hart.RaiseIllegal();
        else
            IntPairs.Choose(v->SewLog2, TOp.IsSigned, new ScalarPart<TOp>(v, vd, vs2, scalar, vm));
    }

    /// <summary>
    /// Of aligned groups, the destination may be the lower half of the source but not the upper one (V manual, section 5.2). With LMUL below 1
    /// the source has one register, there is no upper one, and the shift by a negative count gives a number above all of them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLegal(VectorUnit* v, int vd, int vs2, int vm) =>
        Groups.Ready(v) && IntPairs.Exist(v) && Groups.Aligned(v, vd) && Groups.Aligned(vs2, v->LmulLog2 + 1)
        && Groups.KeepsMask(vd, vm) && (vd ^ vs2) != 1 << v->LmulLog2;

    private readonly struct Unsigned : ISignedness
    {
        public static bool IsSigned => false;
    }

    private readonly struct GroupPart<TOp>(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForIntPairs
        where TOp : struct, IIntNarrowing
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TNarrow, TWide>()
            where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
            where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide> =>
            Run<TOp, TNarrow, TWide, ExtendedOperand<TNarrow, TWide, Unsigned>>(v, vd, vs2, new((*v)[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForIntPairs
        where TOp : struct, IIntNarrowing
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TNarrow, TWide>()
            where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
            where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide> =>
            Run<TOp, TNarrow, TWide, ScalarOperand<TWide>>(v, vd, vs2, new(TWide.CreateTruncating(scalar)), vm);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp, TNarrow, TWide, TB>(VectorUnit* v, int vd, int vs2, TB b, int vm)
        where TOp : struct, IIntNarrowing
        where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
        where TB : struct, IOperand<TWide> =>
        IntLoops.Run<Function<First>, TNarrow, NarrowedOperand<TOp, TNarrow, TWide, TB>, NoOperand<TNarrow>>(
            v, vd, new(new((*v)[vs2]), b), default, vm);
}

/// <summary>The low halves of the results of an operation on wide elements.</summary>
/// <param name="a">The operation's first operand.</param>
/// <param name="b">Its second operand.</param>
internal readonly struct NarrowedOperand<TOp, TNarrow, TWide, TB>(GroupOperand<TWide> a, TB b) : IOperand<TNarrow>
    where TOp : struct, IIntOfTwo
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
    where TB : struct, IOperand<TWide>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TNarrow Lane(int element) => TNarrow.CreateTruncating(TOp.Lane(a.Lane(element), b.Lane(element)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<TNarrow> Wide(int element)
    {
        int middle = element + Vector512<TWide>.Count;
        return IntExtension.Narrow<TWide, TNarrow>(TOp.Wide(a.Wide(element), b.Wide(element)), TOp.Wide(a.Wide(middle), b.Wide(middle)));
    }
}

/// <summary>The second operand of an operation that has one only.</summary>
internal readonly struct NoOperand<T> : IOperand<T>
    where T : unmanaged
{
    public T Lane(int element) => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Wide(int element) => default;
}
