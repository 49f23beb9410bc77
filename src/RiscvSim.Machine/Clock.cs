using System.Diagnostics;

namespace RiscvSim.Machine;

/// <summary>
/// Guest time. By default a pure function of retired instructions, so that two runs agree to the byte: one nominal cycle (1 GHz) per
/// instruction, plus what <c>wfi</c> skipped. <see cref="RealTime"/> couples it to the host's clock instead.
/// </summary>
/// <param name="hart">The hart whose instructions make time pass.</param>
public sealed class Clock(Hart hart)
{
    /// <summary>Nominal cycles per second.</summary>
    public const ulong CyclesPerSecond = 1_000_000_000;

    /// <summary>Ticks of <c>time</c> and <c>mtime</c> per second, as the device tree says.</summary>
    public const ulong TicksPerSecond = 10_000_000;

    private const ulong CyclesPerTick = CyclesPerSecond / TicksPerSecond;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly PriorityQueue<Action, Moment> _events = new();
    private ulong _skipped;
    private ulong _number;
    private ulong _tickOffset;

    /// <summary>True if time follows the host's clock.</summary>
    public bool RealTime { get; set; }

    /// <summary>Nominal cycles since reset.</summary>
    public ulong Cycles => RealTime
        ? (ulong)((UInt128)(ulong)(Stopwatch.GetTimestamp() - _start) * CyclesPerSecond / (ulong)Stopwatch.Frequency)
        : hart.Retired + _skipped;

    /// <summary>The value of <c>mtime</c> and of the <c>time</c> CSR, in ticks.</summary>
    public ulong Time
    {
        get => Cycles / CyclesPerTick + _tickOffset;
        set => _tickOffset = value - Cycles / CyclesPerTick;
    }

    /// <summary>The value of <c>mtimecmp</c>: the timer interrupt is pending while <see cref="Time"/> is not below it.</summary>
    public ulong Compare { get; set; } = ulong.MaxValue;

    /// <summary>True while the timer interrupt is pending.</summary>
    public bool TimerPending => Time >= Compare;

    /// <summary>Nominal cycles until the timer interrupt becomes pending; 0 if it is, the largest value if it never will.</summary>
    public ulong CyclesToTimer
    {
        get
        {
            ulong now = Time;
            if (now >= Compare)
                return 0;
            ulong ticks = Compare - now;
            return ticks > ulong.MaxValue / CyclesPerTick ? ulong.MaxValue : ticks * CyclesPerTick - Cycles % CyclesPerTick;
        }
    }

    /// <summary>Nominal cycles until the next event (<see cref="After"/>); 0 if one is due, the largest value if there is none.</summary>
    public ulong CyclesToEvent
    {
        get
        {
            if (!_events.TryPeek(out _, out Moment? next))
                return ulong.MaxValue;
            ulong now = Cycles;
            return next.At > now ? next.At - now : 0;
        }
    }

    /// <summary>Calls back once some time has passed, between two instructions: what a device does that takes its time.</summary>
    /// <param name="cycles">Nominal cycles, which are retired instructions unless <see cref="RealTime"/> is set; events of one moment come in order.</param>
    /// <param name="action">What to do then.</param>
    public void After(ulong cycles, Action action)
    {
        _events.Enqueue(action, new Moment(Cycles + cycles, _number++));
        hart.RequestAttention();
    }

    /// <summary>Does what is due; engines call it before they look at interrupts.</summary>
    public void RunDue()
    {
        while (_events.Count != 0 && CyclesToEvent == 0)
            _events.Dequeue()();
    }

    /// <summary>Lets time pass without instructions, as a hart does that waits for an interrupt.</summary>
    public void Skip(ulong cycles) => _skipped += cycles;

    /// <param name="At">When an event is due, in nominal cycles.</param>
    /// <param name="Number">Its place among those of one moment.</param>
    private sealed record Moment(ulong At, ulong Number) : IComparable<Moment>
    {
        public int CompareTo(Moment? other) => At != other!.At ? At.CompareTo(other.At) : Number.CompareTo(other.Number);
    }
}
