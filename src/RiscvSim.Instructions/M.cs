using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>
/// M: integer multiplication and division (unprivileged manual, chapter "M"; results of division by zero and of overflow: table "Semantics for
/// division by zero and division overflow").
/// </summary>
/// <remarks>Division stays out of line: it is large and branchy, and an inlined copy gains nothing next to the division itself. A divisor of -1 is
/// negated for, since C# raises an exception where the manual lets the quotient overflow.</remarks>
[Extension("m", Oracle = "golden/rv64m")]
public static class M
{
    /// <summary>Low 64 bits of the product.</summary>
    [Insn("mul rd, rs1, rs2", "0000001 rs2 rs1 000 rd 0110011", Cost.Mul, Requires = "zmmul")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mul(ulong rs1, ulong rs2) => rs1 * rs2;

    /// <summary>High 64 bits of the product, signed by signed.</summary>
    [Insn("mulh rd, rs1, rs2", "0000001 rs2 rs1 001 rd 0110011", Cost.Mul, Requires = "zmmul")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Mulh(long rs1, long rs2) => Math.BigMul(rs1, rs2, out _);

    /// <summary>High 64 bits of the product, signed rs1 by unsigned rs2.</summary>
    [Insn("mulhsu rd, rs1, rs2", "0000001 rs2 rs1 010 rd 0110011", Cost.Mul, Requires = "zmmul")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mulhsu(long rs1, ulong rs2) =>
        // Read as unsigned, a negative rs1 is 2^64 too large, and the high half of the product rs2 too large.
        Math.BigMul((ulong)rs1, rs2, out _) - (rs2 & (ulong)(rs1 >> 63));

    /// <summary>High 64 bits of the product, unsigned by unsigned.</summary>
    [Insn("mulhu rd, rs1, rs2", "0000001 rs2 rs1 011 rd 0110011", Cost.Mul, Requires = "zmmul")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mulhu(ulong rs1, ulong rs2) => Math.BigMul(rs1, rs2, out _);

    /// <summary>Signed quotient, rounded towards zero; -1 for division by zero, the dividend on overflow.</summary>
    [Insn("div rd, rs1, rs2", "0000001 rs2 rs1 100 rd 0110011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long Div(long rs1, long rs2) => rs2 switch
    {
        0 => -1,
        -1 => -rs1,
        _ => rs1 / rs2,
    };

    /// <summary>Unsigned quotient; all ones for division by zero.</summary>
    [Insn("divu rd, rs1, rs2", "0000001 rs2 rs1 101 rd 0110011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Divu(ulong rs1, ulong rs2) => rs2 == 0 ? ulong.MaxValue : rs1 / rs2;

    /// <summary>Signed remainder with the sign of the dividend; the dividend for division by zero, 0 on overflow.</summary>
    [Insn("rem rd, rs1, rs2", "0000001 rs2 rs1 110 rd 0110011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long Rem(long rs1, long rs2) => rs2 switch
    {
        0 => rs1,
        -1 => 0,
        _ => rs1 % rs2,
    };

    /// <summary>Unsigned remainder; the dividend for division by zero.</summary>
    [Insn("remu rd, rs1, rs2", "0000001 rs2 rs1 111 rd 0110011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Remu(ulong rs1, ulong rs2) => rs2 == 0 ? rs1 : rs1 % rs2;

    /// <summary>Low word of the product of words, sign-extended.</summary>
    [Insn("mulw rd, rs1, rs2", "0000001 rs2 rs1 000 rd 0111011", Cost.Mul, Requires = "zmmul")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Mulw(int rs1, int rs2) => rs1 * rs2;

    /// <summary>Signed quotient of words; -1 for division by zero, the dividend on overflow.</summary>
    [Insn("divw rd, rs1, rs2", "0000001 rs2 rs1 100 rd 0111011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Divw(int rs1, int rs2) => rs2 switch
    {
        0 => -1,
        -1 => -rs1,
        _ => rs1 / rs2,
    };

    /// <summary>Unsigned quotient of words, sign-extended from bit 31; all ones for division by zero.</summary>
    [Insn("divuw rd, rs1, rs2", "0000001 rs2 rs1 101 rd 0111011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Divuw(uint rs1, uint rs2) => (int)(rs2 == 0 ? uint.MaxValue : rs1 / rs2);

    /// <summary>Signed remainder of words; the dividend for division by zero, 0 on overflow.</summary>
    [Insn("remw rd, rs1, rs2", "0000001 rs2 rs1 110 rd 0111011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Remw(int rs1, int rs2) => rs2 switch
    {
        0 => rs1,
        -1 => 0,
        _ => rs1 % rs2,
    };

    /// <summary>Unsigned remainder of words, sign-extended from bit 31; the dividend for division by zero.</summary>
    [Insn("remuw rd, rs1, rs2", "0000001 rs2 rs1 111 rd 0111011", Cost.Div)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Remuw(uint rs1, uint rs2) => (int)(rs2 == 0 ? rs1 : rs1 % rs2);
}
