using System.Reflection;
using RiscvSim.Instructions;
using RiscvSim.Isa;

namespace RiscvSim.Tests.Isa;

/// <summary>All rows that exist, whether or not an ISA string enables them.</summary>
public static class Rows
{
    public static InsnTable All { get; } = InsnTable.FromClasses(FindClasses(typeof(I).Assembly));

    public static Decoder Decoder { get; } = new(All);

    public static Disassembler Disassembler { get; } = new(Decoder);

    private static Type[] FindClasses(Assembly assembly)
    {
        Type[] classes = Array.FindAll(assembly.GetTypes(), t => t.IsDefined(typeof(ExtensionAttribute)));
        Array.Sort(classes, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return classes;
    }
}
