namespace RiscvSim.Isa;

/// <summary>
/// Stands above the method of a row that sets vtype from an immediate, and vl. It names a public static method of the class that does the
/// same, without a call, where it is known that VS is not Off, that the vtype is supported, and that VLMAX does not change if the row keeps vl
/// (rd and rs1 are x0). In the place of the hart it has a parameter <c>vector</c>, a pointer to the hart's vector state.
/// </summary>
/// <param name="method">The method's name.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KnownSettingAttribute(string method) : Attribute
{
    /// <summary>The method's name.</summary>
    public string Method { get; } = method;
}
