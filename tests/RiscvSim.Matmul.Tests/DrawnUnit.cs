using System.Globalization;
using RiscvSim.Machine.Extending;
using RiscvSim.Matmul.Files;
using RiscvSim.Matmul.Units;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>
/// Whether the numbers of a <see cref="UnitText.Random"/> fit together, by the text's own words and <see cref="PlainModel"/>: the reader must
/// take exactly these. The words are all possible, so that nothing else can be wrong.
/// </summary>
public static class DrawnUnit
{
    private static readonly string[] s_lmuls = ["mf8", "mf4", "mf2", "m1", "m2", "m4", "m8"];
    private static readonly int[] s_vlens = [.. Enumerable.Range(5, 12).Select(log2 => 1 << log2)];

    /// <summary>What the expressions that are drawn stand for, of VLEN, SEW and LMUL.</summary>
    private static readonly Dictionary<string, Func<int, int, double, double>> s_expressions = new()
    {
        ["VLEN / 64"] = (vlen, _, _) => vlen / 64.0,
        ["exp2(floor(log2(VLEN) / 2) - 2)"] = (vlen, _, _) => Math.Pow(2, Math.Floor(Math.Log2(vlen) / 2) - 2),
        ["min(VLEN / 32, 16)"] = (vlen, _, _) => Math.Min(vlen / 32.0, 16),
        ["SEW / 8"] = (_, sew, _) => sew / 8.0,
        ["max(LMUL, 4)"] = (_, _, lmul) => Math.Max(lmul, 4),
        ["LMUL * 0 + 1"] = (_, _, _) => 1,
    };

    /// <summary>Reads a file; null if it is refused. Both are asserted to be right.</summary>
    public static UnitFile? Read(UnitText text)
    {
        bool isPossible = IsPossible(text);
        try
        {
            UnitFile file = UnitFile.Read("random.yaml", new StringReader(text.ToString()));
            Assert.True(isPossible, $"nothing will do, but the file is taken:\n{text}");
            return file;
        }
        catch (UnitFileException e)
        {
            Assert.False(isPossible, $"{e.Message}, but the unit is possible:\n{text}");
            return null;
        }
    }

    /// <summary>True if some configuration will do; who names VLENs names the least that must.</summary>
    private static bool IsPossible(UnitText text) => Vlens(text["vlen"]).Any(vlen => Sews(text).Any(sew => Lmuls(text).Any(lmul => Fits(text, vlen, sew, lmul))));

    private static bool Fits(UnitText text, int vlen, int sew, int lmulLog2)
    {
        var unit = new MatmulUnit(Value("m"), Value("k"), Value("n"))
        {
            A = Enum.Parse<ElementType>(text["a"]!, ignoreCase: true),
            B = Enum.Parse<ElementType>(text["b"]!, ignoreCase: true),
            Tiles = text.IsRun ? Tiles.Run : Tiles.One,
            Copies = text["copies"] == null ? 1 : Value("copies"),
            Slide = text["slide"] == null ? 0 : Value("slide"),
            Sews = [sew],
            Lmuls = [lmulLog2],
        };
        return new PlainModel(unit, vlen, sew, lmulLog2).Exists;

        // What is no integer will do as little as a negative one.
        int Value(string key)
        {
            string word = text[key]!;
            double value = s_expressions.TryGetValue(word, out Func<int, int, double, double>? of)
                ? of(vlen, sew, Math.Pow(2, lmulLog2)) : int.Parse(word, CultureInfo.InvariantCulture);
            return value == Math.Floor(value) ? (int)value : -1;
        }
    }

    private static int[] Vlens(string? word) => word == null ? s_vlens : [Numbers(word)[0]];

    private static int[] Sews(UnitText text) => text["sew"] is { } word ? Numbers(word) : [text["b"] is "bf16" or "fp16" ? 16 : 8];

    private static int[] Lmuls(UnitText text)
    {
        string[] words = text["lmul"] is { } word ? word.Trim('[', ']').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) : s_lmuls;
        return Array.ConvertAll(words, name => Array.IndexOf(s_lmuls, name) - 3);
    }

    /// <summary>Numbers between blanks, commas, dots and brackets.</summary>
    private static int[] Numbers(string text) =>
        Array.ConvertAll(text.Split([' ', ',', '.', '[', ']'], StringSplitOptions.RemoveEmptyEntries), number => int.Parse(number, CultureInfo.InvariantCulture));
}
