using System.Diagnostics;
using System.Globalization;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Lockstep.Vectors;

// Runs random programs in lockstep with qemu-riscv64 and names the instructions that differ.
// dotnet run --project tests/RiscvSim.Random -- [--fused] [COUNT [SEED]] | --vectors [--ones] [COUNT [SEED [MNEMONIC...]]] | --rows | --elf SEED FILE | --here
if (args is ["--rows"])
{
    foreach (Insn row in RandomPrograms.CoveredRows(RandomPrograms.Table))
        Console.WriteLine(row.Name);
    return 0;
}

IReadOnlyList<Insn> rows = RandomPrograms.CoveredRows(RandomPrograms.Table);
if (args is ["--elf", { } program, { } path])
{
    File.WriteAllBytes(path, Image.Of([TestProgram.FromSeed(rows, Number(program))]).ToElf());
    return 0;
}

if (args is ["--here"])
{
    // Makes the handlers of all rows; tests look at what the runtime compiles meanwhile.
    Insn[] all = [.. RandomPrograms.Table.Rows.Where(r => RandomPrograms.FormOf(r) != Form.None)];
    using var simulator = new Simulator(RandomPrograms.Table);
    bool good = simulator.Run(Image.Of([.. Enumerable.Range(0, 300).Select(i => TestProgram.FromSeed(all, Comparison.SeedOf(0, i)))]), out string complaint) != null;
    Console.WriteLine(complaint);
    return good ? 0 : 1;
}

if (!Qemu.IsThere)
{
    Console.Error.WriteLine($"{Qemu.Program} is not on PATH");
    return 125;
}

if (args is ["--vectors", ..])
    return Vectors(args[1..]);

bool fused = args is ["--fused", ..];
args = fused ? args[1..] : args;
int count = args.Length > 0 ? int.Parse(args[0]) : 2000;
ulong seed = args.Length > 1 ? Number(args[1]) : (ulong)Random.Shared.NextInt64();
Console.WriteLine($"{count} programs of seed 0x{seed:x}, {rows.Count} rows");
var watch = Stopwatch.StartNew();
using var comparison = new Comparison(rows, RandomPrograms.Table, fused);
List<Difference> differences = comparison.Run(seed, count, most: 25);
foreach (Difference difference in differences)
    Console.WriteLine(difference.Report);
Console.WriteLine($"{differences.Count} differ, {watch.Elapsed.TotalSeconds:f1} s");
return differences.Count == 0 ? 0 : 1;

static int Vectors(string[] args)
{
    bool ones = args is ["--ones", ..];
    args = ones ? args[1..] : args;
    int count = args.Length > 0 ? int.Parse(args[0]) : 1000;
    ulong seed = args.Length > 1 ? Number(args[1]) : (ulong)Random.Shared.NextInt64();
    string[] only = args.Length > 2 ? args[2..] : [];
    int bad = 0;
    foreach (int vlen in VectorPrograms.Vlens)
    {
        Console.WriteLine($"{count} vector programs of seed 0x{seed:x}, VLEN {vlen}");
        var watch = Stopwatch.StartNew();
        Insn[]? rows = only.Length == 0 ? null : [.. VectorPrograms.CoveredRows(RandomPrograms.Table).Where(r => r.Cost == Cost.VConfig || Array.Exists(only, o => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(o, r.Name)))];
        using var comparison = new VectorComparison(RandomPrograms.Table, vlen, ones, rows);
        List<string> differences = comparison.Run(seed, count, most: 25);
        foreach (string difference in differences)
            Console.WriteLine(difference);
        Console.WriteLine($"{differences.Count} differ, {comparison.Seen.Values.Sum()} instructions of {comparison.Seen.Count} rows, each at least {comparison.Seen.Values.Min()} times, {watch.Elapsed.TotalSeconds:f1} s");
        bad += differences.Count;
    }

    return bad == 0 ? 0 : 1;
}

static ulong Number(string text) => text.StartsWith("0x", StringComparison.Ordinal)
    ? ulong.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier)
    : ulong.Parse(text);
