using CommandLine;
using RiscvSim.Cli.Compliance;
using RiscvSim.Cli.Output;
using RiscvSim.Cli.Reports;
using RiscvSim.Isa;
using Spectre.Console;

namespace RiscvSim.Cli.Commands;

/// <summary>The options of <c>compliance</c>.</summary>
public sealed class ComplianceOptions
{
    /// <summary>Files and folders.</summary>
    [Value(0, MetaName = "PATH", Required = true, HelpText = "ELF files, or folders in which every ELF file is taken.")]
    public IEnumerable<string> Paths { get; set; } = [];

    /// <summary>An ISA string for all programs.</summary>
    [Option("isa", MetaValue = "STRING", HelpText = "The ISA string, instead of the default or what a program's section .riscvsim.isa says.")]
    public string? Isa { get; set; }

    /// <summary>The longest wall time of a program in seconds.</summary>
    [Option("timeout", MetaValue = "SECONDS", Default = 60.0, HelpText = "The longest time that a program may run.")]
    public double Timeout { get; set; }

    /// <summary>Whether skipped programs are no failure.</summary>
    [Option("allow-skip", HelpText = "Programs that cannot be run as tests (no 'tohost') are no failure.")]
    public bool AllowSkip { get; set; }

    /// <summary>A JSON file to write.</summary>
    [Option("json", MetaValue = "FILE", HelpText = "Write all outcomes as JSON.")]
    public string? Json { get; set; }

    /// <summary>A JUnit file to write.</summary>
    [Option("junit", MetaValue = "FILE", HelpText = "Write all outcomes as JUnit XML.")]
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
            "compliance", "[options] PATH...", args, "A program passes by storing 1 to 'tohost'; (n << 1) | 1 means that test n failed.");
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        return Run(options, output, HostStream.Output.IsTerminal);
    }

    /// <summary>Runs the programs.</summary>
    /// <param name="options">The options.</param>
    /// <param name="output">Where failures and summary go.</param>
    /// <param name="terminal">True if that is a terminal.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(ComplianceOptions options, TextWriter output, bool terminal)
    {
        if (options.Timeout is not (> 0 and <= LongestTimeout))
            throw new CliException($"--timeout: {options.Timeout} is not a number of seconds above 0");
        IsaConfig? isa = options.Isa == null ? null : IsaString.Parse(options.Isa);
        List<ComplianceTest> tests = ComplianceTest.Find(options.Paths);
        var runner = new TestRunner(Extensions.LoadTable(), isa, TimeSpan.FromSeconds(options.Timeout));
        var report = new TestReport();
        foreach (TestResult result in terminal ? WithProgress(runner, tests, output) : RunAll(runner, tests, () => { }))
            report.Add(result);

        ReportFiles.Write(report, "riscvsim compliance", options.JUnit, options.Json);
        WriteTable(report, Verdict.Failed, "failed", output, terminal);
        WriteTable(report, Verdict.Skipped, "skipped", output, terminal);
        if (tests.Count == 0)
            output.WriteLine("no ELF files were found");
        output.WriteLine(report.Summary);
        return report.ExitCodeFor(options.AllowSkip);
    }

    /// <summary>The outcomes in the order of the tests, whatever finishes first.</summary>
    private static TestResult[] RunAll(TestRunner runner, List<ComplianceTest> tests, Action finished)
    {
        var results = new TestResult[tests.Count];
        Parallel.For(0, tests.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            results[i] = runner.Run(tests[i]);
            finished();
        });
        return results;
    }

    private static TestResult[] WithProgress(TestRunner runner, List<ComplianceTest> tests, TextWriter output) =>
        TextTable.ConsoleOn(output).Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask($"{tests.Count} program{(tests.Count == 1 ? "" : "s")}", maxValue: Math.Max(1, tests.Count));
                return RunAll(runner, tests, () => task.Increment(1));
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
