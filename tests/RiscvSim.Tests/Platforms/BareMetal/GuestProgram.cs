using System.Text;
using RiscvSim.Cli;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Tests.Platforms.BareMetal;

/// <summary>
/// A small program as an ELF file: one segment that holds code from its start and, two pages further, <c>tohost</c> and <c>fromhost</c>. Lines are
/// instructions, labels ("loop:"), and three helpers: "la rd, label" (two instructions), ".dword number" and ".asciz text". Branch
/// targets are labels.
/// </summary>
public sealed class GuestProgram
{
    public const ulong Base = 0x8000_0000, Tohost = 0x2000, Fromhost = 0x2040, MemorySize = 0x3000;

    private static readonly InsnTable s_rows = Extensions.LoadTable();

    private readonly ulong _base;
    private readonly Dictionary<string, ulong> _labels = [];
    private readonly byte[] _image;

    public GuestProgram(IReadOnlyList<string> lines, ulong start = Base)
    {
        _base = start;
        Place(lines);
        var image = new List<byte>();
        foreach (string line in lines)
            Emit(image, line.Trim());
        _image = [.. image];
    }

    /// <summary>False leaves <c>tohost</c> and <c>fromhost</c> out of the symbols.</summary>
    public bool HasHtif { get; init; } = true;

    /// <summary>True makes a position-independent program.</summary>
    public bool PositionIndependent { get; init; }

    public ulong TohostAddress { get; init; } = Tohost;

    /// <summary>Where the loader puts it.</summary>
    public ulong? Physical { get; init; }

    public static ElfFile Elf(params string[] lines) => new GuestProgram(lines).ToElf();

    public ElfFile ToElf() => ElfFile.Parse(ToBytes(), "guest.elf");

    /// <summary>The file: header, program header, section headers (none, symbols, strings, names), symbols, strings, image.</summary>
    public byte[] ToBytes()
    {
        const int headers = 0x40 + 0x38, sections = 4, sectionSize = 0x40, symbolSize = 24, align = 0x1000;
        var strings = new List<byte> { 0 };
        var symbols = new List<byte>(new byte[symbolSize]);
        foreach ((string name, ulong address) in _labels)
            AddSymbol(symbols, strings, name, address);
        if (HasHtif)
        {
            AddSymbol(symbols, strings, "tohost", _base + TohostAddress);
            AddSymbol(symbols, strings, "fromhost", _base + Fromhost);
        }

        int symbolsAt = headers + sections * sectionSize;
        int stringsAt = symbolsAt + symbols.Count;
        int imageAt = (stringsAt + strings.Count + align - 1) / align * align;
        var file = new byte[imageAt + _image.Length];
        var at = new Writer(file);
        at.Put(0, 4, 0x464c457f, 1, 0x02, 1, 0x01, 1, 0x01);
        at.Put(0x10, 2, PositionIndependent ? 3u : 2u, 2, 243, 4, 1, 8, _base, 8, 0x40, 8, headers, 4, 5, 2, 0x40, 2, 0x38, 2, 1, 2, sectionSize, 2, sections, 2, 3);
        at.Put(0x40, 4, 1, 4, 7, 8, (ulong)imageAt, 8, _base, 8, Physical ?? _base, 8, (ulong)_image.Length, 8, MemorySize, 8, align);
        at.Put(headers + sectionSize, 4, 0, 4, 2, 8, 0, 8, 0, 8, (ulong)symbolsAt, 8, (ulong)symbols.Count, 4, 2, 4, 1, 8, 8, 8, symbolSize);
        at.Put(headers + 2 * sectionSize, 4, 0, 4, 3, 8, 0, 8, 0, 8, (ulong)stringsAt, 8, (ulong)strings.Count, 4, 0, 4, 0, 8, 1, 8, 0);
        at.Put(headers + 3 * sectionSize, 4, 0, 4, 3, 8, 0, 8, 0, 8, (ulong)stringsAt, 8, (ulong)strings.Count, 4, 0, 4, 0, 8, 1, 8, 0);
        symbols.CopyTo(file, symbolsAt);
        strings.CopyTo(file, stringsAt);
        _image.CopyTo(file, imageAt);
        return file;
    }

    private static void AddSymbol(List<byte> symbols, List<byte> strings, string name, ulong address)
    {
        var bytes = new byte[24];
        new Writer(bytes).Put(0, 4, (ulong)strings.Count, 1, 0x10, 1, 0, 2, 1, 8, address, 8, 0);
        symbols.AddRange(bytes);
        strings.AddRange(Encoding.ASCII.GetBytes(name));
        strings.Add(0);
    }

    private void Place(IReadOnlyList<string> lines)
    {
        ulong at = _base;
        foreach (string text in lines)
        {
            string line = text.Trim();
            if (line.EndsWith(':'))
                _labels[line[..^1]] = at;
            else
                at += line.StartsWith(".asciz ") ? (ulong)line.Length - 6 : line.StartsWith(".dword ") || line.StartsWith("la ") ? 8u : line.StartsWith("c.") ? 2u : 4u;
        }

        _labels.TryAdd("_start", _base);
    }

    private void Emit(List<byte> image, string line)
    {
        if (line.EndsWith(':'))
            return;
        if (line.StartsWith(".asciz "))
            image.AddRange(Encoding.ASCII.GetBytes(line[7..] + "\0"));
        else if (line.StartsWith(".dword "))
            image.AddRange(BitConverter.GetBytes(Convert.ToUInt64(line[7..], line.Contains("0x") ? 16 : 10)));
        else if (line.StartsWith("la "))
        {
            string[] parts = line[3..].Split(", ");
            long distance = (long)(Target(parts[1]) - (_base + (ulong)image.Count));
            long high = (distance + 0x800 >> 12) & 0xfffff;
            Assemble(image, $"auipc {parts[0]}, 0x{high:x}");
            Assemble(image, $"addi {parts[0]}, {parts[0]}, {distance << 52 >> 52}");
        }
        else
        {
            int blank = line.LastIndexOf(' ');
            string last = line[(blank + 1)..];
            Assemble(image, _labels.TryGetValue(last, out ulong target) ? $"{line[..blank]} 0x{target:x}" : line);
        }
    }

    private ulong Target(string name) => name switch
    {
        "tohost" => _base + Tohost,
        "fromhost" => _base + Fromhost,
        _ => _labels[name],
    };

    private void Assemble(List<byte> image, string line)
    {
        uint word = RiscvSim.Isa.Encoder.Assemble(s_rows, line, _base + (ulong)image.Count);
        image.AddRange(BitConverter.GetBytes(word).AsSpan(0, (word & 3) == 3 ? 4 : 2));
    }

    /// <summary>Writes fields one after the other: pairs of width and value.</summary>
    private readonly struct Writer(byte[] bytes)
    {
        public void Put(int at, params ReadOnlySpan<ulong> pairs)
        {
            for (int i = 0; i < pairs.Length; i += 2)
            {
                BitConverter.GetBytes(pairs[i + 1]).AsSpan(0, (int)pairs[i]).CopyTo(bytes.AsSpan(at));
                at += (int)pairs[i];
            }
        }
    }
}
