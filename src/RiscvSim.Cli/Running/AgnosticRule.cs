namespace RiscvSim.Cli.Running;

/// <summary>The values of <c>--agnostic</c>.</summary>
public static class AgnosticRule
{
    /// <summary>Agnostic elements keep their values.</summary>
    public const string Keep = "keep";

    /// <summary>Agnostic elements are overwritten with ones.</summary>
    public const string Ones = "ones";

    /// <summary>True for ones.</summary>
    /// <exception cref="CliException">The value is neither.</exception>
    public static bool WritesOnes(string value) => value switch
    {
        Keep => false,
        Ones => true,
        _ => throw new CliException($"--agnostic: '{value}' is neither '{Keep}' nor '{Ones}'"),
    };
}
