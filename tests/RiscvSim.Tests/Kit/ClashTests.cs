using RiscvSim.Isa;
using RiscvSim.Kit.Encodings;
using RiscvSim.Tests.Cli;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Kit;

public sealed class ClashTests : IDisposable
{
    private static readonly Dictionary<string, KnownEncoding> s_known = VendorMaps.All.ToDictionary(known => known.Name);

    private readonly ExtensionFolder _folder = new();

    /// <summary>Words as llvm-mc 19, newer LLVM tests or the vendor's specification give them.</summary>
    [Theory]
    [InlineData(0xb342245bu, "sf.vqmaccu.2x8x2")]
    [InlineData(0xbf42245bu, "sf.vqmaccsu.2x8x2")]
    [InlineData(0xf742245bu, "sf.vqmacc.4x8x4")]
    [InlineData(0xf342145bu, "sf.vfwmacc.4x4x4")]
    [InlineData(0x8a86525bu, "sf.vfnrclip.xu.f.qf")]
    [InlineData(0x8c86525bu, "sf.vfnrclip.x.f.qf")]
    [InlineData(0xae20805bu, "sf.vc.vvv")]
    [InlineData(0xac20805bu, "sf.vc.v.vvv")]
    [InlineData(0xfe20805bu, "sf.vc.vvw")]
    [InlineData(0xae25c05bu, "sf.vc.xvv")]
    [InlineData(0xe281382bu, "smt.vmadot")]
    [InlineData(0x824a640bu, "th.vmaqa.vv")]
    [InlineData(0x9e45640bu, "th.vmaqaus.vx")]
    [InlineData(0x04b5307bu, "gemmini.mvin")]
    public void KnownWordsBelongToTheirInstruction(uint word, string name) => Assert.True(s_known[name].Pattern.Matches(word));

    /// <summary>Every encoding that LLVM 19 knows is read by it as what the map says.</summary>
    [ToolFact("llvm-mc-19")]
    public void LlvmReadsTheMapsAlike()
    {
        KnownEncoding[] known = [.. VendorMaps.All.Where(k => k.Origin is "xuantie" or "ventana" || k.Origin == "sifive" && k.Extension != "xsfmm")];
        _folder.Write("words.txt", string.Concat(known.Select(k => Bytes(Sample(k.Pattern)) + "\n")));
        string features = string.Join(",", known.Select(k => "+" + k.Extension).Distinct());
        string[] read = _folder.Run($"llvm-mc-19 --disassemble -triple=riscv64 -mattr=+d,+v,{features} words.txt").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split((char[])['\t', ' '], StringSplitOptions.RemoveEmptyEntries)[0]).Where(name => name[0] != '.').ToArray();
        Assert.True(known.Length > 130, $"only {known.Length} encodings");
        Assert.Equal(known.Select(k => k.Name), read);
    }

    [Fact]
    public void NoExtensionOverlapsItself()
    {
        foreach (var extension in VendorMaps.All.Where(known => !known.IsSpace).GroupBy(known => known.Extension))
        {
            KnownEncoding[] all = [.. extension];
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = 0; j < i; j++)
                    Assert.True(EncodingOverlap.Find(all[i].Pattern, all[j].Pattern) == null || IsMaskedForm(all[i], all[j]), $"{all[i]} and {all[j]}");
            }
        }
    }

    [Fact]
    public void EveryMapSaysWhereItComesFrom()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "RiscvSim.Kit", "Vendors"));
        Assert.True(files.Length >= 7);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            Assert.Contains("# Source: ", text, StringComparison.Ordinal);
            Assert.Contains("# Status: ", text, StringComparison.Ordinal);
            Assert.Contains(VendorMaps.All, known => known.Origin == Path.GetFileNameWithoutExtension(file));
        }
    }

    /// <summary>The clashes that the reference of this project derives by hand.</summary>
    [Theory]
    [InlineData("nds.vln8.v", "sf.vc.x", true)]
    [InlineData("nds.vle4.v", "sf.vc.x", true)]
    [InlineData("nds.vfpmadt.vf", "sf.vc.x", true)]
    [InlineData("nds.ldgp", "smt.vmadot", true)]
    [InlineData("nds.lbugp", "th.vmaqa.vv", true)]
    [InlineData("vtmmu.tvv", "sf.mm.u.u", true)]
    [InlineData("vtle8", "vmtl.v", true)]
    [InlineData("ri.vunzip2a.vv", "sf.vc.vv", true)]
    [InlineData("ri.vunzip2a.vv", "nds.ffb", true)]
    [InlineData("nds.vd4dots.vv", "sf.vc.x", false)]
    [InlineData("sf.vqmacc.4x8x4", "sf.vc.vvw", false)]
    [InlineData("sf.vqmacc.4x8x4", "smt.vmadot", false)]
    public void DerivedClashesAreFound(string first, string second, bool clash)
    {
        Clash? found = Clash.Between([s_known[first]], [s_known[second]]).SingleOrDefault();
        Assert.Equal(clash, found != null);
        if (found == null)
            return;
        Assert.True(found.First.Pattern.Matches(found.Word) && found.Second.Pattern.Matches(found.Word));
        Assert.Contains(s_known[first].PatternText, found.ToString(), StringComparison.Ordinal);
        Assert.Contains(s_known[second].PatternText, found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheReportListsThem()
    {
        CliRun run = CliRun.Of("ext", "clashes");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("xandesvsintload, xsfvcp +4 +yes +nds.vln8.v ", run.Output);
        Assert.Matches("xandesperf, xsmtvdot +16 +yes +", run.Output);
        Assert.Matches("xsmtvdot, xtheadmatrix +3 +no +", run.Output);
        System.Text.Json.JsonElement json = System.Text.Json.JsonDocument.Parse(CliRun.Of("ext", "clashes", "--json").Output).RootElement;
        Assert.Equal(json.GetArrayLength(), Clash.Within(VendorMaps.All).Count());
    }

    [Fact]
    public void CheckNamesBothRowsAndPatterns()
    {
        _folder.Write("mine.cs", """
            [Extension("xmine")]
            public static class Mine
            {
                [Insn("mine.a rd, rs1, rs2", "0000001 rs2 rs1 000 rd 0110011", Cost.Alu)]
                public static long A(long rs1, long rs2) => rs1 + rs2;

                [Insn("mine.b rd, rs1, rs2", "1111011 rs2 rs1 010 rd 1011011", Cost.Alu)]
                public static long B(long rs1, long rs2) => rs1 + rs2;

                [Insn("mine.c rd, rs1, rs2", "1111011 rs2 rs1 010 rd 1011011", Cost.Alu)]
                public static long C(long rs1, long rs2) => rs1 + rs2;
            }
            """);
        CliRun run = _folder.Run("riscvsim ext check mine.cs");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("mine.a (0000001 rs2 rs1 000 rd 0110011) of xmine, mine.cs and mul (0000001 rs2 rs1 000 rd 0110011) of zmmul, this build share encodings", run.Output, StringComparison.Ordinal);
        Assert.Contains("mine.b (1111011 rs2 rs1 010 rd 1011011) of xmine, mine.cs and sf.vqmacc.4x8x4 (", run.Output, StringComparison.Ordinal);
        Assert.Contains("mine.b (1111011 rs2 rs1 010 rd 1011011) and mine.c (1111011 rs2 rs1 010 rd 1011011) share encodings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ProposedEncodingsAreFree()
    {
        KnownEncoding[] taken = [.. Rows().Select(row => KnownEncoding.Of(row, KnownEncoding.Build)), .. VendorMaps.All];
        int proposed = 0;
        foreach (FreeSlots slots in FreeEncodings.Of(taken))
        {
            foreach (int funct7 in slots.Free)
            {
                var slot = BitPattern.Parse(FreeEncodings.PatternOf(slots.Opcode, funct7, slots.Funct3));
                Assert.DoesNotContain(taken, known => EncodingOverlap.Find(known.Pattern, slot) != null);
                proposed++;
            }
        }

        Assert.True(proposed > 500, $"only {proposed} free slots");
    }

    public void Dispose() => _folder.Dispose();

    private static string Bytes(uint word) => string.Join(' ', BitConverter.GetBytes(word).Select(b => $"0x{b:x2}"));

    /// <summary>A word with different registers, of groups of eight, and small immediates.</summary>
    private static uint Sample(BitPattern pattern)
    {
        uint word = pattern.Match;
        foreach (Field field in pattern.Fields)
            word |= field.Insert(field.Name switch { "vd" => 8, "vs1" => 16, "vs2" => 24, "rd" => 5, "rs1" => 6, "rs2" => 7, _ => 1 });

        return word;
    }

    private static IReadOnlyList<Insn> Rows() => Tests.Isa.Rows.All.Rows;

    /// <summary>Zvvfmm lists forms with and without vm apart.</summary>
    private static bool IsMaskedForm(KnownEncoding a, KnownEncoding b) => a.Name == b.Name;
}
