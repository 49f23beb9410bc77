using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Engines.Translator;

/// <summary>Blocks of which the first bytes take part and the others keep their values. How many is a constant of translated code.</summary>
internal static unsafe class PartialBlock
{
    // Ones and zeros: a mask of n bytes begins n bytes before the zeros. Code has its address, so it is never freed.
    private static readonly byte* s_masks = Masks();

    /// <summary>The address of a block that has all bits set in its first bytes, and no others.</summary>
    public static nint Mask(int bytes) => (nint)(s_masks + VectorPlan.BlockSize - bytes);

    /// <summary>The first bytes of one block, and the others of another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Merge(Vector512<byte> value, Vector512<byte> old, byte* mask) =>
        Vector512.ConditionalSelect(Vector512.Load(mask), value, old);

    /// <summary>Loads the first bytes of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load(byte* from, Vector512<byte> old, int bytes, byte* mask)
    {
        if (bytes == Vector256<byte>.Count)
            return old.WithLower(Vector256.Load(from));
        if (bytes == Vector128<byte>.Count)
            return old.WithLower(old.GetLower().WithLower(Vector128.Load(from)));
        if (Avx512BW.IsSupported)
            return Avx512BW.MaskLoad(from, Vector512.Load(mask), old);
        return Copied(from, old, bytes);
    }

    /// <summary>Stores the first bytes of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* to, Vector512<byte> value, int bytes, byte* mask)
    {
        // Plain stores where there are such: what a masked one has stored cannot be loaded before it has reached the cache.
        if (bytes == Vector256<byte>.Count)
            value.GetLower().Store(to);
        else if (bytes == Vector128<byte>.Count)
            value.GetLower().GetLower().Store(to);
        else if (Avx512BW.IsSupported)
            Avx512BW.MaskStore(to, Vector512.Load(mask), value);
        else
            Copy(to, value, bytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<byte> Copied(byte* from, Vector512<byte> old, int bytes)
    {
        Unsafe.CopyBlockUnaligned(&old, from, (uint)bytes);
        return old;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Copy(byte* to, Vector512<byte> value, int bytes) => Unsafe.CopyBlockUnaligned(to, &value, (uint)bytes);

    private static byte* Masks()
    {
        var masks = (byte*)NativeMemory.AllocZeroed(2 * VectorPlan.BlockSize);
        new Span<byte>(masks, VectorPlan.BlockSize).Fill(byte.MaxValue);
        return masks;
    }
}
