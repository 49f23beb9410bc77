using CommandLine;
using RiscvSim.Cli.Golden;
using RiscvSim.Cli.Output;
using RiscvSim.Cli.Reports;
using RiscvSim.Cli.Running;

namespace RiscvSim.Cli.Commands;

/// <summary>The options of <c>vectors</c>.</summary>
public sealed class VectorsOptions
{
    /// <summary>The vector files.</summary>
    [Value(0, MetaName = "FILE", Required = true, HelpText = "Vector files (.jsonl.gz or .jsonl), with a MANIFEST.json beside them.")]
    public IEnumerable<string> Files { get; set; } = [];

    /// <summary>An ISA string for all files.</summary>
    [Option("isa", MetaValue = "STRING", HelpText = "The ISA string, instead of that of each file's MANIFEST.json.")]
    public string? Isa { get; set; }

    /// <summary>Which cases to replay.</summary>
    [Option("filter", MetaValue = "MNEMONIC", HelpText = "Replay only cases of this mnemonic; * stands for any characters.")]
    public string? Filter { get; set; }

    /// <summary>The engine.</summary>
    [Option("engine", MetaValue = "NAME", HelpText = "Who executes: interpreter (default), or translator (each instruction is translated by itself).")]
    public string Engine { get; set; } = "interpreter";

    /// <summary>Whether skipped cases are no failure.</summary>
    [Option("allow-skip", HelpText = "Cases of extensions that this build does not implement are no failure.")]
    public bool AllowSkip { get; set; }

    /// <summary>A JSON file to write.</summary>
    [Option("json", MetaValue = "FILE", HelpText = "Write all outcomes as JSON ('-': to standard error).")]
    public string? Json { get; set; }

    /// <summary>A JUnit file to write.</summary>
    [Option("junit", MetaValue = "FILE", HelpText = "Write all outcomes as JUnit XML ('-': to standard error).")]
    public string? JUnit { get; set; }
}

/// <summary>
/// <c>riscvsim vectors</c>: replays recorded single-instruction vectors and prints each difference. Ends with success only if all cases
/// passed, at least one ran and none was skipped (unless skipping is allowed).
/// </summary>
public static class VectorsCommand
{
    /// <summary>Runs the command line after the verb.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        VectorsOptions? options = OptionParser.Parse<VectorsOptions>("vectors", "[options] FILE...", args, ExitCode.VerdictNote);
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        return Run(options, output, HostStream.Output.IsDrawable);
    }

    /// <summary>Replays the files.</summary>
    /// <param name="options">The options.</param>
    /// <param name="output">Where differences and summary go.</param>
    /// <param name="terminal">True if that is a terminal.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(VectorsOptions options, TextWriter output, bool terminal)
    {
        using var files = new ReportFiles(options.JUnit, options.Json);
        var report = new TestReport();
        using var replay = new VectorReplay(Extensions.LoadTable(), options.Isa, options.Filter, report) { Engine = VectorMachine.EngineFor(EngineOption.SetupOf(options.Engine)) };
        foreach (string file in options.Files)
            replay.Run(file, (vector, differences) => Print(output, vector, differences));

        WriteTable(report, output, terminal);
        if (replay.Ignored.Count != 0)
            output.WriteLine($"not implemented by this build, left out of the ISA: {string.Join(' ', replay.Ignored)}");
        if (report.Results.Count == 0)
            output.WriteLine(options.Filter == null ? "the files hold no cases" : $"no case has the mnemonic '{options.Filter}'");
        foreach (IGrouping<string, TestResult> reason in report.Results.Where(r => r.Verdict == Verdict.Skipped).GroupBy(r => r.Message!))
            output.WriteLine($"{reason.Count()} skipped: {reason.Key}");
        output.WriteLine(report.Summary);
        output.Flush();
        files.Write(report, "riscvsim vectors");
        return report.ExitCodeFor(options.AllowSkip);
    }

    private static void Print(TextWriter output, VectorCase vector, List<VectorDifference> differences)
    {
        output.WriteLine($"{vector.File}:{vector.Line}: {vector.Assembly} (0x{vector.EncodingText})");
        foreach (VectorDifference difference in differences)
            output.WriteLine($"    {difference}");
    }

    private static void WriteTable(TestReport report, TextWriter output, bool terminal)
    {
        var table = new TextTable("file", "passed#", "failed#", "skipped#");
        foreach (IGrouping<string, TestResult> file in report.Results.GroupBy(r => r.Suite))
            table.Add(file.Key, Count(file, Verdict.Passed), Count(file, Verdict.Failed), Count(file, Verdict.Skipped));
        if (table.Count > 1)
            table.Write(output, terminal);
    }

    private static string Count(IEnumerable<TestResult> results, Verdict verdict) => results.Count(r => r.Verdict == verdict).ToString();
}
