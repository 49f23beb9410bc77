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
        where TWide : unmanaged, IBinaryInteger<TWide>
    {
        int unused = 64 - 8 * sizeof(TNarrow);
        return TWide.CreateTruncating(isSigned ? (ulong)((long)(value << unused) >> unused) : value << unused >> unused);
    }

    /// <summary>A block of wide elements from narrow ones; 32 bytes from the first one on may be read.</summary>
    /// <typeparam name="TNarrow">byte to uint, or sbyte to int.</typeparam>
    /// <typeparam name="TWide">A type 2, 4 or 8 times as wide.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Load<TNarrow, TWide>(TNarrow* source, bool isSigned)
        where TNarrow : unmanaged
        where TWide : unmanaged
    {
        Vector512<byte> value = Vector256.Load((byte*)source).ToVector512Unsafe();
        if (sizeof(TNarrow) == 1)
            value = isSigned ? Vector512.WidenLower(value.AsSByte()).AsByte() : Vector512.WidenLower(value).AsByte();
        if (sizeof(TNarrow) <= 2 && sizeof(TWide) >= 4)
            value = isSigned ? Vector512.WidenLower(value.AsInt16()).AsByte() : Vector512.WidenLower(value.AsUInt16()).AsByte();
        if (sizeof(TWide) == 8)
            value = isSigned ? Vector512.WidenLower(value.AsInt32()).AsByte() : Vector512.WidenLower(value.AsUInt32()).AsByte();
        return value.As<byte, TWide>();
    }

    /// <summary>A block of narrow elements: the low halves of two blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> Narrow<TWide, TNarrow>(Vector512<TWide> lower, Vector512<TWide> upper)
        where TWide : unmanaged
        where TNarrow : unmanaged => sizeof(TNarrow) switch
        {
            1 => Vector512.Narrow(lower.As<TWide, ushort>(), upper.As<TWide, ushort>()).As<byte, TNarrow>(),
            2 => Vector512.Narrow(lower.As<TWide, uint>(), upper.As<TWide, uint>()).As<ushort, TNarrow>(),
            _ => Vector512.Narrow(lower.As<TWide, ulong>(), upper.As<TWide, ulong>()).As<uint, TNarrow>(),
        };
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
