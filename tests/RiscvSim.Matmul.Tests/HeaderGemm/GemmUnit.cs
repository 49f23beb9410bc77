using System.Globalization;
using System.Text;
using RiscvSim.Isa;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Tests.HeaderGemm;

/// <summary>Matrices that a unit multiplies at one VLEN.</summary>
/// <param name="Vlen">VLEN in bits.</param>
/// <param name="Tile">The unit's shape there: M, K, N.</param>
/// <param name="Copies">Independent tiles of an instruction; 1 for a run.</param>
/// <param name="Slide">Rows of A before the tile.</param>
/// <param name="M">Rows of A and C.</param>
/// <param name="N">Columns of B and C.</param>
/// <param name="K">Columns of A, rows of B.</param>
public sealed record GemmSize(int Vlen, (int M, int K, int N) Tile, int Copies, int Slide, int M, int N, int K);

/// <summary>A unit as a guest program uses it: with one SEW and LMUL, by way of its header, on random matrices at several VLENs.</summary>
public sealed class GemmUnit
{
    private const int Most = 80;

    /// <summary>Chooses the matrices.</summary>
    /// <param name="name">A name of C.</param>
    /// <param name="row">The instruction.</param>
    /// <param name="unit">What it does.</param>
    /// <param name="sew">SEW in bits.</param>
    /// <param name="lmulLog2">log2 of LMUL.</param>
    /// <param name="vlens">VLENs at which the unit has this SEW and LMUL.</param>
    /// <param name="random">Chooses the sizes.</param>
    public GemmUnit(string name, Insn row, MatmulUnit unit, int sew, int lmulLog2, IEnumerable<int> vlens, Random random)
    {
        (Name, Row, Unit, Sew, LmulLog2) = (name, row, unit, sew, lmulLog2);
        Seed = (ulong)random.NextInt64(1, long.MaxValue);
        Sizes = [.. vlens.Select(vlen => Size(vlen, random))];
        UsesFunction = row.CSew == sew && random.Next(2) == 0;
    }

    public string Name { get; }

    public Insn Row { get; }

    public MatmulUnit Unit { get; }

    public int Sew { get; }

    public int LmulLog2 { get; }

    /// <summary>Where the data begin.</summary>
    public ulong Seed { get; private set; }

    /// <summary>One for each VLEN.</summary>
    public IReadOnlyList<GemmSize> Sizes { get; private set; }

    /// <summary>Whether the program calls the header's typed function; else its macro.</summary>
    public bool UsesFunction { get; }

    /// <summary>The unit with the matrices of another one.</summary>
    public GemmUnit With(GemmUnit other)
    {
        Seed = other.Seed;
        Sizes = [.. Sizes.Zip(other.Sizes, (own, size) => own with { M = size.M, N = size.N, K = size.K })];
        return this;
    }

    /// <summary>The unit as the guest program's C.</summary>
    public string Source()
    {
        string a = Type(Unit.AIsVs2 ? "vs2" : "vs1"), b = Type(Unit.AIsVs2 ? "vs1" : "vs2"), c = Type("vd");
        string lmul = Configuration.LmulName(LmulLog2), function = Row.Name.Replace('.', '_');
        string operands = string.Join(", ", Row.Operands.Split(", ").Select(f => f == "vd" ? "c" : f == "vs2" == Unit.AIsVs2 ? "a" : "b"));
        string call = UsesFunction ? $"c = {function}_{lmul}({operands}, vl)" : $"{function}({operands}, vl, {Sew}, {lmul})";
        var text = new StringBuilder($"""
            #define UNIT {Name}_loop
            #define VECTOR_A {a}
            #define VECTOR_B {b}
            #define VECTOR_C {c}
            #define LOAD_A(p) {Load(a)}
            #define LOAD_B(p) {Load(b)}
            #define LOAD_C(p) {Load(c)}
            #define STORE_C(p, c) {Store(c)}
            #define MULTIPLY(c, a, b, vl) {call}
            #include "unit.inc"
            static const struct geometry {Name}_geometries[] = {"{"}

            """);
        foreach (GemmSize s in Sizes)
        {
            var at = new Configuration(s.Vlen, Sew, LmulLog2);
            int most = at.GroupBits / (s.Tile.K * s.Tile.N * Unit.B.Bits());
            text.AppendLine(CultureInfo.InvariantCulture, $"    {{{s.Vlen}, {s.Tile.M}, {s.Tile.K}, {s.Tile.N}, {s.Copies}, {s.Slide}, {most}, {at.Vlmax}, {s.M}, {s.N}, {s.K}}},");
        }

        string accumulator = Unit.C switch { Accumulator.Int32 => "WRAPPING", Accumulator.Int32Sat => "SATURATING", _ => "SINGLE" };
        string length = Unit.Vl switch { VlRule.Multiple => "WHOLE_TILES", VlRule.Floor => "MORE", _ => "ANY_LENGTH" };
        text.AppendLine(CultureInfo.InvariantCulture, $$"""
            };
            static const struct unit {{Name}} = {
                "{{Name}}", {{Name}}_loop, {{Name}}_geometries, {{Sizes.Count}}, {{Seed}}u, {{Sew}}, {{Unit.A.ToString().ToUpperInvariant()}}, {{Unit.B.ToString().ToUpperInvariant()}},
                {{accumulator}}, {{length}}, {{(Unit.Tiles == Tiles.Run ? "true" : "false")}}, {{(Unit.LayoutB == Layout.NK ? "true" : "false")}},
            };

            """);
        return text.ToString();
    }

    /// <summary>What the program prints of the unit at a VLEN, by plain loops; null if the unit does not exist there.</summary>
    public string? Expected(int vlen) =>
        Sizes.FirstOrDefault(s => s.Vlen == vlen) is { } size ? $"{Name} {size.M} {size.N} {size.K} {PlainGemm.Checksum(Unit, size, Seed):x16}" : null;

    private GemmSize Size(int vlen, Random random)
    {
        var at = new Configuration(vlen, Sew, LmulLog2);
        (int m, int k, int n) = (unchecked((int)Unit.M.Number(at)), (int)Unit.K.Number(at), (int)Unit.N.Number(at));
        int run = Unit.Tiles == Tiles.Run ? at.GroupBits / (k * n * Unit.B.Bits()) : 2;
        return new GemmSize(vlen, (m, k, n), (int)Unit.Copies.Number(at), (int)Unit.Slide.Number(at), Length(3 * m), Length((run + 1) * n), Length(4 * k));

        int Length(int most) => random.Next(1, Math.Min(most, Most) + 1);
    }

    /// <summary>The type that the extension tells; the macro takes any other, too, and eight registers hold every operand.</summary>
    private string Type(string field) => Row.CSew != Sew ? field == "vd" ? "vint32m8_t" : "vint8m8_t" : Row.CTypeOf(field, LmulLog2)
        ?? throw new InvalidOperationException($"{Row.Name} has no C type of {field} at {Configuration.LmulName(LmulLog2)}");

    private static string Load(string type) =>
        $"__riscv_vle{Bits(type)}_v_{Suffix(type)}((const {Element(type)} *)(p), __riscv_vsetvlmax_e{Bits(type)}{Lmul(type)}())";

    private static string Store(string type) =>
        $"__riscv_vse{Bits(type)}_v_{Suffix(type)}(({Element(type)} *)(p), c, __riscv_vsetvlmax_e{Bits(type)}{Lmul(type)}())";

    /// <summary>Of <c>vuint8mf2_t</c>: <c>uint8</c>.</summary>
    private static string Word(string type) => type[1..type.LastIndexOf('m')];

    private static string Lmul(string type) => type[type.LastIndexOf('m')..^2];

    private static string Bits(string type) => Word(type).TrimStart([.. "abcdefghijklmnopqrstuvwxyz"]);

    private static string Element(string type) => Word(type) switch
    {
        "bfloat16" => "__bf16",
        "float16" => "_Float16",
        "float32" => "float",
        string word => word + "_t",
    };

    private static string Suffix(string type)
    {
        string word = Word(type);
        string letter = word.StartsWith("bf", StringComparison.Ordinal) ? "bf" : word[..1];
        return letter + Bits(type) + Lmul(type);
    }
}
