using RiscvSim.Engines.Translator;
using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>What becomes a region: where loops are entered, and code that changes now and then.</summary>
public sealed class HotCodeTests
{
    private const ulong Start = TestMachine.Start;

    /// <summary>A loop within a loop is one cycle: no region may be entered at both heads.</summary>
    [Fact]
    public void NoLoopIsEnteredAtTwoPlaces()
    {
        using TestMachine machine = Make();
        machine.Write(Start, "addi a1, zero, 50", "addi a0, a0, 1", "addi a1, a1, -1", $"bne a1, zero, 0x{Start + 4:x}", "addi a2, a2, 1", $"jal zero, 0x{Start:x}");
        machine.Run(100_000);
        RegionText[] regions = [.. machine.Translator!.Dump(Start + 4)];
        Assert.NotEmpty(regions);
        Assert.Contains(regions, region => region.Addresses.Contains(Start) && region.Addresses.Contains(Start + 4));
        Assert.All(regions, region => Assert.Single(region.Entries));
    }

    /// <summary>A block of several regions: samples that begin in the middle of what is interpreted reach the next.</summary>
    [Fact]
    public void ALongBlockIsTranslatedWhole()
    {
        using TestMachine machine = Make();
        ulong end = machine.Write(Start, [.. Enumerable.Range(0, 2000).Select(i => $"addi a{i % 8}, a{i % 8}, {i % 100}")]);
        machine.Write(end, $"jal zero, 0x{Start:x}");
        machine.Run(10_000_000);
        Assert.InRange(machine.RunInRegions(1_000_000), 950_000UL, 1_000_000UL);
    }

    /// <summary>
    /// A loop that is too large for a region, and in it one that is not, wherever it lies: no region ends in the inner loop, which would be left in each of its passes.
    /// </summary>
    [Theory]
    [InlineData(100, 500)]
    [InlineData(250, 350)]
    [InlineData(300, 300)]
    [InlineData(500, 100)]
    public void NoRegionEndsInASmallLoop(int before, int behind)
    {
        const int Inner = 60, Passes = 50;
        using TestMachine machine = Make();
        ulong at = machine.Write(Start, [.. Straight(before), $"addi a5, zero, {Passes}"]);
        ulong head = at;
        at = machine.Write(at, [.. Straight(Inner), "addi a5, a5, -1"]);
        at = machine.Write(at, $"bne a5, zero, 0x{head:x}");
        at = machine.Write(at, [.. Straight(behind)]);
        machine.Write(at, $"jal zero, 0x{Start:x}");
        ulong pass = (ulong)(before + behind + 2 + Passes * (Inner + 2));
        machine.Run(200 * pass);
        AHundredPassesLeaveRarely(machine, pass, 90, 100);
    }

    /// <summary>What a loop calls lies in its region, whole, although it does not fit with all that follows.</summary>
    [Fact]
    public void WhatALoopCallsLiesInItsRegion()
    {
        using TestMachine machine = new("rv64gc", setup: new(new TranslationOptions { Background = false, Counts = true }));
        ulong function = Start + 0x2000;
        ulong head = machine.Write(Start, "addi a5, zero, 100"), at = machine.Write(head, [.. Straight(40)]);
        at = machine.Write(at, $"jal ra, 0x{function:x}");
        at = machine.Write(at, "addi a5, a5, -1", $"blt zero, a5, 0x{head:x}");
        at = machine.Write(at, [.. Straight(400)]);
        machine.Write(at, $"jal zero, 0x{Start:x}");
        machine.Write(machine.Write(function, [.. Straight(150)]), "jalr zero, 0(ra)");
        const ulong Pass = 100 * (40 + 150 + 4) + 402;
        machine.Run(100 * Pass);
        AHundredPassesLeaveRarely(machine, Pass, 95, 101);
    }

    /// <summary>A loop that a region can only be entered behind: what is interpreted each time its budget has run out becomes a region of its own.</summary>
    [Fact]
    public void ALongLoopInsideOfARegionCanBeEntered()
    {
        using TestMachine machine = Make();
        ulong at = machine.Write(Start, ["addi a5, zero, 1000", .. Straight(2)]);
        machine.Write(at, "addi a5, a5, -1", $"bne a5, zero, 0x{Start + 4:x}", "addi a4, zero, 500", "addi a4, a4, -1", $"bne a4, zero, 0x{at + 12:x}", $"jal zero, 0x{Start:x}");
        machine.Run(3_000_000);
        Assert.InRange(machine.RunInRegions(3_000_000), 2_990_000UL, 3_000_000UL);
    }

    /// <summary>A computed jump into another page, to the middle of what is reached there by a branch: as a switch whose cases fall through.</summary>
    [Fact]
    public void AJumpGoesIntoTheMiddleOfABlockOfAnotherPage()
    {
        using TestMachine machine = Make();
        const ulong Other = Start + 0x1000;
        machine.Write(Start, "addi a0, a0, 1", "andi a4, a0, 1", $"bne a4, zero, 0x{Other:x}", "jalr zero, 0(a5)");
        machine.Write(Other, "addi a1, a1, 1", "addi a2, a2, 1", $"jal zero, 0x{Start:x}");
        machine.Hart[15] = Other + 4;
        machine.Run(12 * 5000);
        Assert.Equal(0, machine.Translator!.Report.Failed);
        Assert.True(machine.RunInRegions(12 * 1000) > 5000);
        Assert.Equal((12_000UL, 6000UL, 12_000UL), (machine.Hart[10], machine.Hart[11], machine.Hart[12]));
    }

    private static IEnumerable<string> Straight(int count) => Enumerable.Range(0, count).Select(i => $"addi a{i % 4}, a{i % 4}, {i % 100}");

    /// <summary>Runs a hundred passes of an outer loop: so many of their instructions at least and at most, in passes, are retired in regions, which are left one to ten times a pass.</summary>
    private static void AHundredPassesLeaveRarely(TestMachine machine, ulong pass, ulong least, ulong most)
    {
        ulong exits = Exits(machine);
        Assert.InRange(machine.RunInRegions(100 * pass), least * pass, most * pass);
        Assert.InRange(Exits(machine) - exits, 100UL, 10UL * 100);
    }

    private static ulong Exits(TestMachine machine)
    {
        ulong sum = 0;
        foreach ((_, ulong count) in machine.Translator!.Report.Exits)
            sum += count;
        return sum;
    }

    /// <summary>Where every instruction is a head of a block, being watched ends all the same.</summary>
    [Fact]
    public void ARingOfJumpsIsTranslated()
    {
        using TestMachine machine = new("rv64gc", setup: new(new TranslationOptions { Background = false, Counts = true }));
        machine.Write(Start, $"jal zero, 0x{Start + 8:x}", $"jal zero, 0x{Start:x}", $"jal zero, 0x{Start + 4:x}");
        machine.Run(1_000_000);
        Assert.InRange(machine.RunInRegions(1_000_000), 950_000UL, 1_000_000UL);
    }

    /// <summary>Code that is changed again and again becomes hot later each time, but not if it has been of use in between.</summary>
    [Fact]
    public void CodeThatWasOfUseBecomesHotAgainAtOnce()
    {
        using TestMachine machine = Make();
        for (int change = 1; change <= 30; change++)
        {
            machine.Write(Start, $"addi a0, a0, {change}", "xor a1, a1, a0", $"jal zero, 0x{Start:x}");
            machine.Run(100_000);
            Assert.True(machine.Translator!.IsTranslated(Start), $"after change {change}");
        }
    }

    /// <summary>A region that waits for the compiler gives way to one that can be entered wherever it could: it is never compiled.</summary>
    [Fact]
    public void WhatWaitsGivesWayToWhatCoversIt()
    {
        using var gate = new ManualResetEventSlim();
        IIlFault Wait()
        {
            gate.Wait();
            return null!;
        }

        using TestMachine machine = new("rv64gc", setup: new(new TranslationOptions { KeepsText = true, Counts = true, Faults = Wait }));
        // What is compiled first keeps the compiler busy.
        ulong first = machine.Write(Start, "lui a5, 64"), outer = machine.Write(first, "addi a5, a5, -1", $"bne a5, zero, 0x{first:x}");
        ulong way = machine.Write(outer, [.. Straight(330)]), lead = way + 8;
        machine.Write(way, $"jal zero, 0x{lead:x}");
        ulong head = machine.Write(lead, "addi a4, a4, 1", "addi a5, zero, 10"), end = machine.Write(head, [.. Straight(20), "addi a5, a5, -1"]);
        machine.Write(machine.Write(end, $"bne a5, zero, 0x{head:x}"), $"jal zero, 0x{outer:x}");
        machine.Run(20_000_000);
        Assert.False(machine.Translator!.IsTranslated(head));
        gate.Set();
        for (int i = 0; i < 500 && !machine.Translator.IsTranslated(head); i++)
        {
            Thread.Sleep(10);
            machine.Run(100_000);
        }

        RegionText region = Assert.Single(machine.Translator.Dump(head));
        Assert.Equal(2, region.Entries.Count);
        Assert.Contains(head, region.Entries);
    }

    private static TestMachine Make() =>
        new("rv64gc", setup: new(TestEngines.Named(TestEngines.Hot).Translation! with { KeepsText = true, Counts = true }));
}
