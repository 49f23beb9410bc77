namespace RiscvSim.Cli;

/// <summary>The exit codes of every command. <c>run</c> passes on the guest's own code where the guest ends by itself.</summary>
public static class ExitCode
{
    /// <summary>For the help of the verbs that judge.</summary>
    public const string VerdictNote = "Exit code: 0 all passed, at least one ran and none was skipped (but for --allow-skip); 1 otherwise; 125 error of riscvsim itself.";

    /// <summary>For the help of the verbs that list.</summary>
    public const string ListingNote = "Exit code: 0; 125 error of riscvsim itself; 141 the reader of the output has gone.";

    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The command worked, and its verdict is "no": tests failed, vectors differ.</summary>
    public const int Failure = 1;

    /// <summary>A limit was reached: <c>--max-instructions</c>, <c>--timeout</c>.</summary>
    public const int Limit = 124;

    /// <summary>An error of the tool itself: bad option, bad file, output that cannot be written.</summary>
    public const int ToolError = 125;

    /// <summary>A bare-metal guest trapped where no trap handler is installed.</summary>
    public const int UnhandledTrap = 126;

    /// <summary>Added to the number of the signal that killed a Linux guest, or the tool (130: Ctrl-C).</summary>
    public const int SignalBase = 128;

    /// <summary>The number of SIGPIPE: added to <see cref="SignalBase"/> when a listing's reader has gone.</summary>
    public const int BrokenPipeSignal = 13;
}
