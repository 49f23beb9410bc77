using System.Buffers.Binary;
using System.Text;

namespace RiscvSim.Platforms.Elf;

/// <summary>
/// The symbols of a checked symbol table (System V ABI, "Symbol Table"). Nothing is decoded before somebody asks, because start-up
/// wants at most one name of thousands.
/// </summary>
internal sealed class ElfSymbolTable(byte[] file, int offset, int count, int names, IReadOnlyList<ElfSegment> segments)
{
    private const int SymbolSize = 24;
    private const int TypeNone = 0, TypeObject = 1, TypeFunction = 2, TypeIndirectFunction = 10;
    private const int SectionUndefined = 0, SectionAbsolute = 0xfff1, SectionCommon = 0xfff2;

    /// <summary>How many symbols before an address are tried for one that covers it: labels inside a function are passed over.</summary>
    private const int Reach = 64;

    private ElfSymbol[]? _sorted;

    /// <summary>Symbols that name memory of the program, by address; at one address the most telling name comes last.</summary>
    internal ElfSymbol[] Sorted => _sorted ??= Sort();

    internal ElfSymbol? Find(string name)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(name);
        if (wanted.Length == 0 || wanted.AsSpan().Contains((byte)0))
            return null;
        int local = -1;
        for (int i = 0, at = offset; i < count; i++, at += SymbolSize)
        {
            ReadOnlySpan<byte> text = file.AsSpan(names + (int)U32(at));
            if (!text.StartsWith(wanted) || text[wanted.Length] != 0 || KindOf(at) == null)
                continue;
            if (IsGlobal(at))
                return Decode(at);
            local = local < 0 ? at : local;
        }

        return local < 0 ? null : Decode(local);
    }

    /// <summary>The symbol that covers the address, or the nearest label between the start of the segment and the address.</summary>
    internal ElfSymbol? At(ulong address, ulong segmentStart)
    {
        ElfSymbol[] sorted = Sorted;
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle].Address <= address)
                low = middle + 1;
            else
                high = middle;
        }

        ElfSymbol? label = null;
        for (int i = low - 1; i >= 0 && i >= low - Reach && sorted[i].Address >= segmentStart; i--)
        {
            if (address - sorted[i].Address < sorted[i].Size)
                return sorted[i];
            if (sorted[i].Size == 0)
                label ??= sorted[i];
        }

        return label;
    }

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private ulong U64(int at) => BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(at));

    private int Section(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at + 6));

    private bool IsGlobal(int at) => file[at + 4] >> 4 is 1 or 2;

    /// <summary>What the symbol names, or null for what a program has no use for (files, sections, thread-local offsets, undefined ones).</summary>
    private ElfSymbolKind? KindOf(int at)
    {
        if (Section(at) is SectionUndefined or SectionCommon)
            return null;
        return (file[at + 4] & 15) switch
        {
            TypeNone => ElfSymbolKind.Label,
            TypeObject => ElfSymbolKind.Object,
            TypeFunction or TypeIndirectFunction => ElfSymbolKind.Function,
            _ => null,
        };
    }

    private ElfSymbol Decode(int at)
    {
        ReadOnlySpan<byte> text = file.AsSpan(names + (int)U32(at));
        return new ElfSymbol(Encoding.UTF8.GetString(text[..text.IndexOf((byte)0)]), U64(at + 8), U64(at + 16), KindOf(at)!.Value, IsGlobal(at));
    }

    private ElfSymbol[] Sort()
    {
        List<ElfSymbol> list = new(count);
        for (int i = 0, at = offset; i < count; i++, at += SymbolSize)
        {
            if (KindOf(at) == null || Section(at) == SectionAbsolute || !IsInMemory(U64(at + 8)))
                continue;
            ElfSymbol symbol = Decode(at);

            // Mapping symbols ($x, $d) and assembler-local labels name nothing for people (RISC-V ELF psABI, "Mapping Symbol").
            if (symbol.Name.Length > 0 && symbol.Name[0] != '$' && !symbol.Name.StartsWith(".L", StringComparison.Ordinal))
                list.Add(symbol);
        }

        ElfSymbol[] sorted = [.. list];
        Array.Sort(sorted, Compare);
        return sorted;
    }

    private bool IsInMemory(ulong address)
    {
        foreach (ElfSegment segment in segments)
        {
            if (address - segment.Address < segment.MemorySize)
                return true;
        }

        return false;
    }

    private static int Compare(ElfSymbol a, ElfSymbol b)
    {
        int order = a.Address.CompareTo(b.Address);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : a.Global.CompareTo(b.Global);

        // Of aliases, the name with fewer leading underscores is the one people know; the rest of the order only makes it one order.
        order = order != 0 ? order : Underscores(b.Name).CompareTo(Underscores(a.Name));
        order = order != 0 ? order : b.Name.Length.CompareTo(a.Name.Length);
        return order != 0 ? order : string.CompareOrdinal(b.Name, a.Name);
    }

    private static int Underscores(string name)
    {
        int n = 0;
        while (n < name.Length && name[n] == '_')
            n++;
        return n;
    }
}
