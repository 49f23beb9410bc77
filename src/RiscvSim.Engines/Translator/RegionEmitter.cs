using System.Reflection.Emit;
using System.Runtime.InteropServices;
using System.Text;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Makes a method of a region: guest registers are local variables, each instruction is a call of its semantic, which RyuJIT inlines, and
/// all that is rare leaves by an exit (<see cref="RegionExits"/>). The method is a handler of the operations at which it can be entered.
/// A region with quick forms (<see cref="QuickForm"/>) has two: one for when the inexact flag is accrued and singles
/// are where they should be, and one that is called otherwise. They
/// are no parts of one method because calls, which exact methods are, would cost the registers of loops without any.
/// The second is compiled only where it is wanted often (<see cref="Region.Refusals"/>).
/// </summary>
internal sealed unsafe class RegionEmitter
{
    /// <summary>
    /// Passes of a loop without checks that are written out one after the other if they are no longer than so many instructions, and how many such loops of a region:
    /// what is inlined in one method is limited (<see cref="IlWriter.Temporary"/>). matmult-int is 1.2 times as fast for it.
    /// </summary>
    private const int Unrolled = 4, ShortLoop = 8, MostShortLoops = 8;

    /// <summary>Passes of a loop with checks, a power of two, before one without is tried; and passes without checks, after a multiple of the unrolled ones.</summary>
    private const int PassesBefore = 4, Passes = 16 * Unrolled;

    /// <summary>RyuJIT does not optimize methods of more than 20,000 IL instructions: silu took 13 times as long. (Scalar code is no faster without words.)</summary>
    private const int MostOptimized = 20_000;

    private readonly Region _region;
    private readonly RegionNodes _nodes;
    private readonly RegisterFlow _flow;
    private readonly WordFlow? _words;
    private readonly RegionTarget _target;
    private readonly DynamicMethod _method;
    private readonly IlWriter _il;
    private readonly RegionLocals _locals;
    private readonly RegionExits _exits;
    private readonly RegionGuards _guards;
    private readonly InsnEmitter _insns;
    private readonly Label[] _labels;
    private readonly LocalBuilder _passes;
    private readonly List<RunAside> _runs = [];
    private readonly RegionForm _form;
    private readonly nint _exact;
    private int _shortLoops;

    private RegionEmitter(Region region, RegionTarget target, StringBuilder? text, RegionForm form, nint exact, bool hasWords)
    {
        _form = form;
        _exact = exact;
        _region = region;
        _target = target;
        _nodes = region.Nodes;
        _flow = new RegisterFlow(_nodes);
        _words = hasWords ? new WordFlow(_nodes, _flow, region) : null;
        _method = new DynamicMethod($"region_{region.Entries[0]:x}{(form == RegionForm.Exact ? "_exact" : "")}", typeof(void), HandlerCode.Signature, typeof(RegionEmitter).Module, skipVisibility: true)
        {
            InitLocals = false,
        };
        _il = new IlWriter(_method.GetILGenerator(4096), text, target.Faults?.Invoke());
        _locals = new RegionLocals(_il, region, _flow.Used, RegisterPressure.InMemory(_nodes, target.BlocksPerRegister), target, hasSingles: form == RegionForm.Quick);
        _exits = new RegionExits(_il, _locals, region, target.Counts);
        _guards = new RegionGuards(_il, _locals, target.Memory);
        _insns = new InsnEmitter(_il, _locals, _exits, _guards, target, form);
        _passes = _il.Local(typeof(int));
        _labels = new Label[_nodes.All.Count];
        for (int i = 0; i < _labels.Length; i++)
            _labels[i] = _il.Label();
    }

    /// <summary>Emits and compiles a region. May be called on any thread.</summary>
    /// <param name="region">The region.</param>
    /// <param name="target">What the code is for.</param>
    /// <param name="text">Where the text of the IL goes, or null.</param>
    public static RegionCode Emit(Region region, RegionTarget target, StringBuilder? text = null)
    {
        if (!HasTwoForms(region))
            return Emit(region, target, text, RegionForm.Only);
        if (!region.HasExact)
            region.Refusals = GC.AllocateArray<long>(1, pinned: true);
        RegionCode? exact = region.HasExact ? Emit(region, target, text, RegionForm.Exact) : null;
        RegionCode quick = Emit(region, target, text, RegionForm.Quick, exact?.Entry ?? 0);
        return quick with { KeepAlive = new object?[] { exact?.KeepAlive, quick.KeepAlive, region.Refusals } };
    }

    /// <summary>Emits one of a region's methods; without <see cref="WordFlow"/>, which needs more exits, if RyuJIT would not optimize what that makes.</summary>
    private static RegionCode Emit(Region region, RegionTarget target, StringBuilder? text, RegionForm form, nint exact = 0)
    {
        int start = text?.Length ?? 0;
        var emitter = new RegionEmitter(region, target, text, form, exact, hasWords: true);
        emitter.Body();
        if (emitter._il.Count > MostOptimized && region.Nodes.All.Exists(node => node.Mode != null))
        {
            text?.Remove(start, text.Length - start);
            emitter = new RegionEmitter(region, target, text, form, exact, hasWords: false);
            emitter.Body();
        }

        return new RegionCode(ValueCode.Compile(emitter._method), emitter._method);
    }

    /// <summary>Code of vectors is not worth two methods: what takes time in it are block forms.</summary>
    private static bool HasTwoForms(Region region) =>
        region.Nodes.All.TrueForAll(node => node.Mode == null) && region.Blocks.Any(block => block.Insns.Any(insn => InsnEmitter.QuickFormOf(insn) is { Inexact: true }));

    private void Body()
    {
        FindRuns();
        Label refused = _il.Label(), tooFew = _il.Label(), exact = _il.Label();
        TakenForGranted(tooFew, refused, exact);
        _exits.BeginCounting();
        Entries(exact);
        foreach (RegionNode node in _nodes.All)
            Node(node);
        foreach (RunAside run in _runs)
            Run(run.Node, run.Run, run.Head);
        _il.Comment("aside");
        _insns.EmitAside();
        _il.Comment("exits");
        _exits.Emit();
        _il.Mark(tooFew);
        LoadArguments();
        _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.Leave)));
        _il.Emit(OpCodes.Ret);
        _il.Mark(refused);
        _il.Argument(0);
        LoadArguments();
        _il.Argument(2);
        _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.Own)));
        _il.TailCall(HandlerCode.Signature);
        if (_form != RegionForm.Quick)
            return;
        _il.Mark(exact);
        if (_region.Refusals is { } refusals)
        {
            // As an array of anything: the generic method would have to be compiled first.
            _il.AddTo(Marshal.UnsafeAddrOfPinnedArrayElement((Array)refusals, 0), () => _il.Constant(1));
            _il.Emit(OpCodes.Br, refused);
            return;
        }

        _il.Argument(0);
        LoadArguments();
        _il.Address(_exact);
        _il.TailCall(HandlerCode.Signature);
    }

    private void LoadArguments()
    {
        _il.Argument(1);
        _il.Argument(2);
        _il.Argument(3);
    }

    /// <summary>What the region takes for granted. Without enough budget for a pass through all of it the engine goes on by itself.</summary>
    private void TakenForGranted(Label tooFew, Label refused, Label exact)
    {
        _il.Argument(3);
        _il.Constant(_nodes.Length);
        _il.Emit(OpCodes.Blt, tooFew);
        if (_region.UsesWindows)
            _guards.Windows(refused);
        if (_region.UsesFloat)
            _guards.Float(refused);
        if (_form == RegionForm.Quick)
            _guards.Inexact(exact, accrued: true);
        for (int i = 0; _region.Pages.Length > 1 && i < _region.Pages.Length; i++)
        {
            _il.Argument(1);
            _il.Emit(OpCodes.Ldc_I4, CodeTableEntry.IndexOf(_region.Pages[i]));
            _il.Address(_region.PageOps[i]);
            _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.IsEntered)));
            _il.Emit(OpCodes.Brfalse, refused);
        }
    }

    private void Entries(Label exact)
    {
        var labels = new Label[_region.Entries.Length];
        for (int i = labels.Length - 1; i > 0; i--)
        {
            labels[i] = _il.Label();
            _il.Argument(2);
            _il.Address(_nodes.Find(_region.Entries[i], null)!.Block.Insns[0].Op);
            _il.Emit(OpCodes.Beq, labels[i]);
        }

        for (int i = 0; i < labels.Length; i++)
        {
            if (i > 0)
                _il.Mark(labels[i]);
            _locals.SetHostOffset();
            Label unknown = _il.Label();
            if (_nodes.Expected(_region.Entries[i]) is { } mode && _nodes.Find(_region.Entries[i], mode) is { } known)
            {
                _guards.Mode(mode, unknown);
                Enter(known);
            }

            _il.Mark(unknown);
            Enter(_nodes.Find(_region.Entries[i], null)!);
        }

        void Enter(RegionNode node)
        {
            _locals.CheckBoxes(_flow.LiveAt(node), exact);
            _locals.Load(_flow.LiveAt(node));
            _il.Emit(OpCodes.Br, _labels[node.Index]);
        }
    }

    private void Node(RegionNode node)
    {
        _il.Mark(_labels[node.Index]);
        Insns(node, null);
        GuestInsn last = node.Block.Last;
        if (last.IsTransfer)
            Comment(node, last);
        if (!last.IsTransfer)
        {
            Count(node.Block);
            Edge(node, last.Next);
        }
        else if (last.Binding.Row.Flow == Flow.Branch)
            Branch(node);
        else if (last.Binding.IsDirect)
            Jump(node);
        else
            JumpIndirect(node);
    }

    /// <summary>The instructions of a node, without a branch or jump at its end.</summary>
    private void Insns(RegionNode node, LoopRun? run)
    {
        _exits.Dirty = _flow.DirtyAt(node);
        _exits.Done = 0;
        _insns.Begin(node, _flow, _words?.NeedNoExtension(node) ?? new bool[node.Block.Insns.Count], run);
        RegisterSet[] unextended = _words?.Unextended(node) ?? new RegisterSet[node.Block.Insns.Count + 1];
        _exits.Unextended = unextended[0];
        IReadOnlyList<GuestInsn> insns = node.Block.Insns;
        for (int i = 0; i < insns.Count && !insns[i].IsTransfer; i++)
        {
            GuestInsn insn = insns[i];
            Comment(node, insn);
            _insns.Emit(i);
            _exits.Unextended = unextended[i + 1];
            CountInsn(insn);
            if (insn.Binding.UsesHart && !insn.Binding.TouchesVector && insn.Binding.Row.Cost != Cost.VConfig && (_region.UsesFloat || _region.UsesWindows))
                AfterCsr(_exits.To(ExitKind.Go, insn, insn.Next, 1));
            _exits.Dirty |= RegisterFlow.WrittenBy(node, i);
            _exits.Done++;
        }
    }

    /// <summary>Finds the loops that are worth code of their own. One counter of passes serves all of them.</summary>
    private void FindRuns()
    {
        foreach (RegionNode node in _nodes.All)
        {
            if (_target.AllowsMisaligned && LoopRun.Of(node) is { } run)
                _runs.Add(new RunAside(node, run, _il.Label()));
        }

        if (_runs.Count == 0)
            return;
        _il.Constant(0);
        _il.Emit(OpCodes.Conv_I4);
        _il.Emit(OpCodes.Stloc, _passes);
    }

    /// <summary>
    /// A loop once more, without checks of pages: at its head stands one check for many passes. Their instructions become the budget, and the
    /// rest of it is set aside: what counts the passes is what counts instructions anyway. Where loops are short this is asked once for some passes.
    /// </summary>
    private void Run(RegionNode node, LoopRun run, Label head)
    {
        GuestInsn last = node.Block.Last;
        int length = node.Block.Insns.Count;
        _il.Comment($"run of {node.Block.Start:x}");
        _il.Mark(head);
        _il.Argument(3);
        _il.Constant(_nodes.Length + Passes * length);
        _il.Emit(OpCodes.Blt, _labels[node.Index]);
        foreach (RunningBase running in run.Bases)
            _guards.Passes(running, Passes, _labels[node.Index]);
        _il.Argument(3);
        _il.Constant(Passes * length);
        _il.Emit(OpCodes.Sub);
        _il.Emit(OpCodes.Stloc, _exits.Rest);
        _il.Constant(Passes * length);
        _il.StoreArgument(3);
        Label pass = _il.Label(), done = _il.Label();
        _il.Mark(pass);
        _exits.HasRest = true;
        int copies = length <= ShortLoop && _shortLoops++ < MostShortLoops ? Unrolled : 1;
        for (int i = 0; i < copies; i++)
        {
            Insns(node, run);
            Count(node.Block);
            CountInsn(last);
            _insns.Call(last);
            _il.Emit(OpCodes.Brfalse, done);
        }

        _il.Argument(3);
        _il.Constant(0);
        _il.Emit(OpCodes.Bgt, pass);
        _exits.HasRest = false;
        _exits.AddRest();
        _il.Emit(OpCodes.Br, head);
        _il.Mark(done);
        _exits.AddRest();
        Edge(node, last.Next, isLast: false);
    }

    private void AfterCsr(Label otherwise)
    {
        if (_region.UsesWindows)
            _guards.Windows(otherwise);
        if (_region.UsesFloat)
            _guards.Float(otherwise);
        if (_form == RegionForm.Quick)
            _guards.Inexact(otherwise, accrued: true);
    }

    private void Comment(RegionNode node, GuestInsn insn) =>
        _il.Comment($"{insn.Pc:x} {insn.Binding.Row.Name}{(node.Mode == null ? "" : $" (mode {node.Mode.Configuration:x}, vl {node.Mode.Vl})")}");

    /// <summary>The instructions of a block are subtracted from the budget once.</summary>
    private void Count(CodeBlock block)
    {
        _exits.SubtractFromBudget(block.Insns.Count);
        _exits.Done = 0;
    }

    private void CountInsn(GuestInsn insn)
    {
        if (_target.Counts != null)
            _il.AddTo((nint)CodePage.CountOf((Op*)insn.Op), () => _il.Constant(1));
    }

    private void Branch(RegionNode node)
    {
        GuestInsn last = node.Block.Last;
        Count(node.Block);
        CountInsn(last);
        _insns.Call(last);
        RegionNode? target = node.To(last.Target, node.Mode);
        if (target == null && node.Successors.TrueForAll(next => next.Block.Start != last.Target))
            _il.Emit(OpCodes.Brtrue, _exits.To(ExitKind.Go, last, last.Target, 0));
        else if (target?.Index > node.Index)
            _il.Emit(OpCodes.Brtrue, _labels[target.Index]);
        else
        {
            Label notTaken = _il.Label();
            _il.Emit(OpCodes.Brfalse, notTaken);
            Edge(node, last.Target, isLast: false);
            _il.Mark(notTaken);
        }

        Edge(node, last.Next);
    }

    private void Jump(RegionNode node)
    {
        Link(node.Block.Last);
        Count(node.Block);
        CountInsn(node.Block.Last);
        Edge(node, node.Block.Last.Target);
    }

    private void JumpIndirect(RegionNode node)
    {
        GuestInsn last = node.Block.Last;
        _insns.Call(last);
        LocalBuilder target = _exits.Target;
        _il.Emit(OpCodes.Stloc, target);
        if (_target.JumpAlignment > 2)
        {
            _il.Emit(OpCodes.Ldloc, target);
            _il.Constant(_target.JumpAlignment - 1);
            _il.Emit(OpCodes.And);
            _il.Constant(0);
            _il.Emit(OpCodes.Bne_Un, _exits.To(ExitKind.Own, last, last.Pc, 0));
        }

        Link(last);
        Count(node.Block);
        CountInsn(last);
        foreach (ulong pc in node.Block.Successors)
        {
            Label other = _il.Label();
            _il.Emit(OpCodes.Ldloc, target);
            _il.Constant((long)pc);
            _il.Emit(OpCodes.Bne_Un, other);
            Edge(node, pc, isLast: false);
            _il.Mark(other);
        }

        _exits.LeaveToTarget();
    }

    private void Link(GuestInsn jump)
    {
        if (RegisterFlow.WrittenBy(jump).IsEmpty)
            return;
        _il.Constant((long)jump.Next);
        _locals.StoreX(jump.Register(jump.Binding.Rd));
        _exits.Dirty |= RegisterFlow.WrittenBy(jump);
        _exits.Unextended &= ~RegisterFlow.WrittenBy(jump);
    }

    /// <summary>Goes on at an address: in the region, in the best mode that can be made sure of, or outside.</summary>
    /// <param name="from">The node that ends.</param>
    /// <param name="pc">The address.</param>
    /// <param name="isLast">True if the next node's code comes right behind.</param>
    private void Edge(RegionNode from, ulong pc, bool isLast = true)
    {
        RegisterSet dirty = _exits.Dirty;
        GuestInsn last = from.Block.Last;
        bool mustCheck = from.Mode == null || last.MayChangeMode && !from.IsCertain;
        foreach (RegionNode to in from.Successors)
        {
            if (to.Block.Start != pc || to.Mode == null)
                continue;
            Label other = _il.Label();
            if (mustCheck)
                _guards.Mode(to.Mode, other, from.KnownSetting == null ? null : from.Mode);
            Go(from, to, isLast && !mustCheck);
            _il.Mark(other);
            _exits.Dirty = dirty;
            if (!mustCheck)
                return;
        }

        if (from.To(pc, null) is { } plain)
            Go(from, plain, isLast);
        else
            _il.Emit(OpCodes.Br, _exits.To(ExitKind.Go, last, pc, 0));
        _exits.Dirty = dirty;
    }

    /// <summary>Goes on at a node of the region, with a look at the budget wherever that could go round for ever.</summary>
    private void Go(RegionNode from, RegionNode to, bool isLast)
    {
        if (to.Index <= from.Index)
        {
            _il.Argument(3);
            _il.Constant(_nodes.Length);
            _il.Emit(OpCodes.Blt, _exits.To(ExitKind.Leave, from.Block.Last, to.Block.Start, 0));
            if (_form == RegionForm.Exact && _region.CanEnterAt(to.Block.Start))
                _guards.Inexact(_exits.To(ExitKind.Go, from.Block.Last, to.Block.Start, 0), accrued: false);
        }

        if (to.Mode == null)
            _locals.WriteBack(_exits.Dirty & RegisterSet.AllVectors, RegisterSet.None);
        else if (from.Mode == null)
            _locals.Load(_flow.LiveAt(to) & RegisterSet.AllVectors);
        if (from == to && _runs.Find(run => run.Node == to) is { } run)
        {
            // Reckoning ahead is not worth while in loops that soon end.
            _il.Emit(OpCodes.Ldloc, _passes);
            _il.Emit(OpCodes.Ldc_I4_1);
            _il.Emit(OpCodes.Add);
            _il.Emit(OpCodes.Stloc, _passes);
            _il.Emit(OpCodes.Ldloc, _passes);
            _il.Emit(OpCodes.Ldc_I4, PassesBefore - 1);
            _il.Emit(OpCodes.And);
            _il.Emit(OpCodes.Brfalse, run.Head);
        }

        if (!isLast || to.Index != from.Index + 1)
            _il.Emit(OpCodes.Br, _labels[to.Index]);
    }

    /// <param name="Node">A loop.</param>
    /// <param name="Run">What its passes do.</param>
    /// <param name="Head">Where it stands once more, without checks.</param>
    private sealed record RunAside(RegionNode Node, LoopRun Run, Label Head);
}

/// <summary>Which of a region's methods is emitted.</summary>
internal enum RegionForm
{
    /// <summary>The only one.</summary>
    Only,

    /// <summary>The one that otherwise runs while the inexact flag is not accrued, with the methods of rows; it leaves in loops once that has changed.</summary>
    Exact,

    /// <summary>The one that runs while it is and registers hold singles where it expects them, with quick forms.</summary>
    Quick,
}
