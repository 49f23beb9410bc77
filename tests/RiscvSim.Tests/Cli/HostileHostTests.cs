using System.Diagnostics;
using RiscvSim.Tests.Platforms.BareMetal;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>Descriptors that are closed, files that cannot be written, signals, odd command lines: one line, the exit code, nothing lost.</summary>
public sealed class HostileHostTests : IDisposable
{
    private const string WithoutInput = "exec \"$0\" \"$@\" <&-";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The runtime opens something of its own at the place of a closed descriptor; a guest once waited there for ever.</summary>
    [Fact]
    public void AClosedInputIsAtItsEnd()
    {
        CliRun run = CliRun.Shell(WithoutInput, "run", "--timeout", "20", Reader());
        Assert.Equal(new CliRun(5, "", ""), run);
    }

    [Theory]
    [InlineData("exec \"$0\" \"$@\" >&-")]
    [InlineData("exec \"$0\" \"$@\" <&- >&-")]
    public void AClosedOutputIsAnError(string command)
    {
        foreach (string[] arguments in new string[][] { ["run", Firmware("hello.linux.elf")], ["run", Firmware("hello.htif.elf")], ["isa", "fence.i"] })
            Assert.Equal(new CliRun(125, "", "riscvsim: cannot write standard output: it is closed\n"), CliRun.Shell(command, arguments));
    }

    [Fact]
    public void WithAllClosedTheExitCodeTells() => Assert.Equal(125, CliRun.Shell("exec \"$0\" \"$@\" <&- >&- 2>&-", "run", Firmware("hello.linux.elf")).ExitCode);

    [Fact]
    public void WhatTheGuestHasPrintedSurvivesAFailureOfTheTool()
    {
        CliRun run = CliRun.Of("run", "--trace", "/dev/full", Firmware("hello.htif.elf"));
        Assert.Equal(125, run.ExitCode);
        Assert.StartsWith("Hello", run.Output);
        Assert.Matches("^riscvsim: --trace: [^\n]*\n$", run.Error);
    }

    [Fact]
    public void StatisticsThatCannotBeWrittenAreOneLine()
    {
        CliRun run = CliRun.Of("run", "--json", "/dev/full", Firmware("hello.htif.elf"));
        Assert.Equal(125, run.ExitCode);
        Assert.StartsWith("Hello", run.Output);
        Assert.Matches("^riscvsim: --json: [^\n]*\n$", run.Error);
    }

    /// <summary>A guest in the middle of a read cannot be stopped; its statistics and its log are written all the same.</summary>
    [Fact]
    public void AGuestThatWaitsForInputLeavesItsReports()
    {
        string json = Path.Combine(_folder.Path, "json"), trace = Path.Combine(_folder.Path, "trace");
        using Process process = CliRun.Start("run", "--timeout", "3", "--json", json, "--trace", trace, Reader());
        CliRun run = CliRun.Finish(process);
        Assert.Equal(124, run.ExitCode);
        Assert.StartsWith("{\"end\":\"limit\",\"exitCode\":124,", File.ReadAllText(json));
        Assert.Equal(8, File.ReadLines(trace).Count());
    }

    [Fact]
    public void AHangUpStopsCleanly()
    {
        using Process process = CliRun.Start("run", "--timeout", "100", _folder.Guest("la t1, tohost", "addi t0, zero, 257", "slli t0, t0, 48", "ori t0, t0, 33", "sd t0, 0(t1)",
            "addi t2, zero, 1", "slli t2, t2, 56", "sd t2, 0(t1)", "sd t0, 0(t1)", "loop:", "jal zero, loop"));
        process.StandardInput.Write("x");
        process.StandardInput.Flush();
        Assert.Equal('!', process.StandardOutput.Read());
        // What the guest has put out since then is not flushed before the end: only time tells that it has.
        Thread.Sleep(1000);
        HostTool.Run("sh", "-c", $"kill -HUP {process.Id}");
        CliRun run = CliRun.Finish(process);
        Assert.Equal((129, "!"), (run.ExitCode, run.Output));
        Assert.StartsWith("riscvsim: hung up at 0x800000", run.Error);
    }

    /// <summary>What is known when a person has waited long enough is printed and written.</summary>
    [Fact]
    public void InterruptedComplianceTellsWhatItKnows()
    {
        string json = Path.Combine(_folder.Path, "json");
        _folder.Write("tests/a", TestProgram.StoringToHost(3));
        for (int i = 0; i <= Environment.ProcessorCount; i++)
            _folder.Write($"tests/b{i}", TestProgram.Endless());
        using Process process = CliRun.Start("compliance", "--json", json, Path.Combine(_folder.Path, "tests"));
        Thread.Sleep(2500);
        HostTool.Run("sh", "-c", $"kill -INT {process.Id}");
        CliRun run = CliRun.Finish(process);
        Assert.Equal((130, "riscvsim: interrupted\n"), (run.ExitCode, run.Error));
        Assert.EndsWith($" 1 failed, {Environment.ProcessorCount + 1} skipped\n", run.Output);
        Assert.Contains("test 1 failed", run.Output);
        Assert.Contains("\"interrupted\"", File.ReadAllText(json));
    }

    [Fact]
    public void OutcomesAreToldEvenIfTheReportCannotBeWritten()
    {
        CliRun run = CliRun.Of("compliance", "--json", "/dev/full", _folder.Write("good.elf", TestProgram.StoringToHost(1)));
        Assert.Equal((125, "1 passed, 0 failed, 0 skipped\n"), (run.ExitCode, run.Output));
        Assert.Matches("^riscvsim: --json: [^\n]*\n$", run.Error);
        run = CliRun.Of("compliance", "--json", "-", Path.Combine(_folder.Path, "good.elf"));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{\n  \"name\": \"riscvsim compliance\"", run.Error);
    }

    [Theory]
    [InlineData("run: option '--stats' takes no value; see riscvsim run --help", "run", "--stats=no", "ELF")]
    [InlineData("compliance: option '--allow-skip' takes no value; see riscvsim compliance --help", "compliance", "--allow-skip=false", "x")]
    [InlineData("'': not the name of a file", "run", "")]
    [InlineData("'': not the name of a file", "disasm", "")]
    [InlineData("the name of a file or folder is empty", "compliance", "")]
    [InlineData("the name of a vector file is empty", "vectors", "")]
    [InlineData("disasm: there is an argument too many; see riscvsim disasm --help", "disasm", "a", "b")]
    public void OddCommandLines(string message, params string[] arguments) =>
        Assert.Equal(new CliRun(125, "", $"riscvsim: {message}\n"), CliRun.Of(arguments));

    [Theory]
    [InlineData("run")]
    [InlineData("compliance")]
    [InlineData("vectors")]
    [InlineData("disasm")]
    [InlineData("isa")]
    public void ShortHelpIsHelpAndTellsTheExitCodes(string verb)
    {
        CliRun run = CliRun.Of(verb, "-h");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Exit code: ", run.Output);
        Assert.Equal(run, CliRun.Of(verb, "--help"));
    }

    [ToolFact("script")]
    public void ADumbTerminalGetsPlainText()
    {
        string elf = _folder.Write("bad.elf", TestProgram.StoringToHost(3));
        string output = HostTool.Run("script", "-qec", $"TERM=dumb dotnet exec {CliRun.Program} compliance {elf} || true", "/dev/null");
        Assert.DoesNotContain('\u001b', output);
        Assert.Matches("^failed +why\r\n", output);
    }

    /// <summary>Cells once shrank to nothing, so that nothing was told.</summary>
    [ToolFact("script")]
    public void ATerminalOfNoSizeStillTellsAll()
    {
        string elf = _folder.Write("bad.elf", TestProgram.StoringToHost(3));
        string output = HostTool.Run("script", "-qec", $"stty rows 1 cols 1; TERM=xterm dotnet exec {CliRun.Program} compliance {elf} || true", "/dev/null");
        Assert.Contains("test 1 failed", output);
        Assert.EndsWith("0 passed, 1 failed, 0 skipped\r\n", output);
        output = HostTool.Run("script", "-qec", $"stty rows 1 cols 1; TERM=xterm dotnet exec {CliRun.Program} run --stats {Firmware("hello.linux.elf")}", "/dev/null");
        Assert.Contains("_start", output);
    }

    private static string Firmware(string name) => Path.Combine(Repository.Root, "firmware", "elf", name);

    /// <summary>Reads a byte by the proxy and exits with 5 plus how many there were.</summary>
    private string Reader() => _folder.Guest(
        "la s0, block", "addi t0, zero, 63", "sd t0, 0(s0)", "addi t0, zero, 1", "sd t0, 24(s0)", "la t1, tohost", "sd s0, 0(t1)", "ld a0, 0(s0)", "addi a0, a0, 5",
        "slli a0, a0, 1", "ori a0, a0, 1", "sd a0, 0(t1)", "block:", ".dword 0", ".dword 0", ".dword 0x80001000", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0");
}

/// <summary>Bare-metal guests in files.</summary>
internal static class GuestFiles
{
    /// <summary>Writes a program of assembly lines and returns its path.</summary>
    public static string Guest(this TemporaryFolder folder, params string[] lines) => folder.Write("guest.elf", new GuestProgram(lines).ToBytes());
}
