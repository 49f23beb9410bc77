namespace RiscvSim.VectorTests.Model;

/// <summary>All operations of the model.</summary>
public static class Catalog
{
    private static readonly Dictionary<string, Operation> s_operations = Build();

    /// <summary>The mnemonics, sorted.</summary>
    public static IEnumerable<string> Mnemonics => s_operations.Keys.Order(StringComparer.Ordinal);

    /// <summary>The operation of a mnemonic, or null.</summary>
    public static Operation? Find(string mnemonic) => s_operations.GetValueOrDefault(mnemonic);

    /// <summary>Carries out a legal instruction; a memory access may trap and leaves what was done before it.</summary>
    public static void Execute(Machine m, Instruction i)
    {
        Find(i.Syntax.Mnemonic)!.Execute(m, m.Before(), i);
        m.Vstart = 0;
    }

    private static Dictionary<string, Operation> Build()
    {
        IEnumerable<(string Mnemonic, Operation Operation)> rows =
        [
            .. ConfigurationChapter.Rows(), .. MemoryChapter.Rows(), .. IntegerChapter.Rows(), .. FixedPointChapter.Rows(), .. FloatChapter.Rows(),
            .. ReductionChapter.Rows(), .. MaskChapter.Rows(), .. PermutationChapter.Rows(), .. CryptoChapter.Rows(), .. DotProductChapter.Rows(),
        ];
        return rows.ToDictionary(row => row.Mnemonic, row => row.Operation);
    }
}
