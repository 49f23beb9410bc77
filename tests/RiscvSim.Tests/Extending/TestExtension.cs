using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;

namespace RiscvSim.Tests.Extending;

/// <summary>Instructions that use what the interface offers.</summary>
[Extension("xtest", Version = "1")]
public static class TestExtension
{
    [Insn("test.count rd", "0000000 00000 00000 000 rd 0001011", Cost.Alu)]
    public static ulong TestCount(Hart hart) => ++hart.Get<TestState>().Count;

    /// <summary>The sum of as many words as rs2 says.</summary>
    [Insn("test.sum rd, rs1, rs2", "0000001 rs2 rs1 000 rd 0001011", Cost.Load)]
    public static ulong TestSum(Hart hart, ulong rs1, ulong rs2)
    {
        var words = new uint[rs2];
        if (!hart.TryLoad(rs1, words.AsSpan()))
            return 0;
        ulong sum = 0;
        foreach (uint word in words)
            sum += word;
        return sum;
    }

    /// <summary>Notes the instructions retired after so many from now.</summary>
    [Insn("test.after rs1", "0000010 00000 rs1 000 00000 0001011", Cost.System)]
    public static void TestAfter(Hart hart, ulong rs1) => hart.Get<TestState>().NoteAfter(rs1);
}

/// <summary>State of <see cref="TestExtension"/>.</summary>
public sealed class TestState : MachineExtension
{
    private Hart _hart = null!;
    private ulong _traced;

    public override string Extension => "xtest";

    public ulong Count { get; set; }

    public List<ulong> Noted { get; } = [];

    public override void Attach(Hart hart)
    {
        _hart = hart;
        hart.Csrs.Add("testcount", 0x800, _ => Count, (_, value) => Count = value);
    }

    public override void Reset() => Count = 100;

    public override void Trace(Action<string, string> changed)
    {
        if (Count != _traced)
            changed("count", $"0x{_traced = Count:x}");
    }

    public void NoteAfter(ulong cycles) => _hart.Clock.After(cycles, () => Noted.Add(_hart.Retired));
}
