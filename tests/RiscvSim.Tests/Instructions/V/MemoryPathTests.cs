using System.Runtime.InteropServices;
using RiscvSim.Instructions.V;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;
using RiscvSim.Tests.Engines;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>
/// Every vector load and store on two machines that differ in one thing: in one, physical memory protection allows everything but does so
/// by pieces of a page, so that no bulk access is possible. Registers, memory and traps must be the same.
/// </summary>
public sealed unsafe class MemoryPathTests : IDisposable
{
    private const int WindowBytes = 3 * PhysicalMemory.PageSize, CasesPerRow = 12, BaseRegister = 10, StrideRegister = 11, SmallestSegment = 8;
    private const byte PieceOfPage = 0x80 | 3 << 3 | 7;

    private static readonly InsnTable s_rows = InsnTable.FromClasses(
        typeof(Load), typeof(Load64), typeof(LoadSegment), typeof(LoadSegment64), typeof(Store), typeof(Store64), typeof(StoreSegment), typeof(StoreSegment64));

    private readonly List<TestMachine> _machines = [];
    private readonly Random _random = new(7);

    public void Dispose() => _machines.ForEach(m => m.Dispose());

    [Theory]
    [InlineData("rv64gcv_zicclsm_zvl128b")]
    [InlineData("rv64gcv_zvl512b")]
    public void BulkAndElementAccessesAgree(string isa)
    {
        TestMachine bulk = Make(isa), single = Make(isa);
        for (int page = 0; page < WindowBytes / PhysicalMemory.PageSize; page++)
            single.Hart.Pmp.WriteAddress(page, TestMachine.Data + (ulong)(page * PhysicalMemory.PageSize) + 0x120 >> 2);
        single.Hart.Pmp.WriteConfig(0, PieceOfPage | PieceOfPage << 8 | PieceOfPage << 16);
        int completed = 0, trapped = 0;
        foreach (Insn row in s_rows.Rows)
        {
            int before = completed;
            for (int i = 0; i < CasesPerRow; i++)
            {
                uint word = Draw(row, bulk);
                Copy(bulk, single);
                Step(bulk, word);
                Step(single, word);
                AssertSame(bulk, single, $"{row.Name} ({word:x}), case {i}");
                if (bulk.Pc == TestMachine.Handler)
                    trapped++;
                else
                    completed++;
            }

            Assert.True(completed - before >= CasesPerRow / 4, $"{row.Name} completed only {completed - before} times");
        }

        Assert.True(trapped > 100, $"only {trapped} traps");
        Assert.True(Bulk.Read(bulk.Hart, TestMachine.Data, 8) != null && Bulk.Read(single.Hart, TestMachine.Data, 8) == null);
    }

    private TestMachine Make(string isa)
    {
        var machine = new TestMachine(isa);
        // What lies behind the window cannot be reached.
        machine.Memory.Protect(TestMachine.Data + WindowBytes, WindowBytes, 0);
        _machines.Add(machine);
        return machine;
    }

    /// <summary>Draws an instruction and a state in which it is most often legal and stays inside the window.</summary>
    private uint Draw(Insn row, TestMachine machine)
    {
        HartState* s = machine.Hart.State;
        VectorUnit* v = &s->Vector;
        int fields = (int)(row.Pattern.Match >> 29) + 1;
        int width = (int)(row.Pattern.Match >> 12 & 3);
        bool indexed = row.Pattern.Find("vs2") != null;
        int lmul, sew, emul;
        do
        {
            (lmul, sew) = (_random.Next(-3, 4), _random.Next(4));
            emul = lmul + width - sew;
            machine.Hart.Vector.SetVtype((ulong)(lmul & 7 | sew << 3));
        }
        while (v->Vill || emul is < -3 or > 3 || fields << Math.Max(indexed ? lmul : emul, 0) > 8);
        machine.Hart.Vector.SetVl((ulong)(_random.Next(4) == 0 ? _random.Next(v->Vlmax + 1) : v->Vlmax));
        v->Vs = 3;
        v->Vstart = _random.Next(8) == 0 ? (ulong)_random.Next(v->Vlmax) : 0;
        _random.NextBytes(Registers(machine));
        _random.NextBytes(Window(machine));
        int size = 1 << _random.Next(4);
        s->X[StrideRegister] = (ulong)(_random.Next(-16, 17) * (_random.Next(3) == 0 ? size : SmallestSegment));
        s->X[BaseRegister] = TestMachine.Data + (ulong)_random.Next(0x900, _random.Next(4) == 0 ? WindowBytes : WindowBytes - 0x900) & ~(ulong)(size - 1);
        if (_random.Next(4) != 0)
            s->X[BaseRegister] &= ~7UL;
        uint word = row.Pattern.Match;
        foreach (Field field in row.Pattern.Fields)
        {
            word |= field.Insert(field.Name switch
            {
                "rs1" => BaseRegister,
                "rs2" => StrideRegister,
                "vs2" => 8,
                "vm" => _random.Next(2),
                _ => _random.Next(8) == 0 ? _random.Next(32) : 16,
            });
        }

        if (indexed)
            DrawOffsets(machine, width);
        return word;
    }

    /// <summary>Offsets of at most 255, or in one of four cases up to 4095.</summary>
    private void DrawOffsets(TestMachine machine, int indexLog2)
    {
        int limit = indexLog2 != 0 && _random.Next(4) == 0 ? 4096 : 256;
        int granule = _random.Next(8) == 0 ? 1 : 8;
        Span<byte> group = Registers(machine)[(8 * machine.Hart.State->Vector.Vlenb)..(16 * machine.Hart.State->Vector.Vlenb)];
        group.Clear();
        for (int i = 0; i < group.Length >> indexLog2; i++)
        {
            int offset = _random.Next(limit) & -granule;
            group[i << indexLog2] = (byte)offset;
            if (indexLog2 != 0)
                group[(i << indexLog2) + 1] = (byte)(offset >> 8);
        }
    }

    private static void Step(TestMachine machine, uint word)
    {
        machine.Pc = TestMachine.Start;
        machine.Memory.TryWrite(TestMachine.Start, BitConverter.GetBytes(word));
        machine.Memory.TryWrite(TestMachine.Handler, BitConverter.GetBytes(0x13));
        ulong retired = machine.Hart.Retired;
        machine.Hart.Trap.Cause = 0;
        machine.Engine.Run(retired + 1);
        // After a trap the one instruction that retired is the handler's first.
        if (machine.Pc == TestMachine.Handler + 4)
            machine.Pc = TestMachine.Handler;
    }

    private static void Copy(TestMachine from, TestMachine to)
    {
        VectorUnit* v = &to.Hart.State->Vector;
        to.Hart.Vector.SetVtype(from.Hart.State->Vector.Vtype);
        to.Hart.Vector.SetVl((ulong)from.Hart.State->Vector.Vl);
        (v->Vs, v->Vstart) = (3, from.Hart.State->Vector.Vstart);
        Registers(from).CopyTo(Registers(to));
        Window(from).CopyTo(Window(to));
        to.Hart[BaseRegister] = from.Hart[BaseRegister];
        to.Hart[StrideRegister] = from.Hart[StrideRegister];
    }

    private static void AssertSame(TestMachine bulk, TestMachine single, string what)
    {
        VectorUnit* a = &bulk.Hart.State->Vector;
        VectorUnit* b = &single.Hart.State->Vector;
        Assert.True(bulk.Pc == single.Pc, $"{what}: pc {bulk.Pc:x} and {single.Pc:x}");
        Assert.True(bulk.Hart.Trap.Cause == single.Hart.Trap.Cause, $"{what}: cause {bulk.Hart.Trap.Cause} and {single.Hart.Trap.Cause}");
        Assert.True((a->Vl, a->Vstart, a->Vtype) == (b->Vl, b->Vstart, b->Vtype), $"{what}: vl {a->Vl} and {b->Vl}, vstart {a->Vstart} and {b->Vstart}");
        Assert.True(Registers(bulk).SequenceEqual(Registers(single)), $"{what}: registers differ at byte {Registers(bulk).CommonPrefixLength(Registers(single))}");
        Assert.True(Window(bulk).SequenceEqual(Window(single)), $"{what}: memory differs at byte {Window(bulk).CommonPrefixLength(Window(single))}");
    }

    private static Span<byte> Registers(TestMachine machine) => new(machine.Hart.State->Vector.Registers, 32 * machine.Hart.State->Vector.Vlenb);

    private static Span<byte> Window(TestMachine machine) =>
        MemoryMarshal.CreateSpan(ref *machine.Memory.Host(TestMachine.Data), WindowBytes);
}
