using RiscvSim.Tests.Cli;
using Xunit;

namespace RiscvSim.Tests.Kit;

/// <summary><c>ext test</c> finds what is wrong with an extension, <c>ext new</c> and <c>ext doc</c> do what they say.</summary>
public sealed class ExtTestTests : IDisposable
{
    private readonly ExtensionFolder _folder = new();

    [Fact]
    public void TheNewExtensionPassesAndIsNotOverwritten()
    {
        CliRun made = _folder.Run("riscvsim ext new xtra");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("wrote xtra.cs\nwrote xtra-test.txt\nwrote xtra.c\n", made.Output, StringComparison.Ordinal);
        CliRun again = _folder.Run("riscvsim ext new xtra");
        Assert.Equal((125, "riscvsim: ext new: xtra.cs exists already and is not overwritten\n"), (again.ExitCode, again.Error));
        CliRun test = _folder.Run("riscvsim ext test --count 50 xtra.cs");
        Assert.Equal((0, ""), (test.ExitCode, test.Error));
        Assert.Matches("xtra.dot8 +50 +0 +agree +agree +agree +2 of 2\n", test.Output);
        Assert.Matches("xtra.vrelu.vx +50 +[0-9]+ +agree +agree +agree +1 of 1\n", test.Output);
        Assert.Contains("'Bad Name' is not a name", _folder.Run("riscvsim ext new 'Bad Name'").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AResultThatDependsOnTheHostIsFound() => AssertFinds(
        Row("System.Runtime.Intrinsics.X86.Avx2.IsSupported ? rs1 : rs2"), "t.f +.* DIFFER +none", "another state with AVX2 off than on this host");

    [Fact]
    public void AResultThatDependsOnHowItIsExecutedIsFound() => AssertFinds(
        Row("s_calls++"), "t.f +.* DIFFER ", "the states differ");

    [Fact]
    public void AReferenceThatSaysSomethingElseIsFound() => AssertFinds(
        Row("rs1 + rs2", "public static long FReference(long rs1, long rs2) => rs1 - rs2;"), "t.f +.* agree +agree +DIFFER", @"rd is 0x[0-9a-f]+, FReference\(");

    [Fact]
    public void AKnownResultThatDoesNotComeIsFound()
    {
        _folder.Write("t-test.txt", "# sums\nt.f rs1=5 rs2=0x10 -> rd=21\nt.f rs1=5 rs2=6 -> rd=12\n");
        AssertFinds(Row("rs1 + rs2"), "t.f +.* none +1 of 2", "t-test.txt:3: t.f: rd is 0xb, not 0xc");
    }

    [Fact]
    public void ARowThatOnlyTrapsWasNotTested() => AssertFinds(
        Row("Illegal(hart)", "static long Illegal(Hart hart) { hart.RaiseIllegal(); return 0; }").Replace("F(long", "F(Hart hart, long", StringComparison.Ordinal), "t.f +200 +200 ", "every case traps");

    [Fact]
    public void VectorBlocksThatDifferFromElementsAreFound()
    {
        _folder.Run("riscvsim ext new t");
        string text = _folder.Read("t.cs").Replace("Vector512.Max(a + b, Vector512<T>.Zero)", "a + b", StringComparison.Ordinal);
        File.Delete(Path.Combine(_folder.Work, "t.cs"));
        AssertFinds(text, "xt.vrelu.vv +.* DIFFER", @"element \d+ of vd is 0x[0-9a-f]+ at SEW \d+, VreluReference\(");
    }

    [Theory]
    [InlineData("t.f rs1=5 -> rs9=1", "t-test.txt:1: 'rs9=1' is not FIELD=VALUE with a field of t.f")]
    [InlineData("t.g rs1=5 -> rd=1", "t-test.txt:1: no row is named 't.g'")]
    [InlineData("t.f rs1=x -> rd=1", "t-test.txt:1: 'x' is no number")]
    public void AMalformedOperandFileIsRefusedByLine(string line, string why)
    {
        _folder.Write("t.cs", Row("rs1"));
        _folder.Write("t-test.txt", line + "\n");
        CliRun run = _folder.Run("riscvsim ext test t.cs");
        Assert.Equal((125, $"riscvsim: ext test: {why}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void AReferenceWithAForeignParameterIsRefused()
    {
        _folder.Write("t.cs", Row("rs1", "public static long FReference(long rs1, long rs7) => rs1;"));
        CliRun run = _folder.Run("riscvsim ext test t.cs");
        Assert.Equal((125, "riscvsim: ext test: T.FReference: 'rs7' is no field of t.f, nor 'operand', 'sew' or 'vl'\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("rs2) =>", "rs9) =>", "t.f (T.F): rs9 is no field of the pattern")]
    [InlineData("0000001 rs2", "000001 rs2", "t.f: pattern '000001 rs2 rs1 010 rd 1111011' has 31 bits, not 16 or 32")]
    public void ARowThatDoesNotFitIsRefusedAtOnce(string old, string changed, string why)
    {
        _folder.Write("t.cs", Row("rs1").Replace(old, changed, StringComparison.Ordinal));
        foreach (string command in new[] { "ext header t.cs", "ext test t.cs", "run --ext t.cs none.elf" })
        {
            CliRun run = _folder.Run($"riscvsim {command}");
            Assert.Equal((125, "", $"riscvsim: t.cs: {why}\n"), (run.ExitCode, run.Output, run.Error));
        }
    }

    [Fact]
    public void TheManualPageHasSyntaxEncodingSemanticsAndCost()
    {
        _folder.Write("t.cs", Row("rs1 + rs2"));
        string page = _folder.Run("riscvsim ext doc t.cs").Output;
        Assert.StartsWith("""
            # t.f

                t.f rd, rs1, rs2

            Extension: xt

            ## Encoding

                 31     25 24   20 19   15 14   12 11   7 6       0
                +---------+-------+-------+-------+------+---------+
                | 0000001 | rs2   | rs1   | 010   | rd   | 1111011 |
                +---------+-------+-------+-------+------+---------+

                mask 0xfe00707f, match 0x0200207b

            ## Semantics

            ```csharp
            /// <summary>What it does.</summary>
            public static long F(long rs1, long rs2) => rs1 + rs2;
            ```

            ## Cost

            Class Alu; latency 2 cycles; occupancy as of its class.

            """, page, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void AssertFinds(string source, string row, string finding)
    {
        _folder.Write("t.cs", source);
        CliRun run = _folder.Run("riscvsim ext test t.cs");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Matches(row, run.Output);
        Assert.Matches(finding, run.Output);
    }

    private static string Row(string result, string more = "") => $$"""
        [Extension("xt")]
        public static class T
        {
            static long s_calls;

            /// <summary>What it does.</summary>
            [Insn("t.f rd, rs1, rs2", "0000001 rs2 rs1 010 rd 1111011", Cost.Alu, Latency = 2)]
            public static long F(long rs1, long rs2) => {{result}};

            {{more}}
        }
        """;
}
