using System.IO.Enumeration;

namespace RiscvSim.Cli;

/// <summary>Patterns of mnemonics on the command line.</summary>
internal static class Wildcard
{
    /// <summary>True if a name fits a pattern, in which <c>*</c> stands for any characters and <c>?</c> for one.</summary>
    public static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
