using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>Zbs: single-bit instructions (unprivileged manual, chapter "B").</summary>
[Extension("zbs", Oracle = "golden/zbs")]
public static class Zbs
{
    /// <summary>Clear one bit, numbered by the low six bits of rs2.</summary>
    [Insn("bclr rd, rs1, rs2", "0100100 rs2 rs1 001 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bclr(ulong rs1, int rs2) => rs1 & ~(1UL << rs2);

    /// <summary>Clear one bit, numbered by an immediate.</summary>
    [Insn("bclri rd, rs1, shamt", "010010 shamt[5:0] rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bclri(ulong rs1, int shamt) => rs1 & ~(1UL << shamt);

    /// <summary>Extract one bit, numbered by the low six bits of rs2.</summary>
    [Insn("bext rd, rs1, rs2", "0100100 rs2 rs1 101 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bext(ulong rs1, int rs2) => (rs1 >> rs2) & 1;

    /// <summary>Extract one bit, numbered by an immediate.</summary>
    [Insn("bexti rd, rs1, shamt", "010010 shamt[5:0] rs1 101 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bexti(ulong rs1, int shamt) => (rs1 >> shamt) & 1;

    /// <summary>Invert one bit, numbered by the low six bits of rs2.</summary>
    [Insn("binv rd, rs1, rs2", "0110100 rs2 rs1 001 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Binv(ulong rs1, int rs2) => rs1 ^ (1UL << rs2);

    /// <summary>Invert one bit, numbered by an immediate.</summary>
    [Insn("binvi rd, rs1, shamt", "011010 shamt[5:0] rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Binvi(ulong rs1, int shamt) => rs1 ^ (1UL << shamt);

    /// <summary>Set one bit, numbered by the low six bits of rs2.</summary>
    [Insn("bset rd, rs1, rs2", "0010100 rs2 rs1 001 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bset(ulong rs1, int rs2) => rs1 | (1UL << rs2);

    /// <summary>Set one bit, numbered by an immediate.</summary>
    [Insn("bseti rd, rs1, shamt", "001010 shamt[5:0] rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bseti(ulong rs1, int shamt) => rs1 | (1UL << shamt);
}
