using System.Globalization;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Lockstep.Vectors;
using RiscvSim.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace RiscvSim.Tests.Lockstep;

/// <summary>Random vector programs end with the same registers, flags and memory under qemu-riscv64 as here, at each VLEN.</summary>
public class VectorProgramTests(ITestOutputHelper output)
{
    // At each VLEN: 1,002 a run that keep agnostic elements, and half as many that overwrite them.
    private const int Programs = 334;

    // The same in every run, so that a red one can be repeated; RISCVSIM_SEED chooses others.
    private const ulong DefaultSeed = 20261126;

    [ToolFact("qemu-riscv64")]
    public void ProgramsEndAsUnderQemu()
    {
        ulong seed = Environment.GetEnvironmentVariable("RISCVSIM_SEED") is { Length: > 0 } text ? ulong.Parse(text, NumberStyles.None) : DefaultSeed;
        output.WriteLine($"RISCVSIM_SEED={seed}");
        var seen = new Dictionary<string, int>();
        var reports = new List<string>();
        foreach (int vlen in VectorPrograms.Vlens)
        {
            foreach (bool agnosticOnes in (bool[])[false, true])
            {
                using var comparison = new VectorComparison(RandomPrograms.Table, vlen, agnosticOnes);
                reports.AddRange(comparison.Run(seed++, agnosticOnes ? Programs / 2 : Programs));
                foreach ((string row, int count) in comparison.Seen)
                    seen[row] = seen.GetValueOrDefault(row) + count;
            }
        }

        Assert.True(reports.Count == 0, string.Join('\n', reports));
        string[] missing = [.. VectorPrograms.CoveredRows(RandomPrograms.Table).Select(r => r.Name).Where(n => !seen.ContainsKey(n))];
        Assert.True(missing.Length == 0, $"rows that stand in no program: {string.Join(' ', missing)}");
    }

    [ToolTheory("qemu-riscv64")]
    [InlineData(TestEngines.Eager)]
    [InlineData(TestEngines.Single)]
    [InlineData(TestEngines.Hot)]
    public void TranslatedProgramsEndAsUnderQemu(string engine)
    {
        const int Some = 75;
        var reports = new List<string>();
        foreach (int vlen in VectorPrograms.Vlens)
        {
            using var comparison = new VectorComparison(RandomPrograms.Table, vlen, vlen == 256, engine: TestEngines.Named(engine));
            reports.AddRange(comparison.Run(DefaultSeed + (ulong)vlen, Some));
        }

        Assert.True(reports.Count == 0, string.Join('\n', reports));
    }

    [ToolFact("qemu-riscv64")]
    public void AWrongInstructionIsNamed()
    {
        Insn[] rows = [.. VectorPrograms.CoveredRows(RandomPrograms.Table).Where(r => r.Cost is Cost.VConfig or Cost.VMask)];
        Insn wrongRow = rows.First(r => r.Op != null && r.Pattern.Find("vs1") != null);
        Insn other = rows.First(r => r.Op != null && r.Pattern.Find("vs1") != null && r != wrongRow);
        using var comparison = new VectorComparison(RandomPrograms.Table.Replace(wrongRow.Name, other.Method!), 256, rows: rows);
        List<string> reports = comparison.Run(1, 25, most: 1);
        Assert.Single(reports);
        Assert.Contains($": {wrongRow.Name} v", reports[0], StringComparison.Ordinal);
        Assert.Contains("before: vl ", reports[0], StringComparison.Ordinal);
        Assert.Contains(": qemu ", reports[0], StringComparison.Ordinal);
    }

    [Fact]
    public void CoveredRowsAreThoseOfV()
    {
        IReadOnlyList<Insn> rows = VectorPrograms.CoveredRows(RandomPrograms.Table);
        Assert.All(rows, r => Assert.DoesNotContain("zvfh", r.Requires, StringComparison.Ordinal));
        Assert.True(rows.Count > 600, $"{rows.Count} rows");
    }
}
