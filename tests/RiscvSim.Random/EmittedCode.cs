using System.Collections.Concurrent;
using System.Reflection.Emit;
using RiscvSim.Engines;
using RiscvSim.Engines.Translator;

namespace RiscvSim.Lockstep;

/// <summary>Counts what a translator emits, to see whether programs reach a part of it. The code is right.</summary>
public sealed class EmittedCode
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    /// <summary>How often a method of the translator has written an instruction with a field or method as its operand.</summary>
    public int this[string by, string operand] => _counts.GetValueOrDefault($"{by} {operand}");

    /// <summary>An engine that is counted.</summary>
    public EngineSetup Of(EngineSetup setup) =>
        setup.Translation is { } options ? new EngineSetup(options with { Faults = () => new Counter(_counts) }) : setup;

    private sealed class Counter(ConcurrentDictionary<string, int> counts) : IIlFault
    {
        public bool Drops(string by, OpCode code, string? operand)
        {
            if (operand != null)
                counts.AddOrUpdate($"{by} {operand}", 1, static (_, count) => count + 1);
            return false;
        }

        public long Constant(string by, long value) => value;
    }
}
