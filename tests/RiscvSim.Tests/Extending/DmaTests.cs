using RiscvSim.Examples;
using RiscvSim.Machine;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>The rules of the example device firmware/ext/dma.cs; that it copies is its program's business.</summary>
public class DmaTests
{
    private const ulong Registers = 0x1000_0000;
    private const ulong Busy = 1, Done = 2, Failed = 4;

    [Fact]
    public void ACopyTakesItsTime()
    {
        using ExtensionMachine machine = Make();
        var data = new byte[100];
        new Random(1).NextBytes(data);
        machine.Memory.TryWrite(ExtensionMachine.Data, data);
        Begin(machine, ExtensionMachine.Data, DmaEngine.SramStart + 5, 100);
        Assert.Equal(Busy, Status(machine));
        // 20 + 13 instructions, of which the store was the first.
        ulong status = Busy;
        ulong start = machine.Hart.Retired - 1;
        while (status == Busy)
        {
            Assert.Equal(0ul, machine.Hart.Trap.Pending);
            status = Read(machine, 0x20);
        }

        Assert.Equal(33ul, machine.Hart.Retired - 1 - start);
        Assert.Equal(Done, status);
        Assert.Equal(1UL << DmaEngine.InterruptNumber, machine.Hart.Trap.Pending);
        var copy = new byte[100];
        machine.Memory.TryRead(DmaEngine.SramStart + 5, copy);
        Assert.Equal(data, copy);
        Assert.Null(Write(machine, 0x18, 2));
        Assert.Equal(0ul, machine.Hart.Trap.Pending);
        Assert.Equal(Done, Status(machine));
    }

    [Fact]
    public void OneCopyAtATime()
    {
        using ExtensionMachine machine = Make();
        Begin(machine, ExtensionMachine.Data, DmaEngine.SramStart, 1000);
        Assert.Equal(Cause.StoreAccess, Write(machine, 0x18, 1));
        // What it has begun with it has taken.
        Assert.Null(Write(machine, 0x10, 1));
        machine.Write(ExtensionMachine.Start, "addi x0, x0, 0", $"jal x0, 0x{ExtensionMachine.Start:x}");
        machine.Pc = ExtensionMachine.Start;
        machine.Run(200);
        Assert.Equal(Done, Status(machine));
        Assert.Null(Write(machine, 0x18, 1));
    }

    [Theory]
    [InlineData(ExtensionMachine.Data, DmaEngine.SramStart + DmaEngine.SramSize - 4, 8ul)]
    [InlineData(0x2000_0000ul, DmaEngine.SramStart, 8ul)]
    [InlineData(ExtensionMachine.Data, Registers, 8ul)]
    [InlineData(ExtensionMachine.Data, DmaEngine.SramStart, DmaEngine.SramSize + 8)]
    public void WhatIsNoMemoryFails(ulong source, ulong target, ulong length)
    {
        using ExtensionMachine machine = Make();
        Begin(machine, source, target, length);
        machine.Hart.Trap.Enabled = 1UL << DmaEngine.InterruptNumber;
        Assert.Null(machine.Execute("wfi"));
        Assert.Null(machine.Execute("addi x0, x0, 0"));
        Assert.Equal(Done | Failed, Status(machine));
        Assert.Equal(1UL << DmaEngine.InterruptNumber, machine.Hart.Trap.Pending);
    }

    [Fact]
    public void OnlyWholeRegistersAreAccessed()
    {
        using ExtensionMachine machine = Make();
        machine.Hart[5] = Registers;
        Assert.Equal(Cause.LoadAccess, machine.Execute("lw a0, 0(t0)"));
        Assert.Equal(Cause.StoreAccess, machine.Execute("sw a0, 8(t0)"));
        Assert.Equal(Cause.StoreAccess, Write(machine, 0x20, 0));
        Assert.Equal(Cause.StoreAccess, Write(machine, 0x18, 4));
        Assert.Equal(Cause.LoadAccess, machine.Execute("ld a0, 40(t0)"));
        Assert.Null(Write(machine, 8, 77));
        Assert.Equal(77ul, Read(machine, 8));
        Assert.Equal(0ul, Read(machine, 0x18));
    }

    private static ExtensionMachine Make() => new("rv64gc", new DmaEngine());

    private static void Begin(ExtensionMachine machine, ulong source, ulong target, ulong length)
    {
        Assert.Null(Write(machine, 0x00, source));
        Assert.Null(Write(machine, 0x08, target));
        Assert.Null(Write(machine, 0x10, length));
        Assert.Null(Write(machine, 0x18, 1));
    }

    private static ulong Status(ExtensionMachine machine)
    {
        // By the machine, not by an instruction: time stands still.
        DmaEngine dma = machine.Hart.Get<DmaEngine>();
        Assert.True(dma.Read(0x20, 8, out ulong value));
        return value;
    }

    private static Cause? Write(ExtensionMachine machine, ulong offset, ulong value)
    {
        (machine.Hart[5], machine.Hart[6]) = (Registers + offset, value);
        return machine.Execute("sd t1, 0(t0)");
    }

    private static ulong Read(ExtensionMachine machine, ulong offset)
    {
        machine.Hart[5] = Registers + offset;
        Assert.Null(machine.Execute("ld a0, 0(t0)"));
        return machine.Hart[10];
    }
}
