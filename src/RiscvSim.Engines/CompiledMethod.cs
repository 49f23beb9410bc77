using System.Reflection;
using System.Reflection.Emit;

namespace RiscvSim.Engines;

/// <summary>
/// Takes from a compiled method what only compiling needs: IL, its generator, tokens. The runtime keeps that as long as the method, and it is larger
/// than the code. Nobody asks for it again: dynamic methods are compiled once. A runtime that names things otherwise only keeps more memory.
/// </summary>
internal static class CompiledMethod
{
    private static readonly FieldInfo? s_generator = FieldOf(typeof(DynamicMethod), "_ilGenerator"), s_resolver = FieldOf(typeof(DynamicMethod), "_resolver");

    // The resolver itself must stay: its finalizer frees the code.
    private static readonly FieldInfo?[] s_inResolver = s_resolver == null
        ? []
        : Array.ConvertAll(["m_code", "m_localSignature", "m_scope"], name => FieldOf(s_resolver.FieldType, name));

    /// <summary>Releases what a method, which was compiled, will not need any more.</summary>
    public static void Release(DynamicMethod method)
    {
        s_generator?.SetValue(method, null);
        if (s_resolver?.GetValue(method) is not { } resolver)
            return;
        foreach (FieldInfo? field in s_inResolver)
            field?.SetValue(resolver, null);
    }

    private static FieldInfo? FieldOf(Type type, string name) => type.GetField(name, BindingFlags.Instance | BindingFlags.NonPublic) is { FieldType.IsValueType: false } field
        ? field
        : null;
}
