using System.Reflection.Emit;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>Checks of what translated code takes for granted.</summary>
/// <param name="il">The method.</param>
/// <param name="locals">Its local variables.</param>
internal sealed class RegionGuards(IlWriter il, RegionLocals locals)
{
    private const int Dirty = 3;

    /// <summary>Goes to a label unless FS is Dirty and the dynamic rounding mode is to nearest even.</summary>
    public void Float(Label otherwise)
    {
        Is(() => locals.LoadState(nameof(HartState.Fs)), Dirty, otherwise);
        Is(() => locals.LoadState(nameof(HartState.Frm)), (int)RoundingMode.Rne, otherwise);
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
        if ((needs & BlockNeeds.Inexact) == 0)
            return;
        locals.LoadState(nameof(HartState.Fflags));
        il.Emit(OpCodes.Ldc_I4, (int)FloatFlags.NX);
        il.Emit(OpCodes.And);
        il.Emit(OpCodes.Brfalse, otherwise);
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

    private void Is(Action load, int value, Label otherwise)
    {
        load();
        il.Emit(OpCodes.Ldc_I4, value);
        il.Emit(OpCodes.Bne_Un, otherwise);
    }
}
