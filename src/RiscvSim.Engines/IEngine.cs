using RiscvSim.Machine;

namespace RiscvSim.Engines;

/// <summary>Why an engine's run ended.</summary>
public enum StopReason
{
    /// <summary>The limit of instructions was reached.</summary>
    Limit,

    /// <summary>Somebody asked for it: the platform, a debugger, a time-out.</summary>
    Requested,
}

/// <summary>Who looks at traps before the hart takes them: an operating system's user ABI, or a watch for traps that nobody handles.</summary>
public interface ITrapObserver
{
    /// <summary>
    /// Called with the pc at the trapping instruction. An observer that handles the trap moves the pc on itself; the instruction then
    /// counts as retired. One that leaves the pc where it is stops or repeats the instruction, which does not count.
    /// </summary>
    /// <returns>True if the trap was handled; the hart then does not take it.</returns>
    bool Handle(Hart hart, Cause cause, ulong value);
}

/// <summary>Executes guest code on a hart.</summary>
public interface IEngine : IDisposable
{
    /// <summary>The hart that it runs.</summary>
    Hart Hart { get; }

    /// <summary>Who looks at traps first; null: the hart takes them all.</summary>
    ITrapObserver? Observer { get; set; }

    /// <summary>
    /// Runs until instructions have been retired, or a stop was requested. Traps retire nothing: a hart whose handler's first instruction
    /// traps goes on for ever, unless the observer ends it.
    /// </summary>
    /// <param name="limit">Stops when the hart has retired this many instructions since reset.</param>
    StopReason Run(ulong limit);

    /// <summary>Asks a run to stop soon. May be called from any thread.</summary>
    void RequestStop();
}
