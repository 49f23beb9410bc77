using RiscvSim.Isa;
using RiscvSim.Tests.Isa;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Tidy;

/// <summary>One row and its test, nothing else.</summary>
public class OneRowTests
{
    private static readonly string[] s_otherFolders = ["elf", "env", GeneratedFolder];

    // Programs there are named after parts of the machine, and after instructions that only the machine has.
    private const string MachineFolder = "machine";

    // Programs there are named after rules of vector instructions; those of single instructions are generated.
    private const string VectorFolder = "v", GeneratedFolder = "generated";

    /// <summary>Strings that look like a mnemonic and mean something else.</summary>
    private static readonly (string File, string Violation, string Meaning)[] s_homonyms =
    [
        ("src/RiscvSim.Isa/Operand.cs", "names min in a string", "a constant of fli, the smallest normal number"),
    ];

    [Fact]
    public void NoInstructionIsStatedTwice()
    {
        var rule = new OneRowRule(Rows.All.Rows);
        List<string> wrong = [.. SourceFile.Product.SelectMany(rule.Violations)];
        foreach ((string file, string violation, string meaning) in s_homonyms)
        {
            int removed = wrong.RemoveAll(w => w.StartsWith(file + ":", StringComparison.Ordinal) && w.EndsWith(violation, StringComparison.Ordinal));
            Assert.True(removed != 0, $"the homonym in {file} is gone ({meaning})");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("""class X { bool Y(Insn i) => i.Name == "rol"; }""", "names rol in a string")]
    [InlineData("""class X { string Y = "rol a0, a1, a2"; }""", "names rol in a string")]
    [InlineData("""class X { string Y = "rol rd, rs1, rs2"; }""", "names rol in a string")]
    [InlineData("""class X { string Y = $"rol {5}"; }""", "names rol in a string")]
    [InlineData("""class X { ulong Y(ulong a) => Zbb.Rol(a, 1); }""", "names Zbb.Rol")]
    [InlineData("""class X { ulong Y(ulong a) => RiscvSim.Instructions.Zbb.Rol(a, 1); }""", "names Zbb.Rol")]
    [InlineData("""class X { string Y => nameof(Zbb.Rol); }""", "names Zbb.Rol")]
    [InlineData("""class Zbb { ulong Rol(ulong a, int b) => 0; ulong Ror(ulong a, int b) => Rol(a, -b); }""", "names Zbb.Rol")]
    [InlineData("""using static RiscvSim.Instructions.Zbb; class X { }""", "imports the methods of Zbb")]
    public void TheRuleSeesASecondStatement(string code, string expected)
    {
        string[] wrong = [.. new OneRowRule(Rows.All.Rows).Violations(SourceFile.Parse("a.cs", code))];
        Assert.Equal([$"a.cs:1 {expected}"], wrong);
    }

    [Theory]
    [InlineData("""class X { string Y = "rol the dice"; void Z(List<int> l) => l.Add(1); }""")]
    [InlineData("""class Zbb { [Insn("rol rd, rs1, rs2", "", Cost.Alu)] ulong Rol(ulong a) => Math.Max(a, BitOperations.Rol(a)); }""")]
    [InlineData("""[Compressed("c.add rd, rs2", "1001 rd rs2!=0 10", "add rd, rd, rs2")] class Y;""")]
    public void TheRuleLeavesOtherCodeAlone(string code) =>
        Assert.Empty(new OneRowRule(Rows.All.Rows).Violations(SourceFile.Parse("a.cs", code)));

    [Fact]
    public void MethodsAreNamedAfterTheirInstructions()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            bool named = row.Op == null ? row.Method == null || row.Method.Name == OneRowRule.MethodName(row.Name) : OneRowRule.NamesOp(row.Name, row.Op.Name);
            Assert.True(named, $"{row.Name} is implemented by {row.Op?.Name ?? row.Method?.Name}");
        }
    }

    [Fact]
    public void EveryRowHasAnIsaTest()
    {
        Dictionary<string, string> programs = Programs();
        List<string> missing = [.. Rows.All.Rows.Select(r => r.Name).Where(n => !programs.ContainsKey(n))];
        Assert.True(missing.Count == 0, $"no isa-tests/<extension>/<mnemonic>.S or isa-tests/v/<chapter>/<mnemonic>.txt for {string.Join(", ", missing)}");
    }

    [Fact]
    public void EveryIsaTestHasARowAndAnElf()
    {
        foreach (string mnemonic in OperandFileMnemonics())
            Assert.True(Rows.All.Find(mnemonic) != null, $"an operand file of isa-tests/v is for {mnemonic}, which is no row");
        foreach ((string name, string folder) in Programs())
        {
            if (folder == GeneratedFolder)
                continue;
            Assert.True(folder is MachineFolder or VectorFolder || Rows.All.Find(name) != null, $"isa-tests/{folder}/{name}.S tests no row");
            Assert.True(File.Exists(Path.Combine(Repository.Root, "isa-tests", "elf", $"{folder}-{name}.elf")), $"{folder}-{name}.elf is missing");
        }
    }

    /// <summary>Folder by mnemonic.</summary>
    private static Dictionary<string, string> Programs()
    {
        var programs = new Dictionary<string, string>();
        foreach (string path in Directory.GetDirectories(Path.Combine(Repository.Root, "isa-tests")))
        {
            string folder = Path.GetFileName(path);
            if (Array.IndexOf(s_otherFolders, folder) >= 0)
                continue;
            foreach (string file in Directory.GetFiles(path, "*.S"))
                programs.Add(Path.GetFileNameWithoutExtension(file), folder);
        }

        foreach (string mnemonic in OperandFileMnemonics())
            programs.Add(mnemonic, GeneratedFolder);
        return programs;
    }

    /// <summary>
    /// The mnemonics of the operand files from which programs of vector instructions are generated, in folders by chapter. A file with a line
    /// <c>fields</c> is for segments of several sizes, which take the place of N in its mnemonic.
    /// </summary>
    private static IEnumerable<string> OperandFileMnemonics() => Directory.GetDirectories(Path.Combine(Repository.Root, "isa-tests", VectorFolder))
        .Where(folder => Path.GetFileName(folder) != "values")
        .SelectMany(folder => Directory.GetFiles(folder, "*.txt"))
        .SelectMany(file =>
        {
            string[] lines = File.ReadAllLines(file);
            string mnemonic = Array.Find(lines, line => line.StartsWith("syntax ", StringComparison.Ordinal))!.Split(' ')[1];
            string[] fields = Array.Find(lines, line => line.StartsWith("fields ", StringComparison.Ordinal))?.Split(' ')[1..] ?? [""];
            return fields.Select(count => mnemonic.Replace("segN", $"seg{count}", StringComparison.Ordinal));
        })
        .Distinct();
}
