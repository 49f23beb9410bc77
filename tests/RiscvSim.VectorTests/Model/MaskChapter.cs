namespace RiscvSim.VectorTests.Model;

/// <summary>Chapter "Vector Mask Instructions".</summary>
public static class MaskChapter
{
    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        yield return ("vmand.mm", Logical((a, b) => a & b));
        yield return ("vmnand.mm", Logical((a, b) => !(a & b)));
        yield return ("vmandn.mm", Logical((a, b) => a & !b));
        yield return ("vmxor.mm", Logical((a, b) => a ^ b));
        yield return ("vmor.mm", Logical((a, b) => a | b));
        yield return ("vmnor.mm", Logical((a, b) => !(a | b)));
        yield return ("vmorn.mm", Logical((a, b) => a | !b));
        yield return ("vmxnor.mm", Logical((a, b) => a == b));
        yield return ("vmsbf.m", First((bit, before) => !bit && before));
        yield return ("vmsif.m", First((bit, before) => before));
        yield return ("vmsof.m", First((bit, before) => bit && before));
        yield return ("vcpop.m", new Whole((m, before, i) =>
            SetX(m, i, (ulong)Enumerable.Range(0, (int)m.Vl).Count(k => Whole.Active(before, i, k) && before.GetBit(i.Vs2, k))))
        { D = Width.None, S2 = Width.Mask });
        yield return ("vfirst.m", new Whole((m, before, i) =>
            SetX(m, i, (ulong)Enumerable.Range(0, (int)m.Vl).Where(k => Whole.Active(before, i, k) && before.GetBit(i.Vs2, k)).Select(k => (long)k).FirstOrDefault(-1)))
        { D = Width.None, S2 = Width.Mask });
        yield return ("viota.m", new Whole((m, before, i) =>
        {
            int count = 0;
            for (int k = 0; k < (int)m.Vl; k++)
            {
                if (!Whole.Active(before, i, k))
                    continue;
                m.Set(i.Vd, k, m.Sew, count);
                count += before.GetBit(i.Vs2, k) ? 1 : 0;
            }
        })
        { S2 = Width.Mask });
        yield return ("vid.v", new Whole((m, before, i) =>
        {
            for (int k = 0; k < (int)m.Vl; k++)
            {
                if (Whole.Active(before, i, k))
                    m.Set(i.Vd, k, m.Sew, k);
            }
        }));
    }

    private static Operation Logical(Func<bool, bool, bool> combine) => new Whole((m, before, i) =>
    {
        for (int k = 0; k < (int)m.Vl; k++)
            m.SetBit(i.Vd, k, combine(before.GetBit(i.Vs2, k), before.GetBit(i.Vs1, k)));
    })
    { D = Width.Mask, S2 = Width.Mask, S1 = Width.Mask };

    /// <summary>vmsbf, vmsif, vmsof: the result of a bit from itself and whether all active ones before it are 0.</summary>
    private static Operation First(Func<bool, bool, bool> result) => new Whole((m, before, i) =>
    {
        bool noneYet = true;
        for (int k = 0; k < (int)m.Vl; k++)
        {
            if (!Whole.Active(before, i, k))
                continue;
            bool bit = before.GetBit(i.Vs2, k);
            m.SetBit(i.Vd, k, result(bit, noneYet));
            noneYet &= !bit;
        }
    })
    { D = Width.Mask, S2 = Width.Mask };

    private static void SetX(Machine m, Instruction i, ulong value)
    {
        if (i.Vd != 0)
            m.X[i.Vd] = value;
    }
}
