using RiscvSim.Instructions;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Instructions.Float;

/// <summary>What moves bits: NaN-boxing, loads, sign injection, constants.</summary>
public class RegisterTests
{
    [Theory]
    [InlineData(0xFFFF_FFFF_7F80_0001, 0x7F80_0001u)]
    [InlineData(0xFFFF_FFFF_0000_0000, 0x0000_0000u)]
    [InlineData(0xFFFF_FFFE_3F80_0000, 0x7FC0_0000u)]
    [InlineData(0x7FFF_FFFF_3F80_0000, 0x7FC0_0000u)]
    [InlineData(0x0000_0000_0000_0000, 0x7FC0_0000u)]
    public void UnboxesSingle(ulong register, uint expected) =>
        Assert.Equal(expected, BitConverter.SingleToUInt32Bits(NanBox.UnboxSingle(register)));

    [Theory]
    [InlineData(0xFFFF_FFFF_FFFF_7C01, 0x7C01, 0x7C01)]
    [InlineData(0xFFFF_FFFF_FFFF_0000, 0x0000, 0x0000)]
    [InlineData(0xFFFF_FFFF_FFFE_3C00, 0x7E00, 0x7FC0)]
    [InlineData(0x7FFF_FFFF_FFFF_3C00, 0x7E00, 0x7FC0)]
    public void Unboxes16Bits(ulong register, int half, int bfloat16)
    {
        Assert.Equal((ushort)half, BitConverter.HalfToUInt16Bits(NanBox.UnboxHalf(register)));
        Assert.Equal((ushort)bfloat16, NanBox.UnboxBFloat16(register).Bits);
    }

    [Fact]
    public void BoxingKeepsSignallingNaNs()
    {
        Assert.Equal(0xFFFF_FFFF_FF80_0001, NanBox.Box(F.Flw(0xFF80_0001)));
        Assert.Equal(0xFFFF_FFFF_FFFF_FC01, NanBox.Box(Zfhmin.Flh(0xFC01)));
        Assert.Equal(0xFFFF_FFFF_FFFF_FF81, NanBox.Box(new BFloat16(0xFF81)));
        Assert.Equal(0xFFF0_0000_0000_0001, NanBox.Box(NanBox.UnboxDouble(0xFFF0_0000_0000_0001)));
        Assert.Equal(0xFFFF_FFFF_7F80_0001, NanBox.Box(F.FsgnjxS(F.Flw(0xFF80_0001), -1f)));
        Assert.Equal(0x7FF0_0000_0000_0001UL, NanBox.Box(D.FsgnjnD(NanBox.UnboxDouble(0x7FF0_0000_0000_0001), -1)));
        Assert.Equal(0xFFFF_FFFF_FFFF_FC01, NanBox.Box(Zfh.FsgnjH(Zfhmin.Flh(0x7C01), -Half.One)));
    }

    /// <summary>The manual's table of fli constants.</summary>
    [Fact]
    public void Constants()
    {
        double[] expected =
        [
            -1, 0, 1.0 / 65536, 1.0 / 32768, 1.0 / 256, 1.0 / 128, 0.0625, 0.125, 0.25, 0.3125, 0.375, 0.4375, 0.5, 0.625, 0.75, 0.875,
            1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 8, 16, 128, 256, 32768, 65536, double.PositiveInfinity,
        ];
        for (int i = 0; i < expected.Length; i++)
        {
            if (i == 1)
                continue;
            Assert.Equal((float)expected[i], Zfa.FliS(i));
            Assert.Equal(expected[i], Zfa.FliD(i));
            Assert.Equal((Half)expected[i], Zfa.FliH(i));
        }

        Assert.Equal((1.17549435E-38f, 2.2250738585072014E-308, (Half)6.103515625E-05), (Zfa.FliS(1), Zfa.FliD(1), Zfa.FliH(1)));
        Assert.Equal(0xFFFF_FFFF_7FC0_0000, NanBox.Box(Zfa.FliS(31)));
        Assert.Equal(0x7FF8_0000_0000_0000UL, NanBox.Box(Zfa.FliD(31)));
        Assert.Equal(0xFFFF_FFFF_FFFF_7E00, NanBox.Box(Zfa.FliH(31)));
    }
}
