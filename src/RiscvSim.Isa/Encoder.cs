namespace RiscvSim.Isa;

/// <summary>Turns a row and operand values, or a line of assembly, into an instruction word.</summary>
public static class Encoder
{
    /// <summary>Encodes operand values.</summary>
    /// <param name="row">The row.</param>
    /// <param name="values">One value per field, in the order of <see cref="BitPattern.Fields"/>.</param>
    /// <exception cref="ArgumentException">A value does not fit its field; the message names it.</exception>
    public static uint Encode(Insn row, params ReadOnlySpan<long> values)
    {
        if (values.Length != row.Pattern.Fields.Count)
            throw new ArgumentException($"{row.Name} has {row.Pattern.Fields.Count} fields, {values.Length} values given");
        uint word = row.Pattern.Match;
        for (int i = 0; i < values.Length; i++)
        {
            Field field = row.Pattern.Fields[i];
            if (!field.Accepts(values[i]))
                throw new ArgumentException($"{row.Name}: {field.Name} cannot be {values[i]}");
            word |= field.Insert(values[i]);
        }

        return word;
    }

    /// <summary>Assembles one line as the disassembler prints it.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="line">Such as <c>addi a0, a1, -7</c>.</param>
    /// <param name="pc">The address of the instruction, for branch targets.</param>
    /// <param name="csrNumber">Turns the name of a CSR into its number, or null.</param>
    /// <exception cref="FormatException">The line is not an instruction of the table.</exception>
    public static uint Assemble(InsnTable table, string line, ulong pc = 0, Func<string, int?>? csrNumber = null)
    {
        List<string> parts = Operand.Split(line);
        string name = parts.Count == 0 ? "" : parts[0];
        uint ordering = 0;
        Insn? row = table.Find(name);
        if (row == null && Disassembler.SplitOrdering(name, out string plain, out long aq, out long rl) && table.Find(plain) is { } atomic
            && atomic.Pattern.Find("aq") != null)
        {
            row = atomic;
            ordering = (row.Pattern.Find("aq")?.Insert(aq) ?? 0) | (row.Pattern.Find("rl")?.Insert(rl) ?? 0);
        }

        if (row == null)
            throw new FormatException($"no instruction '{name}'");
        List<string> wanted = Operand.Split(row.Syntax);
        uint word = row.Pattern.Match | ordering;
        for (int i = 1; i < wanted.Count; i++)
        {
            if (row.Pattern.Find(wanted[i]) is not { } field)
                continue;
            string text = field.Name == Operand.VtypeField && i < parts.Count ? string.Join(',', parts[i..])
                : i < parts.Count ? parts[i]
                : field.Name switch
                {
                    "rm" => "dyn",
                    Operand.MaskField => "",
                    _ => throw new FormatException($"'{line}': {field.Name} is missing"),
                };
            long value = 0;
            bool good = field.Name == "csr" && csrNumber?.Invoke(text) is { } number
                ? (value = number) >= 0
                : Operand.TryParse(text, field, pc, out value);
            if (!good || !field.Accepts(value))
                throw new FormatException($"'{line}': '{text}' is no value for {field.Name}");
            word |= field.Insert(value);
        }

        return word;
    }
}
