using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// Single and double arithmetic on the host's own operations where those cannot be told from the exact ones of <see cref="Arithmetic"/>.
/// The host rounds to nearest even, and what it would raise is not visible to us. Under RNE with NX already accrued that does no harm
/// as long as the result shows that no other flag can be due: a finite sum is neither invalid nor an overflow, and a subnormal sum is
/// exact; other results must also be larger than the smallest normal number, for below it UF may be due, and zeros come from zeros only.
/// What does not qualify goes to <see cref="Lossless"/>, out of line.
/// </summary>
public static class Fast
{
    const uint SmallestNormalSingle = 0x0080_0000;
    const uint InfinitySingle = 0x7F80_0000;
    const ulong SmallestNormalDouble = 0x0010_0000_0000_0000;
    const ulong InfinityDouble = 0x7FF0_0000_0000_0000;

    /// <summary>Whether the host's result is wanted and its inexactness changes nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsSticky(RoundingMode rm, FloatFlags flags) => rm == RoundingMode.Rne && (flags & FloatFlags.NX) != 0;

    /// <summary>Whether a result is finite and its magnitude larger than the smallest normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsOrdinary(float value) =>
        (BitConverter.SingleToUInt32Bits(value) & 0x7FFF_FFFF) - (SmallestNormalSingle + 1) < InfinitySingle - (SmallestNormalSingle + 1);

    /// <summary>Whether a result is finite and its magnitude larger than the smallest normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsOrdinary(double value) =>
        (BitConverter.DoubleToUInt64Bits(value) & 0x7FFF_FFFF_FFFF_FFFF) - (SmallestNormalDouble + 1)
        < InfinityDouble - (SmallestNormalDouble + 1);

    /// <summary>a + b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Add(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a + b;
        return IsSticky(rm, flags) && float.IsFinite(result)
            ? result
            : Lossless.Add(a, b, rm, ref flags);
    }

    /// <summary>a + b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Add(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a + b;
        return IsSticky(rm, flags) && double.IsFinite(result)
            ? result
            : Lossless.Add(a, b, rm, ref flags);
    }

    /// <summary>a - b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Subtract(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a - b;
        return IsSticky(rm, flags) && float.IsFinite(result)
            ? result
            : Lossless.Subtract(a, b, rm, ref flags);
    }

    /// <summary>a - b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Subtract(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a - b;
        return IsSticky(rm, flags) && double.IsFinite(result)
            ? result
            : Lossless.Subtract(a, b, rm, ref flags);
    }

    /// <summary>a * b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Multiply(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a * b;
        return IsSticky(rm, flags) && (IsOrdinary(result) || (result == 0 && (a == 0 || b == 0)))
            ? result
            : Lossless.Multiply(a, b, rm, ref flags);
    }

    /// <summary>a * b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Multiply(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a * b;
        return IsSticky(rm, flags) && (IsOrdinary(result) || (result == 0 && (a == 0 || b == 0)))
            ? result
            : Lossless.Multiply(a, b, rm, ref flags);
    }

    /// <summary>a / b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Divide(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a / b;
        return IsSticky(rm, flags) && (IsOrdinary(result) || (result == 0 && a == 0))
            ? result
            : Lossless.Divide(a, b, rm, ref flags);
    }

    /// <summary>a / b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Divide(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a / b;
        return IsSticky(rm, flags) && (IsOrdinary(result) || (result == 0 && a == 0))
            ? result
            : Lossless.Divide(a, b, rm, ref flags);
    }

    /// <summary>The square root of a; that of a finite number is 0 only for 0 and never subnormal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float SquareRoot(float a, RoundingMode rm, ref FloatFlags flags)
    {
        float result = MathF.Sqrt(a);
        return IsSticky(rm, flags) && float.IsFinite(result)
            ? result
            : Lossless.SquareRoot(a, rm, ref flags);
    }

    /// <summary>The square root of a; that of a finite number is 0 only for 0 and never subnormal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double SquareRoot(double a, RoundingMode rm, ref FloatFlags flags)
    {
        double result = Math.Sqrt(a);
        return IsSticky(rm, flags) && double.IsFinite(result)
            ? result
            : Lossless.SquareRoot(a, rm, ref flags);
    }

    /// <summary>a * b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FusedMultiplyAdd(float a, float b, float c, RoundingMode rm, ref FloatFlags flags)
    {
        float result = MathF.FusedMultiplyAdd(a, b, c);
        return IsSticky(rm, flags) && (IsOrdinary(result) || (result == 0 && (a == 0 || b == 0)))
            ? result
            : Lossless.FusedMultiplyAdd(a, b, c, rm, ref flags);
    }

    /// <summary>a * b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double FusedMultiplyAdd(double a, double b, double c, RoundingMode rm, ref FloatFlags flags)
    {
        double result = Math.FusedMultiplyAdd(a, b, c);
        return IsSticky(rm, flags) && (IsOrdinary(result) || (result == 0 && (a == 0 || b == 0)))
            ? result
            : Lossless.FusedMultiplyAdd(a, b, c, rm, ref flags);
    }

    /// <summary>minimumNumber (fmin); numbers that differ need no flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MinimumNumber(float a, float b, ref FloatFlags flags) =>
        a < b ? a : b < a ? b : AsSingle(Comparison.MinimumNumber<Binary32>(Bits(a), Bits(b), ref flags));

    /// <summary>minimumNumber (fmin); numbers that differ need no flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double MinimumNumber(double a, double b, ref FloatFlags flags) =>
        a < b ? a : b < a ? b : AsDouble(Comparison.MinimumNumber<Binary64>(Bits(a), Bits(b), ref flags));

    /// <summary>maximumNumber (fmax); numbers that differ need no flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MaximumNumber(float a, float b, ref FloatFlags flags) =>
        a < b ? b : b < a ? a : AsSingle(Comparison.MaximumNumber<Binary32>(Bits(a), Bits(b), ref flags));

    /// <summary>maximumNumber (fmax); numbers that differ need no flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double MaximumNumber(double a, double b, ref FloatFlags flags) =>
        a < b ? b : b < a ? a : AsDouble(Comparison.MaximumNumber<Binary64>(Bits(a), Bits(b), ref flags));

    /// <summary>a == b (feq); only NaNs can need a flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(float a, float b, ref FloatFlags flags) =>
        float.IsNaN(a) || float.IsNaN(b) ? Comparison.Equal<Binary32>(Bits(a), Bits(b), ref flags) : a == b;

    /// <summary>a == b (feq); only NaNs can need a flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equal(double a, double b, ref FloatFlags flags) =>
        double.IsNaN(a) || double.IsNaN(b) ? Comparison.Equal<Binary64>(Bits(a), Bits(b), ref flags) : a == b;

    /// <summary>a &lt; b (flt); only NaNs need a flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(float a, float b, ref FloatFlags flags) =>
        float.IsNaN(a) || float.IsNaN(b) ? Comparison.Less<Binary32>(Bits(a), Bits(b), ref flags) : a < b;

    /// <summary>a &lt; b (flt); only NaNs need a flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(double a, double b, ref FloatFlags flags) =>
        double.IsNaN(a) || double.IsNaN(b) ? Comparison.Less<Binary64>(Bits(a), Bits(b), ref flags) : a < b;

    /// <summary>a &lt;= b (fle); only NaNs need a flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessOrEqual(float a, float b, ref FloatFlags flags) =>
        float.IsNaN(a) || float.IsNaN(b) ? Comparison.LessOrEqual<Binary32>(Bits(a), Bits(b), ref flags) : a <= b;

    /// <summary>a &lt;= b (fle); only NaNs need a flag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessOrEqual(double a, double b, ref FloatFlags flags) =>
        double.IsNaN(a) || double.IsNaN(b) ? Comparison.LessOrEqual<Binary64>(Bits(a), Bits(b), ref flags) : a <= b;
}
