using RiscvSim.Engines;
using RiscvSim.Isa;

namespace RiscvSim.Kit.Testing;

/// <summary>What the tests of a row found on this host.</summary>
/// <param name="Row">The row.</param>
/// <param name="Digests">A number for the state after each case, the same wherever the row does the same.</param>
/// <param name="Words">The encoding of each case.</param>
/// <param name="Traps">How many cases trapped.</param>
/// <param name="Engines">What the ways of execution disagree about; empty if they agree.</param>
/// <param name="Reference">What the reference method disagrees about, or null if there is none.</param>
public sealed record RowResult(Insn Row, IReadOnlyList<ulong> Digests, IReadOnlyList<uint> Words, int Traps, IReadOnlyList<string> Engines, IReadOnlyList<string>? Reference);

/// <summary>Runs random cases of rows: singly, each by itself, in runs that become one operation, and translated.</summary>
/// <param name="recipe">What the machines have.</param>
/// <param name="seed">The same seed gives the same cases.</param>
/// <param name="count">Cases of each row.</param>
public sealed class RowTest(MachineRecipe recipe, int seed, int count) : IDisposable
{
    /// <summary>jal x0, -32: back to the first of eight instructions.</summary>
    private const uint JumpBack = 0xfe1f_f06f;

    private const int LoopLength = 8, MostReports = 3;

    /// <summary>Instructions until hot runs are found and fused, and some more.</summary>
    private const ulong LongRun = 1 << 19, ShortRun = 1000;

    private readonly ProbeMachine _fusing = new(recipe, EngineSetup.Interpreting);
    private readonly ProbeMachine _single = new(recipe, engine: null);
    private readonly ProbeMachine _hot = new(recipe, EngineSetup.Hot);

    /// <summary>Tests a row.</summary>
    /// <exception cref="FormatException">The row or its reference is malformed.</exception>
    public RowResult Run(Insn row)
    {
        Binding binding = Binding.Of(row.Base);
        var reference = ReferenceMethod.Of(row);
        var engines = new List<string>();
        var differences = new List<string>();
        ulong[] digests = new ulong[count];
        uint[] words = new uint[count];
        int traps = 0;
        for (int i = 0; i < count; i++)
        {
            words[i] = Start(_single, row, binding, i);
            var before = new MachineSnapshot(_single);
            _single.Run(1, singly: true);
            digests[i] = _single.Digest();
            traps += _single.Trap != null ? 1 : 0;
            if (_single.Trap == null && reference?.Difference(before, _single, words[i]) is { } difference)
                Report(differences, row, words[i], i, difference);
            Start(_fusing, row, binding, i);
            _fusing.Run(1);
            if (_fusing.Digest() != digests[i])
                Report(engines, row, words[i], i, "executed alone and by the counting engine, the states differ");
        }

        Loops(row, binding, engines);
        return new RowResult(row, digests, words, traps, engines, reference == null ? null : differences);
    }

    /// <summary>Executes the lines of a file of operands; see <see cref="OperandFile.Run"/>.</summary>
    public int Run(OperandFile operands, Insn row, Action<string> wrong) => operands.Run(row, _single, wrong);

    /// <inheritdoc/>
    public void Dispose()
    {
        _fusing.Dispose();
        _hot.Dispose();
        _single.Dispose();
    }

    /// <summary>A loop of several encodings, long enough to become hot: instruction by instruction, in one go, fused, and translated.</summary>
    private void Loops(Insn row, Binding binding, List<string> engines)
    {
        if (row.Flow != Flow.Next || row.Length != 4)
            return;
        StartLoop(_single, row, binding);
        _single.Run(ShortRun, singly: true);
        ulong singly = _single.Digest();
        StartLoop(_single, row, binding);
        _single.Run(ShortRun);
        if (_single.Digest() != singly)
            engines.Add($"{row.Name}: a loop run in one go ends in another state than instruction by instruction");
        StartLoop(_single, row, binding);
        _single.Run(LongRun);
        StartLoop(_fusing, row, binding);
        _fusing.Run(LongRun);
        if (_single.Digest() != _fusing.Digest())
            engines.Add($"{row.Name}: a hot loop ends in another state with superinstructions than without");
        StartLoop(_hot, row, binding);
        _hot.Run(LongRun);
        if (_single.Digest() != _hot.Digest())
            engines.Add($"{row.Name}: a hot loop ends in another state when it is translated");
    }

    private void StartLoop(ProbeMachine machine, Insn row, Binding binding)
    {
        Random random = Generator(row, -1);
        machine.Load(random, row);
        uint[] program = new uint[LoopLength + 1];
        for (int i = 0; i < LoopLength; i++)
            program[i] = RandomValues.Word(random, row, binding, machine.Hart);
        program[LoopLength] = JumpBack;
        machine.Put(program);
    }

    private uint Start(ProbeMachine machine, Insn row, Binding binding, int number)
    {
        Random random = Generator(row, number);
        machine.Load(random, row);
        uint word = RandomValues.Word(random, row, binding, machine.Hart);
        machine.Put(word);
        return word;
    }

    /// <summary>Strings hash differently in every process; the cases must not.</summary>
    private Random Generator(Insn row, int number) => new((int)(row.Name.Aggregate((uint)seed, (hash, c) => hash * 31 + c) * 0x9e37_79b1 + (uint)number));

    private static void Report(List<string> lines, Insn row, uint word, int number, string what)
    {
        if (lines.Count < MostReports)
            lines.Add($"{row.Name} (0x{word:x8}, case {number}): {what}");
    }
}
