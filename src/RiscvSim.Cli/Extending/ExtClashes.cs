using System.Text;
using System.Text.Json;
using CommandLine;
using RiscvSim.Cli.Output;
using RiscvSim.Isa;
using RiscvSim.Kit.Encodings;

namespace RiscvSim.Cli.Extending;

/// <summary>The options of <c>ext clashes</c>.</summary>
public sealed class ClashesOptions
{
    /// <summary>Whether to print JSON.</summary>
    [Option("json", HelpText = "Print every pair of instructions as JSON.")]
    public bool Json { get; set; }
}

/// <summary><c>riscvsim ext clashes</c>: the encodings that two of the extensions known to this build claim: how far they have drifted apart.</summary>
public static class ExtClashes
{
    /// <summary>Runs the command line after the task.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args)
    {
        ClashesOptions? options = OptionParser.Parse<ClashesOptions>("ext clashes", "[--json]", args, ExitCode.ListingNote);
        if (options == null)
            return ExitCode.Success;
        using var output = new StreamWriter(HostStream.Output);
        List<Clash> clashes = Find();
        if (options.Json)
            WriteJson(clashes, output);
        else
            WriteTable(clashes, output, HostStream.Output.IsDrawable);
        return ExitCode.Success;
    }

    private static List<Clash> Find()
    {
        InsnTable build = ExtensionSet.AllRows();
        var mapped = VendorMaps.All.Select(known => known.Extension).ToHashSet();
        // An extension that a map describes is known by its map, so that the report does not depend on what the build implements of it.
        KnownEncoding[] rows = [.. build.Rows.Where(row => !mapped.Contains(row.Requires)).Select(row => KnownEncoding.Of(row, KnownEncoding.Build))];
        return [.. Clash.Within([.. VendorMaps.All, .. rows])];
    }

    private static void WriteTable(List<Clash> clashes, TextWriter output, bool terminal)
    {
        var table = new TextTable("extensions", "pairs#", "certain", "such as", "pattern", "with", "pattern", "word");
        foreach (var pair in clashes.GroupBy(c => (First: c.First.Extension, Second: c.Second.Extension)))
        {
            Clash first = pair.FirstOrDefault(c => !c.IsPossible) ?? pair.First();
            table.Add(
                $"{pair.Key.First}, {pair.Key.Second}", pair.Count().ToString(), first.IsPossible ? "no" : "yes",
                first.First.Name, first.First.PatternText, first.Second.Name, first.Second.PatternText, $"{first.Word:x8}");
        }

        table.Write(output, terminal);
        output.WriteLine($"{table.Count} pairs of extensions, {clashes.Count} pairs of instructions or groups; certain: both are single instructions whose encodings are published.");
    }

    private static void WriteJson(List<Clash> clashes, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (Clash clash in clashes)
            {
                json.WriteStartObject();
                Write(json, "first", clash.First);
                Write(json, "second", clash.Second);
                json.WriteString("word", $"{clash.Word:x8}");
                json.WriteBoolean("certain", !clash.IsPossible);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, string property, KnownEncoding known)
    {
        json.WriteStartObject(property);
        json.WriteString("name", known.Name);
        json.WriteString("pattern", known.PatternText);
        json.WriteString("extension", known.Extension);
        json.WriteString("source", known.Origin);
        json.WriteEndObject();
    }
}
