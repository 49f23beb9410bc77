using RiscvSim.Engines;
using RiscvSim.Engines.Translator;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>What a translator reports.</summary>
public sealed class TranslationReportTests
{
    /// <summary>The counts stand in memory that goes with the engine.</summary>
    [Fact]
    public void ItIsTheSameAfterTheEngineIsGone()
    {
        TranslatorEngine engine;
        ulong executed;
        (string, ulong)[] exits;
        using (var machine = new TestMachine(setup: EngineSetup.Hot.Counting))
        {
            machine.Write(TestMachine.Start, "addi a0, a0, 1", $"jal zero, 0x{TestMachine.Start:x}");
            machine.Run(10_000);
            engine = machine.Translator!;
            (executed, exits) = (engine.Report.Executed, [.. engine.Report.Exits]);
        }

        Assert.NotEqual(0UL, executed);
        Assert.Contains(exits, exit => exit.Item2 != 0);
        Assert.Equal(executed, engine.Report.Executed);
        Assert.Equal(exits, engine.Report.Exits);
    }
}
