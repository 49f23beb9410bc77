using System.Collections.Concurrent;
using System.Diagnostics;
using System.Xml.Linq;
using RiscvSim.Cli;
using RiscvSim.Cli.Commands;
using RiscvSim.Cli.Compliance;
using RiscvSim.Cli.Reports;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Tests.Platforms.Elf;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>The project's own test programs pass, and the command tells all ways not to pass apart.</summary>
public class ComplianceTests
{
    private static readonly byte[] s_passing = TestProgram.StoringToHost(1);

    [Fact]
    public void AllIsaTestsPass()
    {
        string folder = Path.Combine(Repository.Root, "isa-tests", "elf");
        int count = Directory.GetFiles(folder, "*.elf").Length;
        (int code, string output) = Run(new ComplianceOptions { Paths = [folder] });
        Assert.True(count > 300, $"only {count} programs were found");
        Assert.Equal($"{count} passed, 0 failed, 0 skipped\n", output);
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData(TestEngines.Eager)]
    [InlineData(TestEngines.Single)]
    [InlineData(TestEngines.Hot)]
    public void AllIsaTestsPassWhenTheyAreTranslated(string engine)
    {
        List<ComplianceTest> tests = ComplianceTest.Find([Path.Combine(Repository.Root, "isa-tests", "elf")]);
        var runner = new TestRunner(RandomPrograms.Table, ExtensionSet.Load([], []), null, TimeSpan.FromSeconds(60)) { Engine = TestEngines.Named(engine) };
        var wrong = new ConcurrentQueue<string>();
        Parallel.ForEach(tests, test =>
        {
            TestResult result = runner.Run(test);
            if (result.Verdict != Verdict.Passed)
                wrong.Enqueue($"{test.Name}: {result.Message}");
        });
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong));
    }

    [Fact]
    public void AnEngineIsChosenByName()
    {
        Assert.Equal(0, RunFiles(new ComplianceOptions { Engine = "translator" }, ("good", s_passing)).Code);
        Assert.Throws<CliException>(() => RunFiles(new ComplianceOptions { Engine = "qemu" }, ("good", s_passing)));
    }

    /// <summary>Upstream's programs are not part of this repository; RISCVSIM_RISCV_TESTS may name a folder of them.</summary>
    [RiscvTestsFact]
    public void UpstreamRiscvTestsPass()
    {
        (int code, string output) = Run(new ComplianceOptions { Paths = [RiscvTestsFactAttribute.Folder!] });
        Assert.EndsWith(" passed, 0 failed, 0 skipped\n", output);
        Assert.Equal(0, code);
    }

    [Fact]
    public void AFailingTestHasItsNumber()
    {
        (int code, string output) = RunFiles(("good", s_passing), ("bad", TestProgram.StoringToHost(7 << 1 | 1)), ("worse", TestProgram.StoringToHost(1337)));
        Assert.Equal(1, code);
        Assert.Matches(@"\nbad +test 7 failed\n", Relative(output));
        Assert.Matches(@"\nworse +test 668 failed \(a trap that the program did not expect\)\n", Relative(output));
        Assert.EndsWith("\n1 passed, 2 failed, 0 skipped\n", output);
    }

    [Fact]
    public void ATrapThatNobodyHandlesEndsTheTest()
    {
        (int code, string output) = RunFiles(("bad", TestProgram.Make("c.nop", "ebreak")), ("loop", TestProgram.Make("csrrwi zero, mtvec, 0", "ebreak")));
        Assert.Equal(1, code);
        Assert.Matches(@"\nbad +breakpoint \(tval 0x80000102\) at 0x80000102 <_start\+0x2>, which nothing handles\n", Relative(output));
        Assert.Matches(@"\nloop +instruction access fault ", Relative(output));
        Assert.EndsWith("\n0 passed, 2 failed, 0 skipped\n", output);
    }

    [Fact]
    public void AWildProgramEndsByTheTimeout()
    {
        long start = Stopwatch.GetTimestamp();
        (int code, string output) = RunFiles(new ComplianceOptions { Timeout = 0.2 }, ("a", TestProgram.Endless()), ("b", s_passing), ("wait", TestProgram.Make("wfi", $"jal zero, {TestProgram.Start}")),
            ("traps", TestProgram.Make("auipc t0, 0x0", "addi t0, t0, 12", "csrrw zero, mtvec, t0", "c.nop", "ecall")));
        Assert.Equal(1, code);
        Assert.Matches(@"\na +no result after 0.2 s and \d+ instructions, at 0x80000100 <_start>\n", Relative(output));
        Assert.Matches(@"\nwait +no result after 0.2 s ", Relative(output));
        Assert.Matches(@"\ntraps +no result after 0.2 s ", Relative(output));
        Assert.EndsWith("\n1 passed, 3 failed, 0 skipped\n", output);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30), "the time-out came late");
    }

    [Fact]
    public void OtherFilesInAFolderArePassedOver()
    {
        (int code, string output) = RunFiles(("sub/test", s_passing), ("README", "text"u8.ToArray()), ("empty", []), ("short", "\x7f"u8.ToArray()));
        Assert.Equal((0, "1 passed, 0 failed, 0 skipped\n"), (code, output));
    }

    [Fact]
    public void LinksMayLeadNowhereOrInCircles()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/test", s_passing);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "link"), "test");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "broken"), "nowhere");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "up"), "..");
        Assert.Equal((0, "2 passed, 0 failed, 0 skipped\n"), Run(new ComplianceOptions { Paths = [folder.Path] }));
        using var other = new TemporaryFolder();
        string link = Path.Combine(other.Path, "named");
        Directory.CreateSymbolicLink(link, folder.Path);
        Assert.Equal((0, "2 passed, 0 failed, 0 skipped\n"), Run(new ComplianceOptions { Paths = [link] }));
    }

    [Fact]
    public void WhatIsNoTestIsSkippedAndThatIsAFailureUnlessAllowed()
    {
        byte[] narrow = ElfImage.Make(), foreign = ElfImage.Make(), relocatable = ElfImage.Make();
        narrow[4] = 1;
        ElfImage.Put(foreign, ElfImage.MachineField, 2, 62);
        ElfImage.Put(relocatable, ElfImage.Type, 2, 1);
        (string, byte[])[] files = [("good", s_passing), ("none", TestProgram.WithoutToHost(TestProgram.Endless())), ("narrow", narrow), ("x86", foreign), ("object.o", relocatable)];
        (int code, string output) = RunFiles(files);
        Assert.Equal(1, code);
        Assert.Matches(@"\nnone +no symbol 'tohost'\n", Relative(output));
        Assert.Matches(@"\nnarrow +a 32-bit program\n", Relative(output));
        Assert.Matches(@"\nx86 +not a RISC-V program\n", Relative(output));
        Assert.Matches(@"\nobject.o +an object file, not a program\n", Relative(output));
        Assert.EndsWith("\n1 passed, 0 failed, 4 skipped\n", output);
        Assert.Equal(0, RunFiles(new ComplianceOptions { AllowSkip = true }, files).Code);
        Assert.Equal(1, RunFiles(new ComplianceOptions { AllowSkip = true }, files[1..]).Code);
    }

    [Fact]
    public void ADamagedProgramFails()
    {
        byte[] damaged = TestProgram.StoringToHost(1);
        ElfImage.Put(damaged, ElfImage.Entry, 8, 0);
        (int code, string output) = RunFiles(new ComplianceOptions { AllowSkip = true }, ("good", s_passing), ("bad", damaged), ("cut", s_passing[..100]));
        Assert.Equal(1, code);
        Assert.Contains("no entry", output);
        Assert.EndsWith("\n1 passed, 2 failed, 0 skipped\n", output);
    }

    [Fact]
    public void AProgramChoosesItsIsa()
    {
        byte[] Multiplying(string? isa)
        {
            byte[] file = TestProgram.Make("mul t1, t1, t1", "auipc t0, 0x1", "addi a0, zero, 1", "sd a0, -228(t0)", $"jal zero, {TestProgram.Start + 16}");
            return isa == null ? file : TestProgram.WithIsa(file, isa);
        }

        Assert.Equal(0, RunFiles(("a", Multiplying(null))).Code);
        Assert.Equal(0, RunFiles(("a", Multiplying("rv64im"))).Code);
        Assert.Contains("illegal instruction", RunFiles(("a", Multiplying("rv64ia"))).Output);
        Assert.Equal(0, RunFiles(new ComplianceOptions { Isa = "rv64im" }, ("a", Multiplying("rv64ia"))).Code);
        Assert.Contains("illegal instruction", RunFiles(new ComplianceOptions { Isa = "rv64i" }, ("a", Multiplying("rv64im"))).Output);
        Assert.Contains("unknown extension 'zzz'", RunFiles(("a", Multiplying("rv64i_zzz"))).Output);
        (int code, string output) = RunFiles(("a", Multiplying("rv64im_zacas")));
        Assert.Equal(1, code);
        Assert.Contains("needs extensions that this build does not implement: zacas\n", output);
        Assert.EndsWith("0 passed, 0 failed, 1 skipped\n", output);
    }

    [Fact]
    public void NothingFoundIsAFailure()
    {
        (int code, string output) = RunFiles(("README", "text"u8.ToArray()));
        Assert.Equal((1, "no ELF files were found\n0 passed, 0 failed, 0 skipped\n"), (code, output));
    }

    [Fact]
    public void BadArgumentsAreOneLine()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("text", "text"u8.ToArray()), none = Path.Combine(folder.Path, "none");
        Assert.Equal($"{text} is not an ELF file", Refusal(new ComplianceOptions { Paths = [text], Timeout = 1 }));
        Assert.Equal(0, Process.Start("mkfifo", Path.Combine(folder.Path, "pipe")).WaitForExit(10_000) ? 0 : 1);
        Assert.Equal((1, "no ELF files were found\n0 passed, 0 failed, 0 skipped\n"), Run(new ComplianceOptions { Paths = [folder.Path] }));
        Assert.Equal($"{none}: no such file or folder", Refusal(new ComplianceOptions { Paths = [none], Timeout = 1 }));
        Assert.Equal("--timeout: 0 is not a number of seconds above 0", Refusal(new ComplianceOptions { Paths = [text], Timeout = 0 }));
        Assert.Equal("--timeout: NaN is not a number of seconds above 0", Refusal(new ComplianceOptions { Paths = [text], Timeout = double.NaN }));
        Assert.Throws<IsaException>(() => Run(new ComplianceOptions { Paths = [text], Isa = "rv64x" }));
    }

    [Fact]
    public void ReportsKeepTheOrderOfNames()
    {
        using var folder = new TemporaryFolder();
        string junit = Path.Combine(folder.Path, "junit.xml");
        (string, byte[])[] files = [.. Enumerable.Range(10, 30).Select(i => ($"t{i}", i % 7 == 0 ? TestProgram.StoringToHost(3) : s_passing))];
        Assert.Equal(1, RunFiles(new ComplianceOptions { JUnit = junit }, files).Code);
        XElement suite = XDocument.Load(junit).Root!.Elements("testsuite").Single();
        Assert.Equal(files.Select(f => f.Item1), suite.Elements("testcase").Select(t => (string?)t.Attribute("name")));
        Assert.Equal(["t14", "t21", "t28", "t35"], suite.Elements("testcase").Where(t => t.Element("failure") != null).Select(t => (string?)t.Attribute("name")));
    }

    [Fact]
    public void ATerminalSeesATable()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad", TestProgram.StoringToHost(5));
        var output = new StringWriter();
        Assert.Equal(1, ComplianceCommand.Run(new ComplianceOptions { Paths = [folder.Path], Timeout = 60 }, output, terminal: true));
        Assert.Contains("╭", output.ToString());
        Assert.Contains("test 2 failed", output.ToString());
        Assert.EndsWith("0 passed, 1 failed, 0 skipped\n", output.ToString());
    }

    private static string Refusal(ComplianceOptions options) =>
        Assert.Throws<CliException>(() => ComplianceCommand.Run(options, TextWriter.Null, terminal: false)).Message;

    private static (int Code, string Output) RunFiles(params (string Name, byte[] Bytes)[] files) => RunFiles(new ComplianceOptions(), files);

    private static (int Code, string Output) RunFiles(ComplianceOptions options, params (string Name, byte[] Bytes)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach ((string name, byte[] bytes) in files)
            folder.Write(name, bytes);
        options.Paths = [folder.Path];
        return Run(options);
    }

    private static (int Code, string Output) Run(ComplianceOptions options)
    {
        options.Timeout = options.Timeout == 0 ? 60 : options.Timeout;
        var output = new StringWriter();
        int code = ComplianceCommand.Run(options, output, terminal: false);
        return (code, output.ToString());
    }

    /// <summary>Output without the names of temporary folders.</summary>
    private static string Relative(string output) =>
        System.Text.RegularExpressions.Regex.Replace(output, @"\S*/riscvsim-test-[^/\s]+/", "");
}

/// <summary>A test that needs upstream's riscv-tests; it reports itself skipped where RISCVSIM_RISCV_TESTS names no folder of their ELF files.</summary>
public sealed class RiscvTestsFactAttribute : FactAttribute
{
    public RiscvTestsFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "needs upstream's riscv-tests in the folder that RISCVSIM_RISCV_TESTS names";
    }

    /// <summary>The folder, or null.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("RISCVSIM_RISCV_TESTS");
}
