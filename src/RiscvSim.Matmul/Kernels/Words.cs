using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Words spread over the sixteen elements of a block. As many are loaded as are needed and no more: what was stored just before comes to a
/// load from the store buffer only if one store wrote all of it.
/// </summary>
internal unsafe interface IWords
{
    /// <summary>The words, one for each element.</summary>
    /// <param name="words">The first word.</param>
    /// <param name="indices">Which word each element has, where they do not just repeat.</param>
    static abstract Vector512<int> Load(int* words, Vector512<int> indices);
}

/// <summary>What is done with one kind of <see cref="IWords"/>.</summary>
internal interface IWordsAction
{
    /// <summary>Does it.</summary>
    void Run<TWords>()
        where TWords : struct, IWords;
}

/// <summary>Chooses among the kinds of <see cref="IWords"/>.</summary>
internal static unsafe class Words
{
    private const int Lanes = 16;

    /// <summary>Does something with the kind for a number of words.</summary>
    /// <param name="count">1, 2, 4, 8 or 16.</param>
    /// <param name="repeats">True if element i has word i modulo count.</param>
    /// <param name="action">What to do.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Choose<TAction>(int count, bool repeats, TAction action)
        where TAction : struct, IWordsAction
    {
        switch (repeats ? -count : count)
        {
            case 1 or -1:
                action.Run<OneWord>();
                break;
            case -2:
                action.Run<TwoRepeated>();
                break;
            case -4:
                action.Run<FourRepeated>();
                break;
            case -8:
                action.Run<EightRepeated>();
                break;
            case 2:
                action.Run<TwoPicked>();
                break;
            case 4:
                action.Run<FourPicked>();
                break;
            case 8:
                action.Run<EightPicked>();
                break;
            default:
                action.Run<SixteenPicked>();
                break;
        }
    }

    /// <summary>Words by index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Pick(Vector512<int> words, Vector512<int> indices)
    {
        if (Avx512F.IsSupported)
            return Avx512F.PermuteVar16x32(words, indices);
        if (Avx2.IsSupported)
            return Vector512.Create(PickHalf(words, indices.GetLower()), PickHalf(words, indices.GetUpper()));
        return PickOneByOne(words, indices);
    }

    private static Vector512<int> PickOneByOne(Vector512<int> words, Vector512<int> indices)
    {
        Vector512<int> result = default;
        for (int i = 0; i < Lanes; i++)
            ((int*)&result)[i] = ((int*)&words)[((int*)&indices)[i]];
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> PickHalf(Vector512<int> words, Vector256<int> indices)
    {
        Vector256<int> isUpper = Vector256.GreaterThan(indices, Vector256.Create(7));
        return Vector256.ConditionalSelect(
            isUpper, Avx2.PermuteVar8x32(words.GetUpper(), indices), Avx2.PermuteVar8x32(words.GetLower(), indices));
    }
}

/// <summary>One word for all.</summary>
internal readonly unsafe struct OneWord : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices) => Vector512.Create(*words);
}

/// <summary>Two words, repeated.</summary>
internal readonly unsafe struct TwoRepeated : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices) => Vector512.Create(*(long*)words).AsInt32();
}

/// <summary>Four words, repeated.</summary>
internal readonly unsafe struct FourRepeated : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices)
    {
        if (Avx512F.IsSupported)
            return Avx512F.BroadcastVector128ToVector512(words);
        Vector128<int> four = Vector128.Load(words);
        Vector256<int> eight = Vector256.Create(four, four);
        return Vector512.Create(eight, eight);
    }
}

/// <summary>Eight words, repeated.</summary>
internal readonly unsafe struct EightRepeated : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices)
    {
        if (Avx512F.IsSupported)
            return Avx512F.BroadcastVector256ToVector512((long*)words).AsInt32();
        Vector256<int> eight = Vector256.Load(words);
        return Vector512.Create(eight, eight);
    }
}

/// <summary>Two words, by index.</summary>
internal readonly unsafe struct TwoPicked : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices) =>
        Words.Pick(Vector512.CreateScalarUnsafe(*(long*)words).AsInt32(), indices);
}

/// <summary>Four words, by index.</summary>
internal readonly unsafe struct FourPicked : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices) =>
        Words.Pick(Vector128.Load(words).ToVector256Unsafe().ToVector512Unsafe(), indices);
}

/// <summary>Eight words, by index.</summary>
internal readonly unsafe struct EightPicked : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices) => Words.Pick(Vector256.Load(words).ToVector512Unsafe(), indices);
}

/// <summary>Sixteen words, by index.</summary>
internal readonly unsafe struct SixteenPicked : IWords
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int* words, Vector512<int> indices) => Words.Pick(Vector512.Load(words), indices);
}
