using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>IEEE 754 operations on exact values, rounded once; NaN results are canonical, tininess is detected after rounding (F extension).</summary>
/// <param name="frm">The rounding mode.</param>
public sealed class FloatUnit(int frm)
{
    public const int NX = 1, UF = 2, OF = 4, DZ = 8, NV = 16;

    public const int Rne = 0, Rtz = 1, Rdn = 2, Rup = 3, Rmm = 4;

    /// <summary>Round to odd: vfncvt.rod.f.f.w and the sums of dot products.</summary>
    public const int Rod = 8;

    /// <summary>The rounding mode.</summary>
    public int Mode { get; } = frm;

    /// <summary>The flags raised so far.</summary>
    public int Flags { get; set; }

    /// <summary>a + b.</summary>
    public ulong Add(Format f, Real a, Real b) => MultiplyAdd(f, a, Real.Of(1), b);

    public ulong Multiply(Format f, Real a, Real b)
    {
        bool negative = a.Negative != b.Negative;
        if (IsInvalid(f, a, b) is { } nan)
            return nan;
        if (a.IsInfinity || b.IsInfinity)
            return a.IsZero || b.IsZero ? Invalid(f) : f.Signed(negative, f.Infinity);
        return Round(f, negative, a.Significand * b.Significand, a.Exponent + b.Exponent);
    }

    /// <summary>a * b + c, rounded once.</summary>
    public ulong MultiplyAdd(Format f, Real a, Real b, Real c)
    {
        bool negative = a.Negative != b.Negative;
        if (a.IsInfinity && b.IsZero || a.IsZero && b.IsInfinity)
            return Invalid(f);
        if (IsInvalid(f, a, b, c) is { } nan)
            return nan;
        if (a.IsInfinity || b.IsInfinity)
            return c.IsInfinity && c.Negative != negative ? Invalid(f) : f.Signed(negative, f.Infinity);
        if (c.IsInfinity)
            return f.Signed(c.Negative, f.Infinity);
        int exponent = Math.Min(a.Exponent + b.Exponent, c.Exponent);
        BigInteger product = a.Significand * b.Significand << (a.Exponent + b.Exponent - exponent);
        BigInteger sum = (negative ? -product : product) + c.SignedAt(exponent);
        // Section 6.3 of IEEE 754: an exact zero from unlike signs is +0, but -0 when rounding down.
        bool sign = sum.IsZero ? (negative == c.Negative ? negative : Mode == Rdn) : sum.Sign < 0;
        return Round(f, sign, BigInteger.Abs(sum), exponent);
    }

    public ulong Divide(Format f, Real a, Real b)
    {
        bool negative = a.Negative != b.Negative;
        if (IsInvalid(f, a, b) is { } nan)
            return nan;
        if (a.IsInfinity)
            return b.IsInfinity ? Invalid(f) : f.Signed(negative, f.Infinity);
        if (b.IsInfinity)
            return f.Signed(negative, 0);
        if (b.IsZero)
        {
            if (a.IsZero)
                return Invalid(f);
            Flags |= DZ;
            return f.Signed(negative, f.Infinity);
        }

        // Enough quotient bits for every format, and whether any are left over.
        const int Extra = 192;
        BigInteger quotient = BigInteger.DivRem(a.Significand << Extra, b.Significand, out BigInteger rest);
        return Round(f, negative, quotient, a.Exponent - b.Exponent - Extra, !rest.IsZero);
    }

    public ulong SquareRoot(Format f, Real a)
    {
        if (IsInvalid(f, a) is { } nan)
            return nan;
        if (a.IsZero)
            return f.Signed(a.Negative, 0);
        if (a.Negative)
            return Invalid(f);
        if (a.IsInfinity)
            return f.Infinity;
        int extra = 192 + (a.Exponent & 1);
        BigInteger radicand = a.Significand << extra;
        BigInteger root = IntegerRoot(radicand);
        return Round(f, false, root, (a.Exponent - extra) / 2, root * root != radicand);
    }

    /// <summary>minimumNumber or maximumNumber of IEEE 754-2019: a NaN yields to a number, -0 is below +0.</summary>
    public ulong MinMax(Format f, ulong x, ulong y, bool max)
    {
        Real a = f.Unpack(x), b = f.Unpack(y);
        if (a.IsSignaling || b.IsSignaling)
            Flags |= NV;
        if (a.IsNaN)
            return b.IsNaN ? f.CanonicalNaN : y;
        if (b.IsNaN)
            return x;
        int order = Order(a, b);
        bool aIsLess = order < 0 || order == 0 && a.Negative;
        return aIsLess != max ? x : y;
    }

    /// <summary>Whether a and b are equal; quiet.</summary>
    public bool Equal(Real a, Real b)
    {
        if (a.IsSignaling || b.IsSignaling)
            Flags |= NV;
        return !a.IsNaN && !b.IsNaN && Order(a, b) == 0;
    }

    /// <summary>Whether a is below b (or equal to it); any NaN is invalid.</summary>
    public bool Less(Real a, Real b, bool orEqual)
    {
        if (a.IsNaN || b.IsNaN)
        {
            Flags |= NV;
            return false;
        }

        int order = Order(a, b);
        return order < 0 || orEqual && order == 0;
    }

    /// <summary>Another format.</summary>
    public ulong Convert(Format f, Real a)
    {
        if (IsInvalid(f, a) is { } nan)
            return nan;
        if (a.IsInfinity)
            return f.Signed(a.Negative, f.Infinity);
        return Round(f, a.Negative, a.Significand, a.Exponent);
    }

    /// <summary>An integer of a width; NaN and what does not fit is invalid and saturates, NaN upwards.</summary>
    public BigInteger ToInteger(Real a, int bits, bool signed, int? mode = null)
    {
        BigInteger least = signed ? -(BigInteger.One << (bits - 1)) : 0;
        BigInteger greatest = (BigInteger.One << (signed ? bits - 1 : bits)) - 1;
        if (a.IsNaN || a.IsInfinity)
        {
            Flags |= NV;
            return a.IsNaN || !a.Negative ? greatest : least;
        }

        BigInteger value = Quantize(a.Negative, a.Significand, a.Exponent, 0, mode ?? Mode, out bool inexact);
        value = a.Negative ? -value : value;
        if (value < least || value > greatest)
        {
            Flags |= NV;
            return value < least ? least : greatest;
        }

        if (inexact)
            Flags |= NX;
        return value;
    }

    /// <summary>Rounds significand * 2^exponent, plus a bit less than one unit of it if <paramref name="more"/>, to a format.</summary>
    public ulong Round(Format f, bool negative, BigInteger significand, int exponent, bool more = false, int? mode = null)
    {
        if (significand.IsZero && !more)
            return f.Signed(negative, 0);
        if (more)
        {
            significand = (significand << 1) + 1;
            exponent--;
        }

        int rm = mode ?? Mode;
        int top = exponent + (int)significand.GetBitLength() - 1;
        // Tininess: would the result be below the normal numbers if the exponent had no bound?
        BigInteger unbounded = Quantize(negative, significand, exponent, top - f.FractionBits, rm, out _);
        bool tiny = top - f.FractionBits + (int)unbounded.GetBitLength() - 1 < f.MinExponent;
        int unit = Math.Max(top, f.MinExponent) - f.FractionBits;
        BigInteger rounded = Quantize(negative, significand, exponent, unit, rm, out bool inexact);
        if (rounded.GetBitLength() > f.FractionBits + 1)
        {
            rounded >>= 1;
            unit++;
        }

        if (inexact)
            Flags |= tiny ? NX | UF : NX;
        if (rounded.GetBitLength() <= f.FractionBits)
            return f.Signed(negative, (ulong)rounded);
        BigInteger bits = ((BigInteger)(unit + f.FractionBits + f.Bias) << f.FractionBits) + (rounded - (BigInteger.One << f.FractionBits));
        if (bits <= f.MaxFinite)
            return f.Signed(negative, (ulong)bits);
        Flags |= OF | NX;
        bool away = rm is Rne or Rmm || rm == (negative ? Rdn : Rup);
        return away ? f.HasInfinity ? f.Signed(negative, f.Infinity) : f.CanonicalNaN : f.Signed(negative, f.MaxFinite);
    }

    /// <summary>significand * 2^exponent as a multiple of 2^unit.</summary>
    private static BigInteger Quantize(bool negative, BigInteger significand, int exponent, int unit, int mode, out bool inexact)
    {
        inexact = false;
        if (exponent >= unit)
            return significand << (exponent - unit);
        int shift = unit - exponent;
        BigInteger whole = significand >> shift, rest = significand - (whole << shift);
        if (rest.IsZero)
            return whole;
        inexact = true;
        int half = rest.CompareTo(BigInteger.One << (shift - 1));
        bool up = mode switch
        {
            Rne => half > 0 || half == 0 && !whole.IsEven,
            Rdn => negative,
            Rup => !negative,
            Rmm => half >= 0,
            Rod => whole.IsEven,
            _ => false,
        };
        return up ? whole + 1 : whole;
    }

    private static int Order(Real a, Real b)
    {
        if (a.IsInfinity || b.IsInfinity)
            return Rank(a).CompareTo(Rank(b));
        int exponent = Math.Min(a.Exponent, b.Exponent);
        return a.SignedAt(exponent).CompareTo(b.SignedAt(exponent));
    }

    private static int Rank(Real a) => !a.IsInfinity ? 0 : a.Negative ? -1 : 1;

    private static BigInteger IntegerRoot(BigInteger n)
    {
        BigInteger root = BigInteger.One << (int)((n.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + n / root) >> 1;
            if (next >= root)
                return root;
            root = next;
        }
    }

    private ulong Invalid(Format f)
    {
        Flags |= NV;
        return f.CanonicalNaN;
    }

    /// <summary>The canonical NaN if an operand is a NaN; a signaling one is invalid.</summary>
    private ulong? IsInvalid(Format f, params ReadOnlySpan<Real> operands)
    {
        bool nan = false;
        foreach (Real operand in operands)
        {
            nan |= operand.IsNaN;
            if (operand.IsSignaling)
                Flags |= NV;
        }

        return nan ? f.CanonicalNaN : null;
    }
}
