using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiscvSim.Tests.Tidy;

/// <summary>
/// A file has at most 600 lines and a method at most 70, unless a comment in it says why: <c>// Long file: ...</c>, <c>// Long method: ...</c>.
/// </summary>
public static class SizeRules
{
    private const int FileLimit = 600, MethodLimit = 70, ShortestReason = 20;

    public static IEnumerable<string> Violations(SourceFile file)
    {
        int lines = file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        if (lines > FileLimit && !HasReason(file.Root, "// Long file: "))
            yield return $"{file.Path} has {lines} lines";
        foreach (SyntaxNode node in file.Root.DescendantNodes())
        {
            if (node is not (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax))
                continue;
            FileLinePositionSpan span = node.GetLocation().GetLineSpan();
            int length = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
            if (length > MethodLimit && !HasReason(node, "// Long method: "))
                yield return $"{file.Path}:{SourceFile.LineOf(node)} has a method of {length} lines";
        }
    }

    private static bool HasReason(SyntaxNode node, string marker)
    {
        foreach (SyntaxTrivia trivia in node.DescendantTrivia())
        {
            string text = trivia.ToString();
            if (text.StartsWith(marker, StringComparison.Ordinal) && text.Length >= marker.Length + ShortestReason)
                return true;
        }

        return false;
    }
}
