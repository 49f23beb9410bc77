using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Enumeration;
using RiscvSim.Cli;
using RiscvSim.Isa;
using RiscvSim.Mutation;

// Makes the semantics of each row wrong in turn and sees whether its isa-test and a check from outside find out.
// dotnet run -c Release --project tests/RiscvSim.Mutation -- [MNEMONIC...]      (* stands for any characters)
// RISCVSIM_SHARED names the folder with golden/ (default: ../shared), RISCVSIM_RISCV_TESTS one with the built ELFs of riscv-tests.
// Exit code 1 if a mutant survives. Without mnemonics the translator's own logic is made wrong, too; --translator [PLACES [KIND...]] does only that.
const int Places = 8;
if (args is ["--translator", ..])
    return TranslatorRun.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : Places, [.. args.Skip(2)]) ? 0 : 1;
string root = FindRoot();
string? shared = Existing(Environment.GetEnvironmentVariable("RISCVSIM_SHARED") ?? Path.Combine(root, "..", "shared"));
string? upstream = Existing(Environment.GetEnvironmentVariable("RISCVSIM_RISCV_TESTS"));
InsnTable table = Extensions.LoadTable();
var checks = new Checks(table, root, shared, upstream);
Insn[] rows = [.. table.Rows.Where(r => args.Length == 0 || Array.Exists(args, a => FileSystemName.MatchesSimpleExpression(a, r.Name)))];
var watch = Stopwatch.StartNew();
Mutant[] mutants = [.. rows.SelectMany(Mutant.Of)];
var mutated = mutants.Select(m => m.Row).ToHashSet();
List<string> problems = [.. mutated.AsParallel().Select(Unmutated).OfType<string>()];
if (problems.Count != 0)
{
    problems.ForEach(Console.WriteLine);
    return 1;
}

var survivors = new ConcurrentBag<(Mutant Mutant, string Why)>();
var equivalent = new ConcurrentBag<Mutant>();
var isaTestOnly = new ConcurrentBag<(Mutant Mutant, string Why)>();
Parallel.ForEach(mutants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, Try);

foreach (IGrouping<Mutation, Mutant> group in equivalent.OrderBy(m => m.Row.Index).GroupBy(m => m.Mutation).OrderBy(g => g.Key))
    Console.WriteLine($"equivalent: {group.Key}: {string.Join(' ', group.Select(m => m.Row.Name))}");
foreach (IGrouping<string, (Mutant Mutant, string Why)> group in isaTestOnly.OrderBy(m => m.Mutant.Row.Index).GroupBy(m => m.Why))
    Console.WriteLine($"found by the isa-test alone: {group.Count()}, {group.Key}: {string.Join(' ', group.Select(m => m.Mutant.Row.Name).Distinct())}");
foreach ((Mutant mutant, string why) in survivors.OrderBy(s => s.Mutant.Row.Index).ThenBy(s => s.Mutant.Mutation))
    Console.WriteLine($"{mutant.Row.Name,-12} {mutant.Mutation,-16} {why}");
foreach (Insn row in rows.Where(r => !mutated.Contains(r)))
    Console.WriteLine($"{row.Name,-12} has no mutants: its method does nothing");
int found = mutants.Length - equivalent.Count - survivors.Count;
Console.WriteLine($"{mutants.Length} mutants of {rows.Length} rows: {found} found, {equivalent.Count} equivalent, {survivors.Count} survive; {watch.Elapsed.TotalSeconds:f0} s");
bool translatorIsTested = args.Length != 0 || TranslatorRun.Run(Places, []);
return survivors.IsEmpty && translatorIsTested ? 0 : 1;

void Try(Mutant mutant)
{
    InsnTable wrong = table.Replace(mutant.Row.Name, mutant.Method);
    bool isaTest = checks.PassesIsaTest(mutant.Row, wrong);
    var missed = new List<string>();
    bool outside = false;
    foreach ((string name, Func<InsnTable, bool> passes) in checks.Outside(mutant.Row))
    {
        outside = !passes(wrong);
        if (outside)
            break;
        missed.Add(name);
    }

    if (!isaTest && outside)
        return;
    if (!isaTest && checks.WhyIsaTestOnly(mutant) is { } reason)
    {
        isaTestOnly.Add((mutant, reason));
        return;
    }

    if (Equivalence.Holds(mutant))
    {
        equivalent.Add(mutant);
        return;
    }

    string misses = missed.Count == 0 ? "there is no check from outside" : $"{string.Join(" and ", missed)} passes";
    survivors.Add((mutant, isaTest ? outside ? "its isa-test passes" : $"its isa-test passes, and {misses}" : misses));
}

// A check that fails without a mutant finds all of them, and says nothing.
string? Unmutated(Insn row)
{
    IReadOnlyList<string> isaTests = checks.IsaTestsOf(row);
    if (isaTests.Count == 0)
        return $"{row.Name}: there is no isa-test";
    if (isaTests.FirstOrDefault(path => !File.Exists(path)) is { } missing)
        return $"{row.Name}: {missing} is not built (isa-tests/build.sh --vectors)";
    if (!checks.PassesIsaTest(row, table))
        return $"{row.Name}: its isa-test fails without a mutant";
    foreach ((string name, Func<InsnTable, bool> passes) in checks.Outside(row))
    {
        if (!passes(table))
            return $"{row.Name}: the check '{name}' fails without a mutant (record-spike.sh records again where isa-tests have changed)";
    }

    return null;
}

static string? Existing(string? folder) => Directory.Exists(folder) ? folder : null;

static string FindRoot()
{
    for (DirectoryInfo? at = new(AppContext.BaseDirectory); at != null; at = at.Parent)
    {
        if (File.Exists(Path.Combine(at.FullName, "RiscvSim.sln")))
            return at.FullName;
    }

    throw new InvalidOperationException("the program must lie inside the repository");
}
