namespace RiscvSim.VectorTests.Model;

/// <summary>Where the elements of a load or store lie.</summary>
public enum Addressing
{
    Unit,
    FaultFirst,
    Strided,
    Indexed,
}

/// <summary>A load or store of segments of nf fields (one for the plain forms).</summary>
/// <param name="Kind">Where the segments lie.</param>
/// <param name="Eew">The width in the mnemonic: of the data, or of the indices.</param>
/// <param name="Fields">nf.</param>
/// <param name="IsStore">The direction.</param>
public sealed record MemoryShape(Addressing Kind, int Eew, int Fields, bool IsStore);

/// <summary>Chapter "Vector Loads and Stores".</summary>
public static class MemoryChapter
{
    private static readonly int[] s_widths = [8, 16, 32, 64];

    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        foreach (int eew in s_widths)
        {
            for (int nf = 1; nf <= 8; nf++)
            {
                foreach (var row in Accesses(eew, nf))
                    yield return row;
            }

            foreach (int count in new[] { 1, 2, 4, 8 })
                yield return ($"vl{count}re{eew}.v", new Whole((m, before, i) => Consecutive(m, i, eew, (ulong)(count * m.Vlen / eew), store: false)));
        }

        foreach (int count in new[] { 1, 2, 4, 8 })
            yield return ($"vs{count}r.v", new Whole((m, before, i) => Consecutive(m, i, 8, (ulong)(count * m.Vlenb), store: true)));
        yield return ("vlm.v", new Whole((m, before, i) => Consecutive(m, i, 8, (m.Vl + 7) / 8, store: false)));
        yield return ("vsm.v", new Whole((m, before, i) => Consecutive(m, i, 8, (m.Vl + 7) / 8, store: true)));
    }

    private static IEnumerable<(string, Operation)> Accesses(int eew, int nf)
    {
        string seg = nf == 1 ? "" : $"seg{nf}";
        foreach (bool store in new[] { false, true })
        {
            string v = store ? "vs" : "vl";
            yield return ($"{v}{seg}e{eew}.v", new Access(new MemoryShape(Addressing.Unit, eew, nf, store)));
            yield return ($"{v}s{seg}e{eew}.v", new Access(new MemoryShape(Addressing.Strided, eew, nf, store)));
            yield return ($"{v}ux{seg}ei{eew}.v", new Access(new MemoryShape(Addressing.Indexed, eew, nf, store)));
            yield return ($"{v}ox{seg}ei{eew}.v", new Access(new MemoryShape(Addressing.Indexed, eew, nf, store)));
            if (!store)
                yield return ($"vl{seg}e{eew}ff.v", new Access(new MemoryShape(Addressing.FaultFirst, eew, nf, IsStore: false)));
        }
    }

    /// <summary>Elements one after the other, whatever vtype says.</summary>
    private static void Consecutive(Machine m, Instruction i, int eew, ulong count, bool store)
    {
        for (ulong k = m.Vstart; k < count; k++)
        {
            m.Vstart = k;
            ulong address = m.X[i.Vs1] + k * (uint)(eew / 8);
            if (store)
                m.Memory.Store(address, eew / 8, m.Get(i.Vd, (int)k, eew));
            else
                m.Set(i.Vd, (int)k, eew, m.Memory.Load(address, eew / 8));
        }
    }
}

/// <summary>A load or store of elements or segments.</summary>
public sealed class Access(MemoryShape shape) : Operation
{
    /// <summary>What it accesses.</summary>
    public MemoryShape Shape { get; } = shape;

    /// <inheritdoc/>
    public override void Execute(Machine m, Machine before, Instruction i)
    {
        int eew = Shape.Kind == Addressing.Indexed ? m.Sew : Shape.Eew, size = eew / 8;
        // EMUL = LMUL * EEW / SEW; a field starts at a register of its own.
        int emulLog2 = m.LmulLog2 + int.Log2(eew) - int.Log2(m.Sew);
        int stride = emulLog2 > 0 ? 1 << emulLog2 : 1;
        for (ulong k = before.Vstart; k < before.Vl; k++)
        {
            m.Vstart = k;
            if (!Whole.Active(before, i, (int)k))
                continue;
            ulong segment = before.X[i.Vs1] + Shape.Kind switch
            {
                Addressing.Strided => k * before.X[i.Vs2],
                Addressing.Indexed => before.Get(i.Vs2, (int)k, Shape.Eew),
                _ => k * (uint)(size * Shape.Fields),
            };
            try
            {
                for (int field = 0; field < Shape.Fields; field++)
                    Move(m, i.Vd + field * stride, (int)k, eew, segment + (uint)(field * size));
            }
            catch (TrapException) when (Shape.Kind == Addressing.FaultFirst && k != 0)
            {
                m.Vl = k;
                return;
            }
        }
    }

    private void Move(Machine m, int register, int k, int eew, ulong address)
    {
        if (Shape.IsStore)
            m.Memory.Store(address, eew / 8, m.Get(register, k, eew));
        else
            m.Set(register, k, eew, m.Memory.Load(address, eew / 8));
    }
}
