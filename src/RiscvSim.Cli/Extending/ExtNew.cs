using CommandLine;
using RiscvSim.Cli.Output;
using RiscvSim.Kit.Creating;

namespace RiscvSim.Cli.Extending;

/// <summary>The options of <c>ext new</c>.</summary>
public sealed class NewOptions
{
    /// <summary>The name.</summary>
    [Value(0, MetaName = "NAME", Required = true, HelpText = "The name of files and extension: lower-case letters and digits. An extension's name begins with x, which is put before it if missing.")]
    public string Name { get; set; } = "";
}

/// <summary><c>riscvsim ext new</c>: writes a working example into the current folder.</summary>
public static class ExtNew
{
    /// <summary>Runs the command line after the task.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        NewOptions? options = OptionParser.Parse<NewOptions>("ext new", "NAME", args, ExitCode.ListingNote);
        if (options == null)
            return ExitCode.Success;
        if (!ExampleFiles.IsName(options.Name))
            throw new CliException($"ext new: '{options.Name}' is not a name of lower-case letters and digits that begins with a letter");
        List<(string Name, string Text)> files = [.. ExampleFiles.Of(options.Name)];
        if (files.Find(file => File.Exists(file.Name)).Name is { } present)
            throw new CliException($"ext new: {present} exists already and is not overwritten");
        using var output = new StreamWriter(HostStream.Output);
        foreach ((string name, string text) in files)
        {
            using var file = new StreamWriter(new FileStream(name, FileMode.CreateNew));
            file.Write(text);
            output.WriteLine($"wrote {name}");
        }

        output.WriteLine("\nGo on with:");
        foreach (string command in ExampleFiles.Commands(options.Name))
            output.WriteLine("  " + command);
        return ExitCode.Success;
    }
}
