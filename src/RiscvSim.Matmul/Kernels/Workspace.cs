using System.Runtime.CompilerServices;

namespace RiscvSim.Matmul.Kernels;

/// <summary>Memory of a thread for operands that are being rearranged. It grows to what the largest unit needs and is then kept.</summary>
internal static unsafe class Workspace
{
    private const int Alignment = 64;

    [ThreadStatic]
    private static byte* s_start;

    [ThreadStatic]
    private static long s_length;

    [ThreadStatic]
    private static byte[]? s_memory;

    /// <summary>At least so many bytes, on a boundary of 64; what they hold is undefined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Of(long bytes) => s_length >= bytes ? s_start : Grow(bytes);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* Grow(long bytes)
    {
        // Pinned, so that the address stays; owned by the thread, so that it is freed with it.
        s_memory = GC.AllocateUninitializedArray<byte>(checked((int)bytes + Alignment), pinned: true);
        byte* start = (byte*)Unsafe.AsPointer(ref s_memory[0]);
        s_start = (byte*)((nuint)(start + Alignment - 1) & ~(nuint)(Alignment - 1));
        s_length = bytes;
        return s_start;
    }
}
