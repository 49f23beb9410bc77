using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V;

/// <summary>Narrowing shifts (V manual, section 11.7); the count is the operand modulo 2 * SEW.</summary>
[Extension("zve32x", Oracle = "golden/v-int-narrow")]
public static class IntegerNarrowing
{
    /// <summary>vd[i] = the low half of vs2[i] &gt;&gt; operand, zeros from the left.</summary>
    [Insn("vnsrl.wv vd, vs2, vs1, vm", "101100 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vnsrl.wx vd, vs2, rs1, vm", "101100 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vnsrl.wi vd, vs2, uimm, vm", "101100 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vnsrl : IIntNarrowing<IntegerShifts.Vsrl>;

    /// <summary>vd[i] = the low half of vs2[i] &gt;&gt; operand, the sign from the left.</summary>
    [Insn("vnsra.wv vd, vs2, vs1, vm", "101101 vm vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vnsra.wx vd, vs2, rs1, vm", "101101 vm vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vnsra.wi vd, vs2, uimm, vm", "101101 vm vs2 uimm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vnsra : IIntNarrowing<IntegerShifts.Vsra>;
}
