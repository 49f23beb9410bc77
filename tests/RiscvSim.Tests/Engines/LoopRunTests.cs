using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Loops of one block whose pages are checked once for many passes: what is reckoned ahead must hold, and stop where it does not.</summary>
public sealed unsafe class LoopRunTests
{
    private const string Isa = "rv64gc_zicntr_zicclsm";
    private const ulong Start = TestMachine.Start, Data = TestMachine.Data + 0x40000, Size = 1 << 20;

    /// <summary>
    /// Accesses by registers that go up (s2), down (s3), by a register (s4), far (s5), that stay (s6), and that do not move by one step (s7);
    /// the one that goes up is used on both sides of its step. By sums of one that moves by a register (s8) or a number (s10) and one that stays.
    /// </summary>
    private static readonly string[] s_loop =
    [
        "lb a4, 3(s2)",
        "addi s2, s2, 4",
        "lw a5, -8(s2)",
        "sd a4, -16(s3)",
        "addi s3, s3, -8",
        "lhu a6, 2(s4)",
        "add s4, s4, t0",
        "ld a7, 0(s5)",
        "addi s5, s5, 640",
        "sw a5, 4(s6)",
        "andi s7, s7, -9",
        "ld t1, 0(s7)",
        "add t3, s9, s8",
        "lbu t4, 1(t3)",
        "add s8, s8, t2",
        "lbu t3, -1(t3)",
        "addi s10, s10, 12",
        "add t5, s10, s11",
        "addi s10, s10, -24",
        "sb a4, 5(t5)",
        "add a0, a0, t4",
        "add a0, a0, t3",
        "add a0, a0, t1",
        "add a0, a0, a4",
        "add a0, a0, a6",
        "add a0, a0, a7",
        "addi a1, a1, -1",
        $"bne a1, zero, 0x{Start:x}",
        "addi a1, zero, 300",
        $"jal zero, 0x{Start:x}",
    ];

    private static readonly int[] s_pointers = [18, 19, 20, 21, 22, 23, 24, 26];

    public static TheoryData<string> Engines() => [TestEngines.Hot, TestEngines.Eager];

    [Theory]
    [MemberData(nameof(Engines))]
    public void LoopsEndAtAnyPass(string engine)
    {
        using TestMachine expected = Make(TestEngines.Interpreter), actual = Make(engine);
        for (ulong passes = 1; passes < 150; passes++)
        {
            Both(expected, actual, machine => SetUp(machine, passes));
            Compare(expected, actual, 5000 + 26 * passes, $"{passes} passes");
        }

        Assert.True(actual.Translator!.IsTranslated(Start));
    }

    /// <summary>A region has two such loops: each ends where it should, and not where the other does.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void OneLoopFollowsAnother(string engine)
    {
        using var pair = new MachinePair(Isa, engine);
        pair.Write(
            "lw a4, 0(s2)", "addi s2, s2, 4", "add a0, a0, a4", "addi a1, a1, -1", $"bne a1, zero, 0x{Start:x}",
            "sd a0, 0(s3)", "addi s3, s3, 8", "addi a0, a0, 3", "addi a2, a2, -1", $"bne a2, zero, 0x{Start + 20:x}",
            "addi a1, zero, 90", "addi a2, zero, 130", $"jal zero, 0x{Start:x}");
        for (ulong passes = 1; passes < 150; passes++)
        {
            pair.Both(machine =>
            {
                machine.Hart.State->Pc = Start;
                (machine.Hart[11], machine.Hart[12]) = (passes, 151 - passes);
                (machine.Hart[18], machine.Hart[19]) = (TestMachine.Data, TestMachine.Data + 0x8000);
            });
            pair.Compare(2000 + passes, $"{passes} passes");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void AWallStandsAnywhere(string engine)
    {
        foreach (int pointer in s_pointers)
        {
            using TestMachine expected = Make(TestEngines.Interpreter), actual = Make(engine);
            foreach (Access rights in (Access[])[0, Access.Read])
            {
                for (int passes = 0; passes < 140; passes += 7)
                {
                    const ulong Wall = Data + 0x18000;
                    Both(expected, actual, machine =>
                    {
                        machine.Memory.Protect(Data - 0x20000, 0x60000, Access.Read | Access.Write);
                        machine.Memory.Protect(Wall, PhysicalMemory.PageSize, rights);
                    });
                    // Pages are known once they were accessed: in the second run they are.
                    for (int run = 0; run < 2; run++)
                    {
                        Both(expected, actual, machine =>
                        {
                            SetUp(machine, 300);
                            // The access comes to the wall in that pass, from the left or from the right.
                            long step = StepOf(pointer);
                            machine.Hart[pointer] = Wall - (ulong)(step * passes) + (step < 0 ? PhysicalMemory.PageSize : 0UL);
                        });
                        Compare(expected, actual, 4001, $"x{pointer}, wall after {passes} passes, rights {rights}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(24UL)]
    [InlineData(5000UL)]
    [InlineData(unchecked((ulong)-16))]
    [InlineData(1UL << 63)]
    [InlineData(unchecked((ulong)-1) / 63)]
    public void AStepInARegisterMayBeAnything(ulong step)
    {
        using TestMachine expected = Make(TestEngines.Interpreter), actual = Make(TestEngines.Eager);
        Both(expected, actual, machine => SetUp(machine, 300));
        Compare(expected, actual, 20_000, "before");
        Both(expected, actual, machine =>
        {
            SetUp(machine, 300);
            (machine.Hart[5], machine.Hart[7]) = (step, step);
        });
        Compare(expected, actual, 4001, $"step {step:x}");
    }

    /// <summary>Addresses that are, or seem to be, sums of a register that moves and one that stays, on their way into a wall: s2 moves, s3 and s4 are added.</summary>
    [Theory]
    [InlineData("add t3, s2, s3; lbu a4, 0(t3); addi s2, s2, 8; xori s3, s3, 64")]
    [InlineData("add t3, s2, s3; lbu a4, 0(t3); addi s2, s2, 8; addi s3, s3, 16")]
    [InlineData("add t3, s2, s3; add t3, t3, s4; lbu a4, 0(t3); addi s2, s2, 8")]
    [InlineData("add t3, s2, s3; addi t3, t3, 256; lbu a4, 0(t3); addi s2, s2, 8")]
    [InlineData("add s2, s2, s5; add t3, s2, s3; lbu a4, 0(t3)")]
    [InlineData("add t3, s2, s3; ld t3, 0(t3); lbu a4, 0(t3); addi s2, s2, 8")]
    [InlineData("add t3, s2, s3; sb a1, 0(t3); add s2, t3, s4; sub s2, s2, s3; sub s2, s2, s4; addi s2, s2, 8")]
    [InlineData("add s2, s2, s5; lbu a4, 0(s2)")]
    [InlineData("addi s2, s2, 4; add t3, s3, s2; lbu a4, 0(t3); addi s2, s2, 4")]
    [InlineData("add t3, s3, s2; sb a1, 3(t3); addi s2, s2, 8")]
    public void SumsWalkIntoAWall(string lines)
    {
        const ulong Wall = Data + 0x8000;
        foreach (string engine in (string[])[TestEngines.Hot, TestEngines.Eager])
        {
            using var pair = new MachinePair(Isa, engine);
            pair.Write([.. lines.Split("; "), "add a0, a0, a4", "addi a1, a1, -1", $"bne a1, zero, 0x{Start:x}", "addi a1, zero, 300", $"jal zero, 0x{Start:x}"]);
            pair.Both(machine =>
            {
                for (ulong at = Wall - 0x2000; at < Wall; at += 8)
                    machine.Memory.TryWrite(at, BitConverter.GetBytes(Wall - 0x2000 + (at >> 3 & 1023) * 7));
                machine.Memory.Protect(Wall, PhysicalMemory.PageSize, 0);
            });
            for (ulong passes = 0; passes < 160; passes += 9)
            {
                pair.Both(machine =>
                {
                    machine.Hart.State->Pc = Start;
                    (machine.Hart[11], machine.Hart[19], machine.Hart[20], machine.Hart[21]) = (300, 0x100, 0x40, 8);
                    machine.Hart[18] = Wall - 0x100 - 8 * passes;
                });
                pair.Compare(3001, $"{engine}, {lines}, {passes} passes");
            }
        }
    }

    /// <summary>A short loop, of which passes are written out one after the other, is left in any of them: an address that it has loaded is wild.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void AShortLoopIsLeftInAnyPass(string engine)
    {
        const ulong Wall = Data + 0x8000;
        using var pair = new MachinePair(Isa, engine);
        pair.Write("ld a4, 0(s2)", "lbu a5, 0(a4)", "addi s2, s2, 8", "addi a1, a1, -1", $"bne a1, zero, 0x{Start:x}", "add s2, s3, zero", "addi a1, zero, 300", $"jal zero, 0x{Start:x}");
        pair.Both(machine =>
        {
            machine.Memory.Protect(Wall, PhysicalMemory.PageSize, 0);
            for (ulong i = 0; i < 300; i++)
                machine.Memory.TryWrite(Data + 8 * i, BitConverter.GetBytes(Data + 17 * i));
            (machine.Hart[11], machine.Hart[18], machine.Hart[19]) = (300, Data, Data);
        });
        pair.Compare(20_001, "before");
        for (ulong wild = 150; wild < 230; wild++)
        {
            ulong at = Data + 8 * wild;
            pair.Both(machine => machine.Memory.TryWrite(at, BitConverter.GetBytes(Wall)));
            pair.Compare(1700 + wild % 7, $"wild in pass {wild}");
            pair.Both(machine => machine.Memory.TryWrite(at, BitConverter.GetBytes(Data)));
        }
    }

    /// <summary>The rows that say of themselves that they add are believed: here they are asked.</summary>
    [Fact]
    public void RowsThatSaySoAdd()
    {
        Insn[] rows = [.. TestMachine.AllRows.Where(row => row.Adds)];
        Assert.Contains(rows, row => row.Name == "addi");
        var random = new Random(5);
        foreach (Insn row in rows)
        {
            for (int i = 0; i < 1000; i++)
            {
                ulong a = (ulong)random.NextInt64() << i % 3, b = (ulong)random.NextInt64(-2048, 2048) << i % 5;
                Assert.Equal(a + b, row.Method!.Invoke(null, [a, b]));
            }
        }
    }

    private static long StepOf(int pointer) => pointer switch { 18 => 4, 19 => -8, 20 => 24, 21 => 640, 24 => 16, 26 => -12, _ => 0 };

    private static void SetUp(TestMachine machine, ulong passes)
    {
        machine.Hart.State->Pc = Start;
        (machine.Hart[5], machine.Hart[7], machine.Hart[25], machine.Hart[27]) = (24, 16, 8, unchecked((ulong)-40));
        machine.Hart[11] = passes;
        for (int i = 0; i < s_pointers.Length; i++)
            machine.Hart[s_pointers[i]] = Data + 0x2f00 * (ulong)i;
    }

    private static void Both(TestMachine expected, TestMachine actual, Action<TestMachine> change)
    {
        change(expected);
        change(actual);
    }

    private static void Compare(TestMachine expected, TestMachine actual, ulong instructions, string what)
    {
        Both(expected, actual, machine => machine.Run(instructions));
        MachinePair.AssertSame(expected, actual, what);
    }

    private static TestMachine Make(string engine)
    {
        var machine = new TestMachine(Isa, counts: false, Size, engine);
        machine.Write(Start, s_loop);
        machine.Write(TestMachine.Handler, "csrrs s0, 0x341, zero", "addi s0, s0, 4", "csrrw zero, 0x341, s0", "mret");
        for (int i = -0x20000; i < 0x40000; i += 8)
            machine.Memory.TryWrite(Data + (ulong)i, BitConverter.GetBytes(0x9E3779B97F4A7C15UL * (ulong)(i + 1)));
        return machine;
    }
}
