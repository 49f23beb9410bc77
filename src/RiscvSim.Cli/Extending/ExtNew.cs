namespace RiscvSim.Cli.Extending;
/// <summary>x</summary>
public static class ExtNew
{
    /// <summary>x</summary>
    public static int Run(string[] args) => args.Length;
}
