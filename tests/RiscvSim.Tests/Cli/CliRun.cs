using System.Diagnostics;

namespace RiscvSim.Tests.Cli;

/// <summary>The command line run as a process of its own.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record CliRun(int ExitCode, string Output, string Error)
{
    /// <summary>The program, beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "riscvsim.dll");

    /// <summary>Runs it with arguments, without input.</summary>
    public static CliRun Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>Runs it with arguments and standard input.</summary>
    public static CliRun WithInput(string input, params string[] arguments)
    {
        using Process process = Start(arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return Finish(process);
    }

    /// <summary>
    /// What starts it. A script in the background or nohup leaves SIGINT and SIGHUP ignored to all below, which a program respects; the tests of
    /// signals want them as in a terminal, which env of GNU coreutils can do.
    /// </summary>
    private static readonly string[] s_launcher = EnvResetsSignals() ? ["env", "--default-signal=HUP,INT,TERM", "dotnet", "exec"] : ["dotnet", "exec"];

    /// <summary>Starts it with all streams redirected.</summary>
    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(s_launcher[0], [.. s_launcher[1..], Program, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static bool EnvResetsSignals()
    {
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", "env --default-signal=INT true 2> /dev/null"]))!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>Runs a shell command in which "$0" "$@" is the program with its arguments.</summary>
    public static CliRun Shell(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", command, "dotnet", "exec", Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        return Finish(process);
    }

    /// <summary>Reads everything and waits.</summary>
    public static CliRun Finish(Process process)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, error.Result);
    }
}
