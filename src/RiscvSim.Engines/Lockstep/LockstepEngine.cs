using RiscvSim.Engines.Translator;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Lockstep;

/// <summary>
/// Two machines with the same program: the one runs ahead by a slice, the other follows, and their states must be equal; so must their memories
/// now and then, and in the end. Whoever runs this engine sees the leader; the follower is interpreted and tells what is right.
/// </summary>
/// <param name="leader">What runs ahead.</param>
/// <param name="follower">What follows, on a machine of its own.</param>
/// <param name="slices">Where slices end.</param>
public sealed unsafe class LockstepEngine(IEngine leader, IEngine follower, LockstepSlices slices) : IEngine
{
    private ulong _memoryComparedAt;
    private volatile bool _stop;

    /// <inheritdoc/>
    public Hart Hart => leader.Hart;

    /// <inheritdoc/>
    public ITrapObserver? Observer
    {
        get => leader.Observer;
        set => leader.Observer = value;
    }

    /// <summary>The first differences found, with the place where they were; null as long as the machines agree.</summary>
    public LockstepDifference? Difference { get; private set; }

    /// <summary>Instructions that the leader has retired inside of translated regions: only these have been compared with anything.</summary>
    public ulong Compared => leader is TranslatorEngine translator ? translator.Report.Executed : 0;

    /// <inheritdoc/>
    public StopReason Run(ulong limit)
    {
        while (Difference == null)
        {
            ulong start = Hart.Retired, startPc = Hart.State->Pc;
            ulong end = Math.Min(limit, slices.EndBehind(start));
            StopReason reason = leader.Run(end);
            bool ends = reason == StopReason.Requested && !_stop;
            // A guest that ends does so without retiring the instruction: the follower comes to its end only if it may go on.
            StopReason other = follower.Run(ends ? end : Hart.Retired);
            bool isLast = reason == StopReason.Requested || Hart.Retired >= limit;
            Compare(start, startPc, ends && other != reason, isLast);
            if (isLast || Difference != null)
            {
                _stop = false;
                return reason == StopReason.Limit && Difference == null ? StopReason.Limit : StopReason.Requested;
            }
        }

        return StopReason.Requested;
    }

    /// <inheritdoc/>
    public void RequestStop()
    {
        _stop = true;
        leader.RequestStop();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        leader.Dispose();
        follower.Dispose();
    }

    private void Compare(ulong start, ulong startPc, bool endsAlone, bool isLast)
    {
        List<StateDifference> found = StateComparison.OfHarts(follower.Hart, Hart);
        if (endsAlone)
            found.Insert(0, new StateDifference("the guest's end", "goes on", "has ended"));
        // Comparing memories costs by their size, not by the slice: each time the run is a half longer than the last time.
        if (found.Count == 0 && (isLast || Hart.Retired > _memoryComparedAt + _memoryComparedAt / 2 + slices.Longest))
        {
            _memoryComparedAt = Hart.Retired;
            if (StateComparison.OfMemories(follower.Hart.Memory, Hart.Memory) is { } difference)
                found.Add(difference);
        }

        if (found.Count != 0)
            Difference = new LockstepDifference(start, Hart.Retired, startPc, found);
    }
}

/// <summary>Where two machines were found to differ.</summary>
/// <param name="Start">Instructions retired where they last agreed.</param>
/// <param name="End">Instructions retired where they were found to differ.</param>
/// <param name="StartPc">The pc where they last agreed.</param>
/// <param name="Found">What differs: first what the follower has, which is interpreted, then what the leader has.</param>
public sealed record LockstepDifference(ulong Start, ulong End, ulong StartPc, IReadOnlyList<StateDifference> Found);

/// <summary>Where the slices of a run in lockstep end: at numbers that a seed chooses, so that slices end everywhere in a loop.</summary>
/// <param name="Longest">The most instructions in a slice.</param>
/// <param name="From">Up to this number of instructions there is one slice.</param>
public sealed record LockstepSlices(ulong Longest, ulong From = 0)
{
    // Fractions of the golden ratio are spread evenly.
    private const ulong Golden = 0x9e37_79b9_7f4a_7c15;

    /// <summary>The end of the slice that begins at a number of instructions.</summary>
    public ulong EndBehind(ulong start) => start < From ? From : start + Longest / 2 + (ulong)((UInt128)((start + 1) * Golden) * (Longest / 2) >> 64) + 1;
}
