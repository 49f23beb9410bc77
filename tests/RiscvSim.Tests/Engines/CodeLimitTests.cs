using RiscvSim.Lockstep;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>How much decoded code is kept.</summary>
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
}
