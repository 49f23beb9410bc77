using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Carry-less multiplication (vector cryptography manual, Zvbc), at SEW = 64 only.</summary>
[Extension("zvbc", Oracle = "golden/zvbc")]
public static class Zvbc
{
    /// <summary>vd[i] = the low half of the carry-less product of vs2[i] and operand.</summary>
    [Insn("vclmul.vv vd, vs2, vs1, vm", "001100 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vclmul.vx vd, vs2, rs1, vm", "001100 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vclmul : IIntBinary
    {
        /// <inheritdoc/>
        public static int Sews => 0b1000;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            T.CreateTruncating(CarrylessProduct.Of(ulong.CreateTruncating(a), ulong.CreateTruncating(b)).Low);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            BitCarryless.Low(a.As<T, ulong>(), b.As<T, ulong>()).As<ulong, T>();
    }

    /// <summary>vd[i] = the high half of the carry-less product of vs2[i] and operand.</summary>
    [Insn("vclmulh.vv vd, vs2, vs1, vm", "001101 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vclmulh.vx vd, vs2, rs1, vm", "001101 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vclmulh : IIntBinary
    {
        /// <inheritdoc/>
        public static int Sews => 0b1000;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            T.CreateTruncating(CarrylessProduct.Of(ulong.CreateTruncating(a), ulong.CreateTruncating(b)).High);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
            BitCarryless.High(a.As<T, ulong>(), b.As<T, ulong>()).As<ulong, T>();
    }
}
