using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Quotients and remainders (V manual, section 11.11).</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerDivision
{
    /// <summary>vd[i] = vs2[i] / operand, unsigned.</summary>
    [Insn("vdivu.vv vd, vs2, vs1, vm", "100000 vm vs2 vs1 010 vd 1010111", Cost.VDiv)]
    [Insn("vdivu.vx vd, vs2, rs1, vm", "100000 vm vs2 rs1 110 vd 1010111", Cost.VDiv)]
    [BlockLocals(39)]
    public readonly struct Vdivu : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntQuotients.Quotient(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntQuotients.Quotient(a, b);
    }

    /// <summary>vd[i] = vs2[i] / operand, signed.</summary>
    [Insn("vdiv.vv vd, vs2, vs1, vm", "100001 vm vs2 vs1 010 vd 1010111", Cost.VDiv)]
    [Insn("vdiv.vx vd, vs2, rs1, vm", "100001 vm vs2 rs1 110 vd 1010111", Cost.VDiv)]
    [BlockLocals(39)]
    public readonly struct Vdiv : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntQuotients.Quotient(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntQuotients.Quotient(a, b);
    }

    /// <summary>vd[i] = vs2[i] % operand, unsigned.</summary>
    [Insn("vremu.vv vd, vs2, vs1, vm", "100010 vm vs2 vs1 010 vd 1010111", Cost.VDiv)]
    [Insn("vremu.vx vd, vs2, rs1, vm", "100010 vm vs2 rs1 110 vd 1010111", Cost.VDiv)]
    [BlockLocals(63)]
    public readonly struct Vremu : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - b * IntQuotients.Quotient(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntQuotients.Remainder(a, b);
    }

    /// <summary>vd[i] = vs2[i] % operand, signed.</summary>
    [Insn("vrem.vv vd, vs2, vs1, vm", "100011 vm vs2 vs1 010 vd 1010111", Cost.VDiv)]
    [Insn("vrem.vx vd, vs2, rs1, vm", "100011 vm vs2 rs1 110 vd 1010111", Cost.VDiv)]
    [BlockLocals(63)]
    public readonly struct Vrem : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a - b * IntQuotients.Quotient(a, b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntQuotients.Remainder(a, b);
    }
}
