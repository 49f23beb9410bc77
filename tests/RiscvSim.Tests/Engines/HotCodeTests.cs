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

    private static TestMachine Make() =>
        new("rv64gc", setup: new(TestEngines.Named(TestEngines.Hot).Translation! with { KeepsText = true, Counts = true }));
}
