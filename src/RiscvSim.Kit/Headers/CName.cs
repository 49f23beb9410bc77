using RiscvSim.Isa;

namespace RiscvSim.Kit.Headers;

/// <summary>Names and types of C for rows and fields.</summary>
public static class CName
{
    /// <summary>A mnemonic as an identifier: <c>sf.vqmacc.4x8x4</c> is <c>sf_vqmacc_4x8x4</c>.</summary>
    public static string Of(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    /// <summary>The fields of a row that are operands, in the order of its syntax; selectors that it does not print come last.</summary>
    public static IReadOnlyList<Field> Operands(Insn row)
    {
        var fields = new List<Field>();
        foreach (string part in Operand.Split(row.Operands))
        {
            if (row.Pattern.Find(part) is { } field && !fields.Contains(field))
                fields.Add(field);
        }

        foreach (Field field in row.Pattern.Fields)
        {
            if (!fields.Contains(field))
                fields.Add(field);
        }

        return fields;
    }

    /// <summary>LMUL as assemblers write it: <c>mf8</c> to <c>m8</c>.</summary>
    public static string Lmul(int lmulLog2) => lmulLog2 < 0 ? $"mf{1 << -lmulLog2}" : $"m{1 << lmulLog2}";
}
