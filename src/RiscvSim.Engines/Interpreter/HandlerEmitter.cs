using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    private static readonly Type[] s_signature = [typeof(Hart), typeof(HartState*), typeof(Op*), typeof(long)];

    private readonly HandlerPart[] _parts;
    private readonly bool _counts;
    private readonly int _targetAlignment;
    private readonly DynamicMethod _method;
    private readonly ILGenerator _il;
    private bool _floatIsOn;

    // The part that is being emitted: its binding, its place, its operation's distance from the first, its exits.
    private Binding _binding = null!;
    private HandlerKind _kind;
    private int _index;
    private int _distance;
    private Label _leave;
    private Label _leaveAfter;
    private Label _illegal;
    private LocalBuilder? _address;
    private LocalBuilder? _pointer;
    private LocalBuilder? _result;
    private LocalBuilder? _rounding;

    private HandlerEmitter(HandlerPart[] parts, bool counts, int targetAlignment)
    {
        _parts = parts;
        _counts = counts;
        _targetAlignment = targetAlignment;
        _method = NewMethod(parts.Length == 1 ? parts[0].Binding.Row.Name : $"{parts[0].Binding.Row.Name} and {parts.Length - 1} more");
        _il = _method.GetILGenerator(512 * parts.Length);
    }

    /// <summary>Emits and compiles a handler.</summary>
    /// <param name="parts">The instructions; all but the last go on to the one behind them, or branch away.</param>
    /// <param name="counts">True to count executions in <see cref="Op.Count"/>.</param>
    /// <param name="targetAlignment">The alignment in bytes that jump targets must have: 2, or 4 without compressed instructions.</param>
    /// <param name="keepAlive">Must stay reachable as long as the handler is used.</param>
    public static delegate*<Hart, HartState*, Op*, long, void> Emit(HandlerPart[] parts, bool counts, int targetAlignment, out object keepAlive)
    {
        var emitter = new HandlerEmitter(parts, counts, targetAlignment);
        emitter.Body();
        return Compile(emitter._method, out keepAlive);
    }

    /// <summary>Emits the handler of the operations behind a page's end: execution goes on in the next page.</summary>
    public static delegate*<Hart, HartState*, Op*, long, void> EmitNextPage(out object keepAlive)
    {
        DynamicMethod method = NewMethod("next page");
        ILGenerator il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Call, Helper(nameof(Dispatch.PcOf)));
        il.Emit(OpCodes.Call, Helper(nameof(Dispatch.Enter)));
        il.Emit(OpCodes.Starg_S, (byte)2);
        il.Emit(OpCodes.Ldarg_3);
        GoOn(il, nameof(Op.Handler));
        return Compile(method, out keepAlive);
    }

    private static DynamicMethod NewMethod(string name) => new(name, typeof(void), s_signature, typeof(HandlerEmitter).Module, skipVisibility: true);

    private static delegate*<Hart, HartState*, Op*, long, void> Compile(DynamicMethod method, out object keepAlive)
    {
        keepAlive = method;
        RuntimeMethodHandle handle = DescriptorOf(method);
        RuntimeHelpers.PrepareMethod(handle);
        return (delegate*<Hart, HartState*, Op*, long, void>)handle.GetFunctionPointer();
    }

    /// <summary>Tail-calls a handler of the operation in the third argument; the budget is on the stack.</summary>
    private static void GoOn(ILGenerator il, string handler)
    {
        LocalBuilder budget = il.DeclareLocal(typeof(long));
        il.Emit(OpCodes.Stloc, budget);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldloc, budget);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldfld, typeof(Op).GetField(handler)!);
        il.Emit(OpCodes.Tailcall);
        il.EmitCalli(OpCodes.Calli, CallingConventions.Standard, typeof(void), s_signature, null);
        il.Emit(OpCodes.Ret);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetMethodDescriptor")]
    private static extern RuntimeMethodHandle DescriptorOf(DynamicMethod method);

    private void Body()
    {
        Label tooFew = _il.DefineLabel();
        _il.Emit(OpCodes.Ldarg_3);
        _il.Emit(OpCodes.Ldc_I4, _parts.Length);
        _il.Emit(OpCodes.Conv_I8);
        _il.Emit(OpCodes.Blt, tooFew);
        for (_index = 0; _index < _parts.Length; _index++)
        {
            (_binding, _kind, _) = _parts[_index];
            Part();
            _distance += _parts[_index].Step;
        }

        _il.MarkLabel(tooFew);
        (_index, _distance) = (0, 0);
        if (_parts.Length == 1)
        {
            CallDispatch(nameof(Dispatch.Leave), withHart: false, withBudget: true);
            _il.Emit(OpCodes.Ret);
        }
        else
        {
            _il.Emit(OpCodes.Ldarg_3);
            GoOn(_il, nameof(Op.Single));
        }
    }

    private bool IsLast => _index == _parts.Length - 1;

    private void Part()
    {
        _leave = _il.DefineLabel();
        _leaveAfter = _il.DefineLabel();
        _illegal = _il.DefineLabel();
        _result = null;
        Label after = _il.DefineLabel();
        if (_counts)
            Count();
        Guards();
        MemoryAddress();
        if (_binding.UsesHart)
            CallDispatch(nameof(Dispatch.WriteBack), withHart: false, withBudget: true);
        if (_binding.Row.Flow == Flow.Jump && _kind == HandlerKind.InPage)
            JumpInPage();
        else
        {
            Call();
            if (_binding.UsesHart)
                LeaveIf(status: (int)HartStatus.Trap);
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
        LoadOpAddress();
        LoadOp(nameof(Op.Count));
        _il.Emit(OpCodes.Ldc_I4_1);
        _il.Emit(OpCodes.Conv_I8);
        _il.Emit(OpCodes.Add);
        _il.Emit(OpCodes.Stfld, typeof(Op).GetField(nameof(Op.Count))!);
    }

    /// <summary>What must hold before the semantic: mstatus.FS on, a valid rounding mode.</summary>
    private void Guards()
    {
        if (_binding.TouchesFloat && !_floatIsOn)
        {
            // Nothing inside a handler of several instructions can switch mstatus.FS off.
            _floatIsOn = true;
            LoadState(nameof(HartState.Fs));
            _il.Emit(OpCodes.Brfalse, _illegal);
        }

        if (_binding.HasRounding)
        {
            _rounding = _il.DeclareLocal(typeof(int));
            CallDispatch(nameof(Dispatch.Rounding), withHart: false, withBudget: false);
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
        LoadX(nameof(Op.Rs1));
        if (_binding.Immediate != null)
        {
            LoadOp(nameof(Op.Immediate));
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
        LoadBudget(_index);
        _il.Emit(OpCodes.Call, Helper(load ? nameof(Dispatch.SlowRead) : nameof(Dispatch.SlowModify)));
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
                LoadX(OpFieldOf(parameter.Field!));
                Narrow(parameter.Type);
                break;
            case Source.F:
                LoadF(OpFieldOf(parameter.Field!));
                if (Unboxer(parameter.Type) is { } unbox)
                    _il.Emit(OpCodes.Call, unbox);
                else
                    Narrow(parameter.Type);
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
                CallDispatch(nameof(Dispatch.PcOf), withHart: false, withBudget: false);
                break;
            case Source.Rounding:
                _il.Emit(OpCodes.Ldloc, _rounding!);
                break;
            case Source.Flags:
                _il.Emit(OpCodes.Ldarg_1);
                _il.Emit(OpCodes.Ldflda, StateField(nameof(HartState.Fflags)));
                break;
            case Source.Hart:
                _il.Emit(OpCodes.Ldarg_0);
                break;
        }
    }

    /// <summary>An immediate comes decoded; any other field is cut out of the instruction word.</summary>
    private void LoadField(BoundParameter parameter)
    {
        Field field = parameter.Field!;
        if (field == _binding.Immediate)
            LoadOp(nameof(Op.Immediate));
        else
        {
            FieldSlice slice = field.Slices[0];
            LoadOp(nameof(Op.Word));
            _il.Emit(OpCodes.Ldc_I4, slice.WordLsb);
            _il.Emit(OpCodes.Shr_Un);
            _il.Emit(OpCodes.Ldc_I4, (1 << slice.Width) - 1);
            _il.Emit(OpCodes.And);
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
            _il.Emit(OpCodes.Stfld, StateField(nameof(HartState.Fs)));
        }

        if (_binding.UsesHart || _binding.Memory == MemoryUse.Modify)
            LeaveIf(status: null);
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
        Widen(_binding.Result, signed: false);
        LoadBudget(_index);
        _il.Emit(OpCodes.Call, Helper(nameof(Dispatch.SlowWrite)));
        _il.Emit(OpCodes.Brfalse, _leave);
        LeaveIf(status: null);
        _il.MarkLabel(stored);
    }

    private void WriteRd(Action value, Type type)
    {
        if (_binding.Rd is not { } rd)
            return;
        RegisterAddress(rd.Kind == FieldKind.F ? nameof(HartState.F) : nameof(HartState.X), nameof(Op.Rd));
        value();
        if (rd.Kind == FieldKind.F && Boxer(type) is { } box)
            _il.Emit(OpCodes.Call, box);
        else
            Widen(type, signed: true);
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
                CallDispatch(nameof(Dispatch.PcOf), withHart: false, withBudget: false);
                LoadOp(nameof(Op.Immediate));
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
            _il.Emit(OpCodes.Call, Helper(nameof(Dispatch.MisalignedTarget)));
            _il.Emit(OpCodes.Br, _leave);
            _il.MarkLabel(aligned);
        }

        Link();
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldloc, target);
        _il.Emit(OpCodes.Call, Helper(nameof(Dispatch.Enter)));
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
            WriteRd(() => CallDispatch(nameof(Dispatch.NextPc), withHart: false, withBudget: false), typeof(ulong));
    }

    private void OpInPage()
    {
        LoadOpAddress();
        LoadOp(nameof(Op.Immediate));
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

        LoadOpAddress();
        if (_parts.Length == 1)
            LoadOp(nameof(Op.Step));
        else
            _il.Emit(OpCodes.Ldc_I4, _parts[_index].Step);
        _il.Emit(OpCodes.Conv_U);
        _il.Emit(OpCodes.Add);
        _il.Emit(OpCodes.Starg_S, (byte)2);
        Continue();
    }

    /// <summary>Goes on to the operation in the third argument; this part and those before it are done.</summary>
    private void Continue()
    {
        LoadBudget(_index + 1);
        GoOn(_il, nameof(Op.Handler));
    }

    /// <summary>Loads the budget after a number of parts.</summary>
    private void LoadBudget(int done)
    {
        _il.Emit(OpCodes.Ldarg_3);
        if (done == 0)
            return;
        _il.Emit(OpCodes.Ldc_I4, done);
        _il.Emit(OpCodes.Conv_I8);
        _il.Emit(OpCodes.Sub);
    }

    private void Ends()
    {
        _il.MarkLabel(_illegal);
        CallDispatch(nameof(Dispatch.Illegal), withHart: true, withBudget: false);
        _il.MarkLabel(_leave);
        CallDispatch(nameof(Dispatch.Leave), withHart: false, withBudget: true);
        _il.Emit(OpCodes.Ret);
        _il.MarkLabel(_leaveAfter);
        CallDispatch(nameof(Dispatch.LeaveAfter), withHart: false, withBudget: true);
        _il.Emit(OpCodes.Ret);
    }

    /// <summary>Leaves if the status is the given one; or, after completion, if it is any but Running.</summary>
    private void LeaveIf(int? status)
    {
        LoadState(nameof(HartState.Status));
        if (status is { } wanted)
        {
            _il.Emit(OpCodes.Ldc_I4, wanted);
            _il.Emit(OpCodes.Beq, _leave);
        }
        else
        {
            _il.Emit(OpCodes.Brtrue, _leaveAfter);
        }
    }

    private void CallDispatch(string name, bool withHart, bool withBudget)
    {
        if (withHart)
            _il.Emit(OpCodes.Ldarg_0);
        _il.Emit(OpCodes.Ldarg_1);
        LoadOpAddress();
        if (withBudget)
            LoadBudget(_index);
        _il.Emit(OpCodes.Call, Helper(name));
    }

    private void LoadState(string field)
    {
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldfld, StateField(field));
    }

    private void LoadOp(string field)
    {
        LoadOpAddress();
        _il.Emit(OpCodes.Ldfld, typeof(Op).GetField(field)!);
    }

    /// <summary>Loads the address of the part's operation.</summary>
    private void LoadOpAddress()
    {
        _il.Emit(OpCodes.Ldarg_2);
        if (_distance == 0)
            return;
        _il.Emit(OpCodes.Ldc_I4, _distance);
        _il.Emit(OpCodes.Conv_I);
        _il.Emit(OpCodes.Add);
    }

    private void LoadX(string opField) => LoadRegister(nameof(HartState.X), opField);

    private void LoadF(string opField) => LoadRegister(nameof(HartState.F), opField);

    private void LoadRegister(string file, string opField)
    {
        RegisterAddress(file, opField);
        _il.Emit(OpCodes.Ldind_I8);
    }

    /// <summary>The address of a register: plain pointer arithmetic, because a field address of a pointer costs a null check.</summary>
    private void RegisterAddress(string file, string opField)
    {
        LoadOp(opField);
        _il.Emit(OpCodes.Conv_U);
        _il.Emit(OpCodes.Ldc_I4_3);
        _il.Emit(OpCodes.Shl);
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Add);
        int offset = (int)Marshal.OffsetOf<HartState>(file);
        if (offset != 0)
        {
            _il.Emit(OpCodes.Ldc_I4, offset);
            _il.Emit(OpCodes.Conv_I);
            _il.Emit(OpCodes.Add);
        }
    }

    /// <summary>Cuts a 64-bit register down to a parameter's type.</summary>
    private void Narrow(Type type)
    {
        switch (Type.GetTypeCode(type))
        {
            case TypeCode.SByte:
                _il.Emit(OpCodes.Conv_I1);
                break;
            case TypeCode.Byte:
                _il.Emit(OpCodes.Conv_U1);
                break;
            case TypeCode.Int16:
                _il.Emit(OpCodes.Conv_I2);
                break;
            case TypeCode.UInt16:
                _il.Emit(OpCodes.Conv_U2);
                break;
            case TypeCode.Int32:
            case TypeCode.UInt32:
                _il.Emit(OpCodes.Conv_I4);
                break;
        }
    }

    /// <summary>Extends a result to 64 bits: signed types by their sign (or by zeros, for stores), unsigned ones by zeros.</summary>
    private void Widen(Type type, bool signed)
    {
        switch (Type.GetTypeCode(type))
        {
            case TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32:
                _il.Emit(signed ? OpCodes.Conv_I8 : OpCodes.Conv_U8);
                break;
            case TypeCode.Byte or TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.Boolean:
                _il.Emit(OpCodes.Conv_U8);
                break;
        }
    }

    private static string OpFieldOf(Field field) => field.Name[^1] switch
    {
        '1' => nameof(Op.Rs1),
        '2' => nameof(Op.Rs2),
        '3' => nameof(Op.Rs3),
        _ => nameof(Op.Rd),
    };

    private static MethodInfo? Unboxer(Type type) =>
        type == typeof(float) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxSingle))
        : type == typeof(double) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxDouble))
        : type == typeof(Half) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxHalf))
        : type == typeof(BFloat16) ? typeof(NanBox).GetMethod(nameof(NanBox.UnboxBFloat16))
        : null;

    private static MethodInfo? Boxer(Type type) =>
        Unboxer(type) == null ? null : typeof(NanBox).GetMethod(nameof(NanBox.Box), [type]);

    private static FieldInfo StateField(string name) => typeof(HartState).GetField(name)!;

    private static MethodInfo Helper(string name) => typeof(Dispatch).GetMethod(name)!;
}
