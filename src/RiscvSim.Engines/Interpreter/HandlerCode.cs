using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Interpreter;

/// <summary>The code of a handler while it is written: the method, its arguments, and the pieces from which every handler is made.</summary>
internal sealed unsafe class HandlerCode
{
    /// <summary>The parameters of every handler.</summary>
    public static readonly Type[] Signature = [typeof(Hart), typeof(HartState*), typeof(Op*), typeof(long)];

    private readonly DynamicMethod _method;
    private int _distance;

    /// <summary>Begins a method with the arguments hart, state, operation and budget.</summary>
    public HandlerCode(string name)
    {
        _method = new DynamicMethod(name, typeof(void), Signature, typeof(HandlerCode).Module, skipVisibility: true);
        Il = _method.GetILGenerator(512);
    }

    /// <summary>Writes instructions.</summary>
    public ILGenerator Il { get; }

    /// <summary>The place of the part being written; its operation and budget are counted from it.</summary>
    public int Index { get; private set; }

    /// <summary>Goes on to the next part.</summary>
    /// <param name="step">The distance between the operations in bytes.</param>
    public void Advance(int step) => (Index, _distance) = (Index + 1, _distance + step);

    /// <summary>Goes back to the first part.</summary>
    public void Restart() => (Index, _distance) = (0, 0);

    /// <summary>Compiles the method.</summary>
    /// <param name="keepAlive">Must stay reachable as long as the handler is used.</param>
    public delegate*<Hart, HartState*, Op*, long, void> Compile(out object keepAlive)
    {
        keepAlive = _method;
        return (delegate*<Hart, HartState*, Op*, long, void>)ValueCode.Compile(_method);
    }

    /// <summary>Tail-calls a handler of the operation in the third argument; the budget is on the stack.</summary>
    public void GoOn(string handler)
    {
        LocalBuilder budget = Il.DeclareLocal(typeof(long));
        Il.Emit(OpCodes.Stloc, budget);
        Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldarg_2);
        Il.Emit(OpCodes.Ldloc, budget);
        Il.Emit(OpCodes.Ldarg_2);
        Il.Emit(OpCodes.Ldfld, typeof(Op).GetField(handler)!);
        Il.Emit(OpCodes.Tailcall);
        Il.EmitCalli(OpCodes.Calli, CallingConventions.Standard, typeof(void), Signature, null);
        Il.Emit(OpCodes.Ret);
    }

    /// <summary>Loads what is left of the budget: before the part (0) or after it (1).</summary>
    public void LoadBudget(int done)
    {
        Il.Emit(OpCodes.Ldarg_3);
        if (Index + done == 0)
            return;
        Il.Emit(OpCodes.Ldc_I4, Index + done);
        Il.Emit(OpCodes.Conv_I8);
        Il.Emit(OpCodes.Sub);
    }

    public void CallDispatch(string name, bool withHart, bool withBudget)
    {
        if (withHart)
            Il.Emit(OpCodes.Ldarg_0);
        Il.Emit(OpCodes.Ldarg_1);
        LoadOpAddress();
        if (withBudget)
            LoadBudget(0);
        Il.Emit(OpCodes.Call, Helper(name));
    }

    public void LoadState(string field)
    {
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldfld, StateField(field));
    }

    public void LoadOp(string field)
    {
        LoadOpAddress();
        Il.Emit(OpCodes.Ldfld, typeof(Op).GetField(field)!);
    }

    /// <summary>Loads the address of the part's operation.</summary>
    public void LoadOpAddress()
    {
        Il.Emit(OpCodes.Ldarg_2);
        if (_distance == 0)
            return;
        Il.Emit(OpCodes.Ldc_I4, _distance);
        Il.Emit(OpCodes.Conv_I);
        Il.Emit(OpCodes.Add);
    }

    public void LoadX(string opField) => LoadRegister(nameof(HartState.X), opField);

    public void LoadF(string opField) => LoadRegister(nameof(HartState.F), opField);

    public void LoadRegister(string file, string opField)
    {
        RegisterAddress(file, opField);
        Il.Emit(OpCodes.Ldind_I8);
    }

    /// <summary>The address of a register: plain pointer arithmetic, because a field address of a pointer costs a null check.</summary>
    public void RegisterAddress(string file, string opField)
    {
        LoadOp(opField);
        Il.Emit(OpCodes.Conv_U);
        Il.Emit(OpCodes.Ldc_I4_3);
        Il.Emit(OpCodes.Shl);
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Add);
        int offset = OffsetOf(file);
        if (offset != 0)
        {
            Il.Emit(OpCodes.Ldc_I4, offset);
            Il.Emit(OpCodes.Conv_I);
            Il.Emit(OpCodes.Add);
        }
    }

    /// <summary>Cuts a 64-bit register down to a parameter's type.</summary>
    public void Narrow(Type type) => Convert(ValueCode.Narrow(type));

    /// <summary>Extends a result to 64 bits.</summary>
    public void Widen(Type type, bool signed) => Convert(ValueCode.Widen(type, signed));

    private void Convert(OpCode? code)
    {
        if (code is { } conversion)
            Il.Emit(conversion);
    }

    public static string OpFieldOf(Field field) => field.Name[^1] switch
    {
        '1' => nameof(Op.Rs1),
        '2' => nameof(Op.Rs2),
        '3' => nameof(Op.Rs3),
        _ => nameof(Op.Rd),
    };

    /// <summary>The offset of a register file in the hart's state.</summary>
    public static int OffsetOf(string file) => (int)Marshal.OffsetOf<HartState>(file);

    public static FieldInfo StateField(string name) => typeof(HartState).GetField(name)!;

    public static MethodInfo Helper(string name) => typeof(Dispatch).GetMethod(name)!;
}
