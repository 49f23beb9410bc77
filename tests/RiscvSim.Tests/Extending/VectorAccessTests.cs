using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Vector;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>The vector state as extensions see it without pointers: <see cref="VectorConfig"/>.</summary>
public unsafe class VectorAccessTests
{
    [Fact]
    public void GroupsAreTheRegisters()
    {
        using ExtensionMachine machine = Make();
        VectorConfig vector = machine.Hart.Vector;
        var all = new Span<byte>(machine.Hart.State->Vector.Registers, 32 * 32);
        for (int i = 0; i < all.Length; i++)
            all[i] = (byte)(i * 7);
        Assert.Equal(all.Slice(5 * 32, 32).ToArray(), vector.Group<byte>(5).ToArray());
        Assert.Equal(all.Slice(24 * 32, 8 * 32).ToArray(), vector.Group<byte>(24, 3).ToArray());
        Assert.Equal(8, vector.Group<ushort>(1, -1).Length);
        Assert.Equal(64, vector.Group<uint>(8, 3).Length);
        Assert.Equal(BitConverter.ToUInt32(all[(8 * 32 + 4)..]), vector.Group<uint>(8, 3)[1]);
        vector.Group<ulong>(31)[3] = ulong.MaxValue;
        Assert.Equal(0xff, all[^1]);
    }

    [Theory]
    [InlineData(25, 3)]
    [InlineData(32, 0)]
    [InlineData(31, 1)]
    [InlineData(-1, 0)]
    public void NoGroupGoesBeyondTheRegisters(int register, int emulLog2)
    {
        using ExtensionMachine machine = Make();
        Assert.Throws<ArgumentOutOfRangeException>(() => machine.Hart.Vector.Group<byte>(register, emulLog2).Length);
    }

    [Fact]
    public void ShapeAndReadinessAreThoseOfTheHart()
    {
        using ExtensionMachine machine = Make();
        VectorConfig vector = machine.Hart.Vector;
        Assert.False(vector.IsReady);
        Assert.False(vector.IsLegal);
        machine.Hart[5] = 5;
        Assert.Null(machine.Execute("vsetvli a0, t0, e16, m2, ta, ma"));
        Assert.Equal((256, 64, 16, 1, 5, 32), (vector.Vlen, vector.Elen, vector.Sew, vector.LmulLog2, vector.Vl, vector.Vlmax));
        Assert.True(vector.IsReady);
        machine.Hart.State->Vector.Vstart = 1;
        Assert.False(vector.IsReady);
        vector.Complete();
        Assert.True(vector.IsReady);
        Assert.Equal(3, machine.Hart.State->Vector.Vs);
        machine.Hart.State->Vector.Vs = 0;
        Assert.False(vector.IsReady);
        Assert.False(vector.IsOn);
    }

    [Fact]
    public void EverySettingIsSeen()
    {
        using ExtensionMachine machine = Make();
        foreach (string line in new[] { "vsetvli a0, t0, e16, m2, ta, ma", "vsetvli a0, t0, e16, m2, ta, ma", "vsetivli a0, 3, e8, m1, ta, ma", "vsetvl a0, t0, t1", "vsetvli x0, x0, e8, m1, ta, ma" })
        {
            int before = machine.Hart.Vector.Settings;
            Assert.Null(machine.Execute(line));
            Assert.NotEqual(before, machine.Hart.Vector.Settings);
        }

        int last = machine.Hart.Vector.Settings;
        Assert.Null(machine.Execute("vadd.vv v8, v8, v8"));
        Assert.Equal(last, machine.Hart.Vector.Settings);
    }

    [Fact]
    public void AnExtensionCanGiveTheAlternativeFormatAMeaning()
    {
        using ExtensionMachine machine = Make();
        VectorConfig vector = machine.Hart.Vector;
        vector.SetVtype(1 << 8);
        Assert.False(vector.IsLegal);
        vector.AllowAltfmt(8);
        vector.SetVtype(1 << 8);
        Assert.True(vector.IsLegal);
        Assert.True(vector.Altfmt);
        vector.SetVtype(1 << 8 | 1 << 3);
        Assert.False(vector.IsLegal);
    }

    private static ExtensionMachine Make() => new("rv64gcv_zvl256b", new Nothing());

    private sealed class Nothing : MachineExtension;
}
