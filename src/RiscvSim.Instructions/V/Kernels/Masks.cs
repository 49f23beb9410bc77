using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Mask bits: element i is bit i of the register (V manual, section 4.5), and their expansion to host vectors.</summary>
public static unsafe class Masks
{
    /// <summary>v0 for a masked instruction, null for an unmasked one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Of(VectorUnit* v, int vm) => vm == 0 ? v->Registers : null;

    /// <summary>v0, or null if unmasked: a copy where it must outlive the writing of the result, which may be v0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Kept(VectorUnit* v, int vm)
    {
        if (vm != 0 || !v->AgnosticOnes)
            return Of(v, vm);
        Unsafe.CopyBlockUnaligned(v->Scratch, v->Registers, (uint)v->Vlenb);
        return v->Scratch;
    }

    /// <summary>Bit i, from an element on: the mask register, or all ones if the instruction is not masked.</summary>
    /// <param name="mask">v0, or null if unmasked.</param>
    /// <param name="element">The first element; a multiple of 8.</param>
    /// <param name="count">How many bits, 1 to 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(byte* mask, int element, int count)
    {
        ulong all = ulong.MaxValue >> 64 - count;
        return mask == null ? all : *(ulong*)(mask + (element >> 3)) & all;
    }

    /// <summary>As <see cref="Bits"/>, from any element on.</summary>
    /// <param name="mask">v0, or null if unmasked.</param>
    /// <param name="element">The first element.</param>
    /// <param name="count">How many bits, 1 to 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong UnalignedBits(byte* mask, int element, int count)
    {
        ulong all = ulong.MaxValue >> 64 - count;
        if (mask == null)
            return all;
        byte* first = mask + (element >> 3);
        int shift = element & 7;
        // The ninth byte supplies the bits that the shift has vacated; a shift in two steps is right for 0, too.
        return (*(ulong*)first >> shift | (ulong)first[sizeof(ulong)] << 1 << 63 - shift) & all;
    }

    /// <summary>True if the element is active.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsActive(byte* mask, int element) => mask == null || (mask[element >> 3] >> (element & 7) & 1) != 0;

    /// <summary>Writes one bit of a mask register.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(byte* register, int element, bool value)
    {
        int bit = 1 << (element & 7);
        byte old = register[element >> 3];
        register[element >> 3] = (byte)(value ? old | bit : old & ~bit);
    }

    /// <summary>Writes the active bits of a block, whose width it is: wider accesses would overlap, and wait for, those of the block before.</summary>
    /// <typeparam name="T">The element whose blocks have so many bits.</typeparam>
    /// <param name="d">The bits of the block; others keep their value.</param>
    /// <param name="active">Which to write.</param>
    /// <param name="bits">Their values.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put<T>(byte* d, ulong active, ulong bits)
        where T : unmanaged
    {
        switch (sizeof(T))
        {
            case 1:
                *(ulong*)d = *(ulong*)d & ~active | bits & active;
                break;
            case 2:
                *(uint*)d = (uint)(*(uint*)d & ~active | bits & active);
                break;
            case 4:
                *(ushort*)d = (ushort)(*(ushort*)d & ~active | bits & active);
                break;
            default:
                *d = (byte)(*d & ~active | bits & active);
                break;
        }
    }

    /// <summary>The bits of the active body elements of a host vector that begins at an element.</summary>
    /// <param name="mask">v0, or null if unmasked.</param>
    /// <param name="element">The vector's first element; a multiple of <paramref name="count"/>, below <paramref name="vl"/>.</param>
    /// <param name="count">Elements of the vector: 8 to 64.</param>
    /// <param name="vl">The first tail element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Active(byte* mask, int element, int count, int vl) => Bits(mask, element, Math.Min(count, vl - element));

    /// <summary>A vector with all bits set in the elements whose bit is set.</summary>
    /// <typeparam name="T">An element of 1, 2, 4 or 8 bytes.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Expand<T>(ulong bits)
        where T : unmanaged
    {
        if (sizeof(T) == 1)
            return ExpandBytes(Vector512.Create(bits)).As<byte, T>();
        if (sizeof(T) == 2)
            return ExpandHalves(Vector512.Create(bits)).As<ushort, T>();
        if (sizeof(T) == 4)
            return ExpandWords(Vector512.Create(bits)).As<uint, T>();
        return ExpandDoublewords(Vector512.Create(bits)).As<ulong, T>();
    }

    /// <summary>One value where the bit is set, another where it is not: a test and a blend where the host has mask registers.</summary>
    /// <typeparam name="T">An element of 1, 2, 4 or 8 bytes.</typeparam>
    /// <param name="bits">In every element, the bits of the vector's elements and any others above.</param>
    /// <param name="set">The value where the bit is set.</param>
    /// <param name="clear">The other value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Select<T>(Vector512<ulong> bits, Vector512<T> set, Vector512<T> clear)
        where T : unmanaged
    {
        // Not by Expand, in which RyuJIT does not see the compare.
        if (sizeof(T) == 1)
            return Vector512.ConditionalSelect(ExpandBytes(bits), set.AsByte(), clear.AsByte()).As<byte, T>();
        if (sizeof(T) == 2)
            return Vector512.ConditionalSelect(ExpandHalves(bits), set.AsUInt16(), clear.AsUInt16()).As<ushort, T>();
        if (sizeof(T) == 4)
            return Vector512.ConditionalSelect(ExpandWords(bits), set.AsUInt32(), clear.AsUInt32()).As<uint, T>();
        return Vector512.ConditionalSelect(ExpandDoublewords(bits), set.AsUInt64(), clear.AsUInt64()).As<ulong, T>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ExpandBytes(Vector512<ulong> bits) => AreSet(
        Pick(bits, ByteOfEight()), Vector512.Create(0x8040201008040201UL).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> ExpandHalves(Vector512<ulong> bits)
    {
        // Any one of the byte's two copies will do. Without a period, the vector is loaded whole, which takes less than to repeat a part of it.
        Vector512<ushort> one = Vector512.Create(
            0x0008_0004_0002_0001UL, 0x0080_0040_0020_0010, 0x0800_0400_0200_0100, 0x8000_4000_2000_1000,
            0x0008_0004_0002_0001, 0x0080_0040_0020_0010, 0x0008_0004_0002_0001, 0x0080_0040_0020_0010).AsUInt16();
        Vector512<byte> byteOf = Vector512.Create(
            0x0000000000000000UL, 0x0000000000000000, 0x0101010101010101, 0x0101010101010101,
            0x0202020202020202, 0x0202020202020202, 0x0303030303030303, 0x0303030303030303).AsByte();
        return AreSet(Pick(bits, byteOf).AsUInt16(), one);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> ExpandWords(Vector512<ulong> bits) => AreSet(
        Avx512F.IsSupported ? Avx512F.Shuffle(bits.AsUInt32(), 0b_10_10_00_00) : Vector512.Create(bits.AsUInt32()[0]),
        Vector512.Create(1u, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> ExpandDoublewords(Vector512<ulong> bits) => AreSet(bits, Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> AreSet<T>(Vector512<T> bits, Vector512<T> one) => Avx512BW.IsSupported
        ? ~Vector512.Equals(bits & one, Vector512<T>.Zero)
        : Vector512.Equals(bits & one, one);

    /// <summary>Each byte of a word eight times: byte i of the vector is byte i / 8 of the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Spread(ulong word) => Pick(Vector512.Create(word), ByteOfEight());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ByteOfEight() => Vector512.Create(
        0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303,
        0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();

    /// <summary>Bytes of the bits, one for each byte of the vector; every 128-bit lane sees all eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Pick(Vector512<ulong> bits, Vector512<byte> indices)
    {
        Vector512<byte> all = bits.AsByte();
        if (Avx512BW.IsSupported)
            return Avx512BW.Shuffle(all, indices);
        if (Avx2.IsSupported)
            return Vector512.Create(Avx2.Shuffle(all.GetLower(), indices.GetLower()), Avx2.Shuffle(all.GetUpper(), indices.GetUpper()));
        return Vector512.Create(Pick(all.GetLower(), indices.GetLower()), Pick(all.GetUpper(), indices.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Pick(Vector256<byte> all, Vector256<byte> indices) => Vector256.Create(
        Vector128.Shuffle(all.GetLower(), indices.GetLower()), Vector128.Shuffle(all.GetUpper(), indices.GetUpper()));
}
