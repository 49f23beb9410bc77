using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;
using RiscvSim.Tests.Machine;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>A second memory for data, which <see cref="MachineParts.AddSram"/> adds.</summary>
public unsafe class SramTests
{
    private const ulong Base = 0x1100_0000, Size = 0x4000, Page = PhysicalMemory.PageSize;
    private const byte R = 1, Napot = 3 << 3;

    [Fact]
    public void LoadsStoresAndAtomicsWorkThere()
    {
        using ExtensionMachine machine = Make();
        Assert.False(Tlb.CanRead(machine.Hart.State, Base, 8) || Tlb.CanWrite(machine.Hart.State, Base, 8));
        machine.Hart[5] = Base + Page - 8;
        machine.Hart[6] = 0x1122_3344_5566_7788;
        for (int i = 0; i < 2; i++)
        {
            // The second time the page is in the look-aside buffer.
            Assert.Null(machine.Execute("sd t1, 0(t0)"));
            Assert.Null(machine.Execute("lw a0, 4(t0)"));
            Assert.Equal(0x1122_3344ul, machine.Hart[10]);
            Assert.Null(machine.Execute("amoadd.d a0, t1, (t0)"));
            Assert.Equal(0x1122_3344_5566_7788ul, machine.Hart[10]);
            Assert.True(Tlb.CanRead(machine.Hart.State, Base, 8) && Tlb.CanWrite(machine.Hart.State, Base, 8));
        }

        Assert.Null(machine.Execute("ld a0, 0(t0)"));
        Assert.Equal(2 * 0x1122_3344_5566_7788ul, machine.Hart[10]);
        Span<byte> bytes = stackalloc byte[8];
        Assert.True(machine.Memory.TryRead(Base + Page - 8, bytes));
        Assert.Equal(2 * 0x1122_3344_5566_7788ul, BitConverter.ToUInt64(bytes));
    }

    [Fact]
    public void ItEndsWhereItEnds()
    {
        using ExtensionMachine machine = Make();
        machine.Hart[5] = Base + Size - 4;
        Assert.Null(machine.Execute("lw a0, 0(t0)"));
        Assert.Equal(Cause.LoadAccess, machine.Execute("lw a0, 4(t0)"));
        Assert.Equal(Base + Size, machine.Hart.Trap.Value);
        Assert.Equal(Cause.StoreAccess, machine.Execute("sw a0, 4(t0)"));
        machine.Hart[5] = Base - 1;
        Assert.Equal(Cause.LoadAccess, machine.Execute("lb a0, 0(t0)"));
        Assert.False(machine.Memory.TryWrite(Base + Size - 4, new byte[8]));
        Assert.False(machine.Memory.TryRead(Base - 4, new byte[8]));
    }

    [Fact]
    public void NoCodeExecutesThere()
    {
        using ExtensionMachine machine = Make();
        machine.Write(Base, "addi a0, x0, 1");
        machine.Write(ExtensionMachine.Handler, "addi a1, x0, 2");
        machine.Pc = Base;
        machine.Run(1);
        Assert.Equal(Cause.FetchAccess, (Cause)machine.Hart.Trap.Cause);
        Assert.Equal(Base, machine.Hart.Trap.Epc);
        Assert.Equal(0ul, machine.Hart[10]);
    }

    [Fact]
    public void PhysicalMemoryProtectionHolds()
    {
        using ExtensionMachine machine = Make();
        Pmp pmp = machine.Hart.Pmp;
        machine.Hart[5] = Base;
        Assert.Null(machine.Execute("sw a0, 0(t0)"));
        // Of its first page one half may be read only; the other, and all else, may be written and executed, too.
        pmp.WriteAddress(0, Base >> 2 | (Page / 2 - 1) >> 3);
        pmp.WriteAddress(1, ulong.MaxValue);
        pmp.WriteConfig(0, Napot | R | (Napot | 7UL) << 8);
        machine.Hart.SetPrivilege(Privilege.User);
        machine.Hart[6] = Base + Page / 2;
        Assert.Null(machine.Execute("lw a0, 0(t0)"));
        Assert.Null(machine.Execute("sw a0, 0(t1)"));
        Assert.Equal(Cause.StoreAccess, machine.Execute("sw a0, 0(t0)"));
    }

    [Fact]
    public void VectorsGoAcrossItsPages()
    {
        using ExtensionMachine machine = Make("rv64gcv_zvl512b");
        ulong from = Base + Page - 96;
        var data = new byte[512];
        new Random(1).NextBytes(data);
        machine.Memory.TryWrite(from, data);
        machine.Hart[5] = from;
        machine.Hart[6] = Base + (3 * Page) - 40;
        machine.Hart[7] = 512;
        Assert.Null(machine.Execute("vsetvli a0, t2, e8, m8, ta, ma"));
        Assert.Equal(512ul, machine.Hart[10]);
        Assert.Null(machine.Execute("vle8.v v8, (t0)"));
        Assert.Equal(data, machine.Hart.Vector.Group<byte>(8, 3).ToArray());
        Assert.Null(machine.Execute("vse8.v v8, (t1)"));
        var back = new byte[512];
        machine.Memory.TryRead(machine.Hart[6], back);
        Assert.Equal(data, back);

        // Over its end: the elements before the fault are there, vstart says which one it was.
        machine.Hart[6] = Base + Size - 100;
        Assert.Equal(Cause.StoreAccess, machine.Execute("vse8.v v8, (t1)"));
        Assert.Equal(Base + Size, machine.Hart.Trap.Value);
        Assert.Equal(100ul, machine.Hart.Vector.Vstart);
        var part = new byte[100];
        machine.Memory.TryRead(Base + Size - 100, part);
        Assert.Equal(data[..100], part);
    }

    [Theory]
    [InlineData(Base + 1, Page, "whole pages")]
    [InlineData(Base, 100ul, "whole pages")]
    [InlineData(Base, 0ul, "empty")]
    [InlineData(Base - Page, 2 * Page, "overlaps")]
    [InlineData(Base + Size - Page, Page, "overlaps")]
    [InlineData(ExtensionMachine.Start - Page, 2 * Page, "overlaps")]
    [InlineData(0x1000_0000ul, Page, "overlaps")]
    public void APlaceThatIsNotFreeIsRefused(ulong start, ulong size, string why)
    {
        using ExtensionMachine machine = Make();
        machine.Parts.Add(new TestDevice(0x1000_0800, 8));
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => machine.Parts.AddSram(start, size)).Message);
    }

    [Fact]
    public void ADeviceCannotStandInIt()
    {
        using ExtensionMachine machine = Make();
        Assert.Throws<ArgumentException>(() => machine.Parts.Add(new TestDevice(Base + 8, 8)));
    }

    private static ExtensionMachine Make(string isa = "rv64gc_zicclsm")
    {
        var machine = new ExtensionMachine(isa, new Nothing());
        machine.Parts.AddSram(Base, Size);
        return machine;
    }

    private sealed class Nothing : MachineExtension;
}
