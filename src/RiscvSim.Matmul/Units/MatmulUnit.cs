using RiscvSim.Isa;

namespace RiscvSim.Matmul.Units;

/// <summary>
/// What a matrix instruction does: C += A x B on tiles in vector registers. A is M rows of K elements, row after row, B is K x N, C is M x N,
/// row after row, in elements of 32 bits. Everything else (tiles from vl, EMUL, occupancy) is derived from these properties.
/// </summary>
/// <param name="M">Rows of A and C.</param>
/// <param name="K">Columns of A, rows of B.</param>
/// <param name="N">Columns of B and C.</param>
public sealed record MatmulUnit(Expression M, Expression K, Expression N)
{
    private static readonly int[] s_allLmuls = [-3, -2, -1, 0, 1, 2, 3];

    /// <summary>The elements of A.</summary>
    public ElementType A { get; init; } = ElementType.Int8;

    /// <summary>The elements of B.</summary>
    public ElementType B { get; init; } = ElementType.Int8;

    /// <summary>The elements of C.</summary>
    public Accumulator C { get; init; } = Accumulator.Int32;

    /// <summary>How B lies in its group.</summary>
    public Layout LayoutB { get; init; } = Layout.KN;

    /// <summary>One tile, or a run of tiles under one A.</summary>
    public Tiles Tiles { get; init; } = Tiles.Run;

    /// <summary>For <see cref="Tiles.One"/>: how many independent tiles of A, B and C lie in the groups one after the other.</summary>
    public Expression Copies { get; init; } = 1;

    /// <summary>A begins so many rows (of K elements) behind the start of its group.</summary>
    public Expression Slide { get; init; } = 0;

    /// <summary>True if A is in vs2 and B in vs1; false for the other way round.</summary>
    public bool AIsVs2 { get; init; }

    /// <summary>The order of sums in single precision.</summary>
    public FloatOrder Order { get; init; } = FloatOrder.SeqFma;

    /// <summary>The SEWs in bits under which the instruction is legal; empty: the width of B's elements, at least 8.</summary>
    public IReadOnlyList<int> Sews { get; init; } = [];

    /// <summary>log2 of the LMULs under which the instruction is legal.</summary>
    public IReadOnlyList<int> Lmuls { get; init; } = s_allLmuls;

    /// <summary>The VLENs for which the unit exists.</summary>
    public VlenSet Vlens { get; init; } = VlenSet.All;

    /// <summary>What becomes of vl.</summary>
    public VlRule Vl { get; init; } = VlRule.Multiple;

    /// <summary>What becomes of vstart.</summary>
    public VstartRule Vstart { get; init; } = VstartRule.Zero;

    /// <summary>Whether groups are aligned.</summary>
    public AlignmentRule Alignment { get; init; } = AlignmentRule.Emul;

    /// <summary>Whether C may overlap A.</summary>
    public OverlapRule OverlapA { get; init; } = OverlapRule.None;

    /// <summary>Whether C may overlap B.</summary>
    public OverlapRule OverlapB { get; init; } = OverlapRule.None;

    /// <summary>Multiply-accumulate operations that the unit does in a cycle.</summary>
    public Expression MacsPerCycle { get; init; } = 128;

    /// <summary>Cycles from issue to result; 0 leaves it to the cost class.</summary>
    public int Latency { get; init; }

    /// <summary>The SEWs in bits under which the instruction is legal.</summary>
    public IReadOnlyList<int> LegalSews => Sews.Count != 0 ? Sews : [Math.Max(8, B.Bits())];

    /// <summary>The shape in a configuration, or null where the instruction is illegal.</summary>
    public UnitShape? At(Configuration at) =>
        Vlens.Contains(at.Vlen) && LegalSews.Contains(at.Sew) && Lmuls.Contains(at.LmulLog2) && UnitShape.Try(this, at, out UnitShape? shape, out _)
            ? shape
            : null;

    /// <summary>Cycles for which the instruction occupies the unit: max(1, ceil(tiles * M * K * N / MACs per cycle)).</summary>
    public int Occupancy(VectorShape shape)
    {
        var at = new Configuration(shape.Vlen, shape.Sew, shape.LmulLog2);
        double rate = MacsPerCycle.Number(at);
        if (At(at) is not { } tile || !(rate > 0))
            return 1;
        return (int)Math.Clamp(Math.Ceiling(tile.TilesOf(this, shape.Vl) * (double)tile.MacsPerTile / rate), 1, int.MaxValue);
    }

    /// <summary>The C type of an operand (RVV intrinsics), wide enough for every legal VLEN; null if there is none.</summary>
    /// <param name="field"><c>vd</c>, <c>vs1</c> or <c>vs2</c>.</param>
    /// <param name="lmulLog2">log2 of LMUL.</param>
    public string? CType(string field, int lmulLog2)
    {
        int? widest = null;
        foreach (int vlen in Vlens.Values)
        {
            if (At(new Configuration(vlen, LegalSews[0], lmulLog2)) is { } shape)
                widest = Math.Max(widest ?? -3, field == "vd" ? shape.EmulC : field == "vs2" == AIsVs2 ? shape.EmulA : shape.EmulB);
        }

        if (widest is not { } emul)
            return null;
        if (field == "vd")
            return $"v{(C == Accumulator.Fp32 ? "float32" : "int32")}{Configuration.LmulName(Math.Max(emul, -1))}_t";
        ElementType type = field == "vs2" == AIsVs2 ? A : B;
        return field is "vs1" or "vs2" ? $"v{type.CName()}{Configuration.LmulName(Math.Max(emul, type.Bits() == 16 ? -2 : -3))}_t" : null;
    }

    /// <summary>What contradicts itself, as the key of the unit file and the explanation; null if nothing does.</summary>
    public (string Key, string Why)? Contradiction() => TypeContradiction() ?? RuleContradiction() ?? ShapeContradiction();

    private (string, string)? TypeContradiction()
    {
        if (A.IsFloat() != B.IsFloat())
            return ("b", $"{Name(A)} by {Name(B)} mixes integers and floating point; possible are two of int4 uint4 int8 uint8 or two of bf16 fp16 e4m3 e5m2");
        if (A.IsFloat() != (C == Accumulator.Fp32))
            return ("c", $"{Name(C)} does not hold products of {Name(A)} and {Name(B)}; possible {(A.IsFloat() ? "is fp32" : "are int32 and int32sat")}");
        if (C == Accumulator.Fp32 && Order == FloatOrder.BulkNormalised && A.Bits() != B.Bits())
            return ("order", $"bulk-normalised needs types of one width, not {Name(A)} and {Name(B)}; possible are seqfma and exact");
        foreach (int sew in LegalSews)
        {
            if (sew is not (8 or 16 or 32 or 64) || sew < B.Bits())
                return ("sew", $"SEW {sew} with elements of B of {B.Bits()} bits; possible are {(B.Bits() == 16 ? "16, 32 and 64" : "8, 16, 32 and 64")}");
        }

        return null;
    }

    private (string, string)? RuleContradiction()
    {
        if (Tiles == Tiles.Run && (!Copies.IsConstant || Copies.Positive(default) != 1))
            return ("copies", "a run of tiles has one A; copies are possible with 'tiles: one'");
        if (Tiles == Tiles.Run && Vl == VlRule.Ignored)
            return ("vl", "a run of tiles ends at vl; possible are multiple and floor");
        if (Latency is < 0 or > 1 << 20)
            return ("latency", $"{Latency} cycles; possible are 0 (by cost class) to {1 << 20}");
        foreach (int lmul in Lmuls)
        {
            if (lmul is < -3 or > 3)
                return ("lmul", $"log2 of LMUL {lmul}; possible are -3 to 3");
        }

        return Lmuls.Count == 0 ? ("lmul", "no LMUL; possible are mf8 mf4 mf2 m1 m2 m4 m8") : null;
    }

    private (string, string)? ShapeContradiction()
    {
        string why = "";
        bool isUsable = false;
        int first = 0;
        foreach (int vlen in Vlens.Values)
        {
            // Who names VLENs names the least that will do.
            first = first == 0 ? vlen : first;
            if (vlen != first && !isUsable && Vlens != VlenSet.All)
                return ("vlen", $"nothing will do at VLEN {first}: {why}");
            foreach (int sew in LegalSews)
            {
                foreach (int lmul in Lmuls)
                {
                    var at = new Configuration(vlen, sew, lmul);
                    if (at.Vlmax == 0)
                        continue;
                    if (!(MacsPerCycle.Number(at) is > 0 and < 1e12))
                        return ("macs_per_cycle", $"{MacsPerCycle} is {MacsPerCycle.Told(at)} at {at}; possible are positive numbers");
                    if (UnitShape.Try(this, at, out _, out string reason))
                        isUsable = true;
                    else
                        why = reason;
                }
            }
        }

        return isUsable ? null : Vlens != VlenSet.All ? ("vlen", $"nothing will do at VLEN {Vlens}: {why}") : ("m", $"no VLEN, SEW and LMUL allowed by the unit will do: {why}");
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
