using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An integer operation of two operands and a result of one width: a from vs2, b from vs1, rs1 or the immediate.</summary>
[Kernel(typeof(IntBinary), RegistersOnly = true)]
public interface IIntBinary : IIntOfTwo
{
    /// <summary>True for high halves of products, which the Zve subsets leave out at SEW = 64; see <see cref="Groups.HasHighProducts"/>.</summary>
    static virtual bool IsHighProduct => false;
}

/// <summary>Executes <see cref="IIntBinary"/>: vd[i] = op(vs2[i], operand).</summary>
public static unsafe class IntBinary
{
    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntBinary
    {
        if (TOp.IsHighProduct && !Groups.HasHighProducts(&hart.State->Vector))
            hart.RaiseIllegal();
        else
            IntForms.Group<Function<TOp>>(hart, vdIndex, vs2Index, vs1Index, vm);
    }

    /// <summary>The operand is the low bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IIntBinary
    {
        if (TOp.IsHighProduct && !Groups.HasHighProducts(&hart.State->Vector))
            hart.RaiseIllegal();
        else
            IntForms.Scalar<Function<TOp>>(hart, vdIndex, vs2Index, rs1, vm);
    }

    /// <summary>The operand is the sign-extended immediate.</summary>
    public static void VI<TOp>(Hart hart, int vdIndex, int vs2Index, long imm, int vm)
        where TOp : struct, IIntBinary => IntForms.Scalar<Function<TOp>>(hart, vdIndex, vs2Index, (ulong)imm, vm);

    /// <summary>The operand is the zero-extended immediate.</summary>
    public static void VU<TOp>(Hart hart, int vdIndex, int vs2Index, ulong uimm, int vm)
        where TOp : struct, IIntBinary => IntForms.Scalar<Function<TOp>>(hart, vdIndex, vs2Index, uimm, vm);

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IIntBinary => IntBlocks.Of<Function<TOp>>(shape);
}
