using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Additions and subtractions with carry or borrow, and their carry or borrow out, a mask (V manual, section 11.4). The bits of v0 come as c, which is 0 or -1.</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerCarry
{
    /// <summary>vd[i] = vs2[i] + operand + v0.bit[i].</summary>
    [Insn("vadc.vvm vd, vs2, vs1, v0", "010000 0 vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vadc.vxm vd, vs2, rs1, v0", "010000 0 vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vadc.vim vd, vs2, imm, v0", "010000 0 vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vadc : IIntCarry
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a + b - c;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a + b - c;
    }

    /// <summary>vd[i] = vs2[i] - operand - v0.bit[i].</summary>
    [Insn("vsbc.vvm vd, vs2, vs1, v0", "010010 0 vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vsbc.vxm vd, vs2, rs1, v0", "010010 0 vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vsbc : IIntCarry
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - b + c;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - b + c;
    }

    /// <summary>vd.bit[i] = the carry of vs2[i] + operand + v0.bit[i].</summary>
    [Insn("vmadc.vvm vd, vs2, vs1, v0", "010001 0 vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmadc.vxm vd, vs2, rs1, v0", "010001 0 vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmadc.vim vd, vs2, imm, v0", "010001 0 vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct VmadcM : IIntCarryOut
    {
        /// <inheritdoc/>
        public static IntThird Third => IntThird.Mask;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a > ~b || a == ~b && c != T.Zero;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.GreaterThan(a, ~b) | Vector512.Equals(a, ~b) & c;
    }

    /// <summary>vd.bit[i] = the carry of vs2[i] + operand.</summary>
    [Insn("vmadc.vv vd, vs2, vs1", "010001 1 vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmadc.vx vd, vs2, rs1", "010001 1 vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmadc.vi vd, vs2, imm", "010001 1 vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmadc : IIntCarryOut
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a > ~b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.GreaterThan(a, ~b);
    }

    /// <summary>vd.bit[i] = the borrow of vs2[i] - operand - v0.bit[i].</summary>
    [Insn("vmsbc.vvm vd, vs2, vs1, v0", "010011 0 vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmsbc.vxm vd, vs2, rs1, v0", "010011 0 vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct VmsbcM : IIntCarryOut
    {
        /// <inheritdoc/>
        public static IntThird Third => IntThird.Mask;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a < b || a == b && c != T.Zero;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.LessThan(a, b) | Vector512.Equals(a, b) & c;
    }

    /// <summary>vd.bit[i] = the borrow of vs2[i] - operand.</summary>
    [Insn("vmsbc.vv vd, vs2, vs1", "010011 1 vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmsbc.vx vd, vs2, rs1", "010011 1 vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vmsbc : IIntCarryOut
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
}
