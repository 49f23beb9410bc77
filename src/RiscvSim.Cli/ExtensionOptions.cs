using CommandLine;

namespace RiscvSim.Cli;

/// <summary>The options of all verbs that know instructions beyond the build's own.</summary>
public abstract class ExtensionOptions
{
    /// <summary>Files with extensions.</summary>
    [Repeatable]
    [Option("ext", MetaValue = "FILE", HelpText = "A C# file or DLL with instructions of your own, which are switched on; may be given several times. It runs as trusted host code.")]
    public string? Ext { get; set; }

    /// <summary>Files with matmul units.</summary>
    [Repeatable]
    [Option("matmul", MetaValue = "FILE", HelpText = "A YAML file with a matrix-multiply unit of your own, which is switched on; may be given several times.")]
    public string? Matmul { get; set; }

    /// <summary>What the machines of the command can have.</summary>
    /// <exception cref="CliException">A file cannot be used; the message says why.</exception>
    public ExtensionSet LoadExtensions() => ExtensionSet.Load(RepeatableAttribute.Split(Ext), RepeatableAttribute.Split(Matmul));
}
