using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A rounded operation of two operands and a result of one format.</summary>
[Kernel(typeof(FloatBinary), RegistersOnly = true)]
public interface IFloatBinary : IFloatOperation;

/// <summary>Executes <see cref="IFloatBinary"/>: vd[i] = op(vs2[i], operand).</summary>
public static unsafe class FloatBinary
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatBinary
    {
        HartState* s = hart.State;
        if (!FloatFormats.IsLegal(s, vdIndex, vdIndex | vs2Index | vs1Index, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new GroupPart<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operand is fs1.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, int vs2Index, ulong fs1, int vm)
        where TOp : struct, IFloatBinary
    {
        HartState* s = hart.State;
        if (!FloatFormats.IsLegal(s, vdIndex, vdIndex | vs2Index, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new ScalarPart<TOp>(s, vdIndex, vs2Index, fs1, vm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatBinary => FloatBlocks.Of<TOp>(shape);

    private readonly struct GroupPart<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> => FloatLoop.Run<TOp, TFormat, TBits, GroupOperand<TBits>, GroupOperand<TBits>>(
                s, vd, 0, new(s->Vector[vs2]), new(s->Vector[vs1]), vm);
    }

    private readonly struct ScalarPart<TOp>(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
        where TOp : struct, IFloatBinary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> => FloatLoop.Run<TOp, TFormat, TBits, GroupOperand<TBits>, ScalarOperand<TBits>>(
                s, vd, 0, new(s->Vector[vs2]), FloatFormats.Scalar<TFormat, TBits>(scalar), vm);
    }
}
