namespace RiscvSim.Cli.Reports;

/// <summary>What became of a test.</summary>
public enum Verdict
{
    /// <summary>It did what it should.</summary>
    Passed,

    /// <summary>It did not.</summary>
    Failed,

    /// <summary>It was not run; the message says why.</summary>
    Skipped,
}

/// <summary>The outcome of one test.</summary>
/// <param name="Suite">The group it belongs to: a vector file, a folder.</param>
/// <param name="Name">Its name, unique in the suite.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Message">For failed and skipped tests: why, in one line.</param>
/// <param name="Details">For failed tests: further lines.</param>
/// <param name="Seconds">Wall time, or 0 where nobody measures it.</param>
public sealed record TestResult(string Suite, string Name, Verdict Verdict, string? Message = null, string? Details = null, double Seconds = 0);

/// <summary>The outcomes of a run of tests, with the one rule for its exit code.</summary>
public sealed class TestReport
{
    private readonly List<TestResult> _results = [];

    /// <summary>All outcomes in the order in which they were added.</summary>
    public IReadOnlyList<TestResult> Results => _results;

    /// <summary>How many passed.</summary>
    public int Passed { get; private set; }

    /// <summary>How many failed.</summary>
    public int Failed { get; private set; }

    /// <summary>How many were skipped.</summary>
    public int Skipped { get; private set; }

    /// <summary>The last line of the output.</summary>
    public string Summary => $"{Passed} passed, {Failed} failed, {Skipped} skipped";

    /// <summary>Adds an outcome.</summary>
    public void Add(TestResult result)
    {
        _results.Add(result);
        switch (result.Verdict)
        {
            case Verdict.Passed:
                Passed++;
                break;
            case Verdict.Failed:
                Failed++;
                break;
            default:
                Skipped++;
                break;
        }
    }

    /// <summary>Success only if something ran, nothing failed and nothing was skipped.</summary>
    /// <param name="allowSkip">True if skipped tests are no failure.</param>
    public int ExitCodeFor(bool allowSkip) =>
        Passed != 0 && Failed == 0 && (Skipped == 0 || allowSkip) ? ExitCode.Success : ExitCode.Failure;
}
