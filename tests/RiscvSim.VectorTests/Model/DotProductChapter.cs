using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>The drafts Zvdot4a8i, Zv*dota* (one sum) and Zv*bdota* (eight sums).</summary>
public static class DotProductChapter
{
    private const int Sums = 8;

    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        foreach ((string name, string forms, bool signed2, bool signed1) in new[]
        {
            ("vdot4a", "vv vx", true, true), ("vdot4au", "vv vx", false, false), ("vdot4asu", "vv vx", true, false), ("vdot4aus", "vx", false, true),
        })
        {
            foreach (var row in IntegerChapter.Forms(name, forms, new Elementwise(e => e.D + FourProducts(e, signed2, signed1)) { ReadsD = true }))
                yield return row;
        }

        foreach (bool batched in new[] { false, true })
        {
            string dota = batched ? "bdota" : "dota";
            yield return ($"vqw{dota}u.vv", Integer(batched, signed2: false));
            yield return ($"vqw{dota}s.vv", Integer(batched, signed2: true));
            // vs1's format is chosen by altfmt.
            yield return ($"vfqw{dota}.vv", Bulk(batched, Format.E4M3, null));
            yield return ($"vfqw{dota}.alt.vv", Bulk(batched, Format.E5M2, null));
            yield return ($"vfw{dota}.vv", Bulk(batched, Format.BFloat16, Format.BFloat16));
        }

        yield return ("vfbdota.vv", Make(batched: true, Width.Sew, (m, pairs, accumulator, unit) =>
        {
            Format f = Format.Single;
            ulong sum = accumulator;
            foreach ((ulong a, ulong b) in pairs)
                sum = unit.Add(f, f.Unpack(sum), f.Unpack(unit.Multiply(f, f.Unpack(a), f.Unpack(b))));
            return sum;
        }));
    }

    private static BigInteger FourProducts(Element e, bool signed2, bool signed1)
    {
        BigInteger sum = 0;
        for (int k = 0; k < 32; k += 8)
        {
            BigInteger a = e.A >> k & 0xff, b = e.B >> k & 0xff;
            sum += (signed2 ? Element.Signed(a, 8) : a) * (signed1 ? Element.Signed(b, 8) : b);
        }

        return sum;
    }

    private static Operation Integer(bool batched, bool signed2) => Make(batched, Width.Quad, (m, pairs, accumulator, _) =>
    {
        BigInteger sum = accumulator;
        foreach ((ulong a, ulong b) in pairs)
            sum += (signed2 ? Element.Signed(a, m.Sew) : a) * (m.Altfmt ? Element.Signed(b, m.Sew) : b);
        return sum & (BigInteger.One << (4 * m.Sew)) - 1;
    });

    private static Operation Bulk(bool batched, Format format2, Format? format1) =>
        Make(batched, format2 == Format.BFloat16 ? Width.Double : Width.Quad, (m, pairs, accumulator, unit) =>
        {
            Format f1 = format1 ?? (m.Altfmt ? Format.E5M2 : Format.E4M3);
            return BulkSum.Accumulate(unit, [.. pairs.Select(pair => (format2.Unpack(pair.Vs2), f1.Unpack(pair.Vs1)))],
                int.Log2(m.Vlmax - 1) + 1, (uint)accumulator);
        });

    /// <summary>
    /// The plain forms have one sum, element 0 of vd, over the active elements of vs2 and vs1. The batched forms have eight, elements 8*ci to 8*ci+7 of vd,
    /// with register j of a block of eight for sum j; the mask has a bit for each sum. Elements that do not take part count as 0.
    /// </summary>
    private static Whole Make(bool batched, Width d, Func<Machine, IEnumerable<(ulong Vs2, ulong Vs1)>, ulong, FloatUnit, BigInteger> sum) => new((m, before, i) =>
    {
        int block = batched ? i.Vs2 & ~7 : i.Vs2, first = batched ? Sums * (i.Vs2 & 7) : 0, width = Operation.Bits(d, m.Sew);
        for (int j = 0; j < (batched ? Sums : 1); j++)
        {
            if (batched && !Whole.Active(before, i, first + j))
                continue;
            int register = block + j;
            bool Takes(int k) => k < (int)m.Vl && (batched || Whole.Active(before, i, k));
            var pairs = Enumerable.Range(0, m.Vlmax).Select(k => Takes(k) ? (before.Get(register, k, m.Sew), before.Get(i.Vs1, k, m.Sew)) : (0ul, 0ul));
            var unit = new FloatUnit(m.Frm);
            m.Set(i.Vd, first + j, width, sum(m, pairs, before.Get(i.Vd, first + j, width), unit));
            m.Fflags |= unit.Flags;
        }
    })
    { D = d };
}

/// <summary>The bulk-normalised sum of products of small formats in binary32 (see the drafts and what they leave to Spike).</summary>
public static class BulkSum
{
    /// <summary>accumulator + sum of products.</summary>
    /// <param name="unit">Takes the flags; only NV and OF are raised.</param>
    /// <param name="pairs">The factors.</param>
    /// <param name="guardBits">log2 of VLMAX, rounded up.</param>
    /// <param name="accumulator">A binary32 number.</param>
    public static ulong Accumulate(FloatUnit unit, (Real A, Real B)[] pairs, int guardBits, uint accumulator)
    {
        Format single = Format.Single;
        Real seed = single.Unpack(accumulator);
        bool invalid = seed.IsSignaling, nan = seed.IsNaN, plus = false, minus = false;
        foreach ((Real a, Real b) in pairs)
        {
            invalid |= a.IsSignaling || b.IsSignaling || a.IsInfinity && b.IsZero || a.IsZero && b.IsInfinity;
            nan |= a.IsNaN || b.IsNaN;
            bool infinite = (a.IsInfinity || b.IsInfinity) && !a.IsNaN && !b.IsNaN && !a.IsZero && !b.IsZero;
            plus |= infinite && a.Negative == b.Negative;
            minus |= infinite && a.Negative != b.Negative;
        }

        invalid |= plus && minus;
        Real sum = plus || minus ? new Real(RealKind.Infinity, minus, 0, 0) : default;
        if (!sum.IsInfinity && !nan && !invalid)
            sum = FiniteSum(unit, pairs, guardBits);
        invalid |= !nan && !invalid && sum.IsInfinity && seed.IsInfinity && sum.Negative != seed.Negative;
        if (invalid)
            unit.Flags |= FloatUnit.NV;
        if (nan || invalid)
            return single.CanonicalNaN;
        if (sum.IsInfinity || seed.IsInfinity)
            return single.Signed(sum.IsInfinity ? sum.Negative : seed.Negative, single.Infinity);
        int exponent = Math.Min(sum.Exponent, seed.Exponent);
        BigInteger total = sum.SignedAt(exponent) + seed.SignedAt(exponent);
        bool negative = total.IsZero ? seed.Negative && sum.Negative : total.Sign < 0;
        return ToOdd(unit, negative, BigInteger.Abs(total), exponent);
    }

    private static Real FiniteSum(FloatUnit unit, (Real A, Real B)[] pairs, int guardBits)
    {
        (Real A, Real B)[] products = [.. pairs.Where(pair => !pair.A.IsZero && !pair.B.IsZero)];
        if (products.Length == 0)
            return Real.Of(0);
        // Factors have the form s * 2^(e - fraction bits) with s below 2^(fraction bits + 1): the exponent sum is that of the e.
        int largest = products.Max(pair => Scale(pair.A) + Scale(pair.B));
        int unitExponent = largest - 23 - guardBits;
        BigInteger sum = 0;
        foreach ((Real a, Real b) in products)
        {
            BigInteger magnitude = a.Significand * b.Significand;
            int shift = a.Exponent + b.Exponent - unitExponent;
            if (shift >= 0)
                magnitude <<= shift;
            else
                magnitude = magnitude >> -shift | ((magnitude & (BigInteger.One << -shift) - 1).IsZero ? 0 : 1);
            sum += a.Negative == b.Negative ? magnitude : -magnitude;
        }

        return Format.Single.Unpack(ToOdd(unit, sum.Sign < 0, BigInteger.Abs(sum), unitExponent));
    }

    private static int Scale(Real x) => x.Exponent + x.FractionBits;

    private static ulong ToOdd(FloatUnit unit, bool negative, BigInteger significand, int exponent)
    {
        var odd = new FloatUnit(FloatUnit.Rod);
        ulong bits = odd.Round(Format.Single, negative, significand, exponent);
        bool overflow = (odd.Flags & FloatUnit.OF) != 0;
        unit.Flags |= odd.Flags & FloatUnit.OF;
        return overflow ? Format.Single.Signed(negative, Format.Single.Infinity) : bits;
    }
}
