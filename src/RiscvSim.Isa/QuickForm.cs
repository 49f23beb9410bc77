using System.Reflection;

namespace RiscvSim.Isa;

/// <summary>
/// Names the quick form of a floating-point row above its method: the host's own operation, and whether its result can be told from that of
/// the row's method. It is a static method with the row's operands as parameters, but neither <c>rm</c> nor <c>flags</c>, then
/// <c>out</c> the result; it returns false where the row's method must be asked. It may assume <see cref="Rounding"/>.
/// </summary>
/// <param name="source">The class of the method.</param>
/// <param name="name">Its name; of several overloads the one with the row's types is meant.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QuickFormAttribute(Type source, string name) : Attribute
{
    /// <summary>The class of the method.</summary>
    public Type Source { get; } = source;

    /// <summary>The name of the method.</summary>
    public string Name { get; } = name;

    /// <summary>It may be asked only while the inexact flag is accrued: it does not say whether the result is exact.</summary>
    public bool Inexact { get; init; }

    /// <summary>The rounding mode under which it may be asked, as field rm has it: 0 is to nearest even, 1 towards zero.</summary>
    public int Rounding { get; init; }
}

/// <summary>What a row's method may be replaced with; see <see cref="QuickFormAttribute"/>.</summary>
/// <param name="Method">The method.</param>
/// <param name="Inexact">It may be called only while the inexact flag is accrued.</param>
/// <param name="Rounding">The rounding mode under which it may be called; of no meaning for rows without one.</param>
public sealed record QuickForm(MethodInfo Method, bool Inexact, int Rounding)
{
    /// <summary>The quick form of a row's method, or null if it names none.</summary>
    /// <exception cref="FormatException">The class has no method for the row's operands and result.</exception>
    internal static QuickForm? Of(MethodInfo method)
    {
        if (method.GetCustomAttribute<QuickFormAttribute>() is not { } attribute)
            return null;
        Type[] operands = [.. method.GetParameters().Where(IsOperand).Select(parameter => parameter.ParameterType), method.ReturnType.MakeByRefType()];
        if (attribute.Source.GetMethod(attribute.Name, operands) is not { } form || form.ReturnType != typeof(bool))
            throw new FormatException($"{method.DeclaringType?.Name}.{method.Name}: {attribute.Source.Name} has no {attribute.Name} for its operands");
        return new QuickForm(form, attribute.Inexact, attribute.Rounding);
    }

    /// <summary>True for a parameter of a row's method that its quick form has, too.</summary>
    private static bool IsOperand(ParameterInfo parameter) => parameter.Name is not ("rm" or "flags");
}
