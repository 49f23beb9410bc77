using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Presets are data: nothing in the project's code knows them.</summary>
public class TidyTests
{
    private static readonly string[] s_products = ["MultiplyAddAdjacent", "MultiplyWideningAndAdd"];

    [Fact]
    public void NoCodeNamesAPreset()
    {
        string folder = Path.Combine(Root(), "src", "RiscvSim.Matmul");
        string[] names = [.. new Presets().Extensions.Select(e => e.Name)];
        Assert.Equal(Directory.GetFiles(Path.Combine(folder, "Presets")).Select(Path.GetFileNameWithoutExtension).Order(), names.Order());
        string[] mnemonics = [.. names.SelectMany(name => new Presets().RowsOf(name)).Select(row => row.Name)];
        string[] sources = [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains("/obj/", StringComparison.Ordinal))];
        Assert.NotEmpty(sources);
        foreach (string source in sources)
        {
            string code = File.ReadAllText(source);
            foreach (string name in names.Concat(mnemonics))
                Assert.DoesNotContain(name, code, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Products of integers are added in one place, for kernels and block forms; others have the layout of tiles only.</summary>
    [Fact]
    public void ProductsAreAddedInOnePlace()
    {
        string folder = Path.Combine(Root(), "src", "RiscvSim.Matmul", "Kernels");
        string[] files = [.. Directory.GetFiles(folder, "*.cs").Where(path => s_products.Any(File.ReadAllText(path).Contains)).Select(Path.GetFileName).OfType<string>()];
        Assert.Equal(["IntegerTiles.cs"], files);
    }

    internal static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder != null && !File.Exists(Path.Combine(folder, "RiscvSim.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the tests must run inside the repository");
    }
}
