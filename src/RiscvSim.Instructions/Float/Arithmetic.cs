using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// Bit-exact arithmetic of IEEE 754 as RISC-V wants it (unprivileged manual, "F" extension): every rounding mode, every flag, tininess after
/// rounding, canonical NaN results. Operands and results are encodings in the low bits of a <see cref="ulong"/>; bits above the format's
/// width must be 0. Each operation forms the exact result, at most with a sticky last bit, and rounds it once.
/// </summary>
public static class Arithmetic
{
    /// <summary>A sum, rounded once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Add<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        AddUnpacked<TFormat>(Unpacked.From<TFormat>(a), Unpacked.From<TFormat>(b), rm, ref flags);

    /// <summary>A difference, rounded once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Subtract<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        AddUnpacked<TFormat>(Unpacked.From<TFormat>(a), Unpacked.From<TFormat>(b).Negated(), rm, ref flags);

    /// <summary>A product, rounded once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Multiply<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        Unpacked x = Unpacked.From<TFormat>(a);
        Unpacked y = Unpacked.From<TFormat>(b);
        bool negative = x.Negative ^ y.Negative;
        if (x.Kind == Kind.Nonzero && y.Kind == Kind.Nonzero)
        {
            // Two numbers in [1, 2) have a product in [1, 4).
            ulong upper = Math.BigMul(x.Significand, y.Significand, out ulong lower);
            int carry = (int)(upper >> 63);
            ulong significand = (upper << (1 - carry)) | (lower != 0 ? 1UL : 0);
            return Rounding.Pack<TFormat>(negative, x.Exponent + y.Exponent + carry, significand, rm, ref flags);
        }

        if (x.IsNaN || y.IsNaN)
        {
            return PropagateNaN<TFormat>(x, y, ref flags);
        }

        if (x.Kind == Kind.Infinity || y.Kind == Kind.Infinity)
        {
            return x.Kind == Kind.Zero || y.Kind == Kind.Zero
                ? Invalid<TFormat>(ref flags)
                : Layout<TFormat>.Signed(negative, Layout<TFormat>.Infinity);
        }

        return Layout<TFormat>.Signed(negative, 0);
    }

    /// <summary>A quotient, rounded once; a finite nonzero dividend over zero raises DZ.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Divide<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        Unpacked x = Unpacked.From<TFormat>(a);
        Unpacked y = Unpacked.From<TFormat>(b);
        bool negative = x.Negative ^ y.Negative;
        if (x.Kind == Kind.Nonzero && y.Kind == Kind.Nonzero)
        {
            // Both significands are in [2^63, 2^64), so the quotient of 63 or 64 bits holds more than any format's precision and a sticky bit.
            UInt128 dividend = (UInt128)x.Significand << 63;
            UInt128 quotient = dividend / y.Significand;
            ulong significand = (ulong)quotient | (quotient * y.Significand != dividend ? 1UL : 0);
            int shift = BitOperations.LeadingZeroCount(significand);
            return Rounding.Pack<TFormat>(negative, x.Exponent - y.Exponent - shift, significand << shift, rm, ref flags);
        }

        if (x.IsNaN || y.IsNaN)
        {
            return PropagateNaN<TFormat>(x, y, ref flags);
        }

        if (x.Kind == y.Kind)
        {
            return Invalid<TFormat>(ref flags);
        }

        if (x.Kind == Kind.Infinity)
        {
            return Layout<TFormat>.Signed(negative, Layout<TFormat>.Infinity);
        }

        if (y.Kind == Kind.Zero)
        {
            flags |= FloatFlags.DZ;
            return Layout<TFormat>.Signed(negative, Layout<TFormat>.Infinity);
        }

        return Layout<TFormat>.Signed(negative, 0);
    }

    /// <summary>A square root, rounded once; that of -0 is -0, that of any other negative number is invalid.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong SquareRoot<TFormat>(ulong a, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        Unpacked x = Unpacked.From<TFormat>(a);
        if (x.IsNaN)
        {
            return PropagateNaN<TFormat>(x, x, ref flags);
        }

        if (x.Kind == Kind.Zero)
        {
            return a;
        }

        if (x.Negative)
        {
            return Invalid<TFormat>(ref flags);
        }

        if (x.Kind == Kind.Infinity)
        {
            return a;
        }

        // Halving the exponent needs it even. The radicand of 111 or 112 bits has a root of 56 bits: more than any precision and a sticky bit.
        int odd = x.Exponent & 1;
        UInt128 radicand = (UInt128)x.Significand << (47 + odd);
        ulong root = IntegerSquareRoot(radicand);
        ulong sticky = (UInt128)root * root != radicand ? 1UL : 0;
        return Rounding.Pack<TFormat>(false, (x.Exponent - odd) / 2, (root << 8) | sticky, rm, ref flags);
    }

    /// <summary>a * b + c, rounded once. Infinity times zero is invalid even when <paramref name="c"/> is a quiet NaN.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong FusedMultiplyAdd<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        Unpacked x = Unpacked.From<TFormat>(a);
        Unpacked y = Unpacked.From<TFormat>(b);
        Unpacked z = Unpacked.From<TFormat>(c);
        if (x.IsFinite && y.IsFinite && z.IsFinite)
        {
            return TFormat.Precision <= 24
                ? Sum<TFormat, ulong>(Term<ulong>.Product(x, y), Term<ulong>.Of(z), rm, ref flags)
                : Sum<TFormat, UInt128>(Term<UInt128>.Product(x, y), Term<UInt128>.Of(z), rm, ref flags);
        }

        if ((x.Kind == Kind.Infinity && y.Kind == Kind.Zero) || (x.Kind == Kind.Zero && y.Kind == Kind.Infinity))
        {
            return Invalid<TFormat>(ref flags);
        }

        if (x.IsNaN || y.IsNaN || z.IsNaN)
        {
            PropagateNaN<TFormat>(x, y, ref flags);
            return PropagateNaN<TFormat>(z, z, ref flags);
        }

        bool negative = x.Negative ^ y.Negative;
        bool infiniteProduct = x.Kind == Kind.Infinity || y.Kind == Kind.Infinity;
        return infiniteProduct && z.Kind == Kind.Infinity && z.Negative != negative
            ? Invalid<TFormat>(ref flags)
            : Layout<TFormat>.Signed(infiniteProduct ? negative : z.Negative, Layout<TFormat>.Infinity);
    }

    static ulong AddUnpacked<TFormat>(in Unpacked x, in Unpacked y, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        if (x.IsFinite && y.IsFinite)
        {
            return Sum<TFormat, ulong>(Term<ulong>.Of(x), Term<ulong>.Of(y), rm, ref flags);
        }

        if (x.IsNaN || y.IsNaN)
        {
            return PropagateNaN<TFormat>(x, y, ref flags);
        }

        return x.Kind == y.Kind && x.Negative != y.Negative
            ? Invalid<TFormat>(ref flags)
            : Layout<TFormat>.Signed(x.Kind == Kind.Infinity ? x.Negative : y.Negative, Layout<TFormat>.Infinity);
    }

    /// <summary>The sum of two exact finite numbers, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Sum<TFormat, TWide>(in Term<TWide> x, in Term<TWide> y, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat
        where TWide : struct, IBinaryInteger<TWide>, IUnsignedNumber<TWide>
    {
        bool swap = x.Exponent < y.Exponent;
        Term<TWide> large = swap ? y : x;
        Term<TWide> small = swap ? x : y;

        // Terms end in at least 10 zeros. Bits fall off only when the exponents are further apart than that; then the difference loses at
        // most one leading bit, and the sticky bit stays far below the rounding position.
        TWide aligned = Rounding.ShiftRightSticky(small.Significand, large.Exponent - small.Exponent);
        bool negative = large.Negative;
        TWide sum;
        if (large.Negative == small.Negative)
        {
            sum = large.Significand + aligned;
        }
        else if (large.Significand >= aligned)
        {
            sum = large.Significand - aligned;
        }
        else
        {
            sum = aligned - large.Significand;
            negative = small.Negative;
        }

        if (TWide.IsZero(sum))
        {
            // IEEE 754, 6.3: zeros of one sign keep it; any other exact zero sum is +0, and -0 when rounding down.
            return Layout<TFormat>.Signed(x.Negative == y.Negative ? x.Negative : rm == RoundingMode.Rdn, 0);
        }

        int shift = int.CreateTruncating(TWide.LeadingZeroCount(sum));
        return Rounding.Pack<TFormat>(negative, large.Exponent + 1 - shift, Rounding.UpperSticky(sum << shift), rm, ref flags);
    }

    /// <summary>The canonical NaN for NaN operands; a signalling one raises NV.</summary>
    internal static ulong PropagateNaN<TFormat>(in Unpacked x, in Unpacked y, ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        if (x.Kind == Kind.Signaling || y.Kind == Kind.Signaling)
        {
            flags |= FloatFlags.NV;
        }

        return Layout<TFormat>.CanonicalNaN;
    }

    /// <summary>The canonical NaN of an invalid operation.</summary>
    static ulong Invalid<TFormat>(ref FloatFlags flags)
        where TFormat : struct, IFormat
    {
        flags |= FloatFlags.NV;
        return Layout<TFormat>.CanonicalNaN;
    }

    /// <summary>The largest integer whose square does not exceed the radicand, which is below 2^112.</summary>
    static ulong IntegerSquareRoot(UInt128 radicand)
    {
        // The estimate is a few units off at most; the two loops make it right whatever the host's square root does.
        ulong root = (ulong)Math.Sqrt((double)radicand);
        while ((UInt128)root * root > radicand)
        {
            root--;
        }

        while ((UInt128)(root + 1) * (root + 1) <= radicand)
        {
            root++;
        }

        return root;
    }

    /// <summary>
    /// A finite number to be added: significand / 2^(width - 2) * 2^exponent, with bit width - 2 set unless it is zero and room for a carry
    /// above. 64 bits hold any significand, and products of those of at most 24 bits; 128 bits hold any product.
    /// </summary>
    readonly struct Term<TWide>
        where TWide : struct, IBinaryInteger<TWide>, IUnsignedNumber<TWide>
    {
        public readonly bool Negative;
        public readonly int Exponent;
        public readonly TWide Significand;

        Term(bool negative, int exponent, TWide significand)
        {
            Negative = negative;
            Exponent = exponent;
            Significand = significand;
        }

        public static Term<TWide> Of(in Unpacked x) => new(x.Negative, x.Exponent, Widen(x.Significand, 0) >> 1);

        public static Term<TWide> Product(in Unpacked x, in Unpacked y)
        {
            bool negative = x.Negative ^ y.Negative;
            ulong upper = Math.BigMul(x.Significand, y.Significand, out ulong lower);
            if (upper == 0)
            {
                return new Term<TWide>(negative, Unpacked.ZeroExponent, TWide.Zero);
            }

            // Two numbers in [1, 2) have a product in [1, 4).
            int carry = (int)(upper >> 63);
            return new Term<TWide>(negative, x.Exponent + y.Exponent + carry, Widen(upper, lower) >> carry);
        }

        /// <summary>The upper bits at the top; the lower ones are zero where they do not fit.</summary>
        static TWide Widen(ulong upper, ulong lower) =>
            Unsafe.SizeOf<TWide>() == sizeof(ulong) ? TWide.CreateTruncating(upper) : TWide.CreateTruncating(new UInt128(upper, lower));
    }
}
