namespace RiscvSim.Cli.Running;

/// <summary>What a guest is connected to.</summary>
/// <param name="Input">Its standard input.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Log">Where the platform's remarks go.</param>
public sealed record GuestIo(Stream Input, Stream Output, Stream Error, Action<string> Log);
