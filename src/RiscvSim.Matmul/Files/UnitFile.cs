using RiscvSim.Isa;
using RiscvSim.Machine.Extending;
using RiscvSim.Matmul.Units;
using YamlDotNet.RepresentationModel;

namespace RiscvSim.Matmul.Files;

/// <summary>
/// A unit file: an extension, and the matrix instructions that it has. <c>defaults</c> holds keys that all units share. Whatever is wrong or
/// contradicts itself is refused by file and line, with what would be possible.
/// </summary>
public sealed class UnitFile : IRowSource
{
    private static readonly string[] s_keys = ["extension", "version", "implies", "experimental", "defaults", "units"];

    private IReadOnlyList<Insn>? _insns;

    private UnitFile(ExtensionAttribute extension, IReadOnlyList<MatmulRow> rows)
    {
        Extension = extension;
        Rows = rows;
    }

    /// <summary>The extension.</summary>
    public ExtensionAttribute Extension { get; }

    /// <summary>The instructions.</summary>
    public IReadOnlyList<MatmulRow> Rows { get; }

    /// <inheritdoc/>
    public IReadOnlyList<NamedExtension> Extensions => [new NamedExtension(Extension.Requires, Extension.Implies)];

    /// <inheritdoc/>
    public IReadOnlyList<Insn> RowsOf(string extension) =>
        extension != Extension.Requires ? [] : _insns ??= [.. Rows.Select(row => row.ToInsn(Extension))];

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name, for complaints.</param>
    /// <param name="text">What it holds.</param>
    /// <exception cref="UnitFileException">The file is wrong or contradicts itself.</exception>
    public static UnitFile Read(string name, TextReader text)
    {
        UnitNodes file = UnitNodes.Of(name, UnitNodes.Document(name, text), "a unit file", s_keys, null);
        UnitNodes? defaults = file.Has("defaults")
            ? UnitNodes.Of(name, file.Node("defaults", ""), "defaults", UnitReader.Keys, null) : null;
        const string Possible = "is a list of units, each with the keys mnemonic, pattern, m, k, n, a, b and c at least";
        if (file.Node("units", Possible) is not YamlSequenceNode { Children.Count: > 0 } list)
            throw file.Bad(file.LineOf("units"), $"'units' is no list; possible {Possible}");
        var rows = new List<MatmulRow>();
        foreach (YamlNode node in list)
        {
            foreach (MatmulRow row in new UnitReader(UnitNodes.Of(name, node, "a unit", UnitReader.Keys, defaults)).Rows())
            {
                CheckAgainst(file, rows, row);
                rows.Add(row);
            }
        }

        return new UnitFile(ExtensionOf(file, rows.Exists(row => row.Unit.C == Accumulator.Fp32) ? "zve32f" : "zve32x"), rows);
    }

    private static ExtensionAttribute ExtensionOf(UnitNodes file, string needed)
    {
        string extension = file.Parse("extension", "is a name such as xmine", Name);
        string implies = file.Parse("implies", "are extension names, separated by blanks", Implied, needed);
        return new ExtensionAttribute(extension)
        {
            Implies = implies,
            Version = file.Parse("version", "is a version such as 0.1", text => text, null!),
            Experimental = file.Choice("experimental", false, ("true", true), ("false", false)),
        };

        static string Name(string text) => text.Length > 1 && text[0] is 'x' or 'z' && IsPlain(text) ? text
            : throw new FormatException($"'{text}' is no extension name; possible are x or z and then letters and digits, all in lower case");

        static string Implied(string text) => IsPlain(text.Replace(" ", "")) ? text
            : throw new FormatException($"'{text}'; possible are extension names in lower case, separated by blanks");

        static bool IsPlain(string text) => text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
    }

    private static void CheckAgainst(UnitNodes file, List<MatmulRow> rows, MatmulRow row)
    {
        BitPattern pattern = BitPattern.Parse(row.Pattern);
        foreach (MatmulRow other in rows)
        {
            if (other.Mnemonic == row.Mnemonic)
                throw file.Bad(row.Line, $"mnemonic {row.Mnemonic} is taken by line {other.Line}; possible is any other");
            if (EncodingOverlap.Find(pattern, BitPattern.Parse(other.Pattern)) is { } word)
            {
                throw file.Bad(
                    row.Line,
                    $"{row.Mnemonic} ({row.Pattern}) and {other.Mnemonic} of line {other.Line} ({other.Pattern}) share encodings, such as 0x{word:x8}; possible are patterns that differ in a literal bit");
            }
        }
    }
}

/// <summary>Reads users' unit files.</summary>
public sealed class UnitFiles : IUnitFiles
{
    /// <inheritdoc/>
    public IRowSource Read(string path)
    {
        try
        {
            using StreamReader text = File.OpenText(path);
            return UnitFile.Read(path, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnitFileException($"{path}:1: {e.Message}; possible is a YAML file of matrix units", e);
        }
    }
}
