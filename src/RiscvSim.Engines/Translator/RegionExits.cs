using System.Reflection.Emit;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>How a region is left.</summary>
internal enum ExitKind
{
    /// <summary>Another operation comes next.</summary>
    Go,

    /// <summary>An operation comes next that is to be found by its address.</summary>
    Enter,

    /// <summary>The interpreter executes an instruction of the region, and goes on.</summary>
    Own,

    /// <summary>The same where an address is outside of its window (<see cref="Machine.Memory.AccessWindow"/>).</summary>
    Missed,

    /// <summary>The same for a vector instruction that turned out to be illegal.</summary>
    Again,

    /// <summary>The engine takes over before an operation: the budget may not last for another pass.</summary>
    Leave,

    /// <summary>The engine takes over at an instruction whose semantic has set a status.</summary>
    Stopped,
}

/// <summary>
/// The exits of a region: each writes dirty registers back and goes to the next operation, or to the engine. Exits that write the same
/// registers back and end alike share their code, and those that write more back go on as those that write less.
/// </summary>
internal sealed class RegionExits
{
    private readonly IlWriter _il;
    private readonly RegionLocals _locals;
    private readonly Region _region;
    private readonly ExecutionCounts? _counts;
    private readonly LocalBuilder? _entryBudget;

    // What an exit leaves to its tail, which has many: instructions to subtract from the budget.
    private readonly LocalBuilder _done;
    private readonly ValueMap<ExitKey, Exit> _labels = new();
    private readonly List<Exit> _exits = [];
    private readonly ValueMap<ExitKey, ExitTail> _tails = new();

    /// <summary>Makes the exits of a region.</summary>
    public RegionExits(IlWriter il, RegionLocals locals, Region region, ExecutionCounts? counts)
    {
        _counts = counts;
        _entryBudget = counts == null ? null : il.Local(typeof(long));
        _il = il;
        _locals = locals;
        _region = region;
        Target = il.Local(typeof(ulong));
        Rest = il.Local(typeof(long));
        _done = il.Local(typeof(long));
    }

    /// <summary>Where an exit to an address that is computed finds it.</summary>
    public LocalBuilder Target { get; }

    /// <summary>Budget that is set aside where <see cref="HasRest"/> is true.</summary>
    public LocalBuilder Rest { get; }

    /// <summary>True if exits from here on must add <see cref="Rest"/> to the budget.</summary>
    public bool HasRest { get; set; }

    /// <summary>Registers that exits from here on must write back.</summary>
    public RegisterSet Dirty { get; set; }

    /// <summary>Registers of which exits from here on must extend the lower half (<see cref="WordFlow"/>).</summary>
    public RegisterSet Unextended { get; set; }

    /// <summary>Instructions that are done here, but not yet subtracted from the budget.</summary>
    public int Done { get; set; }

    /// <summary>An exit to an address.</summary>
    /// <param name="kind">How.</param>
    /// <param name="insn">The instruction at which it happens.</param>
    /// <param name="pc">The address of the operation that is next, or is left at.</param>
    /// <param name="more">Instructions done beyond <see cref="Done"/>.</param>
    public Label To(ExitKind kind, GuestInsn insn, ulong pc, int more)
    {
        var key = new ExitKey((int)kind, Dirty.Scalars, Dirty.Vectors, (Dirty & Unextended).Scalars, pc, Done + more, HasRest);
        if (_labels.Of(key) is { } known)
            return known.Label;
        nint op = pc == insn.Pc ? insn.Op : _region.OpAt(pc);
        var exit = new Exit(_il.Label(), op == 0 ? ExitKind.Enter : kind, pc, op, Done + more, Dirty, Dirty & Unextended, HasRest);
        _exits.Add(exit);
        _labels[key] = exit;
        return exit.Label;
    }

    /// <summary>Leaves to the address in <see cref="Target"/>, with nothing <see cref="Done"/> that is not yet subtracted.</summary>
    public void LeaveToTarget()
    {
        _il.Constant(0);
        _il.Emit(OpCodes.Stloc, _done);
        _il.Emit(OpCodes.Br, Tail(ExitKind.Enter, Dirty, Dirty & Unextended, hasRest: false));
    }

    /// <summary>Begins to count, where the region is entered.</summary>
    public void BeginCounting()
    {
        if (_entryBudget == null)
            return;
        _il.Argument(3);
        _il.Emit(OpCodes.Stloc, _entryBudget);
    }

    /// <summary>Subtracts instructions from the budget.</summary>
    public void SubtractFromBudget(int count)
    {
        if (count != 0)
            SubtractFromBudget(() => _il.Constant(count));
    }

    /// <summary>Adds what is set aside to the budget.</summary>
    public void AddRest()
    {
        _il.Argument(3);
        _il.Emit(OpCodes.Ldloc, Rest);
        _il.Emit(OpCodes.Add);
        _il.StoreArgument(3);
    }

    /// <summary>Emits all exits.</summary>
    public void Emit()
    {
        foreach (Exit exit in _exits)
        {
            _il.Mark(exit.Label);
            _il.Constant(exit.Done);
            _il.Emit(OpCodes.Stloc, _done);
            if (exit.Kind == ExitKind.Enter)
            {
                _il.Constant((long)exit.Pc);
                _il.Emit(OpCodes.Stloc, Target);
            }
            else
            {
                _il.Address(exit.Op);
                _il.StoreArgument(2);
                if (_region.Pages.Length > 1)
                    _locals.StoreState(nameof(HartState.CodePage), () => _il.Constant((long)(exit.Pc & ~(ulong)(PhysicalMemory.PageSize - 1))));
            }

            _il.Emit(OpCodes.Br, Tail(exit.Kind, exit.Dirty, exit.Unextended, exit.HasRest));
        }

        var tails = new List<ExitTail>();
        for (int i = 0; i < _tails.Count; i++)
            tails.Add(_tails.ValueAt(i));
        tails.Sort((a, b) => a.Dirty.Count.CompareTo(b.Dirty.Count));
        var emitted = new List<ExitTail>();
        foreach (ExitTail tail in tails)
        {
            // What is written back would be half of the IL of a region with many exits.
            ExitTail? rest = emitted.FindLast(tail.GoesOnAs);
            emitted.Add(tail);
            _il.Mark(tail.Label);
            _locals.WriteBack(rest == null ? tail.Dirty : tail.Dirty & ~rest.Dirty, tail.Unextended);
            if (rest == null)
                End(tail);
            else
                _il.Emit(OpCodes.Br, rest.Label);
        }
    }

    /// <summary>The end of an exit, once registers are written back.</summary>
    private void End(ExitTail tail)
    {
        SubtractFromBudget(() => _il.Emit(OpCodes.Ldloc, _done));
        if (tail.HasRest)
            AddRest();
        if (_counts != null)
            Count(_counts, tail.Kind);
        EmitTail(tail.Kind);
    }

    private void SubtractFromBudget(Action count)
    {
        _il.Argument(3);
        count();
        _il.Emit(OpCodes.Sub);
        _il.StoreArgument(3);
    }

    private Label Tail(ExitKind kind, RegisterSet dirty, RegisterSet unextended, bool hasRest)
    {
        var key = new ExitKey((int)kind, dirty.Scalars, dirty.Vectors, unextended.Scalars, HasRest: hasRest);
        if (_tails.Of(key) is { } known)
            return known.Label;
        var tail = new ExitTail(_il.Label(), kind, dirty, unextended, hasRest);
        _tails[key] = tail;
        return tail.Label;
    }

    /// <summary>Counts what was executed since the region was entered, and how it is left.</summary>
    private void Count(ExecutionCounts counts, ExitKind kind)
    {
        _il.AddTo(counts.InstructionsAddress, () =>
        {
            _il.Emit(OpCodes.Ldloc, _entryBudget!);
            _il.Argument(3);
            _il.Emit(OpCodes.Sub);
        });
        _il.AddTo(counts.AddressOf(kind), () => _il.Constant(1));
    }

    private void EmitTail(ExitKind kind)
    {
        if (kind is ExitKind.Leave or ExitKind.Stopped)
        {
            _il.Argument(1);
            _il.Argument(2);
            _il.Argument(3);
            _il.Emit(OpCodes.Call, HandlerCode.Helper(kind == ExitKind.Leave ? nameof(Dispatch.Leave) : nameof(Dispatch.LeaveStopped)));
            _il.Emit(OpCodes.Ret);
            return;
        }

        if (kind == ExitKind.Enter)
        {
            _il.Argument(1);
            _il.Emit(OpCodes.Ldloc, Target);
            _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.Enter)));
            _il.StoreArgument(2);
        }

        for (int i = 0; i < HandlerCode.Signature.Length; i++)
            _il.Argument(i);
        if (kind is ExitKind.Again or ExitKind.Missed)
        {
            _il.Argument(1);
            _il.Argument(2);
            _il.Emit(OpCodes.Call, HandlerCode.Helper(kind == ExitKind.Again ? nameof(Dispatch.Again) : nameof(Dispatch.Strayed)));
        }
        else
        {
            _il.Argument(2);
            if (kind == ExitKind.Own)
                _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.Own)));
            else
                _il.Emit(OpCodes.Ldfld, typeof(Op).GetField(nameof(Op.Handler))!);
        }

        _il.TailCall(HandlerCode.Signature);
    }

    /// <summary>What exits have in common that share code: of the whole exit, or of its end; all are plain numbers, for which code of comparers is ready.</summary>
    private readonly record struct ExitKey(int Kind, ulong Scalars, uint Vectors, ulong Unextended, ulong Pc = 0, int Done = 0, bool HasRest = false);

    /// <param name="Label">Where the end of exits is.</param>
    /// <param name="Kind">How they end.</param>
    /// <param name="Dirty">Registers to write back.</param>
    /// <param name="Unextended">Those of them of which the lower half is to be extended.</param>
    /// <param name="HasRest">See <see cref="RegionExits.HasRest"/>.</param>
    private sealed record ExitTail(Label Label, ExitKind Kind, RegisterSet Dirty, RegisterSet Unextended, bool HasRest)
    {
        /// <summary>True if another one does what is left to do when this one has written more registers back.</summary>
        public bool GoesOnAs(ExitTail other) => other.Kind == Kind && other.HasRest == HasRest && (other.Dirty & ~Dirty).Count == 0 && (Unextended & other.Dirty) == other.Unextended;
    }

    /// <param name="Label">Where the exit is.</param>
    /// <param name="Kind">How it ends.</param>
    /// <param name="Pc">The address.</param>
    /// <param name="Op">The operation there, if known.</param>
    /// <param name="Done">Instructions that are not yet subtracted from the budget.</param>
    /// <param name="Dirty">Registers to write back.</param>
    /// <param name="Unextended">Those of them of which the lower half is to be extended.</param>
    /// <param name="HasRest">See <see cref="RegionExits.HasRest"/>.</param>
    private sealed record Exit(Label Label, ExitKind Kind, ulong Pc, nint Op, int Done, RegisterSet Dirty, RegisterSet Unextended, bool HasRest);
}
