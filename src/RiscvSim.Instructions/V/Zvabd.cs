using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Absolute differences (draft Zvabd 0.9, whose vabs.v stands for vabd.vx with x0).</summary>
[Extension("zvabd", Experimental = true, Version = "0.9")]
public static class Zvabd
{
    /// <summary>vd[i] = the absolute difference of signed vs2[i] and operand.</summary>
    [Insn("vabd.vv vd, vs2, vs1, vm", "010101 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vabd.vx vd, vs2, rs1, vm", "010101 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vabd : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Max(a, b) - T.Min(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Max(a, b) - Vector512.Min(a, b);
    }

    /// <summary>vd[i] = the absolute difference of unsigned vs2[i] and operand.</summary>
    [Insn("vabdu.vv vd, vs2, vs1, vm", "010110 vm vs2 vs1 010 vd 1010111", Cost.VAlu)]
    [Insn("vabdu.vx vd, vs2, rs1, vm", "010110 vm vs2 rs1 110 vd 1010111", Cost.VAlu)]
    public readonly struct Vabdu : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Max(a, b) - T.Min(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Max(a, b) - Vector512.Min(a, b);
    }

    /// <summary>vd[i] = vd[i] + the absolute difference of signed vs2[i] and operand, of 2 * SEW.</summary>
    [Insn("vwabda.vv vd, vs2, vs1, vm", "111101 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vwabda.vx vd, vs2, rs1, vm", "111101 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vwabda : IBitDistance
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>vd[i] = vd[i] + the absolute difference of unsigned vs2[i] and operand, of 2 * SEW.</summary>
    [Insn("vwabdau.vv vd, vs2, vs1, vm", "111110 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vwabdau.vx vd, vs2, rs1, vm", "111110 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vwabdau : IBitDistance
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }
}
