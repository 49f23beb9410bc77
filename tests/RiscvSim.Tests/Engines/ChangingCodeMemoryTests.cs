using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Tests that look at the memory of the process, and run alone therefore.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;

/// <summary>What was translated of code that has changed goes, and leaves no memory behind.</summary>
[Collection(nameof(AloneCollection))]
public sealed class ChangingCodeMemoryTests
{
    private const ulong Start = TestMachine.Start;

    /// <summary>A guest that changes its code for ever: what was translated of it goes.</summary>
    [Fact]
    public void AMillionChangesOfCodeLeaveMemoryFlat()
    {
        long after = Changes(TestEngines.Hot, 200_000, 1_000_000, out int invalidated);
        Assert.True(after < 16 << 20, $"{after} bytes more");
        Assert.True(invalidated > 3, $"{invalidated} regions were given up");
    }

    /// <summary>The same with a region compiled for each change.</summary>
    [Fact]
    public void RegionsThatAreGivenUpLeaveMemoryFlat()
    {
        long after = Changes(TestEngines.Eager, 2000, 20000, out int invalidated);
        Assert.True(after < 16 << 20, $"{after} bytes more");
        Assert.True(invalidated >= 20000, $"{invalidated} regions were given up");
    }

    /// <summary>Changes an instruction of a loop by its own store; returns the memory that the changes between two numbers have cost.</summary>
    private static long Changes(string engine, int from, int to, out int invalidated)
    {
        string[] loop = ["xor s8, s8, s9", "sw s8, 0(s10)", "addi a0, a0, 1", "addi a1, a1, 1", $"jal zero, 0x{Start:x}"];
        using var machine = new TestMachine(engine: engine);
        machine.Write(Start, loop);
        machine.Hart[24] = TestMachine.Assemble(loop[3], 0);
        machine.Hart[25] = TestMachine.Assemble(loop[3], 0) ^ TestMachine.Assemble("addi a1, a1, 2", 0);
        machine.Hart[26] = Start + 12;
        machine.Run((ulong)(loop.Length * from));
        long before = Used();
        machine.Run((ulong)(loop.Length * (to - from)));
        Assert.Equal((ulong)to, machine.Hart[10]);
        Assert.Equal((ulong)to * 3 / 2, machine.Hart[11]);
        invalidated = machine.Translator!.Report.Invalidated;
        return Used() - before;

        static long Used()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            using var process = System.Diagnostics.Process.GetCurrentProcess();
            return process.PrivateMemorySize64;
        }
    }
}
