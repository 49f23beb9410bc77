using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions;

/// <summary>Zicsr: instructions that read, write, set and clear control and status registers (unprivileged manual, "Zicsr").</summary>
[Extension("zicsr", Oracle = "riscv-tests/rv64mi/csr")]
public static class Zicsr
{
    /// <summary>csrrw: swaps.</summary>
    [Insn("csrrw rd, csr, rs1", "csr rs1 001 rd 1110011", Cost.Csr)]
    public static ulong Csrrw(Hart hart, int csr, ulong rs1) => Exchange(hart, csr, true, 0, rs1);

    /// <summary>csrrs: sets bits; reads only if rs1 is x0.</summary>
    [Insn("csrrs rd, csr, rs1", "csr rs1 010 rd 1110011", Cost.Csr)]
    public static ulong Csrrs(Hart hart, int csr, ulong rs1, int rs1Index) => Exchange(hart, csr, rs1Index != 0, ~rs1, rs1);

    /// <summary>csrrc: clears bits; reads only if rs1 is x0.</summary>
    [Insn("csrrc rd, csr, rs1", "csr rs1 011 rd 1110011", Cost.Csr)]
    public static ulong Csrrc(Hart hart, int csr, ulong rs1, int rs1Index) => Exchange(hart, csr, rs1Index != 0, ~rs1, 0);

    /// <summary>csrrwi: swaps with an immediate.</summary>
    [Insn("csrrwi rd, csr, uimm", "csr uimm[4:0] 101 rd 1110011", Cost.Csr)]
    public static ulong Csrrwi(Hart hart, int csr, ulong uimm) => Exchange(hart, csr, true, 0, uimm);

    /// <summary>csrrsi: sets bits of an immediate; reads only if it is 0.</summary>
    [Insn("csrrsi rd, csr, uimm", "csr uimm[4:0] 110 rd 1110011", Cost.Csr)]
    public static ulong Csrrsi(Hart hart, int csr, ulong uimm) => Exchange(hart, csr, uimm != 0, ~uimm, uimm);

    /// <summary>csrrci: clears bits of an immediate; reads only if it is 0.</summary>
    [Insn("csrrci rd, csr, uimm", "csr uimm[4:0] 111 rd 1110011", Cost.Csr)]
    public static ulong Csrrci(Hart hart, int csr, ulong uimm) => Exchange(hart, csr, uimm != 0, ~uimm, 0);

    /// <summary>Reads a register and writes <c>old &amp; keep | set</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Exchange(Hart hart, int csr, bool writes, ulong keep, ulong set)
    {
        if (!hart.Csrs.TryRead(csr, writes, out ulong old))
        {
            hart.RaiseIllegal();
            return 0;
        }

        if (writes)
            hart.Csrs.Write(csr, old & keep | set);
        return old;
    }
}
