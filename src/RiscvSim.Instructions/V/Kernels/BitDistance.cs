using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Adds absolute differences of extended elements to elements of twice the width.</summary>
[Kernel(typeof(BitDistance), RegistersOnly = true)]
public interface IBitDistance : IIntOfThree, IIntWidens
{
    /// <inheritdoc/>
    static IntThird IIntOfThree.Third => IntThird.Destination;

    /// <summary>The difference fits a signed element of the double width, whatever the sources' signedness.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T IIntOfThree.Lane<T>(T c, T a, T b)
    {
        T difference = a - b;
        return c + T.Min(difference, T.Zero - difference);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> IIntOfThree.Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b) => c + Vector512.Min(a - b, b - a);
}

/// <summary>Executes <see cref="IBitDistance"/>, for SEW of 8 and 16: vd[i] = vd[i] + |vs2[i] - operand|, of 2 * SEW.</summary>
public static unsafe class BitDistance
{
    private const int LargestSewLog2 = 1;

    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IBitDistance
    {
        if (hart.State->Vector.SewLog2 > LargestSewLog2)
            hart.RaiseIllegal();
        else
            IntWideForms.Group<TOp, TOp>(hart, vdIndex, vs2Index, vs1Index, vm);
    }

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IBitDistance
    {
        if (hart.State->Vector.SewLog2 > LargestSewLog2)
            hart.RaiseIllegal();
        else
            IntWideForms.Scalar<TOp, TOp>(hart, vdIndex, vs2Index, rs1, vm);
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IBitDistance => IntBlocks.Widening<TOp, TOp>(shape);
}
