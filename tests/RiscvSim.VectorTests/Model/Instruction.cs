using System.Globalization;

namespace RiscvSim.VectorTests.Model;

/// <summary>What an operand file says about an instruction's text and encoding.</summary>
/// <param name="Mnemonic">As in the manual.</param>
/// <param name="Operands">In the order of the assembler's text: <c>vd</c>, <c>vs2</c>, <c>vs1</c>, <c>rs1</c>, <c>fs1</c>, <c>simm5</c>, <c>vm</c> ...</param>
/// <param name="Encoding">Fields from bit 31 downwards: bits, or names as in riscv-opcodes.</param>
public sealed record Syntax(string Mnemonic, IReadOnlyList<string> Operands, IReadOnlyList<string> Encoding)
{
    private static readonly Dictionary<string, int> s_widths = new()
    {
        ["vm"] = 1,
        ["zimm6hi"] = 1,
        ["zimm10"] = 10,
        ["zimm11"] = 11,
    };

    /// <summary>Whether an operand of this name stands in the text.</summary>
    public bool Has(string operand) => Operands.Contains(operand);

    /// <summary>Whether a word is this instruction.</summary>
    public bool Matches(uint word)
    {
        int at = 32;
        foreach (string field in Encoding)
        {
            int width = WidthOf(field);
            at -= width;
            if (IsBits(field) && (word >> at & (1u << width) - 1) != Bits(field))
                return false;
        }

        return true;
    }

    /// <summary>The value of a field of a word.</summary>
    public uint Field(uint word, string name)
    {
        int at = 32;
        foreach (string field in Encoding)
        {
            int width = WidthOf(field);
            at -= width;
            if (field == name)
                return word >> at & (1u << width) - 1;
        }

        throw new InvalidOperationException($"{Mnemonic} has no field {name}");
    }

    /// <summary>The word with these fields; fields that are not given are 0.</summary>
    public uint Encode(IReadOnlyDictionary<string, uint> fields)
    {
        uint word = 0;
        int bits = 0;
        foreach (string field in Encoding)
        {
            int width = WidthOf(field);
            bits += width;
            uint value = IsBits(field) ? Bits(field) : fields.GetValueOrDefault(field);
            word = word << width | value & (1u << width) - 1;
        }

        return bits == 32 ? word : throw new FormatException($"{Mnemonic}: the encoding has {bits} bits");
    }

    private static bool IsBits(string field) => field[0] is '0' or '1';

    private static uint Bits(string field) => uint.Parse(field, NumberStyles.BinaryNumber, CultureInfo.InvariantCulture);

    private static int WidthOf(string field) => IsBits(field) ? field.Length : s_widths.GetValueOrDefault(field, 5);
}

/// <summary>An instruction with the fields of its word.</summary>
public readonly record struct Instruction(Syntax Syntax, uint Word)
{
    public int Vd => (int)(Word >> 7 & 31);

    public int Vs1 => (int)(Word >> 15 & 31);

    public int Vs2 => (int)(Word >> 20 & 31);

    /// <summary>True if the instruction is unmasked.</summary>
    public bool Vm => (Word >> 25 & 1) != 0;

    /// <summary>Fields of a segment minus one, and the count of whole registers minus one.</summary>
    public int Nf => (int)(Word >> 29);

    /// <summary>The immediate in place of vs1, sign-extended.</summary>
    public int Simm5 => (int)(Word << 12) >> 27;

    /// <summary>The immediate in place of vs1, zero-extended; vror.vi has a sixth bit.</summary>
    public int Zimm => (int)(Word >> 15 & 31) | (Syntax.Has("zimm6") ? (int)(Word >> 26 & 1) << 5 : 0);
}
