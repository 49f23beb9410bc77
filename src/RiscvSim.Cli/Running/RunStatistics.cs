using System.Text;
using System.Text.Json;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Translator;

namespace RiscvSim.Cli.Running;

/// <summary>One line of a table of counts.</summary>
/// <param name="Name">What was counted.</param>
/// <param name="Count">How often.</param>
public sealed record RunShare(string Name, ulong Count);

/// <summary>The figures of a run.</summary>
public sealed class RunStatistics
{
    private const int HottestSymbols = 10;

    private RunStatistics(ulong instructions, TimeSpan wall, GuestEnd end, RunShare[] extensions, RunShare[] symbols, VectorStatistics? vectors) =>
        (Instructions, Wall, End, Extensions, Symbols, Vectors) = (instructions, wall, end, extensions, symbols, vectors);

    /// <summary>Instructions retired.</summary>
    public ulong Instructions { get; }

    /// <summary>Wall time of the execution, without start-up.</summary>
    public TimeSpan Wall { get; }

    /// <summary>How it ended.</summary>
    public GuestEnd End { get; }

    /// <summary>Instructions by the extension that brings them, largest first.</summary>
    public IReadOnlyList<RunShare> Extensions { get; }

    /// <summary>The symbols in which most instructions were executed, at most ten, largest first.</summary>
    public IReadOnlyList<RunShare> Symbols { get; }

    /// <summary>The name of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>What was translated, or null if the engine does not translate.</summary>
    public TranslationReport? Translation { get; init; }

    /// <summary>How often translated code was left, by reason.</summary>
    public IReadOnlyList<RunShare> Exits => Translation == null ? [] : [.. Translation.Exits.Select(exit => new RunShare(exit.Reason, exit.Count))];

    /// <summary>Vector instructions, or null if there were none.</summary>
    public VectorStatistics? Vectors { get; }

    /// <summary>Million instructions per second of wall time.</summary>
    public double Mips => Wall.TotalSeconds > 0 ? Instructions / Wall.TotalSeconds / 1e6 : 0;

    /// <summary>Evaluates an engine's counts.</summary>
    /// <param name="guest">The guest, stopped.</param>
    /// <param name="engine">Its engine, which has counted.</param>
    /// <param name="wall">The wall time it took.</param>
    /// <param name="end">How it ended.</param>
    /// <param name="kind">Which engine it is.</param>
    /// <param name="translation">What was translated, or null.</param>
    public static RunStatistics Of(Guest guest, InterpreterEngine engine, TimeSpan wall, GuestEnd end, EngineKind kind, TranslationReport? translation)
    {
        var decoder = new Isa.Decoder(engine.Rows);
        var extensions = new Dictionary<string, ulong>();
        var symbols = new Dictionary<string, ulong>();
        foreach ((ulong address, uint encoding, ulong executions) in engine.Counts)
        {
            Add(extensions, decoder.Decode(encoding)?.Requires ?? "(overwritten code)", executions);
            Add(symbols, guest.Elf.SymbolAt(address - guest.Bias)?.Name ?? "(no symbol)", executions);
        }

        RunShare[] hottest = Sorted(symbols);
        return new RunStatistics(guest.Hart.Retired, wall, end, Sorted(extensions), hottest[..Math.Min(hottest.Length, HottestSymbols)],
            VectorStatistics.Of(engine.VectorCounts))
        {
            Engine = kind.ToString().ToLowerInvariant(),
            Translation = translation,
        };
    }

    /// <summary>The figures as one JSON object on one line.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("end", End.How);
            json.WriteNumber("exitCode", End.ExitCode);
            json.WriteString("engine", Engine);
            json.WriteNumber("instructions", Instructions);
            json.WriteNumber("seconds", Math.Round(Wall.TotalSeconds, 6));
            json.WriteNumber("mips", Math.Round(Mips, 3));
            WriteShares(json, "extensions", Extensions);
            WriteShares(json, "symbols", Symbols);
            WriteVectors(json);
            WriteTranslation(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteShares(Utf8JsonWriter json, string name, IReadOnlyList<RunShare> shares)
    {
        json.WriteStartArray(name);
        foreach (RunShare share in shares)
        {
            json.WriteStartObject();
            json.WriteString("name", share.Name);
            json.WriteNumber("instructions", share.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTranslation(Utf8JsonWriter json)
    {
        if (Translation == null)
            return;
        json.WriteStartObject("translation");
        json.WriteNumber("regions", Translation.Regions);
        json.WriteNumber("notCompiled", Translation.Failed);
        json.WriteNumber("invalidated", Translation.Invalidated);
        json.WriteNumber("regionInstructions", Translation.Instructions);
        json.WriteNumber("compileSeconds", Math.Round(Translation.CompileTime.TotalSeconds, 6));
        json.WriteNumber("executed", Translation.Executed);
        json.WriteStartArray("exits");
        foreach ((string reason, ulong count) in Translation.Exits)
        {
            json.WriteStartObject();
            json.WriteString("reason", reason);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteVectors(Utf8JsonWriter json)
    {
        if (Vectors == null)
            return;
        json.WriteStartObject("vectors");
        json.WriteNumber("instructions", Vectors.Instructions);
        json.WriteNumber("elements", Vectors.Elements);
        json.WriteNumber("averageVl", Math.Round(Vectors.AverageVl, 3));
        WriteShares(json, "mix", Vectors.Mix);
        json.WriteEndObject();
    }

    private static void Add(Dictionary<string, ulong> counts, string name, ulong executions) =>
        counts[name] = counts.GetValueOrDefault(name) + executions;

    /// <summary>Counts as shares, largest first.</summary>
    internal static RunShare[] Sorted(Dictionary<string, ulong> counts)
    {
        var shares = new List<RunShare>();
        foreach ((string name, ulong executions) in counts)
            shares.Add(new RunShare(name, executions));
        // Equal counts by name, so that two runs print the same.
        shares.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Name, b.Name));
        return [.. shares];
    }
}
