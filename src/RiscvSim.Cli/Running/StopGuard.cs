using System.Runtime.InteropServices;
using RiscvSim.Engines;

namespace RiscvSim.Cli.Running;

/// <summary>Who stops a guest from outside.</summary>
public enum StopCause
{
    /// <summary>Nobody has.</summary>
    None,

    /// <summary>The time limit.</summary>
    Timeout,

    /// <summary>Ctrl-C (SIGINT).</summary>
    Interrupt,

    /// <summary>SIGTERM.</summary>
    Terminate,
}

/// <summary>Watches the clock and the host's signals, and stops an engine.</summary>
public sealed class StopGuard : IDisposable
{
    /// <summary>How long an engine may take to stop. It takes longer only if the guest waits for input; the process then ends as it is.</summary>
    private const int GraceMilliseconds = 1000;

    private readonly IEngine _engine;
    private readonly Action<StopCause> _giveUp;
    private readonly PosixSignalRegistration[] _signals;
    private readonly Timer? _limit;
    private Timer? _grace;
    private int _cause;

    /// <summary>Starts watching.</summary>
    /// <param name="engine">The engine to stop.</param>
    /// <param name="timeout">The limit of wall time, if there is one.</param>
    /// <param name="giveUp">Called from another thread when the engine does not stop; it must end the process.</param>
    public StopGuard(IEngine engine, TimeSpan? timeout, Action<StopCause> giveUp)
    {
        (_engine, _giveUp) = (engine, giveUp);
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Take(signal, StopCause.Interrupt)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Take(signal, StopCause.Terminate)),
        ];
        if (timeout is { } time)
            _limit = new Timer(_ => Stop(StopCause.Timeout), null, time, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Who has stopped the engine; the first one counts.</summary>
    public StopCause Cause => (StopCause)Volatile.Read(ref _cause);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _limit?.Dispose();
        _grace?.Dispose();
    }

    private void Take(PosixSignalContext signal, StopCause cause)
    {
        signal.Cancel = true;
        Stop(cause);
    }

    private void Stop(StopCause cause)
    {
        if (Interlocked.CompareExchange(ref _cause, (int)cause, (int)StopCause.None) != (int)StopCause.None)
            return;
        _engine.RequestStop();
        _grace = new Timer(_ => _giveUp(cause), null, GraceMilliseconds, Timeout.Infinite);
    }
}
