using RiscvSim.Cli;
using RiscvSim.Isa;
using RiscvSim.Tests.Isa;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>The command line's list of instruction classes.</summary>
public class ExtensionsTests
{
    [Fact]
    public void NoClassIsForgotten() =>
        Assert.Equal(Names(Rows.All).Order(StringComparer.Ordinal), Names(Extensions.LoadTable()).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(InsnTable table) => table.Rows.Select(r => r.Name);
}
