using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>
/// What can interrupt a translated loop, at every instruction of it in turn: faults, illegal instructions, interrupts, stores into the loop, and
/// limits. Afterwards registers, counts, CSRs and memory must be those of the interpreter.
/// </summary>
public sealed class FaultInjectionTests
{
    private const string Isa = "rv64gcv_zvl512b_zicntr_zicclsm";
    private const ulong Start = TestMachine.Start, Data = TestMachine.Data, Size = 1 << 20;
    private const int FirstPointer = 18, Stride = 64, Register = 4, Turns = 40, MachineTimer = 7;
    private const ulong WordsVtype = 0b11_010_000, LongsVtype = 0b11_011_000, MachineInterrupts = 8;

    /// <summary>Loads, stores, floating-point and vector instructions, branches; each access has a pointer of its own, s2 to s7, that moves on.</summary>
    private static readonly string[] s_loop =
    [
        "vle32.v v8, (s2)",
        "lw a4, 4(s3)",
        "add a0, a0, a4",
        "fld fa0, 8(s4)",
        "vadd.vv v9, v9, v8",
        "sd a0, 16(s5)",
        "fadd.d fa1, fa1, fa0",
        "xor a5, a0, a1",
        $"beq a5, zero, 0x{Start + 40:x}",
        "addi a6, a6, 1",
        "fsd fa1, 24(s6)",
        "vse32.v v9, (s7)",
        "addi s2, s2, 64",
        "addi s3, s3, 64",
        "addi s4, s4, 64",
        "addi s5, s5, 64",
        "addi s6, s6, 64",
        "addi s7, s7, 64",
        "addi a1, a1, -1",
        $"bne a1, zero, 0x{Start:x}",
        $"jal zero, 0x{Start:x}",
    ];

    /// <summary>The accesses of the loop: the instruction, and the register that it uses.</summary>
    private static readonly (int Position, int Pointer)[] s_accesses = [(0, 18), (1, 19), (3, 20), (5, 21), (10, 22), (11, 23)];

    public static TheoryData<string> Engines() => [TestEngines.Hot, TestEngines.Eager, TestEngines.Single];

    [Theory]
    [MemberData(nameof(Engines))]
    public void AnAccessFaults(string engine)
    {
        foreach ((int position, int pointer) in s_accesses)
        {
            foreach (string kind in (string[])["end of memory", "page", "page, left", "protection"])
            {
                using var pair = new Pair(engine);
                // The access faults after some turns, and in each turn from then on.
                ulong wall = kind == "end of memory" ? Start + Size : Start + Size - 0x8000;
                pair.Both(machine =>
                {
                    // Not aligned: one turn has bytes on both sides.
                    machine.Hart[pointer] = wall - (Turns / 2 * Stride) - 8 + (kind == "page, left" ? PhysicalMemory.PageSize : 0UL);
                    if (kind.StartsWith("page", StringComparison.Ordinal))
                        machine.Memory.Protect(wall, PhysicalMemory.PageSize, 0);
                    if (kind == "protection")
                        Deny(machine.Hart, wall);
                });
                pair.Compare($"{kind} at instruction {position}", Turns * (ulong)s_loop.Length);
                Assert.NotEqual(0UL, pair.Expected.Hart.Trap.Cause);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void AnIllegalInstructionStandsThere(string engine)
    {
        // The jump behind the loop is not reached.
        for (int position = 0; position < s_loop.Length - 1; position++)
        {
            using var pair = new Pair(engine);
            pair.Both(machine => machine.Memory.TryWrite(Start + Register * (ulong)position, BitConverter.GetBytes(0)));
            pair.Compare($"illegal instruction {position}", 10 * (ulong)s_loop.Length);
            Assert.Equal((ulong)Cause.IllegalInstruction, pair.Expected.Hart.Trap.Cause);
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void ATimerInterruptIsDueThere(string engine)
    {
        using var pair = new Pair(engine);
        var places = new HashSet<ulong>();
        // Ticks come every hundred instructions; the seven of the handler move them to another place of the loop.
        for (int turn = 0; turn < 3 * s_loop.Length; turn++)
        {
            pair.Both(machine =>
            {
                machine.Hart.Clock.Compare = machine.Hart.Clock.Time + 4;
                machine.Hart.Trap.Enabled = 1UL << MachineTimer;
                machine.Hart.Trap.Status |= MachineInterrupts;
            });
            pair.Compare($"timer {turn}", 1009);
            Assert.Equal(1UL << 63 | MachineTimer, pair.Expected.Hart.Trap.Cause);
            places.Add(pair.Expected.Hart.Trap.Epc);
        }

        Assert.True(places.Count >= s_loop.Length - 2, $"only at {places.Count} places");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void AnEventIsDueThere(string engine)
    {
        using var pair = new Pair(engine);
        for (ulong distance = 1; distance < 3 * (ulong)s_loop.Length; distance++)
        {
            // What a device does at a time of its own: it changes a register that the loop uses.
            pair.Both(machine => machine.Hart.Clock.After(200 + distance, () => machine.Hart[16] += 1 << 20));
            pair.Compare($"event {distance}", 401);
        }
    }

    [Theory]
    [InlineData(TestEngines.Hot, false)]
    [InlineData(TestEngines.Hot, true)]
    [InlineData(TestEngines.Eager, false)]
    [InlineData(TestEngines.Eager, true)]
    [InlineData(TestEngines.Single, false)]
    public void AStoreOverwritesAnInstruction(string engine, bool fence)
    {
        // The loop with a store in its middle that makes one instruction another and back, by turns.
        const int At = 7;
        string[] patch = [.. new[] { "xor s8, s8, s9", "sw s8, 0(s10)" }, .. fence ? ["fence.i"] : Array.Empty<string>()];
        string[] loop = [.. s_loop[..At], .. patch, .. s_loop[(At + 2)..]];
        for (int position = 0; position < loop.Length; position++)
        {
            using var pair = new Pair(engine, loop);
            ulong target = Start + Register * (ulong)position;
            pair.Both(machine =>
            {
                uint old = (uint)machine.ReadWord(target);
                machine.Hart[24] = old;
                machine.Hart[25] = old ^ TestMachine.Assemble("addi a7, a7, 3", 0);
                machine.Hart[26] = target;
            });
            pair.Compare($"store over instruction {position}", Turns * (ulong)loop.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void TheLoopLiesInTwoPages(string engine)
    {
        const ulong Page = PhysicalMemory.PageSize, Body = Page - 12;
        string[] loop =
        [
            $"jal zero, 0x{Start + Body:x}", .. Enumerable.Repeat("addi zero, zero, 0", (int)Body / Register - 1),
            "addi a0, a0, 1", "addi a2, a2, 3", "add a0, a0, a2",
            "add a4, a4, a0", "lw a6, 0(s3)", "addi a5, a5, 1", $"beq a5, zero, 0x{Start + Body:x}", $"jal zero, 0x{Start:x}",
        ];
        Action<TestMachine>[] changes =
        [
            machine => machine.Hart[19] = Start + Size,
            machine => machine.Memory.Protect(Start + Page, Page, Access.Read),
            machine => Deny(machine.Hart, Start + Page),
            machine => machine.Memory.TryWrite(Start + Page, BitConverter.GetBytes(TestMachine.Assemble("sub a4, a4, a0", 0))),
            machine => machine.Hart[15] = ulong.MaxValue,
        ];
        foreach (Action<TestMachine> change in changes)
        {
            for (ulong distance = 0; distance < 9; distance++)
            {
                using var pair = new Pair(engine, loop);
                pair.Compare("before", distance);
                pair.Both(change);
                for (ulong limit = 1; limit < 9; limit += 3)
                    pair.Compare($"change {Array.IndexOf(changes, change)}, limit {limit}", limit);
                pair.Compare($"behind change {Array.IndexOf(changes, change)}", 601);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public unsafe void StateThatRegionsTakeForGrantedChanges(string engine)
    {
        string[] loop =
        [
            // Flags are read before another instruction raises the same.
            "vle32.v v8, (s2)", "vfadd.vv v10, v10, v8", "csrrs a5, 0x1, zero", "add a7, a7, a5", "vaadd.vv v11, v11, v8",
            "vsadd.vv v12, v12, v8", "vmslt.vv v13, v11, v8, v0.t", "vmul.vv v9, v8, v8", "fadd.d fa1, fa1, fa0",
            "csrrs a6, minstret, zero", "add a0, a0, a6", "addi a1, a1, -1", $"bne a1, zero, 0x{Start:x}",
        ];
        Action<Hart>[] changes =
        [
            hart => hart.State->Fflags = 0,
            hart => hart.State->Frm = 1,
            hart => hart.State->Frm = 5,
            hart => hart.State->Fs = 0,
            hart => hart.State->Fs = 1,
            hart => hart.State->Vector.Vs = 0,
            hart => hart.State->Vector.Vs = 1,
            hart => hart.State->Vector.Vstart = 1,
            hart => hart.State->Vector.Vxrm = 2,
            hart => hart.State->Vector.Vxsat = 0,
            hart => hart.Vector.SetVl(5),
            hart => hart.Vector.SetVtype(LongsVtype),
        ];
        using var pair = new Pair(engine, loop);
        for (int i = 0; i < 3 * changes.Length; i++)
        {
            // Many registers hold what they will for ever, so that only new values show the change.
            pair.Both(machine =>
            {
                SetUp(machine.Hart);
                foreach (int v in (int[])[0, 10, 11, 12, 13])
                    new Span<float>(machine.Hart.State->Vector[v], 16).Fill(0.1f * (v + i + 1));
                machine.Hart.State->F[10] = BitConverter.DoubleToUInt64Bits(0.1 * (i + 1));
                changes[i % changes.Length](machine.Hart);
            });
            pair.Compare($"change {i % changes.Length}", 1 + (ulong)i);
            pair.Compare($"behind change {i % changes.Length}", 601);
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void TheLimitIsThere(string engine)
    {
        using var pair = new Pair(engine);
        for (ulong limit = 1; limit < 4 * (ulong)s_loop.Length; limit++)
            pair.Compare($"limit {limit}", limit);
        // And behind so many turns that translated code has done most of them.
        for (ulong limit = 1; limit < 2 * (ulong)s_loop.Length; limit++)
            pair.Compare($"limit 600 + {limit}", 600 + limit);
    }

    /// <summary>The state under which loops are translated at their best.</summary>
    private static unsafe void SetUp(Hart hart)
    {
        HartState* s = hart.State;
        (s->Fs, s->Frm, s->Fflags) = (3, 0, FloatFlags.NX);
        (s->Vector.Vs, s->Vector.Vstart, s->Vector.Vxrm) = (3, 0, 0);
        hart.Vector.SetVtype(WordsVtype);
        hart.Vector.SetVl(ulong.MaxValue);
    }

    /// <summary>Denies accesses to the page at an address to machine mode, too.</summary>
    private static void Deny(Hart hart, ulong page)
    {
        const ulong LockedPage = 0b1_0011_000;
        hart.Pmp.WriteAddress(0, page >> 2 | PhysicalMemory.PageSize / 8 - 1);
        hart.Pmp.WriteConfig(0, LockedPage);
    }

    /// <summary>Two machines with the loop, one of which has translated it; the other one executes instruction by instruction.</summary>
    private sealed class Pair : IDisposable
    {
        public Pair(string engine, string[]? loop = null)
        {
            Expected = Make(TestEngines.Interpreter, counts: true, loop ?? s_loop);
            Actual = Make(engine, counts: false, loop ?? s_loop);
            Compare("before", 4001);
            Assert.True(Actual.Translator!.IsTranslated(Start), "the loop was not translated");
            Assert.Equal(0, Actual.Translator.Report.Failed);
        }

        public TestMachine Expected { get; }

        public TestMachine Actual { get; }

        public void Both(Action<TestMachine> change)
        {
            change(Expected);
            change(Actual);
        }

        /// <summary>Retires instructions in both machines and compares all state.</summary>
        public void Compare(string what, ulong instructions)
        {
            Both(machine => machine.Run(instructions));
            MachinePair.AssertSame(Expected, Actual, what);
        }

        public void Dispose()
        {
            Expected.Dispose();
            Actual.Dispose();
        }

        private static TestMachine Make(string engine, bool counts, string[] loop)
        {
            var machine = new TestMachine(Isa, counts, Size, engine);
            machine.Write(Start, loop);
            // Interrupts are turned off; what traps is passed over.
            machine.Write(
                TestMachine.Handler,
                "csrrs s0, 0x342, zero",
                $"blt s0, zero, 0x{TestMachine.Handler + 24:x}",
                "csrrs s0, 0x341, zero",
                "addi s0, s0, 4",
                "csrrw zero, 0x341, s0",
                "mret",
                "csrrw zero, mie, zero",
                "addi s1, s1, 1",
                "addi s1, s1, 1",
                "addi s1, s1, 1",
                "mret");
            SetUp(machine.Hart);
            machine.Hart[11] = 1UL << 60;
            for (int i = 0; i < s_accesses.Length; i++)
                machine.Hart[FirstPointer + i] = Data + 0x10000 * (ulong)i;
            for (int i = 0; i < 0x40000; i += 8)
                machine.Memory.TryWrite(Data + (ulong)i, BitConverter.GetBytes(BitConverter.DoubleToUInt64Bits(1.0 / (3 + i))));
            return machine;
        }
    }
}
