using System.Globalization;
using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests;

/// <summary>An operand file: what an instruction looks like and which values its program tries. isa-tests/README.md describes the lines.</summary>
public sealed class OperandFile
{
    private readonly Dictionary<string, string> _values = [];

    private OperandFile(string path) => Path = path;

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>The first line: what the instruction does.</summary>
    public string Title { get; private set; } = "";

    public Syntax Syntax { get; private set; } = new("", [], []);

    /// <summary>The extensions that the program requires, added to rv64gc.</summary>
    public string Isa { get; private set; } = "v";

    /// <summary>The SEWs in bits.</summary>
    public IReadOnlyList<int> Sews { get; private set; } = [];

    /// <summary>"frm", "vxrm", or empty: what the result is rounded by.</summary>
    public string Modes { get; private set; } = "";

    /// <summary>The values of vtype's bit 8.</summary>
    public IReadOnlyList<int> Altfmt { get; private set; } = [0];

    /// <summary>What the program's name has behind the mnemonic.</summary>
    public string Variant { get; private set; } = "";

    /// <summary>The programs of this instruction that are written by hand: names of <c>isa-tests/v/*.S</c>. None: one is generated.</summary>
    public IReadOnlyList<string> Programs { get; private set; } = [];

    /// <summary>Whether a program is generated.</summary>
    public bool HasProgram => Programs.Count == 0;

    /// <summary>False if the assembler does not know the instruction.</summary>
    public bool IsAssembled { get; private set; } = true;

    /// <summary>The name of the program.</summary>
    public string ProgramName => Variant.Length == 0 ? Syntax.Mnemonic : $"{Syntax.Mnemonic}-{Variant}";

    /// <summary>The set of values, or the values, of an operand.</summary>
    public string? ValuesOf(string operand) => _values.GetValueOrDefault(operand);

    /// <summary>Reads all operand files under a folder, in the order of their names.</summary>
    public static List<OperandFile> LoadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Where(path => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)) != ValueSets.Folder)
            .Order(StringComparer.Ordinal)
            .SelectMany(Load)];

    /// <summary>Reads one file; with a line <c>fields</c> it stands for as many instructions, whose number takes the place of N.</summary>
    public static IEnumerable<OperandFile> Load(string path)
    {
        string[] lines = File.ReadAllLines(path);
        string[] counts = lines.FirstOrDefault(line => line.StartsWith("fields ", StringComparison.Ordinal))?.Split(' ')[1..] ?? [""];
        foreach (string count in counts)
        {
            var file = new OperandFile(path) { Title = lines[0].TrimStart('#', ' ') };
            foreach (string line in lines.Where(line => line.Length != 0 && line[0] != '#'))
                file.Read(count.Length == 0 ? line : line.Replace("segN", $"seg{count}"), count);
            yield return file;
        }
    }

    private static IReadOnlyList<string> Words(string text) => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private void Read(string line, string fields)
    {
        int space = line.IndexOf(' ');
        string key = line[..space], rest = line[(space + 1)..].Trim();
        switch (key)
        {
            case "syntax":
                IReadOnlyList<string> words = Words(rest);
                Syntax = Syntax with { Mnemonic = words[0], Operands = [.. words.Skip(1)] };
                break;
            case "encoding":
                // nf holds the number of fields minus one.
                Syntax = Syntax with { Encoding = [.. Words(rest).Select(word => word == "nf" ? $"{Number(fields) - 1:b3}" : word)] };
                break;
            case "isa":
                Isa = rest;
                break;
            case "sew":
                Sews = [.. Words(rest).Select(Number)];
                break;
            case "modes":
                Modes = rest;
                break;
            case "altfmt":
                Altfmt = [.. Words(rest).Select(Number)];
                break;
            case "variant":
                Variant = rest;
                break;
            case "program":
                Programs = Words(rest);
                break;
            case "assembler":
                IsAssembled = rest != "no";
                break;
            case "values":
                _values.Add(rest[..rest.IndexOf(' ')], rest[(rest.IndexOf(' ') + 1)..]);
                break;
            case "fields":
                break;
            default:
                throw new FormatException($"{Path}: unknown line '{line}'");
        }
    }
}
