using CommandLine;

namespace RiscvSim.Cli.Comparing;

/// <summary>The options of <c>riscvsim compare</c>.</summary>
public sealed class CompareOptions
{
    /// <summary>The folder with the list of programs.</summary>
    [Value(0, MetaName = "FOLDER", Required = true, HelpText = "The folder whose variants.txt lists the programs, such as firmware/matmul.")]
    public string Folder { get; set; } = "";

    /// <summary>The size of the product.</summary>
    [Option("size", MetaValue = "MxNxK", HelpText = "C (M x N) += A (M x K) B (K x N); default 256x256x256. M = 1 is a GEMV.")]
    public string Size { get; set; } = "256x256x256";

    /// <summary>VLEN; null for the default.</summary>
    [Option("vlen", MetaValue = "BITS", HelpText = "Bits of a vector register: a power of two (default 256).")]
    public long? Vlen { get; set; }

    /// <summary>Names of variants, or null for all.</summary>
    [Option("only", MetaValue = "NAME,...", HelpText = "Run only these variants.")]
    public string? Only { get; set; }

    /// <summary>How long to measure speed.</summary>
    [Option("seconds", MetaValue = "SECONDS", HelpText = "How long to measure the speed of each variant (default 0.5).")]
    public double Seconds { get; set; } = 0.5;

    /// <summary>Where to write the figures for scripts.</summary>
    [Option("json", MetaValue = "FILE", HelpText = "Write the figures to a file as JSON.")]
    public string? Json { get; set; }
}
