using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Matmul.Kernels;

/// <summary>The exact sum of a single and of products of singles, rounded once. It is kept as a fixed-point number wide enough for all of them.</summary>
internal unsafe ref struct ExactSum
{
    // Products of subnormal singles end at 2^-298; 2^20 products of two numbers below 2^128 are below 2^276.
    private const int Words = 10, Lowest = -298;
    private const int SingleFraction = 23, SingleBias = 127, WordBits = 64;
    private const uint Infinity = 0x7f80_0000, MagnitudeBits = 0x7fff_ffff, QuietBit = 0x0040_0000, SignBit = 0x8000_0000;

    private fixed ulong _sum[Words];
    private bool _isNaN, _plusInfinity, _minusInfinity, _hasPlusZero, _hasMinusZero, _hasNumber;

    /// <summary>Rounds c + sum of a[k] * b[k].</summary>
    /// <param name="c">The old value.</param>
    /// <param name="a">The first factors.</param>
    /// <param name="strideA">From one to the next.</param>
    /// <param name="b">The second factors.</param>
    /// <param name="strideB">From one to the next.</param>
    /// <param name="count">How many products.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="flags">The accrued flags.</param>
    public static uint Of(uint c, uint* a, int strideA, uint* b, int strideB, int count, RoundingMode rm, ref FloatFlags flags)
    {
        var sum = default(ExactSum);
        sum.Add(c, BitConverter.SingleToUInt32Bits(1), ref flags);
        for (int k = 0; k < count; k++)
            sum.Add(a[k * strideA], b[k * strideB], ref flags);
        return sum.Round(rm, ref flags);
    }

    private void Add(uint a, uint b, ref FloatFlags flags)
    {
        bool negative = ((a ^ b) & SignBit) != 0;
        uint x = a & MagnitudeBits, y = b & MagnitudeBits;
        if (x >= Infinity || y >= Infinity)
        {
            AddSpecial(x, y, negative, ref flags);
            return;
        }

        ulong product = (ulong)Significand(x) * Significand(y);
        if (product == 0)
        {
            _hasMinusZero |= negative;
            _hasPlusZero |= !negative;
            return;
        }

        _hasNumber = true;
        int at = Exponent(x) + Exponent(y) - 2 * (SingleBias + SingleFraction) - Lowest;
        AddAt(product, at, negative);
    }

    private void AddSpecial(uint x, uint y, bool negative, ref FloatFlags flags)
    {
        if (x > Infinity || y > Infinity)
        {
            _isNaN = true;
            if (IsSignaling(x) || IsSignaling(y))
                flags |= FloatFlags.NV;
        }
        else if (x == 0 || y == 0)
        {
            _isNaN = true;
            flags |= FloatFlags.NV;
        }
        else
        {
            _minusInfinity |= negative;
            _plusInfinity |= !negative;
        }
    }

    private void AddAt(ulong product, int at, bool negative)
    {
        int word = at / WordBits, shift = at % WordBits;
        UInt128 moved = (UInt128)product << shift;
        ulong low = (ulong)moved, high = (ulong)(moved >> WordBits);
        ulong carry = 0;
        for (int i = word; i < Words; i++)
        {
            ulong part = i == word ? low : i == word + 1 ? high : 0;
            UInt128 sum = negative ? (UInt128)_sum[i] - part - carry : (UInt128)_sum[i] + part + carry;
            _sum[i] = (ulong)sum;
            carry = (ulong)(sum >> WordBits) & 1;
            if (carry == 0 && i > word)
                break;
        }
    }

    private uint Round(RoundingMode rm, ref FloatFlags flags)
    {
        if (_plusInfinity & _minusInfinity & !_isNaN)
            flags |= FloatFlags.NV;
        if (_isNaN | (_plusInfinity & _minusInfinity))
            return Infinity | QuietBit;
        if (_plusInfinity | _minusInfinity)
            return _minusInfinity ? SignBit | Infinity : Infinity;
        bool negative = (long)_sum[Words - 1] < 0;
        if (negative)
            Negate();
        int top = Words - 1;
        while (top >= 0 && _sum[top] == 0)
            top--;
        if (top < 0)
        {
            // As for a sum of two: zeros of one sign keep it, any other zero is positive, and negative rounding down.
            bool allMinus = _hasMinusZero & !_hasPlusZero & !_hasNumber, allPlus = _hasPlusZero & !_hasMinusZero & !_hasNumber;
            return allMinus || (!allPlus && rm == RoundingMode.Rdn) ? SignBit : 0;
        }

        int shift = BitOperations.LeadingZeroCount(_sum[top]);
        ulong below = top > 0 ? _sum[top - 1] : 0;
        ulong significand = shift == 0 ? _sum[top] : _sum[top] << shift | below >> (WordBits - shift);
        bool sticky = shift == 0 ? below != 0 : below << shift != 0;
        for (int i = top - 2; i >= 0; i--)
            sticky |= _sum[i] != 0;
        int exponent = top * WordBits + WordBits - 1 - shift + Lowest;
        return (uint)Rounding.Pack<Binary32>(negative, exponent, significand | (sticky ? 1UL : 0), rm, ref flags);
    }

    private void Negate()
    {
        ulong carry = 1;
        for (int i = 0; i < Words; i++)
        {
            _sum[i] = ~_sum[i] + carry;
            carry = _sum[i] == 0 ? carry : 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Significand(uint magnitude) =>
        magnitude >> SingleFraction == 0 ? magnitude : (magnitude & (1u << SingleFraction) - 1) | 1u << SingleFraction;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Exponent(uint magnitude) => Math.Max(1, (int)(magnitude >> SingleFraction));

    private static bool IsSignaling(uint magnitude) => magnitude > Infinity && (magnitude & QuietBit) == 0;
}
