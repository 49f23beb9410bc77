using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>Small floating-point formats to singles, exactly and without flags: signalling NaNs stay signalling.</summary>
internal static unsafe class Singles
{
    private const int Lanes = 16, Fraction = 23;
    private const int SingleExponent = 0x7f80_0000, QuietNaN = 0x7fc0_0000;

    /// <summary>Widens so many elements and up to 15 more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Widen(byte* source, int* destination, int elements, ElementType type)
    {
        switch (type)
        {
            case ElementType.Bf16:
                for (int i = 0; i < elements; i += Lanes)
                    Vector512.Store(Halves(source, i) << 16, destination + i);
                break;
            case ElementType.Fp16:
                for (int i = 0; i < elements; i += Lanes)
                    Vector512.Store(FromHalf(Halves(source, i)), destination + i);
                break;
            case ElementType.E5M2:
                // The upper byte of a half, but that no NaN is signalling.
                for (int i = 0; i < elements; i += Lanes)
                    Vector512.Store(Quiet(FromHalf(Bytes(source, i) << 8)), destination + i);
                break;
            default:
                for (int i = 0; i < elements; i += Lanes)
                    Vector512.Store(FromE4M3(Bytes(source, i)), destination + i);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Halves(byte* source, int i) => Vector512.WidenLower(Vector512.Load((ushort*)source + i)).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Bytes(byte* source, int i) => Vector512.WidenLower(Vector512.WidenLower(Vector512.Load(source + i))).AsInt32();

    /// <summary>Moves exponent and fraction to their places; a product with a power of two then corrects the bias, also of subnormal numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> FromHalf(Vector512<int> half)
    {
        const int Shift = Fraction - 10, BiasDifference = 127 - 15, Special = 0x7c00;
        Vector512<int> magnitude = half & Vector512.Create(0x7fff);
        Vector512<int> moved = magnitude << Shift;
        Vector512<int> finite = (moved.AsSingle() * Vector512.Create(Power(BiasDifference))).AsInt32();
        Vector512<int> special = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(Special));
        return Vector512.ConditionalSelect(special, moved | Vector512.Create(SingleExponent), finite) | (half & Vector512.Create(0x8000)) << 16;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> FromE4M3(Vector512<int> code)
    {
        const int Shift = Fraction - 3, BiasDifference = 127 - 7, NaN = 0x7f;
        Vector512<int> magnitude = code & Vector512.Create(0x7f);
        Vector512<int> finite = ((magnitude << Shift).AsSingle() * Vector512.Create(Power(BiasDifference))).AsInt32();
        Vector512<int> special = Vector512.Equals(magnitude, Vector512.Create(NaN));
        return Vector512.ConditionalSelect(special, Vector512.Create(QuietNaN), finite) | (code & Vector512.Create(0x80)) << 24;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Quiet(Vector512<int> single)
    {
        Vector512<int> isNaN = Vector512.GreaterThan(single & Vector512.Create(int.MaxValue), Vector512.Create(SingleExponent));
        return Vector512.ConditionalSelect(isNaN, Vector512.Create(QuietNaN), single);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Power(int exponent) => BitConverter.Int32BitsToSingle((exponent + 127) << Fraction);
}
