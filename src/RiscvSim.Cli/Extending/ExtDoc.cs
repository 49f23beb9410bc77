using RiscvSim.Cli.Output;
using RiscvSim.Isa;
using RiscvSim.Kit.Manual;

namespace RiscvSim.Cli.Extending;

/// <summary><c>riscvsim ext doc</c>: prints manual pages.</summary>
public static class ExtDoc
{
    /// <summary>Runs the command line after the task.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        FileOptions? options = OptionParser.Parse<FileOptions>("ext doc", "FILE", args, ExitCode.ListingNote);
        if (options == null)
            return ExitCode.Success;
        UserFile file = UserFile.Load(options.File);
        using var output = new StreamWriter(HostStream.Output);
        SourceText? source = Path.GetExtension(file.Path) == ".cs" ? new SourceText(File.ReadAllText(file.Path)) : null;
        string? unit = file.IsUnit ? File.ReadAllText(file.Path).TrimEnd() : null;
        foreach (Insn row in file.Rows)
            ManualPage.Write(output, row, source?.SemanticsOf(row) ?? unit, file.IsUnit ? "yaml" : "csharp");
        return ExitCode.Success;
    }
}
