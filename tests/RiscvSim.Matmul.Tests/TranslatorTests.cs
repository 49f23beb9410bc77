using System.Runtime.Intrinsics.X86;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Kit.Testing;
using RiscvSim.Lockstep;
using RiscvSim.Matmul.Vendors;
using RiscvSim.Tests.Tidy;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Matrix instructions in translated code.</summary>
public unsafe class TranslatorTests
{
    private const int Tries = 400, Turns = 200, Longest = 10, Counter = 5;
    private const ulong Budget = 8, Limit = 20_000;

    private static readonly int[] s_vlens = [256, 512, 1024, 2048];
    private static readonly InsnTable s_table = Extensions.LoadTable();

    /// <summary>Units of files whose tiles are larger than a block, whose sums saturate, or of which a block of sums takes part of A only.</summary>
    private static readonly string[] s_units =
    [
        "m: 8, k: 8, n: 8, a: int8, b: uint8, c: int32, layout: KN, tiles: run, vl: multiple, lmul: m1 m2, macs_per_cycle: 64",
        "m: 4, k: 8, n: 4, a: uint8, b: int8, c: int32sat, layout: NK, tiles: run, vl: floor, macs_per_cycle: 64",
        "m: 16, k: 4, n: 1, a: int8, b: int8, c: int32, layout: KN, tiles: run, vl: multiple, lmul: mf8 mf4 mf2, macs_per_cycle: 64",
        "m: 2, k: 8, n: 2, a: uint8, b: uint8, c: int32sat, layout: NK, tiles: run, vl: multiple, macs_per_cycle: 64",
        "m: 4, k: 6, n: 8, a: int8, b: int8, c: int32, layout: NK, tiles: one, vl: ignored, macs_per_cycle: 64",
        "m: 16, k: 16, n: 16, a: int8, b: int8, c: int32, layout: KN, tiles: one, vl: multiple, lmul: m2 m4, macs_per_cycle: 64",
    ];

    private static readonly string[] s_names = [.. new Presets().Extensions.Select(e => e.Name), .. s_units];

    public static TheoryData<string> Names => [.. s_names];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryRowIsExecutedInARegion(string name)
    {
        foreach (Insn row in RowsOf(name))
        {
            var random = new Random(row.Index);
            Assert.True(s_vlens.Any(vlen => IsExecuted(vlen, row, random)), $"{row.Name} is left to the interpreter");
        }
    }

    /// <summary>Those of Xsfvcp are illegal without a coprocessor.</summary>
    [Fact]
    public void EveryRowOfVendorsIsExecutedInARegion()
    {
        foreach (Insn row in InsnTable.FromClasses(typeof(Xtheadvdot), typeof(Xandesvdot), typeof(Xsfvfnrclipxfqf)).Rows)
            Assert.True(IsExecuted(512, row, new Random(row.Index)), $"{row.Name} is left to the interpreter");
    }

    /// <summary>In translated code too, what goes into a register is what the row's kernel or its block form has returned.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ResultsComeFromKernelsAndBlockForms(string name)
    {
        IReadOnlyList<Insn> rows = RowsOf(name);
        // Some units exist at one VLEN only.
        foreach (int vlen in (int[])[512, 1024])
        {
            MachineRecipe recipe = Recipe(vlen, rows);
            var programs = new VectorIlPrograms(recipe, new VectorIl(recipe.Rows, vlen / 8));
            rows = programs.Run(rows, vlen / 8);
            Assert.True(programs.Wrong.Count == 0, string.Join('\n', programs.Wrong.Distinct().Take(20)));
            if (rows.Count == 0)
                return;
        }

        Assert.Fail($"never translated: {string.Join(", ", rows.Select(row => row.Name))}");
    }

    /// <summary>Loops of a unit's instructions on random registers, translated and interpreted.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void LoopsAgree(string name)
    {
        foreach (string engine in (string[])[TestEngines.Hot, TestEngines.Single])
            Compare(name, engine);
    }

    /// <summary>Units whose tiles fit in blocks have block forms where groups are full.</summary>
    [Theory]
    [InlineData("xsfvqmaccqoq", 512, 2, 2)]
    [InlineData("xsfvqmaccqoq", 1024, 0, 2)]
    [InlineData("xsfvqmaccdod", 512, 3, 1)]
    [InlineData("xsmtvdot", 512, 0, 2)]
    [InlineData("xsmtvdot", 1024, 0, 0)]
    [InlineData("xsfvfwmaccqqq", 512, 0, 0)]
    public void SmallTilesHaveBlockForms(string extension, int vlen, int lmulLog2, int parts)
    {
        BlockForm? form = RowsOf(extension)[0].BlockFormOf(new BlockShape(0, lmulLog2, Vlenb: vlen / 8));
        Assert.Equal(Avx512Vbmi.IsSupported ? parts : 0, form?.Parts ?? 0);
    }

    private static IReadOnlyList<Insn> RowsOf(string name) => name.Contains(':', StringComparison.Ordinal) ? [Rows.Unit(name)] : new Presets().RowsOf(name);

    private static void Compare(string name, string engine)
    {
        IReadOnlyList<Insn> rows = RowsOf(name);
        ulong executed = 0;
        foreach (int vlen in s_vlens)
        {
            using var interpreted = new ProbeMachine(Recipe(vlen, rows), EngineSetup.Interpreting);
            using var translated = new ProbeMachine(Recipe(vlen, rows), TestEngines.Named(engine).Counting);
            for (int seed = 0; seed < 12; seed++)
            {
                Load(interpreted, rows[0], seed);
                uint[] program = Program(interpreted, rows, seed);
                if (program.Length == 0)
                    continue;
                Load(interpreted, rows[0], seed);
                Load(translated, rows[0], seed);
                ulong expected = Run(interpreted, program), found = Run(translated, program);
                Assert.True(expected == found, $"VLEN {vlen}, program {seed}: {string.Join(' ', program.Select(word => $"{word:x8}"))}");
            }

            Assert.Equal(0, ((TranslatorEngine)translated.Engine).Report.Failed);
            executed += ((TranslatorEngine)translated.Engine).Report.Executed;
        }

        Assert.True(executed > 2_500, $"only {executed} instructions ran in regions");
    }

    private static MachineRecipe Recipe(int vlen, IReadOnlyList<Insn> rows)
    {
        var catalog = new ExtensionCatalog();
        catalog.Register(rows[0].Requires, "zve32x");
        return new MachineRecipe(
            IsaString.Parse($"rv64gc_zve64d_zfbfmin_zvfhmin_zvl{vlen}b_{rows[0].Requires}", catalog), s_table.With(rows), () => []);
    }

    private static bool IsExecuted(int vlen, Insn row, Random random)
    {
        using var machine = new ProbeMachine(Recipe(vlen, [row]), EngineSetup.Single.Counting);
        var translator = (TranslatorEngine)machine.Engine;
        for (int i = 0; i < Tries; i++)
        {
            machine.Load(random, row);
            // What follows is illegal, so that only this one can be retired in a region.
            machine.Put(RandomValues.Word(random, row, Binding.Of(row), machine.Hart), 0);
            ulong before = translator.Report.Executed;
            machine.Run(Budget);
            if (translator.Report.Executed == before + 1)
                return true;
        }

        return false;
    }

    /// <summary>Makes a state.</summary>
    private static void Load(ProbeMachine machine, Insn row, int seed)
    {
        machine.Load(new Random(seed), row);
        machine.Hart.State->Vector.Vstart = 0;
        if (seed % 4 != 0)
            machine.Hart.Vector.SetVl((ulong)machine.Hart.State->Vector.Vlmax);
    }

    /// <summary>Makes a loop of instructions that are legal in a machine's state; none if there are no such.</summary>
    private static uint[] Program(ProbeMachine machine, IReadOnlyList<Insn> rows, int seed)
    {
        var random = new Random(seed);
        var words = new List<uint> { Words.AddImmediate(Counter, 0, Turns) };
        for (int i = 0; i < Tries / 4 && words.Count <= Longest; i++)
        {
            Insn row = rows[random.Next(rows.Count)];
            uint word = RandomValues.Word(random, row, Binding.Of(row), machine.Hart);
            machine.Put(word, 0);
            ulong before = machine.Hart.Retired;
            machine.Run(1);
            if (machine.Hart.Retired != before)
                words.Add(word);
        }

        if (words.Count == 1)
            return [];
        int distance = 4 * words.Count;
        words.Add(Words.AddImmediate(Counter, Counter, -1));
        words.Add(Words.BranchIfNotZero(Counter) | s_table.Find("bne")!.Pattern.Find("offset")!.Insert(-distance));
        return [.. words, 0];
    }

    private static ulong Run(ProbeMachine machine, uint[] program)
    {
        machine.Put(program);
        machine.Run(Limit);
        return machine.Digest();
    }
}
