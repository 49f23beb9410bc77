using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Products in the field of GHASH (NIST SP 800-38D, section 6.3), x^128 = x^7 + x^2 + x + 1, by carry-less multiplication.</summary>
internal static unsafe class CryptoGhash
{
    private const ulong Reduction = 0x87;

    /// <summary>Multiplies. GCM numbers the bits of a byte from the left, so they are reversed before and after.</summary>
    /// <param name="d">Receives the product, 16 bytes.</param>
    /// <param name="aLow">The first 8 bytes of a factor.</param>
    /// <param name="aHigh">Its last 8 bytes.</param>
    /// <param name="b">The other factor, 16 bytes.</param>
    public static void Multiply(ulong* d, ulong aLow, ulong aHigh, ulong* b)
    {
        (aLow, aHigh) = (ReverseInBytes(aLow), ReverseInBytes(aHigh));
        (ulong bLow, ulong bHigh) = (ReverseInBytes(b[0]), ReverseInBytes(b[1]));
        (ulong r0, ulong r1) = CarrylessProduct.Of(aLow, bLow);
        (ulong r2, ulong r3) = CarrylessProduct.Of(aHigh, bHigh);
        AddProduct(aLow, bHigh, ref r1, ref r2);
        AddProduct(aHigh, bLow, ref r1, ref r2);
        AddProduct(r3, Reduction, ref r1, ref r2);
        AddProduct(r2, Reduction, ref r0, ref r1);
        d[0] = ReverseInBytes(r0);
        d[1] = ReverseInBytes(r1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddProduct(ulong a, ulong b, ref ulong low, ref ulong high)
    {
        (ulong productLow, ulong productHigh) = CarrylessProduct.Of(a, b);
        low ^= productLow;
        high ^= productHigh;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReverseInBytes(ulong value)
    {
        const ulong Single = 0x5555_5555_5555_5555, Pairs = 0x3333_3333_3333_3333, Fours = 0x0f0f_0f0f_0f0f_0f0f;
        value = value >> 1 & Single | (value & Single) << 1;
        value = value >> 2 & Pairs | (value & Pairs) << 2;
        return value >> 4 & Fours | (value & Fours) << 4;
    }
}
