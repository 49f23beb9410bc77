using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using RiscvSim.Isa;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>A block form as an engine would call it: in a dynamic method, vectors as locals, everything that it needs by address or value.</summary>
internal sealed unsafe class BlockRunner
{
    private static readonly ConcurrentDictionary<(MethodInfo, MethodInfo?), BlockRunner> s_known = new();

    private readonly delegate*<Arguments*, void> _run;
    private readonly DynamicMethod _method;

    private BlockRunner(BlockForm form)
    {
        _method = new DynamicMethod($"Block {form.Method.DeclaringType}.{form.Method.Name}", null, [typeof(Arguments*)], typeof(BlockRunner).Module, skipVisibility: true);
        ILGenerator il = _method.GetILGenerator();
        foreach (ParameterInfo parameter in form.Method.GetParameters())
            Load(il, form, parameter);
        il.Emit(OpCodes.Call, form.Method);
        LocalBuilder result = il.DeclareLocal(form.Method.ReturnType);
        il.Emit(OpCodes.Stloc, result);
        if (form.Merge != null)
        {
            Label unmasked = il.DefineLabel();
            Field(il, nameof(Arguments.Masked));
            il.Emit(OpCodes.Brfalse, unmasked);
            Field(il, nameof(Arguments.Mask));
            il.Emit(OpCodes.Ldloc, result);
            Field(il, nameof(Arguments.Vd));
            il.Emit(OpCodes.Ldobj, form.Merge.ReturnType);
            il.Emit(OpCodes.Call, form.Merge);
            il.Emit(OpCodes.Stloc, result);
            il.MarkLabel(unmasked);
        }

        Field(il, nameof(Arguments.Result));
        il.Emit(OpCodes.Ldloc, result);
        il.Emit(OpCodes.Stobj, result.LocalType);
        il.Emit(OpCodes.Ret);
        _run = (delegate*<Arguments*, void>)Pointer(_method);
    }

    /// <summary>Emits the method, unless that has been done.</summary>
    public static BlockRunner Of(BlockForm form) => s_known.GetOrAdd((form.Method, form.Splat), static (_, form) => new BlockRunner(form), form);

    public void Run(Arguments* arguments) => _run(arguments);

    private static nint Pointer(DynamicMethod method)
    {
        var handle = (RuntimeMethodHandle)typeof(DynamicMethod).GetMethod("GetMethodDescriptor", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(method, null)!;
        System.Runtime.CompilerServices.RuntimeHelpers.PrepareMethod(handle);
        return handle.GetFunctionPointer();
    }

    private static void Load(ILGenerator il, BlockForm form, ParameterInfo parameter)
    {
        switch (parameter.Name)
        {
            case "scalar":
                Field(il, nameof(Arguments.Scalar));
                il.Emit(OpCodes.Call, form.Splat!);
                break;
            case "part":
            case "element":
            case "mask":
                Field(il, char.ToUpperInvariant(parameter.Name[0]) + parameter.Name[1..]);
                break;
            case "suspects":
            case "saturated":
                il.Emit(OpCodes.Ldarg_0);
                il.Emit(OpCodes.Ldflda, typeof(Arguments).GetField(parameter.Name == "suspects" ? nameof(Arguments.Suspects) : nameof(Arguments.Saturated))!);
                break;
            default:
                Field(il, char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]);
                il.Emit(OpCodes.Ldobj, parameter.ParameterType);
                break;
        }
    }

    private static void Field(ILGenerator il, string name)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, typeof(Arguments).GetField(name)!);
    }

    /// <summary>What a block form may ask for.</summary>
    public struct Arguments
    {
        public byte* Vs2;
        public byte* Vs2High;
        public byte* Vs1;
        public byte* Vd;
        public ulong Scalar;
        public int Part;
        public int Element;
        public ulong Mask;
        public bool Masked;
        public ulong Suspects;
        public ulong Saturated;
        public byte* Result;
    }
}
