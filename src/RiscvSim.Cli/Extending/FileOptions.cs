using CommandLine;

namespace RiscvSim.Cli.Extending;

/// <summary>The options of the tasks that take a file and no more.</summary>
public class FileOptions
{
    /// <summary>The file.</summary>
    [Value(0, MetaName = "FILE", Required = true, HelpText = "A C# file (.cs), an assembly (.dll), or a matmul unit (.yaml).")]
    public string File { get; set; } = "";
}
