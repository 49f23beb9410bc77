using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>
/// Translated vector code with vl below VLMAX, and with LMUL below 1: registers keep their tails, and memory behind the last element is neither
/// read nor written, be it the end of what may be accessed.
/// </summary>
public sealed unsafe class PartialModeTests
{
    private const ulong Start = TestMachine.Start, Data = TestMachine.Data, Room = 0x4000, Size = 1 << 20;
    private const int Pointers = 18, Walls = 6, Avl = 13;
    private const ulong Turns = 12;

    // The register that an access of the loop uses, and its element width in bytes.
    private static readonly int[] s_widths = [4, 4, 4, 2, 1, 1];

    public static TheoryData<int, int> Shapes() => new()
    {
        { 512, 2 }, { 512, 1 }, { 512, 0 }, { 512, -1 }, { 1024, 1 }, { 1024, -1 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EveryLengthAgreesWithTheInterpreter(int vlen, int lmulLog2)
    {
        int vlmax = lmulLog2 < 0 ? vlen / 32 >> -lmulLog2 : vlen / 32 << lmulLog2;
        foreach (int vl in (int[])[1, 2, 3, 4, 5, 7, 8, 9, 11, 15, 16, 17, 23, 31, 32, 33, 63, 64])
        {
            if (vl > vlmax)
                break;
            using var pair = new Pair(vlen, lmulLog2, vl);
            pair.Compare("the same vl", Turns);
            Assert.Contains($", vl {vl})", pair.Text, StringComparison.Ordinal);
            // Each access in turn reaches over the wall with its last element.
            for (int i = 0; i < Walls; i++)
            {
                pair.Both(machine => machine.Hart[Pointers + i] += (ulong)s_widths[i]);
                pair.Compare($"access {i} over the wall", Turns);
                Assert.NotEqual(0UL, pair.Expected.Hart.Trap.Cause);
                pair.Both(machine => machine.Hart[Pointers + i] -= (ulong)s_widths[i]);
            }

            // What was a constant is one no more.
            foreach (int other in (int[])[vl - 1, vl / 2, 0, 1])
            {
                pair.Both(machine => machine.Hart[Avl] = (ulong)other);
                pair.Compare($"vl {other}", Turns);
            }

            pair.Both(machine => machine.Hart[Avl] = (ulong)vl);
            pair.Compare("the first vl again", Turns);
        }
    }

    [Theory]
    [InlineData(512)]
    [InlineData(1024)]
    public void RandomProgramsReachPartialBlocks(int vlen)
    {
        const int Often = 8;
        var emitted = new EmittedCode();
        var programs = new LockstepPrograms(emitted.Of(TestEngines.Named(TestEngines.Hot)));
        // Of the many loads and stores, those that are moved by blocks.
        Insn[] rows = [.. LockstepPrograms.VectorRows.Where(r => r.Cost is not (>= Cost.VLoad and <= Cost.VStoreIndexed) || r.Contiguous != null)];
        string? complaint = programs.Vector(seed: 21, vlen, agnosticOnes: false, plain: true, programs: 12, passes: 1, rows);
        Assert.True(complaint == null, complaint);
        foreach ((string by, string operand) in new[] { ("MovePartial", "Load"), ("MovePartial", "Store"), ("Elements", "Merge"), ("Emit", "KnownVsetvli") })
            Assert.True(emitted[by, operand] >= Often, $"{by} emits {operand} {emitted[by, operand]} times");
    }

    /// <summary>Two machines with the loop: one translates it.</summary>
    private sealed class Pair : IDisposable
    {
        private readonly string _what;

        public Pair(int vlen, int lmulLog2, int vl)
        {
            _what = $"VLEN {vlen}, LMUL 2^{lmulLog2}, vl {vl}";
            Expected = Make(TestEngines.Interpreter, counts: true, vlen, lmulLog2, vl);
            TestEngines.Fault = setup => setup.Translation == null ? setup : new EngineSetup(setup.Translation with { KeepsText = true });
            try
            {
                Actual = Make(TestEngines.Hot, counts: false, vlen, lmulLog2, vl);
            }
            finally
            {
                TestEngines.Fault = null;
            }

            Compare("before", 4 * Turns);
            Assert.Equal(0, Actual.Translator!.Report.Failed);
        }

        public TestMachine Expected { get; }

        public TestMachine Actual { get; }

        /// <summary>The IL of all regions of the loop.</summary>
        public string Text => string.Concat(Actual.Translator!.Dump(Start).Select(region => region.Il));

        public void Both(Action<TestMachine> change)
        {
            change(Expected);
            change(Actual);
        }

        public void Compare(string when, ulong turns)
        {
            Both(machine => machine.Run(turns * 37));
            MachinePair.AssertSame(Expected, Actual, $"{_what}, {when}");
        }

        public void Dispose()
        {
            Expected.Dispose();
            Actual.Dispose();
        }

        private static string Lmul(int log2) => log2 < 0 ? $"mf{1 << -log2}" : $"m{1 << log2}";

        private static TestMachine Make(string engine, bool counts, int vlen, int lmulLog2, int vl)
        {
            var machine = new TestMachine($"rv64gcv_zvl{vlen}b_zicclsm", counts, Size, engine);
            ulong end = machine.Write(
                Start,
                $"vsetvli zero, a3, e32, {Lmul(lmulLog2)}, ta, ma",
                "vle32.v v8, (s2)",
                "vle32.v v12, (s3)",
                "vadd.vv v16, v8, v12",
                "vmul.vv v16, v16, v12, v0.t",
                "vfadd.vv v20, v8, v12",
                "vfmul.vf v20, v20, fa0, v0.t",
                "vmslt.vv v1, v8, v12",
                "vmseq.vx v1, v8, a4, v0.t",
                "vmerge.vvm v24, v8, v12, v0",
                "vredsum.vs v7, v16, v8",
                "vid.v v28",
                "vse32.v v16, (s4)",
                $"vsetvli zero, zero, e16, {Lmul(lmulLog2 - 1)}, tu, mu",
                "vnsrl.wi v4, v16, 3",
                "vwmacc.vx v24, a4, v4",
                "vwadd.vv v12, v4, v16, v0.t",
                "vsext.vf2 v6, v3",
                "vsaddu.vv v6, v6, v4",
                "vse16.v v4, (s5)",
                $"vsetvli zero, zero, e8, {Lmul(lmulLog2 - 2)}, ta, ma",
                "vle8.v v3, (s6)",
                "vnclip.wi v2, v4, 2",
                "vmslt.vv v0, v2, v3",
                "vmv.s.x v5, a4",
                "vmv.x.s a5, v2",
                "vadd.vx v2, v2, a5, v0.t",
                "vse8.v v2, (s7)",
                "addi a4, a4, 1");
            machine.Write(end, $"jal zero, 0x{Start:x}");
            machine.Write(TestMachine.Handler, "csrrs s0, 0x341, zero", "addi s0, s0, 4", "csrrw zero, 0x341, s0", "mret");
            HartState* s = machine.Hart.State;
            (s->Fs, s->Fflags, s->Vector.Vs) = (3, FloatFlags.NX, 3);
            s->F[10] = 0xffff_ffff_3fc0_0000;
            machine.Hart[Avl] = (ulong)vl;
            var random = new Random(vl);
            byte[] bytes = new byte[Walls * Room];
            random.NextBytes(bytes);
            machine.Memory.TryWrite(Data, bytes);
            random.NextBytes(new Span<byte>(s->Vector.Registers, 32 * s->Vector.Vlenb));
            for (int i = 0; i < Walls; i++)
            {
                ulong wall = Data + Room * (ulong)i + 2 * PhysicalMemory.PageSize;
                machine.Hart[Pointers + i] = wall - (ulong)(vl * s_widths[i]);
                machine.Memory.Protect(wall, PhysicalMemory.PageSize, 0);
            }

            return machine;
        }
    }
}
