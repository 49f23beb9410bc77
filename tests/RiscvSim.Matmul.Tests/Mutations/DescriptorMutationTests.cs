using System.Collections.Concurrent;
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
    /// <summary>Mutants that do the same as the original: the extension, its unit ("" for all), key and value, and why.</summary>
    private static readonly (string Extension, string Unit, string Key, string Value, string Reason)[] s_equivalents =
    [
    ];

    [Fact]
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
                int listed = Array.FindIndex(s_equivalents, e =>
                    e.Extension == unit.Reference.Extension && e.Unit is "" || e.Unit == unit.Unit.Unit["mnemonic"] && e.Key == mutant.Key && e.Value == mutant.Value);
                if (fault == null && listed >= 0)
                    Interlocked.Increment(ref equivalent);
                if (fault == null ? listed < 0 : listed >= 0)
                    survivors.Add($"{unit.Reference.Extension} {unit.Unit.Unit["mnemonic"]} {mutant.Key}: {mutant.Value}{(fault == null ? "" : " is listed as equivalent: " + fault)}");
                if (listed >= 0)
                    used[listed] = true;
            }
        });
        output.WriteLine($"{count} mutants of {units.Length} units: {count - equivalent - survivors.Count} found, {equivalent} equivalent, {survivors.Count} survive");
        Assert.True(survivors.IsEmpty, string.Join('\n', survivors.Order()));
        Assert.Equal(s_equivalents.Length, used.Count);
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
}
