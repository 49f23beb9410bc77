using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Generation;

/// <summary>A program for an element-by-element instruction: all combinations of the operands' values, in each SEW, LMUL and rounding mode.</summary>
public sealed class ElementwiseProgram(OperandFile file, Operation operation, Values values)
{
    // Rounding modes other than the first try only elements that the mode makes different, and so many of the others.
    private const int LargestModeSet = 40, OthersInModeSet = 8;

    // The fields and bits of a shape: V_EMUL1_AT and so on of vector_macros.h.
    private const int Emul1At = 3, EmulDAt = 6, Size2At = 9, Size1At = 11, SizeDAt = 13, Masked = 0x8000, Capped = 0x10000, MaskResult = 0x20000;

    // A mask without a period that strips could hit.
    private const uint MaskSeed = 0x9d2c5681;

    private readonly ProgramWriter _writer = new(file);

    /// <summary>One element: operands and what becomes of them.</summary>
    private readonly record struct Sample(ulong A, ulong B, ulong D, ulong Scalar, long Immediate, ulong Result, int Fflags, bool Vxsat);

    private bool HasUnmasked => !operation.MaskIsSource || file.Syntax.Encoding.Contains("1");

    private bool HasMasked => file.Syntax.Has("vm") || file.Syntax.Has("v0");

    /// <summary>The source.</summary>
    public ProgramWriter Write()
    {
        int modes = file.Modes == "frm" ? 5 : file.Modes == "vxrm" ? 4 : 1, longest = 0, policy = 0;
        var tables = new Dictionary<(int Sew, int Altfmt, int Mode), string>();
        foreach (Configuration c in Configuration.For(file, operation))
        {
            for (int mode = 0; mode < modes; mode++)
            {
                // Rounding has nothing to do with LMUL: the other modes at one LMUL.
                if (mode != 0 && c.LmulLog2 != 0)
                    continue;
                if (!tables.TryGetValue((c.Sew, c.Altfmt, mode), out string? table))
                {
                    List<Sample> samples = Samples(c, mode);
                    longest = Math.Max(longest, samples.Count);
                    table = _writer.AddTable(Groups(c, samples));
                    tables.Add((c.Sew, c.Altfmt, mode), table);
                }

                foreach (bool masked in new[] { false, true })
                {
                    if (masked ? HasMasked : HasUnmasked)
                        AddCase(c, mode, masked, table, (policy + policy++ / 4) % 4);
                }
            }
        }

        _writer.MaskBytes = [.. Enumerable.Range(0, longest).Select(k => (byte)(MaskBit(k) ? 1 : 0))];
        return _writer;
    }

    private static bool MaskBit(int k) => (MaskSeed * (uint)(k + 1) >> 29 & 1) != 0;

    private void AddCase(Configuration c, int mode, bool masked, string table, int policy)
    {
        bool capped = (policy & 1) == 0;
        int d = Operation.Bits(operation.D, c.Sew);
        int shape = Emul(c, operation.S2) | Emul(c, operation.S1) << Emul1At | Size(c, operation.S2) << Size2At | Size(c, operation.S1) << Size1At
            | (masked ? Masked : 0) | (capped ? Capped : 0);
        shape |= d == 1 ? MaskResult : Emul(c, operation.D) << EmulDAt | Size(c, operation.D) << SizeDAt;
        string call = $"V_ELEMENTWISE $, 0x{c.Vtype(policy):x}, 0x{shape:x}, {table}";
        string comment = $"{c.Name}{(masked ? ", masked" : "")}, {((policy & 1) != 0 ? "ta" : "tu")}, {((policy & 2) != 0 ? "ma" : "mu")}";
        if (file.Modes.Length == 0)
            _writer.AddCase(comment, call);
        else
            _writer.AddCase($"{comment}, {file.Modes} = {mode}", $"csrwi {file.Modes}, {mode}", call);
    }

    private static int Emul(Configuration c, Width width) => width is Width.None or Width.Mask || !c.Fits(width) ? 0 : c.EmulLog2(Operation.Bits(width, c.Sew)) & 7;

    private static int Size(Configuration c, Width width) => width is Width.None or Width.Mask ? 0 : int.Log2(Operation.Bits(width, c.Sew) / 8) & 3;

    /// <summary>The groups of the table: elements with the same scalar, immediate and flags.</summary>
    private IEnumerable<string> Groups(Configuration c, List<Sample> samples)
    {
        int d = Operation.Bits(operation.D, c.Sew);
        foreach (IGrouping<(ulong, long, int, bool), Sample> group in samples.GroupBy(s => (s.Scalar, s.Immediate, s.Fflags, s.Vxsat)))
        {
            Sample[] elements = [.. group];
            (ulong scalar, long immediate, int fflags, bool vxsat) = group.Key;
            string Array(bool present, Func<Sample, ulong> select, int eew) => present ? _writer.AddArray([.. elements.Select(select)], eew) : "0";
            string Exec(bool present, bool masked) => present ? _writer.AddExec(AssemblerText.Of(file, masked, immediate)) : "0";
            int flags = fflags | (vxsat ? 0x100 : 0);
            // Masked, only active elements raise flags.
            bool any = operation.MaskIsSource || Enumerable.Range(0, elements.Length).Any(MaskBit);
            yield return "V_GROUP " + string.Join(
                ", ",
                elements.Length,
                Exec(HasUnmasked, masked: false),
                Exec(HasMasked, masked: true),
                Array(file.Syntax.Has("vs2"), s => s.A, Operation.Bits(operation.S2, c.Sew)),
                Array(file.Syntax.Has("vs1"), s => s.B, Operation.Bits(operation.S1, c.Sew)),
                Array(operation.ReadsD, s => s.D, d),
                Array(true, s => s.Result, Math.Max(d, 8)),
                $"0x{flags | (any ? flags << 16 : 0):x}",
                $"0x{scalar:x}");
        }

        yield return "V_GROUPS_END";
    }

    private List<Sample> Samples(Configuration c, int mode)
    {
        List<Sample> samples = [.. Operands(c).Select(o => Run(c, o, mode))];
        if (operation.MaskIsSource && HasMasked)
            samples = WithCarries(c, [.. samples, .. samples], mode);
        if (mode == 0)
            return samples;
        List<Sample> first = [.. Operands(c).Select(o => Run(c, o, 0))];
        IEnumerable<Sample> different = samples.Where((s, k) => s != first[k]).Take(LargestModeSet);
        IEnumerable<Sample> same = samples.Where((s, k) => s == first[k]).Take(OthersInModeSet);
        return [.. different, .. same];
    }

    /// <summary>Where v0 is a source, an element's result depends on its place in its group, which is made up of all with the same scalar.</summary>
    private List<Sample> WithCarries(Configuration c, List<Sample> samples, int mode) =>
        [.. samples.GroupBy(s => (s.Scalar, s.Immediate)).SelectMany(group => group.Select((s, k) => Run(c, s, mode, MaskBit(k))))];

    private IEnumerable<Sample> Operands(Configuration c)
    {
        int b = Operation.Bits(operation.S1, c.Sew), d = Operation.Bits(operation.D, c.Sew);
        ulong[] vs2 = operation.S2 == Width.Mask ? [0] : values.Vector("vs2", Operation.Bits(operation.S2, c.Sew));
        ulong[] vs1 = values.Vector("vs1", b), scalars = values.Scalars(b), old = operation.ReadsD ? values.Vector("vd", d) : [0];
        long[] immediates = values.Immediates();
        int k = 0;
        foreach (ulong scalar in scalars.DefaultIfEmpty())
        {
            foreach (long immediate in immediates.DefaultIfEmpty())
            {
                foreach (ulong y in vs1)
                {
                    // The third operand goes round, shifted at every turn. With three operands every second pair of the others is enough.
                    foreach (ulong x in vs2)
                    {
                        int turn = k++ / vs2.Length;
                        if (!operation.ReadsD || (k + turn) % 2 == 0)
                            yield return new Sample(x, y, old[(k + turn) % old.Length], scalar, immediate, 0, 0, false);
                    }
                }
            }
        }
    }

    /// <summary>Lets the model execute the instruction on one element.</summary>
    private Sample Run(Configuration c, Sample s, int mode, bool maskBit = true)
    {
        var m = new Machine(Configuration.LeastVlen) { Vl = 1, Vtype = (ulong)(c with { LmulLog2 = 0 }).Vtype(0) };
        m.Frm = file.Modes == "frm" ? mode : 0;
        m.Vxrm = file.Modes == "vxrm" ? mode : 0;
        bool masked = !HasUnmasked;
        if (operation.S2 != Width.Mask)
            m.Set(AssemblerText.Vs2, 0, Operation.Bits(operation.S2, c.Sew), s.A);
        m.Set(AssemblerText.Vs1, 0, Operation.Bits(operation.S1, c.Sew), s.B);
        if (operation.ReadsD)
            m.Set(AssemblerText.Vd, 0, Operation.Bits(operation.D, c.Sew), s.D);
        m.SetBit(0, 0, maskBit);
        m.X[AssemblerText.X] = m.F[AssemblerText.F] = s.Scalar;
        Catalog.Execute(m, new Instruction(file.Syntax, AssemblerText.Word(file.Syntax, masked, s.Immediate, memory: false)));
        ulong result = operation.D == Width.Mask ? (m.GetBit(AssemblerText.Vd, 0) ? 1ul : 0) : m.Get(AssemblerText.Vd, 0, Operation.Bits(operation.D, c.Sew));
        return s with { Result = result, Fflags = m.Fflags, Vxsat = m.Vxsat };
    }
}
