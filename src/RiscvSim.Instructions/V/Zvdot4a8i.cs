using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>
/// Dot products of four bytes, added to elements of 32 bits, SEW = 32 only (draft Zvdot4a8i, formerly Zvqdotq, encodings of riscv-opcodes;
/// Spike and the golden vectors call the instructions vqdot).
/// </summary>
[Extension("zvdot4a8i", Oracle = "golden/zvqdotq", Experimental = true, Version = "0.1")]
public static class Zvdot4a8i
{
    /// <summary>Bytes of vs2[i] are signed, those of the operand signed.</summary>
    [Insn("vdot4a.vv vd, vs2, vs1, vm", "101100 vm vs2 vs1 010 vd 1010111", Cost.VDot)]
    [Insn("vdot4a.vx vd, vs2, rs1, vm", "101100 vm vs2 rs1 110 vd 1010111", Cost.VDot)]
    public readonly struct Vdot4a : IByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>Bytes of vs2[i] are unsigned, those of the operand unsigned.</summary>
    [Insn("vdot4au.vv vd, vs2, vs1, vm", "101000 vm vs2 vs1 010 vd 1010111", Cost.VDot)]
    [Insn("vdot4au.vx vd, vs2, rs1, vm", "101000 vm vs2 rs1 110 vd 1010111", Cost.VDot)]
    public readonly struct Vdot4au : IByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>Bytes of vs2[i] are signed, those of the operand unsigned.</summary>
    [Insn("vdot4asu.vv vd, vs2, vs1, vm", "101010 vm vs2 vs1 010 vd 1010111", Cost.VDot)]
    [Insn("vdot4asu.vx vd, vs2, rs1, vm", "101010 vm vs2 rs1 110 vd 1010111", Cost.VDot)]
    public readonly struct Vdot4asu : IByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>Bytes of vs2[i] are unsigned, those of the operand signed.</summary>
    [Insn("vdot4aus.vx vd, vs2, rs1, vm", "101110 vm vs2 rs1 110 vd 1010111", Cost.VDot)]
    public readonly struct Vdot4aus : IByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }
}
