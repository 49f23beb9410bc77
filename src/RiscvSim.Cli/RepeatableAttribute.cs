namespace RiscvSim.Cli;

/// <summary>Marks an option that may be given several times; the property, a string, receives all values with a separator between them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RepeatableAttribute : Attribute
{
    /// <summary>What stands between values; no argument can hold it.</summary>
    public const char Separator = '\0';

    /// <summary>The values of a property.</summary>
    public static string[] Split(string? value) => value == null ? [] : value.Split(Separator);
}
