using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using Xunit;

namespace RiscvSim.Tests.Extending;

public class InterruptLineTests
{
    private const int External = (int)Interrupt.MachineExternal;
    private const ulong Mie = 1 << 3;

    [Fact]
    public void TheExternalInterruptIsPendingWhileAnyOfItsLinesIsRaised()
    {
        using ExtensionMachine machine = Make();
        InterruptLine first = machine.Parts.AddInterrupt(), second = machine.Parts.AddInterrupt();
        Assert.False(IsPending(machine, External));
        first.Set(true);
        first.Set(true);
        second.Set(true);
        first.Set(false);
        Assert.True(IsPending(machine, External));
        second.Set(false);
        Assert.False(IsPending(machine, External));
        second.Set(false);
        first.Set(true);
        Assert.True(IsPending(machine, External));
    }

    [Fact]
    public void APlatformInterruptCanBeEnabledOnceItIsThere()
    {
        using ExtensionMachine machine = Make();
        machine.Hart.Trap.Enabled = ulong.MaxValue;
        ulong standard = machine.Hart.Trap.Enabled;
        Assert.Equal(0ul, standard >> 16);
        machine.Parts.AddInterrupt(16);
        machine.Parts.AddInterrupt(63);
        machine.Hart.Trap.Enabled = ulong.MaxValue;
        Assert.Equal(standard | 1UL << 16 | 1UL << 63, machine.Hart.Trap.Enabled);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(15)]
    [InlineData(64)]
    [InlineData(-1)]
    public void OtherNumbersAreRefused(int number)
    {
        using ExtensionMachine machine = Make();
        Assert.Throws<ArgumentOutOfRangeException>(() => machine.Parts.AddInterrupt(number));
    }

    [Fact]
    public void ThePlatformsComeFirstTheHighestOfThemBeforeTheOthers()
    {
        using ExtensionMachine machine = Make();
        InterruptLine external = machine.Parts.AddInterrupt(), low = machine.Parts.AddInterrupt(17), high = machine.Parts.AddInterrupt(40);
        TrapUnit trap = machine.Hart.Trap;
        trap.Enabled = ulong.MaxValue;
        trap.Status = Mie;
        trap.SetLine(Interrupt.MachineSoftware, true);
        Assert.Equal(Interrupt.MachineSoftware, trap.Deliverable());
        external.Set(true);
        Assert.Equal(Interrupt.MachineExternal, trap.Deliverable());
        low.Set(true);
        Assert.Equal((Interrupt)17, trap.Deliverable());
        high.Set(true);
        Assert.Equal((Interrupt)40, trap.Deliverable());
        trap.Enabled &= ~(1UL << 40);
        Assert.Equal((Interrupt)17, trap.Deliverable());
        trap.Status = 0;
        Assert.Null(trap.Deliverable());
    }

    [Fact]
    public void TheHandlerLearnsTheNumber()
    {
        using ExtensionMachine machine = Make();
        InterruptLine line = machine.Parts.AddInterrupt(20);
        machine.Write(ExtensionMachine.Start, "addi a0, a0, 1", "addi a0, a0, 1");
        machine.Write(ExtensionMachine.Handler + 4 * 20, "csrrs a1, mcause, x0");
        machine.Hart.Trap.Vector = ExtensionMachine.Handler | 1;
        machine.Hart.Trap.Enabled = 1UL << 20;
        machine.Hart.Trap.Status = Mie;
        machine.Run(1);
        line.Set(true);
        machine.Run(1);
        Assert.Equal(1ul, machine.Hart[10]);
        Assert.Equal(1UL << 63 | 20, machine.Hart[11]);
        Assert.Equal(ExtensionMachine.Start + 4, machine.Hart.Trap.Epc);
    }

    private static bool IsPending(ExtensionMachine machine, int number) => (machine.Hart.Trap.Pending >> number & 1) != 0;

    private static ExtensionMachine Make() => new("rv64gc", new Nothing());

    private sealed class Nothing : MachineExtension;
}
