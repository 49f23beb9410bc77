using RiscvSim.Cli;
using RiscvSim.Isa;
using RiscvSim.Kit.Encodings;
using RiscvSim.Matmul.Files;
using RiscvSim.Matmul.Units;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>What docs/matmul-units.md says of unit files is so.</summary>
public class DocumentTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(TidyTests.Root(), "docs", "matmul-units.md"));

    [Fact]
    public void TheExampleIsAUnitFile()
    {
        UnitFile file = UnitFile.Read("example.yaml", new StringReader(Example("yaml")));
        Assert.Equal(["my.mma", "my.mmau"], file.Rows.Select(row => row.Mnemonic));
        Assert.Equal("000001 1 vs2 vs1 010 vd 1111011", file.Rows[0].Pattern);
        Assert.Equal(ElementType.UInt8, file.Rows[1].Unit.A);
    }

    [Fact]
    public void TheExampleInCSharpCompilesToTheSameUnit()
    {
        Insn row = Assert.Single(LoadedExample());
        Insn first = UnitFile.Read("example.yaml", new StringReader(Example("yaml"))).RowsOf("xmine")[0];
        Assert.Equal(first.Syntax, row.Syntax);
        foreach (int vl in (int[])[0, 64, 256])
        {
            var shape = new VectorShape(1024, 8, 1, vl);
            Assert.Equal(first.OccupancyOf(shape), row.OccupancyOf(shape));
        }

        Assert.Equal("vint32m8_t", row.CTypeOf("vd", 1));
        Assert.Equal(first.CTypeOf("vd", 1), row.CTypeOf("vd", 1));
    }

    [Fact]
    public void NothingElseHasTheEncodingsOfTheExamples()
    {
        Insn[] rows = [.. LoadedExample(), .. UnitFile.Read("example.yaml", new StringReader(Example("yaml"))).RowsOf("xmine")];
        KnownEncoding[] build = [.. Extensions.LoadTable().With(new Presets().Extensions.SelectMany(e => new Presets().RowsOf(e.Name))).Rows.Select(row => KnownEncoding.Of(row, "build"))];
        Assert.Empty(Clash.Between(rows.Select(row => KnownEncoding.Of(row, "example")), [.. build, .. VendorMaps.Without(build)]));
        Assert.Empty(EncodingOverlap.Within(rows));
    }

    [Fact]
    public void EveryKeyIsExplained()
    {
        // The complaint about an unknown key names all that there are.
        Exception e = Assert.ThrowsAny<Exception>(() => UnitFile.Read("x", new StringReader("extension: xa\nunits:\n  - {what: 1}\n")));
        string[] keys = e.Message[(e.Message.IndexOf("possible are ", StringComparison.Ordinal) + 13)..].Split(' ');
        Assert.True(keys.Length > 20);
        foreach (string key in keys)
            Assert.Contains($"`{key}`", s_text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Insn> LoadedExample()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("riscvsim").FullName, "example.cs");
        try
        {
            File.WriteAllText(path, Example("csharp"));
            return InsnTable.FromClasses([.. ExtensionSet.Load([path], []).FileModules[0].RowClasses]).Rows;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    /// <summary>The page's only block of a language.</summary>
    private static string Example(string language)
    {
        string[] parts = s_text.Split($"```{language}\n");
        Assert.Equal(2, parts.Length);
        return parts[1][..parts[1].IndexOf("```", StringComparison.Ordinal)];
    }
}
