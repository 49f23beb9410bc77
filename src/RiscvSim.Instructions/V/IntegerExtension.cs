using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Integer extension (V manual, section 11.3).</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerExtension
{
    /// <summary>vd[i] = vs2[i], of SEW / 2, zero-extended.</summary>
    [Insn("vzext.vf2 vd, vs2, vm", "010010 vm vs2 00110 010 vd 1010111", Cost.VAlu)]
    public readonly struct VzextVf2 : IIntExtend
    {
        /// <inheritdoc/>
        public static bool IsSigned => false;

        /// <inheritdoc/>
        public static int FactorLog2 => 1;
    }

    /// <summary>vd[i] = vs2[i], of SEW / 2, sign-extended.</summary>
    [Insn("vsext.vf2 vd, vs2, vm", "010010 vm vs2 00111 010 vd 1010111", Cost.VAlu)]
    public readonly struct VsextVf2 : IIntExtend
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static int FactorLog2 => 1;
    }

    /// <summary>vd[i] = vs2[i], of SEW / 4, zero-extended.</summary>
    [Insn("vzext.vf4 vd, vs2, vm", "010010 vm vs2 00100 010 vd 1010111", Cost.VAlu)]
    public readonly struct VzextVf4 : IIntExtend
    {
        /// <inheritdoc/>
        public static bool IsSigned => false;

        /// <inheritdoc/>
        public static int FactorLog2 => 2;
    }

    /// <summary>vd[i] = vs2[i], of SEW / 4, sign-extended.</summary>
    [Insn("vsext.vf4 vd, vs2, vm", "010010 vm vs2 00101 010 vd 1010111", Cost.VAlu)]
    public readonly struct VsextVf4 : IIntExtend
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static int FactorLog2 => 2;
    }

    /// <summary>vd[i] = vs2[i], of SEW / 8, zero-extended.</summary>
    [Insn("vzext.vf8 vd, vs2, vm", "010010 vm vs2 00010 010 vd 1010111", Cost.VAlu)]
    public readonly struct VzextVf8 : IIntExtend
    {
        /// <inheritdoc/>
        public static bool IsSigned => false;

        /// <inheritdoc/>
        public static int FactorLog2 => 3;
    }

    /// <summary>vd[i] = vs2[i], of SEW / 8, sign-extended.</summary>
    [Insn("vsext.vf8 vd, vs2, vm", "010010 vm vs2 00011 010 vd 1010111", Cost.VAlu)]
    public readonly struct VsextVf8 : IIntExtend
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static int FactorLog2 => 3;
    }
}
