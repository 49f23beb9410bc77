using RiscvSim.Isa;
using RiscvSim.Machine.Vector;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Every illegal condition that the vendors' documents name, one by one, from an instruction that is legal but for it.</summary>
public unsafe class LegalityTests
{
    private static readonly Insn s_quad = Rows.Of("xsfvqmaccqoq", "sf.vqmacc.4x8x4");
    private static readonly Insn s_double = Rows.Of("xsfvqmaccdod", "sf.vqmacc.2x8x2");
    private static readonly Insn s_half = Rows.Of("xsfvfwmaccqqq", "sf.vfwmacc.4x4x4");
    private static readonly Insn s_spacemit = Rows.Of("xsmtvdot", "smt.vmadot");
    private static readonly Insn s_slide = Rows.Of("xsmtvdot", "smt.vmadot2");

    [Fact]
    public void TheStartIsLegal()
    {
        Assert.True(IsLegal(s_quad));
        Assert.True(IsLegal(s_double));
        Assert.True(IsLegal(s_half, sew: 16));
        Assert.True(IsLegal(s_spacemit));
        Assert.True(IsLegal(s_slide));
    }

    [Fact]
    public void IllegalVtype()
    {
        foreach (Insn row in (Insn[])[s_quad, s_double, s_half, s_spacemit])
            Assert.False(IsLegal(row, change: hart => hart.Hart.Vector.SetVtype(VectorUnit.VillBit)));
    }

    [Fact]
    public void VectorStateOff()
    {
        using var hart = new MatmulHart(256, 1);
        foreach (Insn row in (Insn[])[s_quad, s_double, s_spacemit])
        {
            hart.Configure(8, 0, 32);
            hart.Unit->Vs = 0;
            hart.State->Status = 0;
            MatmulHart.SemanticsOf(row)(hart.Hart, 8, 4, 2);
            Assert.NotEqual(0, (int)hart.State->Status);
        }
    }

    [Fact]
    public void Vstart()
    {
        foreach (Insn row in (Insn[])[s_quad, s_double, s_spacemit])
            Assert.False(IsLegal(row, change: hart => hart.Unit->Vstart = 1));
        Assert.False(IsLegal(s_half, sew: 16, change: hart => hart.Unit->Vstart = 1));
    }

    [Fact]
    public void SmallVlen()
    {
        Assert.False(IsLegal(s_quad, vlen: 128));
        Assert.False(IsLegal(s_double, vlen: 128));
        Assert.False(IsLegal(s_half, sew: 16, vlen: 128));
        Assert.True(IsLegal(s_spacemit, vlen: 128));
        Assert.False(IsLegal(s_spacemit, vlen: 64));
    }

    [Fact]
    public void OtherSew()
    {
        foreach (int sew in (int[])[16, 32, 64])
        {
            Assert.False(IsLegal(s_quad, sew: sew));
            Assert.False(IsLegal(s_double, sew: sew));
            Assert.False(IsLegal(s_spacemit, sew: sew));
            Assert.Equal(sew == 16, IsLegal(s_half, sew: sew));
        }

        Assert.False(IsLegal(s_half, sew: 8));
    }

    [Fact]
    public void MaskedFormsDoNotExist()
    {
        var decoder = new Decoder(Rows.Table("xsfvqmaccqoq", "xsfvqmaccdod", "xsfvfwmaccqqq"));
        foreach (uint word in (uint[])[0xf742245b, 0xb742245b, 0xf342145b])
        {
            Assert.NotNull(decoder.Decode(word));
            Assert.Null(decoder.Decode(word & ~(1u << 25)));
        }
    }

    [Fact]
    public void PartOfATile()
    {
        Assert.False(IsLegal(s_quad, vl: 31));
        Assert.False(IsLegal(s_quad, vl: 16));
        Assert.False(IsLegal(s_double, vl: 24));
        Assert.True(IsLegal(s_double, vl: 16));
        Assert.False(IsLegal(s_half, sew: 16, vl: 8));
        Assert.True(IsLegal(s_quad, vl: 0));
    }

    [Fact]
    public void LargeLmul()
    {
        Assert.True(IsLegal(s_quad, lmul: 2, vd: 8, vs2: 16));
        Assert.False(IsLegal(s_quad, lmul: 3, vd: 8, vs2: 16));
        Assert.False(IsLegal(s_half, sew: 16, lmul: 3, vd: 8, vs2: 16));
        Assert.True(IsLegal(s_double, lmul: 3, vd: 8, vs2: 16));
        foreach (int lmul in (int[])[-1, 1, 2, 3])
            Assert.False(IsLegal(s_spacemit, lmul: lmul, vd: 8, vs2: 16));
    }

    [Fact]
    public void UnalignedGroups()
    {
        Assert.False(IsLegal(s_quad, vd: 9));
        Assert.False(IsLegal(s_quad, lmul: 1, vd: 10, vs2: 4));
        Assert.False(IsLegal(s_quad, lmul: 1, vd: 8, vs2: 5));
        Assert.False(IsLegal(s_double, lmul: 1, vd: 9, vs2: 4));
        Assert.False(IsLegal(s_double, lmul: 1, vd: 8, vs2: 5));
        Assert.False(IsLegal(s_half, sew: 16, vd: 9));
        Assert.False(IsLegal(s_spacemit, vd: 9));
        Assert.False(IsLegal(s_slide, vs1: 3));
    }

    [Fact]
    public void ResultOverA()
    {
        foreach (Insn row in (Insn[])[s_quad, s_spacemit])
        {
            Assert.False(IsLegal(row, vd: 8, vs1: 8));
            Assert.False(IsLegal(row, vd: 8, vs1: 9));
            Assert.True(IsLegal(row, vd: 8, vs1: 10));
        }

        Assert.False(IsLegal(s_double, vd: 8, vs1: 8));
        Assert.True(IsLegal(s_double, vd: 8, vs1: 9));
        Assert.False(IsLegal(s_half, sew: 16, vd: 8, vs1: 9));
        Assert.False(IsLegal(s_slide, vd: 2, vs1: 2));
    }

    [Fact]
    public void ResultOverB()
    {
        Assert.False(IsLegal(s_quad, vd: 8, vs2: 8));
        Assert.True(IsLegal(s_quad, vd: 8, vs2: 9));
        Assert.False(IsLegal(s_quad, lmul: -1, vd: 8, vs2: 8));
        Assert.False(IsLegal(s_half, sew: 16, vd: 8, vs2: 8));
        Assert.True(IsLegal(s_half, sew: 16, vd: 8, vs2: 9));
        Assert.True(IsLegal(s_double, vd: 8, vs2: 8));
        Assert.True(IsLegal(s_double, lmul: 1, vd: 8, vs2: 8));
        Assert.False(IsLegal(s_spacemit, vd: 8, vs2: 8));
        Assert.False(IsLegal(s_spacemit, vd: 8, vs2: 9));
    }

    [Fact]
    public void FloatingPointState()
    {
        Assert.False(IsLegal(s_half, sew: 16, change: hart => hart.State->Fs = 0));
        Assert.False(IsLegal(s_half, sew: 16, change: hart => hart.State->Frm = 5));
        Assert.True(IsLegal(s_quad, change: hart => hart.State->Fs = 0));
    }

    [Fact]
    public void SlidesNeedOneTileInARegister()
    {
        Assert.False(IsLegal(s_slide, vlen: 512));
        Assert.False(IsLegal(s_slide, vlen: 128));
        Assert.True(IsLegal(s_slide, vlen: 1024));
    }

    private static bool IsLegal(
        Insn row, int vlen = 256, int sew = 8, int lmul = 0, int vl = -1, int vd = 8, int vs1 = 2, int vs2 = 4, Action<MatmulHart>? change = null)
    {
        using var hart = new MatmulHart(vlen, 1);
        Assert.True(hart.Configure(sew, lmul, vl < 0 ? int.MaxValue : vl));
        change?.Invoke(hart);
        return hart.Execute(row, vd, vs2, vs1);
    }
}
