using System.Globalization;

namespace RiscvSim.VectorTests;

/// <summary>Named sets of corner values by element width: isa-tests/v/values/NAME.txt, lines <c>eew 8: 00 01 7f 80 ff</c>.</summary>
public sealed class ValueSets(string folder)
{
    /// <summary>The folder of the sets.</summary>
    public const string Folder = "values";

    private readonly Dictionary<(string Name, int Eew), ulong[]> _sets = [];

    /// <summary>The values of a set at a width, in hexadecimal in the file.</summary>
    public ulong[] Get(string name, int eew)
    {
        if (_sets.TryGetValue((name, eew), out ulong[]? values))
            return values;
        string path = Path.Combine(folder, Folder, name + ".txt"), key = $"eew {eew}:";
        string line = File.ReadLines(path).FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))
            ?? throw new FormatException($"{path} has no line '{key}'");
        values = [.. line[key.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => ulong.Parse(text, NumberStyles.HexNumber))];
        _sets.Add((name, eew), values);
        return values;
    }

    /// <summary>Numbers that stand in an operand file itself: decimal, or hexadecimal behind 0x.</summary>
    public static long[] Inline(string text) =>
        [.. text.Split(' ').Select(word => word.StartsWith("0x", StringComparison.Ordinal) ? (long)ulong.Parse(word[2..], NumberStyles.HexNumber) : long.Parse(word))];
}
