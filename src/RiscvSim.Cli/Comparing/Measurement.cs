namespace RiscvSim.Cli.Comparing;

/// <summary>What came out for a variant.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Failure">Why there is no result, or null.</param>
/// <param name="Skipped">True if it could not be tried: this build or this VLEN lacks its unit.</param>
/// <param name="Checksum">The checksum of C.</param>
/// <param name="Profile">What one product executes.</param>
/// <param name="Seconds">Wall time of one product in an engine that does not count.</param>
public sealed record Measurement(Variant Variant, string? Failure, bool Skipped, string? Checksum, Profile? Profile, double Seconds)
{
    /// <summary>A variant without a result.</summary>
    public static Measurement Without(Variant variant, string reason, bool skipped) => new(variant, reason, skipped, null, null, 0);

    /// <summary>Billion multiply-adds simulated in a second.</summary>
    public double GigaMacs(ProblemSize size) => size.Macs / Seconds / 1e9;

    /// <summary>Million instructions simulated in a second.</summary>
    public double Mips => Profile!.Instructions / Seconds / 1e6;
}
