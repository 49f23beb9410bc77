using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Kernels compiled at once with all optimizations, each in a method of its own that regions call: the runtime would begin with code that is
/// compiled ahead for any host, and find out by and by that it is worth better.
/// </summary>
internal static class KernelCode
{
    private static readonly ConcurrentDictionary<MethodInfo, Lazy<Compiled>> s_known = new();

    /// <summary>The address of a kernel's code.</summary>
    /// <param name="kernel">The method.</param>
    /// <param name="parameters">The types of its parameters.</param>
    public static nint AddressOf(MethodInfo kernel, Type[] parameters) =>
        s_known.GetOrAdd(kernel, method => new Lazy<Compiled>(() => Compile(method, parameters))).Value.Address;

    private static Compiled Compile(MethodInfo kernel, Type[] parameters)
    {
        var method = new DynamicMethod(kernel.Name, kernel.ReturnType, parameters, typeof(KernelCode).Module, skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        for (int i = 0; i < parameters.Length; i++)
            il.Emit(OpCodes.Ldarg_S, (byte)i);
        il.Emit(OpCodes.Call, kernel);
        il.Emit(OpCodes.Ret);
        return new Compiled(ValueCode.Compile(method), method);
    }

    /// <param name="Address">Where the code is.</param>
    /// <param name="KeepAlive">Must stay reachable.</param>
    private sealed record Compiled(nint Address, object KeepAlive);
}
