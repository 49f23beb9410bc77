using RiscvSim.Machine.Memory;

namespace RiscvSim.Cli.Golden;

/// <summary>The memory map of every case: a page of code and a page of data; everything else is unmapped.</summary>
internal static class VectorMap
{
    /// <summary>The first address of the code page.</summary>
    public const ulong Code = 0x8000_0000;

    /// <summary>The first address of the data window.</summary>
    public const ulong Data = 0x8001_0000;

    /// <summary>The size of either in bytes.</summary>
    public const ulong PageSize = PhysicalMemory.PageSize;

    /// <summary>Where traps go (mtvec).</summary>
    public const ulong TrapVector = 0x8000_0800;

    /// <summary>Bytes from the first to the last mapped address.</summary>
    public const ulong Span = Data + PageSize - Code;

    /// <summary>True if a range of at least one byte lies in one of the two pages.</summary>
    public static bool Holds(ulong address, ulong length) => Holds(Code, address, length) || Holds(Data, address, length);

    private static bool Holds(ulong page, ulong address, ulong length) => address - page < PageSize && length <= PageSize - (address - page);
}
