using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Engines;

/// <summary>
/// The tests of the translator see a translator that is wrong: the kinds of faults that they find soonest. All kinds, and more places of each,
/// are tried by <c>tests/RiscvSim.Mutation</c>.
/// </summary>
public sealed class TranslatorMutantTests
{
    private static readonly string[] s_kinds =
    [
        "register not written back", "vector register not written back", "register not loaded", "vector register not loaded", "x result lost",
        "vector result lost", "vector blocks lost", "mask bits lost", "vector access lost", "guard of FS, frm, VS, vtype, vl or vxrm left out",
        "budget not looked at where a region is entered", "budget not looked at in loops", "budget smaller by one", "effective address wrong",
        "immediate wrong", "branch always taken", "end of a window not looked at", "windows that have broken not looked at", "word not extended at an exit",
    ];

    [Fact]
    public void AWrongTranslatorIsFound()
    {
        TranslatorFaultKind[] kinds = [.. TranslatorFaultKind.All.Where(kind => s_kinds.Contains(kind.Name))];
        Assert.Equal(s_kinds.Length, kinds.Length);
        TranslatorMutant[] mutants = [.. kinds.Select(kind => new TranslatorMutant(kind, 0))];
        Assert.All(mutants, mutant =>
        {
            Assert.True(TranslatorChecks.Finds(mutant) != null, $"survives: {mutant}");
            Assert.NotEqual(0, mutant.Regions);
        });
    }
}
