using CommandLine;
using RiscvSim.Cli.Listing;
using RiscvSim.Cli.Output;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Commands;

/// <summary>The options of <c>isa</c>.</summary>
public sealed class IsaOptions : ExtensionOptions
{
    /// <summary>Which rows to list.</summary>
    [Value(0, MetaName = "FILTER", HelpText = "Extension names (zba, c) and mnemonics, in which * stands for any characters; default all.")]
    public IEnumerable<string> Filters { get; set; } = [];

    /// <summary>An ISA string.</summary>
    [Option("isa", MetaValue = "STRING", HelpText = "Only what a machine with this ISA executes.")]
    public string? Isa { get; set; }

    /// <summary>Whether to print JSON.</summary>
    [Option("json", HelpText = "Print JSON.")]
    public bool Json { get; set; }

    /// <summary>Whether to print Markdown.</summary>
    [Option("markdown", HelpText = "Print the page src/ISA.md.")]
    public bool Markdown { get; set; }
}

/// <summary><c>riscvsim isa</c>: lists the rows of the instruction table.</summary>
public static class IsaCommand
{
    /// <summary>Runs the command line after the verb.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        IsaOptions? options = OptionParser.Parse<IsaOptions>("isa", "[options] [FILTER...]", args, ExitCode.ListingNote);
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        return Run(options, output, HostStream.Output.IsDrawable);
    }

    /// <summary>Prints the rows.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(IsaOptions options, TextWriter output, bool terminal)
    {
        if (options.Json && options.Markdown)
            throw new CliException("--json and --markdown exclude each other");
        ExtensionSet extensions = options.LoadExtensions();
        IsaConfig? isa = options.Isa == null ? null : extensions.Parse(extensions.WithFiles(options.Isa));
        InsnTable table = Extensions.LoadTable();
        // The page shows the build's own rows only: vendors' units are plug-ins.
        if (!options.Markdown)
            table = extensions.Complete(table, isa);
        if (isa != null)
            table = table.Where(isa.Evaluate);
        List<Insn> rows = RowFilter.Choose(table, extensions, options.Filters);
        if (options.Json)
            RowListing.WriteJson(rows, output);
        else if (options.Markdown)
            RowListing.WriteMarkdown(rows, output);
        else
            RowListing.WriteTable(rows, output, terminal);
        return ExitCode.Success;
    }
}
