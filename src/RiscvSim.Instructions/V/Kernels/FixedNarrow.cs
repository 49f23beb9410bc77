using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A shift right of elements of twice the width, rounded by vxrm and saturated to the result's width.</summary>
[Kernel(typeof(FixedNarrow), RegistersOnly = true)]
public interface IFixedNarrow
{
    /// <summary>True if elements are signed.</summary>
    static abstract bool IsSigned { get; }
}

/// <summary>Executes <see cref="IFixedNarrow"/>: vd[i] = clip(vs2[i] / 2^operand), vs2 with twice the width and EMUL.</summary>
public static unsafe class FixedNarrow
{
    /// <summary>The shift count is vs1[i].</summary>
    public static void WV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFixedNarrow
    {
        VectorUnit* v = &hart.State->Vector;
        if (!IsLegal(v, vdIndex, vs2Index, vm) || !Groups.Aligned(v, vs1Index))
            hart.RaiseIllegal();
        else
            IntPairs.Choose(v->SewLog2, TOp.IsSigned, new GroupPart(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The shift count is in the low bits of rs1.</summary>
    public static void WX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IFixedNarrow => Scalar<TOp>(hart, vdIndex, vs2Index, rs1, vm);

    /// <summary>The shift count is the immediate.</summary>
    public static void WU<TOp>(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm)
        where TOp : struct, IFixedNarrow => Scalar<TOp>(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>One element, as the manual defines it.</summary>
    /// <param name="value">From vs2.</param>
    /// <param name="count">The shift count; its low bits matter.</param>
    /// <param name="saturated">Set to true if the result saturates.</param>
    public static T Lane<T, TWide, TRounding>(TWide value, int count, ref bool saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TWide : unmanaged, IBinaryInteger<TWide>
        where TRounding : struct, IFixedRounding =>
        FixedRounding.Clamp<T>(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(value), count & 8 * sizeof(TWide) - 1), ref saturated);

    /// <summary>A block of results from two blocks of vs2, with the results of <see cref="Lane"/>.</summary>
    /// <param name="lower">The first block.</param>
    /// <param name="upper">The second block.</param>
    /// <param name="lowerCount">The shift counts of the first; their low bits matter.</param>
    /// <param name="upperCount">The shift counts of the second.</param>
    /// <param name="saturated">All ones in elements that saturate.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Wide<T, TWide, TRounding>(
        Vector512<TWide> lower, Vector512<TWide> upper, Vector512<TWide> lowerCount, Vector512<TWide> upperCount, out Vector512<T> saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
        where TRounding : struct, IFixedRounding
    {
        lower = FixedRounding.Scale<TWide, TRounding>(lower, lowerCount);
        upper = FixedRounding.Scale<TWide, TRounding>(upper, upperCount);
        Vector512<TWide> least = FixedRounding.Least<T, TWide>(), most = FixedRounding.Most<T, TWide>();
        Vector512<TWide> lowerClipped = Vector512.Min(Vector512.Max(lower, least), most);
        Vector512<TWide> upperClipped = Vector512.Min(Vector512.Max(upper, least), most);
        saturated = ~IntExtension.Narrow<TWide, T>(Vector512.Equals(lower, lowerClipped), Vector512.Equals(upper, upperClipped));
        return IntExtension.Narrow<TWide, T>(lowerClipped, upperClipped);
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFixedNarrow => BlockTypes.Fixed(
            typeof(FixedNarrowBlocks<,,>),
            shape,
            true,
            [BlockTypes.Integer(shape.SewLog2, TOp.IsSigned), BlockTypes.Integer(shape.SewLog2 + 1, TOp.IsSigned), BlockTypes.Rounding(shape.Vxrm)]);

    private static void Scalar<TOp>(Hart hart, int vd, int vs2, ulong scalar, int vm)
        where TOp : struct, IFixedNarrow
    {
        VectorUnit* v = &hart.State->Vector;
        if (!IsLegal(v, vd, vs2, vm))
            hart.RaiseIllegal();
        else
            IntPairs.Choose(v->SewLog2, TOp.IsSigned, new ScalarPart(v, vd, vs2, scalar, vm));
    }

    private static bool IsLegal(VectorUnit* v, int vd, int vs2, int vm) =>
        Groups.Ready(v) && IntPairs.Exist(v) && Groups.Aligned(v, vd) && Groups.Aligned(vs2, v->LmulLog2 + 1) && Groups.KeepsMask(vd, vm)
        && Groups.MayOverlap(vd, v->LmulLog2, vs2, v->LmulLog2 + 1);

    private readonly struct Unsigned : ISignedness
    {
        public static bool IsSigned => false;
    }

    private readonly struct GroupPart(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForIntPairs
    {
        public void Run<TNarrow, TWide>()
            where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
            where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide> =>
            Run<TNarrow, TWide, ExtendedOperand<TNarrow, TWide, Unsigned>>(v, vd, vs2, new((*v)[vs1]), vm);
    }

    private readonly struct ScalarPart(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForIntPairs
    {
        public void Run<TNarrow, TWide>()
            where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
            where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide> =>
            Run<TNarrow, TWide, ScalarOperand<TWide>>(v, vd, vs2, new(TWide.CreateTruncating(scalar)), vm);
    }

    private static void Run<T, TWide, TB>(VectorUnit* v, int vd, int vs2, TB b, int vm)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
        where TB : struct, IOperand<TWide>
    {
        switch (v->Vxrm)
        {
            case 0:
                Run<T, TWide, TB, FixedRnu>(v, vd, vs2, b, vm);
                break;
            case 1:
                Run<T, TWide, TB, FixedRne>(v, vd, vs2, b, vm);
                break;
            case 2:
                Run<T, TWide, TB, FixedRdn>(v, vd, vs2, b, vm);
                break;
            default:
                Run<T, TWide, TB, FixedRod>(v, vd, vs2, b, vm);
                break;
        }
    }

    /// <summary>Both source blocks are read before the result is written, which lies in front of them where the groups overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<T, TWide, TB, TRounding>(VectorUnit* v, int vd, int vs2, TB b, int vm)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
        where TB : struct, IOperand<TWide>
        where TRounding : struct, IFixedRounding
    {
        byte* mask = Masks.Of(v, vm);
        var d = (T*)(*v)[vd];
        var a = (TWide*)(*v)[vs2];
        int vl = v->Vl;
        Vector512<T> any = Vector512<T>.Zero;
        for (int i = 0; i < vl; i += Vector512<T>.Count)
        {
            int middle = i + Vector512<TWide>.Count;
            Vector512<T> result = Wide<T, TWide, TRounding>(
                Vector512.Load(a + i), Vector512.Load(a + middle), b.Wide(i), b.Wide(middle), out Vector512<T> saturated);
            any |= FixedRounding.Put(d, i, mask, vl, result, saturated);
        }

        if (any != Vector512<T>.Zero)
            v->Vxsat = 1;
        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
        Groups.Complete(v);
    }
}
