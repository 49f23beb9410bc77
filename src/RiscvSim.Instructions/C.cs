using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>
/// The compressed instructions of RV64: Zca, and Zcd with D (unprivileged manual, chapter "C"). Encodings that the manual calls HINTs match and
/// do nothing, since their expansion does nothing; reserved ones match no row.
/// </summary>
// Quadrant 0
[Compressed("c.addi4spn rd, sp, nzuimm", "000 nzuimm[5:4|9:6|2|3] rd' 00", "addi rd, sp, nzuimm")]
[Compressed("c.fld fd, uimm(rs1)", "001 uimm[5:3] rs1' uimm[7:6] fd' 00", "fld fd, uimm(rs1)", Requires = "zcd")]
[Compressed("c.lw rd, uimm(rs1)", "010 uimm[5:3] rs1' uimm[2|6] rd' 00", "lw rd, uimm(rs1)")]
[Compressed("c.ld rd, uimm(rs1)", "011 uimm[5:3] rs1' uimm[7:6] rd' 00", "ld rd, uimm(rs1)")]
[Compressed("c.fsd fs2, uimm(rs1)", "101 uimm[5:3] rs1' uimm[7:6] fs2' 00", "fsd fs2, uimm(rs1)", Requires = "zcd")]
[Compressed("c.sw rs2, uimm(rs1)", "110 uimm[5:3] rs1' uimm[2|6] rs2' 00", "sw rs2, uimm(rs1)")]
[Compressed("c.sd rs2, uimm(rs1)", "111 uimm[5:3] rs1' uimm[7:6] rs2' 00", "sd rs2, uimm(rs1)")]
// Quadrant 1
[Compressed("c.nop", "000 imm[5] 00000 imm[4:0] 01", "addi zero, zero, imm")]
[Compressed("c.addi rd, imm", "000 imm[5] rd!=0 imm[4:0] 01", "addi rd, rd, imm")]
[Compressed("c.addiw rd, imm", "001 imm[5] rd!=0 imm[4:0] 01", "addiw rd, rd, imm")]
[Compressed("c.li rd, imm", "010 imm[5] rd imm[4:0] 01", "addi rd, zero, imm")]
[Compressed("c.addi16sp sp, nzimm", "011 nzimm[9] 00010 nzimm[4|6|8:7|5] 01", "addi sp, sp, nzimm")]
[Compressed("c.lui rd, nzimm", "011 nzimm[17] rd!=2 nzimm[16:12] 01", "lui rd, nzimm")]
[Compressed("c.srli rd, shamt", "100 shamt[5] 00 rd' shamt[4:0] 01", "srli rd, rd, shamt")]
[Compressed("c.srai rd, shamt", "100 shamt[5] 01 rd' shamt[4:0] 01", "srai rd, rd, shamt")]
[Compressed("c.andi rd, imm", "100 imm[5] 10 rd' imm[4:0] 01", "andi rd, rd, imm")]
[Compressed("c.sub rd, rs2", "100011 rd' 00 rs2' 01", "sub rd, rd, rs2")]
[Compressed("c.xor rd, rs2", "100011 rd' 01 rs2' 01", "xor rd, rd, rs2")]
[Compressed("c.or rd, rs2", "100011 rd' 10 rs2' 01", "or rd, rd, rs2")]
[Compressed("c.and rd, rs2", "100011 rd' 11 rs2' 01", "and rd, rd, rs2")]
[Compressed("c.subw rd, rs2", "100111 rd' 00 rs2' 01", "subw rd, rd, rs2")]
[Compressed("c.addw rd, rs2", "100111 rd' 01 rs2' 01", "addw rd, rd, rs2")]
[Compressed("c.j offset", "101 offset[11|4|9:8|10|6|7|3:1|5] 01", "jal zero, offset")]
[Compressed("c.beqz rs1, offset", "110 offset[8|4:3] rs1' offset[7:6|2:1|5] 01", "beq rs1, zero, offset")]
[Compressed("c.bnez rs1, offset", "111 offset[8|4:3] rs1' offset[7:6|2:1|5] 01", "bne rs1, zero, offset")]
// Quadrant 2
[Compressed("c.slli rd, shamt", "000 shamt[5] rd shamt[4:0] 10", "slli rd, rd, shamt")]
[Compressed("c.fldsp fd, uimm(sp)", "001 uimm[5] fd uimm[4:3|8:6] 10", "fld fd, uimm(sp)", Requires = "zcd")]
[Compressed("c.lwsp rd, uimm(sp)", "010 uimm[5] rd!=0 uimm[4:2|7:6] 10", "lw rd, uimm(sp)")]
[Compressed("c.ldsp rd, uimm(sp)", "011 uimm[5] rd!=0 uimm[4:3|8:6] 10", "ld rd, uimm(sp)")]
[Compressed("c.jr rs1", "1000 rs1!=0 00000 10", "jalr zero, 0(rs1)")]
[Compressed("c.mv rd, rs2", "1000 rd rs2!=0 10", "add rd, zero, rs2")]
[Compressed("c.ebreak", "1001 00000 00000 10", "ebreak")]
[Compressed("c.jalr rs1", "1001 rs1!=0 00000 10", "jalr ra, 0(rs1)")]
[Compressed("c.add rd, rs2", "1001 rd rs2!=0 10", "add rd, rd, rs2")]
[Compressed("c.fsdsp fs2, uimm(sp)", "101 uimm[5:3|8:6] fs2 10", "fsd fs2, uimm(sp)", Requires = "zcd")]
[Compressed("c.swsp rs2, uimm(sp)", "110 uimm[5:2|7:6] rs2 10", "sw rs2, uimm(sp)")]
[Compressed("c.sdsp rs2, uimm(sp)", "111 uimm[5:3|8:6] rs2 10", "sd rs2, uimm(sp)")]
[Extension("zca", Oracle = "golden/rv64c")]
public static class C;
