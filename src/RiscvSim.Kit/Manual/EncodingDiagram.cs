using System.Text;
using RiscvSim.Isa;

namespace RiscvSim.Kit.Manual;

/// <summary>Draws an encoding as manuals do: a box for each token of the pattern, the numbers of its first and last bit above.</summary>
public static class EncodingDiagram
{
    /// <summary>The lines of the diagram.</summary>
    public static string[] Of(Insn row)
    {
        var numbers = new StringBuilder();
        var boxes = new StringBuilder("|");
        int end = row.Pattern.Width;
        foreach (string token in row.PatternText.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int start = end - WidthOf(row.Pattern, token, end);
            string bits = end - 1 == start ? $"{start}" : $"{end - 1} {start}";
            int width = Math.Max(token.Length, bits.Length);
            numbers.Append(' ').Append(end - 1 == start ? bits.PadRight(width + 2) : Spread(end - 1, start, width + 2));
            boxes.Append(' ').Append(token.PadRight(width)).Append(" |");
            end = start;
        }

        string line = string.Concat(boxes.ToString().Select(c => c == '|' ? '+' : '-'));
        return [numbers.ToString().TrimEnd(), line, boxes.ToString(), line];
    }

    private static string Spread(int high, int low, int width) => $"{high}{low.ToString().PadLeft(width - high.ToString().Length)}";

    private static int WidthOf(BitPattern pattern, string token, int end)
    {
        if (token[0] is '0' or '1')
            return token.Length;
        string name = token.Split('[', '!', '\'')[0];
        Field field = pattern.Find(name)!;
        int slices = token.Contains('[') ? token.Count(c => c == '|') + 1 : field.Slices.Count;
        int at = end;
        for (int i = 0; i < slices; i++)
            at -= field.Slices.First(s => s.WordLsb + s.Width == at).Width;
        return end - at;
    }
}
