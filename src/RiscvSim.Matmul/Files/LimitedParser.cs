using RiscvSim.Machine.Extending;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RiscvSim.Matmul.Files;

/// <summary>
/// Parses YAML up to a size and a depth: nodes are made and compared recursively, so that a deep file, or an alias of what it stands in, would
/// overflow the stack, which ends the process.
/// </summary>
internal sealed class LimitedParser : IParser
{
    private const int LargestFile = 1 << 20, DeepestNesting = 16;

    private readonly string _file;
    private readonly Parser _parser;
    private int _depth;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its name, for complaints.</param>
    /// <param name="text">What it holds.</param>
    /// <exception cref="UnitFileException">The file is too large.</exception>
    public LimitedParser(string file, TextReader text)
    {
        _file = file;
        char[] characters = new char[LargestFile + 1];
        int length = text.ReadBlock(characters);
        if (length > LargestFile)
            throw Bad(characters.AsSpan().Count('\n') + 1, $"the file goes on behind {LargestFile} characters; possible are up to {LargestFile}");
        _parser = new Parser(new StringReader(new string(characters, 0, length)));
    }

    /// <inheritdoc/>
    public ParsingEvent? Current => _parser.Current;

    /// <inheritdoc/>
    /// <exception cref="UnitFileException">Lists and keys are nested too deep, or there is an alias.</exception>
    public bool MoveNext()
    {
        if (!_parser.MoveNext())
            return false;
        ParsingEvent current = _parser.Current!;
        int line = (int)Math.Max(1, current.Start.Line);
        if (current is AnchorAlias alias)
            throw Bad(line, $"*{alias.Value} is an alias; possible are values written out, and 'defaults' for keys that units share");
        if (current is SequenceStart or MappingStart && ++_depth > DeepestNesting)
            throw Bad(line, $"lists and keys are nested too deep; possible are up to {DeepestNesting} levels, a unit file has 5");
        if (current is SequenceEnd or MappingEnd)
            _depth--;
        return true;
    }

    private UnitFileException Bad(int line, string why) => new($"{_file}:{line}: {why}");
}
