using System.Globalization;

namespace RiscvSim.Matmul.Tests;

/// <summary>A unit file of one unit, key by key, so that tests know on which line each stands.</summary>
public sealed class UnitText
{
    private const int FirstLine = 3;
    private static readonly string[] s_integers = ["int4", "uint4", "int8", "uint8"];
    private static readonly string[] s_floats = ["bf16", "fp16", "e4m3", "e5m2"];
    private readonly List<(string Key, string Value)> _keys = [];

    /// <summary>The key's value, or null; setting null removes the key.</summary>
    public string? this[string key]
    {
        get => _keys.Find(k => k.Key == key).Value;
        set
        {
            int at = _keys.FindIndex(k => k.Key == key);
            if (value == null)
                _keys.RemoveAt(at);
            else if (at >= 0)
                _keys[at] = (key, value);
            else
                _keys.Add((key, value));
        }
    }

    public bool IsFloat => this["c"] == "fp32";

    public bool IsRun => this["tiles"] is null or "run";

    /// <summary>Lines that are put behind the unit as they are.</summary>
    public string More { get; set; } = "";

    /// <summary>The line on which the unit begins.</summary>
    public static int Line => FirstLine;

    /// <summary>The line behind the unit's last key.</summary>
    public int End => FirstLine + _keys.Count;

    public int LineOf(string key) => FirstLine + _keys.FindIndex(k => k.Key == key);

    public UnitText Copy()
    {
        var copy = new UnitText();
        copy._keys.AddRange(_keys);
        return copy;
    }

    public override string ToString()
    {
        string text = "extension: xrandom\nunits:\n";
        for (int i = 0; i < _keys.Count; i++)
            text += $"  {(i == 0 ? '-' : ' ')} {_keys[i].Key}: {_keys[i].Value}\n";
        return text + More;
    }

    /// <summary>A unit whose words are all possible; whether its numbers fit together is another question.</summary>
    public static UnitText Random(Random random)
    {
        bool isFloat = random.Next(3) == 0, isRun = random.Next(4) != 0;
        string[] types = isFloat ? s_floats : s_integers;
        var text = new UnitText
        {
            ["mnemonic"] = "my.unit",
            ["pattern"] = Pattern(random.Next(64)),
            ["m"] = Dimension(),
            ["k"] = Dimension(),
            ["n"] = Dimension(),
            ["a"] = Pick(types),
            ["b"] = Pick(types),
            ["c"] = isFloat ? "fp32" : Pick("int32", "int32", "int32sat"),
        };
        Maybe("layout", "KN", "NK");
        if (!isRun || random.Next(2) == 0)
            text["tiles"] = isRun ? "run" : "one";
        if (!isRun && random.Next(2) == 0)
            text["copies"] = random.Next(1, 4).ToString(CultureInfo.InvariantCulture);
        Maybe("slide", "0", "1", "2", "LMUL * 0 + 1");
        Maybe("a_operand", "vs1", "vs2");
        if (isFloat)
            Maybe("order", "seqfma", "exact", text["a"]!.Contains('1') == text["b"]!.Contains('1') ? "bulk-normalised" : "exact");
        Maybe("sew", "16", "[16, 32]", "64");
        Maybe("lmul", "m1 m2 m4", "[m1]", "m1, m2, m8", "mf2 m1 m4");
        Maybe("vl", "multiple", "floor", isRun ? "floor" : "ignored");
        Maybe("vstart", "zero", "ignored");
        Maybe("alignment", "emul", "none");
        Maybe("overlap_a", "none", "widening", "any");
        Maybe("overlap_b", "none", "widening", "any");
        Maybe("latency", "0", "4");
        Maybe("macs_per_cycle", "64", "VLEN / 2", "max(VLEN, 128) / SEW");
        return text;

        string Pick(params string[] words) => words[random.Next(words.Length)];

        string Dimension() => random.Next(6) switch
        {
            0 => random.Next(1, 12).ToString(CultureInfo.InvariantCulture),
            1 => Pick("VLEN / 64", "exp2(floor(log2(VLEN) / 2) - 2)", "min(VLEN / 32, 16)", "SEW / 8", "max(LMUL, 4)"),
            2 => Pick("16", "32", "20"),
            _ => Pick("1", "2", "4", "8"),
        };

        void Maybe(string key, params string[] words)
        {
            if (random.Next(2) == 0)
                text[key] = Pick(words);
        }
    }

    /// <summary>A pattern; different slots do not overlap.</summary>
    public static string Pattern(int slot) => Convert.ToString(slot, 2).PadLeft(6, '0') + " 1 vs2 vs1 010 vd 0001011";
}
