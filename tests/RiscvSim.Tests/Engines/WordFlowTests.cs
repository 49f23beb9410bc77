using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Results of 32 bits that translated code does not extend because only their lower half is asked for: whoever sees the register sees it extended.</summary>
public sealed class WordFlowTests
{
    private const ulong Start = TestMachine.Start, Data = TestMachine.Data, Handler = TestMachine.Handler;
    private const int A0 = 10, A1 = 11, A2 = 12, A3 = 13, A4 = 14, A5 = 15;

    /// <summary>A store faults in the middle of a loop: the result of addw before it, of which the loop stores the lower half only, stands extended in the register.</summary>
    [Theory]
    [InlineData("addw a1, a2, a2", 0x4000_0000, 0xffff_ffff_8000_0000)]
    [InlineData("slliw a1, a2, 4", 0x0800_0001, 0xffff_ffff_8000_0010)]
    [InlineData("subw a1, zero, a2", 1, 0xffff_ffff_ffff_ffff)]
    [InlineData("addw a1, a2, a2", 0x3000_0000, 0x6000_0000)]
    [InlineData("srliw a1, a2, 4", 0xffff_ffff_8000_0000, 0x0800_0000)]
    [InlineData("srliw a1, a2, 0", 0x8000_0000, 0xffff_ffff_8000_0000)]
    public void AFaultSeesTheWholeRegister(string line, ulong operand, ulong expected)
    {
        using TestMachine machine = Make();
        ulong behind = machine.Write(Start, line, "sw a1, 0(a0)", "addi a1, zero, 1", "addi a3, a3, 1", $"jal zero, 0x{Start:x}");
        machine.Write(Handler, $"jal zero, 0x{Handler:x}");
        machine.Hart[A0] = Data;
        machine.Hart[A2] = operand;
        machine.Run(20_000);
        Assert.True(machine.RunInRegions(1000) > 900);
        Assert.Contains("conv.u8\n", Il(machine).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        machine.Memory.Protect(Data, PhysicalMemory.PageSize, Access.Read);
        machine.Run(6);
        Assert.Equal((ulong)Cause.StoreAccess, machine.Hart.Trap.Cause);
        Assert.Equal(expected, machine.Hart[A1]);
        Assert.True(behind > Start);
    }

    /// <summary>
    /// A pointer that is written on one way and a word on the other: neither is cut down where the ways meet, nor at the exit of a block that is nothing but a branch.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void APointerStaysWhole(ulong way)
    {
        using TestMachine machine = Make();
        ulong outside = Start + 0x400;
        machine.Write(Start,
            $"bne a5, zero, 0x{Start + 16:x}",
            "addw a1, a2, a2",
            "sw a1, 0(a0)",
            $"jal zero, 0x{Start + 24:x}",
            "add a1, a0, a4",
            $"bne a3, zero, 0x{outside:x}",
            $"bne a3, zero, 0x{outside:x}",
            "sd a1, 8(a0)",
            "xori a5, a5, 1",
            $"jal zero, 0x{Start:x}");
        machine.Write(outside, $"jal zero, 0x{outside:x}");
        machine.Hart[A0] = Data;
        machine.Hart[A2] = 0x4000_0001;
        machine.Hart[A4] = 0x1_0000_0000;
        machine.Run(20_000);
        Assert.True(machine.RunInRegions(1000) > 900);
        while (machine.Pc != Start || machine.Hart[A5] != way)
            machine.Run(1);
        machine.Hart[A3] = 1;
        machine.Run(10);
        Assert.Equal(outside, machine.Pc);
        Assert.Equal(way == 1 ? Data + 0x1_0000_0000 : 0xffff_ffff_8000_0002, machine.Hart[A1]);
    }

    /// <summary>What methods say of the halves of their operands is true of them: tried with other upper halves.</summary>
    [Fact]
    public void TheLowerHalfOfResultsDependsOnLowerHalvesOnly()
    {
        var random = new Random(5);
        int passing = 0, bitwise = 0;
        foreach (Insn row in TestMachine.AllRows)
        {
            if (row.Method == null || row.Op != null)
                continue;
            Binding binding = Binding.Of(row.Base);
            if (binding.Halves == Halves.None || binding.Result != typeof(ulong) && binding.Result != typeof(long) || binding.Memory != MemoryUse.None)
                continue;
            passing++;
            bitwise += binding.Halves.HasFlag(Halves.Bitwise) ? 1 : 0;
            for (int i = 0; i < 100; i++)
            {
                object[] operands = Draw(row.Name, binding, random), others = [.. operands.Select(operand => Other(operand, random))];
                object[] words = [.. operands.Select(Word)];
                Assert.Equal((uint)Call(binding, operands), (uint)Call(binding, others));
                if (binding.Halves.HasFlag(Halves.Bitwise))
                    Assert.Equal((ulong)(int)Call(binding, words), Call(binding, words));
            }
        }

        Assert.InRange(passing, 10, 100);
        Assert.InRange(bitwise, 5, passing);
    }

    /// <summary>What methods say of shifts to the right is true of them: the sign is shifted out by all amounts but 0.</summary>
    [Fact]
    public void ShiftsToTheRightAreNotNegative()
    {
        var random = new Random(5);
        Insn[] rows = [.. TestMachine.AllRows.Where(row => row.Method != null && row.Op == null && Binding.Of(row.Base).Halves.HasFlag(Halves.ShiftRight))];
        Assert.Contains(rows, row => row.Name == "srliw");
        foreach (Insn row in rows)
        {
            for (int i = 0; i < 1000; i++)
                Assert.InRange((int)row.Method!.Invoke(null, [random.Next() ^ (i % 2 == 0 ? int.MinValue : 0), random.Next(1, 32)])!, 0, int.MaxValue);
        }
    }

    private static object[] Draw(string name, Binding binding, Random random) =>
        [.. binding.Parameters.Select(parameter => parameter.Type == typeof(int) ? random.Next(32)
            : parameter.Type == typeof(uint) ? (uint)random.Next() : parameter.Type == typeof(ulong) ? (object)(ulong)random.NextInt64() : parameter.Type == typeof(long) ? random.NextInt64() : throw new NotSupportedException(name))];

    private static object Other(object operand, Random random) => operand switch
    {
        ulong value => (ulong)random.NextInt64() << 32 | (uint)value,
        long value => random.NextInt64() << 32 | (uint)value,
        _ => operand,
    };

    private static object Word(object operand) => operand switch
    {
        ulong value => (ulong)(int)value,
        long value => (long)(int)value,
        _ => operand,
    };

    private static ulong Call(Binding binding, object[] operands) => binding.Method.Invoke(null, operands) is var result && result is long number ? (ulong)number : (ulong)result!;

    private static string Il(TestMachine machine) => string.Concat(machine.Translator!.Dump(Start).Select(region => region.Il));

    private static TestMachine Make() =>
        new("rv64gc_zba_zbb", setup: new(TestEngines.Named(TestEngines.Hot).Translation! with { KeepsText = true, Counts = true }));
}
