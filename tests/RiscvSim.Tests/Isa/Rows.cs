using System.Reflection;
using RiscvSim.Instructions;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Tests.Isa;

/// <summary>All rows that exist, whether or not an ISA string enables them.</summary>
public static class Rows
{
    public static InsnTable All { get; } = InsnTable.FromClasses(FindClasses(typeof(I).Assembly));

    public static Decoder Decoder { get; } = new(All);

    /// <summary>The CSRs of a machine with the default ISA string and vectors, by number.</summary>
    public static string?[] CsrNames { get; } = FindCsrNames();

    public static Disassembler Disassembler { get; } = new(Decoder, number => CsrNames[number]);

    /// <summary>The number of a CSR, or null if the machine has none of that name.</summary>
    public static int? CsrNumber(string name)
    {
        int number = Array.IndexOf(CsrNames, name);
        return number < 0 ? null : number;
    }

    private static string?[] FindCsrNames()
    {
        using var memory = new PhysicalMemory(0x8000_0000, 0x1000);
        using var hart = new Hart(IsaString.Parse(IsaString.Default + "_v"), memory);
        var names = new string?[4096];
        for (int i = 0; i < names.Length; i++)
            names[i] = hart.Csrs.NameOf(i);
        return names;
    }

    private static Type[] FindClasses(Assembly assembly)
    {
        Type[] classes = Array.FindAll(assembly.GetTypes(), t => t.IsDefined(typeof(ExtensionAttribute)));
        Array.Sort(classes, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return classes;
    }
}
