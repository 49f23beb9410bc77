using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions;

/// <summary>Calls to and returns from the execution environment, and waiting for interrupts (privileged manual, "Machine-Mode Privileged Instructions").</summary>
[Extension("i", Oracle = "riscv-tests/rv64mi/scall")]
public static class Privileged
{
    /// <summary>ecall: a precise trap whose cause depends on the mode; mtval is 0.</summary>
    [Insn("ecall", "000000000000 00000 000 00000 1110011", Cost.System)]
    public static unsafe void Ecall(Hart hart) => hart.Fault(hart.Privilege == Privilege.Machine ? Cause.EcallFromM : Cause.EcallFromU, 0);

    /// <summary>ebreak: a breakpoint trap; mtval is the pc.</summary>
    [Insn("ebreak", "000000000001 00000 000 00000 1110011", Cost.System, Oracle = "riscv-tests/rv64mi/sbreak")]
    public static unsafe void Ebreak(Hart hart) => hart.Fault(Cause.Breakpoint, hart.State->Pc);

    /// <summary>mret: returns from a trap of M mode; illegal below it.</summary>
    [Insn("mret", "001100000010 00000 000 00000 1110011", Cost.System, Oracle = "riscv-tests/rv64mi/illegal")]
    public static void Mret(Hart hart)
    {
        if (hart.Privilege == Privilege.Machine)
            hart.Trap.Return();
        else
            hart.RaiseIllegal();
    }

    /// <summary>wfi: time passes at once up to the next timer interrupt that is enabled or the next event of a device; otherwise the instruction does nothing, as it may.</summary>
    [Insn("wfi", "000100000101 00000 000 00000 1110011", Cost.System, Oracle = "riscv-tests/rv64mi/illegal")]
    public static void Wfi(Hart hart)
    {
        if (hart.Privilege != Privilege.Machine && hart.Trap.TimeoutWait)
        {
            hart.RaiseIllegal();
            return;
        }

        if ((hart.Trap.Pending & hart.Trap.Enabled) == 0)
        {
            bool timer = (hart.Trap.Enabled & 1UL << (int)Interrupt.MachineTimer) != 0;
            ulong next = Math.Min(hart.Clock.CyclesToEvent, timer ? hart.Clock.CyclesToTimer : ulong.MaxValue);
            if (next != ulong.MaxValue)
                hart.Clock.Skip(next);
        }

        hart.RequestAttention();
    }
}
