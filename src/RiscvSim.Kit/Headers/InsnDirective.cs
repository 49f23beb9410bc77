using RiscvSim.Isa;

namespace RiscvSim.Kit.Headers;

/// <summary>
/// A row as an <c>.insn</c> line of inline assembly: register fields are operands of the statement (<c>%[rs1_]</c>), other fields become
/// constants. Assemblers take an instruction apart as the R format does; what stands across its borders cannot be written so.
/// </summary>
public sealed class InsnDirective
{
    private const int Opcode = 0, Rd = 7, Funct3 = 12, Rs1 = 15, Rs2 = 20, Funct7 = 25, Funct2 = 25, Rs3 = 27;
    private const int RegisterBits = 5;
    private const string MaskField = "vm", RoundingField = "rm";
    private const long DynamicRounding = 7;

    private readonly Insn _row;
    private readonly bool _masked;
    private readonly List<(string Name, string Value)> _constants = [];
    private bool _fails;

    private InsnDirective(Insn row, bool masked)
    {
        (_row, _masked) = (row, masked);
        bool four = row.Pattern.Fields.Any(f => f.IsRegister && IsAt(f, Rs3));
        string format = four ? "r4" : "r";
        string funct = four ? Number("f2", Funct2, 2) : Number("f7", Funct7, 7);
        string last = four ? ", " + Register("s3", Rs3) : "";
        Text = $".insn {format} {Number("op", Opcode, 7)}, {Number("f3", Funct3, 3)}, {funct}, {Register("d", Rd)}, {Register("s1", Rs1)}, {Register("s2", Rs2)}{last}";
    }

    /// <summary>The line.</summary>
    public string Text { get; }

    /// <summary>The constants in it: names of operands, and C expressions of the row's fields.</summary>
    public IReadOnlyList<(string Name, string Value)> Constants => _constants;

    /// <summary>The line of a row, or null if there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="masked">The value of a field <c>vm</c>: true for 0, under the mask in v0.</param>
    public static InsnDirective? Of(Insn row, bool masked)
    {
        if (row.Length != 4)
            return null;
        var directive = new InsnDirective(row, masked);
        return directive._fails ? null : directive;
    }

    /// <summary>The register field stands at a place for registers, where it may lack low bits that are zero.</summary>
    private bool IsAt(Field field, int lsb)
    {
        uint slot = (1u << RegisterBits) - 1 << lsb;
        return field.IsRegister && (field.WordMask & ~slot) == 0 && field.Slices.All(s => s.WordLsb - s.ValueLsb == lsb)
            && ((slot & ~field.WordMask) & ~_row.Pattern.Mask) == 0 && (_row.Pattern.Match & slot) == 0;
    }

    private string Register(string name, int lsb)
    {
        Field? field = _row.Pattern.Fields.FirstOrDefault(f => IsAt(f, lsb));
        return field != null ? $"%[{field.Name}_]" : $"x{Number(name, lsb, RegisterBits)}";
    }

    /// <summary>The bits of a slot that holds no register: a number, or a constant made of fields.</summary>
    private string Number(string name, int lsb, int width)
    {
        uint slot = (uint)((1UL << width) - 1) << lsb;
        uint bits = (_row.Pattern.Match & slot) >> lsb;
        var terms = new List<string>();
        foreach (Field field in _row.Pattern.Fields)
        {
            if ((field.WordMask & slot) == 0)
                continue;
            if (field.Name is MaskField or RoundingField)
            {
                bits |= (field.Insert(field.Name == RoundingField ? DynamicRounding : _masked ? 0 : 1) & slot) >> lsb;
                continue;
            }

            _fails |= field.IsRegister;
            terms.AddRange(Terms(field, slot, lsb));
        }

        if (terms.Count == 0)
            return $"{bits}";
        _constants.Add((name, string.Join(" | ", bits == 0 ? terms : terms.Prepend($"{bits}"))));
        return $"%[{name}]";
    }

    private static IEnumerable<string> Terms(Field field, uint slot, int lsb)
    {
        foreach (FieldSlice slice in field.Slices)
        {
            for (int i = 0; i < slice.Width;)
            {
                int start = i;
                while (i < slice.Width && (slot >> slice.WordLsb + i & 1) != 0)
                    i++;
                if (i > start)
                    yield return RegisterMacro.Bits(field.Name, slice.ValueLsb + start, i - start, slice.WordLsb + start - lsb);
                else
                    i++;
            }
        }
    }
}
