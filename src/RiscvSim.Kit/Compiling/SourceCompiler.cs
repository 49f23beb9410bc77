using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace RiscvSim.Kit.Compiling;

/// <summary>Compiles one C# file with Roslyn, as this program itself is compiled: optimised, nullable, unsafe code allowed.</summary>
internal static class SourceCompiler
{
    private const int MostErrors = 20;

    /// <summary>Compiles a file.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="assemblyName">The name of the assembly.</param>
    /// <returns>The assembly, with its debug information inside.</returns>
    /// <exception cref="ExtensionCompileException">It does not compile.</exception>
    public static byte[] Compile(string path, byte[] text, string assemblyName)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            assemblyName,
            [Parse(path, SourceText.From(text, text.Length, Encoding.UTF8, canBeEmbedded: true)), Parse("", SourceText.From(BuildKey.GlobalUsings, Encoding.UTF8))],
            BuildKey.ReferencePaths().Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        return result.Success ? image.ToArray() : throw new ExtensionCompileException(Describe(result.Diagnostics));
    }

    private static SyntaxTree Parse(string path, SourceText text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None), path);

    private static string Describe(IEnumerable<Diagnostic> diagnostics)
    {
        List<Diagnostic> errors = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start)];
        IEnumerable<string> lines = errors.Take(MostErrors).Select(Describe);
        return string.Join('\n', errors.Count > MostErrors ? lines.Append($"{errors.Count - MostErrors} more errors") : lines);
    }

    private static string Describe(Diagnostic error)
    {
        FileLinePositionSpan place = error.Location.GetMappedLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): error {error.Id}: {error.GetMessage()}";
    }
}
