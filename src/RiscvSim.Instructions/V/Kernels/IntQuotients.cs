using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Quotients rounded towards zero, as vectors of floating-point numbers. A quotient x / y of integers of n bits that is no integer is at
/// least 2^-n of itself away from one, so that the rounding of a format with more than n bits of precision cannot carry it over: bytes and
/// halves go through binary32, words through binary64, and both are exact. Where the host has what they need, bytes take reciprocals from
/// <see cref="ByteReciprocals"/>, and doublewords are divided in two steps; else these are divided one by one.
/// </summary>
internal static unsafe class IntQuotients
{
    /// <summary>a[i] / b[i]; where b is zero, all ones (V manual, section 11.11). The most negative number by -1 gives itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Quotient<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (sizeof(T) == 8 && !HasDivision<T>())
            return Each(a, b);
        return Vector512.ConditionalSelect(Vector512.Equals(b, Vector512<T>.Zero), Vector512<T>.AllBitsSet, Raw(a, b));
    }

    /// <summary>a[i] - b[i] * (a[i] / b[i]); where b is zero, a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Remainder<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!HasDivision<T>())
            return a - IntProducts.Low(sizeof(T) == 8 ? Each(a, b) : Raw(a, b), b);
        _ = Divide(a, b, out Vector512<T> rest);
        return WithSign(rest, a);
    }

    /// <summary>One element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Quotient<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (b == T.Zero)
            return T.AllBitsSet;
        // The host traps on the most negative number by -1. With T unsigned, the largest number is a divisor like any other.
        return T.IsNegative(b) && b == T.AllBitsSet ? T.Zero - a : a / b;
    }

    /// <summary>Undefined where b is zero. Bytes and halves are taken from lanes of 32 bits in place, which is cheaper than to spread them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Raw<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        bool isSigned = T.IsNegative(T.MinValue);
        if (HasDivision<T>())
            return WithSign(Divide(a, b, out _), a ^ b);
        Vector512<int> x = a.As<T, int>(), y = b.As<T, int>();
        if (sizeof(T) == 1)
            return (Part(x, y, 24, 24, isSigned) | Part(x, y, 24, 16, isSigned) | Part(x, y, 24, 8, isSigned) | Part(x, y, 24, 0, isSigned)).As<int, T>();
        if (sizeof(T) == 2)
            return (Part(x, y, 16, 16, isSigned) | Part(x, y, 16, 0, isSigned)).As<int, T>();
        (Vector512<double> lowerA, Vector512<double> upperA) = ToDouble(x, isSigned);
        (Vector512<double> lowerB, Vector512<double> upperB) = ToDouble(y, isSigned);
        return Vector512.Narrow(Vector512.ConvertToInt64Native(lowerA / lowerB), Vector512.ConvertToInt64Native(upperA / upperB)).As<int, T>();
    }

    /// <summary>The quotients of one byte or half of each lane, in its place; zeros elsewhere.</summary>
    /// <param name="a">Dividends.</param>
    /// <param name="b">Divisors.</param>
    /// <param name="rest">32 less the width.</param>
    /// <param name="above">The bits of the lane above it.</param>
    /// <param name="isSigned">Whether elements are signed.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Part(Vector512<int> a, Vector512<int> b, int rest, int above, bool isSigned)
    {
        Vector512<int> dividends = isSigned ? a << above >> rest : a << above >>> rest, divisors = isSigned ? b << above >> rest : b << above >>> rest;
        return Vector512.ConvertToInt32Native(Vector512.ConvertToSingle(dividends) / Vector512.ConvertToSingle(divisors)) << rest >>> above;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> Lower, Vector512<double> Upper) ToDouble(Vector512<int> a, bool isSigned)
    {
        if (isSigned)
        {
            (Vector512<long> lower, Vector512<long> upper) = Vector512.Widen(a);
            return (Vector512.ConvertToDouble(lower), Vector512.ConvertToDouble(upper));
        }
        else
        {
            (Vector512<ulong> lower, Vector512<ulong> upper) = Vector512.Widen(a.AsUInt32());
            return (Vector512.ConvertToDouble(lower.AsInt64()), Vector512.ConvertToDouble(upper.AsInt64()));
        }
    }

    /// <summary>Whether there is <see cref="Divide"/>: for bytes and doublewords, on hosts that have what it needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasDivision<T>()
        where T : unmanaged => sizeof(T) == 8 ? Avx512DQ.IsSupported : sizeof(T) == 1 && ByteReciprocals.IsSupported;

    /// <summary>Quotients and remainders of absolute values. Where b is zero the quotient is undefined and the remainder is a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Divide<T>(Vector512<T> a, Vector512<T> b, out Vector512<T> rest)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (T.IsNegative(T.MinValue))
            (a, b) = (Vector512.Abs(a), Vector512.Abs(b));
        if (sizeof(T) == 1)
        {
            Vector512<byte> quotients = ByteReciprocals.Divide(a.As<T, byte>(), b.As<T, byte>(), out Vector512<byte> bytes);
            rest = bytes.As<byte, T>();
            return quotients.As<byte, T>();
        }
        else
        {
            Vector512<ulong> quotients = Divide64(a.As<T, ulong>(), b.As<T, ulong>(), out Vector512<ulong> words);
            rest = words.As<ulong, T>();
            return quotients.As<ulong, T>();
        }
    }

    /// <summary>Absolute values made negative where, with T signed, a number is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> WithSign<T>(Vector512<T> magnitude, Vector512<T> number)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!T.IsNegative(T.MinValue))
            return magnitude;
        Vector512<T> sign = Vector512.LessThan(number, Vector512<T>.Zero);
        return (magnitude ^ sign) - sign;
    }

    /// <summary>
    /// a[i] / b[i] by a reciprocal that is a little too small. Conversions, reciprocal and product lose at most four times 2^-53 of a
    /// quotient, less than the reciprocal's 2^-50, so that truncated quotients are never too large and remainders never negative. The first
    /// one is short by less than 2^-49 of itself and 1; what it leaves is divided again, is then below twice the divisor, and one
    /// comparison ends it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Divide64(Vector512<ulong> a, Vector512<ulong> b, out Vector512<ulong> rest)
    {
        const double BelowOne = 1 - 1.0 / (1L << 50);
        Vector512<double> reciprocal = Vector512.Create(BelowOne) / Avx512DQ.ConvertToVector512Double(b);
        Vector512<ulong> first = Avx512DQ.ConvertToVector512UInt64WithTruncation(Avx512DQ.ConvertToVector512Double(a) * reciprocal);
        rest = a - first * b;
        Vector512<ulong> second = Avx512DQ.ConvertToVector512UInt64WithTruncation(Avx512DQ.ConvertToVector512Double(rest) * reciprocal);
        rest -= second * b;
        Vector512<ulong> last = Vector512.GreaterThanOrEqual(rest, b);
        rest -= last & b;
        return first + second - last;
    }

    /// <summary>Elements of 64 bits, for which no format has enough precision.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static Vector512<T> Each<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var dividends = (T*)&a;
        var divisors = (T*)&b;
        for (int i = 0; i < Vector512<T>.Count; i++)
            dividends[i] = Quotient(dividends[i], divisors[i]);
        return a;
    }
}
