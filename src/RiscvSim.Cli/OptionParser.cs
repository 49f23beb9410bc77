using System.Reflection;
using CommandLine;
using CommandLine.Text;
using RiscvSim.Cli.Output;

namespace RiscvSim.Cli;

/// <summary>Reads the options of one verb. Help goes to standard output; a mistake is one line.</summary>
public static class OptionParser
{
    /// <summary>Reads options.</summary>
    /// <typeparam name="T">A class with <c>[Option]</c> and <c>[Value]</c> properties.</typeparam>
    /// <param name="verb">The verb, for messages.</param>
    /// <param name="usage">What follows the verb on the command line, such as <c>[options] FILE...</c>.</param>
    /// <param name="args">The command line after the verb.</param>
    /// <param name="notes">Lines to be printed below the options by <c>--help</c>.</param>
    /// <returns>The options, or null if help was asked for and printed: the command is to end with success.</returns>
    /// <exception cref="CliException">The command line is wrong.</exception>
    public static T? Parse<T>(string verb, string usage, IReadOnlyList<string> args, params string[] notes)
        where T : class
    {
        using var parser = new Parser(settings =>
        {
            settings.HelpWriter = null;
            settings.AutoVersion = false;
            settings.EnableDashDash = true;
            settings.CaseInsensitiveEnumValues = true;
        });
        args = JoinRepeated<T>(args);
        RefuseValuesOfSwitches<T>(verb, args);
        ParserResult<T> result = parser.ParseArguments<T>(WithLongHelp(args));
        if (result is Parsed<T> parsed)
            return parsed.Value;
        foreach (Error error in ((NotParsed<T>)result).Errors)
        {
            if (error.Tag is ErrorType.HelpRequestedError or ErrorType.HelpVerbRequestedError)
            {
                PrintHelp(result, verb, usage, notes);
                return null;
            }
        }

        foreach (Error error in ((NotParsed<T>)result).Errors)
            throw new CliException($"{verb}: {Describe(error)}; see riscvsim {verb} --help");
        throw new CliException($"{verb}: bad command line; see riscvsim {verb} --help");
    }

    /// <summary>The parser knows only <c>--help</c>; no verb has short options of its own.</summary>
    private static string[] WithLongHelp(IReadOnlyList<string> args)
    {
        string[] changed = [.. args];
        for (int i = 0; i < changed.Length && changed[i] != "--"; i++)
            changed[i] = changed[i] == "-h" ? "--help" : changed[i];
        return changed;
    }

    /// <summary>Makes one option of all that are marked <see cref="RepeatableAttribute"/>: the parser's own lists would take the arguments behind, too.</summary>
    private static List<string> JoinRepeated<T>(IReadOnlyList<string> args)
    {
        List<string> left = [.. args];
        foreach (PropertyInfo property in typeof(T).GetProperties())
        {
            if (property.GetCustomAttribute<RepeatableAttribute>() == null || property.GetCustomAttribute<OptionAttribute>() is not { } option)
                continue;
            string name = "--" + option.LongName;
            var values = new List<string>();
            int first = -1;
            for (int i = 0; i < left.Count && left[i] != "--"; i++)
            {
                bool joined = left[i].StartsWith(name + "=", StringComparison.Ordinal);
                if (!joined && (left[i] != name || i + 1 == left.Count))
                    continue;
                first = first < 0 ? i : first;
                values.Add(joined ? left[i][(name.Length + 1)..] : left[i + 1]);
                left.RemoveRange(i, joined ? 1 : 2);
                i--;
            }

            if (first >= 0)
                left.Insert(first, $"{name}={string.Join(RepeatableAttribute.Separator, values)}");
        }

        return left;
    }

    /// <summary>The parser would take <c>--stats=no</c> for <c>--stats</c>.</summary>
    private static void RefuseValuesOfSwitches<T>(string verb, IReadOnlyList<string> args)
    {
        foreach (PropertyInfo property in typeof(T).GetProperties())
        {
            if (property.PropertyType != typeof(bool) || property.GetCustomAttribute<OptionAttribute>() is not { } option)
                continue;
            for (int i = 0; i < args.Count && args[i] != "--"; i++)
            {
                if (args[i].StartsWith($"--{option.LongName}=", StringComparison.Ordinal))
                    throw new CliException($"{verb}: option '--{option.LongName}' takes no value; see riscvsim {verb} --help");
            }
        }
    }

    private static string Describe(Error error) => error switch
    {
        UnknownOptionError unknown => $"unknown option '{Dashed(unknown.Token)}'",
        MissingRequiredOptionError missing when missing.NameInfo.NameText.Length == 0 => "an argument is missing",
        MissingRequiredOptionError missing => $"option '{Dashed(missing.NameInfo.LongName)}' is missing",
        MissingValueOptionError missing => $"option '{Dashed(missing.NameInfo.LongName)}' needs a value",
        BadFormatConversionError bad => $"the value of '{Dashed(bad.NameInfo.LongName)}' is not valid",
        RepeatedOptionError repeated => $"option '{Dashed(repeated.NameInfo.LongName)}' is given twice",
        SequenceOutOfRangeError => "there is an argument too many",
        BadFormatTokenError bad => $"'{bad.Token}' is not understood",
        NamedError named => $"option '{Dashed(named.NameInfo.LongName)}': {named.Tag}",
        _ => error.Tag.ToString(),
    };

    private static string Dashed(string name) => name.Length == 1 ? "-" + name : "--" + name;

    private static void PrintHelp<T>(ParserResult<T> result, string verb, string usage, string[] notes)
    {
        var help = new HelpText($"Usage: riscvsim {verb} {usage}")
        {
            AutoVersion = false,
            AdditionalNewLineAfterOption = false,
            AddDashesToOption = true,
            MaximumDisplayWidth = 110,
        };
        help.AddOptions(result);
        foreach (string line in notes)
            help.AddPostOptionsLine(line);
        HostStream.Output.WriteLine(help.ToString().TrimEnd());
    }
}
