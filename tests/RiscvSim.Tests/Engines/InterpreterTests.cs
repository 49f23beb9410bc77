using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>What the interpreter itself owes, whatever the instructions: exact counts, precise traps, code that changes.</summary>
public class InterpreterTests
{
    private const ulong Start = TestMachine.Start;
    private const ulong Data = TestMachine.Data;

    // Enough iterations for the sampler to find the loop and fuse it.
    private const ulong Hot = 3_000_000;

    private readonly string _engine;

    public InterpreterTests()
        : this(TestEngines.Interpreter)
    {
    }

    protected InterpreterTests(string engine) => _engine = engine;

    /// <summary>A loop of ten instructions: sums words, stores the sum, counts down.</summary>
    private static void WriteLoop(TestMachine machine)
    {
        machine.Write(
            Start,
            "lw a4, 0(a2)",
            "add a0, a0, a4",
            "sd a0, 8(a2)",
            "addi a1, a1, -1",
            "xor a5, a0, a1",
            "slli a5, a5, 3",
            "add a6, a6, a5",
            "c.addi a7, 1",
            $"bne a1, zero, 0x{Start:x}",
            $"jal zero, 0x{Start + 34:x}");
        machine.Hart[11] = 1UL << 60;
        machine.Hart[12] = Data;
        machine.Memory.TryWrite(Data, BitConverter.GetBytes(7));
    }

    [Fact]
    public void FusedAndSingleInstructionsAgreeAtEveryCount()
    {
        using var fused = new TestMachine(engine: _engine);
        using var single = new TestMachine(counts: true);
        WriteLoop(fused);
        WriteLoop(single);
        fused.Run(Hot);
        single.Run(Hot);
        for (int i = 0; i < 100; i++)
        {
            AssertSame(single, fused);
            fused.Run(1 + (ulong)i % 13);
            single.Run(1 + (ulong)i % 13);
        }
    }

    [Fact]
    public void TheLimitIsExact()
    {
        using var machine = new TestMachine(engine: _engine);
        WriteLoop(machine);
        foreach (ulong count in new ulong[] { 1, 2, 9, 10, 65535, 65536, 65537, 1_000_003 })
        {
            ulong before = machine.Hart.Retired;
            Assert.Equal(StopReason.Limit, machine.Engine.Run(before + count));
            Assert.Equal(before + count, machine.Hart.Retired);
        }
    }

    [Fact]
    public void CountsAreThoseOfTheInstructions()
    {
        using var machine = new TestMachine(counts: true);
        WriteLoop(machine);
        machine.Run(9 * 1000 + 3);
        ulong total = 0;
        foreach ((ulong address, uint _, ulong executions) in machine.Engine.Counts)
        {
            Assert.Equal(address < Start + 12 ? 1001UL : 1000UL, executions);
            total += executions;
        }

        Assert.Equal(machine.Hart.Retired, total);
    }

    [Fact]
    public unsafe void VectorInstructionsAreCountedByRowAndVl()
    {
        // More combinations than the table of counts begins with room for; each vl from 1 to 1000 once, the second instruction twice.
        using var machine = new TestMachine("rv64gcv_zvl8192b", counts: true, engine: _engine);
        machine.Hart.State->Vector.Vs = 1;
        machine.Write(
            Start,
            "addi a0, a0, 1",
            "vsetvli zero, a0, e8, m1, ta, ma",
            "vadd.vv v8, v8, v8",
            "vsub.vv v8, v8, v8",
            "vsub.vv v9, v8, v8",
            $"jal zero, 0x{Start:x}");
        machine.Run(6 * 1000);
        Dictionary<(string, int), VectorCount> counts = machine.Engine.VectorCounts.ToDictionary(c => (c.Row.Name, c.Vl));
        Assert.Equal(2 * 1000, counts.Count);
        for (int vl = 1; vl <= 1000; vl++)
        {
            Assert.Equal(1UL, counts[("vadd.vv", vl)].Instructions);
            Assert.Equal(2UL * (ulong)vl, counts[("vsub.vv", vl)].Elements);
            Assert.Equal((8, 0), (counts[("vsub.vv", vl)].Sew, counts[("vsub.vv", vl)].LmulLog2));
        }
    }

    [Theory]
    [InlineData(0, "addi a0, a0, 0")]
    [InlineData(4, "addi a0, a0, 5")]
    [InlineData(16, "addi a5, zero, 1")]
    [InlineData(24, "sub a6, a6, a5")]
    public void AStoreIntoAHotRunTakesEffectAtOnce(ulong offset, string replacement)
    {
        using var machine = new TestMachine(engine: _engine);
        using var fresh = new TestMachine(counts: true);
        WriteLoop(machine);
        machine.Run(Hot - Hot % 9);
        machine.Memory.TryWrite(Start + offset, BitConverter.GetBytes(TestMachine.Assemble(replacement, 0)));
        WriteLoop(fresh);
        fresh.Memory.TryWrite(Start + offset, BitConverter.GetBytes(TestMachine.Assemble(replacement, 0)));
        CopyState(machine, fresh);
        machine.Run(1000);
        fresh.Run(1000);
        AssertSame(fresh, machine);
    }

    [Fact]
    public void CodeThatPatchesTheInstructionBehindItself()
    {
        // Each turn stores a new immediate into the next instruction, which then must add it.
        using var machine = new TestMachine(engine: _engine);
        machine.Write(
            Start,
            "sw a3, 4(a2)",
            "addi a0, a0, 1",
            "add a3, a3, a4",
            "addi a1, a1, -1",
            $"bne a1, zero, 0x{Start:x}",
            $"jal zero, 0x{Start + 20:x}");
        machine.Hart[12] = Start;
        machine.Hart[13] = TestMachine.Assemble("addi a0, a0, 1", 0);
        machine.Hart[14] = 1 << 20;
        machine.Hart[11] = 1000;
        machine.Run(5000);
        Assert.Equal(1000UL * 1001 / 2, machine.Hart[10]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ATrapInsideAHotRunIsPrecise(int position)
    {
        string[] lines = ["addi a4, a4, 1", "addi a5, a5, 1", "addi a6, a6, 1", "addi a7, a7, 1", $"bne a1, zero, 0x{Start:x}"];
        lines[position] = "lw s0, 0(a2)";
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, lines);
        machine.Write(TestMachine.Handler, $"jal zero, 0x{TestMachine.Handler:x}");
        machine.Hart[11] = 1;
        machine.Hart[12] = Data;
        machine.Run(Hot);
        ulong retired = machine.Hart.Retired;
        machine.Hart[12] = 0x1234_5678;
        while (machine.Hart.Trap.Cause == 0)
            machine.Run(1);
        Assert.Equal((ulong)Cause.LoadAccess, machine.Hart.Trap.Cause);
        Assert.Equal(0x1234_5678UL, machine.Hart.Trap.Value);
        Assert.Equal(Start + 4 * (ulong)position, machine.Hart.Trap.Epc);
        Assert.True(machine.Hart.Retired - retired <= 6);
        // Registers before the load have been counted once more than those behind it.
        for (int i = 0; i < 4; i++)
        {
            ulong other = machine.Hart[14 + (position == 0 ? 1 : 0)];
            if (i != position)
                Assert.InRange(machine.Hart[14 + i] - machine.Hart[14 + (position == 3 ? 0 : 3)], 0UL, i < position ? 1UL : 0UL);
            Assert.NotEqual(0UL, other);
        }
    }

    [Fact]
    public void AnInstructionAcrossTwoPagesFollowsChangesInEither()
    {
        using var machine = new TestMachine(engine: _engine);
        ulong at = Start + 0xffe;
        machine.Pc = at;
        machine.Write(at, "addi a0, a0, 1", $"jal zero, 0x{at:x}");
        machine.Run(200);
        Assert.Equal(100UL, machine.Hart[10]);
        uint two = TestMachine.Assemble("addi a0, a0, 2", 0);
        machine.Memory.TryWrite(at + 2, BitConverter.GetBytes((ushort)(two >> 16)));
        machine.Run(200);
        Assert.Equal(300UL, machine.Hart[10]);
        uint other = TestMachine.Assemble("addi a1, a0, 2", 0);
        machine.Memory.TryWrite(at, BitConverter.GetBytes((ushort)other));
        machine.Run(200);
        Assert.Equal(300UL, machine.Hart[10]);
        Assert.Equal(302UL, machine.Hart[11]);
    }

    [Fact]
    public void CodeRunsOnOverPageEnds()
    {
        using var machine = new TestMachine(engine: _engine);
        ulong end = Start + 0x1000 + 40;
        for (ulong at = Start + 0xfc0; at < end; at += 4)
            machine.Write(at, "addi a0, a0, 1");
        machine.Write(end, $"jal zero, 0x{Start + 0xfc0:x}");
        machine.Pc = Start + 0xfc0;
        machine.Run(27 * 100_000);
        Assert.Equal(26UL * 100_000, machine.Hart[10]);
        Assert.Equal(Start + 0xfc0, machine.Pc);
    }

    [Fact]
    public void FetchingOutsideMemoryFaultsAtTheTarget()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, "jalr ra, 0(a2)");
        machine.Hart[12] = 0x4000_0000;
        machine.Write(TestMachine.Handler, $"jal zero, 0x{TestMachine.Handler:x}");
        machine.Run(2);
        Assert.Equal((ulong)Cause.FetchAccess, machine.Hart.Trap.Cause);
        Assert.Equal(0x4000_0000UL, machine.Hart.Trap.Epc);
        Assert.Equal(0x4000_0000UL, machine.Hart.Trap.Value);
        Assert.Equal(Start + 4, machine.Hart[1]);
    }

    [Fact]
    public void AMisalignedTargetTrapsAtTheJumpWithoutCompressedInstructions()
    {
        using var machine = new TestMachine("rv64ima_zicsr", engine: _engine);
        machine.Write(Start, "jalr ra, 2(a2)");
        machine.Hart[12] = Start;
        machine.Write(TestMachine.Handler, $"jal zero, 0x{TestMachine.Handler:x}");
        machine.Run(1);
        Assert.Equal((ulong)Cause.FetchMisaligned, machine.Hart.Trap.Cause);
        Assert.Equal(Start, machine.Hart.Trap.Epc);
        Assert.Equal(Start + 2, machine.Hart.Trap.Value);
        Assert.Equal(0UL, machine.Hart[1]);
    }

    [Fact]
    public void TheTimerInterruptsAtItsInstruction()
    {
        using var machine = new TestMachine(engine: _engine);
        WriteLoop(machine);
        machine.Write(TestMachine.Handler, $"jal zero, 0x{TestMachine.Handler:x}");
        machine.Run(Hot);
        machine.Hart.Clock.Compare = machine.Hart.Clock.Time + 1000;
        machine.Hart.Trap.Enabled = 1 << (int)Interrupt.MachineTimer;
        machine.Hart.Trap.Status = 1 << 3;
        ulong cycles = machine.Hart.Clock.CyclesToTimer;
        ulong retired = machine.Hart.Retired;
        machine.Run(cycles);
        Assert.Equal(0UL, machine.Hart.Trap.Cause);
        machine.Run(1);
        Assert.Equal(1UL << 63 | (ulong)Interrupt.MachineTimer, machine.Hart.Trap.Cause);
        Assert.Equal(TestMachine.Handler, machine.Pc);
        Assert.Equal(retired + cycles + 1, machine.Hart.Retired);
    }

    [Fact]
    public void MinstretCountsExactlyInsideHotCode()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(
            Start,
            "csrrs a0, minstret, zero",
            "addi a1, a1, 1",
            "csrrs a2, minstret, zero",
            "sub a3, a2, a0",
            "add a4, a4, a3",
            $"jal zero, 0x{Start:x}");
        machine.Run(600_000);
        Assert.Equal(100_000UL, machine.Hart[11]);
        Assert.Equal(200_000UL, machine.Hart[14]);
        Assert.Equal(599_994UL, machine.Hart[10]);
    }

    [Fact]
    public async Task ARunCanBeStoppedAndLetsTheCollectorWork()
    {
        using var machine = new TestMachine(engine: _engine);
        WriteLoop(machine);
        Task<StopReason> run = Task.Run(() => machine.Engine.Run(ulong.MaxValue));
        for (int i = 0; i < 5; i++)
        {
            await Task.Delay(20);
            GC.Collect();
        }

        machine.Engine.RequestStop();
        Assert.Equal(StopReason.Requested, await run.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.True(machine.Hart.Retired > 0);
    }

    private static unsafe void CopyState(TestMachine from, TestMachine to)
    {
        for (int i = 1; i < 32; i++)
            to.Hart[i] = from.Hart[i];
        to.Pc = from.Pc;
        byte[] data = new byte[64];
        from.Memory.TryRead(Data, data);
        to.Memory.TryWrite(Data, data);
    }

    private static void AssertSame(TestMachine expected, TestMachine actual)
    {
        Assert.Equal(expected.Pc, actual.Pc);
        for (int i = 1; i < 32; i++)
            Assert.Equal(expected.Hart[i], actual.Hart[i]);
        for (ulong at = Data; at < Data + 64; at += 8)
            Assert.Equal(expected.ReadWord(at), actual.ReadWord(at));
    }
}
