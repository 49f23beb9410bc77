using RiscvSim.Isa;
using RiscvSim.Kit.Testing;
using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Tidy;

/// <summary>The vector side of <see cref="TranslatedSemanticsTests"/>: every vector row is a call of its kernel or of its block form, or a move of blocks.</summary>
public class TranslatedVectorSemanticsTests
{
    private const int Vlenb = 64;

    [Fact]
    public void ResultsComeFromKernelsAndBlockForms()
    {
        var recipe = new MachineRecipe(IsaString.Parse(RandomPrograms.EverythingIsa + "_zvl512b"), RandomPrograms.Table, () => []);
        var programs = new VectorIlPrograms(recipe, new VectorIl(RandomPrograms.Table, Vlenb));
        IReadOnlyList<string> missing = programs.Run(LockstepPrograms.VectorRows, Vlenb);
        Assert.True(programs.Wrong.Count == 0, string.Join('\n', programs.Wrong.Distinct().Take(20)));
        Assert.True(missing.Count == 0, $"never translated: {string.Join(", ", missing)}");
    }
}
