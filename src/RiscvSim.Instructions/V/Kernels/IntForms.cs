using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Operand forms of integer instructions whose operands all have EEW = SEW; the destination is a group of that EEW or a mask.</summary>
internal static unsafe class IntForms
{
    /// <summary>Operands are vs2[i] and vs1[i].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Group<TOp>(Hart hart, int vd, int vs2, int vs1, int vm)
        where TOp : struct, IIntOfThree
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.AsBefore(v) && !IsLegal<TOp>(v, vd, vs2, vs1, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, TOp.IsSigned, new GroupPart<TOp>(v, vd, vs2, vs1, vm));
    }

    /// <summary>Operands are vs2[i] and the low bits of a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Scalar<TOp>(Hart hart, int vd, int vs2, ulong scalar, int vm)
        where TOp : struct, IIntOfThree
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.AsBefore(v) && !IsLegal<TOp>(v, vd, vs2, vs2, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, TOp.IsSigned, new ScalarPart<TOp>(v, vd, vs2, scalar, vm));
    }

    /// <summary>Masks are read by a masked instruction, and by an operation that has mask bits as data.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLegal<TOp>(VectorUnit* v, int vd, int vs2, int vs1, int vm)
        where TOp : struct, IIntOfThree
    {
        if (!Groups.Ready(v))
            return false;
        if (TOp.IsPredicate)
            return Groups.Aligned(v, vs2 | vs1) && Groups.MaskMayOverlap(v, vd, vs2) && Groups.MaskMayOverlap(v, vd, vs1);
        return Groups.Aligned(v, vd | vs2 | vs1) && Groups.KeepsMask(vd, TOp.Third == IntThird.Mask ? 0 : vm);
    }

    private readonly struct GroupPart<TOp>(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForElements
        where TOp : struct, IIntOfThree
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            IntLoops.Run<TOp, T, GroupOperand<T>, GroupOperand<T>>(v, vd, new((*v)[vs2]), new((*v)[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForElements
        where TOp : struct, IIntOfThree
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            IntLoops.Run<TOp, T, GroupOperand<T>, ScalarOperand<T>>(v, vd, new((*v)[vs2]), new(T.CreateTruncating(scalar)), vm);
    }
}
