using RiscvSim.Isa;
using RiscvSim.Matmul.Units;
using Xunit;
using Xunit.Sdk;

namespace RiscvSim.Matmul.Tests;

/// <summary>A preset in which one property is wrong is found out by the comparison with the plain model of the right one.</summary>
public class MutationTests
{
    private static readonly (string What, Func<MatmulUnit, MatmulUnit> Change)[] s_changes =
    [
        ("m", unit => unit with { M = 2 * Value(unit.M) }),
        ("k", unit => unit with { K = Value(unit.K) / 2 }),
        ("n", unit => unit with { N = 2 * Value(unit.N) }),
        ("a", unit => unit with { A = Other(unit.A) }),
        ("b", unit => unit with { B = Other(unit.B) }),
        ("layout", unit => unit with { LayoutB = Layout.NK }),
        ("tiles", unit => unit with { Tiles = Tiles.One }),
        ("slide", unit => unit with { Slide = 1 }),
        ("a_operand", unit => unit with { AIsVs2 = true }),
        ("sew", unit => unit with { Sews = [32] }),
        ("lmul", unit => unit with { Lmuls = [0, 1] }),
        ("vlen", unit => unit with { Vlens = "512" }),
        ("vl", unit => unit with { Vl = VlRule.Floor }),
        ("vstart", unit => unit with { Vstart = VstartRule.Ignored }),
        ("alignment", unit => unit with { Alignment = AlignmentRule.None }),
        ("overlap_a", unit => unit with { OverlapA = OverlapRule.Any }),
        ("overlap_b", unit => unit with { OverlapB = unit.OverlapB == OverlapRule.Any ? OverlapRule.None : OverlapRule.Any }),
        ("order or saturation", unit => unit.C == Accumulator.Fp32 ? unit with { Order = FloatOrder.Exact } : unit with { C = Accumulator.Int32Sat }),
    ];

    [Theory]
    [InlineData("xsfvqmaccqoq")]
    [InlineData("xsfvqmaccdod")]
    [InlineData("xsfvfwmaccqqq")]
    public void EveryWrongPropertyIsFound(string extension)
    {
        MatmulRow row = new Presets().FileOf(extension)!.Rows[^1];
        Assert.Null(Record.Exception(() => Compare(row, row.Unit)));
        foreach ((string what, Func<MatmulUnit, MatmulUnit> change) in s_changes)
        {
            Exception? e = Record.Exception(() => Compare(row with { Unit = change(row.Unit) }, row.Unit));
            Assert.True(e is XunitException, $"{extension}: nobody sees that {what} is wrong ({e?.GetType().Name})");
        }
    }

    private static void Compare(MatmulRow row, MatmulUnit right)
    {
        Insn insn = row.ToInsn(new ExtensionAttribute("xwrong"));
        var random = new Random(17);
        foreach (int vlen in (int[])[256, 512])
        {
            using var hart = new MatmulHart(vlen, vlen);
            foreach (int sew in (int[])[right.LegalSews[0], 32])
            {
                foreach (int lmul in (int[])[0, 1, 2])
                {
                    hart.Configure(sew, lmul, 0);
                    ModelCheck.Run(hart, insn, right, random, 60);
                }
            }
        }
    }

    private static int Value(Expression expression) => expression.Positive(default)!.Value;

    private static ElementType Other(ElementType type) => type switch
    {
        ElementType.Int8 => ElementType.UInt8,
        ElementType.UInt8 => ElementType.Int8,
        _ => ElementType.Fp16,
    };
}
