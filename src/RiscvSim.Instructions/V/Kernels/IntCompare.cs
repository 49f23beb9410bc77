using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A comparison of two elements of one width: a from vs2, b from vs1, rs1 or the immediate. There is no c.</summary>
[Kernel(typeof(IntCompare), RegistersOnly = true)]
public interface IIntCompare : IIntPredicate;

/// <summary>Executes <see cref="IIntCompare"/>: vd.bit[i] = op(vs2[i], operand).</summary>
public static class IntCompare
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntCompare => IntForms.Group<Predicate<TOp>>(hart, vdIndex, vs2Index, vs1Index, vm);

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IIntCompare => IntForms.Scalar<Predicate<TOp>>(hart, vdIndex, vs2Index, rs1, vm);

    /// <summary>The operand is the sign-extended immediate.</summary>
    public static void VI<TOp>(Hart hart, int vdIndex, int vs2Index, long imm, int vm)
        where TOp : struct, IIntCompare => IntForms.Scalar<Predicate<TOp>>(hart, vdIndex, vs2Index, (ulong)imm, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntCompare => IntBlocks.Of<Predicate<TOp>>(shape);
}
