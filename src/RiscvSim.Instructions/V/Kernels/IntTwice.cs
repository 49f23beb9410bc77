using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An extension to twice the width, as a type.</summary>
/// <typeparam name="TNarrow">byte to uint, or sbyte to int, which are sign-extended.</typeparam>
/// <typeparam name="TWide">An unsigned type twice as wide.</typeparam>
internal interface IIntTwice<TNarrow, TWide>
{
    /// <summary>A block of elements from one half of a block of elements of half their width.</summary>
    /// <param name="source">The narrow elements.</param>
    /// <param name="part">Which half.</param>
    static abstract Vector512<TWide> Of(Vector512<TNarrow> source, int part);
}

/// <summary>Zero extension of byte.</summary>
internal readonly struct TwiceOfByte : IIntTwice<byte, ushort>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Of(Vector512<byte> source, int part) =>
        part == 0 ? Vector512.WidenLower(source) : Vector512.WidenUpper(source);
}

/// <summary>Zero extension of ushort.</summary>
internal readonly struct TwiceOfUInt16 : IIntTwice<ushort, uint>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Of(Vector512<ushort> source, int part) =>
        part == 0 ? Vector512.WidenLower(source) : Vector512.WidenUpper(source);
}

/// <summary>Zero extension of uint.</summary>
internal readonly struct TwiceOfUInt32 : IIntTwice<uint, ulong>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Of(Vector512<uint> source, int part) =>
        part == 0 ? Vector512.WidenLower(source) : Vector512.WidenUpper(source);
}

/// <summary>Sign extension of sbyte.</summary>
internal readonly struct TwiceOfSByte : IIntTwice<sbyte, ushort>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Of(Vector512<sbyte> source, int part) =>
        part == 0 ? Vector512.WidenLower(source).AsUInt16() : Vector512.WidenUpper(source).AsUInt16();
}

/// <summary>Sign extension of short.</summary>
internal readonly struct TwiceOfInt16 : IIntTwice<short, uint>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Of(Vector512<short> source, int part) =>
        part == 0 ? Vector512.WidenLower(source).AsUInt32() : Vector512.WidenUpper(source).AsUInt32();
}

/// <summary>Sign extension of int.</summary>
internal readonly struct TwiceOfInt32 : IIntTwice<int, ulong>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Of(Vector512<int> source, int part) =>
        part == 0 ? Vector512.WidenLower(source).AsUInt64() : Vector512.WidenUpper(source).AsUInt64();
}
