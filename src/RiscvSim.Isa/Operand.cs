using System.Globalization;

namespace RiscvSim.Isa;

/// <summary>Names and numbers in assembly text: registers by ABI name, immediates, and the splitting of a line into its parts.</summary>
public static class Operand
{
    /// <summary>
    /// A field whose value begins at bit 12 is an upper immediate (<c>lui</c>, <c>auipc</c>, <c>c.lui</c>): assembly writes its bits 31 to 12.
    /// </summary>
    internal const int UpperShift = 12;

    /// <summary>The field that tells whether a vector instruction is masked (0) or not (1); assembly leaves the operand out where it is not.</summary>
    internal const string MaskField = "vm";

    /// <summary>What assembly writes for a masked instruction.</summary>
    internal const string MaskName = "v0.t";

    /// <summary>The field that holds the vtype of vsetvli and vsetivli.</summary>
    internal const string VtypeField = "vtypei";

    private static readonly string[] s_x =
    [
        "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5",
        "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
    ];

    private static readonly string[] s_f =
    [
        "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fs0", "fs1", "fa0", "fa1", "fa2", "fa3", "fa4", "fa5",
        "fa6", "fa7", "fs2", "fs3", "fs4", "fs5", "fs6", "fs7", "fs8", "fs9", "fs10", "fs11", "ft8", "ft9", "ft10", "ft11",
    ];

    private static readonly string[] s_v = MakeNumbered('v');

    /// <summary>The names of the rounding modes as assembly writes them; index is the <c>rm</c> value, empty where reserved.</summary>
    public static IReadOnlyList<string> RoundingModes { get; } = ["rne", "rtz", "rdn", "rup", "rmm", "", "", "dyn"];

    /// <summary>The constants of the <c>constant</c> field of fli as assembly writes them (unprivileged manual, "Zfa", table of immediates).</summary>
    public static IReadOnlyList<string> FloatConstants { get; } =
    [
        "-1.0", "min", "1.52587890625e-05", "3.0517578125e-05", "0.00390625", "0.0078125", "0.0625", "0.125",
        "0.25", "0.3125", "0.375", "0.4375", "0.5", "0.625", "0.75", "0.875",
        "1.0", "1.25", "1.5", "1.75", "2.0", "2.5", "3.0", "4.0",
        "8.0", "16.0", "128.0", "256.0", "32768.0", "65536.0", "inf", "nan",
    ];

    /// <summary>The ABI name of a register (0 to 31) of a register kind.</summary>
    public static string RegisterName(FieldKind kind, int number) => kind switch
    {
        FieldKind.X => s_x[number],
        FieldKind.F => s_f[number],
        _ => s_v[number],
    };

    /// <summary>
    /// Splits a syntax or assembly line into mnemonic and operands. Commas, parentheses and blanks separate; they carry no meaning beyond order.
    /// </summary>
    public static List<string> Split(string line)
    {
        var parts = new List<string>();
        int start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] is not (' ' or ',' or '(' or ')' or '\t'))
                start = start < 0 ? i : start;
            else if (start >= 0)
            {
                parts.Add(line[start..i]);
                start = -1;
            }
        }

        return parts;
    }

    /// <summary>Reads the value of a field from assembly text.</summary>
    /// <param name="text">A register name (ABI or numbered), a rounding mode, a fence set such as <c>rw</c>, or a number (decimal or 0x).</param>
    /// <param name="field">The field the value is for.</param>
    /// <param name="pc">The address of the instruction: the value of an <c>offset</c> field is written as its target address.</param>
    /// <param name="value">The value.</param>
    public static bool TryParse(string text, Field field, ulong pc, out long value)
    {
        value = 0;
        if (field.IsRegister)
        {
            string[] names = field.Kind == FieldKind.X ? s_x : field.Kind == FieldKind.F ? s_f : s_v;
            value = Array.IndexOf(names, text);
            if (value < 0 && text.Length > 1 && text[0] == "xfv"[(int)field.Kind])
                value = int.TryParse(text.AsSpan(1), NumberStyles.None, null, out int number) && number < 32 ? number : -1;
            if (text == "fp" && field.Kind == FieldKind.X)
                value = 8;
            return value >= 0;
        }

        switch (field.Name)
        {
            case "rm":
                value = text.Length == 0 ? -1 : IndexOf(RoundingModes, text);
                return value >= 0;
            case "constant":
                value = IndexOf(FloatConstants, text);
                return value >= 0;
            case "pred" or "succ":
                return TryParseFenceSet(text, out value);
            case MaskField:
                value = text == MaskName ? 0 : 1;
                return text.Length == 0 || value == 0;
            case VtypeField:
                return VtypeText.TryParse(text, out value);
            default:
                if (!TryParseNumber(text, out value))
                    return false;
                if (field.Name == "offset")
                    value -= (long)pc;
                if (field.LowZeros != UpperShift)
                    return true;
                if (value is < 0 or > 0xfffff)
                    return false;
                value = (int)(value << UpperShift);
                return true;
        }
    }

    /// <summary>The text of a fence's predecessor or successor set, such as <c>rw</c>; <c>0</c> when empty.</summary>
    public static string FenceSet(long set)
    {
        string text = "";
        for (int bit = 3; bit >= 0; bit--)
            text += (set >> bit & 1) != 0 ? "wroi"[bit] : "";
        return text.Length == 0 ? "0" : text;
    }

    private static bool TryParseFenceSet(string text, out long value)
    {
        value = 0;
        if (text == "0")
            return true;
        foreach (char c in text)
        {
            int bit = "wroi".IndexOf(c, StringComparison.Ordinal);
            if (bit < 0)
                return false;
            value |= 1L << bit;
        }

        return true;
    }

    private static bool TryParseNumber(string text, out long value)
    {
        bool negative = text.StartsWith('-');
        ReadOnlySpan<char> digits = text.AsSpan(negative ? 1 : 0);
        bool good = digits.StartsWith("0x")
            ? ulong.TryParse(digits[2..], NumberStyles.AllowHexSpecifier, null, out ulong magnitude)
            : ulong.TryParse(digits, NumberStyles.None, null, out magnitude);
        value = negative ? -(long)magnitude : (long)magnitude;
        return good;
    }

    private static int IndexOf(IReadOnlyList<string> list, string text)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] == text)
                return i;
        }

        return -1;
    }

    private static string[] MakeNumbered(char letter)
    {
        var names = new string[32];
        for (int i = 0; i < names.Length; i++)
            names[i] = $"{letter}{i}";
        return names;
    }
}
