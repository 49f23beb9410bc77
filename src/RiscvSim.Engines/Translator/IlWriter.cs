using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text;

namespace RiscvSim.Engines.Translator;

/// <summary>Writes the IL of a method, and on request its text beside it.</summary>
/// <param name="il">Where the IL goes.</param>
/// <param name="text">Where its text goes, or null.</param>
/// <param name="fault">What makes it wrong, or null.</param>
internal sealed class IlWriter(ILGenerator il, StringBuilder? text, IIlFault? fault = null)
{
    private readonly Dictionary<Type, List<LocalBuilder>> _temporaries = [];
    private readonly Dictionary<Type, int> _used = [];
    private readonly Dictionary<int, string> _names = [];

    /// <summary>Declares a local variable.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">What the text calls it, or null.</param>
    public LocalBuilder Local(Type type, string? name = null)
    {
        LocalBuilder local = il.DeclareLocal(type);
        if (text != null && name != null)
            _names[local.LocalIndex] = name;
        return local;
    }

    /// <summary>
    /// A local variable for use until <see cref="EndTemporaries"/>: RyuJIT stops inlining in methods with more than 512 variables, its own and
    /// those of what it has inlined.
    /// </summary>
    public LocalBuilder Temporary(Type type)
    {
        if (!_temporaries.TryGetValue(type, out List<LocalBuilder>? all))
            _temporaries[type] = all = [];
        _used.TryGetValue(type, out int used);
        _used[type] = used + 1;
        if (used == all.Count)
            all.Add(Local(type));
        return all[used];
    }

    /// <summary>Gives all temporaries free for others.</summary>
    public void EndTemporaries() => _used.Clear();

    /// <summary>Makes a label that is to be marked later.</summary>
    public Label Label() => il.DefineLabel();

    /// <summary>Marks a label here.</summary>
    public void Mark(Label label)
    {
        il.MarkLabel(label);
        text?.Append(CultureInfo.InvariantCulture, $"L{label.Id}:\n");
    }

    /// <summary>Writes a line into the text only.</summary>
    public void Comment(string line) => text?.Append(CultureInfo.InvariantCulture, $"// {line}\n");

    /// <summary>Instructions written so far.</summary>
    public int Count { get; private set; }

    /// <summary>An instruction without operand.</summary>
    public void Emit(OpCode code, [CallerMemberName] string by = "")
    {
        if (Drop(code, null, by))
            return;
        il.Emit(code);
        Note(code, null);
    }

    /// <summary>An instruction with a number of 32 bits.</summary>
    public void Emit(OpCode code, int operand)
    {
        il.Emit(code, operand);
        Note(code, operand);
    }

    /// <summary>An instruction with a local variable.</summary>
    public void Emit(OpCode code, LocalBuilder operand, [CallerMemberName] string by = "")
    {
        if (Drop(code, null, by))
            return;
        il.Emit(code, operand);
        Note(code, text != null && _names.TryGetValue(operand.LocalIndex, out string? name) ? name : $"V{operand.LocalIndex}");
    }

    /// <summary>A branch.</summary>
    public void Emit(OpCode code, Label operand, [CallerMemberName] string by = "")
    {
        if (Drop(code, null, by))
            return;
        il.Emit(code, operand);
        Note(code, $"L{operand.Id}");
    }

    /// <summary>A multi-way branch.</summary>
    public void Switch(Label[] targets)
    {
        il.Emit(OpCodes.Switch, targets);
        Note(OpCodes.Switch, string.Join(", ", Array.ConvertAll(targets, target => $"L{target.Id}")));
    }

    /// <summary>An instruction with a field.</summary>
    public void Emit(OpCode code, FieldInfo operand, [CallerMemberName] string by = "")
    {
        if (Drop(code, operand.Name, by))
            return;
        il.Emit(code, operand);
        Note(code, operand.Name);
    }

    /// <summary>A call.</summary>
    public void Emit(OpCode code, MethodInfo operand, [CallerMemberName] string by = "")
    {
        if (fault?.Drops(by, code, operand.Name) == true)
        {
            Pop(operand.GetParameters().Length);
            return;
        }

        il.Emit(code, operand);
        Note(code, text == null ? null : RegionText.NameOf(operand));
    }

    /// <summary>An instruction with a type.</summary>
    public void Emit(OpCode code, Type operand, [CallerMemberName] string by = "")
    {
        if (Drop(code, null, by))
        {
            if (code.StackBehaviourPush != StackBehaviour.Push0)
            {
                Pop(1);
                il.Emit(OpCodes.Ldloc, Local(operand));
            }

            return;
        }

        il.Emit(code, operand);
        Note(code, operand.Name);
    }

    /// <summary>Loads a number of 64 bits.</summary>
    public void Constant(long value, [CallerMemberName] string by = "")
    {
        value = fault?.Constant(by, value) ?? value;
        il.Emit(OpCodes.Ldc_I8, value);
        Note(OpCodes.Ldc_I8, $"0x{value:x}");
    }

    /// <summary>Loads an argument of the method.</summary>
    public void Argument(int index)
    {
        il.Emit(OpCodes.Ldarg_S, (byte)index);
        Note(OpCodes.Ldarg_S, index);
    }

    /// <summary>Stores into an argument of the method.</summary>
    public void StoreArgument(int index, [CallerMemberName] string by = "")
    {
        if (Drop(OpCodes.Starg_S, null, by))
            return;
        il.Emit(OpCodes.Starg_S, (byte)index);
        Note(OpCodes.Starg_S, index);
    }

    /// <summary>Loads a host address.</summary>
    public void Address(nint value)
    {
        Constant(value);
        Emit(OpCodes.Conv_I);
    }

    /// <summary>Adds to a number of 64 bits at a host address.</summary>
    public void AddTo(nint address, Action amount)
    {
        Address(address);
        Address(address);
        Emit(OpCodes.Ldind_I8);
        amount();
        Emit(OpCodes.Add);
        Emit(OpCodes.Stind_I8);
    }

    /// <summary>Calls a static method by its address, so that it is not inlined.</summary>
    /// <param name="address">The address.</param>
    /// <param name="result">The type of its result.</param>
    /// <param name="parameters">The types of its parameters.</param>
    /// <param name="name">What the text calls it.</param>
    public void CallAddress(nint address, Type result, Type[] parameters, string name)
    {
        Address(address);
        il.EmitCalli(OpCodes.Calli, CallingConventions.Standard, result, parameters, null);
        text?.Append(CultureInfo.InvariantCulture, $"  calli {name}\n");
    }

    /// <summary>Tail-calls a method by its address, which is on the stack above the arguments.</summary>
    public void TailCall(Type[] signature)
    {
        il.Emit(OpCodes.Tailcall);
        il.EmitCalli(OpCodes.Calli, CallingConventions.Standard, typeof(void), signature, null);
        il.Emit(OpCodes.Ret);
        text?.Append("  tail. calli\n  ret\n");
    }

    /// <summary>Leaves an instruction out if the fault says so; of operands that become one, the first remains.</summary>
    private bool Drop(OpCode code, string? operand, string by)
    {
        if (fault?.Drops(by, code, operand) != true)
            return false;
        int operands = code.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref or StackBehaviour.Varpop => 1,
            _ => 2,
        };
        Pop(code.StackBehaviourPush == StackBehaviour.Push0 ? operands : operands - 1);
        return true;
    }

    private void Pop(int count)
    {
        for (; count > 0; count--)
            il.Emit(OpCodes.Pop);
    }

    private void Note(OpCode code, object? operand)
    {
        Count++;
        if (text != null)
            text.Append("  ").Append(code.Name).Append(operand == null ? "" : " ").Append(Convert.ToString(operand, CultureInfo.InvariantCulture)).Append('\n');
    }
}
