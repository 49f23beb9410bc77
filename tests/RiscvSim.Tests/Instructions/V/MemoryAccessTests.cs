using RiscvSim.Machine;
using RiscvSim.Machine.Vector;
using RiscvSim.Tests.Engines;
using RiscvSim.Tests.Machine;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Vector loads and stores where they meet devices, code, watched pages and agnostic elements.</summary>
public sealed unsafe class MemoryAccessTests : IDisposable
{
    private const ulong DeviceStart = 0x1000, DeviceSize = 0x10;
    private const int Vlenb = 16;

    private readonly TestMachine _machine = new("rv64gcv");
    private readonly TestDevice _device = new(DeviceStart, DeviceSize);

    public MemoryAccessTests()
    {
        _machine.Memory.Add(_device);
        _machine.Hart.State->Vector.Vs = 1;
        _machine.Write(TestMachine.Handler, "addi t0, zero, 1");
        for (int i = 0; i < 256; i++)
            _machine.Memory.TryWrite(TestMachine.Data + (ulong)i, [(byte)(i + 1)]);
        Register(0, 32).Fill(0x55);
    }

    private VectorUnit* V => &_machine.Hart.State->Vector;

    public void Dispose() => _machine.Dispose();

    [Fact]
    public void EachElementOfADeviceIsAnAccess()
    {
        Run(DeviceStart, "vsetivli zero, 3, e32, m1, tu, mu", "vle32.v v1, (a0)", "vse32.v v1, (a0)");
        Assert.Equal([0, 0, 0, 0, 4, 0, 0, 0, 8, 0, 0, 0, 0x55], Register(1).ToArray()[..13]);
        Assert.Equal([(0, 4, 0), (4, 4, 4), (8, 4, 8)], _device.Writes);
    }

    [Fact]
    public void BehindADeviceFaultOnlyFirstTrims()
    {
        Run(DeviceStart + 8, "vsetivli zero, 4, e32, m1, tu, mu", "vle32ff.v v1, (a0)");
        Assert.Equal((2, 0UL, HartStatus.Running), (V->Vl, V->Vstart, _machine.Hart.State->Status));
        Assert.Equal([8, 0, 0, 0, 12, 0, 0, 0, 0x55], Register(1).ToArray()[..9]);
    }

    [Fact]
    public void AFaultNamesTheElementAndExecutionCanGoOnThere()
    {
        Run(DeviceStart + 8, "vsetivli zero, 4, e32, m1, tu, mu", "vse32.v v1, (a0)");
        Assert.Equal((ulong)Cause.StoreAccess, _machine.Hart.Trap.Cause);
        Assert.Equal(DeviceStart + DeviceSize, _machine.Hart.Trap.Value);
        Assert.Equal((4, 2UL, 3), (V->Vl, V->Vstart, V->Vs));
        Assert.Equal(2, _device.Writes.Count);
        // As a handler would that has made room, at another place.
        _machine.Pc = _machine.Hart.Trap.Epc;
        _machine.Hart[10] = TestMachine.Data;
        _machine.Run(1);
        Assert.Equal(0x5555_5555_5555_5555UL, _machine.ReadWord(TestMachine.Data + 8));
        Assert.Equal(0x0807_0605_0403_0201UL, _machine.ReadWord(TestMachine.Data));
        Assert.Equal(0UL, V->Vstart);
    }

    [Fact]
    public void AStoreOverCodeThatHasRunChangesIt()
    {
        ulong patched = TestMachine.Start + 0x100;
        _machine.Write(patched, "addi t1, zero, 1", "addi t2, zero, 1", "addi t3, zero, 1", "addi t4, zero, 1");
        _machine.Pc = patched;
        _machine.Run(4);
        Assert.Equal(1UL, _machine.Hart[28]);
        _machine.Write(TestMachine.Data, "addi t1, zero, 2", "addi t2, zero, 2", "addi t3, zero, 2", "addi t4, zero, 2");
        _machine.Hart[11] = patched;
        Run(TestMachine.Data, "vsetivli zero, 4, e32, m1, tu, mu", "vle32.v v1, (a0)", "vse32.v v1, (a1)");
        _machine.Pc = patched;
        _machine.Run(4);
        Assert.Equal((2UL, 2UL, 2UL, 2UL), (_machine.Hart[6], _machine.Hart[7], _machine.Hart[28], _machine.Hart[29]));
    }

    [Fact]
    public void AStoreToAWatchedRangeIsAnnounced()
    {
        int seen = 0;
        _machine.Memory.Watch(TestMachine.Data + 0x40, 4, () => seen++);
        Run(TestMachine.Data, "vsetivli zero, 16, e8, m1, tu, mu", "vse8.v v1, (a0)");
        Assert.Equal(0, seen);
        Run(TestMachine.Data + 0x38, "vse8.v v1, (a0)");
        Assert.Equal(4, seen);
    }

    [Theory]
    [InlineData("ta", "ma", 0xff, 0xff)]
    [InlineData("tu", "ma", 0x55, 0xff)]
    [InlineData("ta", "mu", 0xff, 0x55)]
    [InlineData("tu", "mu", 0x55, 0x55)]
    public void AgnosticElementsBecomeOnesInEveryField(string tail, string masked, int tailByte, int maskedByte)
    {
        V->AgnosticOnes = true;
        Run(TestMachine.Data, $"vsetivli zero, 4, e8, m1, {tail}, {masked}", "vlseg2e8.v v2, (a0), v0.t", "vle8.v v4, (a0), v0.t");
        byte m = (byte)maskedByte, t = (byte)tailByte;
        Assert.Equal([1, m, 5, m, t, t], Register(2).ToArray()[..6]);
        Assert.Equal([2, m, 6, m, t, t], Register(3).ToArray()[..6]);
        Assert.Equal([1, m, 3, m, t, t], Register(4).ToArray()[..6]);
        Assert.Equal(t, Register(3)[Vlenb - 1]);
        Assert.Equal(0x55, Register(5)[0]);
    }

    [Fact]
    public void TrimmedElementsAndTheRestOfAMaskAreTail()
    {
        V->AgnosticOnes = true;
        Run(DeviceStart + 8, "vsetivli zero, 4, e32, m1, ta, mu", "vle32ff.v v1, (a0)");
        Assert.Equal([8, 0, 0, 0, 12, 0, 0, 0, 0xff], Register(1).ToArray()[..9]);
        Run(TestMachine.Data, "vsetivli zero, 9, e8, m1, tu, mu", "vlm.v v2, (a0)");
        Assert.Equal([1, 2, 0xff, 0xff], Register(2).ToArray()[..4]);
        Assert.Equal(0x55, Register(3)[0]);
    }

    [Fact]
    public void PrestartElementsAreNeverAgnosticAndThereIsNoTailWithoutABody()
    {
        V->AgnosticOnes = true;
        Run(TestMachine.Data, "vsetivli zero, 4, e8, m1, ta, ma");
        V->Vstart = 2;
        Run(TestMachine.Data, "vlseg2e8.v v2, (a0), v0.t");
        Assert.Equal([0x55, 0x55, 5, 0xff, 0xff], Register(2).ToArray()[..5]);
        Assert.Equal([0x55, 0x55, 6, 0xff, 0xff], Register(3).ToArray()[..5]);
        V->Vstart = 4;
        Run(TestMachine.Data, "vle8.v v4, (a0), v0.t");
        Assert.All(Register(4).ToArray(), b => Assert.Equal(0x55, b));
        V->Vstart = 1;
        Run(TestMachine.Data, "vlm.v v5, (a0)");
        Assert.All(Register(5).ToArray(), b => Assert.Equal(0x55, b));
        Assert.Equal(0UL, V->Vstart);
    }

    /// <summary>Executes lines with a0 set; a trap ends in the handler.</summary>
    private void Run(ulong a0, params string[] lines)
    {
        _machine.Hart[10] = a0;
        _machine.Write(TestMachine.Start, lines);
        _machine.Pc = TestMachine.Start;
        _machine.Run((ulong)lines.Length);
    }

    private Span<byte> Register(int number, int count = 1) => new((*V)[number], count * Vlenb);
}
