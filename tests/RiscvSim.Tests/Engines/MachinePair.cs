using RiscvSim.Engines.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Two test machines that do the same: the interpreter's, and that of an engine that translates.</summary>
internal sealed class MachinePair(string isa, string engine) : IDisposable
{
    /// <summary>The one that interprets.</summary>
    public TestMachine Expected { get; } = new(isa);

    /// <summary>The one that translates.</summary>
    public TestMachine Actual { get; } = new(isa, engine: engine);

    /// <summary>Changes both.</summary>
    public void Both(Action<TestMachine> change)
    {
        change(Expected);
        change(Actual);
    }

    /// <summary>Writes a program to where both start, and a handler that passes over what traps.</summary>
    public void Write(params string[] lines) => Both(machine =>
    {
        machine.Write(TestMachine.Start, lines);
        machine.Write(TestMachine.Handler, "csrrs s0, 0x341, zero", "addi s0, s0, 4", "csrrw zero, 0x341, s0", "mret");
    });

    /// <summary>Retires instructions in both and compares all state.</summary>
    public void Compare(ulong instructions, string what)
    {
        Both(machine => machine.Run(instructions));
        AssertSame(Expected, Actual, what);
    }

    /// <summary>Compares all state of two machines.</summary>
    public static void AssertSame(TestMachine expected, TestMachine actual, string what)
    {
        List<StateDifference> found = StateComparison.OfHarts(expected.Hart, actual.Hart);
        if (StateComparison.OfMemories(expected.Memory, actual.Memory) is { } difference)
            found.Add(difference);
        Assert.True(found.Count == 0, $"{what}:\n{string.Join('\n', found)}");
    }

    public void Dispose()
    {
        Expected.Dispose();
        Actual.Dispose();
    }
}
