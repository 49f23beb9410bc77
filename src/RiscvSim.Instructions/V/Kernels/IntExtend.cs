using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An extension of elements of a part of SEW.</summary>
[Kernel(typeof(IntExtend), RegistersOnly = true)]
public interface IIntExtend
{
    /// <summary>True for sign extension, false for zero extension.</summary>
    static abstract bool IsSigned { get; }

    /// <summary>log2 of the factor by which elements become wider: 1 to 3.</summary>
    static abstract int FactorLog2 { get; }
}

/// <summary>Executes <see cref="IIntExtend"/>: vd[i] = vs2[i] extended.</summary>
public static unsafe class IntExtend
{
    /// <summary>The source is vs2, of EEW = SEW / factor and EMUL = LMUL / factor.</summary>
    public static void V<TOp>(Hart hart, int vdIndex, int vs2Index, int vm)
        where TOp : struct, IIntExtend
    {
        VectorUnit* v = &hart.State->Vector;
        if (Groups.AsBefore(v))
            Choose<TOp>(v, vdIndex, vs2Index, vm);
        else
            Check<TOp>(hart, vdIndex, vs2Index, vm);
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntExtend
    {
        if (shape.SewLog2 < TOp.FactorLog2)
            return null;
        int source = shape.SewLog2 - TOp.FactorLog2;
        Type? narrow = BlockTypes.Integer(source, TOp.IsSigned), wide = BlockTypes.Integer(shape.SewLog2);
        return TOp.FactorLog2 == 1
            ? BlockTypes.Integers(typeof(IntTwiceBlocks<,,>), shape.SewLog2, [narrow, BlockTypes.Twice(source, TOp.IsSigned), wide])
            : BlockTypes.Integers(typeof(IntExtendBlocks<,>), shape.SewLog2, [narrow, wide]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Check<TOp>(Hart hart, int vd, int vs2, int vm)
        where TOp : struct, IIntExtend
    {
        if (IsLegal(&hart.State->Vector, vd, vs2, vm, TOp.FactorLog2))
            Choose<TOp>(&hart.State->Vector, vd, vs2, vm);
        else
            hart.RaiseIllegal();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Choose<TOp>(VectorUnit* v, int vd, int vs2, int vm)
        where TOp : struct, IIntExtend
    {
        switch (TOp.FactorLog2, v->SewLog2)
        {
            case (1, 1):
                Run<TOp, byte, ushort>(v, vd, vs2, vm);
                break;
            case (1, 2):
                Run<TOp, ushort, uint>(v, vd, vs2, vm);
                break;
            case (1, _):
                Run<TOp, uint, ulong>(v, vd, vs2, vm);
                break;
            case (2, 2):
                Run<TOp, byte, uint>(v, vd, vs2, vm);
                break;
            case (2, _):
                Run<TOp, ushort, ulong>(v, vd, vs2, vm);
                break;
            default:
                Run<TOp, byte, ulong>(v, vd, vs2, vm);
                break;
        }
    }

    private static bool IsLegal(VectorUnit* v, int vd, int vs2, int vm, int factorLog2)
    {
        int sourceLog2 = v->LmulLog2 - factorLog2;
        return Groups.Ready(v) && v->SewLog2 >= factorLog2 && sourceLog2 >= VectorUnit.MinimumLmulLog2 && Groups.Aligned(v, vd)
            && Groups.Aligned(vs2, sourceLog2) && Groups.KeepsMask(vd, vm) && Groups.MayOverlap(vd, v->LmulLog2, vs2, sourceLog2);
    }

    private readonly struct Sign<TOp> : ISignedness
        where TOp : struct, IIntExtend
    {
        public static bool IsSigned => TOp.IsSigned;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<TOp, TNarrow, TWide>(VectorUnit* v, int vd, int vs2, int vm)
        where TOp : struct, IIntExtend
        where TNarrow : unmanaged, IBinaryInteger<TNarrow>
        where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide> =>
        IntLoops.Run<Function<First>, TWide, ExtendedOperand<TNarrow, TWide, Sign<TOp>>, NoOperand<TWide>>(v, vd, new((*v)[vs2]), default, vm);
}
