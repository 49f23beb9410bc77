using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>Floating-point comparisons (V manual, section 13.13).</summary>
[Extension("zve32f", Oracle = "golden/v-fp")]
public static class FloatComparisons
{
    /// <summary>vd.mask[i] = vs2[i] equals operand.</summary>
    [Insn("vmfeq.vv vd, vs2, vs1, vm", "011000 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vmfeq.vf vd, vs2, fs1, vm", "011000 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vmfeq : IFloatCompare
    {
        /// <inheritdoc/>
        public static bool IsQuiet => true;

        /// <inheritdoc/>
        public static bool Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Comparison.Equal<TFormat>(a, b, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.Equals(a, b);
    }

    /// <summary>vd.mask[i] = vs2[i] is at most operand.</summary>
    [Insn("vmfle.vv vd, vs2, vs1, vm", "011001 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vmfle.vf vd, vs2, fs1, vm", "011001 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vmfle : IFloatCompare
    {
        /// <inheritdoc/>
        public static bool Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Comparison.LessOrEqual<TFormat>(a, b, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.LessThanOrEqual(a, b);
    }

    /// <summary>vd.mask[i] = vs2[i] is below operand.</summary>
    [Insn("vmflt.vv vd, vs2, vs1, vm", "011011 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vmflt.vf vd, vs2, fs1, vm", "011011 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vmflt : IFloatCompare
    {
        /// <inheritdoc/>
        public static bool Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Comparison.Less<TFormat>(a, b, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.LessThan(a, b);
    }

    /// <summary>vd.mask[i] = vs2[i] differs from operand.</summary>
    [Insn("vmfne.vv vd, vs2, vs1, vm", "011100 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vmfne.vf vd, vs2, fs1, vm", "011100 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vmfne : IFloatCompare
    {
        /// <inheritdoc/>
        public static bool IsQuiet => true;

        /// <inheritdoc/>
        public static bool Unordered => true;

        /// <inheritdoc/>
        public static bool Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => !Comparison.Equal<TFormat>(a, b, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TBits : unmanaged, IBinaryInteger<TBits> => ~Vector512.Equals(a, b);
    }

    /// <summary>vd.mask[i] = vs2[i] is above operand.</summary>
    [Insn("vmfgt.vf vd, vs2, fs1, vm", "011101 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vmfgt : IFloatCompare
    {
        /// <inheritdoc/>
        public static bool Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Comparison.Less<TFormat>(b, a, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.GreaterThan(a, b);
    }

    /// <summary>vd.mask[i] = vs2[i] is at least operand.</summary>
    [Insn("vmfge.vf vd, vs2, fs1, vm", "011111 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vmfge : IFloatCompare
    {
        /// <inheritdoc/>
        public static bool Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Comparison.LessOrEqual<TFormat>(b, a, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.GreaterThanOrEqual(a, b);
    }
}
