using System.Collections.Concurrent;
using System.Runtime.Intrinsics;
using RiscvSim.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace RiscvSim.Matmul.Tests.Mutations;

/// <summary>
/// The mutation run over descriptors: each unit of each preset, and of each unit file in firmware/matmul, with one thing wrong at a time. The checks
/// must find all but those that are listed as equivalent.
/// </summary>
public class DescriptorMutationTests(ITestOutputHelper output)
{
    private const string TwiceAsLarge = "EMUL of C would be 16 or more, which there is not: the LMUL stays illegal";
    private const string WholeRegister = "a tile, or two, fill a register: the LMUL stays illegal";
    private const string ShortRuns = "a fraction of a cycle is gained in all by the longest run that there is (LMUL 2 at VLEN 65536)";
    private const string OneCycle = "an instruction takes a cycle, and cannot take less";

    /// <summary>Mutants that do the same as the original: the extension, key and value, and why.</summary>
    private static readonly (string Extension, string Key, string Value, string Reason)[] s_equivalents =
    [
        ("xsfvqmaccdod", "overlap_b", "widening", "EMUL of C is that of B, and groups of one size may overlap"),
        ("xsfvqmaccqoq", "lmul", "mf8 mf4 mf2 m1 m2 m4 m8", TwiceAsLarge),
        ("xsfvfwmaccqqq", "lmul", "mf4 mf2 m1 m2 m4 m8", TwiceAsLarge),
        ("xsfvfwmaccqqq", "lmul", "mf4 mf2 m1 m2 m4 mf8", "SEW 16 with LMUL 1/8 is no vtype (ELEN is 64)"),
        ("xsmtvdot", "lmul", "m1 mf2", WholeRegister),
        ("xsmtvdot", "lmul", "m1 mf4", WholeRegister),
        ("xsmtvdot", "lmul", "m1 mf8", WholeRegister),
        ("xsmtvdot", "macs_per_cycle", "VLEN * exp2(floor(log2(VLEN) / 1) - 2) / 8", OneCycle),
        ("xsmtvdot", "macs_per_cycle", "VLEN * exp2(floor(log2(VLEN) / 2) - 1) / 8", OneCycle),
        ("xsmtvdot", "macs_per_cycle", "VLEN * exp2(floor(log2(VLEN) / 2) - 2) / 7", OneCycle),
        ("xmma8", "lmul", "m1 m2 m4", TwiceAsLarge),
        ("xmma8", "lmul", "m1 m2 m8", TwiceAsLarge),
        ("xmma8", "macs_per_cycle", "513", ShortRuns),
        ("xmma16", "lmul", "m1 m2 m4", TwiceAsLarge),
        ("xmma16", "lmul", "m1 m2 m8", TwiceAsLarge),
        ("xmma16", "macs_per_cycle", "1025", ShortRuns),
    ];

    [AcceleratedFact]
    public void EveryWrongDescriptorIsFound()
    {
        var survivors = new ConcurrentBag<string>();
        var used = new ConcurrentDictionary<int, bool>();
        int count = 0, equivalent = 0;
        (FileReference Reference, IReadOnlyList<RowReference> Rows, Descriptor Unit)[] units = [.. Texts().SelectMany(Units)];
        Parallel.ForEach(units, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, unit =>
        {
            using var checks = new DescriptorChecks();
            Assert.Null(checks.FindFault(unit.Unit.ToString(), unit.Reference, unit.Rows));
            foreach (Mutant mutant in Mutant.Of(unit.Unit))
            {
                Interlocked.Increment(ref count);
                string? fault = checks.FindFault(mutant.Descriptor.ToString(), unit.Reference, unit.Rows);
                int listed = Array.FindIndex(s_equivalents, e => (e.Extension, e.Key, e.Value) == (unit.Reference.Extension, mutant.Key, mutant.Value));
                if (fault == null && listed >= 0)
                    Interlocked.Increment(ref equivalent);
                string name = $"{unit.Reference.Extension} {unit.Unit.Unit["mnemonic"]} {mutant.Key}: {mutant.Value}";
                if (fault == null ? listed < 0 : listed >= 0)
                    survivors.Add(fault == null ? name : $"{name} is listed as equivalent ({s_equivalents[listed].Reason}), but: {fault}");
                if (listed >= 0)
                    used[listed] = true;
            }
        });
        output.WriteLine($"{count} mutants of {units.Length} units: {count - equivalent - survivors.Count} found, {equivalent} equivalent, {survivors.Count} survive");
        Assert.True(survivors.IsEmpty, string.Join('\n', survivors.Order()));
        // Without firmware/matmul there are no mutants of its files.
        Assert.Equal(s_equivalents.Count(e => units.Any(unit => unit.Reference.Extension == e.Extension)), used.Count);
        Assert.True(count > 500, $"only {count} mutants");
    }

    /// <summary>The unit files that there are.</summary>
    private static IEnumerable<string> Texts()
    {
        foreach (string name in new Presets().Extensions.Select(extension => extension.Name))
            yield return File.ReadAllText(Path.Combine(Repository.Root, "src", "RiscvSim.Matmul", "Presets", name + ".yaml"));
        string folder = Path.Combine(Repository.Root, "firmware", "matmul");
        foreach (string path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [])
            yield return File.ReadAllText(path);
    }

    /// <summary>The units of a file with the instructions that each must have.</summary>
    private static IEnumerable<(FileReference, IReadOnlyList<RowReference>, Descriptor)> Units(string text)
    {
        IReadOnlyList<Descriptor> units = Descriptor.Read(text);
        FileReference reference = FileReference.All.Single(file => file.Extension == units[0].Head["extension"]);
        int first = 0;
        foreach (Descriptor unit in units)
        {
            int rows = Math.Max(1, unit.Signs.Count);
            yield return (reference, [.. reference.Rows.Skip(first).Take(rows)], unit);
            first += rows;
        }

        Assert.Equal(reference.Rows.Count, first);
    }

    /// <summary>A test that says the same on every host, and takes minutes where vectors are emulated.</summary>
    private sealed class AcceleratedFactAttribute : FactAttribute
    {
        public AcceleratedFactAttribute()
        {
            if (!Vector128.IsHardwareAccelerated)
                Skip = "needs a host with vectors (DOTNET_EnableHWIntrinsic=0 switches them off); descriptors are the same on every host";
        }
    }
}
