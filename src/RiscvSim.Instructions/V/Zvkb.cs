using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Bit manipulation for cryptography (vector cryptography manual, Zvkb): and-not, reversals in bytes and of bytes, rotations.</summary>
[Extension("zvkb", Oracle = "golden/zvkb")]
public static unsafe class Zvkb
{
    /// <summary>vd[i] = vs2[i] and not operand.</summary>
    [Insn("vandn.vv vd, vs2, vs1, vm", "000001 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vandn.vx vd, vs2, rs1, vm", "000001 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vandn : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a & ~b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.AndNot(a, b);
    }

    /// <summary>vd[i] = vs2[i] rotated left; of the count the low log2(SEW) bits matter.</summary>
    [Insn("vrol.vv vd, vs2, vs1, vm", "010101 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vrol.vx vd, vs2, rs1, vm", "010101 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    public readonly struct Vrol : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.RotateLeft(a, int.CreateTruncating(b));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitRotations.Right(a, -b);
    }

    /// <summary>vd[i] = vs2[i] rotated right; of the count the low log2(SEW) bits matter.</summary>
    [Insn("vror.vv vd, vs2, vs1, vm", "010100 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vror.vx vd, vs2, rs1, vm", "010100 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vror.vi vd, vs2, uimm, vm", "01010 uimm[5] vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vror : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.RotateRight(a, int.CreateTruncating(b));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitRotations.Right(a, b);
    }

    /// <summary>Each byte of vs2[i] with its bits in the opposite order.</summary>
    [Insn("vbrev8.v vd, vs2, vm", "010010 vm vs2 01000 010 vd 1010111", Cost.VAlu)]
    public readonly struct Vbrev8V : IBitUnary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            T result = T.Zero;
            for (int i = 0; i < 8 * sizeof(T); i++)
                result |= (a >>> i & T.One) << (i ^ 7);
            return result;
        }

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitCounts.ReverseBits(a);
    }

    /// <summary>vs2[i] with its bytes in the opposite order.</summary>
    [Insn("vrev8.v vd, vs2, vm", "010010 vm vs2 01001 010 vd 1010111", Cost.VAlu)]
    public readonly struct Vrev8V : IBitUnary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            T result = T.Zero;
            for (int i = 0; i < 8 * sizeof(T); i++)
                result |= (a >>> i & T.One) << (i ^ 8 * sizeof(T) - 8);
            return result;
        }

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => BitCounts.ReverseBytes(a);
    }
}
