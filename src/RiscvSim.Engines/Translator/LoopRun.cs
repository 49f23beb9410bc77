using RiscvSim.Isa;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// A loop of one block whose accesses go by registers that stay, or move by the same step in every pass, or by the sum of one of each. Their pages need no
/// check in each pass: how many passes stay in the pages is reckoned ahead.
/// </summary>
internal sealed class LoopRun
{
    private const long MostBytes = PhysicalMemory.PageSize;

    private readonly Dictionary<(int Register, int Index), RunningBase> _bases = [];
    private readonly Dictionary<ulong, RunningBase> _accesses = [];

    private LoopRun()
    {
    }

    /// <summary>The base registers.</summary>
    public IEnumerable<RunningBase> Bases => _bases.Values;

    /// <summary>The run of a node; null if it is no such loop.</summary>
    public static LoopRun? Of(RegionNode node)
    {
        CodeBlock block = node.Block;
        if (block.Last.Binding.Row.Flow != Flow.Branch || block.Last.Target != block.Start || block.Insns.Any(insn => insn.Binding.UsesHart))
            return null;
        var run = new LoopRun();
        Dictionary<int, RunningBase?> moved = Moves(block);
        var sums = new Dictionary<int, Place>();
        RegisterSet done = RegisterSet.None;
        long[] delta = new long[RegisterSet.FirstV];
        foreach (GuestInsn insn in block.Insns)
        {
            if (insn.Binding.Memory is MemoryUse.Load or MemoryUse.Store && !insn.Binding.Row.Aligned && PlaceOf(insn.Register(insn.Binding.Rs1)) is { } place)
                run.Join(insn, place);
            Place? sum = SumOf(insn);
            RegisterSet written = RegisterFlow.WrittenBy(insn);
            done |= written;
            foreach (int register in (written & ~RegisterSet.AllVectors).Each())
            {
                delta[register] += StepOf(insn);
                sums.Remove(register);
                if (sum != null)
                    sums[register] = sum;
            }
        }

        foreach (RunningBase wide in run._bases.Values.Where(running => running.End - running.First > MostBytes).ToList())
            run._bases.Remove((wide.Register, wide.Index));
        return run._bases.Count == 0 ? null : run;

        Place? PlaceOf(int register)
        {
            if (sums.TryGetValue(register, out Place? sum))
                return sum;
            RunningBase? move = moved.TryGetValue(register, out RunningBase? known) ? known : new RunningBase(register);
            return register == 0 || move == null || move.StepRegister != 0 && done.Has(register) ? null : new Place(move, delta[register]);
        }

        // The sum of a register that moves, or stays, and one that stays.
        Place? SumOf(GuestInsn insn)
        {
            if (!insn.Binding.Row.Adds || insn.Binding.Rs2 == null)
                return null;
            int first = insn.Register(insn.Binding.Rs1), second = insn.Register(insn.Binding.Rs2);
            (int moving, int staying) = moved.ContainsKey(second) ? (second, first) : (first, second);
            return staying == 0 || moved.ContainsKey(staying) || PlaceOf(moving) is not { Base: { Index: 0 } move } place ? null
                : new Place(new RunningBase(moving) { Index = staying, Step = move.Step, StepRegister = move.StepRegister }, place.Delta);
        }
    }

    /// <summary>True if an access stays in its pages by the reckoning.</summary>
    public bool Covers(GuestInsn insn) => _accesses.TryGetValue(insn.Pc, out RunningBase? running) && _bases.ContainsKey((running.Register, running.Index));

    /// <summary>The registers that a block writes, with how they move; null for those that do not move by one step.</summary>
    private static Dictionary<int, RunningBase?> Moves(CodeBlock block)
    {
        RegisterSet written = RegisterSet.None;
        foreach (GuestInsn insn in block.Insns)
            written |= RegisterFlow.WrittenBy(insn);
        var moves = new Dictionary<int, RunningBase?>();
        foreach (GuestInsn insn in block.Insns)
        {
            foreach (int register in RegisterFlow.WrittenBy(insn).Each())
            {
                bool isFirst = moves.TryAdd(register, new RunningBase(register));
                bool isStep = insn.Binding.Row.Adds && insn.Register(insn.Binding.Rs1) == register;
                if (moves[register] is not { } move)
                    continue;
                if (isStep && insn.Binding.Immediate != null && move.StepRegister == 0)
                    move.Step += StepOf(insn);
                else if (isStep && isFirst && !(RegisterFlow.BitOf(insn, insn.Binding.Rs2) & ~written).IsEmpty)
                    move.StepRegister = insn.Register(insn.Binding.Rs2);
                else
                    moves[register] = null;
            }
        }

        return moves;
    }

    private static long StepOf(GuestInsn insn) => insn.Binding.Immediate?.Extract(insn.Word) ?? 0;

    private void Join(GuestInsn insn, Place place)
    {
        RunningBase running = place.Base;
        long first = StepOf(insn) + place.Delta, end = first + insn.Binding.MemorySize;
        if (_bases.TryGetValue((running.Register, running.Index), out RunningBase? known))
        {
            running = known;
            first = Math.Min(first, running.First);
            end = Math.Max(end, running.End);
        }

        _bases[(running.Register, running.Index)] = running;
        (running.First, running.End) = (first, end);
        running.Access |= insn.Binding.Memory == MemoryUse.Load ? AccessMap.Read : AccessMap.Write;
        bool isFirst = known == null;
        running.Window = isFirst || running.Window == insn.Window ? insn.Window : null;
        running.WritableWindow = isFirst || running.WritableWindow == insn.WritableWindow ? insn.WritableWindow : null;
        _accesses[insn.Pc] = running;
    }

    /// <param name="Base">What an address begins with, where the pass begins.</param>
    /// <param name="Delta">What has come to it since.</param>
    private sealed record Place(RunningBase Base, long Delta);
}

/// <summary>A base register of a <see cref="LoopRun"/>, or the sum of two.</summary>
/// <param name="Register">Its number.</param>
internal sealed record RunningBase(int Register)
{
    /// <summary>The register to add to it, which stays; or 0.</summary>
    public int Index { get; init; }

    /// <summary>The lowest byte of all accesses of a pass, relative to the register, or the sum, where the pass begins.</summary>
    public long First { get; set; }

    /// <summary>The byte behind the highest.</summary>
    public long End { get; set; }

    /// <summary>What the accesses do: bits of <see cref="AccessMap"/>.</summary>
    public byte Access { get; set; }

    /// <summary>The window that all accesses are expected to stay in, or null.</summary>
    public AccessWindow? Window { get; set; }

    /// <summary>The same for a window that may be written.</summary>
    public AccessWindow? WritableWindow { get; set; }

    /// <summary>How far the register moves in a pass, if <see cref="StepRegister"/> is 0.</summary>
    public long Step { get; set; }

    /// <summary>The register that holds how far it moves, or 0.</summary>
    public int StepRegister { get; set; }
}
