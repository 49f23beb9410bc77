using System.Globalization;
using System.Text.RegularExpressions;

namespace RiscvSim.Matmul.Tests.Mutations;

/// <summary>A descriptor with one thing wrong.</summary>
/// <param name="Key">The key whose value is wrong.</param>
/// <param name="Value">The wrong value.</param>
/// <param name="Descriptor">The whole.</param>
public sealed partial record Mutant(string Key, string Value, Descriptor Descriptor)
{
    private static readonly string[] s_lmuls = ["mf8", "mf4", "mf2", "m1", "m2", "m4", "m8"];

    /// <summary>Keys with words: what is meant where the key is missing, and all words.</summary>
    private static readonly (string Key, string Default, string[] Words)[] s_choices =
    [
        ("a", "", ["int4", "uint4", "int8", "uint8", "bf16", "fp16", "e4m3", "e5m2"]),
        ("b", "", ["int4", "uint4", "int8", "uint8", "bf16", "fp16", "e4m3", "e5m2"]),
        ("c", "", ["int32", "int32sat", "fp32"]),
        ("layout", "KN", ["KN", "NK"]),
        ("tiles", "run", ["run", "one"]),
        ("a_operand", "vs1", ["vs1", "vs2"]),
        ("order", "", ["seqfma", "exact", "bulk-normalised"]),
        ("vl", "multiple", ["multiple", "floor", "ignored"]),
        ("vstart", "zero", ["zero", "ignored"]),
        ("alignment", "emul", ["emul", "none"]),
        ("overlap_a", "none", ["none", "widening", "any"]),
        ("overlap_b", "none", ["none", "widening", "any"]),
        ("operands", "vd, vs1, vs2", ["vd, vs1, vs2", "vd, vs2, vs1", "vs1, vd, vs2", "vs1, vs2, vd", "vs2, vd, vs1", "vs2, vs1, vd"]),
        ("sew", "8", ["8", "16", "32", "64", "8 16", "16 32", "8 16 32 64"]),
    ];

    /// <summary>Keys with numbers or expressions, and what is meant where they are missing.</summary>
    private static readonly (string Key, string Default)[] s_numbers =
        [("m", ""), ("k", ""), ("n", ""), ("copies", "1"), ("slide", "0"), ("macs_per_cycle", ""), ("latency", "")];

    /// <summary>All mutants of a unit.</summary>
    public static IEnumerable<Mutant> Of(Descriptor unit)
    {
        // Where signs say what A and B are, these keys say nothing.
        foreach ((string key, string missing, string[] words) in s_choices.Where(c => unit.Signs.Count == 0 || c.Key is not ("a" or "b")))
        {
            string old = unit.Unit.GetValueOrDefault(key, missing);
            foreach (string word in words.Where(word => word != old))
                yield return Set(unit, key, word);
        }

        foreach ((string key, string missing) in s_numbers)
        {
            string old = unit.Unit.GetValueOrDefault(key, missing);
            foreach (string value in Numbers(old).Distinct().Where(value => value != old))
                yield return Set(unit, key, value);
        }

        foreach (string value in Vlens(unit.Unit["vlen"]))
            yield return Set(unit, "vlen", value);
        string[] lmuls = unit.Unit["lmul"].Split(' ');
        foreach (string lmul in s_lmuls)
            yield return Set(unit, "lmul", string.Join(' ', lmuls.Contains(lmul) ? lmuls.Where(l => l != lmul) : lmuls.Append(lmul)));
        yield return Set(unit, "mnemonic", unit.Unit["mnemonic"].Replace('2', '3') + "x");
        foreach (string pattern in Patterns(unit.Unit["pattern"]))
            yield return Set(unit, "pattern", pattern);
        foreach (Mutant mutant in OfSigns(unit).Concat(OfHead(unit)))
            yield return mutant;
    }

    private static Mutant Set(Descriptor unit, string key, string value) => new(key, value, unit.With(key, value));

    /// <summary>Each number of an expression one more, one less and doubled, each VLEN as SEW.</summary>
    private static IEnumerable<string> Numbers(string expression)
    {
        foreach (Match match in Number().Matches(expression))
        {
            int value = int.Parse(match.Value, CultureInfo.InvariantCulture);
            foreach (int other in (int[])[value + 1, value - 1, 2 * value])
                yield return Replace(match, other.ToString(CultureInfo.InvariantCulture));
        }

        foreach (Match match in Vlen().Matches(expression))
            yield return Replace(match, "SEW");

        string Replace(Match match, string with) => expression[..match.Index] + with + expression[(match.Index + match.Length)..];
    }

    /// <summary>Each VLEN left out, halved and doubled, or the first, and an end where there was none.</summary>
    private static IEnumerable<string> Vlens(string text)
    {
        if (text.Contains("..", StringComparison.Ordinal))
        {
            int first = int.Parse(text[..text.IndexOf('.')], CultureInfo.InvariantCulture);
            return [$"{first / 2}..", $"{2 * first}..", $"{first}", $"{first}..2048", $"{first} {4 * first}.."];
        }

        string[] all = text.Split(' ');
        return [.. all[..^2].Select(vlen => string.Join(' ', all.Where(v => v != vlen))), $"{text} 512", $"{text} 128", $"{text} 64", $"{all[0]}.."];
    }

    /// <summary>Each bit inverted, and fields exchanged.</summary>
    private static IEnumerable<string> Patterns(string pattern)
    {
        int start = 0;
        foreach (string token in pattern.Split(' '))
        {
            for (int i = 0; i < token.Length && token.All(c => c is '0' or '1' or 's'); i++)
            {
                if (token[i] != 's')
                    yield return pattern[..(start + i)] + (token[i] == '0' ? '1' : '0') + pattern[(start + i + 1)..];
            }

            start += token.Length + 1;
        }

        foreach ((string one, string other) in ((string, string)[])[("vs1", "vs2"), ("vd", "vs1"), ("vd", "vs2")])
            yield return pattern.Replace(one, "?", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("?", other, StringComparison.Ordinal);
    }

    private static IEnumerable<Mutant> OfSigns(Descriptor unit)
    {
        for (int i = 0; i < unit.Signs.Count; i++)
        {
            Signs old = unit.Signs[i];
            foreach (string type in (string[])["int4", "uint4", "int8", "uint8"])
            {
                if (type != old.A)
                    yield return new Mutant("signs", $"{old.Bits} a {type}", unit.WithSigns(i, old with { A = type }));
                if (type != old.B)
                    yield return new Mutant("signs", $"{old.Bits} b {type}", unit.WithSigns(i, old with { B = type }));
            }

            yield return new Mutant("signs", $"{old.Bits} name", unit.WithSigns(i, old with { Name = old.Name + "x" }));
            yield return new Mutant("signs", $"{old.Bits} left out", unit.WithSigns(i, null));
            Signs next = unit.Signs[(i + 1) % unit.Signs.Count];
            Descriptor exchanged = unit.WithSigns(i, old with { Bits = next.Bits }).WithSigns((i + 1) % unit.Signs.Count, next with { Bits = old.Bits });
            yield return new Mutant("signs", $"{old.Bits} as {next.Bits}", exchanged);
        }
    }

    private static IEnumerable<Mutant> OfHead(Descriptor unit)
    {
        string[] implied = unit.Head["implies"].Split(' ');
        foreach (string name in implied)
            yield return Head("implies", implied.Length == 1 ? "zve64x" : string.Join(' ', implied.Where(other => other != name)));
        yield return Head("extension", unit.Head["extension"] + "x");
        yield return Head("version", unit.Head.GetValueOrDefault("version") + "1");
        yield return Head("experimental", "true");

        Mutant Head(string key, string value) => new(key, value, unit.WithHead(key, value));
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])\d+")]
    private static partial Regex Number();

    [GeneratedRegex("VLEN")]
    private static partial Regex Vlen();
}
