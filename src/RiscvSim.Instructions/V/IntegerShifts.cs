using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Shifts of one width (V manual, section 11.6); the count is the operand modulo SEW.</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerShifts
{
    /// <summary>vd[i] = vs2[i] &lt;&lt; operand.</summary>
    [Insn("vsll.vv vd, vs2, vs1, vm", "100101 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vsll.vx vd, vs2, rs1, vm", "100101 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vsll.vi vd, vs2, uimm, vm", "100101 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vsll : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a << IntShifts.Count(b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntShifts.Left(a, b);
    }

    /// <summary>vd[i] = vs2[i] &gt;&gt; operand, zeros from the left.</summary>
    [Insn("vsrl.vv vd, vs2, vs1, vm", "101000 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vsrl.vx vd, vs2, rs1, vm", "101000 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vsrl.vi vd, vs2, uimm, vm", "101000 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vsrl : IIntBinary
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a >> IntShifts.Count(b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntShifts.Right(a, b);
    }

    /// <summary>vd[i] = vs2[i] &gt;&gt; operand, the sign from the left.</summary>
    [Insn("vsra.vv vd, vs2, vs1, vm", "101001 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vsra.vx vd, vs2, rs1, vm", "101001 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vsra.vi vd, vs2, uimm, vm", "101001 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vsra : IIntBinary
    {
        /// <inheritdoc/>
        public static bool IsSigned => true;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => a >> IntShifts.Count(b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => IntShifts.Right(a, b);
    }
}
