using RiscvSim.Isa;

namespace RiscvSim.Kit.Encodings;

/// <summary>An instruction whose encoding is known, whether or not this build implements it.</summary>
/// <param name="Name">The mnemonic.</param>
/// <param name="Extension">The extension, as an ISA string names it.</param>
/// <param name="Origin">Who defines it: the name of a vendor map, or where a row comes from.</param>
/// <param name="PatternText">The encoding as written.</param>
/// <param name="Note">What is to be known about it; may be empty.</param>
public sealed record KnownEncoding(string Name, string Extension, string Origin, string PatternText, string Note)
{
    private const string SpacePrefix = "space:";

    /// <summary>The origin of rows that this build implements.</summary>
    public const string Build = "this build";

    /// <summary>The encoding.</summary>
    public BitPattern Pattern { get; } = BitPattern.Parse(PatternText);

    /// <summary>True if it is not one instruction, but the space that a group of instructions has to itself.</summary>
    public bool IsSpace => Note.StartsWith(SpacePrefix, StringComparison.Ordinal);

    /// <summary>A row as a known encoding.</summary>
    /// <param name="row">The row.</param>
    /// <param name="origin">Where it comes from.</param>
    public static KnownEncoding Of(Insn row, string origin) => new(row.Name, row.Requires, origin, row.PatternText, "");

    /// <summary>True if the other one is the same instruction, known from another source.</summary>
    public bool IsSameAs(KnownEncoding other) =>
        Name == other.Name && Pattern.Mask == other.Pattern.Mask && Pattern.Match == other.Pattern.Match;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({PatternText}) of {Extension}, {Origin}";
}
