namespace RiscvSim.Engines.Translator;

/// <summary>
/// Where regions end although code goes on, in the order in which that is to be looked at: samples may never meet such places, as they meet the loops of
/// other regions that hold them, too.
/// </summary>
internal sealed class RegionEnds
{
    /// <summary>How often an end is waited for.</summary>
    private const int MostTries = 4;

    private readonly Queue<RegionEnd> _ends = new();
    private readonly ValueMap<AddressKey, bool> _isHeld = new();

    /// <summary>Adds an end, unless it waits already.</summary>
    public void Add(ulong pc) => Return(new RegionEnd(pc, MostTries));

    /// <summary>Adds an end again that was not met, unless that has happened too often.</summary>
    public void AddAgain(RegionEnd end)
    {
        if (end.Tries > 1)
            Return(end with { Tries = end.Tries - 1 });
    }

    /// <summary>Takes the next; null if there is none.</summary>
    public RegionEnd? Take()
    {
        if (!_ends.TryDequeue(out RegionEnd? end))
            return null;
        _isHeld[end.Pc] = false;
        return end;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _ends.Clear();
        _isHeld.Clear();
    }

    /// <summary>Adds an end that was taken too early.</summary>
    public void Return(RegionEnd end)
    {
        if (_isHeld.Of(end.Pc))
            return;
        _isHeld[end.Pc] = true;
        _ends.Enqueue(end);
    }
}

/// <param name="Pc">Where a region ends.</param>
/// <param name="Tries">How often that is still waited for.</param>
internal sealed record RegionEnd(ulong Pc, int Tries);
