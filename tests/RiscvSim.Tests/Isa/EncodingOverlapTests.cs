using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

public class EncodingOverlapTests
{
    [Theory]
    [InlineData("1000 rs1!=0 00000 10", "1000 rd rs2!=0 10", false)]
    [InlineData("1000 rs1!=0 00000 10", "1000 rd rs2 10", true)]
    [InlineData("1000 rs1!=0 00000 10", "1001 rd rs2 10", false)]
    [InlineData("011 nzimm[9] 00010 nzimm[4|6|8:7|5] 01", "011 nzimm[5] rd!=2 nzimm[4:0] 01", false)]
    [InlineData("011 nzimm[9] 00010 nzimm[4|6|8:7|5] 01", "011 nzimm[5] rd!=3 nzimm[4:0] 01", true)]
    [InlineData("011 imm[9] 00010 imm[4|6|8:7|5] 01", "011 0 00011 00000 01", false)]
    [InlineData("011 imm[9] 00010 imm[4|6|8:7|5] 01", "011 0 00010 00000 01", true)]
    [InlineData("011 nzimm[9] 00010 nzimm[4|6|8:7|5] 01", "011 0 00010 00000 01", false)]
    public void FindsExactlyTheCommonEncodings(string a, string b, bool overlap)
    {
        BitPattern first = BitPattern.Parse(a), second = BitPattern.Parse(b);
        uint? word = EncodingOverlap.Find(first, second);
        Assert.Equal(overlap, word != null);
        if (word is { } common)
            Assert.True(first.Matches(common) && second.Matches(common));
    }

    [Fact]
    public void TableHasTheOverlapsThatTryingAllBitsFinds()
    {
        // Rows overlap nowhere; with half of their literal bits made free many do, and some only but for excluded values.
        BitPattern[] patterns = [.. Rows.All.Rows.Where(r => r.Length == 2).Select(r => r.Pattern), .. Loosened()];
        int overlaps = 0, separate = 0;
        for (int i = 0; i < patterns.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                BitPattern a = patterns[i], b = patterns[j];
                uint? found = EncodingOverlap.Find(a, b);
                Assert.Equal(ExhaustiveOverlap.Find(a, b) != null, found != null);
                Assert.True(found is not { } word || a.Matches(word) && b.Matches(word));
                overlaps += found != null ? 1 : 0;
                separate += found == null ? 1 : 0;
            }
        }

        Assert.True(overlaps > 100 && separate > 100, $"{overlaps} overlaps, {separate} others");
    }

    [Fact]
    public void FindsBetweenSetsAndWithinOne()
    {
        IReadOnlyList<Insn> rows = Rows.All.Rows;
        Assert.Empty(EncodingOverlap.Within(rows));
        Assert.Empty(EncodingOverlap.Between(rows, rows));
        InsnTable other = InsnTable.FromClasses(typeof(Clashing));
        EncodingOverlap overlap = Assert.Single(EncodingOverlap.Between(rows, other.Rows));
        Assert.Equal("mul", overlap.First.Name);
        Assert.Equal("mul (0000001 rs2 rs1 000 rd 0110011) and clash (0000001 rs2 rs1 000 rd!=0 0110011) share encodings, such as 0x020000b3", overlap.ToString());
    }

    /// <summary>Compressed rows without half of their literal bits.</summary>
    private static IEnumerable<BitPattern> Loosened()
    {
        foreach (Insn row in Rows.All.Rows)
        {
            if (row.Length == 2 && row.PatternText.StartsWith("100", StringComparison.Ordinal))
                yield return BitPattern.Parse("1 any[1:0] " + row.PatternText[3..].TrimStart());
        }
    }

    [Extension("xclash")]
    private static class Clashing
    {
        [Insn("clash rd, rs1, rs2", "0000001 rs2 rs1 000 rd!=0 0110011", Cost.Alu)]
        public static ulong Clash(ulong rs1, ulong rs2) => rs1 & rs2;
    }
}
