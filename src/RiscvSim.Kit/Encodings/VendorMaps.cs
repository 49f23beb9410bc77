using System.Reflection;

namespace RiscvSim.Kit.Encodings;

/// <summary>
/// The encodings of vendor extensions and drafts, one file for each vendor in <c>Vendors/</c>. A line <c>[extension]</c> begins an
/// extension; each further line is <c>name | pattern | note</c>, the pattern in the syntax of rows, the note optional. A note that begins
/// with <c>space:</c> marks a group of instructions whose single encodings are not listed. <c>#</c> begins a comment line.
/// </summary>
public static class VendorMaps
{
    private const string Folder = "Vendors/";

    /// <summary>Everything in the maps, file by file.</summary>
    public static IReadOnlyList<KnownEncoding> All { get; } = ReadAll();

    /// <summary>
    /// Everything in the maps but what the given rows implement: an extension that has rows is known by them.
    /// </summary>
    /// <param name="rows">The rows, as known encodings.</param>
    public static IEnumerable<KnownEncoding> Without(IEnumerable<KnownEncoding> rows)
    {
        var present = rows.Select(row => row.Extension).ToHashSet();
        return All.Where(known => !present.Contains(known.Extension));
    }

    /// <summary>Reads a map.</summary>
    /// <param name="vendor">The name of the vendor.</param>
    /// <param name="lines">The lines of the file.</param>
    /// <exception cref="FormatException">A line is malformed; the message tells which.</exception>
    public static IEnumerable<KnownEncoding> Parse(string vendor, IEnumerable<string> lines)
    {
        string extension = "";
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                extension = line.Trim('[', ']');
                continue;
            }

            string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
            if (parts.Length is not (2 or 3) || extension.Length == 0)
                throw new FormatException($"{vendor}:{number}: not 'name | pattern | note' below an [extension]");
            yield return new KnownEncoding(parts[0], extension, vendor, parts[1], parts.Length == 3 ? parts[2] : "");
        }
    }

    private static List<KnownEncoding> ReadAll()
    {
        var all = new List<KnownEncoding>();
        Assembly assembly = typeof(VendorMaps).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            all.AddRange(Parse(name[Folder.Length..], reader.ReadToEnd().Split('\n')));
        }

        return all;
    }
}
