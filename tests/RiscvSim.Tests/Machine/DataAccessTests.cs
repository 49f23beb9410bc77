using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Machine;

/// <summary>Loads and stores past the look-aside buffers, and what these may keep.</summary>
public sealed unsafe class DataAccessTests : IDisposable
{
    private const ulong Start = 0x8000_0000, Size = 0x4000, End = Start + Size;

    private readonly PhysicalMemory _memory = new(Start, Size);
    private readonly TestDevice _device = new(0x1000, 0x100);
    private readonly Hart _hart;
    private readonly Hart _strict;

    public DataAccessTests()
    {
        _memory.Add(_device);
        _hart = new Hart(IsaString.Parse(IsaString.Default), _memory);
        _strict = new Hart(IsaString.Parse("rv64gc"), _memory);
    }

    public void Dispose()
    {
        _hart.Dispose();
        _strict.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void AMisalignedAccessOverAPageEnd()
    {
        Assert.True(DataAccess.Write(_hart, Start + 0xffd, 8, 0x1122_3344_5566_7788));
        Assert.Equal(0x1122_3344_5566_7788UL, *(ulong*)DataAccess.Read(_hart, Start + 0xffd, 8, false));
        Assert.Equal(0x55, *_memory.Host(Start + 0x1000));
        Assert.Equal(HartStatus.Running, _hart.State->Status);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void WithoutZicclsmMisalignedAccessesTrap(int size)
    {
        Assert.True(DataAccess.Read(_strict, Start + 1, size, false) == null);
        AssertTrap(_strict, Cause.LoadMisaligned, Start + 1);
        Assert.False(DataAccess.Write(_strict, Start + 1, size, ulong.MaxValue));
        AssertTrap(_strict, Cause.StoreMisaligned, Start + 1);
        Assert.Equal(0, *_memory.Host(Start + 1));
        if (size > 2)
        {
            Assert.True(DataAccess.Modify(_strict, Start + 2, size) == null);
            AssertTrap(_strict, Cause.StoreMisaligned, Start + 2);
            Assert.True(DataAccess.Modify(_hart, Start + 2, size) == null);
            AssertTrap(_hart, Cause.StoreAccess, Start + 2);
            Assert.True(DataAccess.Read(_hart, Start + 2, size, aligned: true) == null);
            AssertTrap(_hart, Cause.LoadAccess, Start + 2);
        }
    }

    [Theory]
    [InlineData(End - 4, 8, End)]
    [InlineData(Start - 3, 4, Start - 3)]
    [InlineData(ulong.MaxValue - 2, 8, ulong.MaxValue - 2)]
    [InlineData(ulong.MaxValue - 7, 8, ulong.MaxValue - 7)]
    [InlineData(0UL, 8, 0UL)]
    [InlineData(End, 1, End)]
    [InlineData(0x10fcUL, 8, 0x10fcUL)]
    public void AFaultNamesTheFirstByteThatCannotBeReached(ulong address, int size, ulong value)
    {
        // A misaligned access to a device is made of bytes, of which those inside are there.
        ulong fault = address == 0x10fc ? 0x1100 : value;
        Assert.True(DataAccess.Read(_hart, address, size, false) == null);
        AssertTrap(_hart, Cause.LoadAccess, fault);
        Assert.False(DataAccess.Write(_hart, address, size, ulong.MaxValue));
        AssertTrap(_hart, Cause.StoreAccess, fault);
        if ((address & (ulong)(size - 1)) == 0)
        {
            Assert.True(DataAccess.Modify(_hart, address, size) == null);
            AssertTrap(_hart, Cause.StoreAccess, fault);
        }
    }

    [Fact]
    public void DevicesGetValuesOfTheirWidthAndAtomicsNone()
    {
        Assert.Equal(0x20UL, *(ulong*)DataAccess.Read(_hart, 0x1020, 8, false));
        Assert.True(DataAccess.Write(_hart, 0x1004, 2, 0x1_2345));
        Assert.Equal([(4UL, 2, 0x2345UL)], _device.Writes);
        Assert.Equal(HartStatus.Attention, _hart.State->Status);
        Assert.True(DataAccess.Modify(_hart, 0x1000, 4) == null);
        AssertTrap(_hart, Cause.StoreAccess, 0x1000);
    }

    [Fact]
    public void AMisalignedAccessOverAnEdgeOfProtectionFaultsAtTheEdge()
    {
        _hart.Pmp.WriteAddress(0, Start + 0x104 >> 2);
        _hart.Pmp.WriteConfig(0, 0x0b);
        _hart.SetPrivilege(Privilege.User);
        Assert.True(DataAccess.Read(_hart, Start + 0xfc, 8, false) != null);
        Assert.True(DataAccess.Read(_hart, Start + 0xfe, 8, false) == null);
        AssertTrap(_hart, Cause.LoadAccess, Start + 0x104);
        Assert.True(DataAccess.Read(_hart, Start + 0x100, 8, false) == null);
        AssertTrap(_hart, Cause.LoadAccess, Start + 0x100);
    }

    [Fact]
    public void TheBuffersKeepReadingAndWritingApart()
    {
        _hart.Pmp.WriteAddress(0, ulong.MaxValue);
        _hart.Pmp.WriteConfig(0, 0x19);
        _hart.SetPrivilege(Privilege.User);
        Assert.True(DataAccess.Read(_hart, Start, 8, false) != null);
        Assert.True(Tlb.CanRead(_hart.State, Start + 0xff8, 8));
        Assert.False(Tlb.CanWrite(_hart.State, Start, 8));
        Assert.False(DataAccess.Write(_hart, Start, 8, 1));
        Assert.False(Tlb.CanWrite(_hart.State, Start, 8));
    }

    [Fact]
    public void TheBuffersHoldNaturallyAlignedAccessesOfOnePageOnly()
    {
        HartState* s = _hart.State;
        for (ulong page = Start; page < End; page += PhysicalMemory.PageSize)
        {
            Assert.True(DataAccess.Write(_hart, page, 1, 1));
            Assert.True(DataAccess.Read(_hart, page, 1, false) != null);
        }

        Assert.True(Tlb.CanWrite(s, End - 8, 8));
        foreach (int size in new[] { 2, 4, 8 })
        {
            for (ulong offset = 1; offset < (ulong)size; offset++)
            {
                Assert.False(Tlb.CanRead(s, Start + offset, size));
                Assert.False(Tlb.CanWrite(s, End - (ulong)size + offset, size));
            }
        }

        Assert.Equal(1, *Tlb.ReadAddress(s, Start + 0x1000));
        // Pages that share a slot of the table, and addresses that wrap around.
        foreach (ulong wild in new[] { End, Start - 8, Start + HartState.TlbEntries * 4096UL, Start + (1UL << 32), 0UL, ulong.MaxValue - 7, ulong.MaxValue & ~0xfffUL })
        {
            Assert.False(Tlb.CanRead(s, wild, 8));
            Assert.False(Tlb.CanWrite(s, wild, 8));
        }
    }

    [Fact]
    public void EmptyBuffersMatchNoAddress()
    {
        for (int page = 0; page < 2 * HartState.TlbEntries; page++)
        {
            foreach (int size in new[] { 1, 2, 4, 8 })
            {
                ulong address = ulong.MaxValue - (ulong)page * 4096 & ~(ulong)(size - 1);
                Assert.False(Tlb.CanRead(_hart.State, address, size));
                Assert.False(Tlb.CanWrite(_hart.State, address, size));
            }
        }
    }

    [Theory]
    [InlineData(Start, 4, true)]
    [InlineData(Start, 8, false)]
    [InlineData(Start + 4, 4, false)]
    public void AStoreConditionalNeedsTheAddressAndWidthOfTheLoad(ulong address, int size, bool succeeds)
    {
        _hart.Reserve(Start, 4);
        Assert.Equal(succeeds, _hart.TakeReservation(address, size));
        // Whatever it did, the reservation is gone.
        Assert.False(_hart.TakeReservation(Start, 4));
    }

    private static void AssertTrap(Hart hart, Cause cause, ulong value)
    {
        Assert.Equal((HartStatus.Trap, cause, value), (hart.State->Status, hart.PendingCause, hart.PendingValue));
        hart.State->Status = HartStatus.Running;
    }
}
