namespace RiscvSim.Engines.Translator;

/// <summary>What a translator has done.</summary>
public sealed class TranslationReport
{
    // Regions count by its address.
    private readonly long[] _executed = GC.AllocateArray<long>(1, pinned: true);

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

    /// <summary>Regions that were given up because their code changed.</summary>
    public int Invalidated { get; internal set; }

    /// <summary>Instructions retired inside of regions, if <see cref="TranslationOptions.Counts"/> asks for it; those after which a region was left to the engine do not count.</summary>
    public ulong Executed => (ulong)_executed[0];

    internal unsafe nint CountedAt => (nint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _executed[0]);

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
