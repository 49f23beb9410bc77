using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Additions, subtractions, logic, minimum and maximum of one width (V manual, sections 11.1, 11.5 and 11.9).</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerArithmetic
{
    /// <summary>vd[i] = vs2[i] + operand.</summary>
    [Insn("vadd.vv vd, vs2, vs1, vm", "000000 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vadd.vx vd, vs2, rs1, vm", "000000 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vadd.vi vd, vs2, imm, vm", "000000 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vadd : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a + b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a + b;
    }

    /// <summary>vd[i] = vs2[i] - operand.</summary>
    [Insn("vsub.vv vd, vs2, vs1, vm", "000010 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vsub.vx vd, vs2, rs1, vm", "000010 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vsub : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - b;
    }

    /// <summary>vd[i] = operand - vs2[i].</summary>
    [Insn("vrsub.vx vd, vs2, rs1, vm", "000011 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vrsub.vi vd, vs2, imm, vm", "000011 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vrsub : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => b - a;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => b - a;
    }

    /// <summary>vd[i] = the smaller of vs2[i] and operand, unsigned.</summary>
    [Insn("vminu.vv vd, vs2, vs1, vm", "000100 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vminu.vx vd, vs2, rs1, vm", "000100 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vminu : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Min(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Min(a, b);
    }

    /// <summary>vd[i] = the smaller of vs2[i] and operand, signed.</summary>
    [Insn("vmin.vv vd, vs2, vs1, vm", "000101 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmin.vx vd, vs2, rs1, vm", "000101 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vmin : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Min(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Min(a, b);
    }

    /// <summary>vd[i] = the larger of vs2[i] and operand, unsigned.</summary>
    [Insn("vmaxu.vv vd, vs2, vs1, vm", "000110 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmaxu.vx vd, vs2, rs1, vm", "000110 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vmaxu : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Max(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Max(a, b);
    }

    /// <summary>vd[i] = the larger of vs2[i] and operand, signed.</summary>
    [Insn("vmax.vv vd, vs2, vs1, vm", "000111 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmax.vx vd, vs2, rs1, vm", "000111 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vmax : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Max(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Max(a, b);
    }

    /// <summary>vd[i] = vs2[i] &amp; operand.</summary>
    [Insn("vand.vv vd, vs2, vs1, vm", "001001 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vand.vx vd, vs2, rs1, vm", "001001 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vand.vi vd, vs2, imm, vm", "001001 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vand : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a & b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a & b;
    }

    /// <summary>vd[i] = vs2[i] | operand.</summary>
    [Insn("vor.vv vd, vs2, vs1, vm", "001010 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vor.vx vd, vs2, rs1, vm", "001010 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vor.vi vd, vs2, imm, vm", "001010 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vor : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a | b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a | b;
    }

    /// <summary>vd[i] = vs2[i] ^ operand.</summary>
    [Insn("vxor.vv vd, vs2, vs1, vm", "001011 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vxor.vx vd, vs2, rs1, vm", "001011 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vxor.vi vd, vs2, imm, vm", "001011 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vxor : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a ^ b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a ^ b;
    }
}
