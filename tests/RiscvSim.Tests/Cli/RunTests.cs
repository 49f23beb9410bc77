using System.Diagnostics;
using System.Text.Json;
using RiscvSim.Tests.Platforms.BareMetal;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary><c>riscvsim run</c> as a process: exit codes, what stands on which stream, limits and reports.</summary>
public sealed class RunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("riscvsim-run").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("hello.htif.elf")]
    [InlineData("hello.linux.elf")]
    [InlineData("hello-pie.linux.elf")]
    public void HelloIsGreeted(string name) =>
        Assert.Equal(new CliRun(0, "Hello from RV64GC.\nA character at a time.\n", ""), CliRun.Of("run", Firmware(name)));

    [Fact]
    public void TheGuestsExitCodeIsPassedOn() => Assert.Equal(new CliRun(42, "", ""), CliRun.Of("run", Guest(Exit(42))));

    [Fact]
    public void AnExitCodeThatDoesNotFitIsNoSuccess()
    {
        CliRun run = CliRun.Of("run", Guest("la t1, tohost", "la t0, code", "ld t0, 0(t0)", "sd t0, 0(t1)", "code:", ".dword 513"));
        Assert.Equal(new CliRun(255, "", "riscvsim: the program's exit code 256 does not fit into 8 bits: 255 is passed on\n"), run);
    }

    [Fact]
    public void OptionsBehindTheProgramBelongToTheGuest() =>
        Assert.Equal(new CliRun(3, "", ""), CliRun.Of("run", "--memory", "1M", "--seed=4", Guest(ArgumentCount()), "--help", "--stats"));

    [Fact]
    public void TwoDashesEndTheOptions() => Assert.Equal(1, CliRun.Of("run", "--memory=2M", "--", Guest(ArgumentCount())).ExitCode);

    [Fact]
    public void ABareMetalTrapWithoutAHandlerIsReported()
    {
        CliRun run = CliRun.Of("run", Guest("csrrwi zero, 0x300, 0", "lui s1, 0x2", "csrrs zero, 0x300, s1", "work:", "addi s0, zero, 77", "ld t1, 8(s0)", "addi zero, zero, 0"));
        Assert.Equal(126, run.ExitCode);
        Assert.Equal("", run.Output);
        string[] lines = run.Error.Split('\n');
        Assert.Equal("riscvsim: load access fault (cause 5, value 0x55) in M mode at 0x80000010 <work+0x4>, and no trap handler is installed", lines[0]);
        Assert.Equal("  pc 0x80000010 <work+0x4>, ra 0x0, 4 instructions retired", lines[1]);
        Assert.Contains("    work:\n    8000000c: 04d00413  addi s0, zero, 77\n  > 80000010: 00843303  ld t1, 8(s0)\n    80000014: 00000013  addi zero, zero, 0\n", run.Error);
        Assert.Contains("s0   000000000000004d", run.Error);
        Assert.Contains("frm rne, fflags none", run.Error);
        Assert.Contains("fs0  0000000000000000", run.Error);
    }

    [Fact]
    public void WithFloatingPointOffItsRegistersAreLeftOut()
    {
        CliRun run = CliRun.Of("run", Guest("ebreak"));
        Assert.Equal(126, run.ExitCode);
        Assert.StartsWith("riscvsim: breakpoint (cause 3, value 0x80000000) in M mode at 0x80000000 <_start>, and no trap handler is installed\n", run.Error);
        Assert.DoesNotContain("fflags", run.Error);
    }

    [Fact]
    public void AJumpIntoNowhereIsReported()
    {
        CliRun run = CliRun.Of("run", Guest("addi t0, zero, 64", "jalr ra, 0(t0)"));
        Assert.Equal(126, run.ExitCode);
        Assert.StartsWith("riscvsim: instruction access fault (cause 1, value 0x40) in M mode at 0x40, and no", run.Error);
        Assert.Contains("ra 0x80000008 <_start+0x8>", run.Error);
        Assert.Contains("  > 00000040: not in memory\n", run.Error);
    }

    [Fact]
    public void ALinuxProgramDiesOfItsSignal()
    {
        var program = new GuestProgram(["addi s0, zero, 77", "sd s0, 0(s0)"], 0x10000) { HasHtif = false };
        CliRun run = CliRun.Of("run", Write("segv.elf", program.ToBytes()));
        Assert.Equal(128 + 11, run.ExitCode);
        Assert.StartsWith("riscvsim: killed by signal 11 (SIGSEGV): store/AMO access fault (cause 7, value 0x4d) at 0x10004 <_start+0x4>\n", run.Error);
        Assert.Contains("  > 00010004: 00843023  sd s0, 0(s0)\n", run.Error);
    }

    [Fact]
    public void TheAbiCanBeChosen()
    {
        // exit_group(9) under Linux; bare metal there is no handler for the call.
        string path = Guest("addi a0, zero, 9", "addi a7, zero, 94", "ecall");
        Assert.Equal(new CliRun(9, "", ""), CliRun.Of("run", "--abi", "linux", path));
        Assert.Equal(126, CliRun.Of("run", "--abi=htif", path).ExitCode);
    }

    [Fact]
    public void TheNumberOfInstructionsCanBeLimited()
    {
        CliRun run = CliRun.Of("run", "--max-instructions", "1000", Guest("loop:", "jal zero, loop"));
        Assert.Equal(new CliRun(124, "", "riscvsim: stopped after 1000 instructions (--max-instructions) at 0x80000000 <loop>\n"), run);
    }

    [Fact]
    public void ALimitThatIsNotReachedDoesNotMatter() => Assert.Equal(0, CliRun.Of("run", "--max-instructions", "4", Guest(Exit(0))).ExitCode);

    [Fact]
    public void WallTimeCanBeLimited()
    {
        CliRun run = CliRun.Of("run", "--timeout", "0.05", Guest("loop:", "jal zero, loop"));
        Assert.Equal(new CliRun(124, "", "riscvsim: stopped after 0.05 s (--timeout) at 0x80000000 <loop>\n"), run);
    }

    [Fact]
    public void AGuestThatWaitsForInputEndsToo()
    {
        using Process process = CliRun.Start("run", "--timeout", "0.05", Guest(
            "la t1, tohost", "addi t0, zero, 1", "slli t0, t0, 56", "sd t0, 0(t1)"));
        CliRun run = CliRun.Finish(process);
        Assert.Equal(124, run.ExitCode);
        Assert.StartsWith("riscvsim: stopped after 0.05 s (--timeout)", run.Error);
    }

    [Theory]
    [InlineData("INT", 130, "interrupted")]
    [InlineData("TERM", 143, "terminated")]
    public void SignalsStopCleanly(string signal, int exitCode, string word)
    {
        // The console's first character tells that the guest runs; what it has printed is not lost.
        using Process process = CliRun.Start("run", "--timeout", "100", Guest(
            "la t1, tohost", "addi t0, zero, 257", "slli t0, t0, 48", "ori t0, t0, 33", "sd t0, 0(t1)", "addi t0, zero, 1", "slli t0, t0, 56", "sd t0, 0(t1)",
            "loop:", "jal zero, loop"));
        process.StandardInput.Write("x");
        process.StandardInput.Flush();
        Assert.Equal('!', process.StandardOutput.Read());
        // The shell's own kill: small machines have no other.
        HostTool.Run("sh", "-c", $"kill -{signal} {process.Id}");
        CliRun run = CliRun.Finish(process);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith($"riscvsim: {word} at 0x800000", run.Error);
    }

    /// <summary>Start-up counts: a run without options must not touch what only options, tables and help need.</summary>
    [Fact]
    public void APlainRunLoadsOnlyWhatItNeeds()
    {
        using Process process = CliRun.Start("run", Guest(
            "la t1, tohost", "addi t0, zero, 257", "slli t0, t0, 48", "ori t0, t0, 33", "sd t0, 0(t1)", "addi t2, zero, 1", "slli t2, t2, 56", "sd t2, 0(t1)",
            "addi t0, zero, 1", "sd t0, 0(t1)"));
        Assert.Equal('!', process.StandardOutput.Read());
        string maps = File.ReadAllText($"/proc/{process.Id}/maps");
        process.StandardInput.Write("x");
        process.StandardInput.Close();
        Assert.Equal(0, CliRun.Finish(process).ExitCode);
        Assert.Contains("/RiscvSim.Engines.dll", maps);
        foreach (string name in new[] { "Spectre.Console", "CommandLine", "System.Linq", "System.Console", "System.Text.Json", "Iced" })
            Assert.DoesNotContain($"/{name}.dll", maps);
    }

    [ToolFact("script")]
    public void ATerminalGetsTables()
    {
        string command = $"dotnet exec {CliRun.Program} run --stats {Guest(Loop())}";
        string output = HostTool.Run("script", "-qec", $"TERM=xterm NO_COLOR=1 {command} || true", "/dev/null");
        Assert.Contains("╭", output);
        Assert.Contains("│ loop", output);
        Assert.DoesNotContain("\u001b[3", output);
        Assert.DoesNotContain("\u001b[1m", output);
    }

    [Fact]
    public void AFullDiskIsOneLine()
    {
        CliRun run = CliRun.Shell("exec \"$0\" \"$@\" > /dev/full", "run", Firmware("hello.htif.elf"));
        Assert.Equal(new CliRun(125, "", "riscvsim: cannot write standard output: No space left on device\n"), run);
    }

    [Fact]
    public void AClosedPipeIsOneLine()
    {
        // It writes on and on: programs that other tests start may hold the pipe for a moment, too, so that what is written first is not refused.
        using Process process = CliRun.Start("run", Guest(
            "la t1, tohost", "addi t0, zero, 257", "slli t0, t0, 48", "ori t0, t0, 33", "sd t0, 0(t1)", "addi t2, zero, 1", "slli t2, t2, 56", "sd t2, 0(t1)",
            "again:", "sd t0, 0(t1)", "jal zero, again"));
        Assert.Equal('!', process.StandardOutput.Read());
        process.StandardOutput.Close();
        process.StandardInput.Write("x");
        process.StandardInput.Close();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("riscvsim: cannot write standard output: Broken pipe\n", error);
        Assert.Equal(125, process.ExitCode);
    }

    [Fact]
    public void TheCommitLogIsTheSameTwice()
    {
        string first = Path.Combine(_folder, "first.log"), second = Path.Combine(_folder, "second.log");
        Assert.Equal(0, CliRun.Of("run", "--trace", first, Firmware("hello.linux.elf")).ExitCode);
        Assert.Equal(0, CliRun.Of("run", "--trace", second, Firmware("hello.linux.elf")).ExitCode);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.StartsWith("core   0: 0 0x00000000000", File.ReadAllText(first));
        Assert.Equal("core   0: 3 0x0000000080000000 (0x04d00413) x8  0x000000000000004d\n",
            CliRun.Of("run", "--trace", "-", "--max-instructions", "1", Guest("addi s0, zero, 77")).Error.Split("riscvsim")[0]);
    }

    [Fact]
    public void ALogThatCannotBeWrittenIsOneLine()
    {
        CliRun run = CliRun.Of("run", "--trace", "/dev/full", Guest(Exit(0)));
        Assert.Equal(125, run.ExitCode);
        Assert.Matches("^riscvsim: --trace: .*No space left on device.*\n$", run.Error);
    }

    [Fact]
    public void StatisticsForPeople()
    {
        CliRun run = CliRun.Of("run", "--stats", Guest(Loop()));
        Assert.Equal(5, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches(@"(?m)^instructions +205$", run.Error);
        Assert.Matches(@"(?m)^engine +auto$", run.Error);
        Assert.Matches(@"(?m)^i +205 +100\.0 %$", run.Error);
        Assert.Matches(@"(?m)^loop +200 +97\.6 %$", run.Error);
        Assert.DoesNotContain("\u001b", run.Error);
    }

    [Fact]
    public void StatisticsOfTranslation()
    {
        CliRun run = CliRun.Of("run", "--stats", "--engine", "translator", Guest(Loop()));
        Assert.Equal(5, run.ExitCode);
        Assert.Matches(@"(?m)^regions +[1-9]\d*$", run.Error);
        Assert.Matches(@"(?m)^instructions in regions +\d+\.\d %$", run.Error);
        Assert.Matches(@"(?m)^compile time +\d+\.\d{3} s$", run.Error);
        Assert.Matches(@"(?m)^symbol +instructions +share$", run.Error);
        Assert.Matches(@"(?m)^regions left +times +share$", run.Error);
        Assert.Matches(@"(?m)^to other code +\d+ +\d+\.\d %$", run.Error);
    }

    [Fact]
    public void StatisticsOfVectors()
    {
        string[] lines =
        [
            "addi t0, zero, 0x600", "csrrs zero, 0x300, t0", "vsetivli zero, 8, e32, m2, ta, ma", "vadd.vv v8, v8, v8", "vadd.vv v8, v8, v8",
            "vmul.vx v8, v8, t0, v0.t", "vsetivli zero, 3, e8, mf2, tu, mu", "vmv.v.i v4, -1", .. Exit(0),
        ];
        CliRun run = CliRun.Of("run", "--isa", "rv64gcv", "--stats", "--json", "-", Guest(lines));
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^vector instructions +4$", run.Error);
        Assert.Matches(@"(?m)^vector elements +27$", run.Error);
        Assert.Matches(@"(?m)^average vl +6\.8$", run.Error);
        Assert.Matches(@"(?m)^e32 m2 +3 +75\.0 %$", run.Error);
        Assert.Matches(@"(?m)^e8 mf2 +1 +25\.0 %$", run.Error);
        Assert.Contains("""
            "vectors":{"instructions":4,"elements":27,"averageVl":6.75,"mix":[{"name":"e32 m2","instructions":3},{"name":"e8 mf2","instructions":1}]}
            """.Trim(), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StatisticsForScripts()
    {
        string path = Path.Combine(_folder, "stats.json");
        Assert.Equal(new CliRun(5, "", ""), CliRun.Of("run", "--json", path, Guest(Loop())));
        JsonElement json = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        Assert.Equal("exit", json.GetProperty("end").GetString());
        Assert.Equal(5, json.GetProperty("exitCode").GetInt32());
        Assert.Equal(205, json.GetProperty("instructions").GetInt32());
        Assert.True(json.GetProperty("seconds").GetDouble() > 0);
        Assert.True(json.GetProperty("mips").GetDouble() > 0);
        Assert.Equal("auto", json.GetProperty("engine").GetString());
        Assert.Equal("""[{"name":"i","instructions":205}]""", json.GetProperty("extensions").GetRawText());
        Assert.Equal("loop", json.GetProperty("symbols")[0].GetProperty("name").GetString());
        Assert.Equal(200, json.GetProperty("symbols")[0].GetProperty("instructions").GetInt32());
    }

    private static string Firmware(string name) => Path.Combine(Repository.Root, "firmware", "elf", name);

    private static string[] Exit(int code) => ["la t1, tohost", $"addi t0, zero, {2 * code + 1}", "sd t0, 0(t1)"];

    /// <summary>205 instructions, 200 of them at "loop"; exit code 5.</summary>
    private static string[] Loop() =>
        ["addi s0, zero, 100", "loop:", "addi s0, s0, -1", "bne s0, zero, loop", "done:", .. Exit(5)];

    /// <summary>Exits with the number of arguments, the program's name included.</summary>
    private static string[] ArgumentCount() =>
    [
        "la s0, block", "la t0, buffer", "sd t0, 8(s0)", "la t1, tohost", "sd s0, 0(t1)", "la t0, buffer", "ld t0, 0(t0)", "slli t0, t0, 1", "ori t0, t0, 1", "sd t0, 0(t1)",
        "block:", ".dword 2011", ".dword 0", ".dword 1024", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0", "buffer:",
    ];

    private string Guest(params string[] lines) => Write("guest.elf", new GuestProgram(lines).ToBytes());

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
