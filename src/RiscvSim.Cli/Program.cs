using RiscvSim.Cli.Commands;
using RiscvSim.Cli.Output;

namespace RiscvSim.Cli;

/// <summary>The entry point: finds the verb and turns every failure into one line and an exit code.</summary>
public static class Program
{
    /// <summary>
    /// The verbs. Only the chosen one's code and options are ever looked at, because start-up counts.
    /// </summary>
    private static readonly Verb[] s_verbs =
    [
        new("run", "Runs an ELF program, bare metal or under the Linux user ABI.", RunCommand.Run),
        new("compliance", "Runs riscv-tests style programs and lists those that fail.", ComplianceCommand.Run),
        new("vectors", "Replays recorded single-instruction vectors.", VectorsCommand.Run),
        new("disasm", "Prints the code of an ELF program.", DisasmCommand.Run),
        new("compare", "Runs a matrix product on several units side by side.", CompareCommand.Run),
        new("isa", "Lists the instructions of this build.", IsaCommand.Run),
        new("ext", "Makes, checks, documents and tests instructions of your own.", ExtCommand.Run),
    ];

    /// <summary>Runs the command line.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Main(string[] args)
    {
        string name = args.Length == 0 ? "--help" : args[0];
        try
        {
            foreach (Verb verb in s_verbs)
            {
                if (verb.Name == name)
                    return verb.Run(args[1..]);
            }

            return General(name, args);
        }
        catch (ReaderGoneException)
        {
            // `riscvsim isa | head`: what SIGPIPE does to other tools, and as silently.
            return ExitCode.SignalBase + ExitCode.BrokenPipeSignal;
        }
        catch (Exception error)
        {
            // A compiler's errors are a line each.
            foreach (string line in Describe(error).Split('\n'))
                HostStream.Error.WriteLine("riscvsim: " + line);
            return ExitCode.ToolError;
        }
    }

    private static int General(string name, string[] args)
    {
        switch (name)
        {
            case "--version" or "version":
                HostStream.Output.WriteLine("riscvsim " + typeof(Program).Assembly.GetName().Version?.ToString(3));
                return ExitCode.Success;
            case "help" when args.Length > 1:
                return Main([args[1], "--help"]);
            case "--help" or "-h" or "help":
                PrintHelp(args.Length == 0 ? HostStream.Error : HostStream.Output);
                return args.Length == 0 ? ExitCode.ToolError : ExitCode.Success;
            default:
                throw new CliException(name.StartsWith('-')
                    ? $"unknown option '{name}': a verb comes first, see riscvsim --help"
                    : $"unknown verb '{name}', see riscvsim --help");
        }
    }

    private static void PrintHelp(HostStream to)
    {
        to.WriteLine("RiscvSim: a RISC-V instruction set simulator\n\nUsage: riscvsim VERB [options]\n");
        foreach (Verb verb in s_verbs)
            to.WriteLine($"  {verb.Name,-12}{verb.Help}");
        to.WriteLine("\nriscvsim VERB --help explains a verb; riscvsim --version prints the version.");
    }

    /// <summary>One line for any exception (but for lists of a compiler's errors); those that are no user's mistake are named by their type.</summary>
    private static string Describe(Exception error)
    {
        bool known = error is CliException or Isa.IsaException or Machine.Extending.UnitFileException or Platforms.Elf.ElfException or IOException
            or UnauthorizedAccessException or InsufficientMemoryException or PlatformNotSupportedException;
        string text = known ? error.Message : $"internal error: {error.GetType().Name}: {error.Message}";
        if (!known && Environment.GetEnvironmentVariable("RISCVSIM_DEBUG") == "1")
            return text + "\n" + error.StackTrace;
        return error is CliException ? text : text.ReplaceLineEndings(" ");
    }

    private sealed record Verb(string Name, string Help, Func<string[], int> Run);
}
