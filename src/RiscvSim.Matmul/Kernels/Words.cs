using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Loads as many words as are needed and no more: what was stored just before comes to a load from the store buffer only if one store wrote
/// all of it.
/// </summary>
internal unsafe interface IWords
{
    /// <summary>The words in the lowest elements; others are undefined.</summary>
    static abstract Vector512<int> Load(int* words);
}

/// <summary>One word.</summary>
internal readonly unsafe struct OneWord : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words) => Vector512.CreateScalarUnsafe(*words);
}

/// <summary>Two words.</summary>
internal readonly unsafe struct TwoWords : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words) => Vector512.CreateScalarUnsafe(*(long*)words).AsInt32();
}

/// <summary>Four words.</summary>
internal readonly unsafe struct FourWords : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words) => Vector128.Load(words).ToVector256Unsafe().ToVector512Unsafe();
}

/// <summary>Eight words.</summary>
internal readonly unsafe struct EightWords : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words) => Vector256.Load(words).ToVector512Unsafe();
}

/// <summary>Sixteen words.</summary>
internal readonly unsafe struct SixteenWords : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words) => Vector512.Load(words);
}
