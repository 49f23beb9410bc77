using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Quotients rounded towards zero, as vectors of floating-point numbers. A quotient x / y of integers of n bits that is no integer is at
/// least 2^-n of itself away from one, so that the rounding of a format with more than n bits of precision cannot carry it over: bytes and
/// halves go through binary32, words through binary64, and both are exact. Elements of 64 bits are divided one by one.
/// </summary>
internal static unsafe class IntQuotients
{
    /// <summary>a[i] / b[i]; where b is zero, all ones (V manual, section 11.11). The most negative number by -1 gives itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Quotient<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (sizeof(T) == 8)
            return Each(a, b);
        return Vector512.ConditionalSelect(Vector512.Equals(b, Vector512<T>.Zero), Vector512<T>.AllBitsSet, Raw(a, b));
    }

    /// <summary>a[i] - b[i] * (a[i] / b[i]); where b is zero, a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Remainder<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        a - IntProducts.Low(sizeof(T) == 8 ? Each(a, b) : Raw(a, b), b);

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

    /// <summary>Undefined where b is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Raw<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        bool isSigned = T.IsNegative(T.MinValue);
        switch (sizeof(T))
        {
            case 1:
            {
                (Vector512<short> lowerA, Vector512<short> upperA) = Widen8(a.As<T, byte>(), isSigned);
                (Vector512<short> lowerB, Vector512<short> upperB) = Widen8(b.As<T, byte>(), isSigned);
                // Unsigned bytes are positive numbers of 16 bits.
                return Vector512.Narrow(Halves(lowerA, lowerB, true, true), Halves(upperA, upperB, true, true)).As<sbyte, T>();
            }

            case 2:
                return Halves(a.As<T, short>(), b.As<T, short>(), isSigned, false).As<short, T>();
            default:
            {
                (Vector512<double> lowerA, Vector512<double> upperA) = ToDouble(a.As<T, int>(), isSigned);
                (Vector512<double> lowerB, Vector512<double> upperB) = ToDouble(b.As<T, int>(), isSigned);
                return Vector512.Narrow(Vector512.ConvertToInt64Native(lowerA / lowerB), Vector512.ConvertToInt64Native(upperA / upperB)).As<int, T>();
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Halves(Vector512<short> a, Vector512<short> b, bool isSigned, bool areBytes)
    {
        (Vector512<float> lowerA, Vector512<float> upperA) = ToSingle(a, isSigned);
        (Vector512<float> lowerB, Vector512<float> upperB) = ToSingle(b, isSigned);
        return Vector512.Narrow(Vector512.ConvertToInt32Native(Ratio(lowerA, lowerB, areBytes)), Vector512.ConvertToInt32Native(Ratio(upperA, upperB, areBytes)));
    }

    /// <summary>
    /// a / b or, for bytes, a number with the same integer part by the faster approximate reciprocal: (a + 0.5) / b, away from zero, is at
    /// least 0.5 / b from the next integer, and a relative error of 2^-14 moves it by less than 256 / b * 2^-14.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Ratio(Vector512<float> a, Vector512<float> b, bool areBytes)
    {
        if (!areBytes || !Avx512F.IsSupported)
            return a / b;
        Vector512<float> half = Vector512.Create(0.5f), sign = Vector512.Create(-0.0f);
        return (a + (a & sign | half)) * Avx512F.Reciprocal14(b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<short> Lower, Vector512<short> Upper) Widen8(Vector512<byte> a, bool isSigned)
    {
        if (isSigned)
            return Vector512.Widen(a.AsSByte());
        (Vector512<ushort> lower, Vector512<ushort> upper) = Vector512.Widen(a);
        return (lower.AsInt16(), upper.AsInt16());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> Lower, Vector512<float> Upper) ToSingle(Vector512<short> a, bool isSigned)
    {
        if (isSigned)
        {
            (Vector512<int> lower, Vector512<int> upper) = Vector512.Widen(a);
            return (Vector512.ConvertToSingle(lower), Vector512.ConvertToSingle(upper));
        }
        else
        {
            (Vector512<uint> lower, Vector512<uint> upper) = Vector512.Widen(a.AsUInt16());
            return (Vector512.ConvertToSingle(lower.AsInt32()), Vector512.ConvertToSingle(upper.AsInt32()));
        }
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

    /// <summary>Elements of 64 bits, for which no host has a vector division and no format enough precision.</summary>
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
