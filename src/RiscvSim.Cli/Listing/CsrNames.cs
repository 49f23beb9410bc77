using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Cli.Listing;

/// <summary>The names of control and status registers without a running machine.</summary>
internal static class CsrNames
{
    /// <summary>The names that a machine with an ISA gives its registers, by number.</summary>
    public static Func<int, string?> For(IsaConfig isa)
    {
        // The registers belong to a hart, which says whether it has them; this one never runs.
        string?[] names = new string?[4096];
        using var memory = new PhysicalMemory(0, PhysicalMemory.PageSize);
        using var hart = new Hart(isa, memory);
        for (int number = 0; number < names.Length; number++)
            names[number] = hart.Csrs.NameOf(number);
        return number => names[number];
    }
}
