namespace RiscvSim.Matmul.Tests;

/// <summary>Makes a legal unit file contradict itself in one of many ways, and knows on which line that is.</summary>
public static class Contradictions
{
    private static readonly Func<UnitText, Random, (string, int)>[] s_ways =
    [
        (text, _) => Set(text, "colour", "blue"),
        (text, random) => Set(text, random.Next(2) == 0 ? "a" : "b", random.Next(2) == 0 ? "int7" : "float"),
        (text, _) => Set(text, "b", text.IsFloat ? "int8" : "bf16"),
        (text, _) => Set(text, "c", text.IsFloat ? "int32" : "fp32"),
        (text, _) => Set(text, "c", "int64"),
        (text, random) => Set(text, "latency", (-1 - random.Next(100)).ToString()),
        (text, _) => Set(text, "latency", "fast"),
        (text, random) => Set(text, ((string[])["m", "k", "n"])[random.Next(3)], ((string[])["3 +", "VLEM / 2", "(4", "min(4)", "4 4", "2 ** 3"])[random.Next(6)]),
        (text, random) => Unfit(text, ((string[])["m", "k", "n"])[random.Next(3)], ((string[])["0", "1 - 4", "VLEN / 7", "1000000", "log2(3)"])[random.Next(5)]),
        (text, random) => Set(text, "vlen", ((string[])["100", "1024..128", "16..", "0", "..128", "none"])[random.Next(6)]),
        (text, random) => Set(text, "lmul", ((string[])["m3", "1", "mf16", "m1 m16"])[random.Next(4)]),
        (text, random) => Set(text, "sew", ((string[])["7", "8 128", "wide"])[random.Next(3)]),
        (text, _) => NarrowSew(text),
        (text, _) => RunOnly(text, "vl", "ignored"),
        (text, _) => RunOnly(text, "copies", "2"),
        (text, _) => Set(text, "pattern", "000000 1 vs2 00000 010 vd 0001011"),
        (text, _) => Set(text, "pattern", "000000 vm vs2 vs1 010 vd 0001011"),
        (text, _) => Set(text, "pattern", "00000 1 vs2 vs1 010 vd 0001011"),
        (text, _) => Set(text, "pattern", "000000 1 vs2 vs1 010 vd 0001010"),
        (text, _) => Set(text, "pattern", "0000ss 1 vs2 vs1 010 vd 0001011"),
        (text, _) => Set(text, "pattern", "000002 1 vs2 vs1 010 vd 0001011"),
        (text, random) => Remove(text, ((string[])["pattern", "m", "k", "n", "a", "b", "c"])[random.Next(7)]),
        (text, _) => Second(text, "my.unit", UnitText.Pattern(63 - Convert.ToInt32(text["pattern"]![..6], 2)), "a mnemonic twice"),
        (text, _) => Second(text, "my.other", text["pattern"]!, "an encoding twice"),
        (text, _) => IntegerOrder(text),
        (text, _) => MixedBulk(text),
        (text, random) => Set(text, "macs_per_cycle", ((string[])["0", "SEW - SEW", "0 - 4", "much"])[random.Next(4)]),
        (text, _) => Twice(text),
        (text, random) => Set(text, "operands", ((string[])["vd, vs1", "vd, vs1, vs2, vm", "rd, rs1, rs2"])[random.Next(3)]),
        (text, _) => Set(text, "overlap_b", "maybe"),
        (text, _) => Set(text, "layout", "MK"),
        (text, _) => Set(text, "mnemonic", "My Unit"),
        (text, _) => Set(text, "mnemonic", "my.unit{sign}"),
        (text, _) => Set(text, "signs", "{\"01\": {a: int8}}"),
        (text, _) => Set(text, "m", "{4: 4}"),
    ];

    /// <summary>Adds a contradiction.</summary>
    /// <returns>What it is, and the line.</returns>
    public static (string What, int Line) Add(UnitText text, Random random, int way) => s_ways[way % s_ways.Length](text, random);

    private static (string, int) Set(UnitText text, string key, string value)
    {
        text[key] = value;
        return ($"{key} {value}", text.LineOf(key));
    }

    /// <summary>Numbers that no VLEN fits: told where the VLENs are if they are named.</summary>
    private static (string, int) Unfit(UnitText text, string key, string value)
    {
        text[key] = value;
        return ($"{key} {value}", text.LineOf(text["vlen"] == null ? "m" : "vlen"));
    }

    private static (string, int) NarrowSew(UnitText text)
    {
        text["a"] = text["b"] = "bf16";
        text["c"] = "fp32";
        text["sew"] = "8";
        return ("sew below the elements", text.LineOf("sew"));
    }

    private static (string, int) RunOnly(UnitText text, string key, string value)
    {
        text["tiles"] = "run";
        if (text["copies"] != null)
            text["copies"] = "1";
        if (text["vl"] != null)
            text["vl"] = "floor";
        return Set(text, key, value);
    }

    private static (string, int) Remove(UnitText text, string key)
    {
        text[key] = null;
        return ($"no {key}", UnitText.Line);
    }

    private static (string, int) Second(UnitText text, string mnemonic, string pattern, string what)
    {
        int line = text.End;
        text.More = $"  - {{mnemonic: {mnemonic}, pattern: {pattern}, m: 2, k: 2, n: 2, a: int8, b: int8, c: int32}}\n";
        return (what, line);
    }

    private static (string, int) IntegerOrder(UnitText text)
    {
        text["a"] = text["b"] = "int8";
        text["c"] = "int32";
        return Set(text, "order", "exact");
    }

    private static (string, int) MixedBulk(UnitText text)
    {
        text["a"] = "bf16";
        text["b"] = "e4m3";
        text["c"] = "fp32";
        return Set(text, "order", "bulk-normalised");
    }

    private static (string, int) Twice(UnitText text)
    {
        int line = text.End;
        text.More = "    m: 4\n";
        return ("a key twice", line);
    }
}
