using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RiscvSim.Isa;

/// <summary>Finds the kernel method that executes an op in the form of a row, and where its block forms come from; see <see cref="KernelAttribute"/>.</summary>
internal static class KernelMethod
{
    private const string IndexSuffix = "Index", HartName = "hart", WordName = "word", BlocksName = "BlockForms";

    /// <summary>The method of a row, closed over its op.</summary>
    /// <exception cref="FormatException">The op belongs to no family, or the family has no or several methods for the row's fields, or the op contradicts itself.</exception>
    public static MethodInfo Of(Insn row, Type op)
    {
        MethodInfo? found = null;
        foreach (Type family in op.GetInterfaces())
        {
            if (family.GetCustomAttribute<KernelAttribute>() is not { } attribute)
                continue;
            foreach (MethodInfo method in attribute.Kernel.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (!method.IsGenericMethodDefinition || !Fits(method, row.Pattern))
                    continue;
                if (found != null)
                    throw new FormatException($"{row.Name} ({op.Name}): both {found.Name} and {method.Name} have the row's fields as parameters");
                found = Close(method, op);
            }
        }

        if (found == null)
            throw new FormatException($"{row.Name} ({op.Name}): no kernel method has the row's fields as parameters");
        if (row.Contradiction is { } why)
            throw new FormatException($"{row.Name} ({op.Name}): {why}");
        return found;
    }

    /// <summary>Where the row's block forms come from: its family's kernel, or the class named above its method; null if from nowhere.</summary>
    public static BlockSource? BlockSourceOf(Insn row, BlockShape shape)
    {
        if (row.Op == null)
        {
            return row.Method?.GetCustomAttribute<BlocksAttribute>() is { } attribute
                ? (BlockSource?)attribute.Source.GetMethod(BlocksName)!.Invoke(null, [shape])
                : null;
        }

        foreach (Type family in row.Op.GetInterfaces())
        {
            if (family.GetCustomAttribute<KernelAttribute>()?.Kernel.GetMethod(BlocksName) is { } method)
                return (BlockSource?)Close(method, row.Op).Invoke(null, [shape]);
        }

        return null;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The program is not trimmed.")]
    private static MethodInfo Close(MethodInfo method, Type op) => method.MakeGenericMethod(op);

    private static bool Fits(MethodInfo method, BitPattern pattern)
    {
        int fields = 0;
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            string name = parameter.Name ?? "";
            if (name is HartName or WordName)
                continue;
            if (name.EndsWith(IndexSuffix, StringComparison.Ordinal))
                name = name[..^IndexSuffix.Length];
            if (pattern.Find(name) == null)
                return false;
            fields++;
        }

        return fields == pattern.Fields.Count;
    }
}
