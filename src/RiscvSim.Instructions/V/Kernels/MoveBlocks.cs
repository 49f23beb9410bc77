using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Block forms of the moves of a group.</summary>
internal static class GroupMoves
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Integers(typeof(MoveBlocks<>), shape.SewLog2, [BlockTypes.Integer(shape.SewLog2)]);
}

/// <summary>Block forms of the moves of element 0.</summary>
internal static class FirstMoves
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Integers(typeof(FirstMoveBlocks<>), shape.SewLog2, [BlockTypes.Integer(shape.SewLog2)]) is { } source
            ? source with { FirstOnly = true, IsScalar = true }
            : null;
}

/// <summary>Block forms of the numbering of elements.</summary>
internal static class Numbering
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Integers(typeof(NumberBlocks<>), shape.SewLog2, [BlockTypes.Integer(shape.SewLog2)]);
}

/// <summary>How many registers a move copies.</summary>
internal interface IRegisterCount
{
    /// <summary>1, 2, 4 or 8.</summary>
    static abstract int Count { get; }
}

/// <summary>Block forms of the moves of whole registers.</summary>
internal static class WholeMoves<TCount>
    where TCount : struct, IRegisterCount
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Integers(typeof(CopyBlocks), shape.SewLog2, [])! with { Registers = TCount.Count };
}

/// <summary>One register.</summary>
internal readonly struct OneRegister : IRegisterCount
{
    public static int Count => 1;
}

/// <summary>Two registers.</summary>
internal readonly struct TwoRegisters : IRegisterCount
{
    public static int Count => 2;
}

/// <summary>Four registers.</summary>
internal readonly struct FourRegisters : IRegisterCount
{
    public static int Count => 4;
}

/// <summary>Eight registers.</summary>
internal readonly struct EightRegisters : IRegisterCount
{
    public static int Count => 8;
}

/// <summary>Blocks of moves.</summary>
/// <typeparam name="T">The element.</typeparam>
internal static class MoveBlocks<T>
    where T : unmanaged
{
    /// <summary>A block of vs1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> V(Vector512<T> vs1) => vs1;

    /// <summary>The scalar in every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> X(Vector512<T> scalar) => scalar;
}

/// <summary>Blocks of moves of whole registers.</summary>
internal static class CopyBlocks
{
    /// <summary>A block of vs2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> R(Vector512<byte> vs2) => vs2;
}

/// <summary>What moves of element 0 have in common.</summary>
internal static class FirstMoveBlocks
{
    /// <summary>The low bits of a number, sign-extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong SignExtended(long value, int bits) => (ulong)(value << 64 - bits >> 64 - bits);
}

/// <summary>The only block of moves of element 0.</summary>
/// <typeparam name="T">The element.</typeparam>
internal static unsafe class FirstMoveBlocks<T>
    where T : unmanaged
{
    /// <summary>Element 0, sign-extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong XS(Vector512<T> vs2) => FirstMoveBlocks.SignExtended(vs2.AsInt64().ToScalar(), 8 * sizeof(T));

    /// <summary>The scalar in element 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> SX(Vector512<T> vd, Vector512<T> scalar) => ElementBlocks<T>.Merge(1, scalar, vd);
}

/// <summary>Blocks of element numbers.</summary>
/// <typeparam name="T">The element.</typeparam>
internal static class NumberBlocks<T>
    where T : unmanaged
{
    /// <summary>The numbers from that of the first element on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Id(int element) => Vector512<T>.Indices + ElementBlocks<T>.Splat((ulong)element);
}

/// <summary>Block forms of the floating-point move of a scalar to a group.</summary>
internal static class FloatGroupMoves
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Floats(typeof(MoveBlocks<>), shape, BlockNeeds.Float, [BlockTypes.Integer(shape.SewLog2)]);
}

/// <summary>Block forms of the floating-point moves of element 0.</summary>
internal static class FloatFirstMoves
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Floats(typeof(FloatFirstMoveBlocks<,>), shape, BlockNeeds.Float, [BlockTypes.Format(shape.SewLog2), BlockTypes.Integer(shape.SewLog2)]) is { } source
            ? source with { FirstOnly = true, IsScalar = true }
            : null;
}

/// <summary>Block forms of the floating-point merge.</summary>
internal static class FloatMerges
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Floats(typeof(FloatMergeBlocks<>), shape, BlockNeeds.Float, [BlockTypes.Integer(shape.SewLog2)]);
}

/// <summary>Block forms of the classification of numbers.</summary>
internal static class FloatClasses
{
    /// <summary>See <see cref="BlocksAttribute"/>.</summary>
    public static BlockSource? BlockForms(BlockShape shape) =>
        BlockTypes.Floats(typeof(FloatClassBlocks<,>), shape, BlockNeeds.Float, [BlockTypes.Format(shape.SewLog2), BlockTypes.Integer(shape.SewLog2)]);
}

/// <summary>The only block of floating-point moves of element 0.</summary>
internal static class FloatFirstMoveBlocks<TFormat, TBits>
    where TFormat : struct, IFormat
    where TBits : unmanaged
{
    /// <summary>Element 0, NaN-boxed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FS(Vector512<TBits> vs2) =>
        typeof(TBits) == typeof(ushort) ? NanBox.Box(BitConverter.UInt16BitsToHalf(vs2.AsUInt16().ToScalar()))
        : typeof(TBits) == typeof(uint) ? NanBox.Box(vs2.AsSingle().ToScalar())
        : vs2.AsUInt64().ToScalar();

    /// <summary>The scalar in element 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> SF(Vector512<TBits> vd, Vector512<TBits> scalar) => ElementBlocks<TBits>.Merge(1, scalar, vd);
}

/// <summary>Blocks of the floating-point merge.</summary>
internal static class FloatMergeBlocks<TBits>
    where TBits : unmanaged
{
    /// <summary>The scalar where the mask bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VFM(ulong mask, Vector512<TBits> vs2, Vector512<TBits> scalar) => ElementBlocks<TBits>.Merge(mask, scalar, vs2);
}

/// <summary>Blocks of classes of numbers.</summary>
[BlockLocals(50)]
internal static class FloatClassBlocks<TFormat, TBits>
    where TFormat : struct, IFormat
    where TBits : unmanaged, System.Numerics.IBinaryInteger<TBits>
{
    /// <summary>The classes as one bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> V(Vector512<TBits> vs2) => FloatMove.Class<TFormat, TBits>(vs2);
}
