using System.Reflection;
using RiscvSim.Isa;
using RiscvSim.Machine.Extending;
using RiscvSim.Matmul.Files;

namespace RiscvSim.Matmul;

/// <summary>
/// The units of vendors: unit files like a user's, kept in the assembly. A file is named after its extension; of those that are not on only
/// the line that begins with <c>implies:</c> is read.
/// </summary>
public sealed class Presets : IRowSource
{
    private const string Suffix = ".yaml", Implies = "implies:";

    private readonly Dictionary<string, UnitFile> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<NamedExtension> Extensions { get; } = FindAll();

    /// <inheritdoc/>
    public IReadOnlyList<Insn> RowsOf(string extension) => FileOf(extension) is { } file ? file.RowsOf(extension) : [];

    /// <summary>The file of an extension, or null.</summary>
    public UnitFile? FileOf(string extension)
    {
        if (_files.TryGetValue(extension, out UnitFile? file))
            return file;
        using Stream? stream = typeof(Presets).Assembly.GetManifestResourceStream(extension + Suffix);
        if (stream == null)
            return null;
        using var text = new StreamReader(stream);
        return _files[extension] = UnitFile.Read(extension + Suffix, text);
    }

    private static List<NamedExtension> FindAll()
    {
        Assembly assembly = typeof(Presets).Assembly;
        var names = new List<NamedExtension>();
        foreach (string resource in assembly.GetManifestResourceNames())
        {
            if (!resource.EndsWith(Suffix, StringComparison.Ordinal))
                continue;
            using var text = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            string implies = "";
            while (implies.Length == 0 && text.ReadLine() is { } line)
                implies = line.StartsWith(Implies, StringComparison.Ordinal) ? line[Implies.Length..].Trim() : "";
            names.Add(new NamedExtension(resource[..^Suffix.Length], implies));
        }

        return names;
    }
}
