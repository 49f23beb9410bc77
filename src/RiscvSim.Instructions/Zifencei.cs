using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions;

/// <summary>Zifencei: instruction-fetch fence.</summary>
[Extension("zifencei", Oracle = "riscv-tests/rv64ui/fence_i")]
public static class Zifencei
{
    /// <summary>fence.i: later fetches see earlier stores. Stores to code are noticed at once, so that what is left is to look up code anew.</summary>
    [Insn("fence.i", "imm[11:0] rs1 001 rd 0001111", Cost.Fence)]
    public static void FenceI(Hart hart) => hart.FlushTranslations();
}
