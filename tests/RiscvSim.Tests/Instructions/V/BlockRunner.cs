using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime;
using System.Runtime.CompilerServices;
using RiscvSim.Isa;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>A block form as an engine would call it: in a dynamic method, vectors as locals, everything that it needs by address or value.</summary>
internal sealed unsafe class BlockRunner
{
    private static readonly ConcurrentDictionary<(MethodInfo, MethodInfo?), BlockRunner> s_known = new();

    private readonly delegate*<Arguments*, void> _run;
    private readonly DynamicMethod _method;

    private BlockRunner(BlockForm form, int calls)
    {
        _method = new DynamicMethod($"Block {form.Method.DeclaringType}.{form.Method.Name}", null, [typeof(Arguments*)], typeof(BlockRunner).Module, skipVisibility: true);
        ILGenerator il = _method.GetILGenerator();
        LocalBuilder result = il.DeclareLocal(form.Method.ReturnType);
        LocalBuilder?[] blocks = Array.ConvertAll(form.Method.GetParameters(), p => p.ParameterType.IsGenericType ? Load(il, form, p) : null);
        LocalBuilder? doubts = form.Join == null ? null : il.DeclareLocal(form.Join.ReturnType);
        for (int i = 0; i < calls; i++)
        {
            foreach (ParameterInfo parameter in form.Method.GetParameters())
            {
                if (blocks[parameter.Position] is { } block)
                    il.Emit(OpCodes.Ldloc, block);
                else if (parameter.Name == "doubts")
                    il.Emit(OpCodes.Ldloca, doubts!);
                else if (parameter.ParameterType.IsByRef)
                    Address(il, parameter.Name!);
                else
                    Field(il, NameOf(parameter));
            }

            il.Emit(OpCodes.Call, form.Method);
            il.Emit(OpCodes.Stloc, result);
            if (doubts == null)
                continue;
            Address(il, "suspects");
            il.Emit(OpCodes.Ldloc, doubts);
            il.Emit(OpCodes.Call, form.Suspects!);
            il.Emit(OpCodes.Stind_I8);
        }

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
    public static BlockRunner Of(BlockForm form) => s_known.GetOrAdd((form.Method, form.Splat), static (_, form) => new BlockRunner(form, 1), form);

    /// <summary>Whether RyuJIT inlines that many calls in one method: then nothing else is compiled when that is executed.</summary>
    public static bool IsInlined(BlockForm form, int calls)
    {
        var runner = new BlockRunner(form, calls);
        byte* registers = stackalloc byte[64];
        var arguments = new Arguments { Vs2 = registers, Vs2High = registers, Vs1 = registers, Vd = registers, Result = registers };
        RuntimeHelpers.PrepareMethod(typeof(BlockRunner).GetMethod(nameof(Run))!.MethodHandle);
        _ = JitInfo.GetCompiledMethodCount(currentThread: true);
        long before = JitInfo.GetCompiledMethodCount(currentThread: true);
        runner.Run(&arguments);
        return JitInfo.GetCompiledMethodCount(currentThread: true) == before;
    }

    public void Run(Arguments* arguments) => _run(arguments);

    private static nint Pointer(DynamicMethod method)
    {
        var handle = (RuntimeMethodHandle)typeof(DynamicMethod).GetMethod("GetMethodDescriptor", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(method, null)!;
        RuntimeHelpers.PrepareMethod(handle);
        return handle.GetFunctionPointer();
    }

    /// <summary>Loads a block into a local variable.</summary>
    private static LocalBuilder Load(ILGenerator il, BlockForm form, ParameterInfo parameter)
    {
        LocalBuilder block = il.DeclareLocal(parameter.ParameterType);
        Field(il, NameOf(parameter));
        if (parameter.Name == "scalar")
            il.Emit(OpCodes.Call, form.Splat!);
        else
            il.Emit(OpCodes.Ldobj, parameter.ParameterType);
        il.Emit(OpCodes.Stloc, block);
        return block;
    }

    private static string NameOf(ParameterInfo parameter) => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..];

    private static void Address(ILGenerator il, string name)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldflda, typeof(Arguments).GetField(name == "suspects" ? nameof(Arguments.Suspects) : nameof(Arguments.Saturated))!);
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
