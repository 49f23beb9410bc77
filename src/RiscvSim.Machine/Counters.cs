namespace RiscvSim.Machine;

/// <summary>mcycle and minstret with <c>mcountinhibit</c> and <c>mcounteren</c> (privileged manual, "Hardware Performance Monitor").</summary>
/// <param name="hart">The hart whose instructions are counted.</param>
public sealed class Counters(Hart hart)
{
    private const ulong CycleBit = 1;
    private const ulong InstretBit = 4;

    // A running counter is source + offset, a stopped one is the offset alone.
    private ulong _cycleOffset;
    private ulong _instretOffset;
    private ulong _inhibit;

    /// <summary>The writable bits of <c>mcountinhibit</c>: CY and IR; the other counters never count.</summary>
    public ulong Inhibit
    {
        get => _inhibit;
        set
        {
            ulong cycle = Cycle, instret = Instret;
            _inhibit = value & (CycleBit | InstretBit);
            SetCycle(cycle);
            // The instruction that starts the counter counts itself, the one that stops it does not.
            _instretOffset = (_inhibit & InstretBit) != 0 ? instret : instret - hart.Retired;
        }
    }

    /// <summary>The counters that U mode may read: bit 0 cycle, 1 time, 2 instret.</summary>
    public ulong Enable { get; set; }

    /// <summary>mcycle.</summary>
    public ulong Cycle => (_inhibit & CycleBit) != 0 ? _cycleOffset : hart.Clock.Cycles + _cycleOffset;

    /// <summary>minstret: instructions retired before the current one.</summary>
    public ulong Instret => (_inhibit & InstretBit) != 0 ? _instretOffset : hart.Retired + _instretOffset;

    /// <summary>Writes mcycle; the next instruction reads the value.</summary>
    public void WriteCycle(ulong value) => SetCycle((_inhibit & CycleBit) != 0 || hart.Clock.RealTime ? value : value - 1);

    /// <summary>Writes minstret; the next instruction reads the value.</summary>
    public void WriteInstret(ulong value) =>
        _instretOffset = (_inhibit & InstretBit) != 0 ? value : value - hart.Retired - 1;

    private void SetCycle(ulong value) => _cycleOffset = (_inhibit & CycleBit) != 0 ? value : value - hart.Clock.Cycles;
}
