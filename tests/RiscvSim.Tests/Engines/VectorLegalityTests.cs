using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>
/// The interpreter remembers under which vtype a vector instruction was legal, and executes hot ones in runs. An instruction that was legal a
/// thousand times must still trap as soon as it is not, with all before it executed and nothing behind it.
/// </summary>
public unsafe class VectorLegalityTests : IDisposable
{
    private const ulong Words = 0b010_000, WordsOfTwo = 0b010_001;
    private const int Hot = 1 << 22;

    private readonly TestMachine _machine;

    public VectorLegalityTests()
        : this(TestEngines.Interpreter)
    {
    }

    protected VectorLegalityTests(string engine)
    {
        _machine = new TestMachine("rv64gcv", engine: engine);
        _machine.Write(TestMachine.Start, "addi t0, t0, 1", "vadd.vv v1, v2, v3", "vfadd.vv v4, v2, v3", "vle32.v v5, (a0)", "addi t1, t1, 1",
            $"jal zero, 0x{TestMachine.Start:x}");
        _machine.Write(TestMachine.Handler, $"jal zero, 0x{TestMachine.Handler:x}");
        _machine.Hart[10] = TestMachine.Data;
        _machine.Hart.State->Vector.Vs = 1;
        Configure(Words);
        _machine.Run(Hot);
        _machine.Engine.FuseAll();
        while (_machine.Pc != TestMachine.Start)
            _machine.Run(1);
    }

    [Fact]
    public void AnotherVtypeIsLookedAtAgain()
    {
        Configure(WordsOfTwo);
        TrapsAt(1);
    }

    [Fact]
    public void AnIllegalVtypeTraps()
    {
        Configure(1UL << 63);
        TrapsAt(1);
    }

    [Fact]
    public void VectorStateThatIsOffTraps()
    {
        _machine.Hart.State->Vector.Vs = 0;
        TrapsAt(1);
    }

    [Fact]
    public void VstartTraps()
    {
        _machine.Hart.State->Vector.Vstart = 1;
        TrapsAt(1);
    }

    [Fact]
    public void AReservedRoundingModeTraps()
    {
        _machine.Hart.State->Frm = 5;
        TrapsAt(2);
    }

    [Fact]
    public void AFaultOfALoadTraps()
    {
        _machine.Hart[10] = 0;
        TrapsAt(3);
    }

    public void Dispose()
    {
        _machine.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Configure(ulong vtype)
    {
        _machine.Hart.Vector.SetVtype(vtype);
        _machine.Hart.Vector.SetVl(4);
    }

    private void TrapsAt(int instruction)
    {
        ulong begun = _machine.Hart[5], ended = _machine.Hart[6];
        _machine.Run(1000);
        Assert.Equal(TestMachine.Handler, _machine.Pc);
        Assert.Equal(begun + 1, _machine.Hart[5]);
        Assert.Equal(ended, _machine.Hart[6]);
        Assert.Equal(TestMachine.Start + 4 * (ulong)instruction, _machine.Hart.Trap.Epc);
    }
}
