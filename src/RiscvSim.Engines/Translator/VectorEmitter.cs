using System.Reflection;
using System.Reflection.Emit;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>Emits vector instructions by their block forms: a call for each block, which RyuJIT inlines, with operands in locals.</summary>
/// <param name="il">The method.</param>
/// <param name="locals">Its local variables.</param>
/// <param name="exits">Its exits.</param>
/// <param name="target">What the code is for.</param>
internal sealed unsafe class VectorEmitter(IlWriter il, RegionLocals locals, RegionExits exits, RegionTarget target)
{
    private const int ByteBits = 8;

    private readonly List<Action> _secondLooks = [];
    private GuestInsn _insn = null!;
    private VectorPlan _plan = null!;
    private BlockForm _form = null!;
    private LocalBuilder? _scalar;

    // Registers whose value before the instruction stands in the register file, and whether that is what is wanted.
    private RegisterSet _undone;
    private bool _isSecond;
    private LocalBuilder? _out;
    private LocalBuilder? _doubt;
    private LocalBuilder? _doubts;
    private bool _hasDoubts;
    private LocalBuilder? _suspects;
    private LocalBuilder? _saturated;

    /// <summary>Emits an instruction that has a block form. A scalar result stays on the stack.</summary>
    public void Emit(GuestInsn insn, VectorPlan plan)
    {
        (_insn, _plan, _form) = (insn, plan, plan.Form!);
        _scalar = _out = _doubt = _doubts = _suspects = _saturated = null;
        _hasDoubts = false;
        _undone = RegisterSet.None;
        Prepare();
        switch (_form.Result)
        {
            case BlockResult.Elements:
                Elements();
                break;
            case BlockResult.Bits:
                Bits();
                break;
            default:
                Call(0);
                Judge([]);
                break;
        }
    }

    private int Bytes => _form.ElementBytes;

    private int PerBlock => VectorPlan.BlockSize / Bytes;

    private int Vd => _insn.Register(_insn.Binding.Row.Pattern.Find("vd"));

    /// <summary>What all blocks have in common: the scalar operand, and masks, which are read from the register file.</summary>
    private void Prepare()
    {
        RegisterSet v0 = RegisterSet.Of(RegisterSet.FirstV);
        if (_plan.IsMasked || Array.Exists(_form.Parameters, p => p.Operand == BlockOperand.Mask))
            Settle(v0);
        if (_form.Splat != null)
        {
            LoadScalar(_form.ScalarField!);
            il.Emit(OpCodes.Call, _form.Splat);
            _scalar = il.Temporary(_form.Splat.ReturnType);
            il.Emit(OpCodes.Stloc, _scalar);
        }

        foreach (BlockParameter parameter in _form.Parameters)
        {
            if (parameter.Operand is not (BlockOperand.Suspects or BlockOperand.Doubts or BlockOperand.Saturated))
                continue;
            LocalBuilder sum = il.Temporary(typeof(ulong));
            if (parameter.Operand == BlockOperand.Saturated)
                _saturated = sum;
            else
                _suspects = sum;
            if (parameter.Operand == BlockOperand.Doubts)
            {
                _doubt = il.Temporary(_form.Join!.ReturnType);
                _doubts = il.Temporary(_form.Join.ReturnType);
            }
            else
                _out ??= il.Temporary(typeof(ulong));
            il.Constant(0);
            il.Emit(OpCodes.Stloc, sum);
        }
    }

    private void LoadScalar(Field field)
    {
        if (field.Kind == FieldKind.X)
            locals.LoadX(_insn.Register(field));
        else if (field.Kind == FieldKind.F)
            locals.LoadF(_insn.Register(field), typeof(ulong));
        else
            il.Constant(field.Extract(_insn.Word));
    }

    /// <summary>
    /// Where all elements have one width, a block of the destination depends on the same block of the sources only, and is written at once: the
    /// old value stands in the register file if suspects should undo it. So it is where no source is written and nothing is suspect. Otherwise
    /// all blocks are computed before any is written, as they are where suspects should undo what stays in the register file.
    /// </summary>
    private void Elements()
    {
        bool isInMemory = false;
        for (int block = 0; block < _plan.Blocks; block++)
            isInMemory |= locals.IsInMemory(Vd, block);
        bool isInPlace = _suspects == null && (_plan.Sources & _plan.Writes).IsEmpty
            || (Array.TrueForAll(_form.Parameters, p => p.Bytes == 0 || p.Bytes == Bytes) && (_suspects == null || !isInMemory));
        RegisterSet dirty = exits.Dirty;
        if (isInPlace && _suspects != null && !_plan.Overlap.IsEmpty)
        {
            Settle(_plan.Writes);
            _undone = _plan.Writes;
        }

        var results = new LocalBuilder[_plan.Blocks];
        for (int block = 0; block < results.Length; block++)
        {
            if (_plan.IsMasked)
                LoadActive(block);
            Call(block);
            if (_plan.IsMasked)
            {
                locals.LoadV(Vd, block);
                il.Emit(OpCodes.Call, _form.Merge!);
            }
            else if (_plan.IsPartial(block))
            {
                locals.LoadV(Vd, block);
                il.Address(PartialBlock.Mask(_plan.Partial * Bytes));
                il.Emit(OpCodes.Call, typeof(PartialBlock).GetMethod(nameof(PartialBlock.Merge))!);
            }

            if (isInPlace && locals.IsInMemory(Vd, block))
            {
                locals.StoreV(Vd, block);
                continue;
            }

            results[block] = isInPlace ? locals.BlockOf(Vd, block) : il.Temporary(_form.Method.ReturnType);
            il.Emit(OpCodes.Stloc, results[block]);
        }

        Judge(results);
        exits.Dirty = dirty;
        for (int block = 0; block < results.Length && !isInPlace; block++)
        {
            il.Emit(OpCodes.Ldloc, results[block]);
            locals.StoreV(Vd, block);
        }
    }

    /// <summary>The bits go to the register file, where masks are read, and from there into the local.</summary>
    private void Bits()
    {
        RegisterSet vd = RegisterSet.Of(RegisterSet.FirstV + Vd);
        Settle(vd);
        var results = new LocalBuilder[_plan.Blocks];
        for (int block = 0; block < results.Length; block++)
        {
            Call(block);
            results[block] = il.Temporary(typeof(ulong));
            il.Emit(OpCodes.Stloc, results[block]);
        }

        Judge([]);
        for (int block = 0; block < results.Length; block++)
        {
            MaskAddress(Vd, block);
            il.Emit(OpCodes.Ldloc, results[block]);
            if (HasInactive(block))
            {
                // Inactive bits keep their values.
                LoadActive(block);
                il.Emit(OpCodes.And);
                LoadBits(Vd, block);
                LoadActive(block);
                il.Emit(OpCodes.Not);
                il.Emit(OpCodes.And);
                il.Emit(OpCodes.Or);
            }

            il.Emit(PerBlock switch { 8 => OpCodes.Stind_I1, 16 => OpCodes.Stind_I2, 32 => OpCodes.Stind_I4, _ => OpCodes.Stind_I8 });
        }

        locals.Load(vd);
    }

    /// <summary>Writes a register back whose value in memory is about to be used.</summary>
    private void Settle(RegisterSet register)
    {
        locals.WriteBack(exits.Dirty & register, RegisterSet.None);
        exits.Dirty &= ~register;
    }

    /// <summary>Emits what is done with suspects that a second look may clear: apart from the code that is executed usually.</summary>
    public void EmitSecondLooks()
    {
        foreach (Action look in _secondLooks)
            look();
    }

    /// <summary>Leaves to the interpreter if an element is suspect; notes saturation.</summary>
    private void Judge(LocalBuilder[] results)
    {
        if (_hasDoubts)
            Collect(_suspects!, _doubts!, _form.Suspects);
        if (_suspects != null)
        {
            Label exit = exits.To(ExitKind.Own, _insn, _insn.Pc, 0);
            il.Emit(OpCodes.Ldloc, _suspects);
            if (_form.Judge == null)
                il.Emit(OpCodes.Brtrue, exit);
            else
            {
                Label doubtful = il.Label(), cleared = il.Label();
                il.Emit(OpCodes.Brtrue, doubtful);
                il.Mark(cleared);
                (GuestInsn insn, VectorPlan plan, LocalBuilder? scalar, LocalBuilder suspects, RegisterSet undone) = (_insn, _plan, _scalar, _suspects, _undone);
                _secondLooks.Add(() =>
                {
                    (_insn, _plan, _form, _scalar, _undone) = (insn, plan, plan.Form!, scalar, undone);
                    _isSecond = true;
                    il.Mark(doubtful);
                    SecondLook(results, suspects, exit, cleared);
                });
            }
        }

        if (_saturated == null)
            return;
        il.Argument(1);
        il.Emit(OpCodes.Ldflda, HandlerCode.StateField(nameof(HartState.Vector)));
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Ldfld, typeof(VectorUnit).GetField(nameof(VectorUnit.Vxsat))!);
        il.Emit(OpCodes.Ldloc, _saturated);
        il.Constant(0);
        il.Emit(OpCodes.Cgt_Un);
        il.Emit(OpCodes.Or);
        il.Emit(OpCodes.Stfld, typeof(VectorUnit).GetField(nameof(VectorUnit.Vxsat))!);
    }

    private void SecondLook(LocalBuilder[] results, LocalBuilder suspects, Label exit, Label cleared)
    {
        for (int block = 0; block < results.Length; block++)
        {
            foreach (BlockParameter parameter in _form.JudgeParameters)
            {
                if (parameter.Operand == BlockOperand.Result)
                    il.Emit(OpCodes.Ldloc, results[block]);
                else
                    LoadParameter(parameter, block);
            }

            il.Emit(OpCodes.Call, _form.Judge!);
            DropInactive(block);

            if (block > 0)
            {
                il.Emit(OpCodes.Ldloc, suspects);
                il.Emit(OpCodes.Or);
            }

            il.Emit(OpCodes.Stloc, suspects);
        }

        il.Emit(OpCodes.Ldloc, suspects);
        il.Emit(OpCodes.Brtrue, exit);
        il.Emit(OpCodes.Br, cleared);
    }

    private void Call(int block)
    {
        foreach (BlockParameter parameter in _form.Parameters)
            LoadParameter(parameter, block);
        il.Emit(OpCodes.Call, _form.Method);
        foreach (BlockParameter parameter in _form.Parameters)
        {
            if (parameter.Operand is BlockOperand.Suspects or BlockOperand.Saturated)
                Collect(parameter.Operand == BlockOperand.Suspects ? _suspects! : _saturated!, _out!, null, block);
            else if (parameter.Operand == BlockOperand.Doubts)
                CollectDoubts(block);
        }
    }

    /// <summary>Joins the doubts that a call has put out; where elements are inactive, doubts say which elements they are of.</summary>
    private void CollectDoubts(int block)
    {
        if (HasInactive(block))
        {
            Collect(_suspects!, _doubt!, _form.Suspects, block);
            return;
        }

        il.Emit(OpCodes.Ldloc, _doubt!);
        if (_hasDoubts)
        {
            il.Emit(OpCodes.Ldloc, _doubts!);
            il.Emit(OpCodes.Call, _form.Join!);
        }

        il.Emit(OpCodes.Stloc, _doubts!);
        _hasDoubts = true;
    }

    /// <summary>Adds what a call has put out to a sum; inactive elements do not count.</summary>
    private void Collect(LocalBuilder sum, LocalBuilder output, MethodInfo? convert, int? block = null)
    {
        il.Emit(OpCodes.Ldloc, output);
        if (convert != null)
            il.Emit(OpCodes.Call, convert);
        if (block is { } one)
            DropInactive(one);
        il.Emit(OpCodes.Ldloc, sum);
        il.Emit(OpCodes.Or);
        il.Emit(OpCodes.Stloc, sum);
    }

    private void LoadParameter(BlockParameter parameter, int block)
    {
        BitPattern pattern = _insn.Binding.Row.Pattern;
        switch (parameter.Operand)
        {
            case BlockOperand.Vs2:
                LoadSource(pattern.Find("vs2")!, parameter.Bytes, block, 0);
                break;
            case BlockOperand.Vs2High:
                LoadSource(pattern.Find("vs2")!, parameter.Bytes, block, 1);
                break;
            case BlockOperand.Vs1:
                LoadSource(pattern.Find("vs1")!, parameter.Bytes, block, 0);
                break;
            case BlockOperand.Vs1First:
                LoadBlock(_insn.Register(pattern.Find("vs1")), 0);
                break;
            case BlockOperand.Vs2First:
                LoadBlock(_insn.Register(pattern.Find("vs2")), 0);
                break;
            case BlockOperand.Vd:
                LoadBlock(Vd, block);
                break;
            case BlockOperand.Scalar:
                il.Emit(OpCodes.Ldloc, _scalar!);
                break;
            case BlockOperand.Part:
                il.Emit(OpCodes.Ldc_I4, PartOf(block));
                break;
            case BlockOperand.Element:
                il.Emit(OpCodes.Ldc_I4, block * PerBlock);
                break;
            case BlockOperand.Mask:
                LoadMask(block);
                break;
            case BlockOperand.Doubts:
                il.Emit(OpCodes.Ldloca, _doubt!);
                break;
            default:
                il.Emit(OpCodes.Ldloca, _out!);
                break;
        }
    }

    /// <summary>A block of which no element takes part may have any value: the last that has one is as good.</summary>
    private void LoadSource(Field field, int bytes, int block, int next)
    {
        int source = _form.Parts != 0 ? block / _form.Parts : bytes > Bytes ? block * (bytes / Bytes) + next : block / (Bytes / bytes);
        if (_plan.Vl != 0)
            source = Math.Min(source, (_plan.Vl * bytes - 1) / VectorPlan.BlockSize);
        LoadBlock(_insn.Register(field), source);
    }

    private void LoadBlock(int register, int block)
    {
        if (_isSecond && _undone.Has(RegisterSet.FirstV + register))
            locals.LoadOldV(register, block);
        else
            locals.LoadV(register, block);
    }

    /// <summary>The part of a narrower source's block: that source with the narrowest elements has it.</summary>
    private int PartOf(int block)
    {
        if (_form.Parts != 0)
            return block % _form.Parts;
        int narrowest = Bytes;
        foreach (BlockParameter parameter in _form.Parameters)
        {
            if (parameter.Operand is BlockOperand.Vs2 or BlockOperand.Vs1)
                narrowest = Math.Min(narrowest, parameter.Bytes);
        }

        return block % (Bytes / narrowest);
    }

    private void LoadMask(int block) => LoadBits(0, block);

    private bool HasInactive(int block) => _plan.IsMasked || _plan.IsPartial(block);

    /// <summary>Loads the bits of the elements that take part, where not all do; those above the block's do not matter.</summary>
    private void LoadActive(int block)
    {
        if (_plan.IsMasked)
            LoadMask(block);
        if (!_plan.IsPartial(block))
            return;
        il.Constant((1L << _plan.Partial) - 1);
        if (_plan.IsMasked)
            il.Emit(OpCodes.And);
    }

    /// <summary>Clears the bits of elements that do not take part.</summary>
    private void DropInactive(int block)
    {
        if (!HasInactive(block))
            return;
        LoadActive(block);
        il.Emit(OpCodes.And);
    }

    /// <summary>Loads the bits of a mask register from a block's first element on; those above are of other blocks.</summary>
    private void LoadBits(int register, int block)
    {
        MaskAddress(register, block);
        il.Emit(OpCodes.Ldind_I8);
    }

    private void MaskAddress(int register, int block) =>
        locals.VectorAddress(target.VectorRegister(register) + block * PerBlock / ByteBits);
}
