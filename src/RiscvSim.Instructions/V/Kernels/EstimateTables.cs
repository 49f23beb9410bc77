using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// The manual's two tables of 128 entries of seven bits, by what they hold: the function's value in the middle of the interval that an index
/// stands for, rounded to seven fraction bits. No value is so near to a tie that the host's last bit matters.
/// </summary>
internal static class EstimateTables
{
    private const int Entries = 128;

    // With m = numerator / 128 in [1, 2), 1 / m and 1 / sqrt(m) or 1 / sqrt(2 * m), in units of the result's last bit.
    private const double ReciprocalScale = 65536, RootScale = 256;

    /// <summary>The fraction of 1 / x; the index is that of x, the upper seven bits.</summary>
    public static ulong Reciprocal(ulong index) => (ulong)Math.Round(ReciprocalScale / (2 * index + 257)) - Entries;

    /// <summary>The fraction of 1 / sqrt(x); the index is the lowest bit of the exponent field, and the upper six bits of the fraction.</summary>
    public static ulong ReciprocalRoot(ulong index)
    {
        double middle = (2 * (index & 63) + 129) / 128.0;
        return (ulong)Math.Round(RootScale / Math.Sqrt(index < 64 ? 2 * middle : middle)) - Entries;
    }

    /// <summary>The entries of <see cref="Reciprocal(ulong)"/>.</summary>
    /// <typeparam name="T">uint or ulong.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Reciprocal<T>(Vector512<T> index)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(ulong))
        {
            Vector512<double> x = Vector512.ConvertToDouble(index.AsInt64());
            Vector512<double> y = Vector512.Create(ReciprocalScale) / (x + x + Vector512.Create(257.0));
            return (Vector512.ConvertToInt64(Vector512.Round(y)) - Vector512.Create((long)Entries)).As<long, T>();
        }
        else
        {
            Vector512<float> x = Vector512.ConvertToSingle(index.AsInt32());
            Vector512<float> y = Vector512.Create((float)ReciprocalScale) / (x + x + Vector512.Create(257f));
            return (Vector512.ConvertToInt32(Vector512.Round(y)) - Vector512.Create(Entries)).As<int, T>();
        }
    }

    /// <summary>The entries of <see cref="ReciprocalRoot(ulong)"/>.</summary>
    /// <typeparam name="T">uint or ulong.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ReciprocalRoot<T>(Vector512<T> index)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> fraction = index & Vector512.Create(T.CreateTruncating(63));
        Vector512<T> isEven = Vector512.Equals(fraction, index);
        if (typeof(T) == typeof(ulong))
        {
            Vector512<double> x = Vector512.ConvertToDouble(fraction.AsInt64());
            Vector512<double> middle = (x + x + Vector512.Create(129.0)) * Vector512.Create(1 / 128.0);
            Vector512<double> y = Vector512.Create(RootScale) / Vector512.Sqrt(middle + (middle & isEven.AsDouble()));
            return (Vector512.ConvertToInt64(Vector512.Round(y)) - Vector512.Create((long)Entries)).As<long, T>();
        }
        else
        {
            Vector512<float> x = Vector512.ConvertToSingle(fraction.AsInt32());
            Vector512<float> middle = (x + x + Vector512.Create(129f)) * Vector512.Create(1 / 128f);
            Vector512<float> y = Vector512.Create((float)RootScale) / Vector512.Sqrt(middle + (middle & isEven.AsSingle()));
            return (Vector512.ConvertToInt32(Vector512.Round(y)) - Vector512.Create(Entries)).As<int, T>();
        }
    }
}
