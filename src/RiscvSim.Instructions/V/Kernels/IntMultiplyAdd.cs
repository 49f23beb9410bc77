using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An integer operation of one width with the destination as a third operand: a from vs2, b from vs1 or rs1, c from vd.</summary>
[Kernel(typeof(IntMultiplyAdd), RegistersOnly = true)]
public interface IIntMultiplyAdd : IIntOfThree
{
    /// <inheritdoc/>
    static IntThird IIntOfThree.Third => IntThird.Destination;
}

/// <summary>Executes <see cref="IIntMultiplyAdd"/>: vd[i] = op(vd[i], vs2[i], operand).</summary>
public static class IntMultiplyAdd
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntMultiplyAdd => IntForms.Group<TOp>(hart, vdIndex, vs2Index, vs1Index, vm);

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IIntMultiplyAdd => IntForms.Scalar<TOp>(hart, vdIndex, vs2Index, rs1, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntMultiplyAdd => IntBlocks.Of<TOp>(shape);
}
