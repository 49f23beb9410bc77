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
        string yaml = s_text[(s_text.IndexOf("```yaml\n", StringComparison.Ordinal) + 8)..];
        UnitFile file = UnitFile.Read("example.yaml", new StringReader(yaml[..yaml.IndexOf("```", StringComparison.Ordinal)]));
        Assert.Equal(["my.mma", "my.mmau"], file.Rows.Select(row => row.Mnemonic));
        Assert.Equal("000001 1 vs2 vs1 010 vd 0001011", file.Rows[0].Pattern);
        Assert.Equal(ElementType.UInt8, file.Rows[1].Unit.A);
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
}
