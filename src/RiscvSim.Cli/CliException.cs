namespace RiscvSim.Cli;

/// <summary>An error that the user can understand from its one line; the command ends with <see cref="ExitCode.ToolError"/>.</summary>
/// <param name="message">One line without a full stop, such as <c>--memory: '12Q' is not a size</c>.</param>
public sealed class CliException(string message) : Exception(message);
