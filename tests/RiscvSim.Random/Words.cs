namespace RiscvSim.Lockstep;

/// <summary>
/// Encodings of the frame around a program, which loads its registers and stores its results. They are written down here a second time,
/// so that a wrong row cannot hide behind a frame that is wrong in the same way.
/// </summary>
public static class Words
{
    /// <summary>A system call.</summary>
    public const uint Ecall = 0x73;

    /// <summary>Does nothing in four bytes.</summary>
    public const uint Nop = 0x13;

    /// <summary>Does nothing in two bytes.</summary>
    public const ushort ShortNop = 1;

    /// <summary>rd = rs1 + imm.</summary>
    public static uint AddImmediate(int rd, int rs1, int imm) => Immediate(0x13, 0, rd, rs1, imm);

    /// <summary>rd = the doubleword at rs1 + imm.</summary>
    public static uint Load(int rd, int rs1, int imm) => Immediate(0x03, 3, rd, rs1, imm);

    /// <summary>fd = the doubleword at rs1 + imm.</summary>
    public static uint LoadFloat(int fd, int rs1, int imm) => Immediate(0x07, 3, fd, rs1, imm);

    /// <summary>Stores rs2 at rs1 + imm.</summary>
    public static uint Store(int rs2, int rs1, int imm) => Stored(0x23, rs2, rs1, imm);

    /// <summary>Stores fs2 at rs1 + imm.</summary>
    public static uint StoreFloat(int fs2, int rs1, int imm) => Stored(0x27, fs2, rs1, imm);

    /// <summary>rd = value, in two instructions.</summary>
    public static uint[] Constant(int rd, uint value) =>
        [(value + 0x800 & 0xffff_f000) | (uint)rd << 7 | 0x37, AddImmediate(rd, rd, (int)(value << 20) >> 20)];

    /// <summary>rd = the pc.</summary>
    public static uint ThisAddress(int rd) => (uint)rd << 7 | 0x17;

    /// <summary>Jumps to the address in rs1.</summary>
    public static uint JumpTo(int rs1) => Immediate(0x67, 0, 0, rs1, 0);

    /// <summary>Jumps a distance of less than 2,048 bytes ahead.</summary>
    public static uint JumpAhead(int distance) => (uint)distance << 20 | 0x6f;

    /// <summary>fcsr = rs1.</summary>
    public static uint WriteFcsr(int rs1) => Immediate(0x73, 1, 0, rs1, 3);

    /// <summary>rd = fcsr.</summary>
    public static uint ReadFcsr(int rd) => Immediate(0x73, 2, rd, 0, 3);

    /// <summary>frm = a rounding mode.</summary>
    public static uint WriteRounding(int mode) => Immediate(0x73, 5, 0, mode, 2);

    /// <summary>Branches back if rs1 is not zero; the offset is inserted by its row.</summary>
    public static uint BranchIfNotZero(int rs1) => 0x63u | 1 << 12 | (uint)rs1 << 15;

    /// <summary>vcsr = rs1.</summary>
    public static uint WriteVcsr(int rs1) => Immediate(0x73, 1, 0, rs1, 0x00f);

    /// <summary>rd = vcsr.</summary>
    public static uint ReadVcsr(int rd) => Immediate(0x73, 2, rd, 0, 0x00f);

    /// <summary>vstart = a number below 32.</summary>
    public static uint WriteVstart(int value) => Immediate(0x73, 5, 0, value, 0x008);

    /// <summary>rd = vl.</summary>
    public static uint ReadVl(int rd) => Immediate(0x73, 2, rd, 0, 0xc20);

    /// <summary>rd = vtype.</summary>
    public static uint ReadVtype(int rd) => Immediate(0x73, 2, rd, 0, 0xc21);

    /// <summary>Sets vl to the smaller of rs1 and VLMAX, and vtype; rd receives vl.</summary>
    public static uint SetVector(int rd, int rs1, uint vtype) => vtype << 20 | (uint)rs1 << 15 | 7 << 12 | (uint)rd << 7 | 0x57;

    /// <summary>Every active element of vd is that of vs2 and rs1, bit by bit; not masked.</summary>
    public static uint VectorAnd(int vd, int vs2, int rs1) => 9u << 26 | 1 << 25 | (uint)vs2 << 20 | (uint)rs1 << 15 | 4 << 12 | (uint)vd << 7 | 0x57;

    /// <summary>Loads eight whole vector registers from rs1.</summary>
    public static uint LoadEightVectors(int vd, int rs1) => 7u << 29 | 1 << 25 | 8 << 20 | (uint)rs1 << 15 | (uint)vd << 7 | 0x07;

    /// <summary>Stores eight whole vector registers at rs1.</summary>
    public static uint StoreEightVectors(int vs3, int rs1) => 7u << 29 | 1 << 25 | 8 << 20 | (uint)rs1 << 15 | (uint)vs3 << 7 | 0x27;

    private static uint Immediate(uint opcode, uint funct3, int rd, int rs1, int imm) =>
        (uint)imm << 20 | (uint)rs1 << 15 | funct3 << 12 | (uint)rd << 7 | opcode;

    private static uint Stored(uint opcode, int rs2, int rs1, int imm) =>
        (uint)(imm >> 5) << 25 | (uint)rs2 << 20 | (uint)rs1 << 15 | 3u << 12 | (uint)(imm & 31) << 7 | opcode;
}
