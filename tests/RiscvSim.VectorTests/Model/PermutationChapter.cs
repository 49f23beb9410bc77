using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>Chapter "Vector Permutation Instructions".</summary>
public sealed class PermutationChapter
{
    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        yield return ("vmv.x.s", new Whole((m, before, i) =>
        {
            if (i.Vd != 0)
                m.X[i.Vd] = (ulong)((long)(before.Get(i.Vs2, 0, m.Sew) << (64 - m.Sew)) >> (64 - m.Sew));
        })
        { D = Width.None });
        yield return ("vmv.s.x", new ScalarMove());
        yield return ("vfmv.f.s", new Whole((m, before, i) =>
            m.F[i.Vd] = before.Get(i.Vs2, 0, m.Sew) | (m.Sew == 64 ? 0 : ulong.MaxValue << m.Sew))
        { D = Width.None });
        yield return ("vfmv.s.f", new ScalarMove());
        foreach (string form in new[] { "vx", "vi" })
        {
            // Elements below the offset keep their old value, also when they are active.
            yield return ($"vslideup.{form}", new Slide((offset, k) => k >= offset ? k - offset : null));
            yield return ($"vslidedown.{form}", new Slide((offset, k) => k + offset));
            yield return ($"vrgather.{form}", new Slide((index, k) => index));
        }

        yield return ("vrgather.vv", Gather(Width.Sew));
        yield return ("vrgatherei16.vv", Gather(Width.E16));
        yield return ("vslide1up.vx", new Slide1(up: true));
        yield return ("vslide1down.vx", new Slide1(up: false));
        yield return ("vfslide1up.vf", new Slide1(up: true));
        yield return ("vfslide1down.vf", new Slide1(up: false));
        yield return ("vcompress.vm", new Whole((m, before, i) =>
        {
            int next = 0;
            for (int k = 0; k < (int)m.Vl; k++)
            {
                if (before.GetBit(i.Vs1, k))
                    m.Set(i.Vd, next++, m.Sew, before.Get(i.Vs2, k, m.Sew));
            }
        })
        { S1 = Width.Mask });
        foreach (int count in new[] { 1, 2, 4, 8 })
        {
            // The result does not depend on vtype's LMUL and vl.
            yield return ($"vmv{count}r.v", new Whole((m, before, i) =>
                before.V.AsSpan(i.Vs2 * m.Vlenb, count * m.Vlenb).CopyTo(m.V.AsSpan(i.Vd * m.Vlenb))));
        }
    }

    private static Operation Gather(Width indices) => new Whole((m, before, i) =>
    {
        for (int k = 0; k < (int)m.Vl; k++)
        {
            if (!Whole.Active(before, i, k))
                continue;
            ulong index = before.Get(i.Vs1, k, Operation.Bits(indices, m.Sew));
            m.Set(i.Vd, k, m.Sew, index < (ulong)m.Vlmax ? before.Get(i.Vs2, (int)index, m.Sew) : 0);
        }
    })
    { S1 = indices };

    /// <summary>vmv.s.x, vfmv.s.f: writes element 0.</summary>
    private sealed class ScalarMove : Operation
    {
        public override void Execute(Machine m, Machine before, Instruction i)
        {
            if (m.Vl != 0)
                m.Set(i.Vd, 0, m.Sew, Scalar(before, i, m.Sew));
        }
    }

    /// <summary>Element k comes from the element of vs2 that the function names (0 from VLMAX onwards), or stays as it is.</summary>
    private sealed class Slide(Func<BigInteger, int, BigInteger?> source) : Operation
    {
        public override void Execute(Machine m, Machine before, Instruction i)
        {
            // The offset is the whole x register, not cut to SEW.
            BigInteger offset = Scalar(before, i, 64);
            for (int k = 0; k < (int)m.Vl; k++)
            {
                if (Whole.Active(before, i, k) && source(offset, k) is { } from)
                    m.Set(i.Vd, k, m.Sew, from < m.Vlmax ? before.Get(i.Vs2, (int)from, m.Sew) : 0);
            }
        }
    }

    private sealed class Slide1(bool up) : Operation
    {
        public override void Execute(Machine m, Machine before, Instruction i)
        {
            int vl = (int)m.Vl, entry = up ? 0 : vl - 1;
            for (int k = 0; k < vl; k++)
            {
                if (Whole.Active(before, i, k))
                    m.Set(i.Vd, k, m.Sew, k == entry ? Scalar(before, i, m.Sew) : before.Get(i.Vs2, up ? k - 1 : k + 1, m.Sew));
            }
        }
    }
}
