using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Comparisons (V manual, section 11.8); the destination is a mask.</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerComparison
{
    /// <summary>vd.bit[i] = vs2[i] == operand.</summary>
    [Insn("vmseq.vv vd, vs2, vs1, vm", "011000 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmseq.vx vd, vs2, rs1, vm", "011000 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmseq.vi vd, vs2, imm, vm", "011000 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmseq : IIntCompare
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a == b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Equals(a, b);
    }

    /// <summary>vd.bit[i] = vs2[i] != operand.</summary>
    [Insn("vmsne.vv vd, vs2, vs1, vm", "011001 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmsne.vx vd, vs2, rs1, vm", "011001 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmsne.vi vd, vs2, imm, vm", "011001 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmsne : IIntCompare
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a != b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => ~Vector512.Equals(a, b);
    }

    /// <summary>vd.bit[i] = vs2[i] &lt; operand, unsigned.</summary>
    [Insn("vmsltu.vv vd, vs2, vs1, vm", "011010 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmsltu.vx vd, vs2, rs1, vm", "011010 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vmsltu : IIntCompare
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a < b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.LessThan(a, b);
    }

    /// <summary>vd.bit[i] = vs2[i] &lt; operand, signed.</summary>
    [Insn("vmslt.vv vd, vs2, vs1, vm", "011011 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmslt.vx vd, vs2, rs1, vm", "011011 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vmslt : IIntCompare
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a < b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.LessThan(a, b);
    }

    /// <summary>vd.bit[i] = vs2[i] &lt;= operand, unsigned.</summary>
    [Insn("vmsleu.vv vd, vs2, vs1, vm", "011100 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmsleu.vx vd, vs2, rs1, vm", "011100 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmsleu.vi vd, vs2, imm, vm", "011100 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmsleu : IIntCompare
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a <= b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.LessThanOrEqual(a, b);
    }

    /// <summary>vd.bit[i] = vs2[i] &lt;= operand, signed.</summary>
    [Insn("vmsle.vv vd, vs2, vs1, vm", "011101 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmsle.vx vd, vs2, rs1, vm", "011101 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmsle.vi vd, vs2, imm, vm", "011101 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmsle : IIntCompare
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a <= b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.LessThanOrEqual(a, b);
    }

    /// <summary>vd.bit[i] = vs2[i] &gt; operand, unsigned.</summary>
    [Insn("vmsgtu.vx vd, vs2, rs1, vm", "011110 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmsgtu.vi vd, vs2, imm, vm", "011110 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmsgtu : IIntCompare
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a > b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.GreaterThan(a, b);
    }

    /// <summary>vd.bit[i] = vs2[i] &gt; operand, signed.</summary>
    [Insn("vmsgt.vx vd, vs2, rs1, vm", "011111 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmsgt.vi vd, vs2, imm, vm", "011111 vm vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmsgt : IIntCompare
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a > b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.GreaterThan(a, b);
    }
}
