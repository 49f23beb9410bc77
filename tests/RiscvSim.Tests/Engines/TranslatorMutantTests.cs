using RiscvSim.Lockstep;
using Xunit;
using Xunit.Abstractions;

namespace RiscvSim.Tests.Engines;

/// <summary>
/// The tests of the translator see a translator that is wrong: one mutant of each kind, and of the first kinds more. All are tried by
/// <c>tests/RiscvSim.Mutation</c>.
/// </summary>
public sealed class TranslatorMutantTests(ITestOutputHelper output)
{
    [Fact]
    public void AWrongTranslatorIsFound()
    {
        var survivors = new List<string>();
        int tried = 0;
        foreach (TranslatorFaultKind kind in TranslatorFaultKind.All)
        {
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                var mutant = new TranslatorMutant(kind, 0);
                string? by = TranslatorChecks.Finds(mutant);
                tried++;
                output.WriteLine($"{mutant}: {mutant.Regions} regions, found by {by} {watch.ElapsedMilliseconds} ms");
                if (by == null)
                    survivors.Add($"{mutant}");
            }
        }

        Assert.True(survivors.Count == 0, string.Join('\n', survivors));
    }

    [Fact]
    public void ARightTranslatorIsNotFound()
    {
        foreach ((string name, Func<string?> run) in TranslatorChecks.All)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.Null(run());
            output.WriteLine($"{name} {watch.ElapsedMilliseconds} ms");
        }
    }
}
