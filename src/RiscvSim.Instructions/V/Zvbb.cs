using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Bit manipulation (vector cryptography manual, Zvbb) beyond Zvkb: reversals, counts, widening shift.</summary>
[Extension("zvbb", Oracle = "golden/zvbb")]
public static unsafe class Zvbb
{
    /// <summary>vs2[i] with its bits in the opposite order.</summary>
    [Insn("vbrev.v vd, vs2, vm", "010010 vm vs2 01010 010 vd 1010111", Cost.VAlu)]
    public readonly struct VbrevV : IBitUnary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            T result = T.Zero;
            for (int i = 0; i < 8 * sizeof(T); i++)
                result |= (a >>> i & T.One) << (i ^ 8 * sizeof(T) - 1);
            return result;
        }

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitCounts.ReverseBits(BitCounts.ReverseBytes(a));
    }

    /// <summary>How many zeros stand above the highest set bit of vs2[i].</summary>
    [Insn("vclz.v vd, vs2, vm", "010010 vm vs2 01100 010 vd 1010111", Cost.VAlu)]
    public readonly struct VclzV : IBitUnary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.LeadingZeroCount(a);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitCounts.LeadingZeros(a);
    }

    /// <summary>How many zeros stand below the lowest set bit of vs2[i].</summary>
    [Insn("vctz.v vd, vs2, vm", "010010 vm vs2 01101 010 vd 1010111", Cost.VAlu)]
    public readonly struct VctzV : IBitUnary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.TrailingZeroCount(a);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitCounts.Ones(Vector512.AndNot(a - Vector512<T>.One, a));
    }

    /// <summary>How many bits of vs2[i] are set.</summary>
    [Insn("vcpop.v vd, vs2, vm", "010010 vm vs2 01110 010 vd 1010111", Cost.VAlu)]
    public readonly struct VcpopV : IBitUnary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.PopCount(a);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitCounts.Ones(a);
    }

    /// <summary>vd[i] = vs2[i], zero-extended to 2 * SEW, shifted left; of the count the low log2(2 * SEW) bits matter.</summary>
    [Insn("vwsll.vv vd, vs2, vs1, vm", "110101 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vwsll.vx vd, vs2, rs1, vm", "110101 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vwsll.vi vd, vs2, uimm, vm", "110101 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vwsll : IIntWidening
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a << IntShifts.Count(b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntShifts.Left(a, b);
    }
}
