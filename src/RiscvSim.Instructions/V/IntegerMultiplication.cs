using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Products and multiply-add of one width (V manual, sections 11.10 and 11.13).</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerMultiplication
{
    /// <summary>vd[i] = the low half of vs2[i] * operand.</summary>
    [Insn("vmul.vv vd, vs2, vs1, vm", "100101 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vmul.vx vd, vs2, rs1, vm", "100101 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vmul : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a * b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntProducts.Low(a, b);
    }

    /// <summary>vd[i] = the high half of vs2[i] * operand, both unsigned.</summary>
    [Insn("vmulhu.vv vd, vs2, vs1, vm", "100100 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vmulhu.vx vd, vs2, rs1, vm", "100100 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    [BlockLocals(10)]
    public readonly struct Vmulhu : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsHighProduct => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            T.CreateTruncating(UInt128.CreateTruncating(a) * UInt128.CreateTruncating(b) >> 8 * Unsafe.SizeOf<T>());

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntProducts.HighUnsigned(a, b);
    }

    /// <summary>vd[i] = the high half of vs2[i] * operand, the first signed.</summary>
    [Insn("vmulhsu.vv vd, vs2, vs1, vm", "100110 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vmulhsu.vx vd, vs2, rs1, vm", "100110 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    [BlockLocals(10)]
    public readonly struct Vmulhsu : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsHighProduct => true;

        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            int width = 8 * Unsafe.SizeOf<T>();
            Int128 unsigned = Int128.CreateTruncating(b) & (Int128.One << width) - 1;
            return T.CreateTruncating(Int128.CreateTruncating(a) * unsigned >> width);
        }

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntProducts.HighSignedUnsigned(a, b);
    }

    /// <summary>vd[i] = the high half of vs2[i] * operand, both signed.</summary>
    [Insn("vmulh.vv vd, vs2, vs1, vm", "100111 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vmulh.vx vd, vs2, rs1, vm", "100111 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    [BlockLocals(10)]
    public readonly struct Vmulh : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsHighProduct => true;

        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            T.CreateTruncating(Int128.CreateTruncating(a) * Int128.CreateTruncating(b) >> 8 * Unsafe.SizeOf<T>());

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntProducts.HighSigned(a, b);
    }

    /// <summary>vd[i] = vd[i] * operand + vs2[i].</summary>
    [Insn("vmadd.vv vd, vs1, vs2, vm", "101001 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vmadd.vx vd, rs1, vs2, vm", "101001 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vmadd : IIntMultiplyAdd
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c * b + a;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntProducts.Low(c, b) + a;
    }

    /// <summary>vd[i] = vs2[i] - vd[i] * operand.</summary>
    [Insn("vnmsub.vv vd, vs1, vs2, vm", "101011 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vnmsub.vx vd, rs1, vs2, vm", "101011 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vnmsub : IIntMultiplyAdd
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - c * b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - IntProducts.Low(c, b);
    }

    /// <summary>vd[i] = vd[i] + vs2[i] * operand.</summary>
    [Insn("vmacc.vv vd, vs1, vs2, vm", "101101 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vmacc.vx vd, rs1, vs2, vm", "101101 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vmacc : IIntMultiplyAdd
    {
        /// <inheritdoc/>
        public static bool IsProductSum => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c + a * b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c + IntProducts.Low(a, b);
    }

    /// <summary>vd[i] = vd[i] - vs2[i] * operand.</summary>
    [Insn("vnmsac.vv vd, vs1, vs2, vm", "101111 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vnmsac.vx vd, rs1, vs2, vm", "101111 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vnmsac : IIntMultiplyAdd
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c - a * b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c - IntProducts.Low(a, b);
    }
}
