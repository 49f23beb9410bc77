using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>Zbc: carry-less multiplication (unprivileged manual, chapter "B").</summary>
[Extension("zbc", Oracle = "golden/zbc")]
public static class Zbc
{
    /// <summary>Low 64 bits of the carry-less product.</summary>
    [Insn("clmul rd, rs1, rs2", "0000101 rs2 rs1 001 rd 0110011", Cost.Mul)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Clmul(ulong rs1, ulong rs2) => CarrylessProduct.Of(rs1, rs2).Low;

    /// <summary>Bits 126 to 63 of the carry-less product.</summary>
    [Insn("clmulr rd, rs1, rs2", "0000101 rs2 rs1 010 rd 0110011", Cost.Mul)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Clmulr(ulong rs1, ulong rs2)
    {
        (ulong low, ulong high) = CarrylessProduct.Of(rs1, rs2);
        return (high << 1) | (low >> 63);
    }

    /// <summary>High 64 bits of the carry-less product (bit 127 is always zero).</summary>
    [Insn("clmulh rd, rs1, rs2", "0000101 rs2 rs1 011 rd 0110011", Cost.Mul)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Clmulh(ulong rs1, ulong rs2) => CarrylessProduct.Of(rs1, rs2).High;
}
