using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Integer reductions (V manual, sections 14.1 and 14.2): vs1[0] and the active elements of vs2 to vd[0].</summary>
[Extension("zve32x", Oracle = "golden/v-reduce")]
public static class IntegerReduction
{
    /// <summary>vd[0] = the sum, modulo 2^SEW.</summary>
    [Insn("vredsum.vs vd, vs2, vs1, vm", "000000 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredsum : IIntReduction
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Zero;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a + b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a + b;
    }

    /// <summary>vd[0] = the bitwise and.</summary>
    [Insn("vredand.vs vd, vs2, vs1, vm", "000001 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredand : IIntReduction
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => ~T.Zero;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a & b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a & b;
    }

    /// <summary>vd[0] = the bitwise or.</summary>
    [Insn("vredor.vs vd, vs2, vs1, vm", "000010 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredor : IIntReduction
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Zero;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a | b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a | b;
    }

    /// <summary>vd[0] = the bitwise exclusive or.</summary>
    [Insn("vredxor.vs vd, vs2, vs1, vm", "000011 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredxor : IIntReduction
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Zero;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a ^ b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a ^ b;
    }

    /// <summary>vd[0] = the smallest, unsigned.</summary>
    [Insn("vredminu.vs vd, vs2, vs1, vm", "000100 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredminu : IIntReduction
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.MaxValue;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Min(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Min(a, b);
    }

    /// <summary>vd[0] = the smallest, signed.</summary>
    [Insn("vredmin.vs vd, vs2, vs1, vm", "000101 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredmin : IIntReduction
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.MaxValue;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Min(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Min(a, b);
    }

    /// <summary>vd[0] = the largest, unsigned.</summary>
    [Insn("vredmaxu.vs vd, vs2, vs1, vm", "000110 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredmaxu : IIntReduction
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.MinValue;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Max(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Max(a, b);
    }

    /// <summary>vd[0] = the largest, signed.</summary>
    [Insn("vredmax.vs vd, vs2, vs1, vm", "000111 vm vs2 vs1 010 vd 1010111", Cost.VReduce)]
    public readonly struct Vredmax : IIntReduction
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Identity<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.MinValue;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.Max(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.Max(a, b);
    }

    /// <summary>vd[0] = vs1[0] + the sum of zero-extended elements, modulo 2^(2 * SEW).</summary>
    [Insn("vwredsumu.vs vd, vs2, vs1, vm", "110000 vm vs2 vs1 000 vd 1010111", Cost.VReduce)]
    public readonly struct Vwredsumu : IWideningSum
    {
        /// <inheritdoc/>
        public static bool IsSigned => false;
    }

    /// <summary>vd[0] = vs1[0] + the sum of sign-extended elements, modulo 2^(2 * SEW).</summary>
    [Insn("vwredsum.vs vd, vs2, vs1, vm", "110001 vm vs2 vs1 000 vd 1010111", Cost.VReduce)]
    public readonly struct Vwredsum : IWideningSum
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;
    }
}
