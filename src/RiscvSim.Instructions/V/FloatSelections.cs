using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>Floating-point minimum, maximum and sign injection (V manual, sections 13.11 and 13.12).</summary>
[Extension("zve32f", Oracle = "golden/v-fp")]
public static class FloatSelections
{
    /// <summary>vd[i] = the smaller of vs2[i] and operand (minimumNumber of IEEE 754-2019).</summary>
    [Insn("vfmin.vv vd, vs2, vs1, vm", "000100 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfmin.vf vd, vs2, fs1, vm", "000100 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfmin : IFloatSelect
    {
        /// <inheritdoc/>
        public static bool MayRaise => true;

        /// <inheritdoc/>
        public static bool? IsMaximum => false;

        /// <inheritdoc/>
        public static ulong Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Comparison.MinimumNumber<TFormat>(a, b, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits> => FloatSelect.Extremum<TFormat, TBits>(a, b, maximum: false);
    }

    /// <summary>vd[i] = the larger of vs2[i] and operand (maximumNumber of IEEE 754-2019).</summary>
    [Insn("vfmax.vv vd, vs2, vs1, vm", "000110 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfmax.vf vd, vs2, fs1, vm", "000110 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfmax : IFloatSelect
    {
        /// <inheritdoc/>
        public static bool MayRaise => true;

        /// <inheritdoc/>
        public static bool? IsMaximum => true;

        /// <inheritdoc/>
        public static ulong Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Comparison.MaximumNumber<TFormat>(a, b, ref flags);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits> => FloatSelect.Extremum<TFormat, TBits>(a, b, maximum: true);
    }

    /// <summary>vd[i] = vs2[i] with the sign of operand.</summary>
    [Insn("vfsgnj.vv vd, vs2, vs1, vm", "001000 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfsgnj.vf vd, vs2, fs1, vm", "001000 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfsgnj : IFloatSelect
    {
        /// <inheritdoc/>
        public static ulong Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Layout<TFormat>.Signed(Layout<TFormat>.IsNegative(b), Layout<TFormat>.Magnitude(a));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.ConditionalSelect(FloatEncodings.Sign<TFormat, TBits>(), b, a);
    }

    /// <summary>vd[i] = vs2[i] with the sign that operand does not have.</summary>
    [Insn("vfsgnjn.vv vd, vs2, vs1, vm", "001001 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfsgnjn.vf vd, vs2, fs1, vm", "001001 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfsgnjn : IFloatSelect
    {
        /// <inheritdoc/>
        public static ulong Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => Layout<TFormat>.Signed(!Layout<TFormat>.IsNegative(b), Layout<TFormat>.Magnitude(a));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits> => Vector512.ConditionalSelect(FloatEncodings.Sign<TFormat, TBits>(), ~b, a);
    }

    /// <summary>vd[i] = vs2[i] with the product of the signs.</summary>
    [Insn("vfsgnjx.vv vd, vs2, vs1, vm", "001010 vm vs2 vs1 001 vd 1010111", Cost.VFAdd)]
    [Insn("vfsgnjx.vf vd, vs2, fs1, vm", "001010 vm vs2 fs1 101 vd 1010111", Cost.VFAdd)]
    public readonly struct Vfsgnjx : IFloatSelect
    {
        /// <inheritdoc/>
        public static ulong Lane<TFormat>(ulong a, ulong b, ref FloatFlags flags)
            where TFormat : struct, IFormat => a ^ b & Layout<TFormat>.SignBit;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b)
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits> => a ^ b & FloatEncodings.Sign<TFormat, TBits>();
    }
}
