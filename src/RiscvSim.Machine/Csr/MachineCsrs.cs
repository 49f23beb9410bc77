namespace RiscvSim.Machine.Csr;

/// <summary>The registers of M mode (privileged manual, "Machine-Level CSRs"). Without S mode there are no medeleg, mideleg and counterparts.</summary>
internal static class MachineCsrs
{
    public static void AddTo(CsrFile csrs)
    {
        csrs.Add("mvendorid", 0xf11, _ => 0);
        csrs.Add("marchid", 0xf12, _ => 0);
        csrs.Add("mimpid", 0xf13, _ => 0);
        csrs.Add("mhartid", 0xf14, h => (ulong)h.Id);
        csrs.Add("mconfigptr", 0xf15, _ => 0);
        csrs.Add("mstatus", 0x300, h => h.Trap.Status, (h, v) => h.Trap.Status = v);
        csrs.Add("misa", 0x301, h => 2UL << 62 | 1UL << ('u' - 'a') | h.Isa.MisaLetters);
        csrs.Add("mie", 0x304, h => h.Trap.Enabled, (h, v) => h.Trap.Enabled = v);
        csrs.Add("mtvec", 0x305, h => h.Trap.Vector, (h, v) => h.Trap.Vector = v);
        csrs.Add("menvcfg", 0x30a, _ => 0);
        csrs.Add("mscratch", 0x340, h => h.Trap.Scratch, (h, v) => h.Trap.Scratch = v);
        csrs.Add("mepc", 0x341, h => h.Trap.Epc, (h, v) => h.Trap.Epc = v);
        csrs.Add("mcause", 0x342, h => h.Trap.Cause, (h, v) => h.Trap.Cause = v);
        csrs.Add("mtval", 0x343, h => h.Trap.Value, (h, v) => h.Trap.Value = v);
        csrs.Add("mip", 0x344, h => h.Trap.Pending);
        for (int i = 0; i < Pmp.Entries / 8; i++)
        {
            int index = 2 * i;
            csrs.Add($"pmpcfg{index}", 0x3a0 + index, h => h.Pmp.ReadConfig(index), (h, v) => h.Pmp.WriteConfig(index, v));
        }

        for (int i = 0; i < Pmp.Entries; i++)
        {
            int entry = i;
            csrs.Add($"pmpaddr{entry}", 0x3b0 + entry, h => h.Pmp.ReadAddress(entry), (h, v) => h.Pmp.WriteAddress(entry, v));
        }

        // Debug triggers: the selector is hard-wired and the trigger it selects does not exist (type 0), as the debug manual allows.
        csrs.Add("tselect", 0x7a0, _ => 0);
        csrs.Add("tdata1", 0x7a1, _ => 0);
        csrs.Add("tdata2", 0x7a2, _ => 0);
        csrs.Add("tdata3", 0x7a3, _ => 0);
    }
}
