using System.Runtime.CompilerServices;
using RiscvSim.Cli.Running;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Commands;

/// <summary>
/// <c>riscvsim run</c>: executes one program. A run without options loads neither CommandLineParser nor Spectre.Console, and the table of
/// instructions is read by a second thread while the first reads options and the ELF file.
/// </summary>
public static class RunCommand
{
    private static readonly string[] s_notes =
    [
        "Options stand before ELF; everything after it belongs to the guest.",
        "",
        AbiRule.Text,
        "A Linux program finds pipes as its standard streams (so a prompt may appear late) and an empty environment:",
        "runs do not depend on the host's.",
        "A bare-metal program gets its arguments by HTIF's call getmainvars (2011) and in the device tree.",
        "",
        "Exit code: that of the guest; 124 limit reached, 125 error of riscvsim itself, 126 bare-metal trap without",
        "a handler (or an HTIF request outside memory), 128+n Linux program killed, or riscvsim itself ended, by",
        "signal n (130: Ctrl-C). Each comes with a line on standard error.",
    ];

    /// <summary>Runs the verb.</summary>
    /// <param name="args">The command line after <c>run</c>.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        RunArguments arguments = RunArguments.Split(args);
        Task<InsnTable> table = Task.Run(Extensions.LoadTable);
        RunOptions? options = arguments.Options.Length == 0 ? new RunOptions() : ParseOptions(arguments.Options);
        if (options == null)
            return ExitCode.Success;
        if (arguments.Elf == null)
            throw new CliException("run: no ELF file is named; see riscvsim run --help");
        RunSettings settings = RunSettings.From(options);
        ElfFile elf = ElfFile.Load(arguments.Elf);
        try
        {
            using var session = new RunSession(settings, elf, arguments, table);
            return session.Run();
        }
        catch (Exception e) when (settings.Extensions.Blame(e) is { } line)
        {
            throw new CliException(line);
        }
    }

    /// <summary>Alone in a method, so that the parser's assembly is loaded only here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RunOptions? ParseOptions(string[] args) => OptionParser.Parse<RunOptions>("run", "[options] ELF [arguments...]", args, s_notes);
}
