using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Matmul.Kernels;

/// <summary>Four-bit integers to bytes.</summary>
internal static unsafe class Nibbles
{
    private const int Step = 64, Width = 4;

    /// <summary>Widens so many elements and up to 127 more; the lower half of a byte is the first element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Widen(byte* source, byte* destination, int elements, bool isSigned)
    {
        Vector512<byte> low = Vector512.Create((byte)0xf);
        Vector512<byte> sign = Vector512.Create(isSigned ? (byte)8 : (byte)0);
        for (int i = 0; i < elements; i += 2 * Step)
        {
            // In words of 16 bits: the byte's lower half below, its upper half above.
            Vector512<byte> bytes = Vector512.Load(source + i / 2);
            Pair(Vector512.WidenLower(bytes), low, sign, destination + i);
            Pair(Vector512.WidenUpper(bytes), low, sign, destination + i + Step);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(Vector512<ushort> words, Vector512<byte> low, Vector512<byte> sign, byte* destination)
    {
        Vector512<byte> nibbles = (words | words << (8 - Width)).AsByte() & low;
        Vector512.Store((nibbles ^ sign) - sign, destination);
    }
}
