using System.Globalization;
using RiscvSim.Cli.Reports;
using RiscvSim.Engines;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Golden;

/// <summary>Replays files of vectors and reports each case.</summary>
/// <param name="rows">All rows of the build.</param>
/// <param name="isaOverride">An ISA string for all files, or null for that of each file's manifest.</param>
/// <param name="filter">The mnemonics to replay, with <c>*</c> for any characters; null for all.</param>
/// <param name="report">Receives an outcome for each case.</param>
public sealed class VectorReplay(InsnTable rows, string? isaOverride, string? filter, TestReport report) : IDisposable
{
    private readonly Decoder _allRows = new(rows);
    private readonly Dictionary<string, (IsaConfig Isa, VectorMachine Machine)> _machines = [];
    private readonly List<string> _ignored = [];

    /// <summary>Extensions of the files' ISA strings that this build does not implement, in the order of their first mention.</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    /// <summary>What executes the cases.</summary>
    public EngineSetup Engine { get; init; } = EngineSetup.Interpreting;

    /// <summary>Replays a file.</summary>
    /// <param name="path">The file; its MANIFEST.json tells the ISA string.</param>
    /// <param name="onFailure">Called for each failing case with its differences.</param>
    /// <exception cref="CliException">The file or its manifest cannot be used, or no ISA string is known.</exception>
    /// <exception cref="IsaException">The ISA string is wrong.</exception>
    public void Run(string path, Action<VectorCase, List<VectorDifference>>? onFailure = null)
    {
        if (path.Length == 0)
            throw new CliException("the name of a vector file is empty");
        VectorManifestEntry? entry = VectorManifest.Find(path);
        List<VectorCase> cases = VectorFile.Read(path, entry);
        string isa = isaOverride ?? entry?.Isa
            ?? throw new CliException($"{path}: no {VectorManifest.FileName} beside it lists it; --isa can tell the ISA string");
        (IsaConfig config, VectorMachine machine) = MachineFor(isa);
        if (cases.Find(c => c.Vlen != 0 && c.Vlen != config.Vlen) is { } foreign)
        {
            throw new CliException($"{path}:{foreign.Line}: recorded with vector registers of {foreign.Vlen} bits, but the machine has "
                + (config.Vlen == 0 ? "none" : config.Vlen.ToString(CultureInfo.InvariantCulture)) + $"; an ISA with zvl{foreign.Vlen}b replays it");
        }

        foreach (VectorCase vector in cases)
        {
            if (filter != null && !Matches(vector))
                continue;
            string name = $"{vector.Line} {vector.Assembly} ({vector.EncodingText})";
            if (WhySkipped(vector, config, machine) is { } reason)
            {
                report.Add(new TestResult(vector.File, name, Verdict.Skipped, reason));
                continue;
            }

            List<VectorDifference> differences = machine.Run(vector);
            if (differences.Count == 0)
            {
                report.Add(new TestResult(vector.File, name, Verdict.Passed));
                continue;
            }

            onFailure?.Invoke(vector, differences);
            string more = differences.Count == 1 ? "" : $" and {differences.Count - 1} more";
            report.Add(new TestResult(vector.File, name, Verdict.Failed, differences[0] + more, string.Join('\n', differences)));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((_, VectorMachine machine) in _machines.Values)
            machine.Dispose();
        _machines.Clear();
    }

    /// <summary>
    /// A case is skipped only where the ISA string names extensions that this build lacks: because it has their state, or because it
    /// executes an encoding that no enabled row has. Encodings that trapped as illegal when recorded are replayed all the same.
    /// </summary>
    private static string? WhySkipped(VectorCase vector, IsaConfig isa, VectorMachine machine)
    {
        const ulong IllegalInstruction = 2;
        if (isa.Ignored.Count == 0)
            return null;
        return machine.Decode(vector.Encoding) == null && vector.Trap?.Cause != IllegalInstruction
            ? "the instruction belongs to an extension that this build does not implement" : null;
    }

    private (IsaConfig Isa, VectorMachine Machine) MachineFor(string isa)
    {
        if (_machines.TryGetValue(isa, out (IsaConfig, VectorMachine) known))
            return known;
        // A user's own ISA string must be right; that of a recording may name what this build does not have.
        IsaConfig config = IsaString.Parse(isa, new ExtensionCatalog(), lenient: isaOverride == null);
        foreach (string name in config.Ignored)
        {
            if (!_ignored.Contains(name))
                _ignored.Add(name);
        }

        return _machines[isa] = (config, new VectorMachine(config, rows, Engine));
    }

    private bool Matches(VectorCase vector) =>
        Wildcard.Matches(filter!, vector.Mnemonic) || _allRows.Decode(vector.Encoding) is { } row && Wildcard.Matches(filter!, row.Name);
}
