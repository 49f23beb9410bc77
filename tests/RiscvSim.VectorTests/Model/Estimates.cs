namespace RiscvSim.VectorTests.Model;

/// <summary>
/// vfrec7.v and vfrsqrt7.v. The manual prints tables of 128 significands; their entries are the 7 bits nearest to the
/// function at the middle of the interval that an index stands for, which is how they are made here.
/// </summary>
public static class Estimates
{
    private const int TableBits = 7;

    /// <summary>An estimate of 1/x.</summary>
    public static ulong Reciprocal(FloatUnit unit, Format f, ulong bits)
    {
        Real x = f.Unpack(bits);
        if (x.IsNaN)
            return NotANumber(unit, f, x);
        if (x.IsInfinity)
            return f.Signed(x.Negative, 0);
        if (x.IsZero)
        {
            unit.Flags |= FloatUnit.DZ;
            return f.Signed(x.Negative, f.Infinity);
        }

        (int exponent, ulong fraction) = Normalized(f, bits);
        if (exponent < -1)
        {
            // 1/x is beyond the greatest number.
            unit.Flags |= FloatUnit.OF | FloatUnit.NX;
            bool finite = unit.Mode == FloatUnit.Rtz || unit.Mode == (x.Negative ? FloatUnit.Rup : FloatUnit.Rdn);
            return f.Signed(x.Negative, finite ? f.MaxFinite : f.Infinity);
        }

        int index = (int)(fraction >> (f.FractionBits - TableBits));
        ulong significand = ((ulong)Math.Round(256 / (1 + (index + 0.5) / 128)) - 128) << (f.FractionBits - TableBits);
        int result = 2 * f.Bias - 1 - exponent;
        if (result <= 0)
        {
            significand = (significand | 1ul << f.FractionBits) >> (1 - result);
            result = 0;
        }

        return f.Signed(x.Negative, (ulong)result << f.FractionBits | significand);
    }

    /// <summary>An estimate of 1/sqrt(x).</summary>
    public static ulong ReciprocalSquareRoot(FloatUnit unit, Format f, ulong bits)
    {
        Real x = f.Unpack(bits);
        if (x.IsNaN)
            return NotANumber(unit, f, x);
        if (x.IsZero)
        {
            unit.Flags |= FloatUnit.DZ;
            return f.Signed(x.Negative, f.Infinity);
        }

        if (x.Negative)
        {
            unit.Flags |= FloatUnit.NV;
            return f.CanonicalNaN;
        }

        if (x.IsInfinity)
            return 0;
        (int exponent, ulong fraction) = Normalized(f, bits);
        int high = (int)(fraction >> (f.FractionBits - TableBits + 1));
        bool odd = (exponent & 1) != 0;
        // The bias is odd: an odd biased exponent means that the power of two is even.
        double middle = (1 + (high + 0.5) / 64) * (odd ? 1 : 2);
        ulong significand = (ulong)Math.Round(256 / Math.Sqrt(middle)) - 128;
        int result = (3 * f.Bias - 1 - exponent) >> 1;
        return (ulong)result << f.FractionBits | significand << (f.FractionBits - TableBits);
    }

    /// <summary>Biased exponent and fraction; a subnormal number gets an exponent below 1 and its leading 1 dropped.</summary>
    private static (int Exponent, ulong Fraction) Normalized(Format f, ulong bits)
    {
        int exponent = f.ExponentOf(bits);
        ulong fraction = f.FractionOf(bits);
        if (exponent != 0)
            return (exponent, fraction);
        exponent = 1;
        while (fraction >> f.FractionBits == 0)
        {
            fraction <<= 1;
            exponent--;
        }

        return (exponent, fraction & (1ul << f.FractionBits) - 1);
    }

    private static ulong NotANumber(FloatUnit unit, Format f, Real x)
    {
        if (x.IsSignaling)
            unit.Flags |= FloatUnit.NV;
        return f.CanonicalNaN;
    }
}
