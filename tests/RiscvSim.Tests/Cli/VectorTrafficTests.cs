using RiscvSim.Cli;
using RiscvSim.Cli.Comparing;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>Bytes moved and cycles busy, of single instructions at VLEN 512.</summary>
public class VectorTrafficTests
{
    private const int Vlen = 512;
    private static readonly InsnTable s_table = Extensions.LoadTable();

    [Theory]
    [InlineData("vle8.v", 8, 0, 64, 64)]
    [InlineData("vle64.v", 8, 0, 3, 24)]
    [InlineData("vse16.v", 32, 3, 100, 200)]
    [InlineData("vlse32.v", 32, 0, 5, 20)]
    [InlineData("vluxei8.v", 32, 0, 5, 20)]
    [InlineData("vsuxei32.v", 8, -2, 5, 5)]
    [InlineData("vlseg3e16.v", 16, 0, 7, 42)]
    [InlineData("vssseg8e8.v", 8, 0, 4, 32)]
    [InlineData("vlm.v", 8, 0, 17, 3)]
    [InlineData("vl4re8.v", 8, 0, 1, 256)]
    [InlineData("vs2r.v", 8, 0, 1, 128)]
    [InlineData("vle32ff.v", 32, 0, 4, 16)]
    public void Bytes(string row, int sew, int lmulLog2, int vl, ulong bytes)
    {
        VectorCount count = Count(row, sew, lmulLog2, vl);
        Assert.True(VectorTraffic.IsAccess(count.Row));
        Assert.Equal(bytes, VectorTraffic.BytesOf(count, Vlen));
    }

    [Theory]
    [InlineData("vadd.vv", 32, 3, 128, 8)]
    [InlineData("vadd.vv", 32, 3, 17, 2)]
    [InlineData("vadd.vv", 8, 0, 1, 1)]
    [InlineData("vadd.vv", 8, 0, 0, 1)]
    [InlineData("vwmacc.vx", 16, 2, 128, 8)]
    [InlineData("vwadd.wv", 8, 0, 64, 2)]
    [InlineData("vnclip.wi", 8, 0, 64, 2)]
    [InlineData("vwredsum.vs", 8, 1, 128, 2)]
    [InlineData("vfncvt.f.f.w", 16, 0, 32, 2)]
    [InlineData("vsext.vf2", 16, 2, 128, 4)]
    [InlineData("vdot4a.vx", 32, 3, 128, 8)]
    [InlineData("vqwbdotas.vv", 8, 0, 64, 8)]
    [InlineData("vmand.mm", 8, 3, 512, 1)]
    [InlineData("vid.v", 8, 3, 512, 8)]
    [InlineData("vmv8r.v", 8, 0, 1, 8)]
    [InlineData("vmv.x.s", 8, 3, 512, 1)]
    [InlineData("vl8re8.v", 8, 0, 1, 8)]
    [InlineData("vle8.v", 32, 3, 128, 2)]
    [InlineData("vsseg4e8.v", 8, 1, 128, 8)]
    public void Cycles(string row, int sew, int lmulLog2, int vl, ulong cycles) =>
        Assert.Equal(cycles, VectorTraffic.OccupancyOf(Count(row, sew, lmulLog2, vl), Vlen));

    private static VectorCount Count(string row, int sew, int lmulLog2, int vl) =>
        new(s_table.Find(row)!, int.Log2(sew / 8) << 3 | (lmulLog2 & 7), vl, 1);
}
