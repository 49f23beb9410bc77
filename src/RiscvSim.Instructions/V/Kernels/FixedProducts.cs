using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Products of signed elements in both halves, which the host has for 16 bits only.</summary>
internal static unsafe class FixedProducts
{
    /// <summary>The low and the high half of every product.</summary>
    /// <typeparam name="T">sbyte to long.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Signed<T>(Vector512<T> a, Vector512<T> b, out Vector512<T> low, out Vector512<T> high)
        where T : unmanaged, IBinaryInteger<T>
    {
        switch (sizeof(T))
        {
            case 1:
                Pairs<T, short>(a, b, out low, out high);
                break;
            case 2 when Avx512BW.IsSupported:
                low = a * b;
                high = Avx512BW.MultiplyHigh(a.As<T, short>(), b.As<T, short>()).As<short, T>();
                break;
            case 2 when Avx2.IsSupported:
            {
                low = a * b;
                (Vector512<short> x, Vector512<short> y) = (a.As<T, short>(), b.As<T, short>());
                high = Vector512.Create(Avx2.MultiplyHigh(x.GetLower(), y.GetLower()), Avx2.MultiplyHigh(x.GetUpper(), y.GetUpper())).As<short, T>();
                break;
            }

            case 2:
                Pairs<T, int>(a, b, out low, out high);
                break;
            case 4:
                Pairs<T, long>(a, b, out low, out high);
                break;
            default:
            {
                low = a * b;
                (Vector512<ulong> x, Vector512<ulong> y) = (a.As<T, ulong>(), b.As<T, ulong>());
                // A negative factor counts as itself plus 2^64 when unsigned.
                Vector512<ulong> xNegative = Vector512.LessThan(a, Vector512<T>.Zero).As<T, ulong>();
                Vector512<ulong> yNegative = Vector512.LessThan(b, Vector512<T>.Zero).As<T, ulong>();
                high = (UnsignedHigh(x, y) - (xNegative & y) - (yNegative & x)).As<ulong, T>();
                break;
            }
        }
    }

    /// <summary>Multiplies the even and the odd elements in elements of twice the width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pairs<T, TPair>(Vector512<T> a, Vector512<T> b, out Vector512<T> low, out Vector512<T> high)
        where T : unmanaged
        where TPair : unmanaged, IBinaryInteger<TPair>
    {
        int half = 8 * sizeof(T);
        (Vector512<TPair> x, Vector512<TPair> y) = (a.As<T, TPair>(), b.As<T, TPair>());
        Vector512<TPair> even, odd;
        if (typeof(TPair) == typeof(long) && Avx512F.IsSupported)
        {
            even = Avx512F.Multiply(a.As<T, int>(), b.As<T, int>()).As<long, TPair>();
            odd = Avx512F.Multiply((x >>> half).As<TPair, int>(), (y >>> half).As<TPair, int>()).As<long, TPair>();
        }
        else if (typeof(TPair) == typeof(long) && Avx2.IsSupported)
        {
            even = Products32(a.As<T, int>(), b.As<T, int>()).As<long, TPair>();
            odd = Products32((x >>> half).As<TPair, int>(), (y >>> half).As<TPair, int>()).As<long, TPair>();
        }
        else
        {
            even = (x << half >> half) * (y << half >> half);
            odd = (x >> half) * (y >> half);
        }

        Vector512<TPair> lowBits = Vector512<TPair>.AllBitsSet >>> half;
        low = Vector512.ConditionalSelect(lowBits, even, odd << half).As<TPair, T>();
        high = Vector512.ConditionalSelect(lowBits, even >>> half, odd).As<TPair, T>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Products32(Vector512<int> a, Vector512<int> b) =>
        Vector512.Create(Avx2.Multiply(a.GetLower(), b.GetLower()), Avx2.Multiply(a.GetUpper(), b.GetUpper()));

    /// <summary>The high half of products of unsigned 64-bit elements, from products of their halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> UnsignedHigh(Vector512<ulong> a, Vector512<ulong> b)
    {
        Vector512<ulong> low = Vector512.Create((ulong)uint.MaxValue);
        Vector512<ulong> aHigh = a >>> 32, bHigh = b >>> 32;
        Vector512<ulong> middle = Low32(aHigh, b) + (Low32(a, b) >>> 32);
        Vector512<ulong> other = Low32(a, bHigh) + (middle & low);
        return Low32(aHigh, bHigh) + (middle >>> 32) + (other >>> 32);
    }

    /// <summary>Products of the low 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Low32(Vector512<ulong> a, Vector512<ulong> b)
    {
        if (Avx512F.IsSupported)
            return Avx512F.Multiply(a.AsUInt32(), b.AsUInt32());
        if (Avx2.IsSupported)
        {
            return Vector512.Create(
                Avx2.Multiply(a.GetLower().AsUInt32(), b.GetLower().AsUInt32()), Avx2.Multiply(a.GetUpper().AsUInt32(), b.GetUpper().AsUInt32()));
        }

        Vector512<ulong> low = Vector512.Create((ulong)uint.MaxValue);
        return (a & low) * (b & low);
    }
}
