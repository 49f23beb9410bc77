using RiscvSim.Engines;
using RiscvSim.Engines.Lockstep;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Kit.Testing;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>
/// Translated loops of floating-point rows that have quick forms, whatever the operands, the flags accrued before and the rounding mode; and what
/// changes flags and mode inside of loops. Afterwards all state is that of the interpreter.
/// </summary>
public sealed class QuickFloatTests
{
    private const ulong Code = ProbeMachine.Code;
    private const int Turns = 4, Warm = 1000, Draws = 250, FirstOperand = 10, Result = 13, Counter = 17, Pointer = 18;
    private const ulong SingleBox = 0xffff_ffff_0000_0000;

    private static readonly double[] s_doubles =
    [
        0, -0.0, 1, -1.5, 3, 0.1, double.Epsilon, -double.Epsilon, 2.2250738585072014E-308, 2.2250738585072009E-308, 2.3E-308, 1E-200, -1E-160, 1E200,
        double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 2147483648, -2147483649.5, 9.3E18, -9.3E18,
    ];

    private static readonly float[] s_singles =
    [
        0, -0f, 1, -1.5f, 3, 0.1f, float.Epsilon, -float.Epsilon, 1.17549435E-38f, 1.17549421E-38f, 1.2E-38f, 1E-25f, -1E-20f, 1E25f,
        float.MaxValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN, 2147483648f, -4294967296f, 9.3E18f, -9.3E18f,
    ];

    private static readonly string[] s_engines = [TestEngines.Hot, TestEngines.Eager, TestEngines.Single];

    public static TheoryData<string> Engines() => [.. s_engines];

    [Theory]
    [MemberData(nameof(Engines))]
    public void OperandsAreRare(string engine)
    {
        foreach (Insn row in RandomPrograms.Table.Rows.Where(row => row.QuickForm != null))
        {
            bool isSingle = row.QuickForm!.Method.GetParameters()[0].ParameterType == typeof(float);
            var random = new Random(row.Index);
            // Half of the programs say their mode, half take that of frm.
            for (int program = 0; program < 2; program++)
            {
                using var pair = new Pair(engine);
                pair.Start([WordOf(row, program == 0 ? row.QuickForm.Rounding : 7)]);
                for (int draw = 0; draw < Draws; draw++)
                {
                    ulong[] operands = [.. Enumerable.Range(0, 4).Select(_ => Operand(random, isSingle))];
                    var flags = (FloatFlags)(random.Next(3) == 0 ? 0 : 1 | random.Next(32));
                    int mode = random.Next(4) == 0 ? random.Next(6) : 0;
                    pair.Set(operands, flags, mode);
                    pair.Compare(Turns, $"{row.Name} {string.Join(' ', operands.Select(bits => $"{bits:x}"))} flags {flags} frm {mode}");
                }
            }
        }
    }

    /// <summary>
    /// Nothing that a loop computes is inexact: it is entered in vain until its exact method is compiled, too, and that is not done soon.
    /// </summary>
    [Theory]
    [InlineData(50, 0.9, 1)]
    [InlineData(int.MaxValue, 0, 0)]
    public unsafe void InexactIsNeverAccrued(int mostRefusals, double leastShare, int replaced)
    {
        const ulong instructions = 60_000;
        using var machine = new TestMachine(setup: new EngineSetup(EngineSetup.Hot.Translation! with { MostRefusals = mostRefusals, Counts = true }));
        using var interpreter = new TestMachine();
        foreach (TestMachine each in (TestMachine[])[machine, interpreter])
        {
            ulong loop = each.Write(TestMachine.Start, "addi a0, zero, 3", "fcvt.d.w fa1, a0");
            each.Write(loop, "fadd.d fa0, fa0, fa1", "addi a0, a0, 1", $"jal zero, 0x{loop:x}");
            each.Run(instructions);
        }

        for (int register = 10; register < 12; register++)
            Assert.Equal(interpreter.Hart.State->F[register], machine.Hart.State->F[register]);
        Assert.Equal(interpreter.Hart[10], machine.Hart[10]);
        Assert.Equal(interpreter.Pc, machine.Pc);
        Assert.Equal(interpreter.Hart.State->Fflags, machine.Hart.State->Fflags);
        TranslationReport report = machine.Translator!.Report;
        Assert.Equal(replaced, report.Invalidated);
        Assert.InRange(report.Executed / (double)instructions, leastShare, replaced);
    }

    /// <summary>A region that was entered in vain, but is not any more, makes samples rarer as any other.</summary>
    [Fact]
    public unsafe void RefusalsEnd()
    {
        const ulong other = TestMachine.Start + 0x100, instructions = 2_000_000;
        using var machine = new TestMachine(setup: new EngineSetup(EngineSetup.Hot.Translation! with { MostRefusals = int.MaxValue, Counts = true, Warm = 2 }));
        ulong loop = machine.Write(TestMachine.Start, "addi a0, zero, 3", "fcvt.d.w fa1, a0");
        machine.Write(loop, "fadd.d fa0, fa0, fa1", "addi a0, a0, 1", $"jal zero, 0x{loop:x}");
        machine.Write(other, "addi a1, a1, 1", $"jal zero, 0x{other:x}");
        machine.Run(60_000);
        machine.Pc = other;
        ulong before = machine.Translator!.Report.Executed;
        machine.Run(instructions);
        Assert.InRange((machine.Translator.Report.Executed - before) / (double)instructions, 0.95, 1);
    }

    [Theory]
    [InlineData("fadd.d fa3, fa0, fa1", -2.2250738585072014E-308, 2.2250738585072019E-308)]
    [InlineData("fsub.d fa3, fa0, fa1", 2.2250738585072014E-308, 2.2250738585072019E-308)]
    [InlineData("fmul.d fa3, fa0, fa1", 1.1E-200, 1.3E-110)]
    [InlineData("fdiv.d fa3, fa0, fa1", 1.1E-200, 1.3E110)]
    [InlineData("fmadd.d fa3, fa0, fa1, fa2", 1.1E-200, 1.3E-110)]
    [InlineData("fmsub.d fa3, fa0, fa1, fa2", 1.1E-200, 1.3E-110)]
    [InlineData("fnmadd.d fa3, fa0, fa1, fa2", 1.1E-200, 1.3E-110)]
    [InlineData("fnmsub.d fa3, fa0, fa1, fa2", 1.1E-200, 1.3E-110)]
    public void AResultIsSubnormal(string line, double a, double b)
    {
        foreach (string engine in s_engines)
        {
            using var pair = new Pair(engine);
            pair.Start([TestMachine.Assemble(line, Code)]);
            foreach (FloatFlags flags in (FloatFlags[])[FloatFlags.NX, 0])
            {
                pair.Set([BitConverter.DoubleToUInt64Bits(a), BitConverter.DoubleToUInt64Bits(b), 0], flags, 0);
                pair.Compare(Turns, $"{line}, flags {flags}");
                Assert.True(double.IsSubnormal(pair.ResultNumber), $"{pair.ResultNumber} is not subnormal");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void TheInexactFlagIsAccruedInTheLoop(string engine)
    {
        using var pair = new Pair(engine);
        // Sums of one are exact until 2^53, which the third instruction makes of some turn's sum.
        pair.Start([.. Assemble("fadd.d fa1, fa1, fa0", "fmul.d fa2, fa1, fa0", "fmadd.d fa4, fa2, fa3, fa4")]);
        for (int turn = 1; turn < 40; turn++)
        {
            pair.Set([One, BitConverter.DoubleToUInt64Bits(9007199254740992 - turn), 0], 0, 0);
            pair.Compare(turn * 2, $"inexact after {turn} turns");
            Assert.Equal(FloatFlags.NX, pair.Flags);
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void TheInexactFlagIsClearedInTheLoop(string engine)
    {
        using var pair = new Pair(engine);
        pair.Start([.. Assemble("fadd.d fa1, fa1, fa0", "csrrs a4, 0x1, zero", "add a5, a5, a4", "csrrw zero, 0x1, a6", "fmul.d fa2, fa1, fa0")]);
        for (ulong flags = 0; flags < 32; flags++)
        {
            pair.Both(machine => machine.Hart[16] = flags);
            pair.Set([BitConverter.DoubleToUInt64Bits(0.1), One, 0], FloatFlags.NX, 0);
            pair.Compare(50, $"flags {flags}");
        }
    }

    /// <summary>The first CSR access of the loop clears the flag, and reads what the turn before has accrued.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void TheInexactFlagIsClearedAtOnce(string engine)
    {
        using var pair = new Pair(engine);
        pair.Start([.. Assemble("csrrw a4, 0x1, a6", "add a5, a5, a4", "fmul.d fa2, fa1, fa0")]);
        for (ulong flags = 0; flags < 32; flags++)
        {
            pair.Both(machine => machine.Hart[16] = flags);
            pair.Set([BitConverter.DoubleToUInt64Bits(0.1), BitConverter.DoubleToUInt64Bits(0.3), 0], FloatFlags.NX, 0);
            pair.Compare(50, $"flags {flags}");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void TheRoundingModeChangesInTheLoop(string engine)
    {
        using var pair = new Pair(engine);
        pair.Start([.. Assemble("fadd.d fa1, fa1, fa0", "csrrw a4, 0x2, a6", "fdiv.d fa2, fa1, fa0", "csrrw zero, 0x2, a4")]);
        for (ulong mode = 0; mode < 6; mode++)
        {
            pair.Both(machine => machine.Hart[16] = mode);
            pair.Set([BitConverter.DoubleToUInt64Bits(0.1), One, 0], FloatFlags.NX, 0);
            pair.Compare(50, $"mode {mode}");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void SinglesAreReadInOtherFormats(string engine)
    {
        using var pair = new Pair(engine);
        pair.Start(
        [
            .. Assemble(
            "fadd.s fa3, fa0, fa1", "fmv.x.w a4, fa3", "fmv.x.d a5, fa3", "fcvt.s.h fa4, fa3", "fsgnjx.h fa5, fa0, fa0", "fsd fa3, 0(s2)", "fsw fa1, 8(s2)",
            "fsh fa1, 16(s2)", "csrrs a3, 0x1, zero", "fsub.s fa0, fa0, fa1"),
        ]);
        var random = new Random(5);
        for (int draw = 0; draw < 4 * Draws; draw++)
        {
            pair.Set([Operand(random, isSingle: true), Operand(random, isSingle: true), 0], FloatFlags.NX, 0);
            pair.Compare(Turns, $"draw {draw}");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void ARegisterOfSinglesHoldsSomethingElse(string engine)
    {
        using var pair = new Pair(engine);
        // The register is not always written, so that the region has to write back what it has found there.
        pair.Start([.. Assemble($"beq a6, zero, 0x{Code + 8:x}", "fmul.s fa3, fa0, fa1", "addi a6, a6, -1", "fadd.s fa1, fa1, fa0")]);
        ulong[] others = [One, 0, ulong.MaxValue >> 32, 0x7ff8_0000_0000_0001, 0xffff_ffff_ffff_3c00, 0xffff_fffe_3f80_0000];
        foreach (ulong other in others)
        {
            for (ulong turn = 0; turn < 8; turn++)
            {
                pair.Both(machine => machine.Hart[16] = turn);
                pair.Set([SingleBox | 0x3fa0_0000, SingleBox | 0x3f80_0001, 0, other], FloatFlags.NX, 0);
                pair.Compare(Turns, $"{other:x}, in turn {turn}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void SinglesAreWrittenBeforeTheyAreRead(string engine)
    {
        using var pair = new Pair(engine);
        // What they held before is not looked at; behind the loop's head they are.
        pair.Start([.. Assemble("fadd.s fa3, fa0, fa1", "fmul.s fa4, fa0, fa1", "fdiv.s fa5, fa0, fa2", "addi a4, a4, 1")], head: 3);
        for (int turn = 0; turn < 8; turn++)
        {
            pair.Set([SingleBox | 0x3fa0_0000, SingleBox | 0x3f80_0001, turn % 2 == 0 ? SingleBox : SingleBox | 0x4040_0000, One, One, One], FloatFlags.NX, 0);
            pair.Compare(turn, $"turn {turn}");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void AnyOfSeveralResultsIsRare(string engine)
    {
        using var pair = new Pair(engine);
        pair.Start([.. Assemble("fmul.d fa3, fa0, fa1", "fadd.d fa4, fa3, fa2", "fdiv.d fa5, fa0, fa2", "fmadd.d fa6, fa1, fa2, fa0", "fsqrt.d fa7, fa2")]);
        var random = new Random(6);
        for (int draw = 0; draw < 4 * Draws; draw++)
        {
            pair.Set([Operand(random, isSingle: false), Operand(random, isSingle: false), Operand(random, isSingle: false)], FloatFlags.NX, 0);
            pair.Compare(Turns, $"draw {draw}");
        }
    }

    [Theory]
    [InlineData(FloatFlags.NX)]
    [InlineData(FloatFlags.None)]
    public void OrdinaryLoopsStayInTheirRegion(FloatFlags flags)
    {
        using var pair = new Pair(TestEngines.Hot);
        pair.Start([.. Assemble("fmul.d fa3, fa0, fa1", "fadd.d fa3, fa3, fa2", "flt.d a4, fa3, fa0", "fcvt.w.d a5, fa3, rtz", "fmul.d fa4, fa2, fa3")]);
        pair.Set([BitConverter.DoubleToUInt64Bits(1.5), BitConverter.DoubleToUInt64Bits(2.5), 0], flags, 0);
        ulong before = pair.Executed;
        pair.Compare(Warm, "ordinary");
        // The product with a zero is judged in the region; samples are interpreted, and the end, where the budget does not last.
        Assert.InRange(pair.Executed - before, (ulong)(Warm * 7 * 0.9), (ulong)Warm * 7);
    }

    private static ulong One => BitConverter.DoubleToUInt64Bits(1);

    private static uint[] Assemble(params string[] lines) => [.. lines.Select((line, i) => TestMachine.Assemble(line, Code + 4 * (ulong)i))];

    /// <summary>The row on f10 to f12 or x10, with its result in f13 or x13.</summary>
    private static uint WordOf(Insn row, int mode)
    {
        uint word = row.Pattern.Match;
        foreach (Field field in row.Pattern.Fields)
        {
            word |= field.Insert(field.Name switch
            {
                "fs2" => FirstOperand + 1,
                "fs3" => FirstOperand + 2,
                "fs1" or "rs1" => FirstOperand,
                "fd" or "rd" => Result,
                _ => mode,
            });
        }

        return word;
    }

    private static ulong Operand(Random random, bool isSingle) => random.Next(8) == 0 ? RandomValues.Float(random)
        : isSingle ? SingleBox | BitConverter.SingleToUInt32Bits(s_singles[random.Next(s_singles.Length)])
        : BitConverter.DoubleToUInt64Bits(s_doubles[random.Next(s_doubles.Length)]);

    /// <summary>Two machines with a loop: the interpreter, and one that has translated it.</summary>
    private sealed unsafe class Pair : IDisposable
    {
        private readonly ProbeMachine _expected, _actual;
        private int _length;

        public Pair(string engine)
        {
            var recipe = new MachineRecipe(IsaString.Parse(RandomPrograms.EverythingIsa), RandomPrograms.Table, () => []);
            _expected = new ProbeMachine(recipe, null);
            _actual = new ProbeMachine(recipe, TestEngines.Named(engine).Counting);
        }

        public ulong Executed => ((TranslatorEngine)_actual.Engine).Report.Executed;

        public FloatFlags Flags => _actual.Hart.State->Fflags;

        public double ResultNumber => BitConverter.UInt64BitsToDouble(_actual.Hart.State->F[Result]);

        public void Both(Action<ProbeMachine> change)
        {
            change(_expected);
            change(_actual);
        }

        /// <summary>Puts the body into a loop, but for so many instructions at its head, and makes it hot under ordinary operands.</summary>
        public void Start(uint[] body, int head = 0)
        {
            uint[] tail = [TestMachine.Assemble("addi a7, a7, -1", 0), TestMachine.Assemble($"bne a7, zero, 0x{Code + 4 * (ulong)head:x}", Code + 4 * (ulong)(body.Length + 1))];
            _length = body.Length + tail.Length;
            Both(machine => machine.Put([.. body, .. tail]));
            for (int i = 0; i < 2; i++)
            {
                Set([One, One, One], i == 0 ? FloatFlags.NX : 0, 0);
                Compare(Warm, "before");
            }

            Assert.True(((TranslatorEngine)_actual.Engine).IsTranslated(Code + 4 * (ulong)head), "the loop was not translated");
        }

        /// <summary>The state with which the loop begins.</summary>
        public void Set(ulong[] operands, FloatFlags flags, int mode) => Both(machine =>
        {
            HartState* s = machine.Hart.State;
            (s->Fs, s->Frm, s->Fflags, s->Pc) = (3, mode, flags, Code);
            for (int i = 0; i < operands.Length; i++)
                s->F[FirstOperand + i] = operands[i];
            machine.Hart[FirstOperand] = operands[0];
            machine.Hart[Counter] = 1 << 30;
            machine.Hart[Pointer] = ProbeMachine.Data;
        });

        /// <summary>Executes the loop in both machines and compares all state.</summary>
        public void Compare(int turns, string what)
        {
            Both(machine => machine.Run((ulong)(turns * _length)));
            List<StateDifference> found = StateComparison.OfHarts(_expected.Hart, _actual.Hart);
            Assert.True(found.Count == 0, $"{what}:\n{string.Join('\n', found)}");
        }

        public void Dispose()
        {
            _expected.Dispose();
            _actual.Dispose();
        }
    }
}
