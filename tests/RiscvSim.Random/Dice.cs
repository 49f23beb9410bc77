namespace RiscvSim.Lockstep;

/// <summary>A stream of random numbers that depends on its seed alone (SplitMix64), so that a seed names a program for ever.</summary>
/// <param name="seed">Any value.</param>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Bits()
    {
        ulong z = _state += 0x9e37_79b9_7f4a_7c15;
        z = (z ^ z >> 30) * 0xbf58_476d_1ce4_e5b9;
        z = (z ^ z >> 27) * 0x94d0_49bb_1331_11eb;
        return z ^ z >> 31;
    }

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(Bits() % (ulong)count);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One element of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
