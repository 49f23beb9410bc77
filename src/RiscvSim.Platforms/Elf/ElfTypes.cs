namespace RiscvSim.Platforms.Elf;

/// <summary>Access rights of a segment, at the bits of <c>p_flags</c>.</summary>
[Flags]
public enum ElfAccess
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Instructions may be fetched.</summary>
    Execute = 1,

    /// <summary>Stores are allowed.</summary>
    Write = 2,

    /// <summary>Loads are allowed.</summary>
    Read = 4,
}

/// <summary>A loadable segment: <see cref="Data"/> is followed by zeros up to <see cref="MemorySize"/> bytes.</summary>
/// <param name="Address">Virtual address (before the load bias of a position-independent program).</param>
/// <param name="PhysicalAddress">Where a bare-metal loader puts it.</param>
/// <param name="MemorySize">Size in memory in bytes, at least that of the data, never 0; no segment reaches past 2^64.</param>
/// <param name="Data">The bytes of the file.</param>
/// <param name="Access">Access rights.</param>
public sealed record ElfSegment(ulong Address, ulong PhysicalAddress, ulong MemorySize, ReadOnlyMemory<byte> Data, ElfAccess Access);

/// <summary>A section with a name.</summary>
/// <param name="Name">Name, possibly empty.</param>
/// <param name="Type">The number <c>sh_type</c>.</param>
/// <param name="Address">Virtual address, 0 when it is not part of the memory image.</param>
/// <param name="Size">Size in bytes; more than the data has for sections without contents (<c>.bss</c>).</param>
/// <param name="Data">The contents in the file.</param>
/// <param name="Executable">Whether it holds instructions.</param>
public sealed record ElfSection(string Name, uint Type, ulong Address, ulong Size, ReadOnlyMemory<byte> Data, bool Executable);

/// <summary>What a symbol names.</summary>
public enum ElfSymbolKind
{
    /// <summary>A label without a type, as assembly programs have.</summary>
    Label,

    /// <summary>Data.</summary>
    Object,

    /// <summary>Code.</summary>
    Function,
}

/// <summary>A defined symbol.</summary>
/// <param name="Name">Name.</param>
/// <param name="Address">Virtual address (before the load bias of a position-independent program).</param>
/// <param name="Size">Size in bytes, 0 when unknown.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Global">Whether it is visible outside its object file (global or weak).</param>
public sealed record ElfSymbol(string Name, ulong Address, ulong Size, ElfSymbolKind Kind, bool Global);
