using RiscvSim.Isa;

namespace RiscvSim.Instructions;

/// <summary>
/// Zcb: additional simple compressed instructions (unprivileged manual, chapter "Zc"). A row also needs the extension of the instruction it
/// stands for: Zba (c.zext.w), Zbb (c.sext.b, c.sext.h, c.zext.h), M or Zmmul (c.mul).
/// </summary>
[Compressed("c.lbu rd, uimm(rs1)", "100000 rs1' uimm[0|1] rd' 00", "lbu rd, uimm(rs1)")]
[Compressed("c.lhu rd, uimm(rs1)", "100001 rs1' 0 uimm[1] rd' 00", "lhu rd, uimm(rs1)")]
[Compressed("c.lh rd, uimm(rs1)", "100001 rs1' 1 uimm[1] rd' 00", "lh rd, uimm(rs1)")]
[Compressed("c.sb rs2, uimm(rs1)", "100010 rs1' uimm[0|1] rs2' 00", "sb rs2, uimm(rs1)")]
[Compressed("c.sh rs2, uimm(rs1)", "100011 rs1' 0 uimm[1] rs2' 00", "sh rs2, uimm(rs1)")]
[Compressed("c.zext.b rd", "100111 rd' 11000 01", "andi rd, rd, 255")]
[Compressed("c.sext.b rd", "100111 rd' 11001 01", "sext.b rd, rd")]
[Compressed("c.zext.h rd", "100111 rd' 11010 01", "zext.h rd, rd")]
[Compressed("c.sext.h rd", "100111 rd' 11011 01", "sext.h rd, rd")]
[Compressed("c.zext.w rd", "100111 rd' 11100 01", "add.uw rd, rd, zero")]
[Compressed("c.not rd", "100111 rd' 11101 01", "xori rd, rd, -1")]
[Compressed("c.mul rd, rs2", "100111 rd' 10 rs2' 01", "mul rd, rd, rs2")]
[Extension("zcb", Oracle = "golden/zcb")]
public static class Zcb;
