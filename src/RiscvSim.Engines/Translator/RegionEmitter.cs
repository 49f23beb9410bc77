using System.Reflection.Emit;
using System.Text;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Makes a method of a region: guest registers are local variables, each instruction is a call of its semantic, which RyuJIT inlines, and
/// all that is rare leaves by an exit (<see cref="RegionExits"/>). The method is a handler of the operations at which it can be entered.
/// </summary>
internal sealed unsafe class RegionEmitter
{
    private const int FsDirty = 3;

    private readonly Region _region;
    private readonly RegisterFlow _flow;
    private readonly RegionTarget _target;
    private readonly DynamicMethod _method;
    private readonly IlWriter _il;
    private readonly RegionLocals _locals;
    private readonly RegionExits _exits;
    private readonly InsnEmitter _insns;
    private readonly Label[] _labels;

    private RegionEmitter(Region region, RegionTarget target, StringBuilder? text)
    {
        _region = region;
        _target = target;
        _flow = new RegisterFlow(region);
        _method = new DynamicMethod($"region_{region.Entries[0]:x}", typeof(void), HandlerCode.Signature, typeof(RegionEmitter).Module, skipVisibility: true)
        {
            InitLocals = false,
        };
        _il = new IlWriter(_method.GetILGenerator(4096), text);
        _locals = new RegionLocals(_il, region, _flow.Used);
        _exits = new RegionExits(_il, _locals, region, target.Counts);
        _insns = new InsnEmitter(_il, _locals, _exits, target);
        _labels = new Label[region.Blocks.Count];
        for (int i = 0; i < _labels.Length; i++)
            _labels[i] = _il.Label();
    }

    /// <summary>Emits and compiles a region. May be called on any thread.</summary>
    /// <param name="region">The region.</param>
    /// <param name="target">What the code is for.</param>
    /// <param name="text">Where the text of the IL goes, or null.</param>
    public static RegionCode Emit(Region region, RegionTarget target, StringBuilder? text = null)
    {
        var emitter = new RegionEmitter(region, target, text);
        emitter.Body();
        return new RegionCode(ValueCode.Compile(emitter._method), emitter._method);
    }

    private void Body()
    {
        Label refused = _il.Label(), tooFew = _il.Label();
        Guards(tooFew, refused);
        _exits.BeginCounting();
        Entries();
        for (int i = 0; i < _labels.Length; i++)
            Block(i);
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
    }

    private void LoadArguments()
    {
        _il.Argument(1);
        _il.Argument(2);
        _il.Argument(3);
    }

    /// <summary>What the region takes for granted. Without enough budget for a pass through all of it the engine goes on by itself.</summary>
    private void Guards(Label tooFew, Label refused)
    {
        _il.Argument(3);
        _il.Constant(_region.Length);
        _il.Emit(OpCodes.Blt, tooFew);
        if (_region.UsesFloat)
            FloatGuard(refused);
        for (int i = 0; _region.Pages.Count > 1 && i < _region.Pages.Count; i++)
        {
            _il.Argument(1);
            _il.Emit(OpCodes.Ldc_I4, CodeTableEntry.IndexOf(_region.Pages[i]));
            _il.Address(_region.PageOps[i]);
            _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.IsEntered)));
            _il.Emit(OpCodes.Brfalse, refused);
        }
    }

    private void FloatGuard(Label refused)
    {
        _locals.LoadState(nameof(HartState.Fs));
        _il.Emit(OpCodes.Ldc_I4, FsDirty);
        _il.Emit(OpCodes.Bne_Un, refused);
        _locals.LoadState(nameof(HartState.Frm));
        _il.Emit(OpCodes.Ldc_I4, (int)RoundingMode.Rne);
        _il.Emit(OpCodes.Bne_Un, refused);
    }

    private void Entries()
    {
        var labels = new Label[_region.Entries.Count];
        for (int i = labels.Length - 1; i > 0; i--)
        {
            labels[i] = _il.Label();
            _il.Argument(2);
            _il.Address(BlockAt(_region.Entries[i]).Insns[0].Op);
            _il.Emit(OpCodes.Beq, labels[i]);
        }

        for (int i = 0; i < labels.Length; i++)
        {
            if (i > 0)
                _il.Mark(labels[i]);
            int block = _flow.IndexOf(_region.Entries[i]);
            _locals.LoadHostOffset();
            _locals.Load(_flow.LiveAt(block));
            _il.Emit(OpCodes.Br, _labels[block]);
        }
    }

    private CodeBlock BlockAt(ulong pc) => _region.Blocks[_flow.IndexOf(pc)];

    private void Block(int index)
    {
        CodeBlock block = _region.Blocks[index];
        _il.Mark(_labels[index]);
        _exits.Dirty = _flow.DirtyAt(index);
        _exits.Done = 0;
        _insns.Groups = new AccessGroups(block);
        foreach (GuestInsn insn in block.Insns)
        {
            _il.Comment($"{insn.Pc:x} {insn.Binding.Row.Name}");
            if (insn.IsTransfer)
                break;
            _insns.Emit(insn);
            CountInsn(insn);
            if (insn.Binding.UsesHart && !insn.Binding.TouchesVector && _region.UsesFloat)
                FloatGuard(_exits.To(ExitKind.Go, insn, insn.Next, 1));
            _exits.Dirty |= RegisterFlow.WrittenBy(insn);
            _exits.Done++;
        }

        GuestInsn last = block.Last;
        if (!last.IsTransfer)
        {
            Count(block);
            Edge(index, last, last.Next);
        }
        else if (last.Binding.Row.Flow == Flow.Branch)
            Branch(index, block);
        else if (last.Binding.IsDirect)
            Jump(index, block);
        else
            JumpIndirect(index, block);
    }

    /// <summary>The instructions of a block are subtracted from the budget once.</summary>
    private void Count(CodeBlock block)
    {
        _exits.SubtractFromBudget(block.Insns.Count);
        _exits.Done = 0;
    }

    private void CountInsn(GuestInsn insn)
    {
        if (_target.Counts == null)
            return;
        _il.AddTo((nint)CodePage.CountOf((Op*)insn.Op), () => _il.Constant(1));
    }

    private void Branch(int index, CodeBlock block)
    {
        GuestInsn last = block.Last;
        Count(block);
        CountInsn(last);
        _insns.Call(last);
        Label notTaken = _il.Label();
        int target = block.Successors.Contains(last.Target) ? _flow.IndexOf(last.Target) : -1;
        if (target > index)
            _il.Emit(OpCodes.Brtrue, _labels[target]);
        else if (target < 0)
            _il.Emit(OpCodes.Brtrue, _exits.To(ExitKind.Go, last, last.Target, 0));
        else
        {
            _il.Emit(OpCodes.Brfalse, notTaken);
            Edge(index, last, last.Target);
        }

        _il.Mark(notTaken);
        Edge(index, last, last.Next);
    }

    private void Jump(int index, CodeBlock block)
    {
        Link(block.Last);
        Count(block);
        CountInsn(block.Last);
        Edge(index, block.Last, block.Last.Target);
    }

    private void JumpIndirect(int index, CodeBlock block)
    {
        GuestInsn last = block.Last;
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
        Count(block);
        CountInsn(last);
        foreach (ulong pc in block.Successors)
        {
            Label other = _il.Label();
            _il.Emit(OpCodes.Ldloc, target);
            _il.Constant((long)pc);
            _il.Emit(OpCodes.Bne_Un, other);
            Edge(index, last, pc);
            _il.Mark(other);
        }

        _il.Emit(OpCodes.Br, _exits.ToTarget());
    }

    private void Link(GuestInsn jump)
    {
        if (RegisterFlow.WrittenBy(jump) == 0)
            return;
        _il.Constant((long)jump.Next);
        _locals.StoreX(jump.Register(jump.Binding.Rd));
        _exits.Dirty |= RegisterFlow.WrittenBy(jump);
    }

    /// <summary>Goes on at an address: in the region, with a look at the budget wherever that could go round for ever; or outside.</summary>
    private void Edge(int from, GuestInsn last, ulong pc)
    {
        int to = _region.Blocks[from].Successors.Contains(pc) ? _flow.IndexOf(pc) : -1;
        if (to < 0)
        {
            _il.Emit(OpCodes.Br, _exits.To(ExitKind.Go, last, pc, 0));
            return;
        }

        if (to <= from)
        {
            _il.Argument(3);
            _il.Constant(_region.Length);
            _il.Emit(OpCodes.Blt, _exits.To(ExitKind.Leave, last, pc, 0));
        }

        if (to != from + 1)
            _il.Emit(OpCodes.Br, _labels[to]);
    }
}

/// <summary>What translated code is for.</summary>
/// <param name="JumpAlignment">The alignment that jump targets must have: 2, or 4 without compressed instructions.</param>
/// <param name="AllowsMisaligned">True if misaligned loads and stores succeed.</param>
/// <param name="Counts">Where executions are counted, or null.</param>
/// <param name="Memory">The pages that may be accessed without further notice.</param>
internal sealed record RegionTarget(int JumpAlignment, bool AllowsMisaligned, AccessMap Memory, ExecutionCounts? Counts);
