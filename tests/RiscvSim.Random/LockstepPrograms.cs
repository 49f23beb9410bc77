using RiscvSim.Engines;
using RiscvSim.Engines.Lockstep;
using RiscvSim.Isa;
using RiscvSim.Lockstep.Vectors;

namespace RiscvSim.Lockstep;

/// <summary>
/// Random programs of all rows on two machines, one of which translates and one interprets: after each slice of instructions all state must be
/// the same. Programs are loops, and are run again and again, on what they have left, so that their code becomes hot.
/// </summary>
public sealed class LockstepPrograms(EngineSetup engine)
{
    private const int Turns = 300;
    private const ulong Longest = 20_000, Limit = 100_000_000;

    /// <summary>The rows that stand in scalar programs.</summary>
    public static IReadOnlyList<Insn> ScalarRows { get; } = [.. RandomPrograms.Table.Rows.Where(r => RandomPrograms.FormOf(r) != Form.None)];

    /// <summary>The rows that stand in vector programs.</summary>
    public static IReadOnlyList<Insn> VectorRows { get; } = [.. RandomPrograms.Table.Rows.Where(r => r.Cost >= Cost.VConfig)];

    /// <summary>Instructions that ran in translated regions so far, and were compared.</summary>
    public ulong Compared { get; private set; }

    /// <summary>The rows of the instructions that stood in programs.</summary>
    public HashSet<Insn> Rows { get; } = [];

    /// <summary>True to reduce vector programs that differ to the instructions that it takes.</summary>
    public bool Reduces { get; init; } = true;

    /// <summary>Runs scalar programs, of all rows or of some; returns what differs, or null.</summary>
    public string? Scalar(ulong seed, int programs, int passes, IReadOnlyList<Insn>? tested = null)
    {
        TestProgram[] batch = [.. Enumerable.Range(0, programs).Select(i => TestProgram.FromSeed(tested ?? ScalarRows, Comparison.SeedOf(seed, i), hot: true))];
        Rows.UnionWith(batch.SelectMany(p => p.Items).Where(i => i.Role == Role.Tested).Select(i => i.Row));
        Image image = Image.Of(batch);
        using var leader = new Simulator(RandomPrograms.Table, engine.Counting);
        using var follower = new Simulator(RandomPrograms.Table);
        var lockstep = new LockstepEngine(leader.Engine, follower.Engine, new LockstepSlices(Longest));
        for (int pass = 0; pass < passes; pass++)
        {
            leader.Start(image);
            follower.Start(image);
            if (Run(lockstep, () => leader.End) is { } complaint)
                return $"programs of seed {seed}, pass {pass}: {complaint}";
        }

        Compared += lockstep.Compared;
        return null;
    }

    /// <summary>Runs vector programs; returns what differs, or null.</summary>
    public string? Vector(ulong seed, int vlen, bool agnosticOnes, bool plain, int programs, int passes, IReadOnlyList<Insn>? rows = null)
    {
        using var maker = new VectorBench(RandomPrograms.Table, vlen, agnosticOnes, isa: RandomPrograms.EverythingIsa);
        var generator = new VectorGenerator(maker, rows ?? VectorRows, plain);
        VectorProgram[] batch = [.. Enumerable.Range(0, programs).Select(i => Looped(generator.Make(Comparison.SeedOf(seed, i))))];
        Rows.UnionWith(batch.SelectMany(p => p.Items).Select(i => i.Row).OfType<Insn>());
        if (RunVectors(batch, vlen, agnosticOnes, passes, out ulong compared) is { } complaint)
            return $"vector programs of seed {seed} at VLEN {vlen}, {complaint}\n{(Reduces ? Reduce(batch, vlen, agnosticOnes) : "")}";
        Compared += compared;
        return null;
    }

    private string? RunVectors(IReadOnlyList<VectorProgram> programs, int vlen, bool agnosticOnes, int passes, out ulong compared)
    {
        VectorImage image = VectorImage.Of(new VectorRecord(vlen), programs);
        using var leader = new VectorBench(RandomPrograms.Table, vlen, agnosticOnes, engine.Counting, RandomPrograms.EverythingIsa) { SkipsFaults = true };
        using var follower = new VectorBench(RandomPrograms.Table, vlen, agnosticOnes, isa: RandomPrograms.EverythingIsa) { SkipsFaults = true };
        var lockstep = new LockstepEngine(leader.Engine, follower.Engine, new LockstepSlices(Longest));
        string? complaint = null;
        for (int pass = 0; pass < passes && complaint == null; pass++)
        {
            leader.Start(image, load: pass == 0);
            follower.Start(image, load: pass == 0);
            complaint = Run(lockstep, () => leader.End);
        }

        compared = lockstep.Compared;
        return complaint;
    }

    /// <summary>The instructions without which the first program that differs does not differ any more.</summary>
    private string Reduce(IReadOnlyList<VectorProgram> programs, int vlen, bool agnosticOnes)
    {
        foreach (VectorProgram program in programs)
        {
            VectorProgram left = program;
            if (RunVectors([left], vlen, agnosticOnes, 1, out _) == null)
                continue;
            for (int size = 64; size > 0; size /= 2)
            {
                for (int at = 0; at < left.Items.Count;)
                {
                    VectorProgram less = left with { Items = [.. left.Items.Take(at), .. left.Items.Skip(at + size)] };
                    if (Relinked(less) is { } whole && RunVectors([whole], vlen, agnosticOnes, 1, out _) != null)
                        left = whole;
                    else
                        at += size;
                }
            }

            var disassembler = new Disassembler(RandomPrograms.Decoder);
            return $"program 0x{program.Seed:x}, reduced: {RunVectors([left], vlen, agnosticOnes, 1, out _)}\n"
                + string.Join('\n', left.Items.Select((item, i) => $"  {4 * i:x3}: {disassembler.Disassemble(item.Word, 4 * (ulong)i)}"));
        }

        return "no program differs alone";
    }

    private static bool IsLoop(uint word) => RandomPrograms.Decoder.Decode(word) is { Name: "bne" };

    /// <summary>The program with the branches of its loops leading behind the instruction that sets their count; null if a loop has lost that.</summary>
    private static VectorProgram? Relinked(VectorProgram program)
    {
        Field offset = RandomPrograms.Decoder.Decode(Words.BranchIfNotZero(VectorImage.Counter))!.Pattern.Find("offset")!;
        var items = program.Items.ToList();
        int start = -1;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Word == Words.AddImmediate(VectorImage.Counter, 0, Turns))
                start = i + 1;
            if (!IsLoop(items[i].Word))
                continue;
            if (start < 0 || i == start || items[i - 1].Word != Words.AddImmediate(VectorImage.Counter, VectorImage.Counter, -1))
                return null;
            items[i] = new VectorItem(null, items[i].Word & ~offset.WordMask | offset.Insert(4 * (start - i)));
            start = -1;
        }

        return start < 0 ? program with { Items = items } : null;
    }

    /// <summary>The program with pieces of it in loops.</summary>
    private static VectorProgram Looped(VectorProgram program)
    {
        const int Piece = 32;
        uint branch = Words.BranchIfNotZero(VectorImage.Counter);
        Field offset = RandomPrograms.Decoder.Decode(branch)!.Pattern.Find("offset")!;
        var items = new List<VectorItem>();
        IReadOnlyList<int> heads = program.Heads.Count != 0 ? program.Heads : [.. Enumerable.Range(0, (program.Items.Count + Piece - 1) / Piece).Select(i => i * Piece)];
        for (int i = 0; i < heads.Count; i++)
        {
            VectorItem[] piece = [.. program.Items.Take(i + 1 < heads.Count ? heads[i + 1] : program.Items.Count).Skip(heads[i])];
            items.Add(Plain(Words.AddImmediate(VectorImage.Counter, 0, Turns)));
            items.AddRange(piece);
            items.Add(Plain(Words.AddImmediate(VectorImage.Counter, VectorImage.Counter, -1)));
            items.Add(Plain(branch & ~offset.WordMask | offset.Insert(-4 * (piece.Length + 1))));
        }

        return program with { Items = items };

        static VectorItem Plain(uint word) => new(null, word);
    }

    private static string? Run(LockstepEngine lockstep, Func<string?> end)
    {
        lockstep.Run(lockstep.Hart.Retired + Limit);
        if (lockstep.Difference is { } found)
            return $"between instructions {found.Start} (pc 0x{found.StartPc:x}) and {found.End}:\n{string.Join('\n', found.Found)}";
        return end() is { Length: 0 } ? null : end() ?? "the program does not end";
    }
}
