using System.Globalization;
using CommandLine;
using RiscvSim.Cli.Listing;
using RiscvSim.Cli.Output;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Commands;

/// <summary>The options of <c>disasm</c>.</summary>
public sealed class DisasmOptions : ExtensionOptions
{
    /// <summary>The program.</summary>
    [Value(0, MetaName = "ELF", Required = true, Max = 1, HelpText = "The program.")]
    public IEnumerable<string> Files { get; set; } = [];

    /// <summary>An ISA string.</summary>
    [Option("isa", MetaValue = "STRING", HelpText = "Decode only what this ISA has, instead of all that this build knows.")]
    public string? Isa { get; set; }

    /// <summary>A symbol.</summary>
    [Option("symbol", MetaValue = "NAME", HelpText = "Print only this function or label.")]
    public string? Symbol { get; set; }

    /// <summary>The first address.</summary>
    [Option("start", MetaValue = "ADDRESS", HelpText = "Print from this address on (0x... or decimal).")]
    public string? Start { get; set; }

    /// <summary>The address behind the last one.</summary>
    [Option("stop", MetaValue = "ADDRESS", HelpText = "Print up to, not including, this address.")]
    public string? Stop { get; set; }
}

/// <summary><c>riscvsim disasm</c>: prints the code of a program.</summary>
public static class DisasmCommand
{
    /// <summary>Runs the command line after the verb.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        DisasmOptions? options = OptionParser.Parse<DisasmOptions>("disasm", "[options] ELF", args, ExitCode.ListingNote);
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        return Run(options, output);
    }

    /// <summary>Prints the code.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(DisasmOptions options, TextWriter output)
    {
        ElfFile elf = ElfFile.Load(string.Concat(options.Files));
        ExtensionSet extensions = options.LoadExtensions();
        IsaConfig isa = extensions.Parse(extensions.WithFiles(options.Isa ?? ProgramIsa.For(elf, extensions)));
        InsnTable rows = extensions.Complete(Extensions.LoadTable(), isa);
        if (options.Isa != null)
            rows = rows.Where(isa.Evaluate);
        var listing = new ProgramListing(elf, rows, isa, output);
        ulong start = Address("start", options.Start) ?? 0, end = Address("stop", options.Stop) ?? ulong.MaxValue;
        if (options.Symbol != null)
        {
            (ulong symbolStart, ulong symbolEnd) = listing.RangeOf(options.Symbol);
            (start, end) = (Math.Max(start, symbolStart), Math.Min(end, symbolEnd));
        }

        if (listing.Print(start, end) == 0 && (options.Symbol ?? options.Start ?? options.Stop) != null)
            throw new CliException($"{elf.Name} has no code there");
        return ExitCode.Success;
    }

    private static ulong? Address(string option, string? text)
    {
        if (text == null)
            return null;
        bool hexadecimal = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return ulong.TryParse(hexadecimal ? text.AsSpan(2) : text, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, null, out ulong address)
            ? address : throw new CliException($"--{option}: '{text}' is not an address");
    }
}
