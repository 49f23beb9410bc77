using System.Diagnostics;
using CommandLine;
using RiscvSim.Cli.Output;
using RiscvSim.Isa;
using RiscvSim.Kit.Testing;

namespace RiscvSim.Cli.Extending;

/// <summary>The options of <c>ext test</c>.</summary>
public sealed class TestOptions : FileOptions
{
    /// <summary>Cases of each row.</summary>
    [Option("count", MetaValue = "N", Default = 200, HelpText = "Random cases of each row.")]
    public int Count { get; set; }

    /// <summary>The seed.</summary>
    [Option("seed", MetaValue = "N", Default = 1, HelpText = "Another seed gives other cases.")]
    public int Seed { get; set; }

    /// <summary>VLEN.</summary>
    [Option("vlen", MetaValue = "BITS", HelpText = "Bits of a vector register (default 256).")]
    public int? Vlen { get; set; }

    /// <summary>Whether to print only what the runs under other host widths are compared by.</summary>
    [Option("digests", Hidden = true)]
    public bool Digests { get; set; }
}

/// <summary><c>riscvsim ext test</c>: random operands through every engine and every width of the host's vectors, and against references.</summary>
public static class ExtTest
{
    private const string ExitNote = "Exit code: 0 all agree; 1 something differs, or no case of a row got through without a trap; 125 error of riscvsim itself.";
    private const string OperandSuffix = "-test.txt";

    private static readonly (string Name, string Variable)[] s_widths = [("AVX-512 off", "DOTNET_EnableAVX512"), ("AVX2 off", "DOTNET_EnableAVX2")];

    /// <summary>Runs the command line after the task.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        TestOptions? options = OptionParser.Parse<TestOptions>("ext test", "[options] FILE", args, ExitNote);
        if (options == null)
            return ExitCode.Success;
        if (options.Count < 1)
            throw new CliException($"--count: {options.Count} is not above 0");
        using var output = new StreamWriter(HostStream.Output);
        UserFile file = UserFile.Load(options.File);
        IsaConfig isa = VlenOption.Parse(file.Extensions.WithFiles(IsaString.Default + "_v"), VlenOption.Check(options.Vlen), file.Extensions);
        InsnTable table = file.Extensions.Complete(Extensions.LoadTable(), isa);
        using var test = new RowTest(new MachineRecipe(isa, table, file.Extensions.MakeStates), options.Seed, options.Count);
        try
        {
            List<RowResult> results = [.. file.Rows.Select(row => test.Run(table.Find(row.Name)!))];
            return options.Digests ? PrintDigests(results, output) : Judge(file, options, test, results, output);
        }
        catch (Exception error) when (file.Extensions.Blame(error) is { } blame)
        {
            throw new CliException(blame);
        }
    }

    private static int PrintDigests(List<RowResult> results, StreamWriter output)
    {
        foreach (RowResult result in results)
            output.WriteLine(string.Join(' ', result.Digests.Select(digest => $"{digest:x16}")));
        return ExitCode.Success;
    }

    private static int Judge(UserFile file, TestOptions options, RowTest test, List<RowResult> results, StreamWriter output)
    {
        var wrong = new List<string>();
        List<string>[] widths = Compare(options, results);
        string operandPath = Path.Combine(Path.GetDirectoryName(file.Path) ?? "", file.Name + OperandSuffix);
        OperandFile? operands = File.Exists(operandPath) ? OperandFile.Read(operandPath, [.. results.Select(r => r.Row)]) : null;
        var table = new TextTable("instruction", "cases#", "traps#", "engines", "host widths", "reference", "known results");
        for (int i = 0; i < results.Count; i++)
        {
            RowResult result = results[i];
            var unexpected = new List<string>();
            int lines = operands == null ? 0 : test.Run(operands, result.Row, unexpected.Add);
            table.Add(
                result.Row.Name, $"{result.Words.Count}", $"{result.Traps}", Verdict(result.Engines), Verdict(widths[i]), result.Reference == null ? "none" : Verdict(result.Reference),
                lines == 0 ? "none" : $"{lines - unexpected.Count} of {lines}");
            wrong.AddRange([.. result.Engines, .. widths[i], .. result.Reference ?? [], .. unexpected]);
            if (result.Traps == result.Words.Count)
                wrong.Add($"{result.Row.Name}: every case traps, so nothing was tested (cases are made from random registers and vtype; --count makes more)");
        }

        table.Write(output, HostStream.Output.IsDrawable);
        foreach (string line in wrong)
            output.WriteLine(line);
        output.WriteLine(wrong.Count == 0 ? "all agree" : $"{wrong.Count} findings");
        return wrong.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Verdict(IReadOnlyList<string> findings) => findings.Count == 0 ? "agree" : "DIFFER";

    /// <summary>What differs, row by row, when the host's vectors are narrower.</summary>
    private static List<string>[] Compare(TestOptions options, List<RowResult> results)
    {
        List<string>[] findings = [.. results.Select(_ => new List<string>())];
        (string Name, Process Process)[] children = Array.ConvertAll(s_widths, width => (width.Name, Start(options, width.Variable)));
        foreach ((string name, Process process) in children)
        {
            using (process)
            {
                Task<string> errors = process.StandardError.ReadToEndAsync();
                string[] lines = process.StandardOutput.ReadToEnd().Split('\n');
                process.WaitForExit();
                if (process.ExitCode != 0)
                    throw new CliException($"ext test: the run with {name} failed: {errors.Result.Trim()}");
                for (int i = 0; i < results.Count; i++)
                    Compare(name, results[i], lines[i].Split(' '), findings[i]);
            }
        }

        return findings;
    }

    private static void Compare(string name, RowResult result, string[] digests, List<string> findings)
    {
        for (int i = 0; i < digests.Length; i++)
        {
            if (digests[i] == $"{result.Digests[i]:x16}")
                continue;
            findings.Add($"{result.Row.Name} (0x{result.Words[i]:x8}, case {i}): another state with {name} than on this host");
            return;
        }
    }

    private static Process Start(TestOptions options, string variable)
    {
        string program = Environment.ProcessPath ?? throw new CliException("ext test: the program cannot find itself");
        var arguments = new List<string> { "ext", "test", "--digests", "--count", $"{options.Count}", "--seed", $"{options.Seed}", options.File };
        if (options.Vlen is { } vlen)
            arguments.InsertRange(2, ["--vlen", $"{vlen}"]);
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            arguments.InsertRange(0, ["exec", Path.Combine(AppContext.BaseDirectory, "riscvsim.dll")]);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[variable] = "0";
        return Process.Start(start)!;
    }
}
