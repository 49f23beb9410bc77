using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>RV64I: the base integer instructions (unprivileged manual, chapters "RV32I" and "RV64I"), without memory ordering and environment calls.</summary>
/// <remarks>C# masks the count of a shift by the width of its left operand, which is what the manual asks of every shift here.</remarks>
[Extension("i", Oracle = "golden/rv64i")]
public static class I
{
    /// <summary>Load upper immediate: bits 31 to 12 of the result, sign-extended.</summary>
    [Insn("lui rd, imm", "imm[31:12] rd 0110111", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Lui(int imm) => imm;

    /// <summary>Add upper immediate to pc.</summary>
    [Insn("auipc rd, imm", "imm[31:12] rd 0010111", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Auipc(ulong pc, ulong imm) => pc + imm;

    /// <summary>Jump and link.</summary>
    [Insn("jal rd, offset", "offset[20|10:1|11|19:12] rd 1101111", Cost.Jump, Flow = Flow.Jump)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Jal(ulong pc, ulong offset) => pc + offset;

    /// <summary>Jump and link register: the least significant bit of the target is cleared.</summary>
    [Insn("jalr rd, imm(rs1)", "imm[11:0] rs1 000 rd 1100111", Cost.Jump, Flow = Flow.Jump)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Jalr(ulong rs1, ulong imm) => (rs1 + imm) & ~1UL;

    /// <summary>Branch if equal.</summary>
    [Insn("beq rs1, rs2, offset", "offset[12|10:5] rs2 rs1 000 offset[4:1|11] 1100011", Cost.Branch, Flow = Flow.Branch)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Beq(ulong rs1, ulong rs2) => rs1 == rs2;

    /// <summary>Branch if not equal.</summary>
    [Insn("bne rs1, rs2, offset", "offset[12|10:5] rs2 rs1 001 offset[4:1|11] 1100011", Cost.Branch, Flow = Flow.Branch)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Bne(ulong rs1, ulong rs2) => rs1 != rs2;

    /// <summary>Branch if less than, signed.</summary>
    [Insn("blt rs1, rs2, offset", "offset[12|10:5] rs2 rs1 100 offset[4:1|11] 1100011", Cost.Branch, Flow = Flow.Branch)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Blt(long rs1, long rs2) => rs1 < rs2;

    /// <summary>Branch if greater or equal, signed.</summary>
    [Insn("bge rs1, rs2, offset", "offset[12|10:5] rs2 rs1 101 offset[4:1|11] 1100011", Cost.Branch, Flow = Flow.Branch)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Bge(long rs1, long rs2) => rs1 >= rs2;

    /// <summary>Branch if less than, unsigned.</summary>
    [Insn("bltu rs1, rs2, offset", "offset[12|10:5] rs2 rs1 110 offset[4:1|11] 1100011", Cost.Branch, Flow = Flow.Branch)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Bltu(ulong rs1, ulong rs2) => rs1 < rs2;

    /// <summary>Branch if greater or equal, unsigned.</summary>
    [Insn("bgeu rs1, rs2, offset", "offset[12|10:5] rs2 rs1 111 offset[4:1|11] 1100011", Cost.Branch, Flow = Flow.Branch)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Bgeu(ulong rs1, ulong rs2) => rs1 >= rs2;

    /// <summary>Load byte, sign-extended.</summary>
    [Insn("lb rd, imm(rs1)", "imm[11:0] rs1 000 rd 0000011", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static sbyte Lb(sbyte mem) => mem;

    /// <summary>Load halfword, sign-extended.</summary>
    [Insn("lh rd, imm(rs1)", "imm[11:0] rs1 001 rd 0000011", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short Lh(short mem) => mem;

    /// <summary>Load word, sign-extended.</summary>
    [Insn("lw rd, imm(rs1)", "imm[11:0] rs1 010 rd 0000011", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Lw(int mem) => mem;

    /// <summary>Load doubleword.</summary>
    [Insn("ld rd, imm(rs1)", "imm[11:0] rs1 011 rd 0000011", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Ld(ulong mem) => mem;

    /// <summary>Load byte, zero-extended.</summary>
    [Insn("lbu rd, imm(rs1)", "imm[11:0] rs1 100 rd 0000011", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Lbu(byte mem) => mem;

    /// <summary>Load halfword, zero-extended.</summary>
    [Insn("lhu rd, imm(rs1)", "imm[11:0] rs1 101 rd 0000011", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Lhu(ushort mem) => mem;

    /// <summary>Load word, zero-extended.</summary>
    [Insn("lwu rd, imm(rs1)", "imm[11:0] rs1 110 rd 0000011", Cost.Load)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Lwu(uint mem) => mem;

    /// <summary>Store byte.</summary>
    [Insn("sb rs2, imm(rs1)", "imm[11:5] rs2 rs1 000 imm[4:0] 0100011", Cost.Store)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Sb(byte rs2) => rs2;

    /// <summary>Store halfword.</summary>
    [Insn("sh rs2, imm(rs1)", "imm[11:5] rs2 rs1 001 imm[4:0] 0100011", Cost.Store)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Sh(ushort rs2) => rs2;

    /// <summary>Store word.</summary>
    [Insn("sw rs2, imm(rs1)", "imm[11:5] rs2 rs1 010 imm[4:0] 0100011", Cost.Store)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Sw(uint rs2) => rs2;

    /// <summary>Store doubleword.</summary>
    [Insn("sd rs2, imm(rs1)", "imm[11:5] rs2 rs1 011 imm[4:0] 0100011", Cost.Store)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sd(ulong rs2) => rs2;

    /// <summary>Add immediate.</summary>
    [Insn("addi rd, rs1, imm", "imm[11:0] rs1 000 rd 0010011", Cost.Alu, Adds = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Addi(ulong rs1, ulong imm) => rs1 + imm;

    /// <summary>Set if less than immediate, signed.</summary>
    [Insn("slti rd, rs1, imm", "imm[11:0] rs1 010 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Slti(long rs1, long imm) => rs1 < imm;

    /// <summary>Set if less than the sign-extended immediate, both taken as unsigned.</summary>
    [Insn("sltiu rd, rs1, imm", "imm[11:0] rs1 011 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Sltiu(ulong rs1, ulong imm) => rs1 < imm;

    /// <summary>Exclusive or with immediate.</summary>
    [Insn("xori rd, rs1, imm", "imm[11:0] rs1 100 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xori(ulong rs1, ulong imm) => rs1 ^ imm;

    /// <summary>Or with immediate.</summary>
    [Insn("ori rd, rs1, imm", "imm[11:0] rs1 110 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Ori(ulong rs1, ulong imm) => rs1 | imm;

    /// <summary>And with immediate.</summary>
    [Insn("andi rd, rs1, imm", "imm[11:0] rs1 111 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Andi(ulong rs1, ulong imm) => rs1 & imm;

    /// <summary>Shift left logical by immediate.</summary>
    [Insn("slli rd, rs1, shamt", "000000 shamt[5:0] rs1 001 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Slli(ulong rs1, int shamt) => rs1 << shamt;

    /// <summary>Shift right logical by immediate.</summary>
    [Insn("srli rd, rs1, shamt", "000000 shamt[5:0] rs1 101 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Srli(ulong rs1, int shamt) => rs1 >> shamt;

    /// <summary>Shift right arithmetic by immediate.</summary>
    [Insn("srai rd, rs1, shamt", "010000 shamt[5:0] rs1 101 rd 0010011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Srai(long rs1, int shamt) => rs1 >> shamt;

    /// <summary>Add.</summary>
    [Insn("add rd, rs1, rs2", "0000000 rs2 rs1 000 rd 0110011", Cost.Alu, Adds = true)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong rs1, ulong rs2) => rs1 + rs2;

    /// <summary>Subtract.</summary>
    [Insn("sub rd, rs1, rs2", "0100000 rs2 rs1 000 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sub(ulong rs1, ulong rs2) => rs1 - rs2;

    /// <summary>Shift left logical by the low six bits of rs2.</summary>
    [Insn("sll rd, rs1, rs2", "0000000 rs2 rs1 001 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sll(ulong rs1, int rs2) => rs1 << rs2;

    /// <summary>Set if less than, signed.</summary>
    [Insn("slt rd, rs1, rs2", "0000000 rs2 rs1 010 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Slt(long rs1, long rs2) => rs1 < rs2;

    /// <summary>Set if less than, unsigned.</summary>
    [Insn("sltu rd, rs1, rs2", "0000000 rs2 rs1 011 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Sltu(ulong rs1, ulong rs2) => rs1 < rs2;

    /// <summary>Exclusive or.</summary>
    [Insn("xor rd, rs1, rs2", "0000000 rs2 rs1 100 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xor(ulong rs1, ulong rs2) => rs1 ^ rs2;

    /// <summary>Shift right logical by the low six bits of rs2.</summary>
    [Insn("srl rd, rs1, rs2", "0000000 rs2 rs1 101 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Srl(ulong rs1, int rs2) => rs1 >> rs2;

    /// <summary>Shift right arithmetic by the low six bits of rs2.</summary>
    [Insn("sra rd, rs1, rs2", "0100000 rs2 rs1 101 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Sra(long rs1, int rs2) => rs1 >> rs2;

    /// <summary>Or.</summary>
    [Insn("or rd, rs1, rs2", "0000000 rs2 rs1 110 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Or(ulong rs1, ulong rs2) => rs1 | rs2;

    /// <summary>And.</summary>
    [Insn("and rd, rs1, rs2", "0000000 rs2 rs1 111 rd 0110011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong And(ulong rs1, ulong rs2) => rs1 & rs2;

    /// <summary>Add immediate to the low word; the 32-bit sum is sign-extended.</summary>
    [Insn("addiw rd, rs1, imm", "imm[11:0] rs1 000 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Addiw(int rs1, int imm) => rs1 + imm;

    /// <summary>Shift the low word left logical by immediate.</summary>
    [Insn("slliw rd, rs1, shamt", "0000000 shamt[4:0] rs1 001 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slliw(int rs1, int shamt) => rs1 << shamt;

    /// <summary>Shift the low word right logical by immediate; the result is sign-extended from bit 31.</summary>
    [Insn("srliw rd, rs1, shamt", "0000000 shamt[4:0] rs1 101 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Srliw(int rs1, int shamt) => rs1 >>> shamt;

    /// <summary>Shift the low word right arithmetic by immediate.</summary>
    [Insn("sraiw rd, rs1, shamt", "0100000 shamt[4:0] rs1 101 rd 0011011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sraiw(int rs1, int shamt) => rs1 >> shamt;

    /// <summary>Add words.</summary>
    [Insn("addw rd, rs1, rs2", "0000000 rs2 rs1 000 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Addw(int rs1, int rs2) => rs1 + rs2;

    /// <summary>Subtract words.</summary>
    [Insn("subw rd, rs1, rs2", "0100000 rs2 rs1 000 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Subw(int rs1, int rs2) => rs1 - rs2;

    /// <summary>Shift the low word left logical by the low five bits of rs2.</summary>
    [Insn("sllw rd, rs1, rs2", "0000000 rs2 rs1 001 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sllw(int rs1, int rs2) => rs1 << rs2;

    /// <summary>Shift the low word right logical by the low five bits of rs2; the result is sign-extended from bit 31.</summary>
    [Insn("srlw rd, rs1, rs2", "0000000 rs2 rs1 101 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Srlw(int rs1, int rs2) => rs1 >>> rs2;

    /// <summary>Shift the low word right arithmetic by the low five bits of rs2.</summary>
    [Insn("sraw rd, rs1, rs2", "0100000 rs2 rs1 101 rd 0111011", Cost.Alu)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sraw(int rs1, int rs2) => rs1 >> rs2;

    /// <summary>Memory ordering: one hart that performs every access in program order has nothing left to do.</summary>
    [Insn("fence pred, succ", "fm pred succ rs1 000 rd 0001111", Cost.Fence)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fence()
    {
    }
}
