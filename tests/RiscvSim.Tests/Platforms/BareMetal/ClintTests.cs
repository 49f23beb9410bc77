using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Platforms.BareMetal;
using Xunit;

namespace RiscvSim.Tests.Platforms.BareMetal;

public sealed class ClintTests : IDisposable
{
    private readonly PhysicalMemory _memory = new(BareMetalMachine.DramStart, 4096);
    private readonly Hart _hart;
    private readonly Clint _clint;

    public ClintTests()
    {
        _hart = new Hart(IsaString.Parse("rv64i"), _memory);
        _clint = new Clint(_hart);
    }

    public void Dispose()
    {
        _hart.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void TheWindowIsThatOfSiFivesClint()
    {
        Assert.Equal(0x200_0000UL, _clint.Start);
        Assert.Equal(0xc_0000UL, _clint.Size);
    }

    [Fact]
    public void MsipIsOneBit()
    {
        Assert.True(_clint.Write(0, 4, 0xffff_ffff));
        Assert.Equal(1UL, Read(0, 4));
        Assert.Equal(1UL << 3, _hart.Trap.Pending & 1 << 3);
        Assert.True(_clint.Write(0, 4, 2));
        Assert.Equal(0UL, Read(0, 4));
        Assert.Equal(0UL, _hart.Trap.Pending & 1 << 3);
    }

    [Fact]
    public void OtherHartsReadAsZero()
    {
        Assert.True(_clint.Write(4, 4, 1));
        Assert.True(_clint.Write(0x4008, 8, 5));
        Assert.Equal(0UL, Read(4, 4));
        Assert.Equal(0UL, Read(0x4008, 8));
        Assert.Equal(0UL, _hart.Trap.Pending);
    }

    [Fact]
    public void CompareIsWrittenInHalves()
    {
        Assert.Equal(ulong.MaxValue, Read(0x4000, 8));
        Assert.True(_clint.Write(0x4004, 4, 0x1122_3344));
        Assert.True(_clint.Write(0x4000, 4, 0x5566_7788));
        Assert.Equal(0x1122_3344_5566_7788UL, Read(0x4000, 8));
        Assert.Equal(0x1122_3344UL, Read(0x4004, 4));
        Assert.Equal(0x1122_3344_5566_7788UL, _hart.Clock.Compare);
    }

    [Fact]
    public void TheTimerIsPendingFromCompareOn()
    {
        Assert.True(_clint.Write(0xbff8, 8, 99));
        Assert.True(_clint.Write(0x4000, 8, 100));
        Assert.Equal(0UL, _hart.Trap.Pending);
        Assert.True(_clint.Write(0xbff8, 4, 100));
        Assert.Equal(1UL << 7, _hart.Trap.Pending);
        Assert.Equal(100UL, Read(0xbff8, 8));
        Assert.Equal(0UL, Read(0xbffc, 4));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void NarrowAccessesFault(int size)
    {
        Assert.False(_clint.Read(0xbff8, size, out _));
        Assert.False(_clint.Write(0xbff8, size, 1));
    }

    private ulong Read(ulong offset, int size)
    {
        Assert.True(_clint.Read(offset, size, out ulong value));
        return value;
    }
}
