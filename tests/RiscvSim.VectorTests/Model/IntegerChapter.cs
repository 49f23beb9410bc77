using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>Chapter "Vector Integer Arithmetic Instructions", with Zvbb, Zvbc and Zvabd.</summary>
public static class IntegerChapter
{
    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows() =>
        [.. SameWidth(), .. Widening(), .. Narrowing(), .. Extensions(), .. Compares(), .. Carries(), .. MultiplyAdds(), .. Merges(), .. BitManipulation()];

    /// <summary>The forms of a mnemonic: "vadd", "vv vx vi" gives vadd.vv, vadd.vx, vadd.vi.</summary>
    internal static IEnumerable<(string, Operation)> Forms(string name, string forms, Operation operation) =>
        forms.Split(' ').Select(form => ($"{name}.{form}", operation));

    private static IEnumerable<(string, Operation)> SameWidth()
    {
        (string, string, Func<Element, BigInteger>)[] table =
        [
            ("vadd", "vv vx vi", e => e.A + e.B),
            ("vsub", "vv vx", e => e.A - e.B),
            ("vrsub", "vx vi", e => e.B - e.A),
            ("vand", "vv vx vi", e => e.A & e.B),
            ("vor", "vv vx vi", e => e.A | e.B),
            ("vxor", "vv vx vi", e => e.A ^ e.B),
            ("vsll", "vv vx vi", e => e.A << Shift(e, e.Sew)),
            ("vsrl", "vv vx vi", e => e.A >> Shift(e, e.Sew)),
            ("vsra", "vv vx vi", e => e.SignedA >> Shift(e, e.Sew)),
            ("vminu", "vv vx", e => BigInteger.Min(e.A, e.B)),
            ("vmin", "vv vx", e => BigInteger.Min(e.SignedA, e.SignedB)),
            ("vmaxu", "vv vx", e => BigInteger.Max(e.A, e.B)),
            ("vmax", "vv vx", e => BigInteger.Max(e.SignedA, e.SignedB)),
            ("vmul", "vv vx", e => e.A * e.B),
            ("vmulh", "vv vx", e => (e.SignedA * e.SignedB) >> e.Sew),
            ("vmulhu", "vv vx", e => (e.A * e.B) >> e.Sew),
            ("vmulhsu", "vv vx", e => (e.SignedA * e.B) >> e.Sew),
            // Division by zero: all ones and the dividend; the overflow of the signed forms wraps.
            ("vdivu", "vv vx", e => e.B.IsZero ? -1 : e.A / e.B),
            ("vdiv", "vv vx", e => e.B.IsZero ? -1 : e.SignedA / e.SignedB),
            ("vremu", "vv vx", e => e.B.IsZero ? e.A : e.A % e.B),
            ("vrem", "vv vx", e => e.B.IsZero ? e.A : e.SignedA % e.SignedB),
        ];
        return table.SelectMany(row => Forms(row.Item1, row.Item2, new Elementwise(row.Item3)));
    }

    private static IEnumerable<(string, Operation)> Widening()
    {
        (string, Func<Element, BigInteger>)[] table =
        [
            ("vwaddu", e => e.A + e.B),
            ("vwadd", e => e.SignedA + e.SignedB),
            ("vwsubu", e => e.A - e.B),
            ("vwsub", e => e.SignedA - e.SignedB),
        ];
        foreach ((string name, Func<Element, BigInteger> result) in table)
        {
            foreach (var row in Forms(name, "vv vx", new Elementwise(result) { D = Width.Double }))
                yield return row;
            foreach (var row in Forms(name, "wv wx", new Elementwise(result) { D = Width.Double, S2 = Width.Double }))
                yield return row;
        }

        (string, string, Func<Element, BigInteger>)[] products =
        [
            ("vwmulu", "vv vx", e => e.A * e.B),
            ("vwmulsu", "vv vx", e => e.SignedA * e.B),
            ("vwmul", "vv vx", e => e.SignedA * e.SignedB),
            ("vwsll", "vv vx vi", e => e.A << Shift(e, 2 * e.Sew)),
        ];
        foreach ((string name, string forms, Func<Element, BigInteger> result) in products)
        {
            foreach (var row in Forms(name, forms, new Elementwise(result) { D = Width.Double }))
                yield return row;
        }
    }

    private static IEnumerable<(string, Operation)> Narrowing() =>
    [
        .. Forms("vnsrl", "wv wx wi", new Elementwise(e => e.A >> Shift(e, 2 * e.Sew)) { S2 = Width.Double }),
        .. Forms("vnsra", "wv wx wi", new Elementwise(e => e.SignedA >> Shift(e, 2 * e.Sew)) { S2 = Width.Double }),
    ];

    private static IEnumerable<(string, Operation)> Extensions()
    {
        foreach ((string form, Width width) in new[] { ("vf2", Width.Half), ("vf4", Width.Quarter), ("vf8", Width.Eighth) })
        {
            yield return ($"vzext.{form}", new Elementwise(e => e.A) { S2 = width });
            yield return ($"vsext.{form}", new Elementwise(e => e.SignedA) { S2 = width });
        }
    }

    private static IEnumerable<(string, Operation)> Compares()
    {
        (string, string, Func<Element, bool>)[] table =
        [
            ("vmseq", "vv vx vi", e => e.A == e.B),
            ("vmsne", "vv vx vi", e => e.A != e.B),
            ("vmsltu", "vv vx", e => e.A < e.B),
            ("vmslt", "vv vx", e => e.SignedA < e.SignedB),
            ("vmsleu", "vv vx vi", e => e.A <= e.B),
            ("vmsle", "vv vx vi", e => e.SignedA <= e.SignedB),
            ("vmsgtu", "vx vi", e => e.A > e.B),
            ("vmsgt", "vx vi", e => e.SignedA > e.SignedB),
        ];
        return table.SelectMany(row => Forms(row.Item1, row.Item2, new Elementwise(e => row.Item3(e) ? 1 : 0) { D = Width.Mask }));
    }

    private static IEnumerable<(string, Operation)> Carries() =>
    [
        .. Forms("vadc", "vvm vxm vim", new Elementwise(e => e.A + e.B + Carry(e)) { MaskIsSource = true }),
        .. Forms("vsbc", "vvm vxm", new Elementwise(e => e.A - e.B - Carry(e)) { MaskIsSource = true }),
        .. Forms("vmadc", "vvm vxm vim vv vx vi", new Elementwise(e => e.A + e.B + Carry(e) >> e.Sew) { D = Width.Mask, MaskIsSource = true }),
        .. Forms("vmsbc", "vvm vxm vv vx", new Elementwise(e => e.A < e.B + Carry(e) ? 1 : 0) { D = Width.Mask, MaskIsSource = true }),
    ];

    private static IEnumerable<(string, Operation)> MultiplyAdds()
    {
        (string, string, Func<Element, BigInteger>)[] table =
        [
            ("vmacc", "vv vx", e => e.D + e.A * e.B),
            ("vnmsac", "vv vx", e => e.D - e.A * e.B),
            ("vmadd", "vv vx", e => e.D * e.B + e.A),
            ("vnmsub", "vv vx", e => e.A - e.D * e.B),
        ];
        (string, string, Func<Element, BigInteger>)[] widening =
        [
            ("vwmaccu", "vv vx", e => e.D + e.A * e.B),
            ("vwmacc", "vv vx", e => e.D + e.SignedA * e.SignedB),
            // su: vs1 or rs1 is the signed one.
            ("vwmaccsu", "vv vx", e => e.D + e.A * e.SignedB),
            ("vwmaccus", "vx", e => e.D + e.SignedA * e.B),
            ("vwabda", "vv vx", e => e.D + BigInteger.Abs(e.SignedA - e.SignedB)),
            ("vwabdau", "vv vx", e => e.D + BigInteger.Abs(e.A - e.B)),
        ];
        return table.SelectMany(row => Forms(row.Item1, row.Item2, new Elementwise(row.Item3) { ReadsD = true }))
            .Concat(widening.SelectMany(row => Forms(row.Item1, row.Item2, new Elementwise(row.Item3) { ReadsD = true, D = Width.Double })));
    }

    private static IEnumerable<(string, Operation)> Merges() =>
    [
        .. Forms("vmerge", "vvm vxm vim", new Elementwise(e => e.Bit ? e.B : e.A) { MaskIsSource = true }),
        .. Forms("vmv.v", "v x i", new Elementwise(e => e.B)),
    ];

    private static IEnumerable<(string, Operation)> BitManipulation()
    {
        (string, string, Func<Element, BigInteger>)[] table =
        [
            ("vandn", "vv vx", e => e.A & Ones(e.Sew) - e.B),
            ("vbrev", "v", e => ReverseBits(e.A, e.Sew)),
            ("vbrev8", "v", e => PerByte(e, b => ReverseBits(b, 8))),
            ("vrev8", "v", e => ReverseBits(PerByte(e, b => ReverseBits(b, 8)), e.Sew)),
            ("vclz", "v", e => e.Sew - (int)e.A.GetBitLength()),
            ("vctz", "v", e => e.A.IsZero ? e.Sew : (int)BigInteger.TrailingZeroCount(e.A)),
            ("vcpop", "v", e => BigInteger.PopCount(e.A)),
            ("vrol", "vv vx", e => RotateLeft(e, Shift(e, e.Sew))),
            ("vror", "vv vx vi", e => RotateLeft(e, e.Sew - Shift(e, e.Sew))),
            ("vclmul", "vv vx", e => CarrylessProduct(e.A, e.B)),
            ("vclmulh", "vv vx", e => CarrylessProduct(e.A, e.B) >> e.Sew),
            ("vabd", "vv vx", e => BigInteger.Abs(e.SignedA - e.SignedB)),
            ("vabdu", "vv vx", e => BigInteger.Abs(e.A - e.B)),
        ];
        return table.SelectMany(row => Forms(row.Item1, row.Item2, new Elementwise(row.Item3)));
    }

    /// <summary>The shift amount: the low log2(<paramref name="width"/>) bits of vs1.</summary>
    private static int Shift(Element e, int width) => (int)(e.B & width - 1);

    private static int Carry(Element e) => e.Bit ? 1 : 0;

    private static BigInteger Ones(int width) => (BigInteger.One << width) - 1;

    private static BigInteger ReverseBits(BigInteger value, int width)
    {
        BigInteger result = 0;
        for (int k = 0; k < width; k++)
            result = result << 1 | value >> k & 1;
        return result;
    }

    private static BigInteger PerByte(Element e, Func<BigInteger, BigInteger> result)
    {
        BigInteger value = 0;
        for (int k = 0; k < e.Sew; k += 8)
            value |= result(e.A >> k & 0xff) << k;
        return value;
    }

    private static BigInteger RotateLeft(Element e, int count) => e.A << count | e.A >> (e.Sew - count);

    private static BigInteger CarrylessProduct(BigInteger a, BigInteger b)
    {
        BigInteger product = 0;
        for (int k = 0; k < b.GetBitLength(); k++)
        {
            if (!(b >> k).IsEven)
                product ^= a << k;
        }

        return product;
    }
}
