namespace RiscvSim.Engines.Translator;

/// <summary>What a translator has done.</summary>
public sealed class TranslationReport
{
    /// <summary>Regions that were compiled.</summary>
    public int Regions { get; private set; }

    /// <summary>Regions that could not be compiled: mistakes of the translator, whose code stays interpreted.</summary>
    public int Failed { get; private set; }

    /// <summary>What the compiler said about the first of them, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>Guest instructions in all regions; one that lies in several counts in each.</summary>
    public int Instructions { get; private set; }

    /// <summary>Time that compiling took, on whichever thread.</summary>
    public TimeSpan CompileTime { get; private set; }

    /// <summary>Regions that were given up because their code changed, to make room, or to be compiled in another form.</summary>
    public int Invalidated { get; internal set; }

    /// <summary>Instructions retired in regions, in an engine that counts.</summary>
    public ulong Executed { get; private set; }

    /// <summary>How often regions were left, by reason, in an engine that counts.</summary>
    public IReadOnlyList<(string Reason, ulong Count)> Exits { get; private set; } = [];

    internal void Take(ExecutionCounts counts)
    {
        Executed = counts.Instructions;
        Exits =
        [
            ("to other code", counts.Of(ExitKind.Go)),
            ("to a computed address", counts.Of(ExitKind.Enter)),
            ("for one interpreted instruction", counts.Of(ExitKind.Own) + counts.Of(ExitKind.Again)),
            ("for one outside its window", counts.Of(ExitKind.Missed)),
            ("for the budget", counts.Of(ExitKind.Leave)),
            ("for a trap or request", counts.Of(ExitKind.Stopped)),
        ];
    }

    internal void Add(Region region)
    {
        CompileTime += region.CompileTime;
        if (region.Failure != null)
        {
            Failed++;
            Failure ??= region.Failure;
        }
        else if (region.Code != null)
        {
            Regions++;
            Instructions += region.Length;
        }
    }
}
