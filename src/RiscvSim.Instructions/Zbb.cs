using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>Zbb: basic bit manipulation (unprivileged manual, chapter "B").</summary>
[Extension("zbb", Oracle = "golden/zbb")]
public static class Zbb
{
    /// <summary>And with the complement of rs2.</summary>
    [Insn("andn rd, rs1, rs2", "0100000 rs2 rs1 111 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Andn(ulong rs1, ulong rs2) => rs1 & ~rs2;

    /// <summary>Or with the complement of rs2.</summary>
    [Insn("orn rd, rs1, rs2", "0100000 rs2 rs1 110 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Orn(ulong rs1, ulong rs2) => rs1 | ~rs2;

    /// <summary>Complement of the exclusive or.</summary>
    [Insn("xnor rd, rs1, rs2", "0100000 rs2 rs1 100 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xnor(ulong rs1, ulong rs2) => ~(rs1 ^ rs2);

    /// <summary>Count leading zeros; 64 for zero.</summary>
    [Insn("clz rd, rs1", "011000000000 rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Clz(ulong rs1) => BitOperations.LeadingZeroCount(rs1);

    /// <summary>Count leading zeros of the low word; 32 for zero.</summary>
    [Insn("clzw rd, rs1", "011000000000 rs1 001 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Clzw(uint rs1) => BitOperations.LeadingZeroCount(rs1);

    /// <summary>Count trailing zeros; 64 for zero.</summary>
    [Insn("ctz rd, rs1", "011000000001 rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Ctz(ulong rs1) => BitOperations.TrailingZeroCount(rs1);

    /// <summary>Count trailing zeros of the low word; 32 for zero.</summary>
    [Insn("ctzw rd, rs1", "011000000001 rs1 001 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Ctzw(uint rs1) => BitOperations.TrailingZeroCount(rs1);

    /// <summary>Count set bits.</summary>
    [Insn("cpop rd, rs1", "011000000010 rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Cpop(ulong rs1) => BitOperations.PopCount(rs1);

    /// <summary>Count set bits of the low word.</summary>
    [Insn("cpopw rd, rs1", "011000000010 rs1 001 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Cpopw(uint rs1) => BitOperations.PopCount(rs1);

    /// <summary>Signed maximum.</summary>
    [Insn("max rd, rs1, rs2", "0000101 rs2 rs1 110 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Max(long rs1, long rs2) => Math.Max(rs1, rs2);

    /// <summary>Unsigned maximum.</summary>
    [Insn("maxu rd, rs1, rs2", "0000101 rs2 rs1 111 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Maxu(ulong rs1, ulong rs2) => Math.Max(rs1, rs2);

    /// <summary>Signed minimum.</summary>
    [Insn("min rd, rs1, rs2", "0000101 rs2 rs1 100 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Min(long rs1, long rs2) => Math.Min(rs1, rs2);

    /// <summary>Unsigned minimum.</summary>
    [Insn("minu rd, rs1, rs2", "0000101 rs2 rs1 101 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Minu(ulong rs1, ulong rs2) => Math.Min(rs1, rs2);

    /// <summary>Sign-extend the low byte.</summary>
    [Insn("sext.b rd, rs1", "011000000100 rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static sbyte SextB(sbyte rs1) => rs1;

    /// <summary>Sign-extend the low halfword.</summary>
    [Insn("sext.h rd, rs1", "011000000101 rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short SextH(short rs1) => rs1;

    /// <summary>Zero-extend the low halfword.</summary>
    [Insn("zext.h rd, rs1", "000010000000 rs1 100 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort ZextH(ushort rs1) => rs1;

    /// <summary>Rotate left by the low six bits of rs2.</summary>
    [Insn("rol rd, rs1, rs2", "0110000 rs2 rs1 001 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Rol(ulong rs1, int rs2) => BitOperations.RotateLeft(rs1, rs2);

    /// <summary>Rotate the low word left by the low five bits of rs2; the result is sign-extended.</summary>
    [Insn("rolw rd, rs1, rs2", "0110000 rs2 rs1 001 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rolw(uint rs1, int rs2) => (int)BitOperations.RotateLeft(rs1, rs2);

    /// <summary>Rotate right by the low six bits of rs2.</summary>
    [Insn("ror rd, rs1, rs2", "0110000 rs2 rs1 101 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Ror(ulong rs1, int rs2) => BitOperations.RotateRight(rs1, rs2);

    /// <summary>Rotate right by immediate.</summary>
    [Insn("rori rd, rs1, shamt", "011000 shamt[5:0] rs1 101 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Rori(ulong rs1, int shamt) => BitOperations.RotateRight(rs1, shamt);

    /// <summary>Rotate the low word right by the low five bits of rs2; the result is sign-extended.</summary>
    [Insn("rorw rd, rs1, rs2", "0110000 rs2 rs1 101 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rorw(uint rs1, int rs2) => (int)BitOperations.RotateRight(rs1, rs2);

    /// <summary>Rotate the low word right by immediate; the result is sign-extended.</summary>
    [Insn("roriw rd, rs1, shamt", "0110000 shamt[4:0] rs1 101 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Roriw(uint rs1, int shamt) => (int)BitOperations.RotateRight(rs1, shamt);

    /// <summary>Or-combine: every byte that is not zero becomes 0xff.</summary>
    [Insn("orc.b rd, rs1", "001010000111 rs1 101 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OrcB(ulong rs1)
    {
        // Adding 0x7f carries into a byte's top bit iff one of its low seven bits is set; no carry leaves the byte.
        const ulong Low7 = 0x7f7f_7f7f_7f7f_7f7f;
        ulong nonZero = (((rs1 & Low7) + Low7) | rs1) & ~Low7;
        return (nonZero >> 7) * 0xff;
    }

    /// <summary>Reverse the order of bytes.</summary>
    [Insn("rev8 rd, rs1", "011010111000 rs1 101 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Rev8(ulong rs1) => BinaryPrimitives.ReverseEndianness(rs1);
}
