using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiscvSim.Isa;

namespace RiscvSim.Kit.Manual;

/// <summary>The source of an extension, in which the semantics of a row are found as they are written.</summary>
/// <param name="text">A C# file.</param>
public sealed class SourceText(string text)
{
    private readonly SyntaxNode _root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();

    /// <summary>The method or struct below a row, with the comment above it but without its rows; null if the file does not have the row.</summary>
    public string? SemanticsOf(Insn row)
    {
        foreach (AttributeSyntax attribute in _root.DescendantNodes().OfType<AttributeSyntax>())
        {
            bool found = attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax literal && literal.Token.ValueText == row.Syntax;
            if (found && attribute.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member)
                return WithoutRows(member);
        }

        return null;
    }

    private string WithoutRows(MemberDeclarationSyntax member)
    {
        Microsoft.CodeAnalysis.Text.SourceText source = _root.SyntaxTree.GetText();
        var hidden = new HashSet<int>();
        foreach (AttributeListSyntax list in member.AttributeLists)
        {
            LinePositionSpan span = source.Lines.GetLinePositionSpan(list.Span);
            for (int line = span.Start.Line; line <= span.End.Line; line++)
                hidden.Add(line);
        }

        LinePositionSpan all = source.Lines.GetLinePositionSpan(member.FullSpan);
        var lines = new List<string>();
        for (int line = all.Start.Line; line <= all.End.Line; line++)
        {
            string content = source.Lines[line].ToString().TrimEnd();
            if (!hidden.Contains(line) && (content.Length != 0 || lines.Count != 0))
                lines.Add(content);
        }

        // The full span ends behind the line break of the last line.
        if (all.End.Character == 0)
            lines.RemoveAt(lines.Count - 1);
        int indent = lines.Where(line => line.Length != 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? "" : line[indent..]));
    }
}
