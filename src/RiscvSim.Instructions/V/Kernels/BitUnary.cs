using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An operation of one operand, from vs2, and a result of the same width.</summary>
[Kernel(typeof(BitUnary), RegistersOnly = true)]
public interface IBitUnary
{
    /// <summary>One element.</summary>
    /// <typeparam name="T">byte to ulong.</typeparam>
    static abstract T Lane<T>(T a)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>A block of elements, with the results of <see cref="Lane"/>.</summary>
    static abstract Vector512<T> Wide<T>(Vector512<T> a)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;
}

/// <summary>Executes <see cref="IBitUnary"/>: vd[i] = op(vs2[i]).</summary>
public static unsafe class BitUnary
{
    /// <summary>The operand is vs2[i].</summary>
    public static void V<TOp>(Hart hart, int vdIndex, int vs2Index, int vm)
        where TOp : struct, IBitUnary
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, isSigned: false, new Part<TOp>(v, vdIndex, vs2Index, vm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IBitUnary => IntBlocks.Of<OfOne<TOp>>(shape);

    private readonly struct Part<TOp>(VectorUnit* v, int vd, int vs2, int vm) : IForElements
        where TOp : struct, IBitUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            IntLoops.Run<OfOne<TOp>, T, GroupOperand<T>, NoOperand<T>>(v, vd, new((*v)[vs2]), default, vm);
    }

    /// <summary>A function of one as a function of three.</summary>
    [BlockLocals(10)]
    private readonly struct OfOne<TOp> : IIntOfThree
        where TOp : struct, IBitUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => TOp.Lane(a);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => TOp.Wide(a);
    }
}
