using RiscvSim.Engines;
using RiscvSim.Engines.Translator;
using RiscvSim.Lockstep;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>How much decoded and translated code is kept.</summary>
public class CodeLimitTests
{
    private const ulong Start = TestMachine.Start;

    /// <summary>More pages of code than an engine keeps: they are decoded anew, and counts stay exact.</summary>
    [Theory]
    [InlineData(TestEngines.Interpreter, false)]
    [InlineData(TestEngines.Interpreter, true)]
    [InlineData(TestEngines.Eager, false)]
    public void MoreCodeThanIsKept(string engine, bool counts)
    {
        const ulong size = 68UL << 20;
        const int pages = (int)(size / PhysicalMemory.PageSize);
        using var machine = new TestMachine(counts: counts, size: size, engine: engine);
        for (int page = 0; page < pages; page++)
        {
            ulong at = Start + (ulong)page * PhysicalMemory.PageSize;
            machine.Write(at, "addi a0, a0, 1", page == pages - 1 ? "jalr zero, 0(a2)" : $"jal zero, 0x{at + PhysicalMemory.PageSize:x}");
        }

        machine.Hart[12] = Start;

        machine.Run(4 * (ulong)pages);
        Assert.Equal(2UL * pages, machine.Hart[10]);
        Assert.Equal(Start, machine.Pc);
        if (!counts)
            return;
        ulong total = 0;
        foreach ((ulong _, uint _, ulong executions) in machine.Engine.Counts)
            total += executions;
        Assert.Equal(4UL * pages, total);
    }

    /// <summary>Without room for a region nothing is translated.</summary>
    [Fact]
    public void NoRoomAtAll()
    {
        using var machine = new TestMachine(setup: new EngineSetup(EngineSetup.Hot.Translation! with { MostBytes = 0 }));
        machine.Write(Start, "addi a0, a0, 1", $"jal zero, 0x{Start:x}");
        machine.Run(100_000);
        Assert.Equal(50_000UL, machine.Hart[10]);
        Assert.Equal(0, machine.Translator!.Report.Regions);
    }

    /// <summary>More hot code than may be kept translated: the bound holds, results are right, and not all time goes into compiling.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MoreHotCodeThanMayBeTranslated(bool background)
    {
        const int loops = 40, slices = 60;
        const ulong slice = 100_000;
        TranslationOptions options = EngineSetup.Hot.Translation! with { MostBytes = 20_000, Longest = 16, Background = background };
        using var machine = new TestMachine(setup: new EngineSetup(options));
        using var interpreter = new TestMachine();
        foreach (TestMachine each in (TestMachine[])[machine, interpreter])
        {
            ulong at = Start;
            for (int loop = 0; loop < loops; loop++)
            {
                ulong head = at + 4;
                at = each.Write(at, "addi a0, zero, 500", $"addi a1, a1, {loop}", "xor a2, a2, a1", "addi a0, a0, -1", $"bne a0, zero, 0x{head:x}");
            }

            each.Write(at, $"jal zero, 0x{Start:x}");
        }

        for (int i = 1; i <= slices; i++)
        {
            machine.Run(slice);
            interpreter.Run(slice);
            Assert.InRange(machine.Translator!.Bytes, 0, options.MostBytes);
            for (int register = 10; register < 13; register++)
                Assert.Equal(interpreter.Hart[register], machine.Hart[register]);
            Assert.Equal(interpreter.Pc, machine.Pc);
        }

        TranslationReport report = machine.Translator!.Report;
        Assert.True(report.Invalidated > 3, $"{report.Invalidated} regions have made room");
        // One for each 2^14 that are executed, and what there is room for.
        Assert.True(report.Instructions < (int)(slices * slice >> 14) + 100, $"{report.Instructions} instructions were translated in {slices * slice}");
    }
}
