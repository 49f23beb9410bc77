namespace RiscvSim.Matmul.Units;

/// <summary>The VLENs that a unit exists for: powers of two from 32 to 65536, as <c>256</c>, <c>256..1024</c>, <c>256..</c> or several of these.</summary>
public sealed class VlenSet
{
    private const int LeastLog2 = 5, MostLog2 = 16;
    private const string Possible = "possible are powers of two from 32 to 65536, as in 256, 256..1024 or 256..";

    private readonly bool[] _has = new bool[MostLog2 + 1];

    private VlenSet(string text) => Text = text;

    /// <summary>All VLENs.</summary>
    public static VlenSet All { get; } = Parse("32..");

    /// <summary>The set as written.</summary>
    public string Text { get; }

    /// <summary>The VLENs, ascending.</summary>
    public IEnumerable<int> Values
    {
        get
        {
            for (int log2 = LeastLog2; log2 <= MostLog2; log2++)
            {
                if (_has[log2])
                    yield return 1 << log2;
            }
        }
    }

    /// <summary>A set from its text.</summary>
    /// <exception cref="FormatException">The text is no set.</exception>
    public static implicit operator VlenSet(string text) => Parse(text);

    /// <summary>Parses a set: values and ranges separated by blanks or commas.</summary>
    /// <exception cref="FormatException">The text is no set; the message says what is possible.</exception>
    public static VlenSet Parse(string text)
    {
        var set = new VlenSet(text);
        string[] parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in parts)
        {
            int dots = part.IndexOf("..", StringComparison.Ordinal);
            int first = Log2(dots < 0 ? part : part[..dots], part);
            int last = dots < 0 ? first : dots + 2 == part.Length ? MostLog2 : Log2(part[(dots + 2)..], part);
            if (last < first)
                throw new FormatException($"VLEN range '{part}' is empty; {Possible}");
            for (int log2 = first; log2 <= last; log2++)
                set._has[log2] = true;
        }

        return parts.Length != 0 ? set : throw new FormatException($"no VLEN; {Possible}");
    }

    /// <summary>True if the unit exists for a VLEN.</summary>
    public bool Contains(int vlen) => int.IsPow2(vlen) && int.Log2(vlen) is >= LeastLog2 and <= MostLog2 and int log2 && _has[log2];

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static int Log2(string number, string part) =>
        int.TryParse(number, out int vlen) && vlen > 0 && int.IsPow2(vlen) && int.Log2(vlen) is >= LeastLog2 and <= MostLog2
            ? int.Log2(vlen)
            : throw new FormatException($"VLEN '{part}'; {Possible}");
}
