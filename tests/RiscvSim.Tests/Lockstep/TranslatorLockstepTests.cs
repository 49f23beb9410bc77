using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using Xunit;
using Xunit.Abstractions;

namespace RiscvSim.Tests.Lockstep;

/// <summary>A million random instructions of every extension, translated and interpreted in lockstep.</summary>
public class TranslatorLockstepTests(ITestOutputHelper output)
{
    private const ulong Least = 1_000_000;

    [Fact]
    public void AMillionScalarInstructionsInRegions()
    {
        ulong compared = 0;
        var rows = new HashSet<Insn>();
        foreach ((string engine, ulong seed, int passes) in new[] { (TestEngines.Hot, 1UL, 2), (TestEngines.Hot, 2UL, 2), (TestEngines.Eager, 3UL, 1), (TestEngines.Single, 4UL, 1) })
        {
            var programs = new LockstepPrograms(TestEngines.Named(engine));
            string? complaint = programs.Scalar(seed, programs: 100, passes);
            Assert.True(complaint == null, $"{engine}: {complaint}");
            output.WriteLine($"{engine}: {programs.Compared} instructions in regions");
            compared += programs.Compared;
            rows.UnionWith(programs.Rows);
        }

        Assert.True(compared >= Least, $"only {compared} instructions ran in regions");
        Assert.Equal(LockstepPrograms.ScalarRows.Count, rows.Count);
    }

    [Fact]
    public void AMillionFloatingPointInstructionsInRegions()
    {
        ulong compared = 0;
        Insn[] rows = [.. LockstepPrograms.ScalarRows.Where(row => Binding.Of(row.Base).TouchesFloat)];
        foreach ((string engine, ulong seed, int passes) in new[] { (TestEngines.Hot, 21UL, 2), (TestEngines.Eager, 22UL, 1), (TestEngines.Single, 23UL, 1) })
        {
            var programs = new LockstepPrograms(TestEngines.Named(engine));
            string? complaint = programs.Scalar(seed, programs: 150, passes, rows);
            Assert.True(complaint == null, $"{engine}: {complaint}");
            output.WriteLine($"{engine}: {programs.Compared} instructions in regions");
            compared += programs.Compared;
        }

        Assert.True(compared >= Least, $"only {compared} instructions ran in regions");
    }

    [Fact]
    public void AMillionVectorInstructionsInRegions()
    {
        ulong compared = 0;
        var complaints = new List<string>();
        var rows = new HashSet<Insn>();
        foreach ((string engine, int vlen, bool ones, bool plain) in new[]
        {
            (TestEngines.Hot, 128, false, true), (TestEngines.Hot, 256, true, true), (TestEngines.Hot, 512, false, true), (TestEngines.Hot, 1024, false, true),
            (TestEngines.Hot, 4096, true, true), (TestEngines.Hot, 512, true, false), (TestEngines.Eager, 512, false, false), (TestEngines.Single, 512, false, false),
        })
        {
            var programs = new LockstepPrograms(TestEngines.Named(engine));
            string? complaint = programs.Vector((ulong)vlen, vlen, ones, plain, programs: 12, passes: 1);
            if (complaint != null)
                complaints.Add($"{engine}: {complaint}");
            output.WriteLine($"{engine} at VLEN {vlen}: {programs.Compared} instructions in regions");
            compared += programs.Compared;
            rows.UnionWith(programs.Rows);
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
        Assert.True(compared >= Least, $"only {compared} instructions ran in regions");
        // Some rows are legal under so few settings that chance may leave them out; they get programs of their own.
        Insn[] rare = [.. LockstepPrograms.VectorRows.Where(r => !rows.Contains(r) || r.Cost == Cost.VConfig)];
        var last = new LockstepPrograms(TestEngines.Named(TestEngines.Eager));
        string? difference = last.Vector(seed: 1, vlen: 256, agnosticOnes: false, plain: false, programs: 24, passes: 1, rare);
        Assert.True(difference == null, difference);
        rows.UnionWith(last.Rows);
        // Legal under alternate formats only, which programs do not choose; EveryRowTests execute them.
        string[] missing = [.. LockstepPrograms.VectorRows.Where(r => !rows.Contains(r) && r.Name is not ("vfwbdota.vv" or "vfwdota.vv")).Select(r => r.Name)];
        Assert.True(missing.Length == 0, $"rows that stand in no program: {string.Join(' ', missing)}");
    }

    [Fact]
    public void EveryRowIsEnabled() =>
        Assert.Equal(RandomPrograms.Table.Rows.Count, RandomPrograms.Table.Where(IsaString.Parse(RandomPrograms.EverythingIsa).Evaluate).Rows.Count);
}
