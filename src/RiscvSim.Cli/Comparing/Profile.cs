using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Comparing;

/// <summary>What a part of a program executes; see <see cref="Of"/>.</summary>
/// <param name="Instructions">Instructions.</param>
/// <param name="Vector">Those of them that work on vector registers or configure them.</param>
/// <param name="Matrix">Those of them that multiply tiles or make dot products.</param>
/// <param name="Loaded">Bytes loaded.</param>
/// <param name="Stored">Bytes stored.</param>
/// <param name="Cycles">
/// A static estimate of cycles: one for each scalar instruction, for a vector instruction as long as its unit is busy. In order, without
/// latencies, caches and branch misses.
/// </param>
public sealed record Profile(ulong Instructions, ulong Vector, ulong Matrix, ulong Loaded, ulong Stored, ulong Cycles)
{
    /// <summary>Evaluates an engine's counts.</summary>
    /// <param name="engine">An engine that has counted.</param>
    public static Profile Of(InterpreterEngine engine)
    {
        var decoder = new Decoder(engine.Rows);
        ulong instructions = 0, vector = 0, matrix = 0, loaded = 0, stored = 0, cycles = 0;
        foreach ((_, uint encoding, ulong executions) in engine.Counts)
        {
            instructions += executions;
            if (decoder.Decode(encoding)?.Base is not { } row)
                continue;
            vector += IsVector(row) ? executions : 0;
            matrix += IsMatrix(row) ? executions : 0;
            if (row.Pattern.Has(FieldKind.V))
                continue;
            cycles += executions;
            Binding binding = Binding.Of(row);
            ulong bytes = (ulong)binding.MemorySize * executions;
            loaded += binding.Memory is MemoryUse.Load or MemoryUse.Modify ? bytes : 0;
            stored += binding.Memory is MemoryUse.Store or MemoryUse.Modify ? bytes : 0;
        }

        int vlen = engine.Hart.Isa.Vlen;
        foreach (VectorCount count in engine.VectorCounts)
        {
            cycles += count.Instructions * VectorTraffic.OccupancyOf(count, vlen);
            if (!VectorTraffic.IsAccess(count.Row))
                continue;
            ulong bytes = count.Instructions * VectorTraffic.BytesOf(count, vlen);
            loaded += count.Row.Cost < Cost.VStore ? bytes : 0;
            stored += count.Row.Cost >= Cost.VStore ? bytes : 0;
        }

        return new Profile(instructions, vector, matrix, loaded, stored, cycles);
    }

    private static bool IsVector(Insn row) => row.Cost >= Cost.VConfig || row.Pattern.Has(FieldKind.V);

    private static bool IsMatrix(Insn row) => row.Cost == Cost.VDot || (row.Op != null && typeof(IOccupied).IsAssignableFrom(row.Op));
}
