using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>How the host rounds, chosen when a kernel is compiled.</summary>
public interface IHostRounding;

/// <summary>To nearest, ties to even: any host.</summary>
public readonly struct HostNearest : IHostRounding;

/// <summary>Towards negative infinity: AVX-512 only.</summary>
public readonly struct HostDown : IHostRounding;

/// <summary>Towards positive infinity: AVX-512 only.</summary>
public readonly struct HostUp : IHostRounding;

/// <summary>
/// The host's own vector arithmetic on float and double in a rounding mode; what it raises stays unseen. To nearest stands alone, since the time
/// that RyuJIT takes to inline a method is that of all its code, reachable or not.
/// </summary>
internal static class FloatHost
{
    /// <summary>True if the host rounds as an instruction asks (AVX-512 embedded rounding).</summary>
    public static bool RoundsDirected
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512F.IsSupported;
    }

    /// <summary>a + b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Add<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding =>
        typeof(TRound) == typeof(HostNearest) ? a + b : AddDirected<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> AddDirected<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding => typeof(T) == typeof(float)
            ? typeof(TRound) == typeof(HostDown)
                ? Avx512F.Add(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToNegativeInfinity).As<float, T>()
                : Avx512F.Add(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToPositiveInfinity).As<float, T>()
            : typeof(TRound) == typeof(HostDown)
                ? Avx512F.Add(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToNegativeInfinity).As<double, T>()
                : Avx512F.Add(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToPositiveInfinity).As<double, T>();

    /// <summary>a - b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Subtract<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding =>
        typeof(TRound) == typeof(HostNearest) ? a - b : SubtractDirected<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> SubtractDirected<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding => typeof(T) == typeof(float)
            ? typeof(TRound) == typeof(HostDown)
                ? Avx512F.Subtract(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToNegativeInfinity).As<float, T>()
                : Avx512F.Subtract(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToPositiveInfinity).As<float, T>()
            : typeof(TRound) == typeof(HostDown)
                ? Avx512F.Subtract(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToNegativeInfinity).As<double, T>()
                : Avx512F.Subtract(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToPositiveInfinity).As<double, T>();

    /// <summary>a * b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Multiply<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding =>
        typeof(TRound) == typeof(HostNearest) ? a * b : MultiplyDirected<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> MultiplyDirected<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding => typeof(T) == typeof(float)
            ? typeof(TRound) == typeof(HostDown)
                ? Avx512F.Multiply(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToNegativeInfinity).As<float, T>()
                : Avx512F.Multiply(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToPositiveInfinity).As<float, T>()
            : typeof(TRound) == typeof(HostDown)
                ? Avx512F.Multiply(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToNegativeInfinity).As<double, T>()
                : Avx512F.Multiply(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToPositiveInfinity).As<double, T>();

    /// <summary>a / b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Divide<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding =>
        typeof(TRound) == typeof(HostNearest) ? a / b : DivideDirected<T, TRound>(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> DivideDirected<T, TRound>(Vector512<T> a, Vector512<T> b)
        where TRound : struct, IHostRounding => typeof(T) == typeof(float)
            ? typeof(TRound) == typeof(HostDown)
                ? Avx512F.Divide(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToNegativeInfinity).As<float, T>()
                : Avx512F.Divide(a.AsSingle(), b.AsSingle(), FloatRoundingMode.ToPositiveInfinity).As<float, T>()
            : typeof(TRound) == typeof(HostDown)
                ? Avx512F.Divide(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToNegativeInfinity).As<double, T>()
                : Avx512F.Divide(a.AsDouble(), b.AsDouble(), FloatRoundingMode.ToPositiveInfinity).As<double, T>();

    /// <summary>The square root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> SquareRoot<T, TRound>(Vector512<T> a)
        where TRound : struct, IHostRounding =>
        typeof(TRound) == typeof(HostNearest) ? Vector512.Sqrt(a) : SquareRootDirected<T, TRound>(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> SquareRootDirected<T, TRound>(Vector512<T> a)
        where TRound : struct, IHostRounding => typeof(T) == typeof(float)
            ? typeof(TRound) == typeof(HostDown)
                ? Avx512F.Sqrt(a.AsSingle(), FloatRoundingMode.ToNegativeInfinity).As<float, T>()
                : Avx512F.Sqrt(a.AsSingle(), FloatRoundingMode.ToPositiveInfinity).As<float, T>()
            : typeof(TRound) == typeof(HostDown)
                ? Avx512F.Sqrt(a.AsDouble(), FloatRoundingMode.ToNegativeInfinity).As<double, T>()
                : Avx512F.Sqrt(a.AsDouble(), FloatRoundingMode.ToPositiveInfinity).As<double, T>();

    /// <summary>a * b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> FusedMultiplyAdd<T, TRound>(Vector512<T> a, Vector512<T> b, Vector512<T> c)
        where TRound : struct, IHostRounding
    {
        if (typeof(T) == typeof(float))
        {
            Vector512<float> x = a.AsSingle(), y = b.AsSingle(), z = c.AsSingle();
            return typeof(TRound) == typeof(HostNearest) ? Vector512.FusedMultiplyAdd(x, y, z).As<float, T>()
                : typeof(TRound) == typeof(HostDown) ? Avx512F.FusedMultiplyAdd(x, y, z, FloatRoundingMode.ToNegativeInfinity).As<float, T>()
                : Avx512F.FusedMultiplyAdd(x, y, z, FloatRoundingMode.ToPositiveInfinity).As<float, T>();
        }
        else
        {
            Vector512<double> x = a.AsDouble(), y = b.AsDouble(), z = c.AsDouble();
            return typeof(TRound) == typeof(HostNearest) ? Vector512.FusedMultiplyAdd(x, y, z).As<double, T>()
                : typeof(TRound) == typeof(HostDown) ? Avx512F.FusedMultiplyAdd(x, y, z, FloatRoundingMode.ToNegativeInfinity).As<double, T>()
                : Avx512F.FusedMultiplyAdd(x, y, z, FloatRoundingMode.ToPositiveInfinity).As<double, T>();
        }
    }

    /// <summary>a * b - c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> FusedMultiplySubtract<TRound>(Vector512<float> a, Vector512<float> b, Vector512<float> c)
        where TRound : struct, IHostRounding
    {
        return typeof(TRound) == typeof(HostNearest) ? Vector512.FusedMultiplyAdd(a, b, -c)
            : typeof(TRound) == typeof(HostDown) ? Avx512F.FusedMultiplySubtract(a, b, c, FloatRoundingMode.ToNegativeInfinity)
            : Avx512F.FusedMultiplySubtract(a, b, c, FloatRoundingMode.ToPositiveInfinity);
    }

    /// <summary>
    /// The exact sum rounded to odd, for sums that neither overflow nor underflow: where the error of Knuth's sum of two is not zero and the
    /// last bit is even, one step towards the exact sum.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> AddToOdd(Vector512<float> a, Vector512<float> b)
    {
        Vector512<float> sum = a + b;
        Vector512<float> other = sum - a;
        Vector512<float> error = (a - (sum - other)) + (b - other);
        Vector512<int> bits = sum.AsInt32();
        // +1 where error and sum have the same sign, so that the magnitude grows, else -1.
        Vector512<int> step = ((bits ^ error.AsInt32()) >> 31) | Vector512<int>.One;
        Vector512<int> leave = Vector512.Equals(error, Vector512<float>.Zero).AsInt32() | -(bits & Vector512<int>.One);
        return (bits + Vector512.AndNot(step, leave)).AsSingle();
    }
}
