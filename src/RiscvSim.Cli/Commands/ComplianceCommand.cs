using CommandLine;
using RiscvSim.Cli.Compliance;
using RiscvSim.Cli.Output;
using RiscvSim.Cli.Reports;
using RiscvSim.Cli.Running;
using RiscvSim.Isa;
using Spectre.Console;

namespace RiscvSim.Cli.Commands;

/// <summary>The options of <c>compliance</c>.</summary>
public sealed class ComplianceOptions : ExtensionOptions
{
    /// <summary>Files and folders.</summary>
    [Value(0, MetaName = "PATH", Required = true, HelpText = "ELF files, or folders in which every ELF file is taken (links to folders are not followed).")]
    public IEnumerable<string> Paths { get; set; } = [];

    /// <summary>An ISA string for all programs.</summary>
    [Option("isa", MetaValue = "STRING", HelpText = "The ISA string, instead of the default or what a program's section .riscvsim.isa says.")]
    public string? Isa { get; set; }

    /// <summary>VLEN of machines with vector registers whose ISA string names none.</summary>
    [Option("vlen", MetaValue = "BITS", HelpText = "Bits of a vector register, for programs with vectors whose ISA string does not tell them by zvl<N>b (default 256 with v).")]
    public long? Vlen { get; set; }

    /// <summary>What becomes of agnostic elements.</summary>
    [Option("agnostic", MetaValue = "keep|ones", HelpText = "What vector instructions do with agnostic elements: keep old values (default) or write ones.")]
    public string Agnostic { get; set; } = AgnosticRule.Keep;

    /// <summary>The engine.</summary>
    [Option("engine", MetaValue = "NAME", HelpText = "Who executes: auto (interpret, translate what is hot), interpreter or translator (translate everything).")]
    public string Engine { get; set; } = EngineOption.Default;

    /// <summary>The longest wall time of a program in seconds.</summary>
    [Option("timeout", MetaValue = "SECONDS", Default = 60.0, HelpText = "The longest time that a program may run.")]
    public double Timeout { get; set; }

    /// <summary>Whether skipped programs are no failure.</summary>
    [Option("allow-skip", HelpText = "Programs that cannot be run as tests (no 'tohost') are no failure.")]
    public bool AllowSkip { get; set; }

    /// <summary>A JSON file to write.</summary>
    [Option("json", MetaValue = "FILE", HelpText = "Write all outcomes as JSON ('-': to standard error).")]
    public string? Json { get; set; }

    /// <summary>A JUnit file to write.</summary>
    [Option("junit", MetaValue = "FILE", HelpText = "Write all outcomes as JUnit XML ('-': to standard error).")]
    public string? JUnit { get; set; }
}

/// <summary>
/// <c>riscvsim compliance</c>: runs riscv-tests style programs in parallel and lists those that fail. Ends with success only if all passed,
/// at least one ran and none was skipped (unless skipping is allowed).
/// </summary>
public static class ComplianceCommand
{
    private const double LongestTimeout = 1e6;

    /// <summary>Runs the command line after the verb.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        ComplianceOptions? options = OptionParser.Parse<ComplianceOptions>(
            "compliance", "[options] PATH...", args, "A program passes by storing 1 to 'tohost'; (n << 1) | 1 means that test n failed.", ExitCode.VerdictNote);
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        using var interruption = new CancellationTokenSource();
        int signal = 0;
        using var signals = new HostSignals(number =>
        {
            signal = number;
            interruption.Cancel();
        });
        int code = Run(options, output, HostStream.Output.IsDrawable, interruption.Token);
        if (signal == 0)
            return code;
        HostStream.Error.WriteLine($"riscvsim: {HostSignals.Describe(signal)}");
        return ExitCode.SignalBase + signal;
    }

    /// <summary>Runs the programs.</summary>
    /// <param name="options">The options.</param>
    /// <param name="output">Where failures and summary go.</param>
    /// <param name="terminal">True if that is a terminal.</param>
    /// <param name="interruption">Ends the run early: the programs that have not ended are skipped.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(ComplianceOptions options, TextWriter output, bool terminal, CancellationToken interruption = default)
    {
        if (options.Timeout is not (> 0 and <= LongestTimeout))
            throw new CliException($"--timeout: {options.Timeout} is not a number of seconds above 0");
        int? vlen = VlenOption.Check(options.Vlen);
        ExtensionSet extensions = options.LoadExtensions();
        IsaConfig? isa = options.Isa == null ? null : VlenOption.Parse(extensions.WithFiles(options.Isa), vlen, extensions);
        bool agnosticOnes = AgnosticRule.WritesOnes(options.Agnostic);
        List<ComplianceTest> tests = ComplianceTest.Find(options.Paths);
        using var files = new ReportFiles(options.JUnit, options.Json);
        var runner = new TestRunner(Extensions.LoadTable(), extensions, isa, TimeSpan.FromSeconds(options.Timeout)) { Vlen = vlen, AgnosticOnes = agnosticOnes, Engine = EngineOption.SetupOf(options.Engine) };
        var report = new TestReport();
        TestResult[] RunAll(Action finished) => RunInParallel(tests, test => runner.Run(test, interruption), finished);
        foreach (TestResult result in terminal ? WithProgress(tests.Count, RunAll, output) : RunAll(() => { }))
            report.Add(result);

        WriteTable(report, Verdict.Failed, "failed", output, terminal);
        WriteTable(report, Verdict.Skipped, "skipped", output, terminal);
        if (tests.Count == 0)
            output.WriteLine("no ELF files were found");
        output.WriteLine(report.Summary);
        output.Flush();
        files.Write(report, "riscvsim compliance");
        return report.ExitCodeFor(options.AllowSkip);
    }

    /// <summary>The outcomes in the order of the tests, whatever finishes first.</summary>
    private static TestResult[] RunInParallel(List<ComplianceTest> tests, Func<ComplianceTest, TestResult> run, Action finished)
    {
        var results = new TestResult[tests.Count];
        int next = 0;
        // Each worker takes one at a time, so that behind a program that hangs no other waits.
        Parallel.For(0, Environment.ProcessorCount, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, _ =>
        {
            for (int i; (i = Interlocked.Increment(ref next) - 1) < results.Length;)
            {
                results[i] = run(tests[i]);
                finished();
            }
        });
        return results;
    }

    private static TestResult[] WithProgress(int count, Func<Action, TestResult[]> runAll, TextWriter output) =>
        TextTable.ConsoleOn(output).Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask($"{count} program{(count == 1 ? "" : "s")}", maxValue: Math.Max(1, count));
                return runAll(() => task.Increment(1));
            });

    private static void WriteTable(TestReport report, Verdict verdict, string title, TextWriter output, bool terminal)
    {
        var table = new TextTable(title, "why");
        foreach (TestResult result in report.Results)
        {
            if (result.Verdict == verdict)
                table.Add(Path.Combine(result.Suite, result.Name), result.Message ?? "");
        }

        if (table.Count != 0)
            table.Write(output, terminal);
    }
}
