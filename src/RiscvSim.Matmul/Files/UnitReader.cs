using RiscvSim.Isa;
using RiscvSim.Matmul.Units;
using YamlDotNet.RepresentationModel;

namespace RiscvSim.Matmul.Files;

/// <summary>Reads one unit of a file: the rows that it stands for, one for each combination of signs.</summary>
/// <param name="nodes">The unit's keys.</param>
internal sealed class UnitReader(UnitNodes nodes)
{
    private const string Number = "is an integer or an expression of VLEN, SEW and LMUL";
    private const string SignPlace = "{sign}";
    private static readonly string[] s_signKeys = ["name", "a", "b"];

    private static readonly (string, ElementType)[] s_types =
    [
        ("int4", ElementType.Int4), ("uint4", ElementType.UInt4), ("int8", ElementType.Int8), ("uint8", ElementType.UInt8),
        ("bf16", ElementType.Bf16), ("fp16", ElementType.Fp16), ("e4m3", ElementType.E4M3), ("e5m2", ElementType.E5M2),
    ];

    /// <summary>The keys of a unit.</summary>
    public static string[] Keys { get; } =
    [
        "mnemonic", "operands", "pattern", "signs", "m", "k", "n", "a", "b", "c", "layout", "tiles", "copies", "slide", "a_operand", "order", "sew",
        "lmul", "vlen", "vl", "vstart", "alignment", "overlap_a", "overlap_b", "latency", "macs_per_cycle",
    ];

    /// <summary>The rows, checked.</summary>
    public IEnumerable<MatmulRow> Rows()
    {
        string mnemonic = nodes.Parse("mnemonic", "is a name such as my.mma", Mnemonic);
        string operands = nodes.Parse("operands", "is an order of vd, vs1 and vs2", Operands, "vd, vs1, vs2");
        string pattern = nodes.Text("pattern", "is a pattern such as 111100 1 vs2 vs1 010 vd 0001011");
        int signBits = SignPlaces(pattern).Count();
        if (!nodes.Has("signs"))
        {
            if (signBits != 0)
                throw nodes.Bad(nodes.LineOf("pattern"), $"pattern '{pattern}' has bits s, but 'signs' is missing; possible are 0, 1, vd, vs1 and vs2");
            MatmulUnit unit = Unit(Type(nodes, "a"), Type(nodes, "b"));
            yield return Row(nodes.Line, mnemonic, operands, pattern, unit);
            yield break;
        }

        if (nodes.Node("signs", "") is not YamlMappingNode { Children.Count: > 0 } signs)
            throw nodes.Bad(nodes.LineOf("signs"), "'signs' has no values; possible are those of the bits s of the pattern, each with name, a and b");
        if (!mnemonic.Contains(SignPlace) && signs.Children.Count > 1)
            throw nodes.Bad(nodes.LineOf("mnemonic"), $"mnemonic '{mnemonic}' is the same for all signs; possible is one with {SignPlace} in it");
        foreach ((YamlNode key, YamlNode value) in signs)
        {
            int line = UnitNodes.LineOf(key);
            string bits = key is YamlScalarNode { Value: { } text } ? text : "";
            if (bits.Length != signBits || bits.Length == 0 || bits.Any(c => c is not ('0' or '1')))
                throw nodes.Bad(line, $"signs '{bits}' are not the {signBits} bits s of pattern '{pattern}'; possible is one 0 or 1 for each s");
            UnitNodes sign = nodes.Below(value, "a combination of signs", s_signKeys);
            MatmulUnit unit = Unit(Type(sign.Has("a") ? sign : nodes, "a"), Type(sign.Has("b") ? sign : nodes, "b"));
            string name = sign.Has("name") ? sign.Text("name", "is a part of the mnemonic") : "";
            // A row of a unit of its own stands where the unit does, so that two units are told apart.
            yield return Row(nodes.HasOwn("signs") ? line : nodes.Line, Mnemonic(mnemonic.Replace(SignPlace, name)), operands, Insert(pattern, bits), unit);
        }
    }

    private MatmulRow Row(int line, string mnemonic, string operands, string pattern, MatmulUnit unit)
    {
        CheckPattern(pattern);
        if (mnemonic.Contains('{'))
            throw nodes.Bad(nodes.LineOf("mnemonic"), $"mnemonic '{mnemonic}' has {SignPlace}, but 'signs' is missing; possible are letters, digits, dots and underscores");
        if (nodes.Has("order") && unit.C != Accumulator.Fp32 && !unit.A.IsFloat() && !unit.B.IsFloat())
            throw nodes.Bad(nodes.LineOf("order"), "order: sums of integers have none; possible with c: fp32");
        if (unit.Contradiction() is var (key, why))
            throw nodes.Bad(nodes.LineOf(key), $"{key}: {why}");
        return new MatmulRow($"{mnemonic} {operands}", pattern, unit, line);
    }

    private MatmulUnit Unit(ElementType a, ElementType b) => new(Dimension("m"), Dimension("k"), Dimension("n"))
    {
        A = a,
        B = b,
        C = Choose("c", ("int32", Accumulator.Int32), ("int32sat", Accumulator.Int32Sat), ("fp32", Accumulator.Fp32)),
        LayoutB = nodes.Choice("layout", Layout.KN, ("KN", Layout.KN), ("NK", Layout.NK)),
        Tiles = nodes.Choice("tiles", Tiles.Run, ("run", Tiles.Run), ("one", Tiles.One)),
        Copies = nodes.Parse("copies", Number, Expression.Parse, 1),
        Slide = nodes.Parse("slide", Number, Expression.Parse, 0),
        AIsVs2 = nodes.Choice("a_operand", false, ("vs1", false), ("vs2", true)),
        Order = nodes.Choice(
            "order", FloatOrder.SeqFma, ("seqfma", FloatOrder.SeqFma), ("exact", FloatOrder.Exact), ("bulk-normalised", FloatOrder.BulkNormalised)),
        Sews = nodes.Parse("sew", "are 8, 16, 32 and 64", text => Words(text).ConvertAll(Integer), []),
        Lmuls = nodes.Parse("lmul", "are mf8 mf4 mf2 m1 m2 m4 m8", text => Words(text).ConvertAll(Lmul), [-3, -2, -1, 0, 1, 2, 3]),
        Vlens = nodes.Parse("vlen", "are powers of two from 32 to 65536, as in 256, 256..1024 or 256..", VlenSet.Parse, VlenSet.All),
        Vl = nodes.Choice("vl", VlRule.Multiple, ("multiple", VlRule.Multiple), ("floor", VlRule.Floor), ("ignored", VlRule.Ignored)),
        Vstart = nodes.Choice("vstart", VstartRule.Zero, ("zero", VstartRule.Zero), ("ignored", VstartRule.Ignored)),
        Alignment = nodes.Choice("alignment", AlignmentRule.Emul, ("emul", AlignmentRule.Emul), ("none", AlignmentRule.None)),
        OverlapA = Overlap("overlap_a"),
        OverlapB = Overlap("overlap_b"),
        Latency = nodes.Parse("latency", "is a number of cycles, 0 or more", Integer, 0),
        MacsPerCycle = nodes.Parse("macs_per_cycle", Number, Expression.Parse, 128),
    };

    private Expression Dimension(string key) => nodes.Parse(key, Number, Expression.Parse);

    private OverlapRule Overlap(string key) =>
        nodes.Choice(key, OverlapRule.None, ("none", OverlapRule.None), ("widening", OverlapRule.Widening), ("any", OverlapRule.Any));

    private static ElementType Type(UnitNodes from, string key)
    {
        from.Node(key, "are int4 uint4 int8 uint8 bf16 fp16 e4m3 e5m2");
        return from.Choice(key, ElementType.Int8, s_types);
    }

    private T Choose<T>(string key, params (string Word, T Value)[] choices)
    {
        nodes.Node(key, "are " + string.Join(' ', choices.Select(c => c.Word)));
        return nodes.Choice(key, choices[0].Value, choices);
    }

    private void CheckPattern(string pattern)
    {
        const string Possible = "possible are 32 bits with the fields vd, vs1 and vs2";
        BitPattern parsed;
        try
        {
            parsed = BitPattern.Parse(pattern);
        }
        catch (FormatException e)
        {
            throw nodes.Bad(nodes.LineOf("pattern"), $"{e.Message}; {Possible}");
        }

        foreach (Field field in parsed.Fields)
        {
            if (field.Name is not ("vd" or "vs1" or "vs2"))
                throw nodes.Bad(nodes.LineOf("pattern"), $"pattern '{pattern}' has a field {field.Name}, which a matrix unit does not know; {Possible}");
        }

        foreach (string name in (string[])["vd", "vs1", "vs2"])
        {
            if (parsed.Find(name) == null)
                throw nodes.Bad(nodes.LineOf("pattern"), $"pattern '{pattern}' has no field {name}; {Possible}");
        }

        const uint Length = 0b11;
        if (parsed.Width != 32 || (parsed.Mask & parsed.Match & Length) != Length)
            throw nodes.Bad(nodes.LineOf("pattern"), $"pattern '{pattern}' is no instruction of 32 bits, whose last bits are 11; {Possible}");
    }

    private static string Mnemonic(string text)
    {
        string rest = text.Replace(SignPlace, "");
        return rest.Length != 0 && char.IsAsciiLetterLower(rest[0]) && rest.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_')
            ? text
            : throw new FormatException($"'{text}' is no mnemonic; possible are lower-case letters, digits, dots and underscores, and {{sign}} once");
    }

    private static string Operands(string text)
    {
        string[] names = text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return names.Order(StringComparer.Ordinal).SequenceEqual(["vd", "vs1", "vs2"])
            ? string.Join(", ", names)
            : throw new FormatException($"'{text}'; possible are vd, vs1 and vs2, each once, in the order of the assembly line");
    }

    private static List<string> Words(string text) => [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];

    private static int Integer(string text) =>
        int.TryParse(text, out int value) ? value : throw new FormatException($"'{text}' is no integer; possible are decimal integers");

    private static int Lmul(string text)
    {
        for (int log2 = -3; log2 <= 3; log2++)
        {
            if (Configuration.LmulName(log2) == text)
                return log2;
        }

        throw new FormatException($"'{text}' is no LMUL; possible are mf8 mf4 mf2 m1 m2 m4 m8");
    }

    /// <summary>The places of bits s: letters s in tokens that hold only 0, 1 and s.</summary>
    private static IEnumerable<int> SignPlaces(string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            int start = pattern.LastIndexOf(' ', i) + 1, end = pattern.IndexOf(' ', i);
            if (pattern[i] == 's' && pattern[start..(end < 0 ? pattern.Length : end)].All(c => c is '0' or '1' or 's'))
                yield return i;
        }
    }

    private static string Insert(string pattern, string bits)
    {
        char[] text = pattern.ToCharArray();
        int next = 0;
        foreach (int place in SignPlaces(pattern))
            text[place] = bits[next++];
        return new string(text);
    }
}
