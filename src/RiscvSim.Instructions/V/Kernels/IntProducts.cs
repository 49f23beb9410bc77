using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Low and high halves of products of elements. Hosts multiply no bytes, and few have the high half of wide products.</summary>
internal static class IntProducts
{
    /// <summary>The low half of a[i] * b[i].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<T> Low<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged
    {
        if (sizeof(T) != 1)
            return a * b;
        // Even bytes by a product of 16 bits as they are; odd ones with one factor in its place.
        Vector512<ushort> low = Vector512.Create((ushort)0xff), x = a.As<T, ushort>(), y = b.As<T, ushort>();
        return (x * y & low | (x >>> 8) * (y & ~low)).As<ushort, T>();
    }

    /// <summary>The high half of a[i] * b[i], both unsigned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<T> HighUnsigned<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged
    {
        if (sizeof(T) == 1)
            return High8(a.As<T, ushort>(), b.As<T, ushort>()).As<ushort, T>();
        if (sizeof(T) == 2)
            return High16(a.As<T, ushort>(), b.As<T, ushort>()).As<ushort, T>();
        if (sizeof(T) == 4)
            return High32(a.As<T, ulong>(), b.As<T, ulong>()).As<ulong, T>();
        return High64(a.As<T, ulong>(), b.As<T, ulong>()).As<ulong, T>();
    }

    /// <summary>The high half of a[i] * b[i], a signed, b unsigned: a negative a was taken for 2^width more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> HighSignedUnsigned<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged => HighUnsigned(a, b) - (IfNegative(a) & b);

    /// <summary>The high half of a[i] * b[i], both signed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector512<T> HighSigned<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged
    {
        if (sizeof(T) == 1)
        {
            Vector512<ushort> high = Vector512.Create((ushort)0xff00), x = a.As<T, ushort>(), y = b.As<T, ushort>();
            return (HighSigned(x << 8, y << 8) >>> 8 | HighSigned(x & high, y & high) & high).As<ushort, T>();
        }

        if (sizeof(T) == 2 && Avx512BW.IsSupported)
            return Avx512BW.MultiplyHigh(a.As<T, short>(), b.As<T, short>()).As<short, T>();
        if (sizeof(T) == 2 && Avx2.IsSupported)
        {
            Vector512<short> x = a.As<T, short>(), y = b.As<T, short>();
            return Vector512.Create(Avx2.MultiplyHigh(x.GetLower(), y.GetLower()), Avx2.MultiplyHigh(x.GetUpper(), y.GetUpper())).As<short, T>();
        }

        return HighUnsigned(a, b) - (IfNegative(a) & b) - (IfNegative(b) & a);
    }

    /// <summary>All ones where the sign bit is set, whatever T's signedness.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<T> IfNegative<T>(Vector512<T> a)
        where T : unmanaged
    {
        if (sizeof(T) == 1)
            return Vector512.LessThan(a.As<T, sbyte>(), Vector512<sbyte>.Zero).As<sbyte, T>();
        if (sizeof(T) == 2)
            return (a.As<T, short>() >> 15).As<short, T>();
        if (sizeof(T) == 4)
            return (a.As<T, int>() >> 31).As<int, T>();
        return (a.As<T, long>() >> 63).As<long, T>();
    }

    /// <summary>Bytes: factors in the upper halves of 16 bits give the whole product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> High8(Vector512<ushort> a, Vector512<ushort> b)
    {
        Vector512<ushort> high = Vector512.Create((ushort)0xff00);
        return High16(a << 8, b << 8) >>> 8 | High16(a & high, b & high) & high;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> High16(Vector512<ushort> a, Vector512<ushort> b)
    {
        if (Avx512BW.IsSupported)
            return Avx512BW.MultiplyHigh(a, b);
        if (Avx2.IsSupported)
            return Vector512.Create(Avx2.MultiplyHigh(a.GetLower(), b.GetLower()), Avx2.MultiplyHigh(a.GetUpper(), b.GetUpper()));
        (Vector512<uint> lowerA, Vector512<uint> upperA) = Vector512.Widen(a);
        (Vector512<uint> lowerB, Vector512<uint> upperB) = Vector512.Widen(b);
        return Vector512.Narrow(lowerA * lowerB >>> 16, upperA * upperB >>> 16);
    }

    /// <summary>The high halves of the products of both 32-bit halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> High32(Vector512<ulong> a, Vector512<ulong> b) =>
        ProductOfLow32(a, b) >>> 32 | ProductOfLow32(a >>> 32, b >>> 32) & Vector512.Create(0xffff_ffff_0000_0000);

    /// <summary>64 bits from four products of 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> High64(Vector512<ulong> a, Vector512<ulong> b)
    {
        Vector512<ulong> low = Vector512.Create(0xffff_ffffUL), highA = a >>> 32, highB = b >>> 32;
        Vector512<ulong> middle = ProductOfLow32(highA, b) + (ProductOfLow32(a, b) >>> 32);
        Vector512<ulong> carry = ProductOfLow32(a, highB) + (middle & low);
        return ProductOfLow32(highA, highB) + (middle >>> 32) + (carry >>> 32);
    }

    /// <summary>The whole product of the low 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> ProductOfLow32(Vector512<ulong> a, Vector512<ulong> b)
    {
        if (Avx512F.IsSupported)
            return Avx512F.Multiply(a.AsUInt32(), b.AsUInt32());
        if (Avx2.IsSupported)
        {
            return Vector512.Create(
                Avx2.Multiply(a.GetLower().AsUInt32(), b.GetLower().AsUInt32()), Avx2.Multiply(a.GetUpper().AsUInt32(), b.GetUpper().AsUInt32()));
        }

        Vector512<ulong> low = Vector512.Create(0xffff_ffffUL);
        return (a & low) * (b & low);
    }
}
