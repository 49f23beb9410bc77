using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>Chapter "Vector Reduction Operations": vd[0] = vs1[0] op vs2[active].</summary>
public static class ReductionChapter
{
    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        yield return ("vredsum.vs", Integer(false, false, (a, b) => a + b));
        yield return ("vredand.vs", Integer(false, false, (a, b) => a & b));
        yield return ("vredor.vs", Integer(false, false, (a, b) => a | b));
        yield return ("vredxor.vs", Integer(false, false, (a, b) => a ^ b));
        yield return ("vredminu.vs", Integer(false, false, BigInteger.Min));
        yield return ("vredmin.vs", Integer(true, false, BigInteger.Min));
        yield return ("vredmaxu.vs", Integer(false, false, BigInteger.Max));
        yield return ("vredmax.vs", Integer(true, false, BigInteger.Max));
        yield return ("vwredsumu.vs", Integer(false, true, (a, b) => a + b));
        yield return ("vwredsum.vs", Integer(true, true, (a, b) => a + b));
        yield return ("vfredosum.vs", Sum(wide: false, ordered: true));
        yield return ("vfredusum.vs", Sum(wide: false, ordered: false));
        yield return ("vfwredosum.vs", Sum(wide: true, ordered: true));
        yield return ("vfwredusum.vs", Sum(wide: true, ordered: false));
        yield return ("vfredmin.vs", Extreme(max: false));
        yield return ("vfredmax.vs", Extreme(max: true));
    }

    private static Operation Integer(bool signed, bool wide, Func<BigInteger, BigInteger, BigInteger> combine) => Make(wide, (m, before, i) =>
    {
        int sew = m.Sew, width = wide ? 2 * sew : sew;
        BigInteger Read(int register, int k, int bits) => signed ? Whole.Signed(before.Get(register, k, bits), bits) : before.Get(register, k, bits);
        BigInteger value = Read(i.Vs1, 0, width);
        foreach (int k in ActiveElements(before, i))
            value = combine(value, Read(i.Vs2, k, sew));
        m.Set(i.Vd, 0, width, value);
    });

    private static Operation Sum(bool wide, bool ordered) => Make(wide, (m, before, i) =>
    {
        int sew = m.Sew, width = wide ? 2 * sew : sew;
        var unit = new FloatUnit(m.Frm);
        Format f = Format.OfWidth(width), source = Format.OfWidth(sew);
        ulong value = before.Get(i.Vs1, 0, width);
        bool any = false;
        foreach (int k in ActiveElements(before, i))
        {
            value = unit.Add(f, f.Unpack(value), source.Unpack(before.Get(i.Vs2, k, sew)));
            any = true;
        }

        // The unordered sum may add a neutral element to a seed that stands alone; Spike canonicalises a NaN seed.
        if (!ordered && !any && f.Unpack(value).IsNaN)
            value = unit.Convert(f, f.Unpack(value));
        m.Set(i.Vd, 0, width, value);
        m.Fflags |= unit.Flags;
    });

    private static Operation Extreme(bool max) => Make(wide: false, (m, before, i) =>
    {
        var unit = new FloatUnit(m.Frm);
        ulong value = before.Get(i.Vs1, 0, m.Sew);
        foreach (int k in ActiveElements(before, i))
            value = unit.MinMax(Format.OfWidth(m.Sew), value, before.Get(i.Vs2, k, m.Sew), max);
        m.Set(i.Vd, 0, m.Sew, value);
        m.Fflags |= unit.Flags;
    });

    private static Whole Make(bool wide, Action<Machine, Machine, Instruction> action) => new((m, before, i) =>
    {
        // With vl = 0 nothing is written.
        if (m.Vl != 0)
            action(m, before, i);
    })
    { D = wide ? Width.Double : Width.Sew, S1 = wide ? Width.Double : Width.Sew };

    private static IEnumerable<int> ActiveElements(Machine before, Instruction i) =>
        Enumerable.Range(0, (int)before.Vl).Where(k => Whole.Active(before, i, k));
}
