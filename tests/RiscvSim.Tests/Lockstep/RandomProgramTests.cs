using System.Globalization;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;
using RiscvSim.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace RiscvSim.Tests.Lockstep;

/// <summary>Random programs end with the same registers and memory under qemu-riscv64 as here.</summary>
public class RandomProgramTests(ITestOutputHelper output)
{
    private const int Programs = 2000;

    // The same in every run, so that a red one can be repeated; RISCVSIM_SEED chooses others.
    private const ulong DefaultSeed = 20261121;

    private static readonly IReadOnlyList<Insn> s_rows = RandomPrograms.CoveredRows(RandomPrograms.Table);

    [ToolFact("qemu-riscv64")]
    public void ProgramsEndAsUnderQemu()
    {
        ulong seed = Seed();
        output.WriteLine($"RISCVSIM_SEED={seed}");
        using var comparison = new Comparison(s_rows, RandomPrograms.Table);
        List<Difference> differences = comparison.Run(seed, Programs);
        Assert.True(differences.Count == 0, $"RISCVSIM_SEED={seed}\n{string.Join('\n', differences.Select(d => d.Report))}");
    }

    [ToolTheory("qemu-riscv64")]
    [InlineData(TestEngines.Eager)]
    [InlineData(TestEngines.Single)]
    [InlineData(TestEngines.Hot)]
    public void TranslatedProgramsEndAsUnderQemu(string engine)
    {
        const int Some = 400;
        ulong seed = Seed() + 2;
        output.WriteLine($"seed {seed}");
        using var comparison = new Comparison(s_rows, RandomPrograms.Table, engine: TestEngines.Named(engine));
        List<Difference> differences = comparison.Run(seed, Some);
        Assert.True(differences.Count == 0, $"seed {seed}\n{string.Join('\n', differences.Select(d => d.Report))}");
    }

    [ToolFact("qemu-riscv64")]
    public void HotCodeEndsAsUnderQemu()
    {
        const int Few = 150;
        ulong seed = Seed() + 1;
        output.WriteLine($"seed {seed}");
        using var comparison = new Comparison(s_rows, RandomPrograms.Table, fused: true);
        List<Difference> differences = comparison.Run(seed, Few);
        Assert.True(differences.Count == 0, $"seed {seed}\n{string.Join('\n', differences.Select(d => d.Report))}");
    }

    [ToolFact("qemu-riscv64")]
    public void TheirElfRunsUnderTheLinuxAbiAsUnderQemu()
    {
        byte[] elf = Image.Of([.. Enumerable.Range(0, Comparison.BatchSize).Select(i => TestProgram.FromSeed(s_rows, Comparison.SeedOf(2, i)))]).ToElf();
        var written = new MemoryStream();
        using var process = new LinuxProcess(ElfFile.Parse(elf, "random.elf"), IsaString.Parse(IsaString.Default), new LinuxOptions { Output = written });
        using var engine = new InterpreterEngine(process.Hart, RandomPrograms.Table) { Observer = process };
        engine.Run(10_000_000);
        Assert.True(process is { IsOver: true, ExitCode: 0, Signal: 0 });
        Assert.Equal(Qemu.Run(elf, out _), written.ToArray());
    }

    [ToolFact("qemu-riscv64")]
    public void AWrongInstructionIsNamed()
    {
        Insn row = RandomPrograms.Table.Rows.First(r => r.Method?.Name == nameof(Wrong.Xnor));
        InsnTable wrong = RandomPrograms.Table.Replace(row.Name, typeof(Wrong).GetMethod(nameof(Wrong.Xnor))!);
        using var comparison = new Comparison(s_rows, wrong);
        List<Difference> differences = comparison.Run(1, 200, most: 2);
        Assert.NotEmpty(differences);
        Assert.All(differences, d => Assert.Equal(row.Name, d.Row?.Name));
        Assert.Contains("before: rs1", differences[0].Report, StringComparison.Ordinal);
        Assert.Contains("qemu 0x", differences[0].Report, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCoveredRowStandsInTheProgramsAndNoOther()
    {
        var seen = new Dictionary<string, int>();
        var modes = new HashSet<long>();
        for (int i = 0; i < Programs; i++)
        {
            foreach (Item item in TestProgram.FromSeed(s_rows, Comparison.SeedOf(DefaultSeed, i)).Items)
            {
                if (item.Role != Role.Tested)
                    continue;
                seen[item.Row.Name] = seen.GetValueOrDefault(item.Row.Name) + 1;
                if (item.Row.Pattern.Find("rm") is { } rm)
                    modes.Add(rm.Extract(item.Word));
            }
        }

        foreach (Insn row in s_rows)
            Assert.True(seen.GetValueOrDefault(row.Name) >= 40, $"{row.Name} stands {seen.GetValueOrDefault(row.Name)} times in {Programs} programs");
        Assert.Equal(s_rows.Count, seen.Count);
        Assert.Equal([0, 1, 2, 3, 4, 7], modes.Order());
    }

    [Fact]
    public void CoveredRowsAreThoseThatQemuKnows()
    {
        Assert.Contains(s_rows, r => r.Requires == "zfh");
        Assert.Contains(s_rows, r => r.Requires == "zca");
        Assert.DoesNotContain(s_rows, r => r.Requires.Contains("zfa", StringComparison.Ordinal) || r.Requires is "zicond" or "zcb");
        Assert.DoesNotContain(s_rows, r => r.Cost == Cost.System);
        Assert.All(RandomPrograms.Table.Rows.Where(r => r.Oracle == "qemu"), r => Assert.Contains(r, s_rows));
        Assert.True(s_rows.Count > 250, $"{s_rows.Count} rows");
    }

    [Fact]
    public void ASeedAlwaysNamesTheSameProgram()
    {
        byte[] first = Image.Of([TestProgram.FromSeed(s_rows, 5)]).ToElf();
        Assert.Equal(first, Image.Of([TestProgram.FromSeed(s_rows, 5)]).ToElf());
        Assert.NotEqual(first, Image.Of([TestProgram.FromSeed(s_rows, 6)]).ToElf());
    }

    private static ulong Seed() => Environment.GetEnvironmentVariable("RISCVSIM_SEED") is { Length: > 0 } text
        ? ulong.Parse(text, NumberStyles.None)
        : DefaultSeed;

    /// <summary>Methods that are not what the manual says.</summary>
    private static class Wrong
    {
        public static ulong Xnor(ulong rs1, ulong rs2) => ~(rs1 ^ rs2) ^ (rs1 >> 63 & rs2 >> 63);
    }
}
