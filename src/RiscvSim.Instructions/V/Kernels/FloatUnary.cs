using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A rounded operation of one operand.</summary>
[Kernel(typeof(FloatUnary), RegistersOnly = true)]
public interface IFloatUnary : IFloatOperation;

/// <summary>Executes <see cref="IFloatUnary"/>: vd[i] = op(vs2[i]).</summary>
public static unsafe class FloatUnary
{
    /// <summary>The only form.</summary>
    public static void V<TOp>(Hart hart, int vdIndex, int vs2Index, int vm)
        where TOp : struct, IFloatUnary
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s) || !Groups.Aligned(&s->Vector, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new Part<TOp>(s, vdIndex, vs2Index, vm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IFloatUnary => FloatBlocks.Of<TOp>(shape);

    private readonly struct Part<TOp>(HartState* s, int vd, int vs2, int vm) : IForFormats
        where TOp : struct, IFloatUnary
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> => FloatLoop.Run<TOp, TFormat, TBits, GroupOperand<TBits>, ScalarOperand<TBits>>(
                s, vd, 0, new(s->Vector[vs2]), default, vm);
    }
}
