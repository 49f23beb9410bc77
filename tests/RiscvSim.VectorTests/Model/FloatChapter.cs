using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>Chapter "Vector Floating-Point Instructions", with Zvfh, Zvfbfmin, Zvfbfwma and Zvfofp8min.</summary>
public static class FloatChapter
{
    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows() => [.. Arithmetic(), .. MultiplyAdds(), .. Comparisons(), .. Conversions(), .. SmallFormats()];

    private static IEnumerable<(string, Operation)> Arithmetic()
    {
        (string, string, Func<Element, BigInteger>)[] table =
        [
            ("vfadd", "vv vf", e => e.Float.Add(e.FormatD, e.RealA, e.RealB)),
            ("vfsub", "vv vf", e => e.Float.Add(e.FormatD, e.RealA, e.RealB.Negate())),
            ("vfrsub", "vf", e => e.Float.Add(e.FormatD, e.RealB, e.RealA.Negate())),
            ("vfmul", "vv vf", e => e.Float.Multiply(e.FormatD, e.RealA, e.RealB)),
            ("vfdiv", "vv vf", e => e.Float.Divide(e.FormatD, e.RealA, e.RealB)),
            ("vfrdiv", "vf", e => e.Float.Divide(e.FormatD, e.RealB, e.RealA)),
            ("vfsqrt", "v", e => e.Float.SquareRoot(e.FormatD, e.RealA)),
            ("vfrec7", "v", e => Estimates.Reciprocal(e.Float, e.FormatD, (ulong)e.A)),
            ("vfrsqrt7", "v", e => Estimates.ReciprocalSquareRoot(e.Float, e.FormatD, (ulong)e.A)),
            ("vfmin", "vv vf", e => e.Float.MinMax(e.FormatD, (ulong)e.A, (ulong)e.B, max: false)),
            ("vfmax", "vv vf", e => e.Float.MinMax(e.FormatD, (ulong)e.A, (ulong)e.B, max: true)),
            ("vfsgnj", "vv vf", e => e.A & ~Sign(e) | e.B & Sign(e)),
            ("vfsgnjn", "vv vf", e => e.A & ~Sign(e) | ~e.B & Sign(e)),
            ("vfsgnjx", "vv vf", e => e.A ^ e.B & Sign(e)),
            ("vfclass", "v", e => Class(e.Format2, (ulong)e.A)),
        ];
        foreach ((string name, string forms, Func<Element, BigInteger> result) in table)
        {
            foreach (var row in IntegerChapter.Forms(name, forms, new Elementwise(result)))
                yield return row;
        }

        (string, string, Width, Func<Element, BigInteger>)[] widening =
        [
            ("vfwadd", "vv vf", Width.Sew, e => e.Float.Add(e.FormatD, e.RealA, e.RealB)),
            ("vfwadd", "wv wf", Width.Double, e => e.Float.Add(e.FormatD, e.RealA, e.RealB)),
            ("vfwsub", "vv vf", Width.Sew, e => e.Float.Add(e.FormatD, e.RealA, e.RealB.Negate())),
            ("vfwsub", "wv wf", Width.Double, e => e.Float.Add(e.FormatD, e.RealA, e.RealB.Negate())),
            ("vfwmul", "vv vf", Width.Sew, e => e.Float.Multiply(e.FormatD, e.RealA, e.RealB)),
        ];
        foreach ((string name, string forms, Width s2, Func<Element, BigInteger> result) in widening)
        {
            foreach (var row in IntegerChapter.Forms(name, forms, new Elementwise(result) { D = Width.Double, S2 = s2 }))
                yield return row;
        }

        yield return ("vfmerge.vfm", new Elementwise(e => e.Bit ? e.B : e.A) { MaskIsSource = true });
        yield return ("vfmv.v.f", new Elementwise(e => e.B));
    }

    private static IEnumerable<(string, Operation)> MultiplyAdds()
    {
        // Negated product, negated addend.
        (string, bool, bool)[] signs = [("macc", false, false), ("nmacc", true, true), ("msac", false, true), ("nmsac", true, false)];
        foreach ((string name, bool product, bool addend) in signs)
        {
            BigInteger Accumulate(Element e) => Fused(e, e.RealA, e.RealB, e.RealD, product, addend);
            foreach (var row in IntegerChapter.Forms($"vf{name}", "vv vf", new Elementwise(Accumulate) { ReadsD = true }))
                yield return row;
            foreach (var row in IntegerChapter.Forms($"vfw{name}", "vv vf", new Elementwise(Accumulate) { ReadsD = true, D = Width.Double }))
                yield return row;
            BigInteger Multiply(Element e) => Fused(e, e.RealD, e.RealB, e.RealA, product, addend);
            string multiply = name.Replace("acc", "add").Replace("sac", "sub");
            foreach (var row in IntegerChapter.Forms($"vf{multiply}", "vv vf", new Elementwise(Multiply) { ReadsD = true }))
                yield return row;
        }

        Real Wide(BigInteger bits) => Format.BFloat16.Unpack((ulong)bits);
        foreach (var row in IntegerChapter.Forms("vfwmaccbf16", "vv vf", new Elementwise(e => e.Float.MultiplyAdd(e.FormatD, Wide(e.A), Wide(e.B), e.RealD))
        {
            ReadsD = true,
            D = Width.Double,
            Bfloat = true,
        }))
            yield return row;
    }

    private static IEnumerable<(string, Operation)> Comparisons()
    {
        (string, string, Func<Element, bool>)[] table =
        [
            ("vmfeq", "vv vf", e => e.Float.Equal(e.RealA, e.RealB)),
            ("vmfne", "vv vf", e => !e.Float.Equal(e.RealA, e.RealB)),
            ("vmflt", "vv vf", e => e.Float.Less(e.RealA, e.RealB, orEqual: false)),
            ("vmfle", "vv vf", e => e.Float.Less(e.RealA, e.RealB, orEqual: true)),
            ("vmfgt", "vf", e => e.Float.Less(e.RealB, e.RealA, orEqual: false)),
            ("vmfge", "vf", e => e.Float.Less(e.RealB, e.RealA, orEqual: true)),
        ];
        return table.SelectMany(row => IntegerChapter.Forms(row.Item1, row.Item2, new Elementwise(e => row.Item3(e) ? 1 : 0) { D = Width.Mask }));
    }

    private static IEnumerable<(string, Operation)> Conversions()
    {
        foreach ((string prefix, string suffix, Width d, Width s2) in new[]
        {
            ("vfcvt", "v", Width.Sew, Width.Sew), ("vfwcvt", "v", Width.Double, Width.Sew), ("vfncvt", "w", Width.Sew, Width.Double),
        })
        {
            Operation Row(Func<Element, BigInteger> result) => new Elementwise(result) { D = d, S2 = s2 };
            yield return ($"{prefix}.xu.f.{suffix}", Row(e => e.Float.ToInteger(e.RealA, e.BitsD, signed: false)));
            yield return ($"{prefix}.x.f.{suffix}", Row(e => e.Float.ToInteger(e.RealA, e.BitsD, signed: true)));
            yield return ($"{prefix}.rtz.xu.f.{suffix}", Row(e => e.Float.ToInteger(e.RealA, e.BitsD, signed: false, FloatUnit.Rtz)));
            yield return ($"{prefix}.rtz.x.f.{suffix}", Row(e => e.Float.ToInteger(e.RealA, e.BitsD, signed: true, FloatUnit.Rtz)));
            yield return ($"{prefix}.f.xu.{suffix}", Row(e => e.Float.Convert(e.FormatD, Real.Of(e.A))));
            yield return ($"{prefix}.f.x.{suffix}", Row(e => e.Float.Convert(e.FormatD, Real.Of(e.SignedA))));
            if (d != s2)
                yield return ($"{prefix}.f.f.{suffix}", Row(e => e.Float.Convert(e.FormatD, e.RealA)));
        }

        yield return ("vfncvt.rod.f.f.w", new Elementwise(e => Odd(e)) { S2 = Width.Double });
    }

    private static BigInteger Odd(Element e)
    {
        var unit = new FloatUnit(FloatUnit.Rod);
        BigInteger result = unit.Convert(e.FormatD, e.RealA);
        e.Float.Flags |= unit.Flags;
        return result;
    }

    /// <summary>bfloat16 and, at SEW = 8, OFP8.</summary>
    private static IEnumerable<(string, Operation)> SmallFormats()
    {
        yield return ("vfwcvtbf16.f.f.v", new Elementwise(e => e.Sew == 8
            ? e.Float.Convert(Format.BFloat16, Octet(e).Unpack((ulong)e.A))
            : e.Float.Convert(Format.Single, Format.BFloat16.Unpack((ulong)e.A)))
        { D = Width.Double });
        yield return ("vfncvtbf16.f.f.w", new Elementwise(e => e.Sew == 8
            ? ToOctet(e, Format.BFloat16, saturate: false)
            : e.Float.Convert(Format.BFloat16, e.RealA))
        { S2 = Width.Double });
        yield return ("vfncvtbf16.sat.f.f.w", new Elementwise(e => ToOctet(e, Format.BFloat16, saturate: true)) { S2 = Width.Double });
        yield return ("vfncvt.f.f.q", new Elementwise(e => ToOctet(e, Format.Single, saturate: false)) { S2 = Width.Quad });
        yield return ("vfncvt.sat.f.f.q", new Elementwise(e => ToOctet(e, Format.Single, saturate: true)) { S2 = Width.Quad });
    }

    private static Format Octet(Element e) => e.Altfmt ? Format.E5M2 : Format.E4M3;

    private static BigInteger ToOctet(Element e, Format from, bool saturate)
    {
        Format f = Octet(e);
        Real value = from.Unpack((ulong)e.A);
        if (value.IsInfinity)
            return saturate ? f.Signed(value.Negative, f.MaxFinite) : f.HasInfinity ? f.Signed(value.Negative, f.Infinity) : f.CanonicalNaN;
        int flags = e.Float.Flags;
        e.Float.Flags = 0;
        ulong result = e.Float.Convert(f, value);
        if (saturate && (e.Float.Flags & FloatUnit.OF) != 0)
            result = f.Signed(value.Negative, f.MaxFinite);
        e.Float.Flags |= flags;
        return result;
    }

    private static ulong Fused(Element e, Real a, Real b, Real c, bool negateProduct, bool negateAddend) =>
        e.Float.MultiplyAdd(e.FormatD, negateProduct ? a.Negate() : a, b, negateAddend ? c.Negate() : c);

    private static BigInteger Sign(Element e) => BigInteger.One << (e.Sew - 1);

    /// <summary>The mask of fclass.</summary>
    private static BigInteger Class(Format f, ulong bits)
    {
        Real value = f.Unpack(bits);
        if (value.IsNaN)
            return value.IsSignaling ? 1 << 8 : 1 << 9;
        int distance = value.Kind switch
        {
            RealKind.Infinity => 0,
            RealKind.Zero => 3,
            _ => f.ExponentOf(bits) == 0 ? 2 : 1,
        };
        return 1 << (value.Negative ? distance : 7 - distance);
    }
}
