using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// The manual's two tables of 128 entries of seven bits, by what they hold: the function's value in the middle of the interval that an index
/// stands for, rounded to seven fraction bits. No value is so near to a tie that the host's last bit matters. Blocks look them up where the
/// host can, and compute them elsewhere.
/// </summary>
internal static class EstimateTables
{
    private const int Entries = 128;

    // With m = numerator / 128 in [1, 2), 1 / m and 1 / sqrt(m) or 1 / sqrt(2 * m), in units of the result's last bit.
    private const double ReciprocalScale = 65536, RootScale = 256;

    private static ReadOnlySpan<byte> Reciprocals =>
    [
        127, 125, 123, 121, 119, 117, 116, 114, 112, 110, 109, 107, 105, 104, 102, 100,
        99, 97, 96, 94, 93, 91, 90, 88, 87, 85, 84, 83, 81, 80, 79, 77,
        76, 75, 74, 72, 71, 70, 69, 68, 66, 65, 64, 63, 62, 61, 60, 59,
        58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43,
        42, 41, 40, 40, 39, 38, 37, 36, 35, 35, 34, 33, 32, 31, 31, 30,
        29, 28, 28, 27, 26, 25, 25, 24, 23, 23, 22, 21, 21, 20, 19, 19,
        18, 17, 17, 16, 15, 15, 14, 14, 13, 12, 12, 11, 11, 10, 9, 9,
        8, 8, 7, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0,
    ];

    private static ReadOnlySpan<byte> Roots =>
    [
        52, 51, 50, 48, 47, 46, 44, 43, 42, 41, 40, 39, 38, 36, 35, 34,
        33, 32, 31, 30, 30, 29, 28, 27, 26, 25, 24, 23, 23, 22, 21, 20,
        19, 19, 18, 17, 16, 16, 15, 14, 14, 13, 12, 12, 11, 10, 10, 9,
        9, 8, 7, 7, 6, 6, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0,
        127, 125, 123, 121, 119, 118, 116, 114, 113, 111, 109, 108, 106, 105, 103, 102,
        100, 99, 97, 96, 95, 93, 92, 91, 90, 88, 87, 86, 85, 84, 83, 82,
        80, 79, 78, 77, 76, 75, 74, 73, 72, 71, 70, 70, 69, 68, 67, 66,
        65, 64, 63, 63, 62, 61, 60, 59, 59, 58, 57, 56, 56, 55, 54, 53,
    ];

    /// <summary>The fraction of 1 / x; the index is that of x, the upper seven bits.</summary>
    public static ulong Reciprocal(ulong index) => (ulong)Math.Round(ReciprocalScale / (2 * index + 257)) - Entries;

    /// <summary>The fraction of 1 / sqrt(x); the index is the lowest bit of the exponent field, and the upper six bits of the fraction.</summary>
    public static ulong ReciprocalRoot(ulong index)
    {
        double middle = (2 * (index & 63) + 129) / 128.0;
        return (ulong)Math.Round(RootScale / Math.Sqrt(index < 64 ? 2 * middle : middle)) - Entries;
    }

    /// <summary>The entries of <see cref="Reciprocal(ulong)"/>.</summary>
    /// <typeparam name="T">uint or ulong; where the host has <see cref="ByteTable"/>, ushort, too.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Reciprocal<T>(Vector512<T> index)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (ByteTable.IsSupported)
            return LookUp(Reciprocals, index);
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
    /// <typeparam name="T">uint or ulong; where the host has <see cref="ByteTable"/>, ushort, too.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> ReciprocalRoot<T>(Vector512<T> index)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (ByteTable.IsSupported)
            return LookUp(Roots, index);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> LookUp<T>(ReadOnlySpan<byte> table, Vector512<T> index)
        where T : unmanaged, IBinaryInteger<T> =>
        ByteTable.LookUp(table, index.As<T, byte>()).As<byte, T>() & Vector512.Create(T.CreateTruncating(Entries - 1));
}
