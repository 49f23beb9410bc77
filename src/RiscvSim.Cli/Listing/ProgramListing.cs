using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Listing;

/// <summary>
/// Prints the code of a program like objdump: section by section, symbols as labels, and a line <c>address: encoding  text</c> for each
/// instruction. Runs of zeros are shortened to <c>...</c>.
/// </summary>
public sealed class ProgramListing
{
    /// <summary>The shortest run of zero bytes that is not printed.</summary>
    private const int ZeroRun = 8;

    private readonly ElfFile _elf;
    private readonly Decoder _decoder;
    private readonly Disassembler _disassembler;
    private readonly TextWriter _output;

    /// <summary>Prepares the listing of a program.</summary>
    /// <param name="elf">The program.</param>
    /// <param name="rows">The rows to decode by.</param>
    /// <param name="isa">The ISA whose control and status registers have names.</param>
    /// <param name="output">Where to.</param>
    public ProgramListing(ElfFile elf, InsnTable rows, IsaConfig isa, TextWriter output)
    {
        _elf = elf;
        _output = output;
        _decoder = new Decoder(rows);
        _disassembler = new Disassembler(_decoder, CsrNames.For(isa), address => elf.Describe(address));
    }

    /// <summary>The symbol's code: from its address as far as its size says or, without one, to the next symbol or the end of its section.</summary>
    /// <exception cref="CliException">The program has no such symbol.</exception>
    public (ulong Start, ulong End) RangeOf(string symbol)
    {
        ElfSymbol found = _elf.FindSymbol(symbol) ?? throw new CliException($"{_elf.Name} has no symbol '{symbol}'");
        if (found.Size != 0)
            return (found.Address, found.Address + found.Size);
        ulong end = ulong.MaxValue;
        foreach (ElfSymbol other in _elf.Symbols)
        {
            if (other.Address > found.Address)
                end = Math.Min(end, other.Address);
        }

        return (found.Address, end);
    }

    /// <summary>Prints all code in a range of addresses.</summary>
    /// <returns>How many instructions were printed.</returns>
    public int Print(ulong start, ulong end)
    {
        _output.WriteLine($"{_elf.Name}: entry 0x{_elf.Entry:x}{(_elf.IsPositionIndependent ? ", position-independent" : "")}");
        int count = 0;
        bool sections = false;
        foreach (ElfSection section in _elf.Sections)
        {
            if (!section.Executable)
                continue;
            sections = true;
            count += PrintPiece($"section {section.Name}", section.Address, section.Data.Span, start, end);
        }

        // A program stripped of its sections still has segments.
        foreach (ElfSegment segment in _elf.Segments)
        {
            if (!sections && (segment.Access & ElfAccess.Execute) != 0)
                count += PrintPiece($"segment at 0x{segment.Address:x}", segment.Address, segment.Data.Span, start, end);
        }

        return count;
    }

    private int PrintPiece(string title, ulong address, ReadOnlySpan<byte> code, ulong start, ulong end)
    {
        int at = start <= address ? 0 : (int)Math.Min(start - address, (ulong)code.Length);
        int stop = end <= address ? 0 : (int)Math.Min(end - address, (ulong)code.Length);
        if (at >= stop)
            return 0;
        _output.WriteLine();
        _output.WriteLine($"Disassembly of {title}:");
        int next = FirstSymbolFrom(address + (ulong)at), count = 0;
        bool first = true;
        while (at < stop)
        {
            ulong pc = address + (ulong)at;
            bool labelled = PrintLabels(pc, ref next);
            if (first && !labelled && _elf.Describe(pc) is { } inside)
                Label(pc, inside);
            first = false;
            ulong limit = next < _elf.Symbols.Count ? Math.Min((ulong)stop, _elf.Symbols[next].Address - address) : (ulong)stop;
            int zeros = ZerosAt(code[at..(int)limit]);
            if (zeros >= ZeroRun)
            {
                _output.WriteLine("        ...");
                at += zeros;
                continue;
            }

            at += PrintInstruction(pc, code[at..]);
            count++;
        }

        return count;
    }

    private int FirstSymbolFrom(ulong address)
    {
        int index = 0;
        while (index < _elf.Symbols.Count && _elf.Symbols[index].Address < address)
            index++;
        return index;
    }

    /// <summary>Prints the labels at or, if an instruction covers them, before an address.</summary>
    private bool PrintLabels(ulong pc, ref int next)
    {
        bool printed = false;
        for (; next < _elf.Symbols.Count && _elf.Symbols[next].Address <= pc; next++)
        {
            Label(_elf.Symbols[next].Address, _elf.Symbols[next].Name);
            printed = true;
        }

        return printed;
    }

    private void Label(ulong address, string name)
    {
        _output.WriteLine();
        _output.WriteLine($"{address:x16} <{name}>:");
    }

    /// <summary>Prints one instruction.</summary>
    /// <returns>Its length in bytes; that of the piece's rest if it is cut off.</returns>
    private int PrintInstruction(ulong pc, ReadOnlySpan<byte> code)
    {
        uint word = code.Length == 1 ? code[0] : BitConverter.ToUInt16(code);
        int length = code.Length == 1 ? 1 : Decoder.LengthOf(word);
        if (length > code.Length)
            length = code.Length;
        else if (length == 4)
            word = BitConverter.ToUInt32(code);
        string text = length >= 2 && _decoder.Decode(word) is { } row && row.Length == length ? _disassembler.Format(row, word, pc) : "unknown";
        string encoding = word.ToString($"x{2 * length}");
        _output.WriteLine($"    {pc:x8}: {encoding,-8}  {text}");
        return length;
    }

    /// <summary>How many bytes are zero, to the last whole halfword.</summary>
    private static int ZerosAt(ReadOnlySpan<byte> bytes)
    {
        int zeros = bytes.IndexOfAnyExcept((byte)0);
        return (zeros < 0 ? bytes.Length : zeros) & ~1;
    }
}
