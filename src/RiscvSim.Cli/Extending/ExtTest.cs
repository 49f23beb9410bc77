namespace RiscvSim.Cli.Extending;
/// <summary>x</summary>
public static class ExtTest
{
    /// <summary>x</summary>
    public static int Run(string[] args) => args.Length;
}
