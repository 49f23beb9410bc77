using RiscvSim.Isa;

namespace RiscvSim.Machine.Csr;

/// <summary>Counters: the user's views (Zicntr) and those of M mode (privileged manual, "Hardware Performance Monitor").</summary>
internal static class CounterCsrs
{
    private const int FirstProgrammable = 3, LastProgrammable = 31;

    public static void AddTo(CsrFile csrs, IsaConfig isa)
    {
        if (isa.Has("zicntr"))
        {
            AddUser(csrs, "cycle", 0, h => h.Counters.Cycle);
            AddUser(csrs, "time", 1, h => h.Clock.Time);
            AddUser(csrs, "instret", 2, h => h.Counters.Instret);
        }

        csrs.Add("mcounteren", 0x306, h => h.Counters.Enable, (h, v) => h.Counters.Enable = v & 7);
        csrs.Add("mcountinhibit", 0x320, h => h.Counters.Inhibit, (h, v) => h.Counters.Inhibit = v);
        csrs.Add("mcycle", 0xb00, h => h.Counters.Cycle, (h, v) => h.Counters.WriteCycle(v));
        csrs.Add("minstret", 0xb02, h => h.Counters.Instret, (h, v) => h.Counters.WriteInstret(v));
        for (int i = FirstProgrammable; i <= LastProgrammable; i++)
        {
            // Programmable counters exist but count nothing.
            csrs.Add($"mhpmcounter{i}", 0xb00 + i, Zero, Ignore);
            csrs.Add($"mhpmevent{i}", 0x320 + i, Zero, Ignore);
        }
    }

    private static ulong Zero(Hart hart) => 0;

    private static void Ignore(Hart hart, ulong value)
    {
    }

    private static void AddUser(CsrFile csrs, string name, int bit, Func<Hart, ulong> read) =>
        csrs.Add(new CsrRow(name, 0xc00 + bit, read)
        {
            Allowed = h => h.Privilege == Privilege.Machine || (h.Counters.Enable >> bit & 1) != 0,
        });
}
