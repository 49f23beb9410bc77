using System.Runtime.CompilerServices;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>
/// Floating-point operations whose result is twice as wide as their operands (V manual, sections 13.3, 13.5 and 13.7): half to single with
/// Zvfh, single to double with Zve64d.
/// </summary>
[Extension("zve32f", Oracle = "golden/v-fp-widen")]
public static class FloatWidenings
{
    /// <summary>vd[i] = vs2[i] + operand.</summary>
    [Insn("vfwadd.vv vd, vs2, vs1, vm", "110000 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfwadd.vf vd, vs2, fs1, vm", "110000 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfwadd : IFloatWidening, IFloatSum;

    /// <summary>vd[i] = vs2[i] - operand.</summary>
    [Insn("vfwsub.vv vd, vs2, vs1, vm", "110010 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfwsub.vf vd, vs2, fs1, vm", "110010 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfwsub : IFloatWidening, IFloatDifference;

    /// <summary>vd[i] = vs2[i] + operand, vs2 as wide as vd.</summary>
    [Insn("vfwadd.wv vd, vs2, vs1, vm", "110100 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfwadd.wf vd, vs2, fs1, vm", "110100 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct VfwaddW : IFloatWideningW, IFloatSum;

    /// <summary>vd[i] = vs2[i] - operand, vs2 as wide as vd.</summary>
    [Insn("vfwsub.wv vd, vs2, vs1, vm", "110110 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfwsub.wf vd, vs2, fs1, vm", "110110 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct VfwsubW : IFloatWideningW, IFloatDifference;

    /// <summary>vd[i] = vs2[i] * operand.</summary>
    [Insn("vfwmul.vv vd, vs2, vs1, vm", "111000 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfwmul.vf vd, vs2, fs1, vm", "111000 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfwmul : IFloatWidening, IFloatProduct;

    /// <summary>vd[i] = (vs2[i] * operand) + vd[i].</summary>
    [Insn("vfwmacc.vv vd, vs1, vs2, vm", "111100 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfwmacc.vf vd, fs1, vs2, vm", "111100 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfwmacc : IFloatWideningTernary;

    /// <summary>vd[i] = -(vs2[i] * operand) - vd[i].</summary>
    [Insn("vfwnmacc.vv vd, vs1, vs2, vm", "111101 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfwnmacc.vf vd, fs1, vs2, vm", "111101 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfwnmacc : IFloatWideningTernary
    {
        /// <inheritdoc/>
        public static bool NegatesProduct
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }

        /// <inheritdoc/>
        public static bool NegatesAddend
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }

    /// <summary>vd[i] = (vs2[i] * operand) - vd[i].</summary>
    [Insn("vfwmsac.vv vd, vs1, vs2, vm", "111110 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfwmsac.vf vd, fs1, vs2, vm", "111110 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfwmsac : IFloatWideningTernary
    {
        /// <inheritdoc/>
        public static bool NegatesAddend
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }

    /// <summary>vd[i] = -(vs2[i] * operand) + vd[i].</summary>
    [Insn("vfwnmsac.vv vd, vs1, vs2, vm", "111111 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfwnmsac.vf vd, fs1, vs2, vm", "111111 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfwnmsac : IFloatWideningTernary
    {
        /// <inheritdoc/>
        public static bool NegatesProduct
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }
}
