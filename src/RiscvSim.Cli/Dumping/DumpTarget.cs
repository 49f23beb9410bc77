using System.Globalization;
using RiscvSim.Engines;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Dumping;

/// <summary>The code that <c>--dump-translation</c> asks for: one address, or all instructions of a symbol.</summary>
/// <param name="Start">The address of the first instruction.</param>
/// <param name="End">The address behind the last one.</param>
public sealed record DumpTarget(ulong Start, ulong End)
{
    private const string Option = "--dump-translation";
    private const int Halfword = 2;

    /// <summary>True if it is what a symbol of data names.</summary>
    public bool IsData { get; init; }

    /// <summary>Refuses engines that have nothing to show.</summary>
    /// <param name="text">The value of the option, or null.</param>
    /// <param name="engine">The engine that is asked for.</param>
    /// <exception cref="CliException">There is nothing to show.</exception>
    public static void Check(string? text, EngineKind engine)
    {
        if (text != null && engine is EngineKind.Interpreter or EngineKind.Lockstep)
            throw new CliException($"{Option}: needs --engine auto or translator, not {engine.ToString().ToLowerInvariant()}");
    }

    /// <summary>Finds what is meant: 0x and hexadecimal digits are an address, a symbol of the program goes before an address without 0x.</summary>
    /// <param name="text">The value of the option.</param>
    /// <param name="elf">The program.</param>
    /// <param name="bias">What was added to its addresses; addresses of the user are those in memory.</param>
    /// <exception cref="CliException">It is neither an address nor a symbol, or no instruction can begin there.</exception>
    public static DumpTarget Find(string text, ElfFile elf, ulong bias)
    {
        bool isPrefixed = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        DumpTarget target = !isPrefixed && elf.FindSymbol(text) is { } symbol
            ? new DumpTarget(symbol.Address + bias, EndOf(symbol, elf) + bias) { IsData = symbol.Kind == ElfSymbolKind.Object }
            : AtAddress(text, isPrefixed ? text[2..] : text, elf);
        return target.Start % Halfword == 0 ? target
            : throw new CliException($"{Option}: no instruction begins at the odd address 0x{target.Start:x}");
    }

    private static DumpTarget AtAddress(string text, string digits, ElfFile elf)
    {
        if (ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong address))
            return new DumpTarget(address, address + Halfword);
        throw new CliException(digits.Length != 0 && digits.All(char.IsAsciiHexDigit)
            ? $"{Option}: '{text}' has more than the 64 bits of an address"
            : $"{Option}: '{text}' is neither a hexadecimal address nor a symbol of {elf.Name}");
    }

    /// <summary>As far as the symbol's size says or, without one, to the next symbol or the end of the segment.</summary>
    private static ulong EndOf(ElfSymbol symbol, ElfFile elf)
    {
        ulong end = symbol.Address + Halfword;
        foreach (ElfSegment segment in elf.Segments)
        {
            if (symbol.Address - segment.Address < (ulong)segment.Data.Length)
                end = segment.Address + (ulong)segment.Data.Length;
        }

        if (symbol.Size != 0)
            return Math.Min(end, symbol.Address + symbol.Size);
        foreach (ElfSymbol other in elf.Symbols)
        {
            if (other.Address > symbol.Address)
                end = Math.Min(end, other.Address);
        }

        return end;
    }
}
