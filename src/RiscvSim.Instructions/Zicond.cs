using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>Zicond: integer conditional operations (unprivileged manual, chapter "Zicond").</summary>
[Extension("zicond", Oracle = "golden/zicond")]
public static class Zicond
{
    /// <summary>Zero if rs2 is zero, else rs1.</summary>
    [Insn("czero.eqz rd, rs1, rs2", "0000111 rs2 rs1 101 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CzeroEqz(ulong rs1, ulong rs2) => rs2 == 0 ? 0 : rs1;

    /// <summary>Zero if rs2 is not zero, else rs1.</summary>
    [Insn("czero.nez rd, rs1, rs2", "0000111 rs2 rs1 111 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CzeroNez(ulong rs1, ulong rs2) => rs2 != 0 ? 0 : rs1;
}
