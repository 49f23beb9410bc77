using System.Globalization;
using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>Which rows random vector programs hold, and where qemu 7.2 is not asked.</summary>
public static unsafe class VectorPrograms
{
    /// <summary>What qemu-riscv64 7.2 knows of vectors.</summary>
    public const string QemuVectorIsa = "_v";

    /// <summary>The values of VLEN that are compared; qemu 7.2 knows 128 to 1024.</summary>
    public static IReadOnlyList<int> Vlens { get; } = [128, 256, 512];

    private static readonly IsaConfig s_qemu = IsaString.Parse("rv64gcv");

    /// <summary>True if the programs hold the row.</summary>
    public static bool Covers(Insn row) => row.Cost >= Cost.VConfig && s_qemu.Evaluate(row.Requires);

    /// <summary>The covered rows of a table.</summary>
    public static IReadOnlyList<Insn> CoveredRows(InsnTable table) => [.. table.Rows.Where(Covers)];

    /// <summary>The width in bits of an indexed access' indices, which its mnemonic ends with.</summary>
    internal static int IndexWidth(Insn row)
    {
        int ei = row.Name.LastIndexOf("ei", StringComparison.Ordinal);
        return int.Parse(row.Name.AsSpan(ei + 2, row.Name.Length - 4 - ei), CultureInfo.InvariantCulture);
    }

    /// <summary>True for an instruction that means something else to qemu 7.2, or that the manual leaves open.</summary>
    internal static bool IsLeftOut(Insn row, uint word, VectorUnit* unit)
    {
        _ = (row, word, unit->Vl);
        return false;
    }
}
