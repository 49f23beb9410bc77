using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Fixed-point operations (V manual, chapter 12): saturating and averaging additions, fractional multiplication, scaling shifts, clips.</summary>
[Extension("zve32x", Oracle = "golden/v-fixed")]
public static class FixedPoint
{
    /// <summary>vd[i] = clip(vs2[i] + operand), unsigned.</summary>
    [Insn("vsaddu.vv vd, vs2, vs1, vm", "100000 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vsaddu.vx vd, vs2, rs1, vm", "100000 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vsaddu.vi vd, vs2, imm, vm", "100000 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vsaddu : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool Saturates => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            FixedRounding.Clamp<T>(Int128.CreateTruncating(a) + Int128.CreateTruncating(b), ref saturated);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.AddUnsigned(a, b, out saturated);
    }

    /// <summary>vd[i] = clip(vs2[i] + operand), signed.</summary>
    [Insn("vsadd.vv vd, vs2, vs1, vm", "100001 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vsadd.vx vd, vs2, rs1, vm", "100001 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vsadd.vi vd, vs2, imm, vm", "100001 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vsadd : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static bool Saturates => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            FixedRounding.Clamp<T>(Int128.CreateTruncating(a) + Int128.CreateTruncating(b), ref saturated);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.AddSigned(a, b, out saturated);
    }

    /// <summary>vd[i] = clip(vs2[i] - operand), unsigned.</summary>
    [Insn("vssubu.vv vd, vs2, vs1, vm", "100010 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vssubu.vx vd, vs2, rs1, vm", "100010 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vssubu : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool Saturates => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            FixedRounding.Clamp<T>(Int128.CreateTruncating(a) - Int128.CreateTruncating(b), ref saturated);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.SubtractUnsigned(a, b, out saturated);
    }

    /// <summary>vd[i] = clip(vs2[i] - operand), signed.</summary>
    [Insn("vssub.vv vd, vs2, vs1, vm", "100011 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vssub.vx vd, vs2, rs1, vm", "100011 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vssub : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static bool Saturates => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            FixedRounding.Clamp<T>(Int128.CreateTruncating(a) - Int128.CreateTruncating(b), ref saturated);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.SubtractSigned(a, b, out saturated);
    }

    /// <summary>vd[i] = (vs2[i] + operand) / 2, unsigned, rounded by vxrm.</summary>
    [Insn("vaaddu.vv vd, vs2, vs1, vm", "001000 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vaaddu.vx vd, vs2, rs1, vm", "001000 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vaaddu : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool Rounds => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            T.CreateTruncating(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(a) + Int128.CreateTruncating(b), 1));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.AddHalved<T, TRounding>(a, b);
    }

    /// <summary>vd[i] = (vs2[i] + operand) / 2, signed, rounded by vxrm.</summary>
    [Insn("vaadd.vv vd, vs2, vs1, vm", "001001 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vaadd.vx vd, vs2, rs1, vm", "001001 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vaadd : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static bool Rounds => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            T.CreateTruncating(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(a) + Int128.CreateTruncating(b), 1));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.AddHalved<T, TRounding>(a, b);
    }

    /// <summary>vd[i] = (vs2[i] - operand) / 2, unsigned, rounded by vxrm.</summary>
    [Insn("vasubu.vv vd, vs2, vs1, vm", "001010 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vasubu.vx vd, vs2, rs1, vm", "001010 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vasubu : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool Rounds => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            T.CreateTruncating(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(a) - Int128.CreateTruncating(b), 1));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.SubtractHalved<T, TRounding>(a, b);
    }

    /// <summary>vd[i] = (vs2[i] - operand) / 2, signed, rounded by vxrm.</summary>
    [Insn("vasub.vv vd, vs2, vs1, vm", "001011 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vasub.vx vd, vs2, rs1, vm", "001011 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vasub : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static bool Rounds => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            T.CreateTruncating(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(a) - Int128.CreateTruncating(b), 1));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.SubtractHalved<T, TRounding>(a, b);
    }

    /// <summary>vd[i] = clip(vs2[i] * operand / 2^(SEW-1)), signed, rounded by vxrm.</summary>
    [Insn("vsmul.vv vd, vs2, vs1, vm", "100111 vm vs2 vs1 000 vd 1010111", Cost.VMul)]
    [Insn("vsmul.vx vd, vs2, rs1, vm", "100111 vm vs2 rs1 100 vd 1010111", Cost.VMul)]
    [BlockLocals(16)]
    public readonly struct Vsmul : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool IsHighProduct => true;

        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static bool Rounds => true;

        /// <inheritdoc/>
        public static bool Saturates => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            FixedRounding.Clamp<T>(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(a) * Int128.CreateTruncating(b), Unsafe.SizeOf<T>() * 8 - 1), ref saturated);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding => FixedSums.Fraction<T, TRounding>(a, b, out saturated);
    }

    /// <summary>vd[i] = vs2[i] / 2^operand, unsigned, rounded by vxrm.</summary>
    [Insn("vssrl.vv vd, vs2, vs1, vm", "101010 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vssrl.vx vd, vs2, rs1, vm", "101010 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vssrl.vi vd, vs2, uimm, vm", "101010 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vssrl : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool Rounds => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            T.CreateTruncating(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(a), int.CreateTruncating(b) & Unsafe.SizeOf<T>() * 8 - 1));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            FixedRounding.Scale<T, TRounding>(a, b);
    }

    /// <summary>vd[i] = vs2[i] / 2^operand, signed, rounded by vxrm.</summary>
    [Insn("vssra.vv vd, vs2, vs1, vm", "101011 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vssra.vx vd, vs2, rs1, vm", "101011 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vssra.vi vd, vs2, uimm, vm", "101011 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vssra : IFixedBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        public static bool Rounds => true;

        /// <inheritdoc/>
        public static T Lane<T, TRounding>(T a, T b, ref bool saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            T.CreateTruncating(FixedRounding.Scale<TRounding>(Int128.CreateTruncating(a), int.CreateTruncating(b) & Unsafe.SizeOf<T>() * 8 - 1));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T, TRounding>(Vector512<T> a, Vector512<T> b, ref Vector512<T> saturated)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
            where TRounding : struct, IFixedRounding =>
            FixedRounding.Scale<T, TRounding>(a, b);
    }

    /// <summary>vd[i] = clip(vs2[i] / 2^operand), unsigned, rounded by vxrm; vs2 has twice the width.</summary>
    [Insn("vnclipu.wv vd, vs2, vs1, vm", "101110 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vnclipu.wx vd, vs2, rs1, vm", "101110 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vnclipu.wi vd, vs2, uimm, vm", "101110 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vnclipu : IFixedNarrow
    {
        /// <inheritdoc/>
        public static bool IsSigned => false;
    }

    /// <summary>vd[i] = clip(vs2[i] / 2^operand), signed, rounded by vxrm; vs2 has twice the width.</summary>
    [Insn("vnclip.wv vd, vs2, vs1, vm", "101111 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vnclip.wx vd, vs2, rs1, vm", "101111 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vnclip.wi vd, vs2, uimm, vm", "101111 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vnclip : IFixedNarrow
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;
    }
}
