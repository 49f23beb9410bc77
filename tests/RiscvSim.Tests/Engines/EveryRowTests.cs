using RiscvSim.Engines;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Kit.Testing;
using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>A region is built around every row of the table, and executes it.</summary>
public class EveryRowTests
{
    private const int Tries = 1500;
    private const ulong Budget = 8;

    /// <summary>Rows that regions leave to the interpreter, with the reason.</summary>
    private static readonly Dictionary<string, string> s_exceptions = new()
    {
        ["ecall"] = "always traps",
        ["ebreak"] = "always traps",
        ["c.ebreak"] = "always traps",
        ["mret"] = "changes the privilege, and with it all rights",
        ["wfi"] = "gives control to the engine",
    };

    [Fact]
    public void EveryRowIsExecutedInARegion()
    {
        var recipe = new MachineRecipe(IsaString.Parse(RandomPrograms.EverythingIsa), RandomPrograms.Table, () => []);
        using var machine = new ProbeMachine(recipe, EngineSetup.Single.Counting);
        var translator = (TranslatorEngine)machine.Engine;
        var left = new List<string>();
        foreach (Insn row in RandomPrograms.Table.Rows)
        {
            if (!IsExecuted(machine, translator, row))
                left.Add(row.Name);
        }

        Assert.Equal(0, translator.Report.Failed);
        string[] wrong = [.. left.Except(s_exceptions.Keys).Concat(s_exceptions.Keys.Except(left))];
        Assert.True(wrong.Length == 0, $"left to the interpreter, or an exception that is none: {string.Join(' ', wrong)}");
    }

    private static unsafe void SetAlternate(ProbeMachine machine)
    {
        const ulong Altfmt = 1 << 8;
        machine.Hart.Vector.SetVtype(machine.Hart.State->Vector.Vtype | Altfmt);
        machine.Hart.Vector.SetVl((ulong)machine.Hart.State->Vector.Vlmax);
    }

    /// <summary>Draws states and operands until an instruction of the row has been retired inside of a region.</summary>
    private static bool IsExecuted(ProbeMachine machine, TranslatorEngine translator, Insn row)
    {
        var random = new Random(row.Index);
        Binding binding = Binding.Of(row.Base);
        for (int i = 0; i < Tries; i++)
        {
            machine.Load(random, row);
            // Some rows ask for the alternate format of elements.
            if (i % 4 == 3)
                SetAlternate(machine);
            // What follows is illegal, so that only this one can be retired in a region.
            machine.Put(RandomValues.Word(random, row, binding, machine.Hart) & (row.Length == 2 ? 0xffff : uint.MaxValue), 0);
            // Compressed instructions have base registers of their own.
            if (row.Length == 2 && binding.Memory != MemoryUse.None)
            {
                for (int x = 1; x < 32; x++)
                    machine.Hart[x] = ProbeMachine.Data + ProbeMachine.DataSize / 2;
            }

            ulong before = translator.Report.Executed;
            machine.Run(Budget);
            if (translator.Report.Executed == before + 1)
                return true;
        }

        return false;
    }
}
