using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>Small programs for what single checks of translated code are there for: each makes a difference in one of them.</summary>
public sealed unsafe class RegionGuardTests
{
    private const string Isa = "rv64gc_zicntr_zicclsm", Uncompressed = "rv64imafd_zicsr_zifencei";
    private const ulong Start = TestMachine.Start, Page = PhysicalMemory.PageSize, Wall = TestMachine.Data + 0x20000;

    public static TheoryData<string> Engines() => [TestEngines.Hot, TestEngines.Eager, TestEngines.Single];

    /// <summary>A function that is called from two places, and goes back to others if the register says so.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void CallsComeBackToTheirCallers(string engine)
    {
        foreach (string isa in (string[])[Isa, Uncompressed])
        {
            using var pair = new MachinePair(isa, engine);
            pair.Write(
                $"jal ra, 0x{Start + 32:x}", "addi a0, a0, 1", $"jal ra, 0x{Start + 32:x}", "addi a2, a2, 3", "add a4, a4, a2", "addi a1, a1, -1",
                $"bne a1, zero, 0x{Start:x}", $"jal zero, 0x{Start:x}", "add ra, ra, a5", "add a3, a3, a0", "jalr zero, 0(ra)");
            pair.Both(machine => machine.Hart[11] = 1 << 30);
            pair.Compare(4001, $"{isa}, before");
            // Where it goes back to are neither of the two places, and no address of an instruction.
            foreach (ulong offset in (ulong[])[4, 0, 2, 0, 8, 6])
            {
                pair.Both(machine =>
                {
                    machine.Hart.State->Pc = Start;
                    machine.Hart[15] = offset;
                });
                pair.Compare(41, $"{isa}, {offset} bytes behind");
                pair.Both(machine => machine.Hart[15] = 0);
                pair.Compare(401, $"{isa}, behind {offset}");
            }
        }
    }

    /// <summary>Accesses by one register that are checked together, with a wall at either end of them.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void AWallStandsAtTheEndsOfAGroup(string engine)
    {
        string[][] groups =
        [
            ["ld a4, -24(s2)", "lw a5, 8(s2)", "sw a4, 16(s2)", "lbu a6, 47(s2)"],
            ["lbu a6, 8(s2)", "sd a6, 40(s2)", "ld a4, -24(s2)", "lw a5, 16(s2)"],
            // Another group comes first.
            ["ld a7, 0(s5)", "lw a5, 24(s5)", "ld a4, -24(s2)", "lbu a6, 47(s2)"],
        ];
        foreach (string[] group in groups)
        {
            using var pair = new MachinePair(Isa, engine);
            pair.Both(machine => machine.Hart[21] = Wall - 0x8000);
            // The register is made anew in each turn: how far it will go cannot be reckoned ahead.
            pair.Write(["add s2, s3, zero", .. group, "add a0, a0, a4", "add a0, a0, a5", "add a0, a0, a6", "addi s3, s3, 8", $"jal zero, 0x{Start:x}"]);
            WalkIntoWalls(pair, 19, 8, 10);
        }
    }

    /// <summary>Loops whose pages are checked once for many passes, up and down.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(-8)]
    [InlineData(640)]
    [InlineData(-640)]
    public void AWallStandsInTheWayOfManyPasses(int step)
    {
        foreach (string access in (string[])["ld a4, 8(s3)", "sd a1, 8(s3)"])
        {
            using var pair = new MachinePair(Isa, TestEngines.Eager);
            pair.Write(access, "add a0, a0, a4", $"addi s3, s3, {step}", "addi a1, a1, -1", $"bne a1, zero, 0x{Start:x}", $"jal zero, 0x{Start:x}");
            pair.Both(machine => machine.Hart[11] = 1 << 30);
            WalkIntoWalls(pair, 19, step, 5);
        }
    }

    /// <summary>A region of two pages, each with a loop at which it can be entered, is entered in one when the other has changed. Loops are long: what comes first in a run is interpreted.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void TheOtherPageOfALoopChanges(string engine)
    {
        Action<TestMachine, ulong>[] changes =
        [
            (machine, page) => machine.Memory.Protect(page, Page, Access.Read),
            (machine, page) => machine.Memory.TryWrite(page, BitConverter.GetBytes(TestMachine.Assemble("sub a2, a2, a0", 0))),
        ];
        foreach (Action<TestMachine, ulong> change in changes)
        {
            for (ulong distance = 0; distance < 12; distance++)
            {
                using var pair = new MachinePair(Isa, engine);
                ulong other = Start + Page, changed = distance % 2 == 0 ? Start : other;
                pair.Write("addi a2, a2, 1", "andi a5, a2, 1023", $"bne a5, zero, 0x{Start:x}", $"jal zero, 0x{other:x}");
                pair.Both(machine => machine.Write(other, "addi a0, a0, 1", "andi a5, a0, 1023", $"bne a5, zero, 0x{other:x}", $"jal zero, 0x{Start:x}"));
                pair.Compare(20_000 + 997 * distance, "before");
                pair.Both(machine => change(machine, changed));
                pair.Compare(10_000, $"change {Array.IndexOf(changes, change)} of {changed:x} after {distance}");
            }
        }
    }

    /// <summary>A loop sets vstart before some of its vector instructions, in some thousand instructions to something else than 0: what comes first in a run is interpreted.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void VstartIsSetInTheLoop(string engine)
    {
        ulong head = Start + 16;
        using var pair = new MachinePair("rv64gcv_zvl512b", engine);
        pair.Write(
            "vsetvli a4, zero, e8, m1, ta, ma", "vid.v v1", "vid.v v2", "vadd.vi v3, v1, 5",
            "csrrw zero, 0x8, a5", "vadd.vv v1, v2, v1",
            "csrrw zero, 0x8, a6", "vadd.vv v2, v1, v3",
            "csrrw zero, 0x8, a7", "vadd.vv v3, v1, v2",
            "csrrw zero, 0x8, a3", "vadd.vv v4, v3, v1",
            "addi a1, a1, -1", $"bne a1, zero, 0x{head:x}", $"jal zero, 0x{head:x}");
        pair.Both(machine => machine.Hart[11] = 1 << 30);
        pair.Compare(4001, "before");
        foreach (int register in (int[])[15, 16, 17, 13])
        {
            for (ulong vstart = 1; vstart < 8; vstart += 3)
            {
                pair.Both(machine => machine.Hart[register] = vstart);
                pair.Compare(3001, $"x{register} is {vstart}");
                pair.Both(machine => machine.Hart[register] = 0);
                pair.Compare(3011, $"x{register} was {vstart}");
            }
        }
    }

    /// <summary>What traps by its own semantic has its address and its encoding in the trap's value.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void ASemanticTrapsInALoop(string engine)
    {
        foreach (string line in (string[])["ebreak", "csrrw zero, 0xc02, a0", "csrrs a4, 0x7c0, a0"])
        {
            using var pair = new MachinePair(Isa, engine);
            pair.Write("addi a0, a0, 1", "add a2, a2, a0", line, "addi a3, a3, 5", "addi a1, a1, -1", $"bne a1, zero, 0x{Start:x}", $"jal zero, 0x{Start:x}");
            pair.Both(machine => machine.Hart[11] = 1 << 30);
            for (ulong i = 0; i < 24; i++)
                pair.Compare(301 + i, $"{line}, {i}");
            Assert.NotEqual(0UL, pair.Expected.Hart.Trap.Value);
        }
    }

    /// <summary>
    /// Puts a register so that an access comes to a page without rights after some passes, or has left it. What traps does not come back: a loop
    /// that is entered in its middle is translated again, in two blocks.
    /// </summary>
    private static void WalkIntoWalls(MachinePair pair, int pointer, int step, int length)
    {
        pair.Both(machine => machine.Write(TestMachine.Handler, "addi s1, s1, 1", $"jal zero, 0x{TestMachine.Handler:x}"));
        pair.Both(machine => machine.Hart[pointer] = Wall);
        pair.Compare(20 * (ulong)length + 1, "before");
        foreach (Access rights in (Access[])[0, Access.Read])
        {
            foreach (ulong side in (ulong[])[Wall, Wall + Page])
            {
                for (int passes = -4; passes < 80; passes += passes < 12 ? 1 : 7)
                {
                    pair.Both(machine =>
                    {
                        machine.Memory.Protect(Wall - 0x10000, 0x20000, Access.Read | Access.Write);
                        machine.Memory.Protect(Wall, Page, rights);
                    });
                    // Pages are known once they were accessed: in the second run they are.
                    for (int run = 0; run < 2; run++)
                    {
                        pair.Both(machine =>
                        {
                            machine.Hart.State->Pc = Start;
                            machine.Hart[pointer] = side - (ulong)((long)step * passes);
                        });
                        pair.Compare(100 * (ulong)length + 1, $"side {side:x}, {passes} passes, rights {rights}");
                    }
                }
            }
        }
    }
}
