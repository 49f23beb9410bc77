using RiscvSim.Cli;
using RiscvSim.Cli.Commands;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>The recorded vectors pass, and the replay would notice if they did not.</summary>
public class VectorsTests
{
    private const string Isa = "rv64gc_zba_zicboz";
    private const string Add = """{"asm":"add t0, t1, t2","insn":"0x007302b3","pre":{"pc":"0x80000010","x":{"6":"0x2","7":"0x3"}},"post":{"pc":"0x80000014","x":{"5":"0x5"}}}""";
    private const string CompressedAdd = """{"asm":"c.add t0, t1","insn":"0x929a","pre":{"pc":"0x80000ffe","x":{"5":"0x2","6":"0x3"}},"post":{"pc":"0x80001000","x":{"5":"0x5"}}}""";
    private const string Store = """{"asm":"sw t1, 0(t0)","insn":"0x0062a023","pre":{"pc":"0x80000010","x":{"5":"0x80010020","6":"0x11223344"},"mem":{"0x8001001f":"aabbccddeeff"}},"post":{"pc":"0x80000014","mem":{"0x80010020":"44332211"}}}""";
    private const string FloatAdd = """{"asm":"fadd.s ft1, ft2, ft3","insn":"0x003170d3","pre":{"pc":"0x80000010","x":{},"f":{"2":"0xffffffff3f800000","3":"0xffffffff33000000"},"frm":"0x3","fflags":"0x10"},"post":{"pc":"0x80000014","f":{"1":"0xffffffff3f800001"},"fflags":"0x11"}}""";
    private const string Call = """{"asm":"ecall","insn":"0x00000073","pre":{"pc":"0x80000010","x":{}},"post":{"pc":"0x80000800"},"trap":{"cause":"0xb","tval":"0x0"}}""";
    private const string Conditional = """{"asm":"sc.w t0, t1, (t2)","insn":"0x1863a2af","pre":{"pc":"0x80000010","x":{"5":"0x7","6":"0x11223344","7":"0x80010020"},"mem":{"0x80010020":"00000000"},"reservation":"0x80010020"},"post":{"pc":"0x80000014","x":{"5":"0x0"},"mem":{"0x80010020":"44332211"}}}""";
    private const string FloatOff = """{"asm":"fadd.s ft1, ft2, ft3","insn":"0x003170d3","pre":{"pc":"0x80000010","fs":"0x0"},"post":{"pc":"0x80000800"},"trap":{"cause":"0x2","tval":"0x3170d3"}}""";

    private const string VectorIsa = "rv64gcv_zvl128b";

    /// <summary>vadd.vv v8, v16, v24 with 16 bytes: ones and twos.</summary>
    private static readonly string VectorAdd =
        """{"asm":"vadd.vv v8, v16, v24","insn":"0x030c0457","pre":{"pc":"0x80000000","x":{},"v":"REGISTERS","vl":"0x10","vtype":"0x0","vstart":"0x0"},"post":{"pc":"0x80000004","v":{"8":"SUM"}}}"""
            .Replace("REGISTERS", string.Concat(Enumerable.Range(0, 512).Select(i => (i / 16) switch { 16 => "01", 24 => "02", _ => "00" })), StringComparison.Ordinal)
            .Replace("SUM", string.Concat(Enumerable.Repeat("03", 16)), StringComparison.Ordinal);

    [SharedTheory("golden/scalar")]
    [InlineData("interpreter")]
    [InlineData("translator")]
    public void AllRecordedScalarVectorsPass(string engine)
    {
        (int code, string output) = VectorFolder.Run(new VectorsOptions { Engine = engine, Files = Directory.GetFiles(Path.Combine(Repository.Shared!, "golden", "scalar"), "*.gz").Order() });
        Assert.EndsWith("\n24604 passed, 0 failed, 0 skipped\n", output);
        Assert.Equal(0, code);
    }

    [SharedFact("golden/scalar-more")]
    public void VectorsOfOtherExtensionsAreSkippedAndNamed()
    {
        (int code, string output) = VectorFolder.Run(new VectorsOptions { Files = Directory.GetFiles(Path.Combine(Repository.Shared!, "golden", "scalar-more"), "*.gz").Order() });
        Assert.Equal(1, code);
        Assert.Contains(" 0 failed, ", output);
        Assert.Contains("not implemented by this build, left out of the ISA: zacas ", output);
        Assert.Contains("skipped: the instruction belongs to an extension that this build does not implement", output);
    }

    [Fact]
    public void RightCasesPass()
    {
        (int code, string output) = Replay(Add, CompressedAdd, Store, FloatAdd, Call, Conditional, FloatOff);
        Assert.EndsWith("7 passed, 0 failed, 0 skipped\n", output);
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData(Add, "\"0x5\"", "\"0x6\"", "x5 (t0): expected 0x6, got 0x5")]
    [InlineData(Add, ",\"x\":{\"5\":\"0x5\"}", "", "x5 (t0): expected 0x0, got 0x5")]
    [InlineData(Add, "{\"5\":\"0x5\"}", "{\"5\":\"0x5\",\"31\":\"0x1\"}", "x31 (t6): expected 0x1, got 0x0")]
    [InlineData(Add, "0x80000014", "0x80000012", "pc: expected 0x80000012, got 0x80000014")]
    [InlineData(CompressedAdd, "0x80001000", "0x80001002", "pc: expected 0x80001002, got 0x80001000")]
    [InlineData(Add, "}}}", "}},\"trap\":{\"cause\":\"0x2\",\"tval\":\"0x0\"}}", "trap: expected illegal instruction (cause 2), got none")]
    [InlineData(Store, "44332211", "44332212", "byte 0x80010023: expected 0x12, got 0x11")]
    [InlineData(Store, ",\"mem\":{\"0x80010020\":\"44332211\"}", "", "byte 0x80010020: expected 0xbb, got 0x44")]
    [InlineData(Store, "\"pre\":{\"pc\":\"0x80000010\",\"x\":{\"5\":\"0x80010020\"", "\"pre\":{\"pc\":\"0x80000010\",\"x\":{\"5\":\"0x80010120\"", "byte 0x80010120: expected 0x00, got 0x44")]
    [InlineData(Store, "\"pre\":{\"pc\":\"0x80000010\",\"x\":{\"5\":\"0x80010020\"", "\"pre\":{\"pc\":\"0x80000010\",\"x\":{\"5\":\"0x80000f00\"", "byte 0x80000f00: expected 0x00, got 0x44")]
    [InlineData(Store, "\"pre\":{\"pc\":\"0x80000010\",\"x\":{\"5\":\"0x80010020\"", "\"pre\":{\"pc\":\"0x80000010\",\"x\":{\"5\":\"0x80001000\"", "trap: expected none, got store/AMO access fault (cause 7)")]
    [InlineData(FloatAdd, "\"fflags\":\"0x11\"", "\"fflags\":\"0x10\"", "fflags: expected 0x10, got 0x11")]
    [InlineData(FloatAdd, "\"fflags\":\"0x11\"", "\"fflags\":\"0x11\",\"frm\":\"0x0\"", "frm: expected 0x0, got 0x3")]
    [InlineData(FloatAdd, "0xffffffff3f800001", "0x3f800001", "f1 (ft1): expected 0x3f800001, got 0xffffffff3f800001")]
    [InlineData(FloatAdd, "\"frm\":\"0x3\"", "\"frm\":\"0x1\"", "f1 (ft1): expected 0xffffffff3f800001, got 0xffffffff3f800000")]
    [InlineData(Call, "\"cause\":\"0xb\"", "\"cause\":\"0x8\"", "mcause: expected 0x8, got 0xb")]
    [InlineData(Call, "\"tval\":\"0x0\"", "\"tval\":\"0x80000010\"", "mtval: expected 0x80000010, got 0x0")]
    [InlineData(Conditional, ",\"reservation\":\"0x80010020\"", "", "x5 (t0): expected 0x0, got 0x1")]
    [InlineData(Conditional, "\"reservation\":\"0x80010020\"", "\"reservation\":\"0x80010024\"", "byte 0x80010020: expected 0x44, got 0x00")]
    [InlineData(FloatOff, "\"fs\":\"0x0\"", "\"fs\":\"0x1\"", "trap: expected illegal instruction (cause 2), got none")]
    public void EveryDifferenceIsFound(string line, string right, string wrong, string difference)
    {
        Assert.Contains(right, line);
        // A correct case before and behind: one case's leftovers must not reach the next.
        (int code, string output) = Replay(line, line.Replace(right, wrong), line);
        Assert.Equal(1, code);
        Assert.Contains("    " + difference + "\n", output);
        Assert.Contains("cases.jsonl.gz:2: ", output);
        Assert.EndsWith("2 passed, 1 failed, 0 skipped\n", output);
    }

    [Fact]
    public void AFilterChoosesMnemonics()
    {
        Assert.EndsWith("1 passed, 0 failed, 0 skipped\n", ReplayWith(new VectorsOptions { Filter = "add" }, Add, CompressedAdd, FloatAdd).Output);
        Assert.EndsWith("2 passed, 0 failed, 0 skipped\n", ReplayWith(new VectorsOptions { Filter = "*ADD" }, Add, CompressedAdd, FloatAdd).Output);
        (int code, string output) = ReplayWith(new VectorsOptions { Filter = "nothing" }, Add);
        Assert.Equal(1, code);
        Assert.EndsWith("no case has the mnemonic 'nothing'\n0 passed, 0 failed, 0 skipped\n", output);
    }

    [Fact]
    public void SkippedCasesAreAFailureUnlessAllowed()
    {
        string unknown = """{"asm":"cbo.zero (a0)","insn":"0x0045200f","pre":{"pc":"0x80000000","x":{"10":"0x80010000"}},"post":{"pc":"0x80000004"}}""";
        (int code, string output) = Replay(Add, unknown);
        Assert.Equal(1, code);
        Assert.EndsWith("1 passed, 0 failed, 1 skipped\n", output);
        Assert.Contains("1 skipped: the instruction belongs to an extension that this build does not implement\n", output);
        Assert.Equal(0, ReplayWith(new VectorsOptions { AllowSkip = true }, Add, unknown).Code);
        Assert.Equal(1, ReplayWith(new VectorsOptions { AllowSkip = true }, unknown).Code);
    }

    [SharedTheory("golden/vector")]
    [InlineData("interpreter")]
    [InlineData("translator")]
    public void AllRecordedVectorVectorsPass(string engine)
    {
        (int code, string output) = VectorFolder.Run(new VectorsOptions { Engine = engine, Files = Directory.GetFiles(Path.Combine(Repository.Shared!, "golden", "vector"), "*.gz").Order() });
        Assert.EndsWith("\n41708 passed, 0 failed, 0 skipped\n", output);
        Assert.Equal(0, code);
    }

    [Fact]
    public void VectorStateIsCompared()
    {
        (int code, string output) = ReplayWith(new VectorsOptions { Isa = VectorIsa }, VectorAdd);
        Assert.EndsWith("1 passed, 0 failed, 0 skipped\n", output);
        Assert.Equal(0, code);
        foreach ((string right, string wrong, string difference) in new[]
        {
            ("\"8\":\"03", "\"8\":\"04", "v8: expected 04"),
            ("\"vstart\":\"0x0\"},\"post\":{", "\"vstart\":\"0x0\"},\"post\":{\"vl\":\"0x1\",", "vl: expected 0x1, got 0x10"),
            ("\"vstart\":\"0x0\"},\"post\":{", "\"vstart\":\"0x0\"},\"post\":{\"vtype\":\"0x1\",", "vtype: expected 0x1, got 0x0"),
            ("\"vstart\":\"0x0\"},\"post\":{", "\"vstart\":\"0x0\"},\"post\":{\"vstart\":\"0x3\",", "vstart: expected 0x3, got 0x0"),
            ("\"vstart\":\"0x0\"},\"post\":{", "\"vstart\":\"0x0\"},\"post\":{\"vxsat\":\"0x1\",", "vxsat: expected 0x1, got 0x0"),
            ("\"vstart\":\"0x0\"},\"post\":{", "\"vstart\":\"0x0\"},\"post\":{\"vxrm\":\"0x2\",", "vxrm: expected 0x2, got 0x0"),
        })
        {
            (code, output) = ReplayWith(new VectorsOptions { Isa = VectorIsa }, VectorAdd.Replace(right, wrong, StringComparison.Ordinal));
            Assert.Contains(difference, output);
            Assert.Equal(1, code);
        }
    }

    [Fact]
    public void FilesOfAnotherVlenAreRefused()
    {
        CliException error = Assert.Throws<CliException>(() => ReplayWith(new VectorsOptions { Isa = "rv64gcv_zvl512b" }, VectorAdd));
        Assert.EndsWith("cases.jsonl.gz:1: recorded with vector registers of 128 bits, but the machine has 512; an ISA with zvl128b replays it", error.Message);
        error = Assert.Throws<CliException>(() => ReplayWith(new VectorsOptions { Isa = "rv64gc" }, VectorAdd));
        Assert.EndsWith("but the machine has none; an ISA with zvl128b replays it", error.Message);
    }

    [Fact]
    public void AnIsaOfOnesOwnDecidesWhatIsIllegal()
    {
        (int code, string output) = ReplayWith(new VectorsOptions { Isa = "rv64i" }, Add, FloatAdd);
        Assert.Equal(1, code);
        Assert.Contains("    trap: expected none, got illegal instruction (cause 2)\n", output);
        Assert.EndsWith("1 passed, 1 failed, 0 skipped\n", output);
    }

    private static (int Code, string Output) Replay(params string[] lines) => ReplayWith(new VectorsOptions(), lines);

    private static (int Code, string Output) ReplayWith(VectorsOptions options, params string[] lines)
    {
        using var folder = new VectorFolder();
        options.Files = [folder.WriteCases("cases.jsonl.gz", lines)];
        folder.WriteManifest(Isa, "", "cases.jsonl.gz");
        return VectorFolder.Run(options);
    }
}
