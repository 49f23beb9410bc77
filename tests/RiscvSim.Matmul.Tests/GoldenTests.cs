using System.Globalization;
using System.Runtime.InteropServices;
using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Values and encodings from outside: the vendors' examples, and what LLVM 19 and LLVM's tables say.</summary>
public class GoldenTests
{
    private const string Quad = "xsfvqmaccqoq", Double = "xsfvqmaccdod", Spacemit = "xsmtvdot";
    private const string QuadA = "0102030405060780 FF0100027F030405 1020304050607008 0000810000020003";
    private const string QuadB = "01020304 05060708 807FFF01 00102030 02020202 FE01007F 03008104 40506070";
    private const string DoubleA = "0102030405060780 FF7F000281030405";
    private const string DoubleB = "0102 807F 03FF 0010 02FE 7F01 8104 4050";

    [Theory]
    [InlineData("sf.vqmacc.4x8x4", "ffffde9e ffffd9db ffffcd1f ffffcbf7 248 2b5 126 51f ffffebe0 2030 ffffd4f0 42f0 403c ffffc1f1 19f 1cf")]
    [InlineData("sf.vqmaccu.4x8x4", "279e 29db 371f 3bf7")]
    public void SiFiveFourByEight(string mnemonic, string expected) => Check(256, 8, 0, Rows.Of(Quad, mnemonic), QuadA, QuadB, expected);

    [Theory]
    [InlineData("sf.vqmacc.2x8x2", "ffffde95 ffffd955 ffffc042 41c0")]
    [InlineData("sf.vqmaccu.2x8x2", "2795 3155 4642 c2c0")]
    [InlineData("sf.vqmaccus.2x8x2", "1e95 2955 ffffc342 41c0")]
    [InlineData("sf.vqmaccsu.2x8x2", "ffffe795 ffffe155 4342 ffffc2c0")]
    public void SiFiveTwoByEight(string mnemonic, string expected) => Check(256, 8, -1, Rows.Of(Double, mnemonic), DoubleA, DoubleB, expected);

    [Fact]
    public void SpacemitFourByEight() => Check(
        256, 8, 0, Rows.Of(Spacemit, "smt.vmadot"),
        "0001020304050607 0102030405060708 0203040506070809 0405060708090A0B",
        "0001020304050607 0102030405060708 0203040506070809 0B0405060708090A",
        "8c a8 c4 e0 a8 cc f0 11c c4 f0 11c 158 fc 138 174 1d0");

    [Theory]
    [InlineData(0xb342245b, "sf.vqmaccu.2x8x2 v8, v4, v20")]
    [InlineData(0xb742245b, "sf.vqmacc.2x8x2 v8, v4, v20")]
    [InlineData(0xbb42245b, "sf.vqmaccus.2x8x2 v8, v4, v20")]
    [InlineData(0xbf42245b, "sf.vqmaccsu.2x8x2 v8, v4, v20")]
    [InlineData(0xf342245b, "sf.vqmaccu.4x8x4 v8, v4, v20")]
    [InlineData(0xf742245b, "sf.vqmacc.4x8x4 v8, v4, v20")]
    [InlineData(0xfb42245b, "sf.vqmaccus.4x8x4 v8, v4, v20")]
    [InlineData(0xff42245b, "sf.vqmaccsu.4x8x4 v8, v4, v20")]
    [InlineData(0xf342145b, "sf.vfwmacc.4x4x4 v8, v4, v20")]
    [InlineData(0xe281382b, "smt.vmadot v16, v2, v8")]
    [InlineData(0xe281082b, "smt.vmadotu v16, v2, v8")]
    [InlineData(0xe681382b, "smt.vmadot1 v16, v2, v8")]
    [InlineData(0xe681782b, "smt.vmadot2 v16, v2, v8")]
    [InlineData(0xe681b82b, "smt.vmadot3 v16, v2, v8")]
    [InlineData(0xf542245b, "unknown")]
    [InlineData(0xe28138ab, "unknown")]
    [InlineData(0x8a86525b, "sf.vfnrclip.xu.f.qf v4, v8, fa2")]
    [InlineData(0x8c86525b, "sf.vfnrclip.x.f.qf v4, v8, fa2, v0.t")]
    [InlineData(0x824a640b, "th.vmaqa.vv v8, v20, v4")]
    [InlineData(0x8445640b, "th.vmaqa.vx v8, a0, v4, v0.t")]
    [InlineData(0x8a4a640b, "th.vmaqau.vv v8, v20, v4")]
    [InlineData(0x8e45640b, "th.vmaqau.vx v8, a0, v4")]
    [InlineData(0x924a640b, "th.vmaqasu.vv v8, v20, v4")]
    [InlineData(0x9645640b, "th.vmaqasu.vx v8, a0, v4")]
    [InlineData(0x9e45640b, "th.vmaqaus.vx v8, a0, v4")]
    [InlineData(0x1242445b, "nds.vd4dots.vv v8, v4, v4")]
    [InlineData(0x1e42445b, "nds.vd4dotu.vv v8, v4, v4")]
    [InlineData(0x1642445b, "nds.vd4dotsu.vv v8, v4, v4")]
    [InlineData(0x0ff5cf5b, "sf.vc.x 3, 31, 30, a1")]
    [InlineData(0x0df5c45b, "sf.vc.v.x 3, 31, v8, a1")]
    [InlineData(0x0ff83f5b, "sf.vc.i 3, 31, 30, -16")]
    [InlineData(0x0df8345b, "sf.vc.v.i 3, 31, v8, -16")]
    [InlineData(0x2e25cfdb, "sf.vc.xv 3, 31, v2, a1")]
    [InlineData(0x2c25c45b, "sf.vc.v.xv 3, v8, v2, a1")]
    [InlineData(0x2e2dbfdb, "sf.vc.iv 3, 31, v2, -5")]
    [InlineData(0x2c2db45b, "sf.vc.v.iv 3, v8, v2, -5")]
    [InlineData(0x2e208fdb, "sf.vc.vv 3, 31, v2, v1")]
    [InlineData(0x2c20845b, "sf.vc.v.vv 3, v8, v2, v1")]
    [InlineData(0x2e25dfdb, "sf.vc.fv 1, 31, v2, fa1")]
    [InlineData(0x2c25d45b, "sf.vc.v.fv 1, v8, v2, fa1")]
    [InlineData(0xae25c45b, "sf.vc.xvv 3, v8, v2, a1")]
    [InlineData(0xac25c45b, "sf.vc.v.xvv 3, v8, v2, a1")]
    [InlineData(0xae2db45b, "sf.vc.ivv 3, v8, v2, -5")]
    [InlineData(0xac2db45b, "sf.vc.v.ivv 3, v8, v2, -5")]
    [InlineData(0xae20845b, "sf.vc.vvv 3, v8, v2, v1")]
    [InlineData(0xac20845b, "sf.vc.v.vvv 3, v8, v2, v1")]
    [InlineData(0xae25d45b, "sf.vc.fvv 1, v8, v2, fa1")]
    [InlineData(0xac25d45b, "sf.vc.v.fvv 1, v8, v2, fa1")]
    [InlineData(0xfe25c45b, "sf.vc.xvw 3, v8, v2, a1")]
    [InlineData(0xfc25c45b, "sf.vc.v.xvw 3, v8, v2, a1")]
    [InlineData(0xfe2db45b, "sf.vc.ivw 3, v8, v2, -5")]
    [InlineData(0xfc2db45b, "sf.vc.v.ivw 3, v8, v2, -5")]
    [InlineData(0xfe20845b, "sf.vc.vvw 3, v8, v2, v1")]
    [InlineData(0xfc20845b, "sf.vc.v.vvw 3, v8, v2, v1")]
    [InlineData(0xfe25d45b, "sf.vc.fvw 1, v8, v2, fa1")]
    [InlineData(0xfc25d45b, "sf.vc.v.fvw 1, v8, v2, fa1")]
    public void Encodings(uint word, string text)
    {
        InsnTable table = Rows.Table(Quad, Double, Spacemit, "xsfvfwmaccqqq");
        Assert.Equal(text, new Disassembler(new Decoder(table)).Disassemble(word, 0));
        if (text != "unknown")
            Assert.Equal(word, Encoder.Assemble(table, text));
    }

    [Fact]
    public void VectorCoprocessorHasTwentyEightForms() =>
        Assert.Equal(28, Rows.Vendors.Rows.Count(row => row.Name.StartsWith("sf.vc.", StringComparison.Ordinal)));

    [Fact]
    public void SiFiveAndSpacemitAgreeWhenBIsTransposed()
    {
        var random = new Random(11);
        using var hart = new MatmulHart(256, 3);
        byte[] a = new byte[32], b = new byte[32], transposed = new byte[32];
        foreach (string sign in (string[])["", "u", "us", "su"])
        {
            for (int i = 0; i < 50; i++)
            {
                random.NextBytes(a);
                random.NextBytes(b);
                for (int k = 0; k < 32; k++)
                    transposed[k % 4 * 8 + k / 4] = b[k];
                hart.Randomise();
                hart.Configure(8, 0, 32);
                hart.Load(1, a);
                hart.Load(2, b);
                hart.Load(3, transposed);
                hart.Load(8, hart.Before.AsSpan(16 * 32, 64).ToArray());
                Assert.True(hart.Execute(Rows.Of(Quad, $"sf.vqmacc{sign}.4x8x4"), 8, 2, 1));
                Assert.True(hart.Execute(Rows.Of(Spacemit, $"smt.vmadot{sign}"), 16, 3, 1));
                Assert.True(hart.Registers.Slice(8 * 32, 64).SequenceEqual(hart.Registers.Slice(16 * 32, 64)));
            }
        }
    }

    private static void Check(int vlen, int sew, int lmul, Insn row, string a, string b, string expected)
    {
        using var hart = new MatmulHart(vlen, 1);
        hart.Configure(sew, lmul, Bytes(b).Length);
        hart.Load(1, Bytes(a));
        hart.Load(2, Bytes(b));
        Assert.True(hart.Execute(row, 4, 2, 1));
        uint[] wanted = [.. expected.Split(' ').Select(word => uint.Parse(word, NumberStyles.HexNumber))];
        ReadOnlySpan<uint> got = MemoryMarshal.Cast<byte, uint>(hart.Registers[(4 * vlen / 8)..]);
        Assert.Equal(wanted, got[..wanted.Length].ToArray());
    }

    private static byte[] Bytes(string text) => Convert.FromHexString(text.Replace(" ", ""));
}
