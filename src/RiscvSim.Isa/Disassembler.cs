using System.Text;

namespace RiscvSim.Isa;

/// <summary>Prints instruction words by their rows' syntax lines, in the form of <c>llvm-objdump -M no-aliases</c>.</summary>
/// <param name="decoder">Finds the row of a word.</param>
/// <param name="csrName">The name of a CSR number, or null if it has none.</param>
/// <param name="symbolAt">Names an address for branch targets, such as <c>main+0x10</c>, or null.</param>
public sealed class Disassembler(Decoder decoder, Func<int, string?>? csrName = null, Func<ulong, string?>? symbolAt = null)
{
    /// <summary>The text of an instruction; <c>unknown</c> if no enabled row has the encoding.</summary>
    /// <param name="word">The instruction word (the low 16 bits for a compressed one).</param>
    /// <param name="pc">Its address, from which branch targets are computed.</param>
    public string Disassemble(uint word, ulong pc) => decoder.Decode(word) is { } row ? Format(row, word, pc) : "unknown";

    /// <summary>The text of an instruction whose row is known.</summary>
    public string Format(Insn row, uint word, ulong pc)
    {
        if (Decoder.LengthOf(word) == 2)
            word &= 0xffff;
        var text = new StringBuilder(row.Name);
        if (row.Pattern.Find("aq") is { } aq && row.Pattern.Find("rl") is { } rl)
            AppendOrdering(text, aq.Extract(word), rl.Extract(word));
        if (row.Operands.Length == 0)
            return text.ToString();
        text.Append(' ');
        string syntax = row.Operands;
        int at = 0;
        while (at < syntax.Length)
        {
            int end = at;
            while (end < syntax.Length && char.IsAsciiLetterOrDigit(syntax[end]))
                end++;
            if (end == at)
                text.Append(syntax[at++]);
            else
            {
                string name = syntax[at..end];
                if (row.Pattern.Find(name) is { } field)
                {
                    if (name == Operand.MaskField && field.Extract(word) == 1)
                        DropComma(text);
                    else
                        AppendOperand(text, row, field, field.Extract(word), pc);
                }
                else
                    text.Append(name);
                at = end;
            }
        }

        return text.ToString();
    }

    /// <summary>Splits the ordering suffix off an atomic's mnemonic.</summary>
    internal static bool SplitOrdering(string name, out string plain, out long aq, out long rl)
    {
        int dot = name.LastIndexOf('.');
        string suffix = dot < 0 ? "" : name[(dot + 1)..];
        plain = dot < 0 ? name : name[..dot];
        aq = suffix is "aq" or "aqrl" ? 1 : 0;
        rl = suffix is "rl" or "aqrl" ? 1 : 0;
        return aq + rl != 0;
    }

    private static void AppendOrdering(StringBuilder text, long aq, long rl)
    {
        if (aq + rl == 0)
            return;
        text.Append('.');
        if (aq != 0)
            text.Append("aq");
        if (rl != 0)
            text.Append("rl");
    }

    /// <summary>Takes back the separator before an operand that is not printed.</summary>
    private static void DropComma(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or ',')
            text.Length--;
    }

    private void AppendOperand(StringBuilder text, Insn row, Field field, long value, ulong pc)
    {
        if (field.IsRegister)
        {
            text.Append(Operand.RegisterName(field.Kind, (int)value));
            return;
        }

        switch (field.Name)
        {
            case "offset":
                ulong target = pc + (ulong)value;
                text.Append("0x").Append(target.ToString("x"));
                if (symbolAt?.Invoke(target) is { } symbol)
                    text.Append(" <").Append(symbol).Append('>');
                break;
            case "csr":
                text.Append(csrName?.Invoke((int)value) ?? $"0x{value:x}");
                break;
            case "rm":
                text.Append(Operand.RoundingModes[(int)value]);
                break;
            case "constant":
                text.Append(Operand.FloatConstants[(int)value]);
                break;
            case "pred" or "succ":
                text.Append(Operand.FenceSet(value));
                break;
            case Operand.MaskField:
                text.Append(Operand.MaskName);
                break;
            case Operand.VtypeField:
                text.Append(VtypeText.Format(value));
                break;
            default:
                text.Append(field.LowZeros == Operand.UpperShift ? $"0x{value >> Operand.UpperShift & 0xfffff:x}" : value.ToString());
                break;
        }
    }
}
