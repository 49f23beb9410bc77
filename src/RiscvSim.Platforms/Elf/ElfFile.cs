using RiscvSim.Isa;

namespace RiscvSim.Platforms.Elf;

/// <summary>
/// A checked ELF64 little-endian RISC-V program: an executable, or a position-independent one that is linked statically. Whatever the
/// bytes, reading one gives a sane program or an <see cref="ElfException"/>. The only class the rest of the simulator sees of ELF.
/// </summary>
public sealed class ElfFile
{
    // RISC-V ELF psABI specification, "e_flags".
    private const uint FlagRvc = 1, FlagFloatAbi = 6, FloatAbiSingle = 2, FloatAbiDouble = 4;

    private readonly ElfSymbolTable _symbols;

    internal ElfFile(ElfReader reader)
    {
        Name = reader.Name;
        IsPositionIndependent = reader.IsPositionIndependent;
        Entry = reader.Entry;
        Flags = reader.Flags;
        Segments = reader.Segments;
        Sections = reader.Sections;
        ProgramHeadersAddress = reader.ProgramHeadersAddress;
        ProgramHeaderCount = reader.ProgramHeaderCount;
        Alignment = reader.Alignment;
        HasExecutableStack = reader.HasExecutableStack;
        _symbols = reader.Symbols;
    }

    /// <summary>The name by which messages call the file.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether the platform chooses the load bias, a multiple of <see cref="Alignment"/> to be added to every address here. The program's
    /// own start code relocates it.
    /// </summary>
    public bool IsPositionIndependent { get; }

    /// <summary>Address of the first instruction; even, and inside an executable segment.</summary>
    public ulong Entry { get; }

    /// <summary>The field <c>e_flags</c>: bit 0 RVC, bits 2:1 the floating-point ABI, bit 4 TSO.</summary>
    public uint Flags { get; }

    /// <summary>The loadable segments in the order of their addresses; at least one, and no two overlap.</summary>
    public IReadOnlyList<ElfSegment> Segments { get; }

    /// <summary>The sections in the file's order; none when the file was stripped of them.</summary>
    public IReadOnlyList<ElfSection> Sections { get; }

    /// <summary>Address of the program headers in memory, as <c>AT_PHDR</c> wants it; 0 when no segment holds them.</summary>
    public ulong ProgramHeadersAddress { get; }

    /// <summary>Number of program headers of <see cref="ProgramHeaderSize"/> bytes each.</summary>
    public int ProgramHeaderCount { get; }

    /// <summary>Size of a program header in bytes.</summary>
    public static int ProgramHeaderSize => ElfReader.ProgramHeaderSize;

    /// <summary>The largest alignment a segment asks for, in bytes: a power of two, at least 1.</summary>
    public ulong Alignment { get; }

    /// <summary>Whether the program asks for a stack from which it can execute (<c>PT_GNU_STACK</c>).</summary>
    public bool HasExecutableStack { get; }

    /// <summary>All functions, objects and labels in the order of their addresses.</summary>
    public IReadOnlyList<ElfSymbol> Symbols => _symbols.Sorted;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="ElfException">The file cannot be read or is not a program that can run here.</exception>
    public static ElfFile Load(string path) => Parse(ElfReader.ReadFile(path), path);

    /// <summary>Reads a program from memory.</summary>
    /// <param name="bytes">The file; it must not change as long as the program is in use.</param>
    /// <param name="name">The name by which messages call the file.</param>
    /// <exception cref="ElfException">The bytes are not a program that can run here.</exception>
    public static ElfFile Parse(byte[] bytes, string name)
    {
        ElfReader reader = new(bytes, name);
        reader.Read();
        return new ElfFile(reader);
    }

    /// <summary>The first section of that name, or null.</summary>
    /// <param name="name">A name such as <c>.text</c>.</param>
    public ElfSection? FindSection(string name)
    {
        foreach (ElfSection section in Sections)
        {
            if (section.Name == name)
                return section;
        }

        return null;
    }

    /// <summary>The defined symbol of that name, or null; a global one before a local one.</summary>
    /// <param name="name">The name, exactly.</param>
    public ElfSymbol? FindSymbol(string name) => _symbols.Find(name);

    /// <summary>
    /// The function, object or label an address belongs to, or null: the innermost symbol whose size covers it, otherwise the nearest
    /// label before it in the same segment.
    /// </summary>
    /// <param name="address">An address of the file (without a load bias).</param>
    public ElfSymbol? SymbolAt(ulong address)
    {
        foreach (ElfSegment segment in Segments)
        {
            if (address - segment.Address < segment.MemorySize)
                return _symbols.At(address, segment.Address);
        }

        return null;
    }

    /// <summary>The address as <c>symbol+0x12</c>, or null where no symbol is near.</summary>
    /// <param name="address">An address in memory.</param>
    /// <param name="bias">The load bias of a position-independent program.</param>
    public string? Describe(ulong address, ulong bias = 0)
    {
        ElfSymbol? symbol = SymbolAt(address - bias);
        ulong offset = address - bias - (symbol?.Address ?? 0);
        return symbol == null ? null : offset == 0 ? symbol.Name : $"{symbol.Name}+0x{offset:x}";
    }

    /// <summary>The segments for a loader that goes by physical addresses, in their order.</summary>
    /// <exception cref="ElfException">Physical ranges overlap or reach past 2^64.</exception>
    public IReadOnlyList<ElfSegment> PhysicalSegments()
    {
        // Not a spread, which the compiler turns into LINQ: start-up must not load that.
        var segments = new List<ElfSegment>(Segments);
        segments.Sort((a, b) => a.PhysicalAddress.CompareTo(b.PhysicalAddress));
        for (int i = 0; i < segments.Count; i++)
        {
            ElfSegment segment = segments[i];
            if (segment.PhysicalAddress + (segment.MemorySize - 1) < segment.PhysicalAddress)
                throw new ElfException($"{Name}: the segment at physical address 0x{segment.PhysicalAddress:x} reaches past the end of the address space");
            if (i > 0 && segment.PhysicalAddress - segments[i - 1].PhysicalAddress < segments[i - 1].MemorySize)
                throw new ElfException($"{Name}: segments overlap at physical address 0x{segment.PhysicalAddress:x}");
        }

        return segments;
    }

    /// <summary>
    /// Why a machine cannot run what <c>e_flags</c> promises (compressed code, arguments in floating-point registers), as half a line,
    /// or null when it can.
    /// </summary>
    /// <param name="isa">The machine's extensions.</param>
    public string? Mismatch(IsaConfig isa)
    {
        if ((Flags & FlagRvc) != 0 && !isa.Has("zca"))
            return "it holds compressed code, but the ISA has no 'c'";
        return (Flags & FlagFloatAbi) switch
        {
            FloatAbiSingle when !isa.Has("f") => "it uses the single-precision ABI, but the ISA has no 'f'",
            FloatAbiDouble when !isa.Has("d") => "it uses the double-precision ABI, but the ISA has no 'd'",
            _ => null,
        };
    }
}
