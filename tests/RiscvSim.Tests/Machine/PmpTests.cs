using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Machine;

/// <summary>Physical memory protection against the words of the privileged manual, section "Physical Memory Protection".</summary>
public sealed class PmpTests : IDisposable
{
    private const ulong Base = 0x8000_0000;
    private const byte R = 1, W = 2, X = 4, Tor = 1 << 3, Na4 = 2 << 3, Napot = 3 << 3, Lock = 0x80;

    private readonly PhysicalMemory _memory = new(Base, 1 << 16);
    private readonly Hart _hart;

    public PmpTests() => _hart = new Hart(IsaString.Parse(IsaString.Default), _memory);

    private Pmp Pmp => _hart.Pmp;

    public void Dispose()
    {
        _hart.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void WithoutEntriesOnlyMachineModeMayDoAnything()
    {
        Assert.True(May(Base, 8, Access.Write, Privilege.Machine));
        Assert.False(May(Base, 1, Access.Read, Privilege.User));
        Assert.False(May(Base, 2, Access.Execute, Privilege.User));
    }

    [Fact]
    public void Na4CoversFourBytes()
    {
        Set(0, Base + 8, Na4 | R);
        Assert.Equal([false, false, true, true, true, true, false, false], Reach(Base + 6, 8));
        Assert.False(May(Base + 8, 8, Access.Read, Privilege.User));
        // A match of some bytes only fails in machine mode, too, whatever L says.
        Assert.False(May(Base + 8, 8, Access.Read, Privilege.Machine));
        Assert.True(May(Base + 8, 4, Access.Write, Privilege.Machine));
    }

    /// <summary>Every size of a naturally aligned power of two, from 8 bytes to all of the address space.</summary>
    [Fact]
    public void NapotOfEverySize()
    {
        for (int bits = 3; bits <= 56; bits++)
        {
            ulong size = 1UL << bits;
            ulong start = Base & ~(size - 1);
            Pmp.WriteConfig(0, 0);
            Pmp.WriteAddress(0, start >> 2 | (size - 1) >> 3);
            Pmp.WriteConfig(0, Napot | R);
            Assert.True(May(start, 8, Access.Read, Privilege.User));
            Assert.True(May(start + size - 1, 1, Access.Read, Privilege.User));
            Assert.False(May(start + size, 1, Access.Read, Privilege.User));
            if (start != 0)
                Assert.False(May(start - 1, 1, Access.Read, Privilege.User));
        }

        // All ones: the whole address space.
        Pmp.WriteAddress(0, ulong.MaxValue);
        Pmp.WriteConfig(0, Napot | R | W | X);
        Assert.Equal((1UL << 54) - 1, Pmp.ReadAddress(0));
        Assert.True(May(0, 8, Access.Write, Privilege.User));
        Assert.True(May((1UL << 56) - 8, 8, Access.Execute, Privilege.User));
    }

    [Fact]
    public void TorBeginsAtThePreviousAddressAndTheFirstAtZero()
    {
        Set(0, Base + 4, Tor | R);
        Assert.Equal([true, true, true, true, false, false, false, false], Reach(Base, 8));
        Assert.True(May(0, 8, Access.Read, Privilege.User));
        Set(0, Base + 4, 0);
        Set(1, Base + 12, Tor | R);
        Assert.Equal([false, true, true, true, true, true, true, true, true, false], Reach(Base + 3, 10));
    }

    [Theory]
    [InlineData(0x100UL, 0x100UL)]
    [InlineData(0x200UL, 0x100UL)]
    [InlineData(0x0UL, 0x0UL)]
    public void AnEmptyTorMatchesNothing(ulong from, ulong to)
    {
        Set(0, from, 0);
        Set(1, to, Tor | R | W | X | Lock);
        Assert.False(May(0, 8, Access.Read, Privilege.User));
        Assert.False(May(0x180, 8, Access.Read, Privilege.User));
        Assert.True(May(0x180, 8, Access.Write, Privilege.Machine));
        Assert.True(May(ulong.MaxValue - 7, 8, Access.Write, Privilege.Machine));
    }

    [Fact]
    public void TheLowestEntryThatMatchesDecides()
    {
        Set(1, Base, Napot | R | W | X, size: 4096);
        Set(0, Base + 64, Napot | R, size: 64);
        Assert.True(May(Base + 56, 8, Access.Write, Privilege.User));
        Assert.False(May(Base + 64, 8, Access.Write, Privilege.User));
        Assert.True(May(Base + 64, 8, Access.Read, Privilege.User));
        Assert.True(May(Base + 128, 8, Access.Execute, Privilege.User));
    }

    [Fact]
    public void ALockedEntryBindsMachineModeAndStays()
    {
        Set(3, Base, Napot | R | Lock, size: 4096);
        Assert.True(May(Base, 8, Access.Read, Privilege.Machine));
        Assert.False(May(Base, 8, Access.Write, Privilege.Machine));
        Assert.False(May(Base, 2, Access.Execute, Privilege.Machine));
        ulong address = Pmp.ReadAddress(3), config = Pmp.ReadConfig(0);
        Pmp.WriteAddress(3, 0);
        Pmp.WriteConfig(0, 0);
        Assert.Equal(address, Pmp.ReadAddress(3));
        Assert.Equal(config, Pmp.ReadConfig(0));
        // Its neighbour below is free: the entry is not top-of-range.
        Pmp.WriteAddress(2, 77);
        Assert.Equal(77UL, Pmp.ReadAddress(2));
    }

    [Fact]
    public void ALockedTorFixesTheAddressBelowEvenAcrossConfigurationRegisters()
    {
        Set(7, Base, 0);
        Set(8, Base + 0x1000, Tor | R | Lock);
        Pmp.WriteAddress(7, 1);
        Assert.Equal(Base >> 2, Pmp.ReadAddress(7));
        Pmp.WriteAddress(6, 1);
        Assert.Equal(1UL, Pmp.ReadAddress(6));
        Assert.False(May(Base, 8, Access.Write, Privilege.Machine));
    }

    /// <summary>A locked entry that is off guards nothing but cannot be written.</summary>
    [Fact]
    public void ALockedEntryMayBeOff()
    {
        Set(15, Base, Lock);
        Pmp.WriteConfig(2, ulong.MaxValue >> 1);
        Assert.Equal((ulong)Lock, Pmp.ReadConfig(2) >> 56);
        Assert.True(May(Base, 8, Access.Write, Privilege.Machine));
    }

    [Fact]
    public void ReservedBitsAndCombinationsAreNotKept()
    {
        Pmp.WriteConfig(0, 0x60 | W);
        Assert.Equal(0UL, Pmp.ReadConfig(0));
        Pmp.WriteConfig(0, Napot | W | X);
        Assert.Equal((ulong)(Napot | X), Pmp.ReadConfig(0));
    }

    [Fact]
    public void MprvLendsTheRightsOfThePreviousModeToDataAccessesOnly()
    {
        Set(0, Base, Napot | R, size: 4096);
        _hart.Trap.Status = 1 << 17;
        Assert.False(_hart.PmpAllows(Base, 8, Access.Write));
        Assert.True(_hart.PmpAllows(Base, 8, Access.Read));
        Assert.True(_hart.PmpAllows(Base, 2, Access.Execute));
        _hart.Trap.Status = 1 << 17 | 3 << 11;
        Assert.True(_hart.PmpAllows(Base, 8, Access.Write));
    }

    /// <summary>What is said of a page holds for every naturally aligned access in it, for thousands of random settings.</summary>
    [Fact]
    public void TheVerdictOfAPageIsThatOfItsBytes()
    {
        var random = new Random(1);
        int[] seen = new int[3];
        for (int turn = 0; turn < 3000; turn++)
        {
            using var hart = new Hart(_hart.Isa, _memory);
            for (int entry = 0; entry < 3; entry++)
            {
                byte config = (byte)(random.Next(8) | random.Next(4) << 3 | (random.Next(3) == 0 ? Lock : 0));
                ulong address = Base - 0x1000 + (ulong)random.Next(0x3000 >> 2) * 4;
                address = random.Next(3) switch { 0 => address & ~0xfffUL, 1 => address & ~0xfUL, _ => address };
                hart.Pmp.WriteAddress(entry, address >> 2 | (1UL << random.Next(13)) - 1);
                hart.Pmp.WriteConfig(0, hart.Pmp.ReadConfig(0) & ~(0xffUL << 8 * entry) | (ulong)config << 8 * entry);
            }

            Privilege mode = random.Next(2) == 0 ? Privilege.User : Privilege.Machine;
            Access access = (Access)(1 << random.Next(3));
            PmpVerdict verdict = hart.Pmp.CheckPage(Base + 0x123, access, mode);
            seen[(int)verdict]++;
            if (verdict == PmpVerdict.Mixed)
                continue;
            int size = access == Access.Execute ? 2 : 8;
            for (ulong at = Base; at < Base + 0x1000; at += (ulong)size)
                Assert.Equal(verdict == PmpVerdict.Allow, hart.Pmp.Allows(at, size, access, mode));
        }

        Assert.All(seen, count => Assert.True(count > 100));
    }

    /// <summary>
    /// Entries that are not locked do not slow machine mode down, unless one ends inside a doubleword: an access over that edge fails.
    /// </summary>
    [Theory]
    [InlineData(0x40UL, Tor, PmpVerdict.Allow)]
    [InlineData(0x44UL, Tor, PmpVerdict.Mixed)]
    [InlineData(0x40UL, Tor | Lock | R | W, PmpVerdict.Mixed)]
    [InlineData(0x40UL, Na4, PmpVerdict.Mixed)]
    [InlineData(0x40UL, Napot, PmpVerdict.Allow)]
    public void MachineModeAndPagesWithEntriesThatAreNotLocked(ulong offset, byte config, PmpVerdict verdict)
    {
        Set(0, Base + offset, config);
        Assert.Equal(verdict, Pmp.CheckPage(Base, Access.Read, Privilege.Machine));
    }

    private bool May(ulong address, int size, Access access, Privilege mode) => Pmp.Allows(address, size, access, mode);

    /// <summary>Which of the bytes from an address on user mode may read.</summary>
    private bool[] Reach(ulong start, int count)
    {
        bool[] reach = new bool[count];
        for (int i = 0; i < count; i++)
            reach[i] = May(start + (ulong)i, 1, Access.Read, Privilege.User);
        return reach;
    }

    /// <summary>Sets an entry: its address (for NAPOT of a size above 8 bytes with that size), then its configuration.</summary>
    private void Set(int entry, ulong address, byte config, ulong size = 8)
    {
        Pmp.WriteAddress(entry, address >> 2 | (size - 1) >> 3);
        int index = entry / 8 * 2, shift = 8 * (entry % 8);
        Pmp.WriteConfig(index, Pmp.ReadConfig(index) & ~(0xffUL << shift) | (ulong)config << shift);
    }
}
