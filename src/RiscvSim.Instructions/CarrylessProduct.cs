using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions;

/// <summary>The 128-bit product of two 64-bit polynomials over GF(2).</summary>
public static class CarrylessProduct
{
    /// <summary>Multiplies with the host's instruction where it has one.</summary>
    /// <param name="a">A polynomial; bit i is the coefficient of x^i.</param>
    /// <param name="b">A polynomial.</param>
    /// <returns>The two halves of the product.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Low, ulong High) Of(ulong a, ulong b)
    {
        if (Pclmulqdq.IsSupported)
        {
            Vector128<ulong> product = Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(a), Vector128.CreateScalar(b), 0);
            return (product.ToScalar(), product.GetElement(1));
        }

        return Portable(a, b);
    }

    /// <summary>Multiplies bit by bit on any host.</summary>
    /// <param name="a">A polynomial; bit i is the coefficient of x^i.</param>
    /// <param name="b">A polynomial.</param>
    /// <returns>The two halves of the product.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (ulong Low, ulong High) Portable(ulong a, ulong b)
    {
        ulong low = 0;
        ulong high = 0;
        for (int i = 0; i < 64; i++)
        {
            ulong selected = 0 - ((b >> i) & 1);
            low ^= (a << i) & selected;
            // a >> (64 - i) in two steps, as C# would take a count of 64 for 0.
            high ^= (a >> 1 >> (63 - i)) & selected;
        }

        return (low, high);
    }
}
