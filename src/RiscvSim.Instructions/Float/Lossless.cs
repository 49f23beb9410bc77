using System.Runtime.CompilerServices;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// The second try of <see cref="Fast"/>, out of line: where the host's result is provably the exact one, it is right in every rounding mode
/// and raises nothing, so programs that compute with small integers and never set NX are spared the exact core. The proofs are the
/// error-free transformations: the rounding error of a sum, product, quotient or root is itself computable without rounding, unless
/// it is so small that it may vanish; hence the lower limits. Zero sums are left to the core because their sign depends on the mode.
/// </summary>
public static class Lossless
{
    /// <summary>From here on an error of up to 47 bits below the leading one is representable in a single.</summary>
    const float SafeSingle = 1e-30f;

    /// <summary>From here on an error of up to 105 bits below the leading one is representable in a double.</summary>
    const double SafeDouble = 1e-270;

    /// <summary>a + b, by the error of Knuth's sum of two.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static float Add(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a + b;
        return Fast.IsOrdinary(result) && SumError(a, b, result) == 0
            ? result
            : AsSingle(Arithmetic.Add<Binary32>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>a - b, by the error of Knuth's sum of two.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static float Subtract(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a - b;
        return Fast.IsOrdinary(result) && SumError(a, -b, result) == 0
            ? result
            : AsSingle(Arithmetic.Subtract<Binary32>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>a * b; a zero factor is exact as well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static float Multiply(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a * b;
        bool exact = MathF.Abs(result) >= SafeSingle ? MathF.FusedMultiplyAdd(a, b, -result) == 0 : result == 0 && (a == 0 || b == 0);
        return exact ? result : AsSingle(Arithmetic.Multiply<Binary32>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>a / b; a zero dividend is exact as well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static float Divide(float a, float b, RoundingMode rm, ref FloatFlags flags)
    {
        float result = a / b;
        bool exact = MathF.Abs(a) >= SafeSingle && Fast.IsOrdinary(result) ? MathF.FusedMultiplyAdd(-result, b, a) == 0 : result == 0 && a == 0;
        return exact ? result : AsSingle(Arithmetic.Divide<Binary32>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>The square root of a.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static float SquareRoot(float a, RoundingMode rm, ref FloatFlags flags)
    {
        float result = MathF.Sqrt(a);
        return a >= SafeSingle && MathF.FusedMultiplyAdd(-result, result, a) == 0
            ? result
            : AsSingle(Arithmetic.SquareRoot<Binary32>(Bits(a), rm, ref flags));
    }

    /// <summary>a * b + c, where the product and the sum are both exact.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static float FusedMultiplyAdd(float a, float b, float c, RoundingMode rm, ref FloatFlags flags)
    {
        float product = a * b;
        float result = product + c;
        bool exact = MathF.Abs(product) >= SafeSingle && Fast.IsOrdinary(result)
            && MathF.FusedMultiplyAdd(a, b, -product) == 0 && SumError(product, c, result) == 0;
        return exact ? result : AsSingle(Arithmetic.FusedMultiplyAdd<Binary32>(Bits(a), Bits(b), Bits(c), rm, ref flags));
    }

    /// <summary>a + b, by the error of Knuth's sum of two.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Add(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a + b;
        return Fast.IsOrdinary(result) && SumError(a, b, result) == 0
            ? result
            : AsDouble(Arithmetic.Add<Binary64>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>a - b, by the error of Knuth's sum of two.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Subtract(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a - b;
        return Fast.IsOrdinary(result) && SumError(a, -b, result) == 0
            ? result
            : AsDouble(Arithmetic.Subtract<Binary64>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>a * b; a zero factor is exact as well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Multiply(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a * b;
        bool exact = Math.Abs(result) >= SafeDouble ? Math.FusedMultiplyAdd(a, b, -result) == 0 : result == 0 && (a == 0 || b == 0);
        return exact ? result : AsDouble(Arithmetic.Multiply<Binary64>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>a / b; a zero dividend is exact as well.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Divide(double a, double b, RoundingMode rm, ref FloatFlags flags)
    {
        double result = a / b;
        bool exact = Math.Abs(a) >= SafeDouble && Fast.IsOrdinary(result) ? Math.FusedMultiplyAdd(-result, b, a) == 0 : result == 0 && a == 0;
        return exact ? result : AsDouble(Arithmetic.Divide<Binary64>(Bits(a), Bits(b), rm, ref flags));
    }

    /// <summary>The square root of a.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double SquareRoot(double a, RoundingMode rm, ref FloatFlags flags)
    {
        double result = Math.Sqrt(a);
        return a >= SafeDouble && Math.FusedMultiplyAdd(-result, result, a) == 0
            ? result
            : AsDouble(Arithmetic.SquareRoot<Binary64>(Bits(a), rm, ref flags));
    }

    /// <summary>a * b + c, where the product and the sum are both exact.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double FusedMultiplyAdd(double a, double b, double c, RoundingMode rm, ref FloatFlags flags)
    {
        double product = a * b;
        double result = product + c;
        bool exact = Math.Abs(product) >= SafeDouble && Fast.IsOrdinary(result)
            && Math.FusedMultiplyAdd(a, b, -product) == 0 && SumError(product, c, result) == 0;
        return exact ? result : AsDouble(Arithmetic.FusedMultiplyAdd<Binary64>(Bits(a), Bits(b), Bits(c), rm, ref flags));
    }

    static float SumError(float a, float b, float sum)
    {
        float other = sum - a;
        return (a - (sum - other)) + (b - other);
    }

    static double SumError(double a, double b, double sum)
    {
        double other = sum - a;
        return (a - (sum - other)) + (b - other);
    }
}
