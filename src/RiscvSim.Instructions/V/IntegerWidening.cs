using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Widening additions, subtractions, products and multiply-add (V manual, sections 11.2, 11.12 and 11.14).</summary>
[Extension("zve32x", Oracle = "golden/v-int-widen")]
public static class IntegerWidening
{
    /// <summary>vd[i] = vs2[i] + operand, both unsigned, of 2 * SEW.</summary>
    [Insn("vwaddu.vv vd, vs2, vs1, vm", "110000 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwaddu.vx vd, vs2, rs1, vm", "110000 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vwaddu : IIntWidening<IntegerArithmetic.Vadd>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vd[i] = vs2[i] + operand, of 2 * SEW; the operand unsigned, of SEW.</summary>
    [Insn("vwaddu.wv vd, vs2, vs1, vm", "110100 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwaddu.wx vd, vs2, rs1, vm", "110100 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct VwadduW : IIntWidening<IntegerArithmetic.Vadd>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;

        /// <inheritdoc/>
        public static bool FirstIsWide => true;
    }

    /// <summary>vd[i] = vs2[i] + operand, both signed, of 2 * SEW.</summary>
    [Insn("vwadd.vv vd, vs2, vs1, vm", "110001 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwadd.vx vd, vs2, rs1, vm", "110001 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vwadd : IIntWidening<IntegerArithmetic.Vadd>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>vd[i] = vs2[i] + operand, of 2 * SEW; the operand signed, of SEW.</summary>
    [Insn("vwadd.wv vd, vs2, vs1, vm", "110101 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwadd.wx vd, vs2, rs1, vm", "110101 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct VwaddW : IIntWidening<IntegerArithmetic.Vadd>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;

        /// <inheritdoc/>
        public static bool FirstIsWide => true;
    }

    /// <summary>vd[i] = vs2[i] - operand, both unsigned, of 2 * SEW.</summary>
    [Insn("vwsubu.vv vd, vs2, vs1, vm", "110010 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwsubu.vx vd, vs2, rs1, vm", "110010 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vwsubu : IIntWidening<IntegerArithmetic.Vsub>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vd[i] = vs2[i] - operand, of 2 * SEW; the operand unsigned, of SEW.</summary>
    [Insn("vwsubu.wv vd, vs2, vs1, vm", "110110 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwsubu.wx vd, vs2, rs1, vm", "110110 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct VwsubuW : IIntWidening<IntegerArithmetic.Vsub>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;

        /// <inheritdoc/>
        public static bool FirstIsWide => true;
    }

    /// <summary>vd[i] = vs2[i] - operand, both signed, of 2 * SEW.</summary>
    [Insn("vwsub.vv vd, vs2, vs1, vm", "110011 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwsub.vx vd, vs2, rs1, vm", "110011 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vwsub : IIntWidening<IntegerArithmetic.Vsub>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>vd[i] = vs2[i] - operand, of 2 * SEW; the operand signed, of SEW.</summary>
    [Insn("vwsub.wv vd, vs2, vs1, vm", "110111 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vwsub.wx vd, vs2, rs1, vm", "110111 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct VwsubW : IIntWidening<IntegerArithmetic.Vsub>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;

        /// <inheritdoc/>
        public static bool FirstIsWide => true;
    }

    /// <summary>vd[i] = vs2[i] * operand, both unsigned.</summary>
    [Insn("vwmulu.vv vd, vs2, vs1, vm", "111000 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vwmulu.vx vd, vs2, rs1, vm", "111000 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vwmulu : IIntWidening<IntegerMultiplication.Vmul>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vd[i] = vs2[i] * operand, the first signed.</summary>
    [Insn("vwmulsu.vv vd, vs2, vs1, vm", "111010 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vwmulsu.vx vd, vs2, rs1, vm", "111010 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vwmulsu : IIntWidening<IntegerMultiplication.Vmul>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vd[i] = vs2[i] * operand, both signed.</summary>
    [Insn("vwmul.vv vd, vs2, vs1, vm", "111011 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vwmul.vx vd, vs2, rs1, vm", "111011 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vwmul : IIntWidening<IntegerMultiplication.Vmul>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>vd[i] = vd[i] + vs2[i] * operand, both unsigned.</summary>
    [Insn("vwmaccu.vv vd, vs1, vs2, vm", "111100 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vwmaccu.vx vd, rs1, vs2, vm", "111100 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vwmaccu : IIntWideningMultiplyAdd<IntegerMultiplication.Vmacc>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vd[i] = vd[i] + vs2[i] * operand, both signed.</summary>
    [Insn("vwmacc.vv vd, vs1, vs2, vm", "111101 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vwmacc.vx vd, rs1, vs2, vm", "111101 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vwmacc : IIntWideningMultiplyAdd<IntegerMultiplication.Vmacc>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>vd[i] = vd[i] + vs2[i] * operand, the operand unsigned.</summary>
    [Insn("vwmaccus.vx vd, rs1, vs2, vm", "111110 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vwmaccus : IIntWideningMultiplyAdd<IntegerMultiplication.Vmacc>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vd[i] = vd[i] + vs2[i] * operand, the operand signed.</summary>
    [Insn("vwmaccsu.vv vd, vs1, vs2, vm", "111111 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vwmaccsu.vx vd, rs1, vs2, vm", "111111 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vwmaccsu : IIntWideningMultiplyAdd<IntegerMultiplication.Vmacc>
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }
}
