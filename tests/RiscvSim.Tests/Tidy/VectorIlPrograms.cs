using RiscvSim.Engines;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Kit.Testing;
using RiscvSim.Lockstep;

namespace RiscvSim.Tests.Tidy;

/// <summary>Loops of vector rows, translated, whose IL is read by <see cref="VectorIl"/>.</summary>
/// <param name="recipe">What the machines have.</param>
/// <param name="il">Who reads.</param>
public sealed unsafe class VectorIlPrograms(MachineRecipe recipe, VectorIl il)
{
    private const int Counter = 5, Longest = 12, Turns = 400, Rounds = 3000;

    private static readonly BlockShape[] s_shapes =
        [.. from sew in Enumerable.Range(0, 4) from lmul in Enumerable.Range(-3, 7) from alternate in (bool[])[false, true] select new BlockShape(sew, lmul, alternate)];

    /// <summary>What is wrong.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Makes loops until each row was translated, and its block form was inlined if it has any.</summary>
    /// <returns>Rows that never were.</returns>
    public IReadOnlyList<Insn> Run(IReadOnlyList<Insn> rows, int vlenb)
    {
        HashSet<Insn> formed = [.. rows.Where(row => row.Contiguous != null || s_shapes.Any(shape => IsInlined(row.BlockFormOf(shape with { Vlenb = vlenb }), shape)))];
        using var interpreted = new ProbeMachine(recipe, EngineSetup.Interpreting);
        for (int round = 0; round < Rounds; round++)
        {
            Insn[] left = [.. rows.Where(row => !IsSeen(row))];
            if (left.Length == 0)
                return [];
            Try(interpreted, left, round);
        }

        return [.. rows.Where(row => !IsSeen(row))];

        // Tiles are computed whole or not at all.
        static bool IsInlined(BlockForm? form, BlockShape shape) => form != null && (form.Parts == 0 || shape.LmulLog2 >= 0);

        bool IsSeen(Insn row) => formed.Contains(row) ? il.Inlined.Contains(row) : il.Called.Contains(row);
    }

    /// <summary>Translates one loop of rows that are legal in a state, for which one of them was the wish.</summary>
    private void Try(ProbeMachine interpreted, Insn[] rows, int round)
    {
        var random = new Random(round);
        Load(interpreted, random, rows[random.Next(rows.Length)]);
        var words = new List<uint> { Words.AddImmediate(Counter, 0, Turns) };
        random.Shuffle(rows);
        foreach (Insn row in rows)
        {
            if (words.Count > Longest || row.Cost == Cost.VConfig && words.Count > 1)
                break;
            uint word = RandomValues.Word(random, row, Binding.Of(row), interpreted.Hart);
            interpreted.Put(word, 0);
            ulong before = interpreted.Hart.Retired;
            interpreted.Run(1);
            if (interpreted.Hart.Retired != before)
                words.Add(word);
            if (row.Cost == Cost.VConfig)
                break;
        }

        if (words.Count == 1)
            return;
        int distance = 4 * words.Count;
        words.Add(Words.AddImmediate(Counter, Counter, -1));
        words.Add(Words.BranchIfNotZero(Counter) | recipe.Rows.Find("bne")!.Pattern.Find("offset")!.Insert(-distance));
        using var translated = new ProbeMachine(recipe, new EngineSetup(EngineSetup.Hot.Translation! with { KeepsText = true }));
        Load(translated, new Random(round), rows[0]);
        for (int x = 1; x < 32; x++)
            translated.Hart[x] = interpreted.Hart[x];
        ref RiscvSim.Machine.Vector.VectorUnit from = ref interpreted.Hart.State->Vector;
        translated.Hart.Vector.SetVtype(from.Vtype);
        translated.Hart.Vector.SetVl((ulong)from.Vl);
        translated.Put([.. words, 0]);
        translated.Run((ulong)(Turns * words.Count / 4));
        foreach (RegionText region in ((TranslatorEngine)translated.Engine).Dump(ProbeMachine.Code + 4))
            Wrong.AddRange(il.Violations(region.Il));
    }

    private static void Load(ProbeMachine machine, Random random, Insn row)
    {
        machine.Load(random, row);
        machine.Hart.State->Frm = 0;
        machine.Hart.State->Vector.Vstart = 0;
        machine.Hart.State->Vector.Vxrm = 0;
        if (random.Next(4) == 0)
            return;
        // Some rows ask for the alternate format of elements.
        if (random.Next(3) == 0)
            machine.Hart.Vector.SetVtype(machine.Hart.State->Vector.Vtype | 1 << 8);
        machine.Hart.Vector.SetVl((ulong)machine.Hart.State->Vector.Vlmax);
    }
}
