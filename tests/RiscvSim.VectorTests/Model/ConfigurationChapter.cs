namespace RiscvSim.VectorTests.Model;

/// <summary>Section "Configuration-Setting Instructions": vsetvli, vsetivli, vsetvl.</summary>
public static class ConfigurationChapter
{
    private const ulong Vill = 1ul << 63;

    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        yield return ("vsetvli", new Whole((m, before, i) => FromRegister(m, before, i, i.Syntax.Field(i.Word, "zimm11"))));
        yield return ("vsetvl", new Whole((m, before, i) => FromRegister(m, before, i, before.X[i.Vs2])));
        yield return ("vsetivli", new Whole((m, before, i) => Set(m, i, i.Syntax.Field(i.Word, "zimm10"), (uint)i.Zimm)));
    }

    /// <summary>Whether vtype is one that this machine has: reserved bits 0, LMUL not reserved, SEW within LMUL * ELEN.</summary>
    public static bool IsLegal(ulong vtype, int altfmtSews)
    {
        int vlmul = (int)(vtype & 7), sew = (int)(vtype >> 3 & 7);
        bool other = (vtype >> 8 & 1) != 0;
        if (vtype >> 9 != 0 || other && (sew > 1 || (altfmtSews & 8 << sew) == 0) || vlmul == 4 || sew > 3)
            return false;
        int lmulLog2 = (vlmul ^ 4) - 4;
        return lmulLog2 >= 0 || 3 + sew <= 6 + lmulLog2;
    }

    private static void FromRegister(Machine m, Machine before, Instruction i, ulong vtype)
    {
        // rs1 = x0: VLMAX, or with rd = x0 the old vl, if VLMAX stays the same.
        if (i.Vs1 != 0)
        {
            Set(m, i, vtype, before.X[i.Vs1]);
            return;
        }

        bool keep = i.Vd == 0;
        Set(m, i, vtype, keep ? before.Vl : ulong.MaxValue);
        if (keep && (before.Vtype >= Vill || m.Vtype >= Vill || m.Vlmax != before.Vlmax))
            (m.Vtype, m.Vl) = (Vill, 0);
    }

    private static void Set(Machine m, Instruction i, ulong vtype, ulong avl)
    {
        m.Vtype = IsLegal(vtype, m.AltfmtSews) ? vtype : Vill;
        m.Vl = m.Vtype == Vill ? 0 : Math.Min(avl, (ulong)m.Vlmax);
        if (i.Vd != 0)
            m.X[i.Vd] = m.Vl;
    }
}
