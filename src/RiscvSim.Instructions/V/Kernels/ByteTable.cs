using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Tables of 128 bytes, all bytes of a block looked up at once.</summary>
internal static class ByteTable
{
    /// <summary>Entries of a table.</summary>
    public const int Size = 128;

    /// <summary>Whether the host has it.</summary>
    public static bool IsSupported => Avx512Vbmi.IsSupported;

    /// <summary>Byte i of the result is the entry that the low seven bits of byte i say; the upper bit is not looked at.</summary>
    /// <param name="table">128 entries: a literal, so that its address is a constant.</param>
    /// <param name="indices">The indices.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> LookUp(ReadOnlySpan<byte> table, Vector512<byte> indices)
    {
        ref byte first = ref MemoryMarshal.GetReference(table);
        return Avx512Vbmi.PermuteVar64x8x2(
            Vector512.LoadUnsafe(ref first), indices, Vector512.LoadUnsafe(ref first, (nuint)Vector512<byte>.Count));
    }
}
