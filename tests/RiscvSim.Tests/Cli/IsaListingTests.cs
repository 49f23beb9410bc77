using System.Text.Json;
using RiscvSim.Cli;
using RiscvSim.Cli.Commands;
using RiscvSim.Isa;
using RiscvSim.Tests.Isa;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>The listings of the instruction table.</summary>
public class IsaListingTests
{
    [Fact]
    public void ThePageOfInstructionsIsFresh()
    {
        string page = Path.Combine(Repository.Root, "src", "ISA.md");
        string fresh = Run(new IsaOptions { Markdown = true });
        Assert.True(File.Exists(page) && File.ReadAllText(page) == fresh,
            "src/ISA.md is stale; refresh it by: dotnet run -c Release --project src/RiscvSim.Cli -- isa --markdown > src/ISA.md");
    }

    [Fact]
    public void ThePageNamesEveryRowWithItsOracle()
    {
        string[] lines = Run(new IsaOptions { Markdown = true }).Split('\n');
        foreach (Insn row in Rows.All.Rows)
        {
            string line = Assert.Single(lines, l => l.StartsWith($"| `{row.Syntax}`", StringComparison.Ordinal) || l.StartsWith($"| `{row.Syntax} = ", StringComparison.Ordinal));
            Assert.EndsWith($" | {row.Oracle ?? "none"} |", line);
            // Bars inside cells are escaped, so that every line has as many columns as the title.
            Assert.Equal(8, line.Replace("\\|", "").Count(c => c == '|'));
        }
    }

    [Theory]
    [InlineData("zba", "add.uw sh1add sh2add sh3add sh1add.uw sh2add.uw sh3add.uw slli.uw")]
    [InlineData("ZICOND", "czero.eqz czero.nez")]
    [InlineData("sh?add", "sh1add sh2add sh3add")]
    [InlineData("zifencei ecall ecall", "ecall fence.i")]
    public void FiltersChooseRows(string filters, string names)
    {
        string[] expected = names.Split(' ');
        JsonElement[] rows = [.. JsonDocument.Parse(Run(new IsaOptions { Json = true, Filters = filters.Split(' ') })).RootElement.EnumerateArray()];
        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(r => r.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a", "zaamo", "zalrsc")]
    [InlineData("b", "zba", "zbb", "zbs")]
    [InlineData("c", "zca", "zcd")]
    public void AnExtensionOfPartsStandsForThem(string name, params string[] parts) =>
        Assert.Equal(Run(new IsaOptions { Json = true, Filters = parts }), Run(new IsaOptions { Json = true, Filters = [name] }));

    [Fact]
    public void JsonHoldsTheRow()
    {
        JsonElement row = JsonDocument.Parse(Run(new IsaOptions { Json = true, Filters = ["c.addi4spn"] })).RootElement[0];
        Assert.Equal("c.addi4spn rd, sp, nzuimm", row.GetProperty("syntax").GetString());
        Assert.Equal("000 nzuimm[5:4|9:6|2|3] rd' 00", row.GetProperty("pattern").GetString());
        Assert.Equal(("0x0000", "0xe003"), (row.GetProperty("match").GetString(), row.GetProperty("mask").GetString()));
        Assert.Equal("addi rd, sp, nzuimm", row.GetProperty("expansion").GetString());
        Assert.Equal(("zca", "Alu", "golden/rv64c", 2),
            (row.GetProperty("extension").GetString(), row.GetProperty("cost").GetString(), row.GetProperty("oracle").GetString(), row.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void TheTableHasALineForEachRow()
    {
        string[] lines = Run(new IsaOptions { Filters = ["zbs"] }).Split('\n');
        Assert.StartsWith("instruction  ", lines[0]);
        Assert.Contains(lines, l => l.StartsWith("bclr rd, rs1, rs2  ", StringComparison.Ordinal) && l.EndsWith("golden/zbs", StringComparison.Ordinal));
        Assert.Equal("8 instructions", lines[^2]);
    }

    [Fact]
    public void AnIsaStringLimitsTheList()
    {
        Assert.DoesNotContain("c.fld", Run(new IsaOptions { Isa = "rv64imac" }));
        Assert.Contains("c.ld", Run(new IsaOptions { Isa = "rv64imac" }));
    }

    [Fact]
    public void MistakesAreOneLine()
    {
        Assert.StartsWith("'vzip.vv' is neither an extension with instructions here nor a mnemonic",
            Assert.Throws<CliException>(() => Run(new IsaOptions { Filters = ["vzip.vv"] })).Message);
        Assert.Throws<CliException>(() => Run(new IsaOptions { Json = true, Markdown = true }));
        Assert.Throws<IsaException>(() => Run(new IsaOptions { Isa = "rv64i_zzz" }));
    }

    private static string Run(IsaOptions options)
    {
        var output = new StringWriter();
        Assert.Equal(0, IsaCommand.Run(options, output, terminal: false));
        return output.ToString();
    }
}
