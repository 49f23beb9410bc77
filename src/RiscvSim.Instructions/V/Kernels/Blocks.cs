using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Register groups as runs of blocks of 64 bytes, the unit in which kernels work. A block is one host vector: RyuJIT makes one register of
/// 512 bits of it, or two of 256, or four of 128, whatever the host has, so that one source serves all widths with the same results. A last,
/// partial block is computed whole; only its active elements are written.
/// </summary>
public static unsafe class Blocks
{
    /// <summary>Bytes of a block.</summary>
    public const int Size = 64;

    /// <summary>Writes the active body elements of a block; others keep their value.</summary>
    /// <param name="destination">The first element of the group.</param>
    /// <param name="element">The block's first element.</param>
    /// <param name="mask">v0, or null if unmasked.</param>
    /// <param name="vl">The first tail element.</param>
    /// <param name="value">The results.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put<T>(T* destination, int element, byte* mask, int vl, Vector512<T> value)
        where T : unmanaged
    {
        if (mask == null & element + Vector512<T>.Count <= vl)
            Vector512.Store(value, destination + element);
        else
            Merge(destination, element, mask, vl, value);
    }

    /// <summary>The same for a block that is partial or masked.</summary>
    /// <param name="destination">The first element of the group.</param>
    /// <param name="element">The block's first element.</param>
    /// <param name="mask">v0, or null if unmasked.</param>
    /// <param name="vl">The first tail element.</param>
    /// <param name="value">The results.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Merge<T>(T* destination, int element, byte* mask, int vl, Vector512<T> value)
        where T : unmanaged
    {
        Vector512<ulong> active = mask != null & element + Vector512<T>.Count <= vl
            ? Vector512.Create(*(ulong*)(mask + (element >> 3)))
            : Vector512.Create(Masks.Active(mask, element, Vector512<T>.Count, vl));
        Vector512.Store(Masks.Select(active, value, Vector512.Load(destination + element)), destination + element);
    }

    /// <summary>Reads a block with another value in the place of elements that are not active body elements.</summary>
    /// <param name="source">The first element of the group.</param>
    /// <param name="element">The block's first element.</param>
    /// <param name="mask">v0, or null if unmasked.</param>
    /// <param name="vl">The first tail element.</param>
    /// <param name="inactive">What inactive and tail elements read as.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Take<T>(T* source, int element, byte* mask, int vl, Vector512<T> inactive)
        where T : unmanaged
    {
        Vector512<T> value = Vector512.Load(source + element);
        if (mask == null & element + Vector512<T>.Count <= vl)
            return value;
        return Masks.Select(Vector512.Create(Masks.Active(mask, element, Vector512<T>.Count, vl)), value, inactive);
    }
}
