namespace RiscvSim.Machine.Csr;

/// <summary>vstart, vxsat, vxrm, vcsr, vl, vtype, vlenb (V manual, chapter 3).</summary>
internal static unsafe class VectorCsrs
{
    private const ulong RoundingBits = 3;
    private const int Dirty = 3;

    public static void AddTo(CsrFile csrs, Hart hart)
    {
        if (!hart.Vector.Exists)
            return;
        // vstart holds every element index of the largest group: eight registers of bytes.
        ulong vstartBits = (ulong)(8 * hart.State->Vector.Vlenb) - 1;
        Add(csrs, "vstart", 0x008, h => h.State->Vector.Vstart, (h, v) => h.State->Vector.Vstart = v & vstartBits);
        Add(csrs, "vxsat", 0x009, h => (ulong)h.State->Vector.Vxsat, (h, v) => h.State->Vector.Vxsat = (int)(v & 1));
        Add(csrs, "vxrm", 0x00a, h => (ulong)h.State->Vector.Vxrm, (h, v) => h.State->Vector.Vxrm = (int)(v & RoundingBits));
        Add(csrs, "vcsr", 0x00f, h => (ulong)(h.State->Vector.Vxrm << 1 | h.State->Vector.Vxsat), (h, v) =>
        {
            h.State->Vector.Vxrm = (int)(v >> 1 & RoundingBits);
            h.State->Vector.Vxsat = (int)(v & 1);
        });
        Add(csrs, "vl", 0xc20, h => (ulong)h.State->Vector.Vl, null);
        Add(csrs, "vtype", 0xc21, h => h.State->Vector.Vtype, null);
        Add(csrs, "vlenb", 0xc22, h => (ulong)h.State->Vector.Vlenb, null);
    }

    private static void Add(CsrFile csrs, string name, int number, Func<Hart, ulong> read, Action<Hart, ulong>? write) =>
        csrs.Add(new CsrRow(name, number, read, write == null ? null : (h, v) =>
        {
            write(h, v);
            h.State->Vector.Vs = Dirty;
        })
        {
            Allowed = h => h.State->Vector.Vs != 0,
        });
}
