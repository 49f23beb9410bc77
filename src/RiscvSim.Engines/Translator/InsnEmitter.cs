using System.Numerics;
using System.Reflection.Emit;
using System.Runtime.Intrinsics;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>Emits single instructions of a region: operands from locals and constants, the call of the semantic, the result to a local or to memory.</summary>
/// <param name="il">The method.</param>
/// <param name="locals">Its local variables.</param>
/// <param name="exits">Its exits.</param>
/// <param name="guards">Checks of state.</param>
/// <param name="target">What the code is for.</param>
/// <param name="form">Which of the region's methods is emitted.</param>
internal sealed class InsnEmitter(IlWriter il, RegionLocals locals, RegionExits exits, RegionGuards guards, RegionTarget target, RegionForm form)
{
    private const int Dynamic = 7;

    private readonly VectorEmitter _vectors = new(il, locals, exits, target);
    private RegionNode _node = null!;
    private AccessGroups? _groups;
    private LoopRun? _run;
    private RegisterSet[]? _liveBehind;
    private bool[] _needNoExtension = [];
    private bool _needsExtension;
    private GuestInsn _insn = null!;
    private Binding _binding = null!;
    private LocalBuilder? _address;
    private LocalBuilder? _datum;

    /// <summary>Begins a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="flow">The registers that it needs.</param>
    /// <param name="needNoExtension">See <see cref="WordFlow.NeedNoExtension"/>.</param>
    /// <param name="run">Accesses that need no check, or null.</param>
    public void Begin(RegionNode node, RegisterFlow flow, bool[] needNoExtension, LoopRun? run = null)
    {
        _needNoExtension = needNoExtension;
        _node = node;
        _run = run;
        _groups = new AccessGroups(node.Block);
        _liveBehind = node.Mode != null && node.Plans.Any(plan => plan is { IsCall: true }) ? flow.LiveBehind(node) : null;
    }

    /// <summary>Emits an instruction of the node that is no branch or jump.</summary>
    public void Emit(int at)
    {
        Begin(_node.Block.Insns[at]);
        _needsExtension = !_needNoExtension[at];
        VectorPlan? plan = _node.Plans[at];
        if (plan is { IsCall: false })
        {
            if (target.Counts != null)
                CountVector();
            if (plan.Form != null)
            {
                _vectors.Emit(_insn, plan);
                if (plan.Form.Result == BlockResult.Scalar)
                    WriteResult();
            }
            else
                MoveBlocks(plan);
            return;
        }

        if (_node.KnownSetting != null && _insn == _node.Block.Last)
        {
            foreach (BoundParameter parameter in _binding.Parameters)
            {
                if (parameter.Source == Source.Hart)
                    guards.LoadVectorUnit();
                else
                    LoadParameter(parameter);
            }

            il.Emit(OpCodes.Call, _node.KnownSetting);
            WriteResult();
            return;
        }

        if (_binding.UsesHart)
        {
            EmitWithHart();
            if (_liveBehind != null && plan != null)
                AfterKernel(_liveBehind[at]);
            return;
        }

        if (_binding.Memory != MemoryUse.None)
            EffectiveAddress();
        if (_binding.Memory == MemoryUse.Load)
            LoadDatum();
        else if (_binding.Memory == MemoryUse.Modify)
            FindDatum();
        QuickForm? quick = QuickFormOf(_insn);
        if (quick != null && (form == RegionForm.Quick || !quick.Inexact))
            Quick(quick);
        else
        {
            LoadParameters();
            // Exact arithmetic is a call in any case.
            if (form == RegionForm.Exact && _binding.Row.QuickForm is { Inexact: true })
                CallMethod();
            else
                il.Emit(OpCodes.Call, _binding.Method);
        }

        if (_binding.Memory == MemoryUse.Store)
            StoreResult();
        else if (_binding.Result != typeof(void))
            WriteResult();
    }

    /// <summary>The quick form of an instruction, if it has one for its rounding mode; the dynamic mode is to nearest even.</summary>
    public static QuickForm? QuickFormOf(GuestInsn insn) =>
        insn.Binding.Row.QuickForm is { } form && (!insn.Binding.HasRounding || RoundingOf(insn) == form.Rounding) ? form : null;

    /// <summary>Emits what belongs to the instructions, but not into their way.</summary>
    public void EmitAside() => _vectors.EmitSecondLooks();

    /// <summary>Emits the call of a branch or jump, whose result stays on the stack.</summary>
    public void Call(GuestInsn insn)
    {
        Begin(insn);
        LoadParameters();
        il.Emit(OpCodes.Call, _binding.Method);
    }

    /// <summary>Calls a quick form. Where its result cannot be relied on the interpreter does the instruction.</summary>
    private void Quick(QuickForm quick)
    {
        LocalBuilder result = il.Temporary(_binding.Result);
        foreach (BoundParameter parameter in _binding.Parameters)
        {
            if (parameter.Source is not (Source.Rounding or Source.Flags))
                LoadParameter(parameter);
        }

        il.Emit(OpCodes.Ldloca, result);
        il.Emit(OpCodes.Call, quick.Method);
        il.Emit(OpCodes.Brfalse, exits.To(ExitKind.Own, _insn, _insn.Pc, 0));
        il.Emit(OpCodes.Ldloc, result);
    }

    private void Begin(GuestInsn insn)
    {
        (_insn, _binding, _address, _datum) = (insn, insn.Binding, null, null);
        il.EndTemporaries();
    }

    /// <summary>
    /// A semantic that takes the hart finds its state up to date, and may change any of it.
    /// </summary>
    private void EmitWithHart()
    {
        bool changesRegisters = _insn.MayChangeRegisters;
        if (!_binding.IsVectorArithmetic)
        {
            locals.StoreState(nameof(HartState.Pc), () => il.Constant((long)_insn.Pc));
            locals.StoreState(nameof(HartState.Budget), LoadBudget);
        }

        if (_binding.Memory != MemoryUse.None)
        {
            EffectiveAddress();
            if (_binding.Memory == MemoryUse.Load)
                LoadDatum();
            else if (_binding.Memory == MemoryUse.Modify)
                FindDatum();
        }

        if (changesRegisters)
            locals.WriteBack(exits.Dirty & ~RegisterSet.AllVectors, exits.Unextended);
        if (_node.Mode != null && _binding.TouchesVector)
        {
            locals.WriteBack(exits.Dirty & RegisterSet.AllVectors, RegisterSet.None);
            exits.Dirty &= ~RegisterSet.AllVectors;
        }

        if (_binding.TouchesVector)
        {
            if (target.Counts != null)
                CountVector();
            CallDispatch(nameof(Dispatch.Recall));
        }

        LoadParameters();
        if (_binding.TouchesVector)
            CallMethod();
        else
            il.Emit(OpCodes.Call, _binding.Method);
        Complete(changesRegisters);
    }

    private void Complete(bool changesRegisters)
    {
        ExitKind kind = _binding.IsVectorArithmetic ? ExitKind.Again : ExitKind.Stopped;
        if (changesRegisters)
        {
            exits.Dirty &= RegisterSet.AllVectors;
            exits.Unextended = RegisterSet.None;
        }

        Label stopped = exits.To(kind, _insn, _insn.Pc, 0);
        LocalBuilder? result = null;
        if (_binding.Result != typeof(void))
        {
            // A trap leaves the destination alone; any other status comes after completion.
            result = il.Temporary(_binding.Result);
            il.Emit(OpCodes.Stloc, result);
            locals.LoadState(nameof(HartState.Status));
            il.Emit(OpCodes.Ldc_I4, (int)HartStatus.Trap);
            il.Emit(OpCodes.Beq, stopped);
        }

        if (changesRegisters)
        {
            locals.Load(locals.All & ~RegisterSet.AllVectors);
        }

        if (_binding.Memory == MemoryUse.Store)
        {
            il.Emit(OpCodes.Ldloc, result!);
            StoreResult();
        }
        else if (result != null)
        {
            il.Emit(OpCodes.Ldloc, result);
            WriteResult();
            exits.Dirty |= RegisterFlow.WrittenBy(_insn);
            exits.Unextended &= ~RegisterFlow.WrittenBy(_insn);
        }

        locals.LoadState(nameof(HartState.Status));
        il.Emit(OpCodes.Brtrue, exits.To(kind, _insn, _insn.Pc, 0));
        if (changesRegisters)
            locals.CheckBoxes(locals.All, exits.To(ExitKind.Go, _insn, _insn.Next, 1));
        if (_binding.TouchesVector)
            CallDispatch(nameof(Dispatch.Remember));
    }

    /// <summary>Calls a large method by its address: inlined kernels would leave RyuJIT no room to inline what is worth it.</summary>
    private void CallMethod()
    {
        Type[] parameters = Array.ConvertAll(_binding.Method.GetParameters(), parameter => parameter.ParameterType);
        il.CallAddress(KernelCode.AddressOf(_binding.Method, parameters), _binding.Result, parameters, _binding.Row.Name);
    }

    /// <summary>A kernel has left its results in memory, and may have made vl smaller.</summary>
    private void AfterKernel(RegisterSet live)
    {
        if (!_binding.IsVectorArithmetic)
            guards.Shape(_node.Mode!, exits.To(ExitKind.Go, _insn, _insn.Next, 1));
        locals.Load(live & locals.All & RegisterSet.AllVectors);
    }

    /// <summary>A unit-stride access of blocks, the last of which may be partial: one check of both ends.</summary>
    private void MoveBlocks(VectorPlan plan)
    {
        ContiguousAccess access = plan.Access!.Value;
        byte bit = access.IsStore ? AccessMap.Write : AccessMap.Read;
        int register = _insn.Register(_binding.VectorRd);
        _address = il.Temporary(typeof(ulong));
        locals.LoadX(_insn.Register(_binding.Rs1));
        il.Emit(OpCodes.Stloc, _address);
        int whole = plan.Partial == 0 ? plan.Blocks : plan.Blocks - 1, bytes = whole * VectorPlan.BlockSize + plan.Partial;
        if (!IsInWindow(() => il.Emit(OpCodes.Ldloc, _address), bytes, bit))
        {
            CheckPage(() => il.Emit(OpCodes.Ldloc, _address), target.AllowsMisaligned ? 0 : access.EewLog2, bit);
            CheckPage(() => LoadByte(bytes - 1), 0, bit);
        }

        for (int block = 0; block < plan.Blocks; block++)
        {
            LoadByte(block * VectorPlan.BlockSize);
            locals.LoadHostOffset();
            il.Emit(OpCodes.Add);
            if (block >= whole)
                MovePartial(register, block, plan);
            else if (access.IsStore)
            {
                locals.LoadV(register, block);
                il.Emit(OpCodes.Stobj, typeof(Vector512<byte>));
            }
            else
            {
                il.Emit(OpCodes.Ldobj, typeof(Vector512<byte>));
                locals.StoreV(register, block);
            }
        }

        void LoadByte(int offset)
        {
            il.Emit(OpCodes.Ldloc, _address!);
            il.Constant(offset);
            il.Emit(OpCodes.Add);
        }
    }

    /// <summary>Moves the first bytes of a block, to or from the address on the stack, and touches no others.</summary>
    private void MovePartial(int register, int block, VectorPlan plan)
    {
        locals.LoadV(register, block);
        il.Emit(OpCodes.Ldc_I4, plan.Partial);
        il.Address(PartialBlock.Mask(plan.Partial));
        if (plan.Access!.Value.IsStore)
            il.Emit(OpCodes.Call, typeof(PartialBlock).GetMethod(nameof(PartialBlock.Store))!);
        else
        {
            il.Emit(OpCodes.Call, typeof(PartialBlock).GetMethod(nameof(PartialBlock.Load))!);
            locals.StoreV(register, block);
        }
    }

    private void CountVector()
    {
        il.Argument(1);
        il.Emit(OpCodes.Ldc_I4, _binding.Row.Index);
        il.Emit(OpCodes.Call, HandlerCode.Helper(nameof(Dispatch.CountVector)));
    }

    private void CallDispatch(string name)
    {
        il.Argument(1);
        il.Address(_insn.Op);
        il.Emit(OpCodes.Call, HandlerCode.Helper(name));
    }

    private void LoadBudget()
    {
        il.Argument(3);
        il.Constant(exits.Done);
        il.Emit(OpCodes.Sub);
    }

    private void LoadParameters()
    {
        foreach (BoundParameter parameter in _binding.Parameters)
            LoadParameter(parameter);
    }

    private void LoadParameter(BoundParameter parameter)
    {
        switch (parameter.Source)
        {
            case Source.X:
                locals.LoadX(_insn.Register(parameter.Field));
                locals.Convert(ValueCode.Narrow(parameter.Type));
                break;
            case Source.F:
                locals.LoadF(_insn.Register(parameter.Field), parameter.Type);
                break;
            case Source.Field:
            case Source.Index:
                LoadNumber(parameter.Field!.Extract(_insn.Word), parameter.Type);
                break;
            case Source.Memory:
                il.Emit(OpCodes.Ldloc, _datum!);
                break;
            case Source.Address:
                il.Emit(OpCodes.Ldloc, _address!);
                break;
            case Source.Pc:
                il.Constant((long)_insn.Pc);
                break;
            case Source.Word:
                il.Emit(OpCodes.Ldc_I4, (int)_insn.Word);
                break;
            case Source.Rounding:
                il.Emit(OpCodes.Ldc_I4, RoundingOf(_insn));
                break;
            case Source.Flags:
                il.Argument(1);
                il.Emit(OpCodes.Ldflda, HandlerCode.StateField(nameof(HartState.Fflags)));
                break;
            case Source.Hart:
                il.Argument(0);
                break;
        }
    }

    /// <summary>An instruction's rounding mode. The region is entered only while the dynamic mode is to nearest even.</summary>
    private static int RoundingOf(GuestInsn insn) => (int)(insn.Word >> 12 & 7) is var mode && mode == Dynamic ? (int)RoundingMode.Rne : mode;

    private void LoadNumber(long value, Type type)
    {
        if (Binding.SizeOf(type) == sizeof(long))
            il.Constant(value);
        else
            il.Emit(OpCodes.Ldc_I4, (int)value);
    }

    private void WriteResult()
    {
        Field? rd = _binding.Rd;
        if (rd == null)
        {
            il.Emit(OpCodes.Pop);
            return;
        }

        if (rd.Kind == FieldKind.F)
        {
            locals.StoreF(_insn.Register(rd), _binding.Result);
            return;
        }

        // Extension by zeros costs the host nothing.
        locals.Convert(ValueCode.Widen(_binding.Result, signed: _needsExtension));
        locals.StoreX(_insn.Register(rd));
    }

    private void EffectiveAddress()
    {
        _address = il.Temporary(typeof(ulong));
        locals.LoadX(_insn.Register(_binding.Rs1));
        if (_binding.Immediate?.Extract(_insn.Word) is { } immediate and not 0)
        {
            il.Constant(immediate);
            il.Emit(OpCodes.Add);
        }

        il.Emit(OpCodes.Stloc, _address);
    }

    /// <summary>Leaves to the interpreter unless the access, or the group that it leads, may be made without further notice.</summary>
    private void Check(byte access)
    {
        if (_run != null && _run.Covers(_insn))
            return;
        if (target.AllowsMisaligned && _groups?.Of(_insn) is { } group)
        {
            if (group.Leader != _insn)
                return;
            if (IsInWindow(() => LoadByteAddress(group.First), group.End - group.First, group.Access))
                return;
            if (group.End - group.First == _binding.MemorySize)
                CheckPage(() => il.Emit(OpCodes.Ldloc, _address!), BitOperations.Log2((uint)_binding.MemorySize), group.Access);
            else
            {
                CheckPage(() => LoadByteAddress(group.First), 0, group.Access);
                CheckPage(() => LoadByteAddress(group.End - 1), 0, group.Access);
            }
        }
        else if (!IsInWindow(() => il.Emit(OpCodes.Ldloc, _address!), _binding.MemorySize, access))
            CheckPage(() => il.Emit(OpCodes.Ldloc, _address!), BitOperations.Log2((uint)_binding.MemorySize), access);

        void LoadByteAddress(long offset)
        {
            locals.LoadX(_insn.Register(_binding.Rs1));
            il.Constant(offset);
            il.Emit(OpCodes.Add);
        }
    }

    /// <summary>Leaves to the interpreter unless an access stays in the window of the instruction.</summary>
    /// <returns>False if it has none that allows the access; nothing is checked then.</returns>
    private bool IsInWindow(Action loadAddress, long size, byte access)
    {
        if (((access & AccessMap.Write) != 0 ? _insn.WritableWindow : _insn.Window) is not { } window || (ulong)size > window.End - window.Start)
            return false;
        guards.Window(window, loadAddress, size, exits.To(ExitKind.Missed, _insn, _insn.Pc, 0));
        return true;
    }

    private void CheckPage(Action loadAddress, int sizeLog2, byte access) =>
        guards.Page(loadAddress, sizeLog2, access, exits.To(ExitKind.Own, _insn, _insn.Pc, 0));

    private void HostAddress()
    {
        il.Emit(OpCodes.Ldloc, _address!);
        locals.LoadHostOffset();
        il.Emit(OpCodes.Add);
    }

    private void LoadDatum()
    {
        _datum = il.Temporary(_binding.MemoryType!);
        Check(AccessMap.Read);
        HostAddress();
        il.Emit(OpCodes.Ldobj, _binding.MemoryType!);
        il.Emit(OpCodes.Stloc, _datum);
    }

    /// <summary>Finds the datum of an atomic.</summary>
    private void FindDatum()
    {
        _datum = il.Temporary(typeof(byte).MakePointerType());
        Check(AccessMap.Write);
        HostAddress();
        il.Emit(OpCodes.Stloc, _datum);
    }

    /// <summary>Stores what is on the stack.</summary>
    private void StoreResult()
    {
        LocalBuilder value = il.Temporary(_binding.Result);
        il.Emit(OpCodes.Stloc, value);
        Check(AccessMap.Write);
        HostAddress();
        il.Emit(OpCodes.Ldloc, value);
        il.Emit(OpCodes.Stobj, _binding.Result);
    }
}
