using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The second operand of a kernel: a register group, or a scalar that every element sees.</summary>
/// <typeparam name="T">The element.</typeparam>
internal interface IOperand<T>
    where T : unmanaged
{
    /// <summary>An element.</summary>
    T Lane(int element);

    /// <summary>The block that begins at an element.</summary>
    Vector512<T> Wide(int element);
}

/// <summary>A register group.</summary>
/// <param name="elements">Its first element.</param>
internal readonly unsafe struct GroupOperand<T>(byte* elements) : IOperand<T>
    where T : unmanaged
{
    private readonly T* _elements = (T*)elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Lane(int element) => _elements[element];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Wide(int element) => Vector512.Load(_elements + element);
}

/// <summary>A scalar from an x register, an f register or an immediate.</summary>
internal readonly struct ScalarOperand<T>(T value) : IOperand<T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Lane(int element) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Wide(int element) => Vector512.Create(value);
}

/// <summary>The part of a kernel that is compiled once for each element type.</summary>
internal interface IForElements
{
    /// <summary>Runs it.</summary>
    /// <typeparam name="T">byte to ulong, or sbyte to long.</typeparam>
    void Run<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;
}

/// <summary>Chooses the element type of an integer kernel by SEW.</summary>
internal static class Elements
{
    /// <summary>Runs the part for an element width.</summary>
    /// <param name="sewLog2">log2 of the width in bytes: 0 to 3.</param>
    /// <param name="isSigned">True for sbyte to long.</param>
    /// <param name="part">The kernel's part and its arguments.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Choose<TPart>(int sewLog2, bool isSigned, in TPart part)
        where TPart : struct, IForElements
    {
        // Compares in the order of how common widths are, which takes less than a jump table.
        if (sewLog2 == 2)
        {
            if (isSigned)
                part.Run<int>();
            else
                part.Run<uint>();
        }
        else if (sewLog2 == 0)
        {
            if (isSigned)
                part.Run<sbyte>();
            else
                part.Run<byte>();
        }
        else if (sewLog2 == 1)
        {
            if (isSigned)
                part.Run<short>();
            else
                part.Run<ushort>();
        }
        else if (isSigned)
        {
            part.Run<long>();
        }
        else
        {
            part.Run<ulong>();
        }
    }
}
