using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A fixed-point operation of two operands and a result of one width, which may round by vxrm and may saturate.</summary>
[Kernel(typeof(FixedBinary), RegistersOnly = true)]
public interface IFixedBinary
{
    /// <summary>True if elements are signed: the type parameter is then sbyte to long.</summary>
    static virtual bool IsSigned => false;

    /// <summary>True if the result depends on vxrm.</summary>
    static virtual bool Rounds => false;

    /// <summary>True if the operation may set vxsat.</summary>
    static virtual bool Saturates => false;

    /// <summary>True for high halves of products, which the Zve subsets leave out at SEW = 64; see <see cref="Groups.HasHighProducts"/>.</summary>
    static virtual bool IsHighProduct => false;

    /// <summary>One element, as the manual defines it.</summary>
    /// <param name="a">From vs2.</param>
    /// <param name="b">From vs1, rs1 or the immediate.</param>
    /// <param name="saturated">Set to true if the result saturates.</param>
    static abstract T Lane<T, TRounding>(T a, T b, ref bool saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TRounding : struct, IFixedRounding;

    /// <summary>A block of elements, with the results of <see cref="Lane"/>.</summary>
    /// <param name="a">From vs2.</param>
    /// <param name="b">From vs1, rs1 or the immediate.</param>
    /// <param name="saturated">All ones in elements that saturate; an operation that does not saturate leaves it alone.</param>
    static abstract Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TRounding : struct, IFixedRounding;
}

/// <summary>Executes <see cref="IFixedBinary"/>: vd[i] = op(vs2[i], operand).</summary>
public static unsafe class FixedBinary
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFixedBinary
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Exists<TOp>(v) || !Groups.Aligned(v, vdIndex | vs2Index | vs1Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, TOp.IsSigned, new GroupPart<TOp>(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IFixedBinary => Scalar<TOp>(hart, vdIndex, vs2Index, rs1, vm);

    /// <summary>The operand is the sign-extended immediate.</summary>
    public static void VI<TOp>(Hart hart, int vdIndex, int vs2Index, long imm, int vm)
        where TOp : struct, IFixedBinary => Scalar<TOp>(hart, vdIndex, vs2Index, (ulong)imm, vm);

    /// <summary>The operand is the zero-extended immediate.</summary>
    public static void VU<TOp>(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm)
        where TOp : struct, IFixedBinary => Scalar<TOp>(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFixedBinary => BlockTypes.Fixed(
            TOp.Saturates ? typeof(FixedSaturatingBlocks<,,>) : typeof(FixedBlocks<,,>),
            shape,
            TOp.Rounds,
            [typeof(TOp), BlockTypes.Integer(shape.SewLog2, TOp.IsSigned), BlockTypes.Rounding(TOp.Rounds ? shape.Vxrm : 2)]);

    private static bool Exists<TOp>(VectorUnit* v)
        where TOp : struct, IFixedBinary => Groups.Ready(v) && (!TOp.IsHighProduct || Groups.HasHighProducts(v));

    private static void Scalar<TOp>(Hart hart, int vd, int vs2, ulong scalar, int vm)
        where TOp : struct, IFixedBinary
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Exists<TOp>(v) || !Groups.Aligned(v, vd | vs2) || !Groups.KeepsMask(vd, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, TOp.IsSigned, new ScalarPart<TOp>(v, vd, vs2, scalar, vm));
    }

    private readonly struct GroupPart<TOp>(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForElements
        where TOp : struct, IFixedBinary
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Run<TOp, T, GroupOperand<T>>(v, vd, vs2, new((*v)[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForElements
        where TOp : struct, IFixedBinary
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            Run<TOp, T, ScalarOperand<T>>(v, vd, vs2, new(T.CreateTruncating(scalar)), vm);
    }

    private static void Run<TOp, T, TB>(VectorUnit* v, int vd, int vs2, TB b, int vm)
        where TOp : struct, IFixedBinary
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TB : struct, IOperand<T>
    {
        switch (v->Vxrm)
        {
            case 0 when TOp.Rounds:
                Run<TOp, T, TB, FixedRnu>(v, vd, vs2, b, vm);
                break;
            case 1 when TOp.Rounds:
                Run<TOp, T, TB, FixedRne>(v, vd, vs2, b, vm);
                break;
            case 3 when TOp.Rounds:
                Run<TOp, T, TB, FixedRod>(v, vd, vs2, b, vm);
                break;
            default:
                Run<TOp, T, TB, FixedRdn>(v, vd, vs2, b, vm);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp, T, TB, TRounding>(VectorUnit* v, int vd, int vs2, TB b, int vm)
        where TOp : struct, IFixedBinary
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TB : struct, IOperand<T>
        where TRounding : struct, IFixedRounding
    {
        byte* mask = Masks.Of(v, vm);
        var d = (T*)(*v)[vd];
        var a = (T*)(*v)[vs2];
        int vl = v->Vl;
        Vector512<T> any = Vector512<T>.Zero;
        for (int i = 0; i < vl; i += Vector512<T>.Count)
        {
            Vector512<T> saturated = Vector512<T>.Zero;
            Vector512<T> result = TOp.Wide<T, TRounding>(Vector512.Load(a + i), b.Wide(i), ref saturated);
            if (TOp.Saturates)
                any |= FixedRounding.Put(d, i, mask, vl, result, saturated);
            else
                Blocks.Put(d, i, mask, vl, result);
        }

        if (TOp.Saturates && any != Vector512<T>.Zero)
            v->Vxsat = 1;
        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
        Groups.Complete(v);
    }
}
