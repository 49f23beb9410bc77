using System.Reflection.Emit;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Interpreter;

/// <summary>Which form of a handler an operation needs.</summary>
internal enum HandlerKind
{
    /// <summary>Branch and jump targets are looked up by address.</summary>
    General,

    /// <summary>The target of a branch or direct jump lies in the same page: it is found by adding to the operation pointer.</summary>
    InPage,
}

/// <summary>One instruction of a handler.</summary>
/// <param name="Binding">Its row, bound.</param>
/// <param name="Kind">How its target is found.</param>
/// <param name="Step">The distance to the next operation in bytes; part of the handler's code where it executes several instructions.</param>
internal readonly record struct HandlerPart(Binding Binding, HandlerKind Kind, int Step);

/// <summary>
/// Makes handlers: a DynamicMethod that gets operands from an <see cref="Op"/>, calls the row's semantic, which RyuJIT inlines, and goes
/// on to the next handler by a tail call. A handler of several instructions (a superinstruction) does so for each of a run of operations.
/// </summary>
internal sealed unsafe class HandlerEmitter
{
    private readonly HandlerPart[] _parts;
    private readonly bool _counts;
    private readonly int _targetAlignment;
    private readonly HandlerCode _code;
    private readonly ILGenerator _il;
    private bool _floatIsOn;

    // The part that is being emitted: its binding, its form, its exits, its values.
    private Binding _binding = null!;
    private HandlerKind _kind;
    private Label _leave;
    private Label _leaveAfter;
    private Label _illegal;
    private Label _stopped;
    private Label _trapped;
    private LocalBuilder? _address;
    private LocalBuilder? _pointer;
    private LocalBuilder? _result;
    private LocalBuilder? _rounding;

    private HandlerEmitter(HandlerPart[] parts, bool counts, int targetAlignment)
    {
        _parts = parts;
        _counts = counts;
        _targetAlignment = targetAlignment;
        _code = new HandlerCode(parts.Length == 1 ? parts[0].Binding.Row.Name : $"{parts[0].Binding.Row.Name} and {parts.Length - 1} more");
        _il = _code.Il;
    }

    /// <summary>Emits and compiles a handler.</summary>
    /// <param name="parts">The instructions; all but the last go on to the one behind them, or branch away.</param>
    /// <param name="counts">True to count executions; see <see cref="CodePage.CountOf"/>.</param>
    /// <param name="targetAlignment">The alignment in bytes that jump targets must have: 2, or 4 without compressed instructions.</param>
    /// <param name="keepAlive">Must stay reachable as long as the handler is used.</param>
    public static delegate*<Hart, HartState*, Op*, long, void> Emit(HandlerPart[] parts, bool counts, int targetAlignment, out object keepAlive)
    {
        var emitter = new HandlerEmitter(parts, counts, targetAlignment);
        emitter.Body();
        return emitter._code.Compile(out keepAlive);
    }

    /// <summary>Emits the handler of the operations behind a page's end: execution goes on in the next page.</summary>
    public static delegate*<Hart, HartState*, Op*, long, void> EmitNextPage(out object keepAlive)
    {
        var code = new HandlerCode("next page");
        code.Il.Emit(OpCodes.Ldarg_1);
        code.CallDispatch(nameof(Dispatch.PcOf), withHart: false, withBudget: false);
        code.Il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.Enter)));
        code.Il.Emit(OpCodes.Starg_S, (byte)2);
        code.LoadBudget(0);
        code.GoOn(nameof(Op.Handler));
        return code.Compile(out keepAlive);
    }

    private void Body()
    {
        Label tooFew = _il.DefineLabel();
        _il.Emit(OpCodes.Ldarg_3);
        _il.Emit(OpCodes.Ldc_I4, _parts.Length);
        _il.Emit(OpCodes.Conv_I8);
        _il.Emit(OpCodes.Blt, tooFew);
        foreach (HandlerPart part in _parts)
        {
            (_binding, _kind, _) = part;
            Part();
            _code.Advance(part.Step);
        }

        _il.MarkLabel(tooFew);
        _code.Restart();
        if (_parts.Length == 1)
        {
            _code.CallDispatch(nameof(Dispatch.Leave), withHart: false, withBudget: true);
            _il.Emit(OpCodes.Ret);
        }
        else
        {
            _il.Emit(OpCodes.Ldarg_3);
            _code.GoOn(nameof(Op.Single));
        }
    }

    private bool IsLast => _code.Index == _parts.Length - 1;

    private void Part()
    {
        _leave = _il.DefineLabel();
        _leaveAfter = _il.DefineLabel();
        _illegal = _il.DefineLabel();
        _stopped = _il.DefineLabel();
        _trapped = _il.DefineLabel();
        _result = null;
        Label after = _il.DefineLabel();
        if (_counts)
            Count();
        Guards();
        MemoryAddress();
        if (_binding.UsesHart && !_binding.IsVectorArithmetic)
            _code.CallDispatch(nameof(Dispatch.WriteBack), withHart: false, withBudget: true);
        if (_binding.TouchesVector)
            _code.CallDispatch(nameof(Dispatch.Recall), withHart: false, withBudget: false);
        if (_binding.Row.Flow == Flow.Jump && _kind == HandlerKind.InPage)
            JumpInPage();
        else
        {
            Call();
            if (_binding.UsesHart)
                LeaveUnlessCompleted();
            if (_binding.Row.Flow == Flow.Next)
                Complete(after);
            else
                Transfer(after);
        }

        Ends();
        _il.MarkLabel(after);
    }

    private void Count()
    {
        _code.LoadOpAddress();
        _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.Count)));
        if (!_binding.TouchesVector)
            return;
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldc_I4, _binding.Row.Index);
        _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.CountVector)));
    }

    /// <summary>What must hold before the semantic: mstatus.FS on, a valid rounding mode.</summary>
    private void Guards()
    {
        if (_binding.TouchesFloat && !_floatIsOn)
        {
            // Nothing inside a handler of several instructions can switch mstatus.FS off.
            _floatIsOn = true;
            _code.LoadState(nameof(HartState.Fs));
            _il.Emit(OpCodes.Brfalse, _illegal);
        }

        if (_binding.HasRounding)
        {
            _rounding = _il.DeclareLocal(typeof(int));
            _code.CallDispatch(nameof(Dispatch.Rounding), withHart: false, withBudget: false);
            _il.Emit(OpCodes.Stloc, _rounding);
            _il.Emit(OpCodes.Ldloc, _rounding);
            _il.Emit(OpCodes.Ldc_I4, (int)RoundingMode.Rmm);
            _il.Emit(OpCodes.Bgt_Un, _illegal);
        }
    }

    /// <summary>Computes the effective address and, for loads and atomics, the host address of the datum.</summary>
    private void MemoryAddress()
    {
        if (_binding.Memory == MemoryUse.None)
            return;
        _address = _il.DeclareLocal(typeof(ulong));
        _pointer = _il.DeclareLocal(typeof(byte*));
        _code.LoadX(nameof(Op.Rs1));
        if (_binding.Immediate != null)
        {
            _code.LoadOp(nameof(Op.Immediate));
            _il.Emit(OpCodes.Conv_I8);
            _il.Emit(OpCodes.Add);
        }

        _il.Emit(OpCodes.Stloc, _address);
        if (_binding.Memory == MemoryUse.Store)
            return;
        bool load = _binding.Memory == MemoryUse.Load;
        Label slow = LookUp(load ? nameof(Tlb.CanRead) : nameof(Tlb.CanWrite), load ? nameof(Tlb.ReadAddress) : nameof(Tlb.WriteAddress));
        Label found = _il.DefineLabel();
        _il.Emit(OpCodes.Br, found);
        _il.MarkLabel(slow);
        SlowArguments();
        if (load)
            _il.Emit(_binding.Row.Aligned ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0);
        _code.LoadBudget(0);
        _il.Emit(OpCodes.Call, HandlerCode.Helper(load ? nameof(Dispatch.SlowRead) : nameof(Dispatch.SlowModify)));
        _il.Emit(OpCodes.Stloc, _pointer);
        _il.Emit(OpCodes.Ldloc, _pointer);
        _il.Emit(OpCodes.Brfalse, _leave);
        _il.MarkLabel(found);
    }

    /// <summary>Emits a look-aside look-up: a hit leaves the host address in the pointer and goes on, a miss goes to the label.</summary>
    private Label LookUp(string test, string address)
    {
        Label slow = _il.DefineLabel();
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloc, _address!);
        _il.Emit(OpCodes.Ldc_I4, _binding.MemorySize);
        _il.Emit(OpCodes.Call, typeof(Tlb).GetMethod(test)!);
        _il.Emit(OpCodes.Brfalse, slow);
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloc, _address!);
        _il.Emit(OpCodes.Call, typeof(Tlb).GetMethod(address)!);
        _il.Emit(OpCodes.Stloc, _pointer!);
        return slow;
    }

    private void SlowArguments()
    {
        _il.Emit(OpCodes.Ldarg_0);
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloc, _address!);
        _il.Emit(OpCodes.Ldc_I4, _binding.MemorySize);
    }

    private void Call()
    {
        foreach (BoundParameter parameter in _binding.Parameters)
            LoadParameter(parameter);
        _il.Emit(OpCodes.Call, _binding.Method);
        if (_binding.Result == typeof(void))
            return;
        _result = _il.DeclareLocal(_binding.Result);
        _il.Emit(OpCodes.Stloc, _result);
    }

    private void LoadParameter(BoundParameter parameter)
    {
        switch (parameter.Source)
        {
            case Source.X:
                _code.LoadX(HandlerCode.OpFieldOf(parameter.Field!));
                _code.Narrow(parameter.Type);
                break;
            case Source.F:
                _code.LoadF(HandlerCode.OpFieldOf(parameter.Field!));
                if (ValueCode.Unboxer(parameter.Type) is { } unbox)
                    _il.Emit(OpCodes.Call, unbox);
                else
                    _code.Narrow(parameter.Type);
                break;
            case Source.Field:
            case Source.Index:
                LoadField(parameter);
                break;
            case Source.Memory:
                _il.Emit(OpCodes.Ldloc, _pointer!);
                if (_binding.Memory == MemoryUse.Load)
                    _il.Emit(OpCodes.Ldobj, parameter.Type);
                break;
            case Source.Address:
                _il.Emit(OpCodes.Ldloc, _address!);
                break;
            case Source.Pc:
                _code.CallDispatch(nameof(Dispatch.PcOf), withHart: false, withBudget: false);
                break;
            case Source.Word:
                _code.LoadOp(nameof(Op.Word));
                break;
            case Source.Rounding:
                _il.Emit(OpCodes.Ldloc, _rounding!);
                break;
            case Source.Flags:
                _il.Emit(OpCodes.Ldarg_1);
                _il.Emit(OpCodes.Ldflda, HandlerCode.StateField(nameof(HartState.Fflags)));
                break;
            case Source.Hart:
                _il.Emit(OpCodes.Ldarg_0);
                break;
        }
    }

    /// <summary>An immediate and most vector registers come decoded; any other field is cut out of the instruction word.</summary>
    private void LoadField(BoundParameter parameter)
    {
        Field field = parameter.Field!;
        if (field == _binding.Immediate)
            _code.LoadOp(nameof(Op.Immediate));
        else if (field == _binding.VectorRd)
            _code.LoadOp(nameof(Op.Rd));
        else if (field == _binding.VectorRs2)
            _code.LoadOp(nameof(Op.Rs2));
        else
        {
            // In one piece; what names even registers only has zeros below it.
            FieldSlice slice = field.Slices[0];
            _code.LoadOp(nameof(Op.Word));
            _il.Emit(OpCodes.Ldc_I4, slice.WordLsb);
            _il.Emit(OpCodes.Shr_Un);
            _il.Emit(OpCodes.Ldc_I4, (1 << slice.Width) - 1);
            _il.Emit(OpCodes.And);
            if (slice.ValueLsb != 0)
            {
                _il.Emit(OpCodes.Ldc_I4, slice.ValueLsb);
                _il.Emit(OpCodes.Shl);
            }
        }

        if (Binding.SizeOf(parameter.Type) == 8)
            _il.Emit(OpCodes.Conv_I8);
    }

    /// <summary>Writes the result to its register or to memory and goes on to the next operation.</summary>
    private void Complete(Label after)
    {
        if (_binding.Memory == MemoryUse.Store)
            StoreResult();
        else if (_result != null)
            WriteRd(() => _il.Emit(OpCodes.Ldloc, _result), _binding.Result);
        if (_binding.DirtiesFloat)
        {
            _il.Emit(OpCodes.Ldarg_1);
            _il.Emit(OpCodes.Ldc_I4_3);
            _il.Emit(OpCodes.Stfld, HandlerCode.StateField(nameof(HartState.Fs)));
        }

        if (_binding.TouchesVector)
            _code.CallDispatch(nameof(Dispatch.Remember), withHart: false, withBudget: false);
        if (_binding.UsesHart && _result != null || _binding.Memory == MemoryUse.Modify)
            LeaveAfterIfAsked();
        NextOp(after);
    }

    private void StoreResult()
    {
        Label slow = LookUp(nameof(Tlb.CanWrite), nameof(Tlb.WriteAddress));
        Label stored = _il.DefineLabel();
        _il.Emit(OpCodes.Ldloc, _pointer!);
        _il.Emit(OpCodes.Ldloc, _result!);
        _il.Emit(OpCodes.Stobj, _binding.Result);
        _il.Emit(OpCodes.Br, stored);
        _il.MarkLabel(slow);
        SlowArguments();
        _il.Emit(OpCodes.Ldloc, _result!);
        _code.Widen(_binding.Result, signed: false);
        _code.LoadBudget(0);
        _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.SlowWrite)));
        _il.Emit(OpCodes.Brfalse, _leave);
        LeaveAfterIfAsked();
        _il.MarkLabel(stored);
    }

    private void WriteRd(Action value, Type type)
    {
        if (_binding.Rd is not { } rd)
            return;
        _code.RegisterAddress(rd.Kind == FieldKind.F ? nameof(HartState.F) : nameof(HartState.X), nameof(Op.Rd));
        value();
        if (rd.Kind == FieldKind.F && ValueCode.Boxer(type) is { } box)
            _il.Emit(OpCodes.Call, box);
        else
            _code.Widen(type, signed: true);
        _il.Emit(OpCodes.Stind_I8);
    }

    /// <summary>A branch, or a jump whose target is found by address.</summary>
    private void Transfer(Label after)
    {
        if (_binding.Row.Flow == Flow.Branch)
        {
            Label taken = _il.DefineLabel();
            _il.Emit(OpCodes.Ldloc, _result!);
            _il.Emit(OpCodes.Brtrue, taken);
            NextOp(after);
            _il.MarkLabel(taken);
            if (_kind == HandlerKind.InPage)
                OpInPage();
            else
            {
                _code.CallDispatch(nameof(Dispatch.PcOf), withHart: false, withBudget: false);
                _code.LoadOp(nameof(Op.Immediate));
                _il.Emit(OpCodes.Conv_I8);
                _il.Emit(OpCodes.Add);
                EnterTarget();
            }
        }
        else
        {
            _il.Emit(OpCodes.Ldloc, _result!);
            EnterTarget();
        }

        Continue();
    }

    /// <summary>Goes to the address on the stack; a jump's link is written first, but not if the target is misaligned.</summary>
    private void EnterTarget()
    {
        LocalBuilder target = _il.DeclareLocal(typeof(ulong));
        _il.Emit(OpCodes.Stloc, target);
        if (_targetAlignment > 2)
        {
            Label aligned = _il.DefineLabel();
            _il.Emit(OpCodes.Ldloc, target);
            _il.Emit(OpCodes.Ldc_I4, _targetAlignment - 1);
            _il.Emit(OpCodes.Conv_I8);
            _il.Emit(OpCodes.And);
            _il.Emit(OpCodes.Brfalse, aligned);
            _il.Emit(OpCodes.Ldarg_0);
            _il.Emit(OpCodes.Ldloc, target);
            _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.MisalignedTarget)));
            _il.Emit(OpCodes.Br, _leave);
            _il.MarkLabel(aligned);
        }

        Link();
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloc, target);
        _il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.Enter)));
        _il.Emit(OpCodes.Starg_S, (byte)2);
    }

    private void JumpInPage()
    {
        Link();
        OpInPage();
        Continue();
    }

    private void Link()
    {
        if (_binding.Row.Flow == Flow.Jump)
            WriteRd(() => _code.CallDispatch(nameof(Dispatch.NextPc), withHart: false, withBudget: false), typeof(ulong));
    }

    private void OpInPage()
    {
        _code.LoadOpAddress();
        _code.LoadOp(nameof(Op.Immediate));
        _il.Emit(OpCodes.Conv_I);
        _il.Emit(OpCodes.Add);
        _il.Emit(OpCodes.Starg_S, (byte)2);
    }

    /// <summary>Goes on behind this part: in the same handler, or by way of the next operation's.</summary>
    private void NextOp(Label after)
    {
        if (!IsLast)
        {
            _il.Emit(OpCodes.Br, after);
            return;
        }

        _code.LoadOpAddress();
        if (_parts.Length == 1)
            _code.LoadOp(nameof(Op.Step));
        else
            _il.Emit(OpCodes.Ldc_I4, _parts[_code.Index].Step);
        _il.Emit(OpCodes.Conv_U);
        _il.Emit(OpCodes.Add);
        _il.Emit(OpCodes.Starg_S, (byte)2);
        Continue();
    }

    /// <summary>Goes on to the operation in the third argument; this part and those before it are done.</summary>
    private void Continue()
    {
        _code.LoadBudget(1);
        _code.GoOn(nameof(Op.Handler));
    }

    private void Ends()
    {
        _il.MarkLabel(_stopped);
        _code.LoadState(nameof(HartState.Status));
        _il.Emit(OpCodes.Ldc_I4, (int)HartStatus.Trap);
        _il.Emit(OpCodes.Bne_Un, _leaveAfter);
        _il.MarkLabel(_trapped);
        // Arithmetic can only be illegal; the pc, from which the trap's value is read, was not written back for it.
        if (!_binding.IsVectorArithmetic)
            _il.Emit(OpCodes.Br, _leave);
        _il.MarkLabel(_illegal);
        _code.CallDispatch(nameof(Dispatch.Illegal), withHart: true, withBudget: false);
        _il.MarkLabel(_leave);
        _code.CallDispatch(nameof(Dispatch.Leave), withHart: false, withBudget: true);
        _il.Emit(OpCodes.Ret);
        _il.MarkLabel(_leaveAfter);
        _code.CallDispatch(nameof(Dispatch.LeaveAfter), withHart: false, withBudget: true);
        _il.Emit(OpCodes.Ret);
    }

    /// <summary>
    /// Leaves after a trap of the semantic; without a result, which would have to be written first, also if the status is any but Running.
    /// </summary>
    private void LeaveUnlessCompleted()
    {
        _code.LoadState(nameof(HartState.Status));
        if (_result == null)
            _il.Emit(OpCodes.Brtrue, _stopped);
        else
        {
            _il.Emit(OpCodes.Ldc_I4, (int)HartStatus.Trap);
            _il.Emit(OpCodes.Beq, _trapped);
        }
    }

    /// <summary>Leaves after completion if the status is any but Running.</summary>
    private void LeaveAfterIfAsked()
    {
        _code.LoadState(nameof(HartState.Status));
        _il.Emit(OpCodes.Brtrue, _leaveAfter);
    }

}
