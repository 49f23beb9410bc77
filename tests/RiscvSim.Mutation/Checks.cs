using System.Collections.Concurrent;
using System.Globalization;
using RiscvSim.Cli.Golden;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Mutation;

/// <summary>The checks that must find a mutant: the row's isa-test, and one from outside.</summary>
/// <param name="table">The rows as they are.</param>
/// <param name="root">The folder of the repository.</param>
/// <param name="shared">The folder that holds <c>golden/</c>, or null.</param>
/// <param name="upstream">A folder with the ELFs of riscv-tests, or null.</param>
public sealed class Checks(InsnTable table, string root, string? shared, string? upstream)
{
    private const int ProgramsOfARow = 40;

    private const int LoopAtTheEnd = 2;

    // Of vector instructions, the programs are generated (isa-tests/build.sh --vectors).
    private static readonly string[] s_elfFolders = ["elf", Path.Combine("generated", "elf")];

    private static readonly string[] s_goldenFolders = ["scalar", "vector", "drafts"];

    // The longest isa-test needs a few thousand.
    private const ulong InstructionLimit = 400_000;

    private readonly Dictionary<string, List<(string Isa, VectorCase Case)>> _golden = LoadGolden(table, shared);
    private readonly ConcurrentDictionary<string, (Image Image, byte[] Expected)?> _programs = [];

    /// <summary>True if the row's isa-test passes; false also if it does not end.</summary>
    public bool PassesIsaTest(Insn row, InsnTable rows)
    {
        string[] paths = [.. s_elfFolders.Select(f => Path.Combine(root, "isa-tests", f)).Where(Directory.Exists).SelectMany(f => Directory.GetFiles(f, $"*-{row.Name}.elf"))];
        return paths.Length == 0 || Array.TrueForAll(paths, path => PassesElf(path, rows));
    }

    /// <summary>The outside checks that there are for a row, each with its verdict over a table of rows; true is passed.</summary>
    public IEnumerable<(string Name, Func<InsnTable, bool> Passes)> Outside(Insn row)
    {
        if (_golden.TryGetValue(row.Name, out List<(string Isa, VectorCase Case)>? cases))
            yield return ("golden", rows => PassesGolden(cases, rows));
        if (Qemu.IsThere && RandomPrograms.Covers(row))
            yield return ("qemu", rows => PassesQemu(row, rows));
        foreach (string log in Directory.GetFiles(Path.Combine(root, "tests", "RiscvSim.Mutation", "spike"), $"*-{row.Name}.txt"))
            yield return ("spike", rows => PassesLog(Path.Combine(root, "isa-tests", "elf", Path.GetFileNameWithoutExtension(log) + ".elf"), log, rows));
        if (upstream == null || row.Oracle?.Split('/') is not ["riscv-tests", { } suite, _])
            yield break;
        string[] paths = Directory.GetFiles(upstream, $"{suite}-p-*");
        if (paths.Length != 0)
            yield return ($"riscv-tests/{suite}", rows => Array.TrueForAll(paths, path => PassesElf(path, rows)));
    }

    private static bool PassesElf(string path, InsnTable rows)
    {
        ElfFile elf = ElfFile.Load(path);
        string isa = elf.FindSection(".riscvsim.isa") is { } section
            ? System.Text.Encoding.ASCII.GetString(section.Data.Span).TrimEnd('\0') : IsaString.Default;
        using var machine = new BareMetalMachine(elf, new BareMetalOptions { Isa = IsaString.Parse(isa), MemorySize = 32 << 20 });
        using var engine = new InterpreterEngine(machine.Hart, rows) { Observer = machine };
        engine.Run(InstructionLimit);
        return machine.ExitCode == 0;
    }

    /// <summary>Compares all x registers that Spike has written with those here after each retired instruction.</summary>
    private static bool PassesLog(string elf, string log, InsnTable rows)
    {
        using var machine = new BareMetalMachine(ElfFile.Load(elf), new BareMetalOptions { Isa = IsaString.Parse(IsaString.Default), MemorySize = 32 << 20 });
        using var engine = new InterpreterEngine(machine.Hart, rows) { Observer = machine };
        var expected = new Dictionary<int, ulong>();
        string[] lines = File.ReadAllLines(log);
        for (int i = 0; i < lines.Length; i++)
        {
            // Here the machine stops at the store to tohost, there it goes on into a loop.
            if (machine.ExitCode is { } code)
                return code == 0 && lines.Length - i <= LoopAtTheEnd;
            engine.Run(machine.Hart.Retired + 1);
            if (lines[i].Split(' ') is [{ } number, { } bits])
                expected[int.Parse(number)] = ulong.Parse(bits, NumberStyles.AllowHexSpecifier);
            foreach ((int register, ulong value) in expected)
            {
                if (machine.Hart[register] != value)
                    return false;
            }
        }

        return true;
    }

    private static bool PassesGolden(List<(string Isa, VectorCase Case)> cases, InsnTable rows)
    {
        var machines = new Dictionary<string, VectorMachine>();
        try
        {
            foreach ((string isa, VectorCase vector) in cases)
            {
                if (!machines.TryGetValue(isa, out VectorMachine? machine))
                    machines[isa] = machine = new VectorMachine(IsaString.Parse(isa, new ExtensionCatalog(), lenient: true), rows);
                if (machine.Run(vector).Count != 0)
                    return false;
            }

            return true;
        }
        finally
        {
            foreach (VectorMachine machine in machines.Values)
                machine.Dispose();
        }
    }

    private bool PassesQemu(Insn row, InsnTable rows)
    {
        if (_programs.GetOrAdd(row.Name, _ => Record(row)) is not { } recorded)
            return true;
        using var simulator = new Simulator(rows);
        return simulator.Run(recorded.Image, out _)?.AsSpan().SequenceEqual(recorded.Expected) == true;
    }

    /// <summary>Programs that hold little but the row, and how they end under qemu.</summary>
    private (Image Image, byte[] Expected)? Record(Insn row)
    {
        Form form = RandomPrograms.FormOf(row);
        // A generator needs something that fits everywhere, and the partner of a reservation.
        Insn filler = table.Rows.First(r => RandomPrograms.Covers(r) && RandomPrograms.FormOf(r) == Form.Plain);
        bool reserves = form is Form.LoadReserved or Form.StoreConditional;
        Insn[] rows = [row, row, row, filler, .. table.Rows.Where(r => reserves && RandomPrograms.FormOf(r) is Form.LoadReserved or Form.StoreConditional)];
        Image image = Image.Of([.. Enumerable.Range(0, ProgramsOfARow).Select(i => TestProgram.FromSeed(rows, Comparison.SeedOf(1, i)))]);
        return Qemu.Run(image.ToElf(), out _) is { } expected ? (image, expected) : null;
    }

    private static Dictionary<string, List<(string Isa, VectorCase Case)>> LoadGolden(InsnTable table, string? shared)
    {
        var golden = new Dictionary<string, List<(string Isa, VectorCase Case)>>();
        if (shared == null)
            return golden;
        var decoder = new Decoder(table);
        foreach (string path in s_goldenFolders.SelectMany(f => Directory.GetFiles(Path.Combine(shared, "golden", f), "*.jsonl.gz")))
        {
            VectorManifestEntry? entry = VectorManifest.Find(path);
            if (entry == null)
                continue;
            foreach (VectorCase vector in VectorFile.Read(path, entry))
            {
                if (decoder.Decode(vector.Encoding) is not { } row)
                    continue;
                if (!golden.TryGetValue(row.Name, out List<(string Isa, VectorCase Case)>? cases))
                    golden[row.Name] = cases = [];
                cases.Add((entry.Isa, vector));
            }
        }

        return golden;
    }
}
