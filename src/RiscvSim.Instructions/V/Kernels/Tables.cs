using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Look-up of elements in a register group by the host's permutations of two vectors. Such a table is 128 bytes; a larger group is several
/// tables, each of which serves the indices that fall into it.
/// </summary>
internal static unsafe class Tables
{
    private const int Size = 2 * Blocks.Size;

    /// <summary>True if the host has the permutation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSupported<T>()
        where T : unmanaged => sizeof(T) switch
        {
            1 => Avx512Vbmi.IsSupported,
            2 => Avx512BW.IsSupported,
            _ => Avx512F.IsSupported,
        };

    /// <summary>How many tables are faster than a loop over elements: measured on Zen 4, about a cycle an element against four a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Most<T>()
        where T : unmanaged => Math.Max(24 / sizeof(T), 4);

    /// <summary>How many tables hold elements that can be chosen.</summary>
    /// <typeparam name="T">The element, which is also the index.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count<T>(int vlmax)
        where T : unmanaged
    {
        int elements = sizeof(T) == 1 ? Math.Min(vlmax, 1 + byte.MaxValue) : vlmax;
        return (elements * sizeof(T) + Size - 1) / Size;
    }

    /// <summary>Result i is element index[i] of the group; undefined past the tables.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> LookUp<T>(T* group, Vector512<T> index, int tables)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> result = Permute(group, index);
        int perTable = Size / sizeof(T);
        Vector512<T> table = index >> BitOperations.Log2((uint)perTable);
        for (int t = 1; t < tables; t++)
        {
            Vector512<T> here = Vector512.Equals(table, Vector512.Create(T.CreateTruncating(t)));
            result = Vector512.ConditionalSelect(here, Permute(group + t * perTable, index), result);
        }

        return result;
    }

    /// <summary>Looks up in one table; higher bits of an index do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Permute<T>(T* table, Vector512<T> index)
        where T : unmanaged
    {
        Vector512<T> low = Vector512.Load(table), high = Vector512.Load(table + Vector512<T>.Count);
        return sizeof(T) switch
        {
            1 => Avx512Vbmi.PermuteVar64x8x2(low.AsByte(), index.AsByte(), high.AsByte()).As<byte, T>(),
            2 => Avx512BW.PermuteVar32x16x2(low.AsUInt16(), index.AsUInt16(), high.AsUInt16()).As<ushort, T>(),
            4 => Avx512F.PermuteVar16x32x2(low.AsUInt32(), index.AsUInt32(), high.AsUInt32()).As<uint, T>(),
            _ => Avx512F.PermuteVar8x64x2(low.AsUInt64(), index.AsUInt64(), high.AsUInt64()).As<ulong, T>(),
        };
    }
}
