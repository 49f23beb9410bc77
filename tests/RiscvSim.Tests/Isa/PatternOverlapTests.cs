using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

public class PatternOverlapTests
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
        uint? word = PatternOverlap.Find(first, second);
        Assert.Equal(overlap, word != null);
        if (word is { } common)
            Assert.True(first.Matches(common) && second.Matches(common));
    }
}
