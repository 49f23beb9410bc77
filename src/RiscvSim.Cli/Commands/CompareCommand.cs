using System.Text;
using RiscvSim.Cli.Comparing;
using RiscvSim.Cli.Output;
using RiscvSim.Cli.Running;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Commands;

/// <summary><c>riscvsim compare</c>: runs one matrix product on several units side by side.</summary>
public static class CompareCommand
{
    private static readonly string[] s_notes =
    [
        "FOLDER/variants.txt has a line for each program: name, elements, ISA string, smallest VLEN, ELF file and",
        "unit file or -. Programs take M, N, K and a number of repetitions, check themselves and print a checksum;",
        "see firmware/README.md. What needs an extension that this build lacks, or a larger VLEN, is skipped.",
        "",
        .. Comparison.Notes,
        "",
        "Exit code: 0 all that ran are right and print the same checksum; 1 otherwise; 125 error of riscvsim itself.",
    ];

    /// <summary>Runs the command line after the verb.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        CompareOptions? options = OptionParser.Parse<CompareOptions>("compare", "[options] FOLDER", args, s_notes);
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        return Run(options, output, HostStream.Output.IsDrawable);
    }

    /// <summary>Compares.</summary>
    /// <param name="options">The options.</param>
    /// <param name="output">Where the table goes.</param>
    /// <param name="terminal">True if that is a terminal.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(CompareOptions options, TextWriter output, bool terminal)
    {
        ProblemSize size = ProblemSize.Parse(options.Size);
        int vlen = VlenOption.Check(options.Vlen) ?? VlenRules.Default;
        if (!(options.Seconds is >= 0 and <= RunSettings.LongestTimeout))
            throw new CliException($"--seconds: {options.Seconds} is not a number of seconds up to {RunSettings.LongestTimeout}");
        IReadOnlyList<Variant> variants = Select(Variant.ReadList(options.Folder), options.Only);
        using Stream? json = options.Json == null ? null : OutputFile.Create("--json", options.Json);
        var runner = new VariantRunner(Extensions.LoadTable(), size, vlen, options.Seconds);
        var comparison = new Comparison(size, vlen, [.. variants.Select(runner.Measure)]);
        comparison.Write(output, terminal);
        output.Flush();
        if (json != null)
            OutputFile.Write("--json", () => json.Write(Encoding.UTF8.GetBytes(comparison.ToJson())));
        return comparison.IsGood ? ExitCode.Success : ExitCode.Failure;
    }

    private static IReadOnlyList<Variant> Select(IReadOnlyList<Variant> all, string? names)
    {
        if (names == null)
            return all;
        var chosen = new List<Variant>();
        foreach (string name in names.Split(','))
        {
            chosen.Add(all.FirstOrDefault(v => v.Name == name)
                ?? throw new CliException($"--only: there is no variant '{name}', but {string.Join(", ", all.Select(v => v.Name))}"));
        }

        return chosen;
    }
}
