using RiscvSim.Isa;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>The table against the official encodings.</summary>
public class OpcodesTests
{
    private const string Folder = "reference/riscv-opcodes";

    [Fact]
    public void ReadsFixedBits()
    {
        string[] lines =
        [
            "# a comment", "", "$import rv_zbb::andn",
            "add rd rs1 31..25=0 14..12=0 6..2=0x0C 1..0=3",
            "c.srli rd_rs1_p 1..0=1 15..13=4 11..10=0b00 12=1 # tail",
            "$pseudo_op rv_i::addi nop 31..20=0 6..0=0x13",
        ];
        Assert.Equal(
            [
                new OfficialInsn("add", "rv_x", 0x33, 0xfe00707f, false),
                new OfficialInsn("c.srli", "rv_x", 0x9001, 0xfc03, false),
                new OfficialInsn("nop", "rv_x", 0x13, 0xfff0007f, true),
            ],
            OpcodesFile.Read("rv_x", lines));
    }

    [Theory]
    [InlineData("add 6..2=0x0C 2..0=3")]
    [InlineData("add 6..2=32")]
    [InlineData("add 2..6=0")]
    [InlineData("add 32=0")]
    [InlineData("$unknown add")]
    [InlineData("$pseudo_op rv_i::addi")]
    public void RefusesWhatItDoesNotUnderstand(string line) =>
        Assert.Throws<FormatException>(() => OpcodesFile.Read("rv_x", [line]).ToList());

    [SharedFact(Folder)]
    public void EveryRowHasTheOfficialMaskAndMatch()
    {
        ILookup<string, OfficialInsn> official = Official().ToLookup(o => o.Name);
        var wrong = new List<string>();
        foreach (Insn row in Rows.All.Rows)
        {
            OfficialInsn? line = LineOf(row, official);
            if (line == null)
            {
                if (!row.Experimental)
                    wrong.Add($"{row.Name}: not in the official list");
            }
            else if (line.Mask != row.Pattern.Mask || line.Match != row.Pattern.Match)
                wrong.Add($"{row.Name}: mask {row.Pattern.Mask:x} match {row.Pattern.Match:x}, officially {line.Mask:x} {line.Match:x} ({line.File})");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [SharedFact(Folder)]
    public void EveryOfficialInstructionOfImplementedExtensionsHasARow()
    {
        var catalog = new ExtensionCatalog();
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (OfficialInsn line in Official())
        {
            // The name of a file tells all extensions that its instructions need; rv_system holds mret and wfi.
            string[] extensions = line.File.Split('_')[1..];
            if (!Array.TrueForAll(extensions, e => e == "system" || catalog.IsImplemented(e)))
                continue;
            files.Add(line.File);
            if (!line.IsPseudo && Rows.All.Find(line.Name) == null)
                missing.Add($"{line.Name} ({line.File})");
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
        Assert.Superset(
            new SortedSet<string>(["rv_i", "rv64_i", "rv_m", "rv64_a", "rv_f", "rv64_d", "rv_c", "rv_c_d", "rv_zcb", "rv_d_zfa", "rv_zfh_zfa", "rv_system"]),
            files);
    }

    /// <summary>
    /// The line of a row. The list leaves nf open where rows have one mnemonic for each number of fields: <c>vlseg3e8.v</c> is <c>vle8.v</c>
    /// with nf = 2.
    /// </summary>
    private static OfficialInsn? LineOf(Insn row, ILookup<string, OfficialInsn> official)
    {
        const uint nfBits = 7u << 29;
        uint nf = row.Pattern.Match & nfBits;
        bool accesses = row.Cost is >= Cost.VLoad and <= Cost.VStoreIndexed;
        string name = accesses ? row.Name.Replace($"seg{(nf >> 29) + 1}", "", StringComparison.Ordinal) : row.Name;
        // Some names stand in the list a second time, as a special case of a row of another extension; the plain line counts.
        OfficialInsn? line = official[name].OrderBy(o => o.IsPseudo).FirstOrDefault();
        return accesses && line != null && (line.Mask & nfBits) == 0 ? line with { Mask = line.Mask | nfBits, Match = line.Match | nf } : line;
    }

    private static List<OfficialInsn> Official() => OpcodesFile.ReadFolder(Path.Combine(Repository.Shared!, Folder));
}
