using System.Text;
using YamlDotNet.RepresentationModel;

namespace RiscvSim.Matmul.Tests.Mutations;

/// <summary>One combination of signs of a unit.</summary>
public sealed record Signs(string Bits, string Name, string A, string B);

/// <summary>One unit of a unit file with the file's head and defaults, key by key.</summary>
public sealed record Descriptor
{
    /// <summary>The keys of the file.</summary>
    public required IReadOnlyDictionary<string, string> Head { get; init; }

    /// <summary>The keys of the unit but <c>signs</c>.</summary>
    public required IReadOnlyDictionary<string, string> Unit { get; init; }

    /// <summary>The value of <c>signs</c>.</summary>
    public required IReadOnlyList<Signs> Signs { get; init; }

    /// <summary>All units of a file.</summary>
    public static IReadOnlyList<Descriptor> Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var file = (YamlMappingNode)stream.Documents[0].RootNode;
        YamlMappingNode defaults = file.Children.TryGetValue("defaults", out YamlNode? node) ? (YamlMappingNode)node : [];
        var found = new List<Descriptor>();
        foreach (YamlMappingNode unit in ((YamlSequenceNode)file["units"]).Cast<YamlMappingNode>())
        {
            Dictionary<string, string> keys = Scalars(defaults);
            foreach ((string key, string value) in Scalars(unit))
                keys[key] = value;
            var signs = (YamlMappingNode)(unit.Children.TryGetValue("signs", out YamlNode? own) || defaults.Children.TryGetValue("signs", out own) ? own : new YamlMappingNode());
            found.Add(new Descriptor
            {
                Head = Scalars(file),
                Unit = keys,
                Signs = [.. signs.Select(s => new Signs(s.Key.ToString(), s.Value["name"].ToString(), s.Value["a"].ToString(), s.Value["b"].ToString()))],
            });
        }

        return found;
    }

    /// <summary>With another value of a key of the unit.</summary>
    public Descriptor With(string key, string value) => this with { Unit = new Dictionary<string, string>(Unit) { [key] = value } };

    /// <summary>With another value of a key of the file.</summary>
    public Descriptor WithHead(string key, string value) => this with { Head = new Dictionary<string, string>(Head) { [key] = value } };

    /// <summary>With other signs at a place; null leaves them out.</summary>
    public Descriptor WithSigns(int place, Signs? signs) =>
        this with { Signs = [.. Signs.Take(place), .. signs == null ? (Signs[])[] : [signs], .. Signs.Skip(place + 1)] };

    /// <summary>A unit file.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach ((string key, string value) in Head)
            text.Append($"{key}: \"{value}\"\n");
        text.Append("units:\n  -\n");
        foreach ((string key, string value) in Unit)
            text.Append($"    {key}: \"{value}\"\n");
        if (Signs.Count != 0)
            text.Append("    signs:\n");
        foreach (Signs signs in Signs)
            text.Append($"      \"{signs.Bits}\": {{name: \"{signs.Name}\", a: {signs.A}, b: {signs.B}}}\n");
        return text.ToString();
    }

    private static Dictionary<string, string> Scalars(YamlMappingNode mapping) =>
        mapping.Where(entry => entry.Value is YamlScalarNode).ToDictionary(entry => entry.Key.ToString(), entry => entry.Value.ToString());
}
