using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// Single and double arithmetic on the host alone, for code that has another way for all that is rare. Each method gives the host's result, and
/// says whether it is that of the row under round to nearest even, with the inexact flag accrued before, and raises no other flag; the reasons are
/// those of <see cref="Fast"/>. The tests are cheap rather than sharp: numbers next to the smallest normal one are turned down as well.
/// Comparisons, minima and maxima need no accrued flag. A region has hundreds of them to compile: what takes RyuJIT
/// time are calls to inline and branches, so tests are written out.
/// </summary>
public static class Quick
{
    /// <summary>Infinity without its sign bit, as the upper 32 bits.</summary>
    const uint InfinitySingle = 0x7F80_0000u << 1, InfinityDouble = 0x7FF0_0000u << 1;

    /// <summary>Likewise the least number above the smallest normal one that can be told from it, and how many numbers up to infinity are ordinary.</summary>
    const uint TinySingle = 0x0080_0001u << 1, TinyDouble = 0x0010_0001u << 1, OrdinarySingle = InfinitySingle - TinySingle, OrdinaryDouble = InfinityDouble - TinyDouble;

    const float TwoTo31Single = 2147483648f;
    const float TwoTo32Single = 4294967296f;
    const float TwoTo63Single = 9223372036854775808f;
    const double TwoTo31 = 2147483648.0;
    const double TwoTo32 = 4294967296.0;
    const double TwoTo63 = 9223372036854775808.0;

    /// <summary>a + b; an infinite sum may be an overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Add(float a, float b, out float result)
    {
        result = a + b;
        return BitConverter.SingleToUInt32Bits(result) << 1 < InfinitySingle;
    }

    /// <summary>a - b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Subtract(float a, float b, out float result)
    {
        result = a - b;
        return BitConverter.SingleToUInt32Bits(result) << 1 < InfinitySingle;
    }

    /// <summary>a * b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Multiply(float a, float b, out float result)
    {
        result = a * b;
        return (BitConverter.SingleToUInt32Bits(result) << 1) - TinySingle < OrdinarySingle || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>a / b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Divide(float a, float b, out float result)
    {
        result = a / b;
        return (BitConverter.SingleToUInt32Bits(result) << 1) - TinySingle < OrdinarySingle || ((result == 0) & (a == 0));
    }

    /// <summary>The square root of a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SquareRoot(float a, out float result)
    {
        result = MathF.Sqrt(a);
        return BitConverter.SingleToUInt32Bits(result) << 1 < InfinitySingle;
    }

    /// <summary>a * b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MultiplyAdd(float a, float b, float c, out float result)
    {
        result = MathF.FusedMultiplyAdd(a, b, c);
        return (BitConverter.SingleToUInt32Bits(result) << 1) - TinySingle < OrdinarySingle || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>a * b - c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MultiplySubtract(float a, float b, float c, out float result)
    {
        result = MathF.FusedMultiplyAdd(a, b, -c);
        return (BitConverter.SingleToUInt32Bits(result) << 1) - TinySingle < OrdinarySingle || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>-(a * b) + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NegateMultiplyAdd(float a, float b, float c, out float result)
    {
        result = MathF.FusedMultiplyAdd(-a, b, c);
        return (BitConverter.SingleToUInt32Bits(result) << 1) - TinySingle < OrdinarySingle || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>-(a * b) - c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NegateMultiplySubtract(float a, float b, float c, out float result)
    {
        result = MathF.FusedMultiplyAdd(-a, b, -c);
        return (BitConverter.SingleToUInt32Bits(result) << 1) - TinySingle < OrdinarySingle || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>The smaller of two numbers; of two zeros the negative one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Minimum(float a, float b, out float result)
    {
        // Numbers that are equal have the same bits, but for the sign of zeros.
        result = a < b ? a : b < a ? b : BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(a) | BitConverter.SingleToUInt32Bits(b));
        return a <= b || b < a;
    }

    /// <summary>The larger of two numbers; of two zeros the positive one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Maximum(float a, float b, out float result)
    {
        // Numbers that are equal have the same bits, but for the sign of zeros.
        result = a < b ? b : b < a ? a : BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(a) & BitConverter.SingleToUInt32Bits(b));
        return a <= b || b < a;
    }

    /// <summary>a == b, unless one is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(float a, float b, out bool result)
    {
        result = a == b;
        return !float.IsNaN(a) && !float.IsNaN(b);
    }

    /// <summary>a &lt; b, unless one is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(float a, float b, out bool result)
    {
        result = a < b;
        return result || a >= b;
    }

    /// <summary>a &lt;= b, unless one is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessOrEqual(float a, float b, out bool result)
    {
        result = a <= b;
        return result || a > b;
    }

    /// <summary>a truncated to a signed word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToInt32(float a, out int result)
    {
        result = float.ConvertToIntegerNative<int>(a);
        return MathF.Abs(a) < TwoTo31Single;
    }

    /// <summary>a truncated to an unsigned word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToUInt32(float a, out int result)
    {
        result = (int)float.ConvertToIntegerNative<long>(a);
        return a >= 0 && a < TwoTo32Single;
    }

    /// <summary>a truncated to a signed doubleword.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToInt64(float a, out long result)
    {
        result = float.ConvertToIntegerNative<long>(a);
        return MathF.Abs(a) < TwoTo63Single;
    }

    /// <summary>a truncated to an unsigned doubleword; large ones are not done here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToUInt64(float a, out ulong result)
    {
        result = (ulong)float.ConvertToIntegerNative<long>(a);
        return a >= 0 && a < TwoTo63Single;
    }

    /// <summary>a, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(int a, out float result)
    {
        result = a;
        return true;
    }

    /// <summary>a, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(uint a, out float result)
    {
        result = (long)a;
        return true;
    }

    /// <summary>a, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(long a, out float result)
    {
        result = a;
        return true;
    }

    /// <summary>a, rounded; the host would round large ones twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(ulong a, out float result)
    {
        result = (long)a;
        return (long)a >= 0;
    }

    /// <summary>a + b; an infinite sum may be an overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Add(double a, double b, out double result)
    {
        result = a + b;
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) < InfinityDouble;
    }

    /// <summary>a - b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Subtract(double a, double b, out double result)
    {
        result = a - b;
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) < InfinityDouble;
    }

    /// <summary>a * b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Multiply(double a, double b, out double result)
    {
        result = a * b;
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) - TinyDouble < OrdinaryDouble || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>a / b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Divide(double a, double b, out double result)
    {
        result = a / b;
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) - TinyDouble < OrdinaryDouble || ((result == 0) & (a == 0));
    }

    /// <summary>The square root of a.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SquareRoot(double a, out double result)
    {
        result = Math.Sqrt(a);
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) < InfinityDouble;
    }

    /// <summary>a * b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MultiplyAdd(double a, double b, double c, out double result)
    {
        result = Math.FusedMultiplyAdd(a, b, c);
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) - TinyDouble < OrdinaryDouble || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>a * b - c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MultiplySubtract(double a, double b, double c, out double result)
    {
        result = Math.FusedMultiplyAdd(a, b, -c);
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) - TinyDouble < OrdinaryDouble || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>-(a * b) + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NegateMultiplyAdd(double a, double b, double c, out double result)
    {
        result = Math.FusedMultiplyAdd(-a, b, c);
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) - TinyDouble < OrdinaryDouble || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>-(a * b) - c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NegateMultiplySubtract(double a, double b, double c, out double result)
    {
        result = Math.FusedMultiplyAdd(-a, b, -c);
        return (uint)(BitConverter.DoubleToUInt64Bits(result) >> 31) - TinyDouble < OrdinaryDouble || ((result == 0) & ((a == 0) | (b == 0)));
    }

    /// <summary>The smaller of two numbers; of two zeros the negative one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Minimum(double a, double b, out double result)
    {
        // Numbers that are equal have the same bits, but for the sign of zeros.
        result = a < b ? a : b < a ? b : BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(a) | BitConverter.DoubleToUInt64Bits(b));
        return a <= b || b < a;
    }

    /// <summary>The larger of two numbers; of two zeros the positive one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Maximum(double a, double b, out double result)
    {
        // Numbers that are equal have the same bits, but for the sign of zeros.
        result = a < b ? b : b < a ? a : BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(a) & BitConverter.DoubleToUInt64Bits(b));
        return a <= b || b < a;
    }

    /// <summary>a == b, unless one is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(double a, double b, out bool result)
    {
        result = a == b;
        return !double.IsNaN(a) && !double.IsNaN(b);
    }

    /// <summary>a &lt; b, unless one is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(double a, double b, out bool result)
    {
        result = a < b;
        return result || a >= b;
    }

    /// <summary>a &lt;= b, unless one is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessOrEqual(double a, double b, out bool result)
    {
        result = a <= b;
        return result || a > b;
    }

    /// <summary>a truncated to a signed word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToInt32(double a, out int result)
    {
        result = double.ConvertToIntegerNative<int>(a);
        return Math.Abs(a) < TwoTo31;
    }

    /// <summary>a truncated to an unsigned word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToUInt32(double a, out int result)
    {
        result = (int)double.ConvertToIntegerNative<long>(a);
        return a >= 0 && a < TwoTo32;
    }

    /// <summary>a truncated to a signed doubleword.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToInt64(double a, out long result)
    {
        result = double.ConvertToIntegerNative<long>(a);
        return Math.Abs(a) < TwoTo63;
    }

    /// <summary>a truncated to an unsigned doubleword; large ones are not done here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToUInt64(double a, out ulong result)
    {
        result = (ulong)double.ConvertToIntegerNative<long>(a);
        return a >= 0 && a < TwoTo63;
    }

    /// <summary>a, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(int a, out double result)
    {
        result = a;
        return true;
    }

    /// <summary>a, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(uint a, out double result)
    {
        result = (long)a;
        return true;
    }

    /// <summary>a, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(long a, out double result)
    {
        result = a;
        return true;
    }

    /// <summary>a, rounded; the host would round large ones twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromInteger(ulong a, out double result)
    {
        result = (long)a;
        return (long)a >= 0;
    }

    /// <summary>A single as a double; a NaN may be signalling.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Convert(float a, out double result)
    {
        result = a;
        return !float.IsNaN(a);
    }

    /// <summary>A double rounded to a single.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Convert(double a, out float result)
    {
        result = (float)a;
        return (BitConverter.SingleToUInt32Bits(result) << 1) - TinySingle < OrdinarySingle || a == 0;
    }
}
