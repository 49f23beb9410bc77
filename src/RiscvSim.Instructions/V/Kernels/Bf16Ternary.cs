using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A fused multiply-add in single precision whose factors are bfloat16 numbers.</summary>
[Kernel(typeof(Bf16Ternary), RegistersOnly = true)]
public interface IBf16Ternary : IFloatFused;

/// <summary>Executes <see cref="IBf16Ternary"/>: vd[i] = op(vs2[i], operand, vd[i]), with vd of twice SEW. altfmt does not matter.</summary>
public static unsafe class Bf16Ternary
{
    private const int HalfLog2 = 1, SingleLog2 = 2;

    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs1Index, int vs2Index, int vm)
        where TOp : struct, IBf16Ternary
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        bool legal = IsLegal(s, vdIndex, vs2Index, vm) && Groups.Aligned(v, vs1Index)
            && Groups.MayOverlap(vdIndex, v->LmulLog2 + 1, vs1Index, v->LmulLog2);
        if (legal)
            Run<TOp, Bf16Operand>(s, vdIndex, vs2Index, new((*v)[vs1Index]), vm);
        else
            hart.RaiseIllegal();
    }

    /// <summary>The operand is fs1.</summary>
    public static void VF<TOp>(Hart hart, int vdIndex, ulong fs1, int vs2Index, int vm)
        where TOp : struct, IBf16Ternary
    {
        if (IsLegal(hart.State, vdIndex, vs2Index, vm))
            Run<TOp, ScalarOperand<uint>>(hart.State, vdIndex, vs2Index, new(Bf16Operand.Single(fs1)), vm);
        else
            hart.RaiseIllegal();
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IBf16Ternary => FloatBlocks.Bf16Fused<TOp>(shape);

    private static bool IsLegal(HartState* s, int vd, int vs2, int vm) =>
        s->Vector.SewLog2 == HalfLog2 && ConvertGroups.IsLegal(s, vd, SingleLog2, vs2, HalfLog2, vm);

    private static void Run<TOp, TB>(HartState* s, int vd, int vs2, TB b, int vm)
        where TOp : struct, IBf16Ternary
        where TB : struct, IOperand<uint> =>
        FloatLoop.Run<Fused<TOp>, Binary32, uint, Bf16Operand, TB>(s, vd, 1, new(s->Vector[vs2]), b, vm);
}

/// <summary>A register group of bfloat16 numbers as singles: they are the upper halves of these.</summary>
/// <param name="elements">The first element of the group.</param>
internal readonly unsafe struct Bf16Operand(byte* elements) : IOperand<uint>
{
    /// <summary>From a bfloat16 to a single.</summary>
    public const int Shift = 16;

    private readonly ushort* _elements = (ushort*)elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Lane(int element) => (uint)_elements[element] << Shift;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<uint> Wide(int element) => Vector512.WidenLower(Vector512.Load(_elements + element)) << Shift;

    /// <summary>The number in an f register as a single.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Single(ulong register) => (uint)NanBox.UnboxBFloat16(register).Bits << Shift;
}
