using RiscvSim.Machine.Extending;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RiscvSim.Matmul.Files;

/// <summary>A mapping of a unit file, with the mapping whose keys stand where it has none; every complaint names file and line.</summary>
internal sealed class UnitNodes
{
    private readonly Dictionary<string, (int Line, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly string _file;

    private UnitNodes(string file, YamlNode node)
    {
        _file = file;
        Line = LineOf(node);
    }

    /// <summary>Where the mapping begins.</summary>
    public int Line { get; }

    /// <summary>Reads a mapping.</summary>
    /// <param name="file">The file's name, for complaints.</param>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is, for complaints.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="defaults">Where missing keys are looked for, or null.</param>
    public static UnitNodes Of(string file, YamlNode node, string what, string[] keys, UnitNodes? defaults)
    {
        var nodes = new UnitNodes(file, node);
        if (node is not YamlMappingNode mapping)
            throw nodes.Bad(nodes.Line, $"{what} must be keys with values; possible keys are {string.Join(' ', keys)}");
        foreach ((YamlNode key, YamlNode value) in mapping)
        {
            string name = key is YamlScalarNode { Value: { } text } ? text : "";
            if (Array.IndexOf(keys, name) < 0)
                throw nodes.Bad(LineOf(key), $"'{name}' is no key of {what}; possible are {string.Join(' ', keys)}");
            nodes._entries.Add(name, (LineOf(key), value));
        }

        foreach ((string name, (int, YamlNode) entry) in defaults?._entries ?? [])
            nodes._entries.TryAdd(name, entry);
        return nodes;
    }

    /// <summary>The file's only document.</summary>
    public static YamlNode Document(string file, TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new LimitedParser(file, text));
        }
        catch (YamlException e)
        {
            string message = e.InnerException?.Message ?? e.Message;
            throw new UnitFileException($"{file}:{Math.Max(1, e.Start.Line)}: {message.ReplaceLineEndings(" ")}; possible is one YAML document", e);
        }

        return stream.Documents.Count == 1
            ? stream.Documents[0].RootNode
            : throw new UnitFileException($"{file}:1: {stream.Documents.Count} YAML documents; possible is one");
    }

    /// <summary>True if the key is there.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>True if the key is there and does not come from the defaults.</summary>
    public bool HasOwn(string key) => _entries.TryGetValue(key, out (int Line, YamlNode) entry) && entry.Line >= Line;

    /// <summary>A mapping within this one.</summary>
    public UnitNodes Below(YamlNode node, string what, string[] keys) => Of(_file, node, what, keys, null);

    /// <summary>Where a key stands; the mapping's beginning if it is not there.</summary>
    public int LineOf(string key) => _entries.TryGetValue(key, out (int Line, YamlNode) entry) ? entry.Line : Line;

    /// <summary>The node of a key that must be there.</summary>
    public YamlNode Node(string key, string possible) =>
        _entries.TryGetValue(key, out (int, YamlNode Value) entry) ? entry.Value : throw Bad(Line, $"'{key}' is missing; possible {possible}");

    /// <summary>The text of a key that must be there; the items of a list are separated by blanks.</summary>
    public string Text(string key, string possible)
    {
        switch (Node(key, possible))
        {
            case YamlScalarNode { Value: { } text }:
                return text;
            case YamlSequenceNode list:
                return string.Join(' ', list.Select(item => item is YamlScalarNode { Value: { } text } ? text
                    : throw Bad(LineOf(item), $"'{key}' holds something other than a value; possible {possible}")));
            default:
                throw Bad(LineOf(key), $"'{key}' is no value; possible {possible}");
        }
    }

    /// <summary>A value that is parsed; what does not parse is told with file and line.</summary>
    public T Parse<T>(string key, string possible, Func<string, T> parse)
    {
        string text = Text(key, possible);
        try
        {
            return parse(text);
        }
        catch (FormatException e)
        {
            throw Bad(LineOf(key), $"{key}: {e.Message}");
        }
    }

    /// <summary>The same for a key that may be missing.</summary>
    public T Parse<T>(string key, string possible, Func<string, T> parse, T missing) => Has(key) ? Parse(key, possible, parse) : missing;

    /// <summary>One of several words.</summary>
    public T Choice<T>(string key, T missing, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        string possible = "are";
        foreach ((string word, T _) in choices)
            possible += " " + word;
        if (!Has(key))
            return missing;
        string text = Text(key, possible);
        foreach ((string word, T value) in choices)
        {
            if (word == text)
                return value;
        }

        throw Bad(LineOf(key), $"{key}: '{text}'; possible {possible}");
    }

    /// <summary>A complaint.</summary>
    public UnitFileException Bad(int line, string why) => new($"{_file}:{line}: {why.ReplaceLineEndings(" ")}");

    /// <summary>The line on which a node begins.</summary>
    public static int LineOf(YamlNode node) => (int)Math.Max(1, node.Start.Line);
}
