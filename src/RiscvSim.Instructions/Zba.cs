using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>Zba: address generation (unprivileged manual, chapter "B").</summary>
[Extension("zba", Oracle = "golden/zba")]
public static class Zba
{
    /// <summary>Add the zero-extended word rs1 to rs2.</summary>
    [Insn("add.uw rd, rs1, rs2", "0000100 rs2 rs1 000 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddUw(uint rs1, ulong rs2) => rs2 + rs1;

    /// <summary>Shift rs1 left by 1 and add rs2.</summary>
    [Insn("sh1add rd, rs1, rs2", "0010000 rs2 rs1 010 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sh1add(ulong rs1, ulong rs2) => rs2 + (rs1 << 1);

    /// <summary>Shift rs1 left by 2 and add rs2.</summary>
    [Insn("sh2add rd, rs1, rs2", "0010000 rs2 rs1 100 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sh2add(ulong rs1, ulong rs2) => rs2 + (rs1 << 2);

    /// <summary>Shift rs1 left by 3 and add rs2.</summary>
    [Insn("sh3add rd, rs1, rs2", "0010000 rs2 rs1 110 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sh3add(ulong rs1, ulong rs2) => rs2 + (rs1 << 3);

    /// <summary>Shift the zero-extended word rs1 left by 1 and add rs2.</summary>
    [Insn("sh1add.uw rd, rs1, rs2", "0010000 rs2 rs1 010 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sh1addUw(uint rs1, ulong rs2) => rs2 + ((ulong)rs1 << 1);

    /// <summary>Shift the zero-extended word rs1 left by 2 and add rs2.</summary>
    [Insn("sh2add.uw rd, rs1, rs2", "0010000 rs2 rs1 100 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sh2addUw(uint rs1, ulong rs2) => rs2 + ((ulong)rs1 << 2);

    /// <summary>Shift the zero-extended word rs1 left by 3 and add rs2.</summary>
    [Insn("sh3add.uw rd, rs1, rs2", "0010000 rs2 rs1 110 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sh3addUw(uint rs1, ulong rs2) => rs2 + ((ulong)rs1 << 3);

    /// <summary>Shift the zero-extended word rs1 left.</summary>
    [Insn("slli.uw rd, rs1, shamt", "000010 shamt[5:0] rs1 001 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SlliUw(uint rs1, int shamt) => (ulong)rs1 << shamt;
}
