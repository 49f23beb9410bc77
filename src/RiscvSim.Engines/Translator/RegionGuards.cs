using System.Numerics;
using System.Reflection.Emit;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>Checks of what translated code takes for granted.</summary>
/// <param name="il">The method.</param>
/// <param name="locals">Its local variables.</param>
/// <param name="memory">The pages that may be accessed without further notice.</param>
internal sealed class RegionGuards(IlWriter il, RegionLocals locals, AccessMap memory)
{
    private const int Dirty = 3;

    /// <summary>The end of the steps by which the register of a loop may move in a pass; no multiple by passes wraps.</summary>
    private const long LongestStep = 1L << 32;

    /// <summary>Goes to a label unless FS is Dirty and the dynamic rounding mode is to nearest even.</summary>
    public void Float(Label otherwise)
    {
        Is(() => locals.LoadState(nameof(HartState.Fs)), Dirty, otherwise);
        Is(() => locals.LoadState(nameof(HartState.Frm)), (int)RoundingMode.Rne, otherwise);
    }

    /// <summary>Goes to a label unless the inexact flag is accrued, or unless it is not.</summary>
    public void Inexact(Label otherwise, bool accrued)
    {
        locals.LoadState(nameof(HartState.Fflags));
        il.Emit(OpCodes.Ldc_I4, (int)FloatFlags.NX);
        il.Emit(OpCodes.And);
        il.Emit(accrued ? OpCodes.Brfalse : OpCodes.Brtrue, otherwise);
    }

    /// <summary>Goes to a label unless all holds that a mode says.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="otherwise">The label.</param>
    /// <param name="before">A mode from which nothing but vtype and vl has changed; or null.</param>
    public void Mode(VectorMode mode, Label otherwise, VectorMode? before = null)
    {
        Shape(mode, otherwise);
        BlockNeeds needs = mode.Needs & ~(before?.Needs ?? BlockNeeds.None);
        if (before == null)
        {
            LoadVector(nameof(VectorUnit.Vstart));
            il.Emit(OpCodes.Brtrue, otherwise);
            Is(() => LoadVector(nameof(VectorUnit.Vs)), Dirty, otherwise);
        }

        if ((needs & BlockNeeds.Float) != 0)
            Is(() => locals.LoadState(nameof(HartState.Fs)), Dirty, otherwise);
        if ((needs & (BlockNeeds.Float | BlockNeeds.Nearest)) != 0)
            Is(() => locals.LoadState(nameof(HartState.Frm)), (int)RoundingMode.Rne, otherwise);
        if ((needs & BlockNeeds.Vxrm) != 0)
            Is(() => LoadVector(nameof(VectorUnit.Vxrm)), mode.Shape.Vxrm, otherwise);
        if ((needs & BlockNeeds.Inexact) != 0)
            Inexact(otherwise, accrued: true);
    }

    /// <summary>Goes to a label unless vtype and vl are those of a mode.</summary>
    public void Shape(VectorMode mode, Label otherwise)
    {
        Is(() => LoadVector(nameof(VectorUnit.Configuration)), mode.Configuration, otherwise);
        Is(() => LoadVector(nameof(VectorUnit.Vl)), mode.Vl, otherwise);
    }

    /// <summary>Loads the address of the vector state.</summary>
    public void LoadVectorUnit()
    {
        il.Argument(1);
        il.Emit(OpCodes.Ldflda, HandlerCode.StateField(nameof(HartState.Vector)));
    }

    /// <summary>Loads a field of the vector state.</summary>
    public void LoadVector(string field)
    {
        LoadVectorUnit();
        il.Emit(OpCodes.Ldfld, typeof(VectorUnit).GetField(field)!);
    }

    /// <summary>Goes to a label unless all windows may be accessed.</summary>
    public void Windows(Label otherwise)
    {
        locals.LoadState(nameof(HartState.WindowsAreOpen));
        il.Emit(OpCodes.Brfalse, otherwise);
    }

    /// <summary>Goes to a label unless an access stays in a window.</summary>
    public void Window(AccessWindow window, Action loadAddress, long size, Label otherwise)
    {
        loadAddress();
        il.Constant((long)window.Start);
        il.Emit(OpCodes.Sub);
        il.Constant((long)(window.End - window.Start) - size);
        il.Emit(OpCodes.Bgt_Un, otherwise);
    }

    /// <summary>
    /// Goes to a label unless a page may be accessed and an address in it is aligned. The low bits of a misaligned address are rotated into
    /// the page number, which is then none.
    /// </summary>
    public void Page(Action loadAddress, int sizeLog2, byte access, Label otherwise)
    {
        LocalBuilder page = il.Temporary(typeof(ulong));
        loadAddress();
        if (sizeLog2 != 0)
        {
            il.Emit(OpCodes.Ldc_I4, sizeLog2);
            il.Emit(OpCodes.Call, typeof(BitOperations).GetMethod(nameof(BitOperations.RotateRight), [typeof(ulong), typeof(int)])!);
        }

        il.Emit(OpCodes.Ldc_I4, PhysicalMemory.PageShift - sizeLog2);
        il.Emit(OpCodes.Shr_Un);
        il.Emit(OpCodes.Stloc, page);
        il.Emit(OpCodes.Ldloc, page);
        il.Constant((long)memory.Pages);
        il.Emit(OpCodes.Bge_Un, otherwise);
        il.Emit(OpCodes.Ldloc, page);
        locals.LoadHostOffset();
        il.Emit(OpCodes.Add);
        il.Constant(memory.Distance);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Ldind_U1);
        il.Emit(OpCodes.Ldc_I4, (int)access);
        il.Emit(OpCodes.And);
        if ((access & access - 1) == 0)
            il.Emit(OpCodes.Brfalse, otherwise);
        else
        {
            il.Emit(OpCodes.Ldc_I4, (int)access);
            il.Emit(OpCodes.Bne_Un, otherwise);
        }
    }

    /// <summary>Goes to a label unless the accesses by a base register may be made without further notice for so many passes of a loop.</summary>
    public void Passes(RunningBase running, int passes, Label otherwise)
    {
        long way = running.Step * (passes - 1), first = running.First + Math.Min(0, way), last = running.End - 1 + Math.Max(0, way);
        if (running.StepRegister != 0)
        {
            // What is so far apart that the sum wraps may come back to where it began.
            locals.LoadX(running.StepRegister);
            il.Constant(LongestStep);
            il.Emit(OpCodes.Bge_Un, otherwise);
        }

        if (((running.Access & AccessMap.Write) != 0 ? running.WritableWindow : running.Window) is { } window)
        {
            Window(window, () => LoadByte(first), 1, otherwise);
            Window(window, LoadLast, 1, otherwise);
            return;
        }

        if (running.StepRegister == 0 && last - first < PhysicalMemory.PageSize)
        {
            Page(() => LoadByte(first), 0, running.Access, otherwise);
            Page(() => LoadByte(last), 0, running.Access, otherwise);
            return;
        }

        locals.LoadHostOffset();
        il.Constant(memory.Distance);
        il.Emit(OpCodes.Add);
        il.Constant((long)memory.Pages);
        LoadByte(first);
        LoadLast();
        il.Emit(OpCodes.Ldc_I4, (int)running.Access);
        il.Emit(OpCodes.Call, typeof(AccessMap).GetMethod(nameof(AccessMap.Allows))!);
        il.Emit(OpCodes.Brfalse, otherwise);

        void LoadLast()
        {
            LoadByte(last);
            if (running.StepRegister == 0)
                return;
            locals.LoadX(running.StepRegister);
            il.Constant(passes - 1);
            il.Emit(OpCodes.Mul);
            il.Emit(OpCodes.Add);
        }

        void LoadByte(long offset)
        {
            locals.LoadX(running.Register);
            if (running.Index != 0)
            {
                locals.LoadX(running.Index);
                il.Emit(OpCodes.Add);
            }

            il.Constant(offset, nameof(LoadByte));
            il.Emit(OpCodes.Add);
        }
    }

    private void Is(Action load, int value, Label otherwise)
    {
        load();
        il.Emit(OpCodes.Ldc_I4, value);
        il.Emit(OpCodes.Bne_Un, otherwise);
    }
}
