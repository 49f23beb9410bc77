using System.Reflection;

namespace RiscvSim.Engines.Translator;

/// <summary>A region for people to look at.</summary>
/// <param name="Entries">The addresses at which it can be entered.</param>
/// <param name="Addresses">The addresses of its instructions, in order.</param>
/// <param name="Il">Its IL; lines that begin with // name the guest instruction whose code follows.</param>
/// <param name="HostCode">The host address of its code.</param>
/// <param name="CompileTime">How long it took to emit and compile.</param>
public sealed record RegionText(IReadOnlyList<ulong> Entries, IReadOnlyList<ulong> Addresses, string Il, nint HostCode, TimeSpan CompileTime)
{
    /// <summary>What the IL calls a method: its class, of whatever types that is, and its name.</summary>
    public static string NameOf(MethodInfo method) => $"{NameOf(method.DeclaringType!)}.{method.Name}";

    private static string NameOf(Type type) => !type.IsGenericType ? type.Name
        : $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
}
