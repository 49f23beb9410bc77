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

    /// <summary>Goes to a label unless the inexact flag is accrued, or unless it is not.</summary>
    public void Inexact(Label otherwise, bool accrued)
    {
        locals.LoadState(nameof(HartState.Fflags));
        il.Emit(OpCodes.Ldc_I4, (int)FloatFlags.NX);
        il.Emit(OpCodes.And);
        il.Emit(accrued ? OpCodes.Brfalse : OpCodes.Brtrue, otherwise);
    }

    /// <summary>Goes to a label unless all holds that a mode says.</summary>
    public void Mode(VectorMode mode, Label otherwise)
    {
        Shape(mode, otherwise);
        LoadVector(nameof(VectorUnit.Vstart));
        il.Emit(OpCodes.Brtrue, otherwise);
        Is(() => LoadVector(nameof(VectorUnit.Vs)), Dirty, otherwise);
        if ((mode.Needs & BlockNeeds.Float) != 0)
            Is(() => locals.LoadState(nameof(HartState.Fs)), Dirty, otherwise);
        if ((mode.Needs & (BlockNeeds.Float | BlockNeeds.Nearest)) != 0)
            Is(() => locals.LoadState(nameof(HartState.Frm)), (int)RoundingMode.Rne, otherwise);
        if ((mode.Needs & BlockNeeds.Vxrm) != 0)
            Is(() => LoadVector(nameof(VectorUnit.Vxrm)), mode.Shape.Vxrm, otherwise);
        if ((mode.Needs & BlockNeeds.Inexact) != 0)
            Inexact(otherwise, accrued: true);
    }

    /// <summary>Goes to a label unless vtype is that of a mode and vl is VLMAX.</summary>
    public void Shape(VectorMode mode, Label otherwise)
    {
        Is(() => LoadVector(nameof(VectorUnit.Configuration)), mode.Configuration, otherwise);
        LoadVector(nameof(VectorUnit.Vl));
        LoadVector(nameof(VectorUnit.Vlmax));
        il.Emit(OpCodes.Bne_Un, otherwise);
    }

    /// <summary>Loads a field of the vector state.</summary>
    public void LoadVector(string field)
    {
        il.Argument(1);
        il.Emit(OpCodes.Ldflda, HandlerCode.StateField(nameof(HartState.Vector)));
        il.Emit(OpCodes.Ldfld, typeof(VectorUnit).GetField(field)!);
    }

    private void Is(Action load, int value, Label otherwise)
    {
        load();
        il.Emit(OpCodes.Ldc_I4, value);
        il.Emit(OpCodes.Bne_Un, otherwise);
    }
}
