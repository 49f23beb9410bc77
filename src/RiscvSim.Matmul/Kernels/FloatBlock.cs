using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Matmul.Kernels;

/// <summary>How the factors of a block of sixteen elements of C are loaded.</summary>
internal unsafe interface IFactors
{
    /// <summary>True for wide tiles.</summary>
    static abstract bool IsWide { get; }

    /// <summary>The factors from A.</summary>
    static abstract Vector512<float> A(float* a);

    /// <summary>The factors from B.</summary>
    static abstract Vector512<float> B(float* b, Vector512<int> columns);
}

/// <summary>A part of a row of a wide tile: one number of A, sixteen of B.</summary>
internal readonly unsafe struct WideFactors : IFactors
{
    /// <inheritdoc/>
    public static bool IsWide => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> A(float* a) => Vector512.Create(*a);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> B(float* b, Vector512<int> columns) => Vector512.Load(b);
}

/// <summary>Several rows, or tiles: numbers of A are repeated already, those of B are now.</summary>
/// <typeparam name="TWords">How many numbers of B there are.</typeparam>
internal readonly unsafe struct NarrowFactors<TWords> : IFactors
    where TWords : struct, IWords
{
    /// <inheritdoc/>
    public static bool IsWide => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> A(float* a) => Vector512.Load(a);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> B(float* b, Vector512<int> columns) => IntegerTiles.Pick(TWords.Load((int*)b), columns).AsSingle();
}

/// <summary>Sixteen elements of C on the host.</summary>
internal unsafe ref struct FloatBlock<TFactors>
    where TFactors : struct, IFactors
{
    private const int SingleFraction = 23, Infinity = 0x7f80_0000;

    public float* A;
    public float* B;
    public int StrideA;
    public int StrideB;
    public int Steps;
    public Vector512<int> Columns;

    /// <summary>One fused multiply-add after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<float> Chain(Vector512<float> sum, out ulong suspects)
    {
        for (int step = 0; step < Steps; step++)
            sum = Vector512.FusedMultiplyAdd(FactorA(step), FactorB(step), sum);
        suspects = NotFinite(sum);
        return sum;
    }

    /// <summary>The same; in double precision it shows whether a step is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly Vector512<float> WatchedChain(Vector512<float> sum, out ulong suspects, out ulong inexact)
    {
        inexact = 0;
        for (int step = 0; step < Steps; step++)
        {
            Vector512<float> a = FactorA(step), b = FactorB(step);
            Vector512<float> next = Vector512.FusedMultiplyAdd(a, b, sum);
            inexact |= Differs(Vector512.WidenLower(a), Vector512.WidenLower(b), Vector512.WidenLower(sum), Vector512.WidenLower(next))
                | Differs(Vector512.WidenUpper(a), Vector512.WidenUpper(b), Vector512.WidenUpper(sum), Vector512.WidenUpper(next)) << 8;
            sum = next;
        }

        suspects = NotFinite(sum);
        return sum;
    }

    /// <summary>The sum in double precision; lanes in which that rounds are suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly Vector512<float> Once(Vector512<float> old, out ulong suspects, out ulong inexact)
    {
        Vector512<double> lower = Vector512.WidenLower(old), upper = Vector512.WidenUpper(old);
        Vector512<double> lost = Vector512<double>.Zero, lostUpper = Vector512<double>.Zero;
        for (int step = 0; step < Steps; step++)
        {
            Vector512<float> a = FactorA(step), b = FactorB(step);
            lower = Add(lower, Vector512.WidenLower(a) * Vector512.WidenLower(b), ref lost);
            upper = Add(upper, Vector512.WidenUpper(a) * Vector512.WidenUpper(b), ref lostUpper);
        }

        Vector512<float> result = Vector512.Narrow(lower, upper);
        inexact = ~(Equal(Vector512.WidenLower(result), lower) | Equal(Vector512.WidenUpper(result), upper) << 8);
        ulong rounded = ~(Equal(lost, Vector512<double>.Zero) | Equal(lostUpper, Vector512<double>.Zero) << 8);
        // The smallest normal single may be what a smaller number was rounded to, and the sign of zero depends on all terms.
        Vector512<int> magnitude = result.AsInt32() & Vector512.Create(int.MaxValue);
        ulong small = Vector512.LessThanOrEqual(magnitude, Vector512.Create(1 << SingleFraction)).ExtractMostSignificantBits();
        ulong zero = Vector512.Equals(magnitude, Vector512<int>.Zero).ExtractMostSignificantBits();
        suspects = NotFinite(result) | rounded | (small & inexact) | zero;
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector512<float> FactorA(int step) => TFactors.A(A + step * StrideA);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector512<float> FactorB(int step) => TFactors.B(B + step * StrideB, Columns);

    /// <summary>All ones in lanes whose exact a * b + c is not the result; the product is exact in double precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Differs(Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> result)
    {
        Vector512<double> lost = Vector512<double>.Zero;
        Vector512<double> sum = Add(c, a * b, ref lost);
        return ~(Equal(sum, result) & Equal(lost, Vector512<double>.Zero)) & byte.MaxValue;
    }

    /// <summary>A sum, and its rounding error (Knuth), gathered bit by bit so that none is cancelled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Add(Vector512<double> a, Vector512<double> b, ref Vector512<double> lost)
    {
        Vector512<double> sum = a + b, part = sum - a;
        Vector512<double> error = (a - (sum - part)) + (b - part);
        lost |= Vector512.Abs(error);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Equal(Vector512<double> a, Vector512<double> b) => Vector512.Equals(a, b).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong NotFinite(Vector512<float> x) =>
        Vector512.GreaterThanOrEqual(x.AsInt32() & Vector512.Create(int.MaxValue), Vector512.Create(Infinity)).ExtractMostSignificantBits();
}
