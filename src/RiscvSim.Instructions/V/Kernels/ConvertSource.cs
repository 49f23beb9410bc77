using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The elements that become a block of a conversion's results.</summary>
/// <typeparam name="T">The source element.</typeparam>
internal interface IConvertSource<T>
    where T : unmanaged
{
    /// <summary>64 bytes of them.</summary>
    /// <param name="element">The first one; those before are a multiple of 64 bytes.</param>
    Vector512<T> Block(int element);

    /// <summary>32 bytes of them.</summary>
    /// <param name="element">The first one; those before are a multiple of 32 bytes.</param>
    Vector256<T> Half(int element);

    /// <summary>16 bytes of them.</summary>
    /// <param name="element">The first one; those before are a multiple of 16 bytes.</param>
    Vector128<T> Quarter(int element);
}

/// <summary>Elements in memory.</summary>
/// <param name="elements">The first one.</param>
internal readonly unsafe struct MemorySource<T>(T* elements) : IConvertSource<T>
    where T : unmanaged
{
    private readonly T* _elements = elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Block(int element) => Vector512.Load(_elements + element);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<T> Half(int element) => Vector256.Load(_elements + element);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<T> Quarter(int element) => Vector128.Load(_elements + element);
}

/// <summary>Elements in blocks: one block, or two, or one half of the first.</summary>
/// <param name="lower">The first block.</param>
/// <param name="upper">The second block.</param>
/// <param name="part">1 if elements begin in the middle of the first block, else 0.</param>
internal readonly unsafe struct RegisterSource<T>(Vector512<T> lower, Vector512<T> upper, int part) : IConvertSource<T>
    where T : unmanaged
{
    private readonly Vector512<T> _lower = lower;
    private readonly Vector512<T> _upper = upper;
    private readonly int _offset = part * (Blocks.Size / 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Block(int element) => element * sizeof(T) < Blocks.Size ? _lower : _upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<T> Half(int element)
    {
        Vector512<T> block = Block(element);
        return (element * sizeof(T) + _offset & Blocks.Size / 2) == 0 ? block.GetLower() : block.GetUpper();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<T> Quarter(int element)
    {
        Vector256<T> half = Half(element);
        return (element * sizeof(T) & Blocks.Size / 4) == 0 ? half.GetLower() : half.GetUpper();
    }
}
