using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

public class BitPatternTests
{
    [Fact]
    public void ScatteredSlicesMakeOneValue()
    {
        BitPattern pattern = BitPattern.Parse("101 offset[11|4|9:8|10|6|7|3:1|5] 01");
        Field offset = Assert.Single(pattern.Fields);
        Assert.Equal((16, 0xa001u, 0xe003u), (pattern.Width, pattern.Match, pattern.Mask));
        Assert.Equal((12, 1, 0x1ffcu), (offset.Width, offset.LowZeros, offset.WordMask));
        // c.j -2 and c.j +2046, assembled by hand from the manual's figure.
        Assert.Equal(-2, offset.Extract(0xbffd));
        Assert.Equal(2046, offset.Extract(0xaffd));
        Assert.Equal(0x1ffcu, offset.Insert(-2));
        Assert.False(offset.Accepts(1));
        Assert.False(offset.Accepts(2048));
        Assert.True(offset.Accepts(-2048));
    }

    [Fact]
    public void PrimedRegistersCountFromEight()
    {
        Field rd = BitPattern.Parse("100111 rd' 11000 01").Find("rd")!;
        Assert.Equal((FieldKind.X, 8), (rd.Kind, rd.Bias));
        Assert.Equal(15, rd.Extract(0xffff));
        Assert.False(rd.Accepts(7));
        Assert.True(rd.Accepts(8));
        Assert.False(rd.Accepts(16));
    }

    [Theory]
    [InlineData("0000 rd!=0,2 00000 01", 0x0081, true)]
    [InlineData("0000 rd!=0,2 00000 01", 0x0001, false)]
    [InlineData("0000 rd!=0,2 00000 01", 0x0101, false)]
    [InlineData("000 nzimm[5] 00000 nzimm[4:0] 01", 0x0001, false)]
    [InlineData("000 nzimm[5] 00000 nzimm[4:0] 01", 0x1001, true)]
    [InlineData("0000000 rs2 rs1 rm fd 1010011", 0x00005053, false)]
    [InlineData("0000000 rs2 rs1 rm fd 1010011", 0x00006053, false)]
    [InlineData("0000000 rs2 rs1 rm fd 1010011", 0x00007053, true)]
    public void ConstraintsRestrictTheMatch(string pattern, uint word, bool matches) =>
        Assert.Equal(matches, BitPattern.Parse(pattern).Matches(word));

    [Theory]
    [InlineData("0000000 rs2 rs1 000 rd 011001", "31 bits")]
    [InlineData("", "0 bits")]
    [InlineData("0000000 rs2 rs1 0x0 rd 0110011", "'0x0'")]
    [InlineData("0000000 rsx rs1 000 rd 0110011", "'rsx'")]
    [InlineData("imm rs1 000 rd 0110011", "'imm'")]
    [InlineData("imm[11:0 rs1 000 rd 0110011", "']' is missing")]
    [InlineData("imm[0:11] rs1 000 rd 0110011", "high:low")]
    [InlineData("imm[a] rs1 000 rd 0110011", "high:low")]
    [InlineData("0000000 rs2 rs1 000 rd!=x 0110011", "after '!='")]
    [InlineData("100 csr' 00 0000 01", "'csr''")]
    public void WhatIsNoPatternIsRefusedByToken(string text, string part)
    {
        FormatException error = Assert.Throws<FormatException>(() => BitPattern.Parse(text));
        Assert.Contains(part, error.Message);
    }
}
