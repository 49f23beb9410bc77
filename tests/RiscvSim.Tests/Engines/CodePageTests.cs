using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Decoded code against what changes around it: rights, stores beside it, the ends of pages and of memory.</summary>
public class CodePageTests
{
    private const ulong Start = TestMachine.Start;
    private const ulong PageEnd = Start + PhysicalMemory.PageSize;
    private const ulong Straddler = PageEnd - 2;
    private const ulong MachineMode = 3UL << 11;

    private readonly string _engine;

    public CodePageTests()
        : this(TestEngines.Interpreter)
    {
    }

    protected CodePageTests(string engine) => _engine = engine;

    [Fact]
    public void TheSecondHalfOfAnInstructionLosesItsRights()
    {
        using var machine = StraddlingLoop();
        machine.Run(100);
        machine.Memory.Protect(PageEnd, PhysicalMemory.PageSize, Access.Read | Access.Write);
        machine.Pc = Straddler;
        AssertFetchFault(machine, Straddler, PageEnd);
    }

    [Fact]
    public void TheSecondHalfOfAnInstructionIsForbiddenToUserMode()
    {
        using var machine = StraddlingLoop();
        machine.Run(100);
        machine.Hart.Pmp.WriteAddress(0, PageEnd >> 2);
        machine.Hart.Pmp.WriteConfig(0, 0b0_1111);
        machine.Pc = Straddler;
        machine.Hart.SetPrivilege(Privilege.User);
        AssertFetchFault(machine, Straddler, PageEnd);
    }

    [Fact]
    public void AnInstructionAcrossTwoPagesIsFollowedAgainAfterItsRightsCameBack()
    {
        using var machine = StraddlingLoop();
        machine.Run(2);
        for (uint value = 2; value < 6; value++)
        {
            machine.Memory.Protect(PageEnd, PhysicalMemory.PageSize, Access.Read | Access.Write | Access.Execute);
            machine.Run(2);
            uint word = TestMachine.Assemble($"addi a0, zero, {value}", 0);
            machine.Memory.TryWrite(PageEnd, BitConverter.GetBytes((ushort)(word >> 16)));
            machine.Memory.TryWrite(Straddler, BitConverter.GetBytes((ushort)word));
            machine.Run(2);
            Assert.Equal(value, machine.Hart[10]);
        }
    }

    /// <summary>That a page holds code changes what stores to it do, not who may execute: pages that were entered stay so.</summary>
    [Fact]
    public void DecodingAnotherPageForgetsNoPage()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, $"jal zero, 0x{PageEnd:x}");
        machine.Write(PageEnd, $"sw a0, 16(a1)", $"jal zero, 0x{Start:x}");
        machine.Hart[11] = PageEnd;
        int flushed = 0;
        machine.Hart.TranslationsFlushed += () => flushed++;
        machine.Run(30);
        Assert.Equal(0, flushed);
        // The store goes to a page that holds code, and is announced.
        Assert.False(machine.Memory.IsPlain(PageEnd));
    }

    [Fact]
    public unsafe void AStoreBesideCodeDoesNotInterruptTheEngine()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, "addi a0, a0, 1", $"jal zero, 0x{Start:x}");
        machine.Run(10);
        HartState* s = machine.Hart.State;
        s->Status = HartStatus.Running;
        Assert.True(DataAccess.Write(machine.Hart, Start + 8, 8, 1));
        Assert.Equal(HartStatus.Running, s->Status);
        Assert.False(Tlb.CanWrite(s, Start + 8, 8));
        Assert.True(DataAccess.Write(machine.Hart, Start + 7, 1, 0));
        Assert.Equal(HartStatus.Attention, s->Status);
    }

    [Fact]
    public unsafe void AStoreBesideAWatchedRangeDoesNotInterruptTheEngine()
    {
        using var machine = new TestMachine(engine: _engine);
        int notified = 0;
        machine.Memory.Watch(TestMachine.Data, 8, () => notified++);
        HartState* s = machine.Hart.State;
        s->Status = HartStatus.Running;
        Assert.True(DataAccess.Write(machine.Hart, TestMachine.Data + 8, 8, 1));
        Assert.Equal(HartStatus.Running, s->Status);
        Assert.True(DataAccess.Write(machine.Hart, TestMachine.Data + 7, 1, 1));
        Assert.Equal(HartStatus.Attention, s->Status);
        Assert.Equal(1, notified);
    }

    [Fact]
    public void DataBesideHotCodeStaysRightAndTheCodeAgreesWithSingleSteps()
    {
        using var machine = new TestMachine(engine: _engine);
        ulong data = Start + 32;
        machine.Write(
            Start,
            "ld a0, 0(a2)",
            "addi a0, a0, 1",
            "sd a0, 0(a2)",
            "amoadd.d a4, a0, (a3)",
            "addi a1, a1, -1",
            $"bne a1, zero, 0x{Start:x}");
        machine.Hart[11] = 1UL << 60;
        machine.Hart[12] = data;
        machine.Hart[13] = data + 8;
        machine.Run(6 * 300_000);
        Assert.Equal(300_000UL, machine.ReadWord(data));
        Assert.Equal(300_000UL * 300_001 / 2, machine.ReadWord(data + 8));
    }

    [Fact]
    public void AnOddAddressIsTheInstructionThatHoldsIt()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, "addi a0, zero, 1", "addi a0, a0, 2");
        machine.Pc = Start + 1;
        machine.Run(2);
        Assert.Equal(3UL, machine.Hart[10]);
        Assert.Equal(Start + 8, machine.Pc);
    }

    [Fact]
    public void CodeInTheLastHalfwordsOfMemory()
    {
        using var machine = new TestMachine(engine: _engine);
        ulong end = Start + machine.Memory.Size;
        machine.Write(end - 6, "addi a0, zero, 1", "c.addi a0, 1");
        machine.Pc = end - 6;
        machine.Run(2);
        Assert.Equal(2UL, machine.Hart[10]);
        AssertFetchFault(machine, end, end);

        // The first half of a long instruction that memory does not hold to its end.
        machine.Memory.TryWrite(end - 2, BitConverter.GetBytes((ushort)TestMachine.Assemble("addi a0, zero, 1", 0)));
        machine.Pc = end - 2;
        AssertFetchFault(machine, end - 2, end);
    }

    [Theory]
    [InlineData(ulong.MaxValue - 1)]
    [InlineData(ulong.MaxValue - 4095)]
    [InlineData(0UL)]
    [InlineData(Start - 2)]
    [InlineData(1UL << 63)]
    public void WildTargetsFault(ulong target)
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, "jalr ra, 0(a2)");
        machine.Hart[12] = target;
        machine.Run(1);
        AssertFetchFault(machine, target, target);
    }

    [Theory]
    [InlineData("jal zero, 0x80000ffe")]
    [InlineData("beq zero, zero, 0x80000ffe")]
    [InlineData("c.j 0x800007fe")]
    public void BranchesOverThePageEndAreFollowed(string branch)
    {
        using var machine = new TestMachine(engine: _engine);
        ulong at = branch[0] == 'c' ? Start + 0x400 : Start + 0x200;
        machine.Write(at, branch);
        ulong target = Convert.ToUInt64(branch[branch.IndexOf("0x", StringComparison.Ordinal)..], 16);
        machine.Write(target, "addi a0, a0, 7");
        machine.Pc = at;
        machine.Run(2);
        Assert.Equal(7UL, machine.Hart[10]);
        Assert.Equal(target + 4, machine.Pc);
    }

    /// <summary>
    /// User mode runs in a page of which physical memory protection allows a part, traps out of it at its end, and comes back when the end
    /// lies elsewhere: what was decoded under other rights is not executed.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void CodeInAPageOfMixedRightsFollowsThem(bool counts)
    {
        using var machine = new TestMachine(counts: counts, engine: _engine);
        for (ulong at = Start; at < Start + 0x400; at += 4)
            machine.Write(at, "addi a0, a0, 1");
        machine.Write(TestMachine.Handler, $"jal zero, 0x{TestMachine.Handler:x}");
        machine.Hart.Pmp.WriteConfig(0, 0b0_1111);
        for (int turn = 0; turn < 3; turn++)
        {
            foreach (ulong length in new ulong[] { 0x100, 0x80, 0x102, 0x200, 4 })
            {
                machine.Hart.Pmp.WriteAddress(0, Start + length >> 2);
                machine.Hart.SetPrivilege(Privilege.User);
                machine.Pc = Start;
                machine.Hart[10] = 0;
                ulong instructions = length / 4;
                machine.Run(instructions);
                Assert.Equal(instructions, machine.Hart[10]);
                AssertFetchFault(machine, Start + 4 * instructions, Start + 4 * instructions);
                Assert.Equal(instructions, machine.Hart[10]);
            }
        }
    }

    [Fact]
    public void AStoreChangesCodeInAPageOfMixedRights()
    {
        using var machine = new TestMachine(engine: _engine);
        ulong patched = Start + 12;
        machine.Write(
            Start,
            "sw a3, 0(a2)",
            "add a3, a3, a4",
            "addi a1, a1, -1",
            "addi a0, a0, 1",
            $"bne a1, zero, 0x{Start:x}");
        machine.Hart[12] = patched;
        machine.Hart[13] = TestMachine.Assemble("addi a0, a0, 1", 0);
        machine.Hart[14] = 1 << 20;
        machine.Hart[11] = 1000;
        machine.Hart.Pmp.WriteAddress(0, Start + 20 >> 2);
        machine.Hart.Pmp.WriteConfig(0, 0b0_1111);
        machine.Hart.SetPrivilege(Privilege.User);
        machine.Run(5000);
        Assert.Equal(1000UL * 1001 / 2, machine.Hart[10]);
    }

    [Fact]
    public void CountsOutliveCodeThatChanges()
    {
        using var machine = new TestMachine(counts: true);
        machine.Write(Start, "addi a0, a0, 1", $"jal zero, 0x{Start:x}");
        machine.Run(20);
        machine.Write(Start, "addi a0, a0, 2");
        machine.Run(20);
        Assert.Equal(30UL, machine.Hart[10]);
        ulong total = 0;
        foreach ((ulong _, uint _, ulong executions) in machine.Engine.Counts)
            total += executions;
        Assert.Equal(40UL, total);
    }

    /// <summary>Code of which physical memory protection allows a part is executed in its own way, and counted like other code.</summary>
    [Fact]
    public void CodeInAPageOfMixedRightsIsCounted()
    {
        using var machine = new TestMachine(counts: true);
        machine.Write(Start, "addi a0, a0, 1", "c.addi a0, 1", $"jal zero, 0x{Start:x}");
        machine.Hart.Pmp.WriteAddress(0, Start + 12 >> 2);
        machine.Hart.Pmp.WriteConfig(0, 0b0_1111);
        machine.Hart.SetPrivilege(Privilege.User);
        machine.Run(30);
        Assert.Equal(20UL, machine.Hart[10]);
        ulong total = 0;
        foreach ((ulong address, uint _, ulong executions) in machine.Engine.Counts)
        {
            Assert.InRange(address, Start, Start + 6);
            total += executions;
        }

        Assert.Equal(30UL, total);
    }

    /// <summary>A loop of an instruction that lies across two pages and a jump back to it.</summary>
    private TestMachine StraddlingLoop()
    {
        var machine = new TestMachine(engine: _engine);
        machine.Write(Straddler, "addi a0, zero, 1", $"jal zero, 0x{Straddler:x}");
        machine.Pc = Straddler;
        return machine;
    }

    private static void AssertFetchFault(TestMachine machine, ulong pc, ulong value)
    {
        machine.Write(TestMachine.Handler, $"jal zero, 0x{TestMachine.Handler:x}");
        machine.Run(1);
        Assert.Equal((ulong)Cause.FetchAccess, machine.Hart.Trap.Cause);
        Assert.Equal(pc, machine.Hart.Trap.Epc);
        Assert.Equal(value, machine.Hart.Trap.Value);
        machine.Hart.Trap.Cause = 0;
        machine.Hart.Trap.Status = MachineMode;
    }
}
