namespace RiscvSim.Isa;

/// <summary>
/// The encoding of one instruction, parsed from a row's pattern string. Tokens stand from the most to the least significant bit,
/// separated by blanks: literal bits (<c>0110011</c>); registers (<c>rd</c>, <c>fs1</c>, <c>vs2</c>; <c>rd'</c> is the three-bit form for
/// registers 8 to 15); immediates with the manual's slices (<c>imm[12|10:5]</c>); fields of fixed width (<c>rm csr aq rl fm pred succ</c>).
/// <c>imm</c>, <c>nzimm</c> and <c>offset</c> are sign-extended, all others zero-extended; <c>nz...</c> must not be zero;
/// <c>rd!=0,2</c> excludes values.
/// </summary>
public sealed class BitPattern
{
    private static readonly long[] s_zero = [0];
    private static readonly long[] s_reservedRounding = [5, 6];

    private readonly Field[] _fields;
    private readonly Field[] _constrained;

    private BitPattern(int width, uint match, uint mask, Field[] fields)
    {
        Width = width;
        Match = match;
        Mask = mask;
        _fields = fields;
        _constrained = Array.FindAll(fields, f => f.Excluded.Count != 0);
    }

    /// <summary>16 or 32.</summary>
    public int Width { get; }

    /// <summary>The literal bits that are one.</summary>
    public uint Match { get; }

    /// <summary>The literal bits.</summary>
    public uint Mask { get; }

    /// <summary>The operands, most significant first.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>The field of that name, or null.</summary>
    public Field? Find(string name)
    {
        foreach (Field field in _fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }

    /// <summary>True if the pattern has a field of that kind.</summary>
    public bool Has(FieldKind kind) => Array.Exists(_fields, f => f.Kind == kind);

    /// <summary>True if the word is an encoding of this pattern: literal bits agree and no field has an excluded value.</summary>
    public bool Matches(uint word)
    {
        if ((word & Mask) != Match)
            return false;
        foreach (Field field in _constrained)
        {
            if (field.Rejects(word))
                return false;
        }

        return true;
    }

    /// <summary>Parses a pattern string.</summary>
    /// <exception cref="FormatException">The string is not a pattern; the message says which token and why.</exception>
    public static BitPattern Parse(string text)
    {
        var tokens = new List<Token>();
        int width = 0;
        foreach (string part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Token token = Token.Parse(part, text);
            tokens.Add(token);
            width += token.Width;
        }

        if (width is not (16 or 32))
            throw new FormatException($"pattern '{text}' has {width} bits, not 16 or 32");
        uint match = 0, mask = 0;
        var fields = new List<Field>();
        int lsb = width;
        foreach (Token token in tokens)
        {
            lsb -= token.Width;
            if (token.Name == null)
            {
                match |= token.Bits << lsb;
                mask |= (uint)((1UL << token.Width) - 1) << lsb;
            }
            else if (IndexOf(tokens, token.Name) == tokens.IndexOf(token))
            {
                fields.Add(MakeField(tokens, token, width));
            }
        }

        return new BitPattern(width, match, mask, [.. fields]);
    }

    private static int IndexOf(List<Token> tokens, string name) => tokens.FindIndex(t => t.Name == name);

    /// <summary>Gathers the slices of a field, which may stand in several tokens.</summary>
    private static Field MakeField(List<Token> tokens, Token first, int patternWidth)
    {
        var slices = new List<FieldSlice>();
        long[] excluded = first.Name!.StartsWith("nz", StringComparison.Ordinal) ? s_zero : first.Name == "rm" ? s_reservedRounding : [];
        int lsb = patternWidth;
        foreach (Token token in tokens)
        {
            lsb -= token.Width;
            if (token.Name != first.Name)
                continue;
            excluded = Join(excluded, token.Excluded);
            int at = lsb + token.Width;
            foreach ((int high, int low) in token.Slices)
            {
                at -= high - low + 1;
                slices.Add(new FieldSlice(at, low, high - low + 1));
            }
        }

        return new Field(first.Name, KindOf(first.Name), [.. slices], excluded, first.Short ? 8 : 0);
    }

    private static long[] Join(long[] some, long[] others)
    {
        if (others.Length == 0)
            return some;
        var all = new long[some.Length + others.Length];
        some.CopyTo(all, 0);
        others.CopyTo(all, some.Length);
        return all;
    }

    private static FieldKind KindOf(string name) => name switch
    {
        "rd" or "rs1" or "rs2" or "rs3" => FieldKind.X,
        "fd" or "fs1" or "fs2" or "fs3" => FieldKind.F,
        "vd" or "vs1" or "vs2" or "vs3" => FieldKind.V,
        "imm" or "nzimm" or "offset" => FieldKind.Signed,
        _ => FieldKind.Unsigned,
    };

    private static int FixedWidth(string name) => name switch
    {
        "rm" => 3,
        "csr" => 12,
        "aq" or "rl" or "vm" => 1,
        "fm" or "pred" or "succ" => 4,
        _ => KindOf(name) <= FieldKind.V ? 5 : 0,
    };

    private sealed record BitRange(int High, int Low);

    private sealed record Token(string? Name, int Width, uint Bits, bool Short, List<BitRange> Slices, long[] Excluded)
    {
        public static Token Parse(string part, string pattern)
        {
            if (part[0] is '0' or '1')
                return new Token(null, part.Length, Literal(part, pattern), false, [], []);
            long[] excluded = [];
            int bang = part.IndexOf("!=", StringComparison.Ordinal);
            if (bang > 0)
            {
                string[] values = part[(bang + 2)..].Split(',');
                excluded = new long[values.Length];
                for (int i = 0; i < values.Length; i++)
                    excluded[i] = long.TryParse(values[i], out long v) ? v : throw Bad(part, pattern, "a number is missing after '!='");
                part = part[..bang];
            }

            int bracket = part.IndexOf('[', StringComparison.Ordinal);
            if (bracket > 0)
                return Sliced(part, bracket, excluded, pattern);
            bool isShort = part[^1] == '\'';
            string name = isShort ? part[..^1] : part;
            int width = isShort ? 3 : FixedWidth(name);
            if (width == 0 || isShort && KindOf(name) > FieldKind.V)
                throw Bad(part, pattern, "no such field; immediates need their bits in brackets");
            return new Token(name, width, 0, isShort, [new BitRange(width - 1, 0)], excluded);
        }

        private static Token Sliced(string part, int bracket, long[] excluded, string pattern)
        {
            if (part[^1] != ']')
                throw Bad(part, pattern, "']' is missing");
            List<BitRange> slices = [];
            int width = 0;
            foreach (string run in part[(bracket + 1)..^1].Split('|'))
            {
                string[] ends = run.Split(':');
                if (ends.Length > 2 || !int.TryParse(ends[0], out int high) || !int.TryParse(ends[^1], out int low) || low > high || low < 0)
                    throw Bad(part, pattern, "slices are written high:low");
                slices.Add(new BitRange(high, low));
                width += high - low + 1;
            }

            return new Token(part[..bracket], width, 0, false, slices, excluded);
        }

        private static uint Literal(string part, string pattern)
        {
            uint bits = 0;
            foreach (char c in part)
                bits = c is '0' or '1' ? bits << 1 | (uint)(c - '0') : throw Bad(part, pattern, "a literal holds only 0 and 1");
            return bits;
        }

        private static FormatException Bad(string part, string pattern, string why) => new($"'{part}' in pattern '{pattern}': {why}");
    }
}
