using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Integer operations of one width (V manual, chapter 11): add, subtract, logic, minimum and maximum, shifts.</summary>
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
}
