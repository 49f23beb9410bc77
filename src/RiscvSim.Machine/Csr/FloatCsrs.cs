using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Machine.Csr;

/// <summary>fflags, frm, fcsr (unprivileged manual, "F" extension).</summary>
internal static unsafe class FloatCsrs
{
    private const ulong FlagBits = 0x1f;

    public static void AddTo(CsrFile csrs, IsaConfig isa)
    {
        if (!isa.Has("f"))
            return;
        Add(csrs, "fflags", 1, h => (ulong)h.State->Fflags, (h, v) => Set(h, (ulong)h.State->Frm, v));
        Add(csrs, "frm", 2, h => (ulong)h.State->Frm, (h, v) => Set(h, v, (ulong)h.State->Fflags));
        Add(csrs, "fcsr", 3, h => (ulong)h.State->Frm << 5 | (ulong)h.State->Fflags, (h, v) => Set(h, v >> 5, v));
    }

    private static void Add(CsrFile csrs, string name, int number, Func<Hart, ulong> read, Action<Hart, ulong> write) =>
        csrs.Add(new CsrRow(name, number, read, write) { Allowed = h => h.State->Fs != 0 });

    private static void Set(Hart hart, ulong rounding, ulong flags)
    {
        hart.State->Frm = (int)(rounding & 7);
        hart.State->Fflags = (FloatFlags)(flags & FlagBits);
        hart.State->Fs = 3;
    }
}
