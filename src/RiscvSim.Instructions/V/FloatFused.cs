using System.Runtime.CompilerServices;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Fused multiply-adds of one format (V manual, section 13.6).</summary>
[Extension("zve32f", Oracle = "golden/v-fp")]
public static class FloatFused
{
    /// <summary>vd[i] = (vs2[i] * operand) + vd[i].</summary>
    [Insn("vfmacc.vv vd, vs1, vs2, vm", "101100 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfmacc.vf vd, fs1, vs2, vm", "101100 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfmacc : IFloatTernary;

    /// <summary>vd[i] = -(vs2[i] * operand) - vd[i].</summary>
    [Insn("vfnmacc.vv vd, vs1, vs2, vm", "101101 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfnmacc.vf vd, fs1, vs2, vm", "101101 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfnmacc : IFloatTernary
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
    [Insn("vfmsac.vv vd, vs1, vs2, vm", "101110 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfmsac.vf vd, fs1, vs2, vm", "101110 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfmsac : IFloatTernary
    {
        /// <inheritdoc/>
        public static bool NegatesAddend
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }

    /// <summary>vd[i] = -(vs2[i] * operand) + vd[i].</summary>
    [Insn("vfnmsac.vv vd, vs1, vs2, vm", "101111 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfnmsac.vf vd, fs1, vs2, vm", "101111 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfnmsac : IFloatTernary
    {
        /// <inheritdoc/>
        public static bool NegatesProduct
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }

    /// <summary>vd[i] = (vd[i] * operand) + vs2[i].</summary>
    [Insn("vfmadd.vv vd, vs1, vs2, vm", "101000 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfmadd.vf vd, fs1, vs2, vm", "101000 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfmadd : IFloatTernary
    {
        /// <inheritdoc/>
        public static bool MultipliesOld
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }

    /// <summary>vd[i] = -(vd[i] * operand) - vs2[i].</summary>
    [Insn("vfnmadd.vv vd, vs1, vs2, vm", "101001 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfnmadd.vf vd, fs1, vs2, vm", "101001 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfnmadd : IFloatTernary
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

        /// <inheritdoc/>
        public static bool MultipliesOld
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }

    /// <summary>vd[i] = (vd[i] * operand) - vs2[i].</summary>
    [Insn("vfmsub.vv vd, vs1, vs2, vm", "101010 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfmsub.vf vd, fs1, vs2, vm", "101010 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfmsub : IFloatTernary
    {
        /// <inheritdoc/>
        public static bool NegatesAddend
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }

        /// <inheritdoc/>
        public static bool MultipliesOld
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }

    /// <summary>vd[i] = -(vd[i] * operand) + vs2[i].</summary>
    [Insn("vfnmsub.vv vd, vs1, vs2, vm", "101011 vm vs2 vs1 001 vd 1010111", Cost.VFMul)]
    [Insn("vfnmsub.vf vd, fs1, vs2, vm", "101011 vm vs2 fs1 101 vd 1010111", Cost.VFMul)]
    public readonly struct Vfnmsub : IFloatTernary
    {
        /// <inheritdoc/>
        public static bool NegatesProduct
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }

        /// <inheritdoc/>
        public static bool MultipliesOld
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => true;
        }
    }
}
