using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// An integer operation of one width that has the bits of v0 as data and writes all body elements: a from vs2, b from vs1, rs1 or the
/// immediate, c all ones where the bit is set.
/// </summary>
[Kernel(typeof(IntCarry), RegistersOnly = true)]
public interface IIntCarry : IIntOfThree
{
    /// <inheritdoc/>
    static IntThird IIntOfThree.Third => IntThird.Mask;
}

/// <summary>Executes <see cref="IIntCarry"/>: vd[i] = op(v0.bit[i], vs2[i], operand).</summary>
public static class IntCarry
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VVM<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index)
        where TOp : struct, IIntCarry => IntForms.Group<TOp>(hart, vdIndex, vs2Index, vs1Index, 1);

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VXM<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1)
        where TOp : struct, IIntCarry => IntForms.Scalar<TOp>(hart, vdIndex, vs2Index, rs1, 1);

    /// <summary>The operand is the sign-extended immediate.</summary>
    public static void VIM<TOp>(Hart hart, int vdIndex, int vs2Index, long imm)
        where TOp : struct, IIntCarry => IntForms.Scalar<TOp>(hart, vdIndex, vs2Index, (ulong)imm, 1);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntCarry => IntBlocks.Of<TOp>(shape);
}

/// <summary>The carry or borrow of an addition or subtraction, with or without carry-in; it writes the bits of all body elements.</summary>
[Kernel(typeof(IntCarryOut), RegistersOnly = true)]
public interface IIntCarryOut : IIntPredicate;

/// <summary>Executes <see cref="IIntCarryOut"/>: vd.bit[i] = op(v0.bit[i], vs2[i], operand).</summary>
public static class IntCarryOut
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index)
        where TOp : struct, IIntCarryOut => IntForms.Group<Predicate<TOp>>(hart, vdIndex, vs2Index, vs1Index, 1);

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1)
        where TOp : struct, IIntCarryOut => IntForms.Scalar<Predicate<TOp>>(hart, vdIndex, vs2Index, rs1, 1);

    /// <summary>The operand is the sign-extended immediate.</summary>
    public static void VI<TOp>(Hart hart, int vdIndex, int vs2Index, long imm)
        where TOp : struct, IIntCarryOut => IntForms.Scalar<Predicate<TOp>>(hart, vdIndex, vs2Index, (ulong)imm, 1);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntCarryOut => IntBlocks.Of<Predicate<TOp>>(shape);
}
