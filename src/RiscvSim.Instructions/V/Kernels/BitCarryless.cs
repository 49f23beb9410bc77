using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Carry-less products of 64-bit elements.</summary>
internal static class BitCarryless
{
    private const byte Even = 0x00, Odd = 0x11;

    /// <summary>The low halves of the products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Low(Vector512<ulong> a, Vector512<ulong> b)
    {
        if (Pclmulqdq.V512.IsSupported)
            return Avx512F.UnpackLow(Pclmulqdq.V512.CarrylessMultiply(a, b, Even), Pclmulqdq.V512.CarrylessMultiply(a, b, Odd));
        return Vector512.Create(Low(a.GetLower(), b.GetLower()), Low(a.GetUpper(), b.GetUpper()));
    }

    /// <summary>The high halves of the products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> High(Vector512<ulong> a, Vector512<ulong> b)
    {
        if (Pclmulqdq.V512.IsSupported)
            return Avx512F.UnpackHigh(Pclmulqdq.V512.CarrylessMultiply(a, b, Even), Pclmulqdq.V512.CarrylessMultiply(a, b, Odd));
        return Vector512.Create(High(a.GetLower(), b.GetLower()), High(a.GetUpper(), b.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Low(Vector256<ulong> a, Vector256<ulong> b) => Vector256.Create(
        CarrylessProduct.Of(a.GetElement(0), b.GetElement(0)).Low, CarrylessProduct.Of(a.GetElement(1), b.GetElement(1)).Low,
        CarrylessProduct.Of(a.GetElement(2), b.GetElement(2)).Low, CarrylessProduct.Of(a.GetElement(3), b.GetElement(3)).Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> High(Vector256<ulong> a, Vector256<ulong> b) => Vector256.Create(
        CarrylessProduct.Of(a.GetElement(0), b.GetElement(0)).High, CarrylessProduct.Of(a.GetElement(1), b.GetElement(1)).High,
        CarrylessProduct.Of(a.GetElement(2), b.GetElement(2)).High, CarrylessProduct.Of(a.GetElement(3), b.GetElement(3)).High);
}
