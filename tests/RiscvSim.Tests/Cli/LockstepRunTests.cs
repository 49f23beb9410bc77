using System.Globalization;
using System.Text.RegularExpressions;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary><c>run --engine lockstep</c>: the guest's output once, its exit code, and how much was compared.</summary>
public sealed class LockstepRunTests
{
    [Theory]
    [InlineData("matmul-int8.htif.elf")]
    [InlineData("gemm-int8.linux.elf", "--vlen", "512")]
    public void ARunWithoutADifference(string name, params string[] options)
    {
        string elf = Path.Combine(Repository.Root, "firmware", "elf", name);
        CliRun plain = CliRun.Of(["run", .. options, elf]);
        CliRun run = CliRun.Of(["run", "--engine", "lockstep", .. options, elf]);
        Assert.Equal((plain.ExitCode, plain.Output), (run.ExitCode, run.Output));
        Match report = Regex.Match(run.Error, @"\Ariscvsim: lockstep: (\d+) instructions, (\d+) of them in translated regions, without a difference\n\z");
        Assert.True(report.Success, run.Error);
        long all = long.Parse(report.Groups[1].Value, CultureInfo.InvariantCulture), inRegions = long.Parse(report.Groups[2].Value, CultureInfo.InvariantCulture);
        Assert.InRange(inRegions, all / 2, all);
    }
}
