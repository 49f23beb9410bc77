using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Enumeration;
using RiscvSim.Lockstep;
using RiscvSim.Tests.Engines;

namespace RiscvSim.Mutation;

/// <summary>Makes the translator's own logic wrong, place by place, and sees whether its tests find out.</summary>
public static class TranslatorRun
{
    /// <summary>Tries the first so many places of each kind, and prints a line for each kind and one for all.</summary>
    /// <param name="places">How many places.</param>
    /// <param name="names">The names of kinds (* stands for any characters); none: all.</param>
    /// <returns>True if none survives but those that <see cref="TranslatorFaultKind.WhyEquivalent"/> explains.</returns>
    public static bool Run(int places, string[] names)
    {
        var watch = Stopwatch.StartNew();
        // A check that fails without a mutant finds all of them, and says nothing.
        if (TranslatorChecks.FailsUnmutated() is { } failing)
        {
            Console.WriteLine($"the check '{failing}' of the translator fails without a mutant");
            return false;
        }

        int found = 0, equivalent = 0, survive = 0, absent = 0;
        foreach (TranslatorFaultKind kind in TranslatorFaultKind.All.Where(k => names.Length == 0 || Array.Exists(names, n => FileSystemName.MatchesSimpleExpression(n, k.Name))))
        {
            TranslatorMutant[] mutants = [.. Enumerable.Range(0, places).Select(at => new TranslatorMutant(kind, at))];
            var finders = new ConcurrentDictionary<TranslatorMutant, string?>();
            Parallel.ForEach(
                Partitioner.Create(mutants, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                mutant => finders[mutant] = TranslatorChecks.Finds(mutant));
            TranslatorMutant[] present = [.. mutants.Where(m => m.Regions != 0)];
            TranslatorMutant[] missed = [.. present.Where(m => finders[m] == null)];
            absent += places - present.Length;
            found += present.Length - missed.Length;
            string by = string.Join(", ", present.Select(m => finders[m]).OfType<string>().GroupBy(n => n).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {g.Count()}"));
            Console.WriteLine($"{kind.Name}: {present.Length - missed.Length} of {present.Length} found ({by})");
            foreach (TranslatorMutant mutant in missed)
            {
                string? why = kind.WhyEquivalent?.Invoke(mutant.At);
                (equivalent, survive) = why == null ? (equivalent, survive + 1) : (equivalent + 1, survive);
                Console.WriteLine($"  {mutant.At} survives in {mutant.Regions} regions: {why ?? "NOT EXPLAINED"}");
            }
        }

        Console.WriteLine(
            $"{found + equivalent + survive} mutants of the translator: {found} found, {equivalent} equivalent, {survive} survive; {absent} places exist in no region; "
            + $"{watch.Elapsed.TotalSeconds:f0} s");
        return survive == 0;
    }
}
