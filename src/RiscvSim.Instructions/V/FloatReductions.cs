using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Floating-point reductions (V manual, sections 14.3 and 14.4). The unordered sums, too, add in element order.</summary>
[Extension("zve32f", Oracle = "golden/v-reduce")]
public static class FloatReductions
{
    /// <summary>vd[0] = vs1[0] + the sum of vs2.</summary>
    [Insn("vfredusum.vs vd, vs2, vs1, vm", "000001 vm vs2 vs1 001 vd 1010111", Cost.VFReduce)]
    public readonly struct Vfredusum : IFloatReduction
    {
        /// <inheritdoc/>
        public static bool Canonicalizes => true;
    }

    /// <summary>vd[0] = vs1[0] + vs2[0] + vs2[1] ...</summary>
    [Insn("vfredosum.vs vd, vs2, vs1, vm", "000011 vm vs2 vs1 001 vd 1010111", Cost.VFReduce)]
    public readonly struct Vfredosum : IFloatReduction;

    /// <summary>vd[0] = the smallest of vs1[0] and vs2.</summary>
    [Insn("vfredmin.vs vd, vs2, vs1, vm", "000101 vm vs2 vs1 001 vd 1010111", Cost.VFReduce)]
    public readonly struct Vfredmin : IFloatExtremeReduction
    {
        /// <inheritdoc/>
        public static bool IsMaximum => false;
    }

    /// <summary>vd[0] = the largest of vs1[0] and vs2.</summary>
    [Insn("vfredmax.vs vd, vs2, vs1, vm", "000111 vm vs2 vs1 001 vd 1010111", Cost.VFReduce)]
    public readonly struct Vfredmax : IFloatExtremeReduction
    {
        /// <inheritdoc/>
        public static bool IsMaximum => true;
    }

    /// <summary>vd[0] = vs1[0] + the sum of vs2, vd and vs1 twice as wide.</summary>
    [Insn("vfwredusum.vs vd, vs2, vs1, vm", "110001 vm vs2 vs1 001 vd 1010111", Cost.VFReduce)]
    public readonly struct Vfwredusum : IFloatWideningReduction
    {
        /// <inheritdoc/>
        public static bool Canonicalizes => true;
    }

    /// <summary>vd[0] = vs1[0] + vs2[0] + vs2[1] ..., vd and vs1 twice as wide.</summary>
    [Insn("vfwredosum.vs vd, vs2, vs1, vm", "110011 vm vs2 vs1 001 vd 1010111", Cost.VFReduce)]
    public readonly struct Vfwredosum : IFloatWideningReduction;
}
