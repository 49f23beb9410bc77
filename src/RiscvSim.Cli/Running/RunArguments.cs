using System.Reflection;
using CommandLine;

namespace RiscvSim.Cli.Running;

/// <summary>The command line of <c>run</c> in its three parts: everything after the ELF file belongs to the guest.</summary>
/// <param name="Options">What stands before the ELF file.</param>
/// <param name="Elf">The ELF file, or null if there is none.</param>
/// <param name="Guest">What stands after it.</param>
public sealed record RunArguments(string[] Options, string? Elf, string[] Guest)
{
    /// <summary>Splits a command line. Which options take a value is read from <see cref="RunOptions"/>.</summary>
    /// <param name="args">The command line after the verb.</param>
    public static RunArguments Split(string[] args)
    {
        int at = 0;
        while (at < args.Length && args[at].StartsWith('-') && args[at] is not ("-" or "--"))
            at += TakesNext(args[at]) ? 2 : 1;
        at = Math.Min(at, args.Length);
        string[] options = args[..at];
        if (at < args.Length && args[at] == "--")
            at++;
        return at < args.Length ? new RunArguments(options, args[at], args[(at + 1)..]) : new RunArguments(options, null, []);
    }

    /// <summary>True if the option's value is the next argument.</summary>
    private static bool TakesNext(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.Contains('='))
            return false;
        foreach (PropertyInfo property in typeof(RunOptions).GetProperties())
        {
            if (property.GetCustomAttribute<OptionAttribute>() is { } option && option.LongName == argument[2..])
                return property.PropertyType != typeof(bool);
        }

        return false;
    }
}
