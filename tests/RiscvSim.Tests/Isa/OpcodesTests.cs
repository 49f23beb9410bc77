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
            "vluxei16.v nf 28=0 27..26=1 vm vs2 rs1 14..12=0x5 vd 6..0=0x07",
        ];
        List<OfficialInsn> read = [.. OpcodesFile.Read("rv_x", lines)];
        Assert.Equal(new OfficialInsn("vluxei16.v", "rv_x", 0x0400_5007, 0xfc00_707f, false), read[3]);
        Assert.Equal(new OfficialInsn("vluxseg8ei16.v", "rv_x", 0xe400_5007, 0xfc00_707f, false), read[10]);
        Assert.Equal(11, read.Count);
        Assert.Equal(
            [
                new OfficialInsn("add", "rv_x", 0x33, 0xfe00707f, false),
                new OfficialInsn("c.srli", "rv_x", 0x9001, 0xfc03, false),
                new OfficialInsn("nop", "rv_x", 0x13, 0xfff0007f, true),
            ],
            read[..3]);
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
            // Some names stand in the list a second time, as a special case of a row of another extension; the plain line counts.
            OfficialInsn? line = official[row.Name].OrderBy(o => o.IsPseudo).FirstOrDefault();
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

    private static List<OfficialInsn> Official() => OpcodesFile.ReadFolder(Path.Combine(Repository.Shared!, Folder));
}
