using RiscvSim.Cli.Output;
using RiscvSim.Kit.Headers;

namespace RiscvSim.Cli.Extending;

/// <summary><c>riscvsim ext header</c>: prints a C header.</summary>
public static class ExtHeader
{
    /// <summary>Runs the command line after the task.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        FileOptions? options = OptionParser.Parse<FileOptions>("ext header", "FILE > NAME.h", args, ExitCode.ListingNote);
        if (options == null)
            return ExitCode.Success;
        UserFile file = UserFile.Load(options.File);
        // All or nothing: the output goes to a file that compilers read.
        var text = new StringWriter();
        HeaderWriter.Write(text, file.Name, file.Rows);
        using var output = new StreamWriter(HostStream.Output);
        output.Write(text);
        return ExitCode.Success;
    }
}
