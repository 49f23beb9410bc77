using RiscvSim.Cli.Extending;
using RiscvSim.Cli.Output;

namespace RiscvSim.Cli.Commands;

/// <summary><c>riscvsim ext</c>: makes, checks, documents and tests instructions of the user's own. Each task is a verb below the verb.</summary>
public static class ExtCommand
{
    private static readonly Task[] s_tasks =
    [
        new("new", "NAME", "Writes NAME.cs, a working example, with its test and a C program that uses it.", ExtNew.Run),
        new("check", "FILE", "Finds encodings that something else has; proposes free ones.", ExtCheck.Run),
        new("header", "FILE", "Prints a C header, so that compilers that know nothing of the instructions can use them.", ExtHeader.Run),
        new("doc", "FILE", "Prints the manual page of each instruction.", ExtDoc.Run),
        new("test", "FILE", "Runs random operands through every engine and host width, and against the reference methods of the file.", ExtTest.Run),
        new("clashes", "", "Lists the encodings that two of the known vendor extensions claim.", ExtClashes.Run),
    ];

    /// <summary>Runs the command line after the verb.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        string name = args.Length == 0 ? "--help" : args[0];
        if (name is "--help" or "-h")
        {
            PrintHelp(args.Length == 0 ? HostStream.Error : HostStream.Output);
            return args.Length == 0 ? ExitCode.ToolError : ExitCode.Success;
        }

        Task task = Array.Find(s_tasks, t => t.Name == name) ?? throw new CliException($"ext: unknown task '{name}', see riscvsim ext --help");
        try
        {
            return task.Run(args[1..]);
        }
        catch (FormatException error)
        {
            // A row, or a method below it, that is not what rows are.
            throw new CliException($"ext {name}: {error.Message}");
        }
    }

    private static void PrintHelp(HostStream to)
    {
        to.WriteLine("Usage: riscvsim ext TASK [options] ...\n");
        foreach (Task task in s_tasks)
            to.WriteLine($"  {task.Name + " " + task.Operand,-14}{task.Help}");
        to.WriteLine("""

            FILE is a C# file (.cs), an assembly (.dll), or a matmul unit (.yaml). It is trusted: its code runs with all rights of this program.
            docs/add-an-instruction.md leads through all of it; riscvsim ext TASK --help explains options.
            """);
    }

    private sealed record Task(string Name, string Operand, string Help, Func<string[], int> Run);
}
