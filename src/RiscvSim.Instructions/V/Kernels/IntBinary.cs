using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An integer operation of two operands and a result of one width: a from vs2, b from vs1, rs1 or the immediate.</summary>
[Kernel(typeof(IntBinary))]
public interface IIntBinary
{
    /// <summary>True if elements are signed: the type parameter of <see cref="Lane"/> is then sbyte to long.</summary>
    static virtual bool IsSigned => false;

    /// <summary>True if there is <see cref="Wide"/>.</summary>
    static virtual bool HasWide => true;

    /// <summary>One element.</summary>
    /// <typeparam name="T">byte to ulong, or sbyte to long.</typeparam>
    static abstract T Lane<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>A block of elements, with the results of <see cref="Lane"/>.</summary>
    static virtual Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => default;
}

/// <summary>Executes <see cref="IIntBinary"/>: vd[i] = op(vs2[i], operand).</summary>
public static unsafe class IntBinary
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntBinary
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vdIndex | vs2Index | vs1Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, TOp.IsSigned, new GroupPart<TOp>(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IIntBinary
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, TOp.IsSigned, new ScalarPart<TOp>(v, vdIndex, vs2Index, rs1, vm));
    }

    /// <summary>The operand is the sign-extended immediate.</summary>
    public static void VI<TOp>(Hart hart, int vdIndex, int vs2Index, long imm, int vm)
        where TOp : struct, IIntBinary => VX<TOp>(hart, vdIndex, vs2Index, (ulong)imm, vm);

    /// <summary>The operand is the zero-extended immediate.</summary>
    public static void VU<TOp>(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm)
        where TOp : struct, IIntBinary => VX<TOp>(hart, vdIndex, vs2Index, uimm, vm);

    private readonly struct GroupPart<TOp>(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForElements
        where TOp : struct, IIntBinary
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Run<TOp, T, GroupOperand<T>>(v, vd, vs2, new((*v)[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForElements
        where TOp : struct, IIntBinary
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            Run<TOp, T, ScalarOperand<T>>(v, vd, vs2, new(T.CreateTruncating(scalar)), vm);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp, T, TB>(VectorUnit* v, int vd, int vs2, TB b, int vm)
        where TOp : struct, IIntBinary
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TB : struct, IOperand<T>
    {
        byte* mask = Masks.Of(v, vm);
        var d = (T*)(*v)[vd];
        var a = (T*)(*v)[vs2];
        int vl = v->Vl;
        if (TOp.HasWide)
        {
            for (int i = 0; i < vl; i += Vector512<T>.Count)
                Blocks.Put(d, i, mask, vl, TOp.Wide(Vector512.Load(a + i), b.Wide(i)));
        }
        else
        {
            for (int i = 0; i < vl; i++)
            {
                if (Masks.IsActive(mask, i))
                    d[i] = TOp.Lane(a[i], b.Lane(i));
            }
        }

        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
        Groups.Complete(v);
    }
}
