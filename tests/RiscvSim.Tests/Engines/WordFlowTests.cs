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
    private const ulong Start = TestMachine.Start, Data = TestMachine.Data, Wall = Data + 0x20000, Handler = TestMachine.Handler;
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
        // After some passes a0 becomes a5: no region is entered for the last few instructions of a run.
        machine.Write(Start, line, "sw a1, 0(a0)", "addi a1, zero, 1", "addi a4, a4, -1", $"bne a4, zero, 0x{Start:x}",
            "add a0, a5, zero", "addi a4, zero, 500", $"jal zero, 0x{Start:x}");
        machine.Write(Handler, $"jal zero, 0x{Handler:x}");
        (machine.Hart[A0], machine.Hart[A4], machine.Hart[A5]) = (Data, 1, Data);
        machine.Hart[A2] = operand;
        machine.Run(20_000);
        Assert.True(machine.RunInRegions(1000) > 900);
        Assert.Contains("conv.u8\n", Il(machine).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        machine.Memory.Protect(Wall, PhysicalMemory.PageSize, Access.Read);
        // Pages are looked up once more after that.
        machine.Run(10_000);
        machine.Hart[A5] = Wall;
        ulong exits = LeftForOne(machine);
        machine.Run(10_000);
        Assert.Equal((ulong)Cause.StoreAccess, machine.Hart.Trap.Cause);
        Assert.Equal(expected, machine.Hart[A1]);
        Assert.Equal(exits + 1, LeftForOne(machine));
    }

    /// <summary>A shift to the right by nothing leaves a word negative.</summary>
    [Theory]
    [InlineData(0, 0xffff_ffff_8000_0000)]
    [InlineData(1, 0x4000_0000)]
    public void AShiftByNothingKeepsTheSign(int amount, ulong expected)
    {
        using TestMachine machine = Make();
        machine.Write(Start, $"srliw a1, a2, {amount}", "sd a1, 0(a0)", "add a3, a1, zero", "sd a3, 8(a0)", $"jal zero, 0x{Start:x}");
        (machine.Hart[A0], machine.Hart[A2]) = (Data, 0x8000_0000);
        machine.Run(20_000);
        Assert.True(machine.RunInRegions(1000) > 900);
        Assert.Equal(expected, machine.ReadWord(Data));
        Assert.Equal(expected, machine.ReadWord(Data + 8));
    }

    /// <summary>A region is left at any of eight stores: all words that it has made by then stand extended in their registers.</summary>
    [Theory]
    [InlineData(TestEngines.Hot)]
    [InlineData(TestEngines.Eager)]
    public unsafe void EveryExitExtends(string engine)
    {
        string[] words = ["t0", "t1", "t2", "t3", "t4", "t5", "t6", "a0"];
        using var pair = new MachinePair("rv64gc", engine);
        pair.Write([
            .. words.SelectMany((word, i) => (string[])[$"addw {word}, a2, a2", $"sw {word}, 0(s{i + 2})"]),
            .. words.Select((word, i) => $"addi {word}, zero, {i}"),
            "addi a4, a4, -1", $"bne a4, zero, 0x{Start:x}",
            .. words.Select((_, i) => $"ld s{i + 2}, {8 * i}(a5)"),
            "addi a4, zero, 100", $"jal zero, 0x{Start:x}"]);
        pair.Both(machine =>
        {
            machine.Write(Handler, $"jal zero, 0x{Handler:x}");
            machine.Memory.Protect(Wall, PhysicalMemory.PageSize, 0);
            (machine.Hart[A2], machine.Hart[A4], machine.Hart[A5]) = (0x4000_0001, 1, Data);
            for (int i = 0; i < words.Length; i++)
            {
                machine.Hart[18 + i] = Data + 0x1000;
                machine.Memory.TryWrite(Data + 8 * (ulong)i, BitConverter.GetBytes(Data + 0x1000));
            }
        });
        pair.Compare(20_001, "before");
        Assert.True(pair.Actual.Translator!.IsTranslated(Start));
        for (int left = words.Length - 1; left >= 0; left--)
        {
            pair.Both(machine => machine.Memory.TryWrite(Data + 8 * (ulong)left, BitConverter.GetBytes(Wall)));
            pair.Compare(10_000, $"left at store {left}");
            Assert.Equal((ulong)Cause.StoreAccess, pair.Expected.Hart.Trap.Cause);
            pair.Both(machine =>
            {
                machine.Memory.TryWrite(Data + 8 * (ulong)left, BitConverter.GetBytes(Data + 0x1000));
                (machine.Hart.State->Pc, machine.Hart[18 + left], machine.Hart.Trap.Cause) = (Start, Data + 0x1000, 0);
            });
            pair.Compare(5000, "on");
        }
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
            $"beq a3, zero, 0x{outside:x}",
            $"beq a3, zero, 0x{outside:x}",
            "sd a1, 8(a0)",
            "xori a5, a5, 1",
            "addi a3, a3, -1",
            $"jal zero, 0x{Start:x}");
        machine.Write(outside, $"jal zero, 0x{outside:x}");
        (machine.Hart[A0], machine.Hart[A2], machine.Hart[A3], machine.Hart[A4]) = (Data, 0x4000_0001, 1 << 30, 0x1_0000_0000);
        machine.Run(20_000);
        Assert.True(machine.RunInRegions(1000) > 900);
        machine.Hart[A3] = 500 + (machine.Hart[A5] ^ way ^ (machine.Pc > Start + 32 ? 1UL : 0));
        machine.Run(10_000);
        Assert.Equal(outside, machine.Pc);
        Assert.Equal(way, machine.Hart[A5]);
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

    private static ulong LeftForOne(TestMachine machine) => machine.Translator!.Report.Exits.Single(exit => exit.Reason == "for one interpreted instruction").Count;

    private static string Il(TestMachine machine) => string.Concat(machine.Translator!.Dump(Start).Select(region => region.Il));

    private static TestMachine Make() =>
        new("rv64gc_zba_zbb", setup: new(TestEngines.Named(TestEngines.Hot).Translation! with { KeepsText = true, Counts = true }));
}
