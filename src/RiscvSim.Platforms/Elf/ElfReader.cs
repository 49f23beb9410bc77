using System.Buffers.Binary;
using System.Text;

namespace RiscvSim.Platforms.Elf;

/// <summary>
/// Reads and checks the tables of an ELF file (System V ABI, "Object Files" and "Program Loading"; RISC-V ELF psABI). Every field is
/// untrusted: <see cref="Range"/> is the one way to a byte of the file.
/// </summary>
internal sealed class ElfReader(byte[] file, string name)
{
    internal const int ProgramHeaderSize = 56;

    private const int HeaderSize = 64, SectionHeaderSize = 64, SymbolSize = 24, DynamicSize = 16;
    private const ulong LargestSegment = 64UL << 30;
    private const ulong LargestAlignment = 1UL << 30;

    private const ushort TypeRelocatable = 1, TypeExecutable = 2, TypeDynamic = 3, TypeCore = 4, MachineRiscV = 243;
    private const uint SegmentNull = 0, SegmentLoad = 1, SegmentDynamic = 2, SegmentInterpreter = 3, SegmentStack = 0x6474e551;
    private const uint SectionNull = 0, SectionSymbols = 2, SectionStrings = 3, SectionNoBits = 8, SectionDynamicSymbols = 11;
    private const ulong SectionExecutable = 4;
    private const int IndexExtended = 0xffff, IndexReserved = 0xff00;
    private const uint FlagFloatAbi = 6, FlagRve = 8, FlagsKnown = 0x1f;

    private static ReadOnlySpan<byte> Magic => [0x7f, (byte)'E', (byte)'L', (byte)'F'];

    private readonly List<SectionHeader> _headers = [];

    internal string Name => name;

    internal bool IsPositionIndependent { get; private set; }

    internal ulong Entry { get; private set; }

    internal uint Flags { get; private set; }

    internal List<ElfSegment> Segments { get; } = [];

    internal List<ElfSection> Sections { get; } = [];

    internal ulong ProgramHeadersAddress { get; private set; }

    internal int ProgramHeaderCount { get; private set; }

    internal ulong Alignment { get; private set; } = 1;

    internal bool HasExecutableStack { get; private set; }

    internal ElfSymbolTable Symbols { get; private set; } = new([], 0, 0, 0, []);

    /// <summary>Reads the bytes of a file, and no more than its first ones when it is no ELF file (it may be a device without end).</summary>
    internal static byte[] ReadFile(string path)
    {
        try
        {
            if (path.Length == 0)
                throw new ElfException("'': not the name of a file");
            if (Directory.Exists(path))
                throw new ElfException($"{path}: is a directory");
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            byte[] bytes = new byte[stream.CanSeek && stream.Length <= Array.MaxLength ? Math.Max((int)stream.Length, HeaderSize) : 1 << 20];
            int count = stream.ReadAtLeast(bytes.AsSpan(0, HeaderSize), HeaderSize, throwOnEndOfStream: false);
            if (count < HeaderSize || !bytes.AsSpan().StartsWith(Magic))
                return bytes[..count];
            for (int got; (got = stream.Read(bytes, count, bytes.Length - count)) > 0;)
            {
                count += got;
                if (count == bytes.Length && !stream.CanSeek)
                    Array.Resize(ref bytes, checked(count * 2));
            }

            if (stream.CanSeek && stream.Length > count)
                throw new ElfException($"{path}: is larger than 2 GiB");
            Array.Resize(ref bytes, count);
            return bytes;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ElfException($"{path}: no such file", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException
            or OverflowException or OutOfMemoryException)
        {
            throw new ElfException($"{path}: cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    internal void Read()
    {
        ReadIdentification();
        ReadProgramHeaders(U64(32), U16(54), U16(56));
        ReadSections(U64(40), U16(58), U16(60), U16(62));
        ReadSymbols();
    }

    private ElfException Bad(string what) => new($"{name}: {what}");

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private ulong U64(int at) => BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(at));

    /// <summary>Checks that a range lies inside the file and gives its offset and length.</summary>
    private (int Offset, int Length) Range(ulong offset, ulong length, string what)
    {
        ulong size = (ulong)file.Length;
        if (offset > size || length > size - offset)
        {
            throw Bad(offset <= size && length <= 1UL << 40
                ? $"truncated: {what} at offset 0x{offset:x} needs {length} bytes, the file ends at 0x{size:x}"
                : $"{what} at offset 0x{offset:x} with 0x{length:x} bytes lies outside the file of 0x{size:x} bytes");
        }

        return ((int)offset, (int)length);
    }

    private void ReadIdentification()
    {
        if (file.Length == 0)
            throw Bad("the file is empty");
        if (!file.AsSpan().StartsWith(Magic))
            throw Bad("not an ELF file (it does not start with 0x7f 'ELF')");
        Range(0, HeaderSize, "the ELF header");
        if (file[4] != 2)
            throw Bad(file[4] == 1 ? "a 32-bit ELF file; only 64-bit ones run here" : $"unknown ELF class {file[4]} in byte 4 of the header");
        if (file[5] != 1)
            throw Bad(file[5] == 2 ? "a big-endian ELF file; only little-endian ones run here" : $"unknown data encoding {file[5]} in byte 5 of the header");
        if (file[6] != 1 || U32(20) != 1)
            throw Bad($"unknown ELF version {(file[6] != 1 ? file[6] : U32(20))} in the header");

        ushort machine = U16(18);
        if (machine != MachineRiscV)
            throw Bad($"is for machine {machine}{MachineName(machine)}, not for RISC-V ({MachineRiscV})");
        ushort type = U16(16);
        IsPositionIndependent = type == TypeDynamic;
        if (type is not (TypeExecutable or TypeDynamic))
        {
            throw Bad(type switch
            {
                TypeRelocatable => "a relocatable object file; link it first",
                TypeCore => "a core dump, not a program",
                _ => $"unknown file type {type}, not a program",
            });
        }

        Flags = U32(48);
        if ((Flags & FlagRve) != 0)
            throw Bad("built for the base RV64E (e_flags), which this build does not implement");
        if ((Flags & FlagFloatAbi) == FlagFloatAbi)
            throw Bad("built for the quad-precision floating-point ABI (e_flags), which this build does not implement");
        if ((Flags & ~FlagsKnown) != 0)
            throw Bad($"unknown bits 0x{Flags & ~FlagsKnown:x} in e_flags");
        if (U16(52) != HeaderSize)
            throw Bad($"the ELF header says it has {U16(52)} bytes, not {HeaderSize}");
        Entry = U64(24);
    }

    private static string MachineName(ushort machine) => machine switch
    {
        3 => " (x86)",
        40 => " (Arm)",
        62 => " (x86-64)",
        183 => " (AArch64)",
        258 => " (LoongArch)",
        _ => "",
    };

    private void ReadProgramHeaders(ulong offset, int entrySize, int count)
    {
        if (count == 0)
            throw Bad("no program headers, so nothing to load");
        if (count == IndexExtended)
            throw Bad("absurdly many program headers (65535 or more)");
        if (entrySize != ProgramHeaderSize)
            throw Bad($"program headers of {entrySize} bytes, not {ProgramHeaderSize}");
        (int at, _) = Range(offset, (ulong)count * ProgramHeaderSize, "the program header table");
        ProgramHeaderCount = count;
        for (int i = 0; i < count; i++, at += ProgramHeaderSize)
        {
            switch (U32(at))
            {
                case SegmentInterpreter:
                    throw Bad($"a dynamically linked program (program header {i} is PT_INTERP); link with -static");
                case SegmentDynamic:
                    ReadDynamic(at, i);
                    break;
                case SegmentLoad:
                    ReadSegment(at, i);
                    break;
                case SegmentStack:
                    HasExecutableStack = (U32(at + 4) & (uint)ElfAccess.Execute) != 0;
                    break;
                case SegmentNull:
                    break;
                default:
                    Range(U64(at + 8), U64(at + 32), $"the segment of program header {i}");
                    break;
            }
        }

        AllowAllWithoutFlags();
        CheckLayout();
        FindProgramHeaders(offset, (ulong)count * ProgramHeaderSize);
    }

    private void ReadSegment(int at, int index)
    {
        ulong address = U64(at + 16), inFile = U64(at + 32), inMemory = U64(at + 40), alignment = U64(at + 48);
        if (inFile > inMemory)
            throw Bad($"program header {index}: p_filesz 0x{inFile:x} is larger than p_memsz 0x{inMemory:x}");
        (int offset, int length) = Range(U64(at + 8), inFile, $"the segment of program header {index}");
        if (inMemory > LargestSegment)
            throw Bad($"program header {index}: absurd size of 0x{inMemory:x} bytes in memory");
        if (inMemory != 0 && address + (inMemory - 1) < address)
            throw Bad($"program header {index}: the segment at 0x{address:x} reaches past the end of the address space");
        if ((alignment & (alignment - 1)) != 0 || alignment > LargestAlignment)
            throw Bad($"program header {index}: absurd alignment 0x{alignment:x}");
        if (inMemory == 0)
            return;
        Alignment = Math.Max(Alignment, alignment);
        Segments.Add(new ElfSegment(address, U64(at + 24), inMemory, file.AsMemory(offset, length), (ElfAccess)(U32(at + 4) & 7)));
    }

    /// <summary>
    /// A linker script with program headers of its own may leave all flags clear, as that of upstream's riscv-tests benchmarks does: there
    /// are no rights to go by then.
    /// </summary>
    private void AllowAllWithoutFlags()
    {
        if (!Segments.TrueForAll(s => s.Access == ElfAccess.None))
            return;
        for (int i = 0; i < Segments.Count; i++)
            Segments[i] = Segments[i] with { Access = ElfAccess.Read | ElfAccess.Write | ElfAccess.Execute };
    }

    /// <summary>A program without interpreter that still names libraries is a shared library.</summary>
    private void ReadDynamic(int at, int index)
    {
        const ulong end = 0, needed = 1;
        (int offset, int length) = Range(U64(at + 8), U64(at + 32), $"the dynamic section of program header {index}");
        for (int i = 0; i + DynamicSize <= length; i += DynamicSize)
        {
            ulong tag = U64(offset + i);
            if (tag == end)
                return;
            if (tag == needed)
                throw Bad("needs shared libraries; link with -static");
        }
    }

    private void CheckLayout()
    {
        if (Segments.Count == 0)
            throw Bad("no loadable segments");
        Segments.Sort((a, b) => a.Address.CompareTo(b.Address));
        for (int i = 1; i < Segments.Count; i++)
        {
            if (Segments[i].Address - Segments[i - 1].Address < Segments[i - 1].MemorySize)
                throw Bad($"segments overlap: 0x{Segments[i - 1].Address:x} with 0x{Segments[i - 1].MemorySize:x} bytes and 0x{Segments[i].Address:x}");
        }

        if ((Entry & 1) != 0)
            throw Bad($"the entry 0x{Entry:x} is odd");
        foreach (ElfSegment segment in Segments)
        {
            if (Entry - segment.Address < segment.MemorySize && (segment.Access & ElfAccess.Execute) != 0)
                return;
        }

        throw Bad(Entry == 0 ? "no entry (e_entry is 0)" : $"the entry 0x{Entry:x} lies outside all executable segments");
    }

    private void FindProgramHeaders(ulong offset, ulong length)
    {
        for (int i = 0, at = (int)offset; i < ProgramHeaderCount; i++, at += ProgramHeaderSize)
        {
            ulong start = U64(at + 8), inFile = U64(at + 32);
            if (U32(at) == SegmentLoad && offset >= start && offset - start <= inFile && length <= inFile - (offset - start))
                ProgramHeadersAddress = U64(at + 16) + (offset - start);
        }
    }

    private void ReadSections(ulong offset, int entrySize, ulong count, uint namesIndex)
    {
        if (offset == 0)
        {
            if (count != 0)
                throw Bad($"{count} section headers announced, but no offset for them");
            return;
        }

        if (entrySize != SectionHeaderSize)
            throw Bad($"section headers of {entrySize} bytes, not {SectionHeaderSize}");
        (int first, _) = Range(offset, SectionHeaderSize, "the section header table");
        if (count == 0)
            count = U64(first + 32);
        if (namesIndex == IndexExtended)
            namesIndex = U32(first + 40);
        if (count > (ulong)file.Length / SectionHeaderSize)
            throw Bad($"truncated: the section header table at offset 0x{offset:x} announces {count} sections, the file ends at 0x{file.Length:x}");
        Range(offset, count * SectionHeaderSize, "the section header table");
        for (int i = 0, at = first; i < (int)count; i++, at += SectionHeaderSize)
        {
            uint type = U32(at + 4);
            bool inFile = type is not (SectionNull or SectionNoBits);
            (int start, int length) = inFile ? Range(U64(at + 24), U64(at + 32), $"section {i}") : (0, 0);
            _headers.Add(new SectionHeader(type, U64(at + 16), U64(at + 32), start, length, U32(at + 40), U64(at + 56)));
        }

        NameSections(first, namesIndex);
    }

    private void NameSections(int first, uint namesIndex)
    {
        (int names, int namesLength) = (0, 0);
        if (namesIndex != 0)
        {
            if (namesIndex >= _headers.Count)
                throw Bad($"the section names are in section {namesIndex}, but there are {_headers.Count} sections");
            (names, namesLength) = Strings((int)namesIndex, "the section names");
        }

        for (int i = 0; i < _headers.Count; i++)
        {
            SectionHeader header = _headers[i];
            uint at = namesIndex == 0 ? 0 : U32(first + (i * SectionHeaderSize));
            if (header.Type == SectionNull)
                continue;
            if (at != 0 && at >= namesLength)
                throw Bad($"the name of section {i} is at 0x{at:x}, outside the section names of 0x{namesLength:x} bytes");
            bool executable = (U64(first + (i * SectionHeaderSize) + 8) & SectionExecutable) != 0;
            Sections.Add(new ElfSection(at == 0 ? "" : Text(names + (int)at), header.Type, header.Address, header.Size,
                file.AsMemory(header.Offset, header.Length), executable));
        }
    }

    /// <summary>The range of a string table that ends with NUL, so that every string in it ends.</summary>
    private (int Offset, int Length) Strings(int index, string what)
    {
        SectionHeader header = _headers[index];
        if (header.Type != SectionStrings)
            throw Bad($"{what} should be in section {index}, which is no string table");
        if (header.Length == 0 || file[header.Offset + header.Length - 1] != 0)
            throw Bad($"{what} (section {index}) do not end with a NUL");
        return (header.Offset, header.Length);
    }

    private string Text(int at) => Encoding.UTF8.GetString(file.AsSpan(at, file.AsSpan(at).IndexOf((byte)0)));

    private void ReadSymbols()
    {
        int index = _headers.FindIndex(h => h.Type == SectionSymbols);
        if (index < 0)
            index = _headers.FindIndex(h => h.Type == SectionDynamicSymbols);
        if (index < 0)
            return;
        SectionHeader header = _headers[index];
        if (header.EntrySize != SymbolSize || header.Length % SymbolSize != 0)
            throw Bad($"the symbol table (section {index}) of {header.Length} bytes has entries of {header.EntrySize} bytes, not {SymbolSize}");
        if (header.Link >= _headers.Count)
            throw Bad($"the symbol names are in section {header.Link}, but there are {_headers.Count} sections");
        int count = header.Length / SymbolSize;
        if (count == 0)
            return;
        (int names, int namesLength) = Strings((int)header.Link, "the symbol names");
        for (int i = 0, at = header.Offset; i < count; i++, at += SymbolSize)
        {
            if (U32(at) >= namesLength)
                throw Bad($"the name of symbol {i} is at 0x{U32(at):x}, outside the symbol names of 0x{namesLength:x} bytes");
            if (U16(at + 6) < IndexReserved && U16(at + 6) >= _headers.Count)
                throw Bad($"symbol {i} is in section {U16(at + 6)}, but there are {_headers.Count} sections");
        }

        Symbols = new ElfSymbolTable(file, header.Offset, count, names, Segments);
    }

    /// <summary>The fields of a section header. (A class: the runtime has code of lists ready for those.)</summary>
    private sealed record SectionHeader(uint Type, ulong Address, ulong Size, int Offset, int Length, uint Link, ulong EntrySize);
}
