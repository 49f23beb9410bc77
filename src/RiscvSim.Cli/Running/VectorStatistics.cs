using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Running;

/// <summary>The vector instructions of a run: those that name a vector register.</summary>
/// <param name="Instructions">How many.</param>
/// <param name="Elements">The sum of their vl, masked-off elements included.</param>
/// <param name="Mix">Instructions by SEW and LMUL, largest first.</param>
public sealed record VectorStatistics(ulong Instructions, ulong Elements, IReadOnlyList<RunShare> Mix)
{
    /// <summary>Elements per instruction.</summary>
    public double AverageVl => (double)Elements / Instructions;

    /// <summary>Evaluates an engine's counts.</summary>
    /// <returns>Null if there were no vector instructions.</returns>
    public static VectorStatistics? Of(IReadOnlyList<VectorCount> counts)
    {
        if (counts.Count == 0)
            return null;
        ulong instructions = 0, elements = 0;
        var mix = new Dictionary<string, ulong>();
        foreach (VectorCount count in counts)
        {
            instructions += count.Instructions;
            elements += count.Elements;
            string vtype = $"e{count.Sew} {VtypeText.LmulName(count.Vtype)}";
            mix[vtype] = mix.GetValueOrDefault(vtype) + count.Instructions;
        }

        return new VectorStatistics(instructions, elements, RunStatistics.Sorted(mix));
    }
}
