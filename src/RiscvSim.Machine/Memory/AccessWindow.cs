namespace RiscvSim.Machine.Memory;

/// <summary>
/// A range of RAM whose pages all have certain rights and may be accessed without further notice: code that is translated while it is whole needs one
/// comparison with two constants for an access, and none where the address is a constant, too.
/// </summary>
/// <param name="start">Its first address; page-aligned.</param>
/// <param name="end">The address behind it; page-aligned.</param>
/// <param name="rights">What may be done in it.</param>
public sealed class AccessWindow(ulong start, ulong end, Access rights)
{
    /// <summary>Its first address; page-aligned.</summary>
    public ulong Start => start;

    /// <summary>The address behind it; page-aligned.</summary>
    public ulong End => end;

    /// <summary>What may be done in it.</summary>
    public Access Rights => rights;

    /// <summary>The most pages on each side of where a window is looked for: sizes fit into a comparison with a number of 32 bits.</summary>
    internal const ulong MostPages = (1UL << 30) / PhysicalMemory.PageSize;

    /// <summary>The most windows of a memory: all are looked at where rights change.</summary>
    internal const int MostWindows = 32;

    /// <summary>True if an address lies in it.</summary>
    public bool Contains(ulong address) => address >= Start && address < End;

    /// <summary>False once a page in it has lost a right or, if it may be written, holds code or is watched: from then on nothing may rely on it.</summary>
    public bool IsWhole { get; internal set; } = true;
}
