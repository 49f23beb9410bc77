using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Tests.Engines;
using Xunit;

namespace RiscvSim.Tests.Machine;

/// <summary>mcycle, minstret, time, their inhibits and enables, and the clock that drives them.</summary>
public class CounterTests
{
    private const ulong Start = TestMachine.Start;

    private readonly string _engine;

    public CounterTests()
        : this(TestEngines.Interpreter)
    {
    }

    protected CounterTests(string engine) => _engine = engine;

    [Theory]
    [InlineData("minstret")]
    [InlineData("mcycle")]
    public void AWrittenValueIsWhatTheNextInstructionReads(string counter)
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(
            Start,
            $"csrrw zero, {counter}, a1",
            $"csrrs a2, {counter}, zero",
            $"csrrs a3, {counter}, zero",
            $"csrrsi a4, {counter}, 0");
        machine.Hart[11] = ulong.MaxValue;
        machine.Run(4);
        Assert.Equal(ulong.MaxValue, machine.Hart[12]);
        Assert.Equal(0UL, machine.Hart[13]);
        Assert.Equal(1UL, machine.Hart[14]);
    }

    [Theory]
    [InlineData("minstret", 4)]
    [InlineData("mcycle", 1)]
    public void AnInhibitedCounterStands(string counter, int bit)
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(
            Start,
            $"csrrwi zero, mcountinhibit, {bit}",
            $"csrrs a0, {counter}, zero",
            "addi zero, zero, 0",
            $"csrrs a1, {counter}, zero",
            $"csrrwi zero, {counter}, 9",
            "addi zero, zero, 0",
            $"csrrs a2, {counter}, zero",
            "csrrwi zero, mcountinhibit, 0",
            "addi zero, zero, 0",
            $"csrrs a3, {counter}, zero");
        machine.Run(10);
        Assert.Equal(machine.Hart[10], machine.Hart[11]);
        Assert.Equal(9UL, machine.Hart[12]);
        // The counter runs again from the instruction that starts it, or from the one behind it.
        Assert.InRange(machine.Hart[13], 10UL, 11UL);
    }

    [Fact]
    public void OnlyTheTwoCountersThatCountCanBeInhibited()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Hart.Counters.Inhibit = ulong.MaxValue;
        Assert.Equal(5UL, machine.Hart.Counters.Inhibit);
    }

    [Fact]
    public void TrapsDoNotRetire()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, "ecall");
        machine.Write(TestMachine.Handler, "csrrs a0, minstret, zero");
        machine.Run(1);
        Assert.Equal(0UL, machine.Hart[10]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void UserModeReadsACounterOnlyIfItsBitIsSet(int bit)
    {
        using var machine = new TestMachine(engine: _engine);
        Hart hart = machine.Hart;
        hart.SetPrivilege(Privilege.User);
        hart.Counters.Enable = 0;
        Assert.False(hart.Csrs.TryRead(0xc00 + bit, false, out _));
        hart.Counters.Enable = 7UL & ~(1UL << bit);
        Assert.False(hart.Csrs.TryRead(0xc00 + bit, false, out _));
        hart.Counters.Enable = 1UL << bit;
        Assert.True(hart.Csrs.TryRead(0xc00 + bit, false, out _));
        Assert.False(hart.Csrs.TryRead(0xc00 + bit, true, out _));
        hart.SetPrivilege(Privilege.Machine);
        hart.Counters.Enable = 0;
        Assert.True(hart.Csrs.TryRead(0xc00 + bit, false, out _));
        Assert.False(hart.Csrs.TryRead(0xc00 + bit, true, out _));
    }

    [Fact]
    public void WithoutZicntrUserModeHasNoCounters()
    {
        using var machine = new TestMachine("rv64i_zicsr", engine: _engine);
        for (int number = 0xc00; number <= 0xc02; number++)
            Assert.False(machine.Hart.Csrs.TryRead(number, false, out _));
        Assert.True(machine.Hart.Csrs.TryRead(0xb00, true, out _));
    }

    [Fact]
    public void TimeIsRetiredInstructionsAndWhatWaitingSkipped()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, $"jal zero, 0x{Start:x}");
        Clock clock = machine.Hart.Clock;
        machine.Run(12_345);
        Assert.Equal(123UL, clock.Time);
        Assert.Equal(12_345UL, machine.Hart.Counters.Cycle);
        clock.Compare = 130;
        Assert.Equal(655UL, clock.CyclesToTimer);
        machine.Run(654);
        Assert.False(clock.TimerPending);
        machine.Run(1);
        Assert.True(clock.TimerPending);
        Assert.Equal(0UL, clock.CyclesToTimer);
        clock.Time = 5;
        Assert.Equal(5UL, clock.Time);
        Assert.False(clock.TimerPending);
        clock.Compare = ulong.MaxValue;
        Assert.Equal(ulong.MaxValue, clock.CyclesToTimer);
    }

    [Fact]
    public void WfiPassesTimeUpToTheTimerAtOnce()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, "wfi", "csrrs a0, mcycle, zero");
        machine.Write(TestMachine.Handler, "csrrs a1, mcycle, zero");
        machine.Hart.Clock.Compare = 1000;
        machine.Hart.Trap.Enabled = 1 << (int)Interrupt.MachineTimer;
        machine.Run(2);
        Assert.Equal(2UL, machine.Hart.Retired);
        Assert.Equal(1000UL * 100 + 1, machine.Hart[10]);

        machine.Pc = Start;
        machine.Hart.Clock.Compare = 2000;
        machine.Hart.Trap.Status = 1 << 3;
        machine.Run(2);
        Assert.Equal(Start + 4, machine.Hart.Trap.Epc);
        Assert.Equal(2000UL * 100 + 1, machine.Hart[11]);
    }

    [Fact]
    public void WfiThatNothingCanEndIsANop()
    {
        using var machine = new TestMachine(engine: _engine);
        machine.Write(Start, "wfi", "csrrs a0, mcycle, zero");
        machine.Run(2);
        Assert.Equal(1UL, machine.Hart[10]);
    }
}
