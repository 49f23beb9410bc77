using RiscvSim.Isa;

namespace RiscvSim.Kit.Headers;

/// <summary>The macro of a row that takes numbers of registers and values of other fields, for every assembler.</summary>
public static class RegisterMacro
{
    /// <summary>Writes the macro.</summary>
    public static void Write(TextWriter output, Insn row)
    {
        IReadOnlyList<Field> operands = CName.Operands(row);
        string name = CName.Of(row.Name).ToUpperInvariant();
        string terms = string.Concat(operands.SelectMany(Terms).Select(term => " | " + term));
        string width = row.Length == 4 ? "x8" : "x4";
        output.WriteLine($"#define {name}({string.Join(", ", operands.Select(f => f.Name))}) \\");
        output.WriteLine($"    RISCVSIM_{row.Length}BYTE((0x{row.Pattern.Match.ToString(width)}{terms}))");
    }

    /// <summary>Some bits of a field's value at a place of the word.</summary>
    /// <param name="field">The parameter.</param>
    /// <param name="from">The lowest bit of the value.</param>
    /// <param name="width">How many bits.</param>
    /// <param name="to">Their place.</param>
    internal static string Bits(string field, int from, int width, int to)
    {
        string value = from == 0 ? $"({field})" : $"(({field}) >> {from})";
        string masked = $"({value} & {(1L << width) - 1})";
        return to == 0 ? masked : $"({masked} << {to})";
    }

    private static IEnumerable<string> Terms(Field field) => field.Slices.Select(s => Bits(field.Name, s.ValueLsb, s.Width, s.WordLsb));
}
