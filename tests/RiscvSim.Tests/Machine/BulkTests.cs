using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Machine;

/// <summary>Which ranges of memory may be accessed as a whole.</summary>
public sealed unsafe class BulkTests : IDisposable
{
    private const ulong Start = 0x8000_0000, Size = 0x8000, End = Start + Size, Page = PhysicalMemory.PageSize;

    private readonly PhysicalMemory _memory = new(Start, Size);
    private readonly Hart _hart;

    public BulkTests()
    {
        _memory.Add(new TestDevice(0x1000, 0x100));
        _hart = new Hart(IsaString.Parse(IsaString.Default), _memory);
    }

    public void Dispose()
    {
        Assert.NotEqual(HartStatus.Trap, _hart.State->Status);
        _hart.Dispose();
        _memory.Dispose();
    }

    [Theory]
    [InlineData(Start, 1UL)]
    [InlineData(Start + 1, Page - 1)]
    [InlineData(Start + 1, Page)]
    [InlineData(Start + 0x123, 5 * Page)]
    [InlineData(Start, Size)]
    [InlineData(End - 1, 1UL)]
    public void PlainRamIsOneRange(ulong address, ulong length)
    {
        // The first time the pages are looked up, the second time they are known.
        for (int i = 0; i < 2; i++)
        {
            Assert.True(Bulk.Read(_hart, address, length) == _memory.Host(address));
            Assert.True(Bulk.Write(_hart, address, length) == _memory.Host(address));
        }
    }

    [Theory]
    [InlineData(Start, 0UL)]
    [InlineData(Start + 5, 0UL)]
    [InlineData(Start, Size + 1)]
    [InlineData(End - 1, 2UL)]
    [InlineData(Start - 1, 2UL)]
    [InlineData(0x1000UL, 8UL)]
    [InlineData(ulong.MaxValue - 3, 8UL)]
    [InlineData(ulong.MaxValue - 3, 4UL)]
    [InlineData(Start, ulong.MaxValue >> 1)]
    public void WhatIsNotAllRamIsNone(ulong address, ulong length) => AssertNone(address, length, reads: false, writes: false);

    [Fact]
    public void RightsOfEveryPageCount()
    {
        _memory.Protect(Start + 2 * Page, Page, Access.Read);
        AssertNone(Start + Page, 3 * Page, reads: true, writes: false);
        AssertNone(Start + Page, Page, reads: true, writes: true);
        _memory.Protect(Start + 2 * Page, Page, 0);
        _hart.FlushTranslations();
        AssertNone(Start + 2 * Page - 1, 2, reads: false, writes: false);
    }

    [Fact]
    public void StoresThatOthersMustLearnOfAreNotForBulk()
    {
        _memory.MarkCode(Start + Page);
        _memory.Watch(Start + 3 * Page, 1, () => { });
        _hart.FlushTranslations();
        AssertNone(Start + Page - 1, 2, reads: true, writes: false);
        AssertNone(Start + 3 * Page + 0x800, 8, reads: true, writes: false);
        AssertNone(Start + 2 * Page, Page, reads: true, writes: true);
    }

    [Fact]
    public void PagesOfMixedRightsAreNotForBulk()
    {
        // A locked piece of eight bytes that may be read only.
        _hart.Pmp.WriteAddress(0, Start + Page + 8 >> 2);
        _hart.Pmp.WriteConfig(0, 0x80 | 3 << 3 | 1);
        AssertNone(Start + Page + 0x800, 8, reads: false, writes: false);
        AssertNone(Start, 2 * Page, reads: false, writes: false);
        AssertNone(Start + 2 * Page, 2 * Page, reads: true, writes: true);
    }

    [Fact]
    public void ATrialLeavesNoTrapBehind()
    {
        Assert.True(DataAccess.TryRead(_hart, End, 4) == null);
        Assert.Equal(HartStatus.Running, _hart.State->Status);
        _hart.RequestAttention();
        Assert.True(DataAccess.TryRead(_hart, End - 2, 4) == null);
        Assert.Equal(HartStatus.Attention, _hart.State->Status);
        Assert.True(DataAccess.TryRead(_hart, 0x1004, 4) != null);
    }

    private void AssertNone(ulong address, ulong length, bool reads, bool writes)
    {
        Assert.Equal(reads, Bulk.Read(_hart, address, length) != null);
        Assert.Equal(writes, Bulk.Write(_hart, address, length) != null);
    }
}
