using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Matmul.Vendors;

/// <summary>
/// SiFive's vector coprocessor interface, version 1.1 (encodings as in LLVM 19): 28 forms with an opcode, whose meaning is up to a
/// <see cref="VcixHandler"/>. Here they are decoded and their registers checked: aligned to EMUL, and in the wide forms vd (twice LMUL, twice SEW)
/// overlapping a source only as widening instructions may.
/// </summary>
[Extension(Name, Implies = "zve32x", Version = "1.1")]
public static unsafe class Xsfvcp
{
    /// <summary>The extension's name.</summary>
    public const string Name = "xsfvcp";

    private const uint TwoBits = 0b0010, ThreeBits = 0b1010;

    /// <summary>rs1 is the last operand.</summary>
    [Insn("sf.vc.x opcode, payload2, payload, rs1", "0000 opcode[1:0] 1 payload2[4:0] rs1 100 payload[4:0] 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.x opcode, payload2, vd, rs1", "0000 opcode[1:0] 0 payload2[4:0] rs1 100 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.xv opcode, payload, vs2, rs1", "0010 opcode[1:0] 1 vs2 rs1 100 payload[4:0] 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.xv opcode, vd, vs2, rs1", "0010 opcode[1:0] 0 vs2 rs1 100 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.xvv opcode, vd, vs2, rs1", "1010 opcode[1:0] 1 vs2 rs1 100 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.xvv opcode, vd, vs2, rs1", "1010 opcode[1:0] 0 vs2 rs1 100 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.xvw opcode, vd, vs2, rs1", "1111 opcode[1:0] 1 vs2 rs1 100 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.xvw opcode, vd, vs2, rs1", "1111 opcode[1:0] 0 vs2 rs1 100 vd 1011011", Cost.VAlu)]
    public static void VcX(Hart hart, uint word, ulong rs1) => Execute(hart, word, VcixSource.X, rs1);

    /// <summary>An immediate is the last operand.</summary>
    [Insn("sf.vc.i opcode, payload2, payload, imm", "0000 opcode[1:0] 1 payload2[4:0] imm[4:0] 011 payload[4:0] 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.i opcode, payload2, vd, imm", "0000 opcode[1:0] 0 payload2[4:0] imm[4:0] 011 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.iv opcode, payload, vs2, imm", "0010 opcode[1:0] 1 vs2 imm[4:0] 011 payload[4:0] 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.iv opcode, vd, vs2, imm", "0010 opcode[1:0] 0 vs2 imm[4:0] 011 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.ivv opcode, vd, vs2, imm", "1010 opcode[1:0] 1 vs2 imm[4:0] 011 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.ivv opcode, vd, vs2, imm", "1010 opcode[1:0] 0 vs2 imm[4:0] 011 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.ivw opcode, vd, vs2, imm", "1111 opcode[1:0] 1 vs2 imm[4:0] 011 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.ivw opcode, vd, vs2, imm", "1111 opcode[1:0] 0 vs2 imm[4:0] 011 vd 1011011", Cost.VAlu)]
    public static void VcI(Hart hart, uint word, long imm) => Execute(hart, word, VcixSource.Immediate, (ulong)imm);

    /// <summary>vs1 is the last operand.</summary>
    [Insn("sf.vc.vv opcode, payload, vs2, vs1", "0010 opcode[1:0] 1 vs2 vs1 000 payload[4:0] 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.vv opcode, vd, vs2, vs1", "0010 opcode[1:0] 0 vs2 vs1 000 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.vvv opcode, vd, vs2, vs1", "1010 opcode[1:0] 1 vs2 vs1 000 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.vvv opcode, vd, vs2, vs1", "1010 opcode[1:0] 0 vs2 vs1 000 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.vvw opcode, vd, vs2, vs1", "1111 opcode[1:0] 1 vs2 vs1 000 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.vvw opcode, vd, vs2, vs1", "1111 opcode[1:0] 0 vs2 vs1 000 vd 1011011", Cost.VAlu)]
    public static void VcV(Hart hart, uint word) => Execute(hart, word, VcixSource.Vector, 0);

    /// <summary>fs1 is the last operand.</summary>
    [Insn("sf.vc.fv opcode, payload, vs2, fs1", "0010 1 opcode[0] 1 vs2 fs1 101 payload[4:0] 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.fv opcode, vd, vs2, fs1", "0010 1 opcode[0] 0 vs2 fs1 101 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.fvv opcode, vd, vs2, fs1", "1010 1 opcode[0] 1 vs2 fs1 101 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.fvv opcode, vd, vs2, fs1", "1010 1 opcode[0] 0 vs2 fs1 101 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.fvw opcode, vd, vs2, fs1", "1111 1 opcode[0] 1 vs2 fs1 101 vd 1011011", Cost.VAlu)]
    [Insn("sf.vc.v.fvw opcode, vd, vs2, fs1", "1111 1 opcode[0] 0 vs2 fs1 101 vd 1011011", Cost.VAlu)]
    public static void VcF(Hart hart, uint word, ulong fs1) => Execute(hart, word, VcixSource.F, fs1);

    private static void Execute(Hart hart, uint word, VcixSource source, ulong scalar)
    {
        VectorUnit* v = &hart.State->Vector;
        VcixShape shape = (word >> 28) switch { 0 => VcixShape.Scalar, TwoBits => VcixShape.Two, ThreeBits => VcixShape.Three, _ => VcixShape.Wide };
        var operation = new VcixOperation(hart, word, shape, source, scalar);
        bool legal = hart.Extensions.Find<VcixHandler>() is { } handler && Groups.Ready(v) && IsLegal(v, operation) && handler.Execute(operation);
        // A handler that has accessed memory may have left another trap pending.
        if (hart.State->Status == HartStatus.Trap)
            return;
        if (!legal)
        {
            hart.RaiseIllegal();
            return;
        }

        if (!operation.HasResult)
            return;
        int wide = shape == VcixShape.Wide ? 1 : 0;
        Agnostic.Fill(v, operation.Vd, v->LmulLog2 + wide, v->SewLog2 + wide, null);
        Groups.Complete(v);
    }

    private static bool IsLegal(VectorUnit* v, in VcixOperation operation)
    {
        int vs1 = (int)(operation.Word >> 15 & 31);
        int wide = operation.Shape == VcixShape.Wide ? 1 : 0, emul = v->LmulLog2 + wide;
        bool hasVs2 = operation.Shape != VcixShape.Scalar, hasVs1 = operation.Source == VcixSource.Vector;
        bool hasVd = operation.HasResult || operation.Shape >= VcixShape.Three;
        return (wide == 0 || v->SewLog2 < v->ElenLog2)
            && (!hasVd || Groups.Aligned(operation.Vd, emul))
            && (!hasVs2 || Groups.Aligned(v, operation.Vs2) && Groups.MayOverlap(operation.Vd, emul, operation.Vs2, v->LmulLog2))
            && (!hasVs1 || Groups.Aligned(v, vs1) && Groups.MayOverlap(operation.Vd, emul, vs1, v->LmulLog2));
    }
}
