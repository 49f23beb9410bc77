using RiscvSim.Engines;

namespace RiscvSim.Cli.Running;

/// <summary>Who has stopped a guest from outside: the time limit, or a signal of the host.</summary>
/// <param name="Signal">The signal's number, or 0 for the time limit.</param>
public sealed record StopCause(int Signal);

/// <summary>Watches the clock and the host's signals, and stops an engine.</summary>
public sealed class StopGuard : IDisposable
{
    /// <summary>How long an engine may take to stop. It takes longer only if the guest waits for input; the process then ends as it is.</summary>
    private const int GraceMilliseconds = 1000;

    private readonly IEngine _engine;
    private readonly Action<StopCause> _giveUp;
    private readonly HostSignals _signals;
    private readonly Timer? _limit;
    private Timer? _grace;
    private StopCause? _cause;

    /// <summary>Starts watching.</summary>
    /// <param name="engine">The engine to stop.</param>
    /// <param name="timeout">The limit of wall time, if there is one.</param>
    /// <param name="giveUp">Called from another thread when the engine does not stop; it must end the process.</param>
    public StopGuard(IEngine engine, TimeSpan? timeout, Action<StopCause> giveUp)
    {
        (_engine, _giveUp) = (engine, giveUp);
        _signals = new HostSignals(signal => Stop(new StopCause(signal)));
        if (timeout is { } time)
            _limit = new Timer(_ => Stop(new StopCause(0)), null, time, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Who has stopped the engine; the first one counts. Null: nobody.</summary>
    public StopCause? Cause => Volatile.Read(ref _cause);

    /// <inheritdoc/>
    public void Dispose()
    {
        _signals.Dispose();
        _limit?.Dispose();
        _grace?.Dispose();
    }

    private void Stop(StopCause cause)
    {
        if (Interlocked.CompareExchange(ref _cause, cause, null) != null)
            return;
        _engine.RequestStop();
        _grace = new Timer(_ => _giveUp(cause), null, GraceMilliseconds, Timeout.Infinite);
    }
}
