using System.Text;
using RiscvSim.Engines;
using RiscvSim.Isa;

namespace RiscvSim.Lockstep;

/// <summary>Runs random programs under qemu-riscv64 and here and compares registers and memory.</summary>
public sealed class Comparison : IDisposable
{
    /// <summary>Programs in one ELF.</summary>
    public const int BatchSize = 100;

    private readonly IReadOnlyList<Insn> _rows;
    private readonly Simulator _simulator;
    private readonly Disassembler _disassembler = new(RandomPrograms.Decoder);

    /// <summary>Prepares a comparison.</summary>
    /// <param name="rows">The rows that programs may hold.</param>
    /// <param name="table">All rows, as the simulator executes them.</param>
    /// <param name="fused">True to run all code as the interpreter runs hot code.</param>
    /// <param name="engine">What executes programs here; null: the interpreter.</param>
    public Comparison(IReadOnlyList<Insn> rows, InsnTable table, bool fused = false, EngineSetup? engine = null)
    {
        _rows = rows;
        _simulator = new Simulator(table, engine) { Fused = fused };
    }

    /// <summary>Runs programs and returns those that differ, reduced.</summary>
    /// <param name="seed">Names all the programs.</param>
    /// <param name="count">How many.</param>
    /// <param name="most">Stops after so many differences.</param>
    public List<Difference> Run(ulong seed, int count, int most = 10)
    {
        var differences = new List<Difference>();
        var batches = new List<TestProgram[]>();
        for (int first = 0; first < count; first += BatchSize)
        {
            var batch = new TestProgram[Math.Min(BatchSize, count - first)];
            for (int i = 0; i < batch.Length; i++)
                batch[i] = TestProgram.FromSeed(_rows, SeedOf(seed, first + i));
            batches.Add(batch);
        }

        // One qemu ahead, so that both cores have work.
        Task<(Image Image, byte[]? Records, string Complaint)> next = Start(batches[0]);
        for (int i = 0; i < batches.Count && differences.Count < most; i++)
        {
            (Image image, byte[]? expected, string complaint) = next.GetAwaiter().GetResult();
            if (i + 1 < batches.Count)
                next = Start(batches[i + 1]);
            byte[]? actual = _simulator.Run(image, out string ours);
            if (expected != null && actual != null && expected.AsSpan().SequenceEqual(actual))
                continue;
            Search(batches[i], image, expected, actual, complaint + ours, differences, most);
        }

        return differences;
    }

    /// <summary>The seed of the program of a number in a run.</summary>
    public static ulong SeedOf(ulong seed, int number) => new Dice(seed + ((ulong)number << 32)).Bits();

    /// <inheritdoc/>
    public void Dispose() => _simulator.Dispose();

    private static Task<(Image Image, byte[]? Records, string Complaint)> Start(TestProgram[] batch) => Task.Run(() =>
    {
        Image image = Image.Of(batch);
        byte[]? records = Qemu.Run(image.ToElf(), out string complaint);
        return (image, records, complaint);
    });

    private void Search(
        TestProgram[] batch, Image image, byte[]? expected, byte[]? actual, string complaint, List<Difference> differences, int most)
    {
        int before = differences.Count;
        for (int i = 0; i < batch.Length && differences.Count < most; i++)
        {
            if (expected == null || actual == null || !RecordOf(expected, i).SequenceEqual(RecordOf(actual, i)))
            {
                Difference? difference = Reduce(batch[i], i, image.Starts[i]);
                if (difference == null && expected != null && actual != null)
                    difference = new Difference(batch[i], -1, $"program 0x{batch[i].Seed:x} differs only in company:\n" + Records.Compare(RecordOf(expected, i), RecordOf(actual, i)));
                if (difference != null)
                    differences.Add(difference);
            }
        }

        if (differences.Count == before)
            differences.Add(new Difference(batch[0], -1, $"the batch that begins with program 0x{batch[0].Seed:x}: {complaint}"));
    }

    /// <summary>Finds the first instruction whose presence makes a difference; null if the program alone makes none.</summary>
    private Difference? Reduce(TestProgram program, int place, int start)
    {
        if (Differ(program, place, start, program.Items.Count) == null)
            return null;
        // Most differences stay once they are there, but not all: take the first, not the one that bisection happens upon.
        for (int items = 1; items <= program.Items.Count; items++)
        {
            if (Differ(program, place, start, items) is { } found)
                return new Difference(program, items - 1, Describe(program, place, start, items - 1, found));
        }

        return null;
    }

    private string? Differ(TestProgram program, int place, int start, int items)
    {
        Image image = Image.OfPart(program, place, start, items);
        byte[]? expected = Qemu.Run(image.ToElf(), out string theirs);
        byte[]? actual = _simulator.Run(image, out string ours);
        if (expected == null || actual == null)
            return $"  {theirs}{(theirs.Length != 0 && ours.Length != 0 ? "; " : "")}{(ours.Length == 0 ? "" : "here: " + ours)}\n";
        string text = Records.Compare(RecordOf(expected, place), RecordOf(actual, place));
        return text.Length == 0 ? null : text;
    }

    private string Describe(TestProgram program, int place, int start, int item, string found)
    {
        Image before = Image.OfPart(program, place, start, item);
        Image after = Image.OfPart(program, place, start, item + 1);
        Insn row = program.Items[item].Row;
        ulong pc = before.ItemAddresses[item];
        int at = (int)(pc - Image.CodeAddress);
        uint word = BitConverter.ToUInt16(after.Code.Span[at..]);
        if (row.Length == 4)
            word |= (uint)BitConverter.ToUInt16(after.Code.Span[(at + 2)..]) << 16;
        var text = new StringBuilder($"program 0x{program.Seed:x}, instruction {item} of {program.Items.Count}: {_disassembler.Format(row, word, pc)} (0x{word:x}) at 0x{pc:x}\n");
        uint full = row.Expand(word);
        if (_simulator.Run(before, out _) is { } state)
        {
            ReadOnlySpan<byte> record = RecordOf(state, place);
            foreach (Field field in row.Base.Pattern.Fields)
            {
                if (!field.IsRegister)
                    continue;
                int number = (int)field.Extract(full) + (field.Kind == FieldKind.F ? 32 : 0);
                if (number != program.Base)
                    text.AppendLine($"  before: {field.Name} {Operand.RegisterName(field.Kind, number & 31)} = 0x{Records.Register(record, number):x16}");
            }

            text.AppendLine($"  before: fcsr = 0x{Records.Register(record, 64):x2}");
        }

        return text.Append(found).ToString();
    }

    private static ReadOnlySpan<byte> RecordOf(byte[] records, int place) =>
        records.AsSpan(place * TestProgram.RecordBytes, TestProgram.RecordBytes);
}
