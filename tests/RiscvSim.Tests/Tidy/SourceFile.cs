using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiscvSim.Tests.Support;

namespace RiscvSim.Tests.Tidy;

/// <summary>A parsed C# file of the repository.</summary>
public sealed class SourceFile
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        Root = CSharpSyntaxTree.ParseText(text, s_options, path).GetRoot();
    }

    /// <summary>Everything under src/.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = Load("src");

    /// <summary>Everything under src/ and tests/.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Product, .. Load("tests")];

    /// <summary>Relative to the root of the repository.</summary>
    public string Path { get; }

    public string Text { get; }

    public SyntaxNode Root { get; }

    public static SourceFile Parse(string path, string text) => new(path, text);

    /// <summary>The comments, documentation included.</summary>
    public IEnumerable<SyntaxTrivia> Comments()
    {
        foreach (SyntaxTrivia trivia in Root.DescendantTrivia())
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
                yield return trivia;
        }
    }

    /// <summary>The line, counted from 1, on which a node begins.</summary>
    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static List<SourceFile> Load(string folder)
    {
        var files = new List<SourceFile>();
        foreach (string path in Repository.Sources(folder))
            files.Add(new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path)));
        return files;
    }
}
