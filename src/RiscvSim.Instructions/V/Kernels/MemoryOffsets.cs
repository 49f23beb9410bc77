using System.Numerics;
using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Where the segments of a vector load or store begin, counted from its base address.</summary>
internal interface IMemoryOffsets
{
    /// <summary>The offset of a segment, modulo 2^64.</summary>
    ulong Of(int element);
}

/// <summary>The same distance between all segments.</summary>
/// <param name="stride">In bytes.</param>
internal readonly struct StridedOffsets(long stride) : IMemoryOffsets
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(int element) => (ulong)(element * stride);
}

/// <summary>An unsigned offset of its own for each segment.</summary>
/// <typeparam name="TIndex">byte to ulong.</typeparam>
/// <param name="index">The first element of the group that holds them.</param>
internal readonly unsafe struct IndexedOffsets<TIndex>(byte* index) : IMemoryOffsets
    where TIndex : unmanaged, IBinaryInteger<TIndex>
{
    private readonly TIndex* _index = (TIndex*)index;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(int element) => ulong.CreateTruncating(_index[element]);
}
