using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Whether an operand is sign-extended, as a type.</summary>
internal interface ISignedness
{
    /// <summary>True for sign extension, false for zero extension.</summary>
    static abstract bool IsSigned { get; }
}

/// <summary>Elements made wider by sign or zero extension, and narrower by cutting.</summary>
internal static unsafe class IntExtension
{
    /// <summary>The low bits of a scalar as an element of a width, extended to a wider one.</summary>
    /// <typeparam name="TNarrow">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">A wider one.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TWide Lane<TNarrow, TWide>(ulong value, bool isSigned)
        where TNarrow : unmanaged
        where TWide : unmanaged, IBinaryInteger<TWide> => TWide.CreateTruncating(Extend(value, 8 * sizeof(TNarrow), isSigned));

    /// <summary>The same in every element of a block.</summary>
    /// <typeparam name="TNarrow">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">A wider one.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat<TNarrow, TWide>(ulong value)
        where TNarrow : unmanaged
        where TWide : unmanaged
    {
        bool isSigned = typeof(TNarrow) == typeof(sbyte) || typeof(TNarrow) == typeof(short) || typeof(TNarrow) == typeof(int);
        return ElementBlocks<TWide>.Splat(Extend(value, 8 * sizeof(TNarrow), isSigned));
    }

    /// <summary>A block of wide elements from narrow ones; 32 bytes from the first one on may be read.</summary>
    /// <typeparam name="TNarrow">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">A type 2, 4 or 8 times as wide.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Load<TNarrow, TWide>(TNarrow* source, bool isSigned)
        where TNarrow : unmanaged
        where TWide : unmanaged
    {
        return Widen<TNarrow, TWide>(Vector256.Load((byte*)source).ToVector512Unsafe(), isSigned);
    }

    /// <summary>A block of wide elements from a part of a block of narrow ones.</summary>
    /// <param name="source">The narrow elements.</param>
    /// <param name="part">Which of the 2, 4 or 8 parts.</param>
    /// <param name="isSigned">True for sign extension.</param>
    /// <typeparam name="TNarrow">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">A type 2, 4 or 8 times as wide.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Widen<TNarrow, TWide>(Vector512<TNarrow> source, int part, bool isSigned)
        where TNarrow : unmanaged
        where TWide : unmanaged => Widen<TNarrow, TWide>(BlockParts.AtFront(source.AsByte(), part, sizeof(TWide) / sizeof(TNarrow)), isSigned);

    /// <summary>A block of wide elements from the first bytes of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TWide> Widen<TNarrow, TWide>(Vector512<byte> value, bool isSigned)
        where TNarrow : unmanaged
        where TWide : unmanaged
    {
        if (sizeof(TNarrow) == 1)
            value = isSigned ? Vector512.WidenLower(value.AsSByte()).AsByte() : Vector512.WidenLower(value).AsByte();
        if (sizeof(TNarrow) <= 2 && sizeof(TWide) >= 4)
            value = isSigned ? Vector512.WidenLower(value.AsInt16()).AsByte() : Vector512.WidenLower(value.AsUInt16()).AsByte();
        if (sizeof(TWide) == 8)
            value = isSigned ? Vector512.WidenLower(value.AsInt32()).AsByte() : Vector512.WidenLower(value.AsUInt32()).AsByte();
        return value.As<byte, TWide>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Extend(ulong value, int bits, bool isSigned) =>
        isSigned ? (ulong)((long)(value << 64 - bits) >> 64 - bits) : value << 64 - bits >> 64 - bits;

    /// <summary>A block of narrow elements: the low halves of two blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> Narrow<TWide, TNarrow>(Vector512<TWide> lower, Vector512<TWide> upper)
        where TWide : unmanaged
        where TNarrow : unmanaged
    {
        if (sizeof(TNarrow) == 1)
            return Vector512.Narrow(lower.As<TWide, ushort>(), upper.As<TWide, ushort>()).As<byte, TNarrow>();
        if (sizeof(TNarrow) == 2)
            return Vector512.Narrow(lower.As<TWide, uint>(), upper.As<TWide, uint>()).As<ushort, TNarrow>();
        return Vector512.Narrow(lower.As<TWide, ulong>(), upper.As<TWide, ulong>()).As<uint, TNarrow>();
    }
}

/// <summary>Parts of a block, for operations whose result has wider elements.</summary>
internal static class BlockParts
{
    /// <summary>A part at the front of a block; what is behind it is undefined.</summary>
    /// <param name="source">The block.</param>
    /// <param name="part">The number of the part.</param>
    /// <param name="parts">How many there are: 2, 4 or 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> AtFront<T>(Vector512<T> source, int part, int parts)
    {
        if (part == 0)
            return source;
        if (parts == 8)
            return Vector512.CreateScalarUnsafe(source.AsUInt64().GetElement(part)).As<ulong, T>();
        Vector256<T> half = part * 2 < parts ? source.GetLower() : source.GetUpper();
        return parts == 4 && (part & 1) != 0 ? half.GetUpper().ToVector256Unsafe().ToVector512Unsafe() : half.ToVector512Unsafe();
    }
}

/// <summary>A register group of narrow elements, extended.</summary>
/// <param name="elements">Its first element.</param>
internal readonly unsafe struct ExtendedOperand<TNarrow, TWide, TSign>(byte* elements) : IOperand<TWide>
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>
    where TWide : unmanaged, IBinaryInteger<TWide>
    where TSign : struct, ISignedness
{
    private readonly TNarrow* _elements = (TNarrow*)elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TWide Lane(int element) => IntExtension.Lane<TNarrow, TWide>(ulong.CreateTruncating(_elements[element]), TSign.IsSigned);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<TWide> Wide(int element) => IntExtension.Load<TNarrow, TWide>(_elements + element, TSign.IsSigned);
}
