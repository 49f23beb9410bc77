using System.Text;
using RiscvSim.Engines;
using RiscvSim.Isa;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>Runs random vector programs of one VLEN under qemu-riscv64 and here and compares all state and memory.</summary>
public sealed class VectorComparison : IDisposable
{
    /// <summary>Programs in one ELF.</summary>
    public const int BatchSize = 25;

    private readonly VectorBench _maker;
    private readonly VectorBench _runner;
    private readonly VectorGenerator _generator;
    private readonly Disassembler _disassembler = new(RandomPrograms.Decoder);
    private readonly int _vlen;
    private readonly string _cpu;

    /// <summary>Prepares a comparison.</summary>
    /// <param name="table">All rows, as they are executed here.</param>
    /// <param name="vlen">VLEN in bits.</param>
    /// <param name="agnosticOnes">Whether agnostic elements are overwritten with ones, there and here.</param>
    /// <param name="rows">The rows that programs may hold; null for all that qemu knows.</param>
    /// <param name="engine">What executes programs here; null: the interpreter.</param>
    public VectorComparison(InsnTable table, int vlen, bool agnosticOnes = false, IReadOnlyList<Insn>? rows = null, EngineSetup? engine = null)
    {
        _vlen = vlen;
        _cpu = Qemu.VectorCpu(vlen, agnosticOnes);
        _maker = new VectorBench(RandomPrograms.Table, vlen, agnosticOnes);
        _runner = new VectorBench(table, vlen, agnosticOnes, engine);
        _generator = new VectorGenerator(_maker, rows ?? VectorPrograms.CoveredRows(RandomPrograms.Table));
    }

    /// <summary>How often each row has stood in a program.</summary>
    public Dictionary<string, int> Seen { get; } = [];

    /// <summary>Runs programs and returns a report of each that differs, reduced to the first instruction that makes a difference.</summary>
    /// <param name="seed">Names all the programs.</param>
    /// <param name="count">How many.</param>
    /// <param name="most">Stops after so many differences.</param>
    public List<string> Run(ulong seed, int count, int most = 10)
    {
        var differences = new List<string>();
        int first = 0;
        VectorProgram[] batch = Batch(seed, first, count);
        while (batch.Length != 0 && differences.Count < most)
        {
            VectorImage image = VectorImage.Of(_runner.Record, batch);
            string theirs = "";
            Task<byte[]?> qemu = Task.Run(() => Qemu.Run(image.ToElf(), _cpu, out theirs));
            byte[]? actual = _runner.Run(image, out string ours);
            first += batch.Length;
            // The next programs are made while qemu runs.
            VectorProgram[] next = Batch(seed, first, count);
            byte[]? expected = qemu.GetAwaiter().GetResult();
            if (expected == null || actual == null || !expected.AsSpan().SequenceEqual(actual))
            {
                string[] reports = [.. batch.Select(Reduce).OfType<string>().Take(most - differences.Count)];
                // A difference that no program makes alone is one, too.
                differences.AddRange(reports.Length != 0 ? reports : [$"VLEN {_vlen}, the batch that begins with program 0x{batch[0].Seed:x}: {theirs} {ours}"]);
            }

            batch = next;
        }

        return differences;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _maker.Dispose();
        _runner.Dispose();
    }

    private VectorProgram[] Batch(ulong seed, int first, int count)
    {
        var batch = new VectorProgram[Math.Clamp(count - first, 0, BatchSize)];
        for (int i = 0; i < batch.Length; i++)
        {
            batch[i] = _generator.Make(Comparison.SeedOf(seed, first + i));
            foreach (VectorItem item in batch[i].Items)
            {
                if (item.Row != null)
                    Seen[item.Row.Name] = Seen.GetValueOrDefault(item.Row.Name) + 1;
            }
        }

        return batch;
    }

    /// <summary>The report of the first instruction whose presence makes a difference; null if the program makes none.</summary>
    private string? Reduce(VectorProgram program)
    {
        if (Differ(program, int.MaxValue) == null)
            return null;
        for (int items = 1; items <= program.Items.Count; items++)
        {
            if (Differ(program, items) is { } found)
                return Describe(program, items - 1, found);
        }

        return null;
    }

    private string? Differ(VectorProgram program, int items)
    {
        VectorImage image = VectorImage.Of(_runner.Record, [program], items);
        byte[]? expected = Qemu.Run(image.ToElf(), _cpu, out string theirs);
        byte[]? actual = _runner.Run(image, out string ours);
        if (expected == null || actual == null)
            return $"  {theirs} {(ours.Length == 0 ? "" : "here: " + ours)}";
        string[] lines = [.. _runner.Record.Compare(expected, actual)];
        return lines.Length == 0 ? null : string.Join('\n', lines);
    }

    private string Describe(VectorProgram program, int item, string found)
    {
        uint word = program.Items[item].Word;
        Insn? row = RandomPrograms.Decoder.Decode(word);
        string name = row == null ? "reserved" : _disassembler.Format(row, word, 0);
        var text = new StringBuilder($"VLEN {_vlen}, program 0x{program.Seed:x}, instruction {item}: {name} (0x{word:x})\n");
        byte[]? state = _runner.Run(VectorImage.Of(_runner.Record, [program], item), out _);
        if (state != null)
        {
            int vlenb = _runner.Record.Vlenb;
            text.AppendLine($"  before: vl {BitConverter.ToUInt64(state, VectorRecord.VlAt)}, vtype {VtypeText.Format(BitConverter.ToInt64(state, VectorRecord.VtypeAt))}, "
                + $"fcsr 0x{state[VectorRecord.FcsrAt]:x}, vcsr 0x{state[VectorRecord.VcsrAt]:x}");
            foreach (Field field in row?.Pattern.Fields ?? [])
            {
                int number = (int)field.Extract(word);
                (int at, int size) = field.Kind switch
                {
                    FieldKind.X => (VectorRecord.XAt + 8 * number, 8),
                    FieldKind.F => (VectorRecord.FAt + 8 * number, 8),
                    FieldKind.V => (VectorRecord.VAt + number * vlenb, vlenb),
                    _ => (0, 0),
                };
                if (size != 0)
                    text.AppendLine($"  before: {field.Name} {Operand.RegisterName(field.Kind, number)} = {VectorRecord.Text(state, at, size)}");
            }
        }

        return text.Append(found).ToString();
    }
}
