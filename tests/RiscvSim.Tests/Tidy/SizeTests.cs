using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Tidy;

/// <summary>Rules about the text of the sources.</summary>
public class SizeTests
{
    // Spelled so that this file does not break its own rule.
    private static readonly Regex s_markers = new(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b");

    [Fact]
    public void EverySourceParses()
    {
        Assert.True(SourceFile.Product.Count > 20, "the sources were not found");
        foreach (SourceFile file in SourceFile.All)
        {
            Diagnostic? error = file.Root.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
            Assert.True(error == null, $"{file.Path}: {error}");
        }
    }

    [Fact]
    public void FilesAndMethodsAreShortOrSayWhy()
    {
        List<string> wrong = [.. SourceFile.All.SelectMany(SizeRules.Violations)];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void TheRuleSeesLongFilesAndMethods()
    {
        string lines = string.Concat(Enumerable.Repeat("        x++;\n", 70));
        string code = $"class A\n{{\n    // Long method: this is about another member\n    int x;\n    void M()\n    {{\n{lines}    }}\n}}\n";
        Assert.Equal(["a.cs:5 has a method of 73 lines"], SizeRules.Violations(SourceFile.Parse("a.cs", code)));
        string excused = code.Replace("    {\n        x", "    {\n        // Long method: it is one step after the other\n        x");
        Assert.Empty(SizeRules.Violations(SourceFile.Parse("a.cs", excused)));
        string empty = new('\n', 600);
        Assert.Equal(["a.cs has 601 lines"], SizeRules.Violations(SourceFile.Parse("a.cs", empty + ";")));
        Assert.Empty(SizeRules.Violations(SourceFile.Parse("a.cs", "// Long file: a table without structure\n" + empty + ";")));
        Assert.Single(SizeRules.Violations(SourceFile.Parse("a.cs", "// Long file: \n" + empty + ";")));
    }

    [Fact]
    public void NoTypeIsSpreadOverFiles()
    {
        var homes = new Dictionary<string, string>();
        foreach (SourceFile file in SourceFile.All)
        {
            foreach (TypeDeclarationSyntax type in file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
                    continue;
                string name = string.Join('.', type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(t => t.Identifier.Text).Reverse());
                string key = $"{type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name}.{name}`{type.Arity}";
                Assert.True(homes.TryAdd(key, file.Path) || homes[key] == file.Path, $"{key} stands in {homes[key]} and {file.Path}");
            }
        }
    }

    [Fact]
    public void NothingIsLeftForLater()
    {
        var found = new List<string>();
        foreach (SourceFile file in SourceFile.All)
        {
            if (file.Comments().Any(c => s_markers.IsMatch(c.ToString())))
                found.Add(file.Path);
        }

        foreach (string path in OtherTexts())
        {
            if (s_markers.IsMatch(File.ReadAllText(path)))
                found.Add(Path.GetRelativePath(Repository.Root, path));
        }

        Assert.True(found.Count == 0, $"marked as unfinished: {string.Join(", ", found)}");
    }

    [Theory]
    [InlineData("// TO" + "DO: later", true)]
    [InlineData("/* FIX" + "ME */", true)]
    [InlineData("// XX" + "X why", true)]
    [InlineData("// mastodons, XXXX, Todor", false)]
    public void TheMarkersAreSeen(string comment, bool marked) => Assert.Equal(marked, s_markers.IsMatch(comment));

    private static IEnumerable<string> OtherTexts()
    {
        string[] endings = [".S", ".c", ".cpp", ".h", ".ld", ".sh", ".csproj", ".props", ".md"];
        foreach (string folder in new[] { "src", "tests", "isa-tests", "firmware", ".ci" })
        {
            string path = Path.Combine(Repository.Root, folder);
            if (!Directory.Exists(path))
                continue;
            foreach (string file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            {
                if (Array.Exists(endings, e => file.EndsWith(e, StringComparison.Ordinal)) && !file.Contains("/obj/") && !file.Contains("/bin/"))
                    yield return file;
            }
        }
    }
}
