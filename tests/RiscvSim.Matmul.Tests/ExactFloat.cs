using System.Numerics;
using RiscvSim.Machine.Float;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Tests;

/// <summary>What an encoding stands for, in the plainest way: a big integer in units of 2^-320, or something that is no number.</summary>
public readonly record struct ExactFloat(BigInteger Value, bool Negative, bool IsInfinite, bool IsNaN, bool IsSignaling, int Field)
{
    private const int Scale = 320;

    public bool IsZero => !IsInfinite && !IsNaN && Value.IsZero;

    public static ExactFloat Of(ElementType type, uint bits) => type switch
    {
        ElementType.Bf16 => Of(bits, 8, 7, true),
        ElementType.Fp16 => Of(bits, 5, 10, true),
        ElementType.E5M2 => Of(bits, 5, 2, true) with { IsSignaling = false },
        _ => Of(bits, 4, 3, false),
    };

    public static ExactFloat OfSingle(uint bits) => Of(bits, 8, 23, true);

    /// <summary>a * b + c in single precision.</summary>
    public static uint FusedMultiplyAdd(ExactFloat a, ExactFloat b, uint c, RoundingMode rm, ref FloatFlags flags) => Sum(c, [(a, b)], rm, ref flags);

    /// <summary>c + sum of products, rounded once.</summary>
    public static uint Sum(uint c, IReadOnlyList<(ExactFloat A, ExactFloat B)> products, RoundingMode rm, ref FloatFlags flags)
    {
        ExactFloat old = OfSingle(c);
        bool isNaN = old.IsNaN, plus = old is { IsInfinite: true, Negative: false }, minus = old is { IsInfinite: true, Negative: true };
        bool invalid = old.IsSignaling, allMinusZero = old is { IsZero: true, Negative: true }, allPlusZero = old is { IsZero: true, Negative: false };
        BigInteger sum = old.Value << Scale;
        foreach ((ExactFloat a, ExactFloat b) in products)
        {
            bool negative = a.Negative ^ b.Negative, isZero = a.IsZero || b.IsZero;
            invalid |= a.IsSignaling || b.IsSignaling || (a.IsInfinite && b.IsZero) || (a.IsZero && b.IsInfinite);
            isNaN |= a.IsNaN || b.IsNaN || (a.IsInfinite && b.IsZero) || (a.IsZero && b.IsInfinite);
            if (!a.IsNaN && !b.IsNaN && (a.IsInfinite || b.IsInfinite) && !isZero)
                (plus, minus) = (plus | !negative, minus | negative);
            if (!(a.IsNaN || b.IsNaN || a.IsInfinite || b.IsInfinite))
                sum += a.Value * b.Value;
            allMinusZero &= isZero && negative;
            allPlusZero &= isZero && !negative;
        }

        if (plus && minus && !isNaN)
            (isNaN, invalid) = (true, true);
        flags |= invalid ? FloatFlags.NV : 0;
        if (isNaN)
            return 0x7fc00000;
        if (plus || minus)
            return minus ? 0xff800000 : 0x7f800000;
        if (sum.IsZero)
            return allMinusZero || (!allPlusZero && rm == RoundingMode.Rdn) ? 0x80000000 : 0;
        return Round(sum, 2 * Scale, rm, ref flags);
    }

    /// <summary>The bulk-normalised sum of the drafts (reference, section 4.4).</summary>
    public static uint BulkNormalised(uint c, IReadOnlyList<(ExactFloat A, ExactFloat B)> products, ElementType a, ElementType b, ref FloatFlags flags)
    {
        FloatFlags raised = FloatFlags.None;
        bool special = products.Any(p => p.A.IsNaN || p.B.IsNaN || p.A.IsInfinite || p.B.IsInfinite);
        uint bulk = 0;
        if (special)
        {
            bulk = Sum(0, products, RoundingMode.Rne, ref raised);
            // Opposite infinities are invalid here even beside a NaN, as the golden vectors of the drafts have it.
            if (products.Any(p => IsInfinity(p, negative: false)) && products.Any(p => IsInfinity(p, negative: true)))
                raised |= FloatFlags.NV;
        }
        else if (products.Any(p => !p.A.IsZero && !p.B.IsZero))
        {
            int guard = (int)BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)products.Count));
            int largest = products.Where(p => !p.A.IsZero && !p.B.IsZero).Max(p => p.A.Field - Bias(a) + p.B.Field - Bias(b));
            int drop = 2 * Scale + largest - 23 - guard;
            BigInteger sum = 0;
            foreach ((ExactFloat x, ExactFloat y) in products)
            {
                BigInteger product = BigInteger.Abs(x.Value * y.Value), cut = product >> drop;
                if (cut << drop != product)
                    cut |= 1;
                sum += x.Negative != y.Negative ? -cut : cut;
            }

            if (!sum.IsZero)
                bulk = Unlimited(Round(sum << drop, 2 * Scale, RoundingMode.Rod, ref raised), raised);
        }

        uint result = Unlimited(Sum(c, [(OfSingle(bulk), OfSingle(0x3f800000))], RoundingMode.Rod, ref raised), raised);
        flags |= raised & (FloatFlags.NV | FloatFlags.OF);
        return result;
    }

    private static bool IsInfinity((ExactFloat A, ExactFloat B) p, bool negative) => !p.A.IsNaN && !p.B.IsNaN && !p.A.IsZero && !p.B.IsZero
        && (p.A.IsInfinite || p.B.IsInfinite) && (p.A.Negative != p.B.Negative) == negative;

    private static uint Unlimited(uint bits, FloatFlags raised) =>
        (raised & FloatFlags.OF) != 0 && (bits & 0x7fffffff) == 0x7f7fffff ? bits + 1 : bits;

    private static int Bias(ElementType type) => type switch { ElementType.Bf16 => 127, ElementType.E4M3 => 7, _ => 15 };

    private static ExactFloat Of(uint bits, int exponentBits, int fractionBits, bool hasInfinity)
    {
        uint sign = bits >> (exponentBits + fractionBits) & 1, fraction = bits & (1u << fractionBits) - 1;
        int field = (int)(bits >> fractionBits & (1u << exponentBits) - 1), top = (1 << exponentBits) - 1, bias = top >> 1;
        bool isNaN = hasInfinity ? field == top && fraction != 0 : field == top && fraction == (1u << fractionBits) - 1;
        bool isInfinite = hasInfinity && field == top && fraction == 0;
        BigInteger magnitude = isNaN || isInfinite ? 0
            : (BigInteger)(field == 0 ? fraction : fraction | 1u << fractionBits) << (Math.Max(field, 1) - bias - fractionBits + Scale);
        bool isSignaling = isNaN && hasInfinity && (fraction >> (fractionBits - 1) & 1) == 0;
        return new ExactFloat(sign != 0 ? -magnitude : magnitude, sign != 0, isInfinite, isNaN, isSignaling, Math.Max(field, 1));
    }

    /// <summary>Rounds a nonzero number in units of 2^-scale to single precision.</summary>
    private static uint Round(BigInteger value, int scale, RoundingMode rm, ref FloatFlags flags)
    {
        bool negative = value.Sign < 0;
        BigInteger magnitude = BigInteger.Abs(value);
        int exponent = (int)magnitude.GetBitLength() - 1 - scale;
        BigInteger kept = Cut(magnitude, scale + Math.Max(exponent - 23, -149), negative, rm, out bool inexact);
        BigInteger unbounded = Cut(magnitude, scale + exponent - 23, negative, rm, out _);
        bool tiny = exponent < -127 || (exponent == -127 && unbounded < 1 << 24);
        int quantum = Math.Max(exponent - 23, -149);
        if (kept >> 24 != 0)
            (kept, quantum) = (kept >> 1, quantum + 1);
        if (kept >> 23 != 0 && quantum + 23 > 127)
        {
            flags |= FloatFlags.OF | FloatFlags.NX;
            bool infinite = rm is RoundingMode.Rne or RoundingMode.Rmm || rm == (negative ? RoundingMode.Rdn : RoundingMode.Rup);
            return (negative ? 0x80000000 : 0) | (infinite ? 0x7f800000u : 0x7f7fffffu);
        }

        if (inexact)
            flags |= tiny ? FloatFlags.NX | FloatFlags.UF : FloatFlags.NX;
        uint field = kept >> 23 != 0 ? (uint)(quantum + 23 + 127) : 0;
        return (negative ? 0x80000000 : 0) | field << 23 | (uint)(kept & 0x7fffff);
    }

    private static BigInteger Cut(BigInteger magnitude, int bits, bool negative, RoundingMode rm, out bool inexact)
    {
        inexact = false;
        if (bits <= 0)
            return magnitude << -bits;
        BigInteger kept = magnitude >> bits, rest = magnitude - (kept << bits), half = BigInteger.One << (bits - 1);
        inexact = !rest.IsZero;
        bool up = rm switch
        {
            RoundingMode.Rne => rest > half || (rest == half && !kept.IsEven),
            RoundingMode.Rmm => rest >= half,
            RoundingMode.Rdn => inexact && negative,
            RoundingMode.Rup => inexact && !negative,
            RoundingMode.Rod => inexact && kept.IsEven,
            _ => false,
        };
        return up ? kept + 1 : kept;
    }
}
