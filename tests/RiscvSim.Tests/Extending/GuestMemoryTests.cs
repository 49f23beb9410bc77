using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;
using RiscvSim.Tests.Machine;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>Loads and stores by instructions of extensions: <see cref="Hart.TryLoad"/> and the like.</summary>
public unsafe class GuestMemoryTests
{
    private const ulong Data = ExtensionMachine.Data, Page = PhysicalMemory.PageSize, End = ExtensionMachine.Start + ExtensionMachine.Size;

    [Fact]
    public void ADatumGoesThereAndBack()
    {
        using ExtensionMachine machine = Make();
        for (int i = 0; i < 2; i++)
        {
            Assert.True(machine.Hart.TryStore(Data + 8, 0x1122_3344_5566_7788));
            Assert.True(machine.Hart.TryLoad(Data + 8, out ulong all));
            Assert.Equal(0x1122_3344_5566_7788ul, all);
            Assert.True(machine.Hart.TryLoad(Data + 12, out short part));
            Assert.Equal(0x3344, part);
        }
    }

    [Fact]
    public void AFaultIsLeftPending()
    {
        using ExtensionMachine machine = Make();
        Assert.False(machine.Hart.TryLoad(End, out uint value));
        Assert.Equal(0u, value);
        Assert.Equal((HartStatus.Trap, Cause.LoadAccess, End), Pending(machine.Hart));
        Assert.False(machine.Hart.TryStore(End, 1u));
        Assert.Equal((HartStatus.Trap, Cause.StoreAccess, End), Pending(machine.Hart));
    }

    [Theory]
    [InlineData("rv64gc", false)]
    [InlineData("rv64gc_zicclsm", true)]
    public void MisalignmentIsAsForLoads(string isa, bool allowed)
    {
        using ExtensionMachine machine = Make(isa);
        Assert.Equal(allowed, machine.Hart.TryLoad(Data + 1, out uint _));
        if (!allowed)
            Assert.Equal((HartStatus.Trap, Cause.LoadMisaligned, Data + 1), Pending(machine.Hart));
        Assert.Equal(allowed, machine.Hart.TryLoad(Data + 1, new uint[4].AsSpan()));
        if (!allowed)
            Assert.Equal((HartStatus.Trap, Cause.LoadMisaligned, Data + 1), Pending(machine.Hart));
        Assert.Equal(allowed, machine.Hart.TryStore<uint>(Data + 2, new uint[4]));
        if (!allowed)
            Assert.Equal((HartStatus.Trap, Cause.StoreMisaligned, Data + 2), Pending(machine.Hart));
    }

    [Theory]
    [InlineData(Data)]
    [InlineData(Data + Page - 12)]
    [InlineData(0x1100_0000 + Page - 12)]
    public void ArraysCrossPages(ulong address)
    {
        using ExtensionMachine machine = Make();
        machine.Parts.AddSram(0x1100_0000, 4 * Page);
        uint[] words = [.. Enumerable.Range(1, 2000).Select(i => (uint)i * 0x01234567)];
        Assert.True(machine.Hart.TryStore<uint>(address, words));
        var back = new uint[words.Length];
        Assert.True(machine.Hart.TryLoad(address, back.AsSpan()));
        Assert.Equal(words, back);
        Assert.True(machine.Hart.TryLoad(address, Span<uint>.Empty));
    }

    [Fact]
    public void AnArrayFaultsAtItsElement()
    {
        using ExtensionMachine machine = Make();
        machine.Memory.TryWrite(End - 8, BitConverter.GetBytes(0x0000_0002_0000_0001));
        var words = new uint[4];
        Assert.False(machine.Hart.TryLoad(End - 8, words.AsSpan()));
        Assert.Equal((HartStatus.Trap, Cause.LoadAccess, End), Pending(machine.Hart));
        Assert.Equal([1u, 2u, 0u, 0u], words);
        Assert.False(machine.Hart.TryStore<uint>(End - 4, [7, 8]));
        Assert.Equal((HartStatus.Trap, Cause.StoreAccess, End), Pending(machine.Hart));
        Assert.True(machine.Hart.TryLoad(End - 4, out uint last));
        Assert.Equal(7u, last);
    }

    [Fact]
    public void DevicesAreAccessedByElements()
    {
        using ExtensionMachine machine = Make();
        var device = new TestDevice(0x1000_0000, 16);
        machine.Parts.Add(device);
        var words = new uint[4];
        Assert.True(machine.Hart.TryLoad(0x1000_0000, words.AsSpan()));
        Assert.Equal([0u, 4u, 8u, 12u], words);
        Assert.True(machine.Hart.TryStore<ushort>(0x1000_0004, [1, 2]));
        Assert.Equal([(4ul, 2, 1ul), (6ul, 2, 2ul)], device.Writes);
    }

    [Fact]
    public void CodeThatIsStoredIsExecuted()
    {
        using ExtensionMachine machine = Make();
        machine.Write(ExtensionMachine.Start, "addi a0, x0, 1", "addi a0, x0, 2");
        machine.Run(2);
        Assert.Equal(2ul, machine.Hart[10]);
        uint changed = RiscvSim.Isa.Encoder.Assemble(machine.Rows, "addi a0, x0, 3", 0);
        Assert.True(machine.Hart.TryStore<uint>(ExtensionMachine.Start, [changed]));
        machine.Pc = ExtensionMachine.Start;
        machine.Run(1);
        Assert.Equal(3ul, machine.Hart[10]);
    }

    [Fact]
    public void RightsAreThoseOfTheMode()
    {
        using ExtensionMachine machine = Make();
        machine.Hart.SetPrivilege(Privilege.User);
        Assert.False(machine.Hart.TryLoad(Data, new byte[4].AsSpan()));
        Assert.Equal((HartStatus.Trap, Cause.LoadAccess, Data), Pending(machine.Hart));
    }

    [Fact]
    public void AnInstructionThatFaultsWritesNoRegister()
    {
        using var machine = new ExtensionMachine("rv64i_zicsr_xtest");
        machine.Memory.TryWrite(End - 8, BitConverter.GetBytes(0x0000_0002_0000_0001));
        (machine.Hart[5], machine.Hart[6], machine.Hart[10]) = (End - 8, 2, 99);
        Assert.Null(machine.Execute("test.sum a0, t0, t1"));
        Assert.Equal(3ul, machine.Hart[10]);
        machine.Hart[6] = 3;
        Assert.Equal(Cause.LoadAccess, machine.Execute("test.sum a0, t0, t1"));
        Assert.Equal(End, machine.Hart.Trap.Value);
        Assert.Equal(3ul, machine.Hart[10]);
    }

    private static (HartStatus, Cause, ulong) Pending(Hart hart)
    {
        var pending = (hart.State->Status, hart.PendingCause, hart.PendingValue);
        hart.State->Status = HartStatus.Running;
        return pending;
    }

    private static ExtensionMachine Make(string isa = "rv64gc") => new(isa, new Nothing());

    private sealed class Nothing : MachineExtension;
}
