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
    public readonly struct Vclmul : IBitCarryless
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => CarrylessProduct.Portable(a, b).Low;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => BitCarrylessProducts.Low(a, b);
    }

    /// <summary>vd[i] = the high half of the carry-less product of vs2[i] and operand.</summary>
    [Insn("vclmulh.vv vd, vs2, vs1, vm", "001101 vm vs2 vs1 010 vd 1010111", Cost.VMul)]
    [Insn("vclmulh.vx vd, vs2, rs1, vm", "001101 vm vs2 rs1 110 vd 1010111", Cost.VMul)]
    public readonly struct Vclmulh : IBitCarryless
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => CarrylessProduct.Portable(a, b).High;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => BitCarrylessProducts.High(a, b);
    }
}
