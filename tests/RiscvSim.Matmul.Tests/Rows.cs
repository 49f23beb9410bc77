using RiscvSim.Isa;
using RiscvSim.Matmul.Files;
using RiscvSim.Matmul.Vendors;

namespace RiscvSim.Matmul.Tests;

/// <summary>The rows of the project, by name.</summary>
public static class Rows
{
    private static readonly Presets s_presets = new();

    public static InsnTable Vendors { get; } =
        InsnTable.FromClasses(typeof(Xtheadvdot), typeof(Xandesvdot), typeof(Xsfvfnrclipxfqf), typeof(Xsfvcp));

    /// <summary>The row of a mnemonic in a preset.</summary>
    public static Insn Of(string extension, string mnemonic) => RowsOf(extension).First(row => row.Name == mnemonic);

    /// <summary>The row of a mnemonic of a vendor's class.</summary>
    public static Insn Of(string mnemonic) => Vendors.Find(mnemonic)!;

    /// <summary>The only row of a unit file that is given by the keys of its unit.</summary>
    public static Insn Unit(string keys)
    {
        string text = $"extension: xtest\nunits:\n  - {{mnemonic: test.mma, pattern: 000000 1 vs2 vs1 010 vd 0001011, {keys}}}\n";
        return UnitFile.Read("test.yaml", new StringReader(text)).RowsOf("xtest")[0];
    }

    /// <summary>All rows of some extensions in one table.</summary>
    public static InsnTable Table(params string[] presets) => Vendors.With(presets.SelectMany(RowsOf));

    /// <summary>Test classes run side by side; presets are read by one at a time.</summary>
    private static IReadOnlyList<Insn> RowsOf(string extension)
    {
        lock (s_presets)
        {
            return s_presets.RowsOf(extension);
        }
    }
}
