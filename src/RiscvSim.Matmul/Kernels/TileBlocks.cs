using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Isa;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Block forms of units that multiply tiles of bytes, A in vs1: a block of C, sixteen sums, to which each step adds two products. Permutations of a
/// block of A and of B make a step's operands. Everything else is a constant of the geometry. Products
/// and sums are those of the kernel: <see cref="IntegerTiles.Products"/> and <see cref="IntegerTiles.SaturatingAdd"/>.
/// </summary>
/// <typeparam name="TNumber">The number of the <see cref="TileGeometry"/>.</typeparam>
/// <typeparam name="TA">How A is taken.</typeparam>
/// <typeparam name="TB">How B is taken.</typeparam>
[BlockLocals(8)]
internal static class TileBlocks<TNumber, TA, TB>
    where TNumber : struct, IBits
    where TA : struct, ITileOperand
    where TB : struct, ITileOperand
{
    private static readonly TileGeometry s_tiles = TileGeometry.Get(TNumber.Value);
    private static readonly int s_steps = s_tiles.OrderB.Steps, s_blocks = s_tiles.Blocks;
    private static readonly int s_skipped = s_tiles.Skipped, s_copyBytes = s_tiles.CopyBytes, s_rowBytes = s_tiles.RowBytes, s_bundleBytes = s_tiles.BundleBytes;
    private static readonly bool s_saturates = s_tiles.Saturates;
    private static readonly int s_firstA = s_tiles.PicksA.First, s_nextA = s_tiles.PicksA.Next, s_stepsA = s_tiles.PicksA.Steps;
    private static readonly int s_firstB = s_tiles.PicksB.First, s_nextB = s_tiles.PicksB.Next, s_stepsB = s_tiles.PicksB.Steps;
    private static readonly Vector512<byte> s_a0 = s_tiles.IndicesA(0), s_a1 = s_tiles.IndicesA(1), s_a2 = s_tiles.IndicesA(2), s_a3 = s_tiles.IndicesA(3);
    private static readonly Vector512<byte> s_b0 = s_tiles.IndicesB(0), s_b1 = s_tiles.IndicesB(1), s_b2 = s_tiles.IndicesB(2), s_b3 = s_tiles.IndicesB(3);

    /// <summary>See <see cref="BlockForm"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> VV(Vector512<int> vd, Vector512<byte> vs2, Vector512<byte> vs1First, int part) =>
        Sum(vd, vs1First, s_skipped + part / s_blocks * s_copyBytes + part % s_blocks * s_rowBytes, vs2, part / s_blocks * s_bundleBytes);

    /// <summary>A block of C.</summary>
    /// <param name="c">Its old value.</param>
    /// <param name="blockA">The block of A.</param>
    /// <param name="offsetA">Where in it the block's rows begin, in bytes.</param>
    /// <param name="blockB">The block of B.</param>
    /// <param name="offsetB">Where in it the bundle begins, in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Sum(Vector512<int> c, Vector512<byte> blockA, int offsetA, Vector512<byte> blockB, int offsetB)
    {
        Vector512<short> a = TA.Take(blockA, s_a0, offsetA), b = TB.Take(blockB, s_b0, offsetB);
        Vector512<int> sum = IntegerTiles.Products(TA.Pick(a, s_firstA), TB.Pick(b, s_firstB));
        if (s_steps > 1)
        {
            if (1 % s_stepsA == 0)
                a = TA.Take(blockA, s_a1, offsetA);
            if (1 % s_stepsB == 0)
                b = TB.Take(blockB, s_b1, offsetB);
            sum += IntegerTiles.Products(TA.Pick(a, s_firstA + 1 % s_stepsA * s_nextA), TB.Pick(b, s_firstB + 1 % s_stepsB * s_nextB));
        }

        if (s_steps > 2)
        {
            if (2 % s_stepsA == 0)
                a = TA.Take(blockA, s_a2, offsetA);
            if (2 % s_stepsB == 0)
                b = TB.Take(blockB, s_b2, offsetB);
            sum += IntegerTiles.Products(TA.Pick(a, s_firstA + 2 % s_stepsA * s_nextA), TB.Pick(b, s_firstB + 2 % s_stepsB * s_nextB));
        }

        if (s_steps > 3)
        {
            if (3 % s_stepsA == 0)
                a = TA.Take(blockA, s_a3, offsetA);
            if (3 % s_stepsB == 0)
                b = TB.Take(blockB, s_b3, offsetB);
            sum += IntegerTiles.Products(TA.Pick(a, s_firstA + 3 % s_stepsA * s_nextA), TB.Pick(b, s_firstB + 3 % s_stepsB * s_nextB));
        }

        if (s_saturates)
            sum = IntegerTiles.SaturatingAdd(c, sum);
        else
            sum += c;
        return sum;
    }
}

/// <summary>The same for units with A in vs2.</summary>
/// <typeparam name="TNumber">The number of the <see cref="TileGeometry"/>.</typeparam>
/// <typeparam name="TA">How A is taken.</typeparam>
/// <typeparam name="TB">How B is taken.</typeparam>
[BlockLocals(8)]
internal static class SwappedTileBlocks<TNumber, TA, TB>
    where TNumber : struct, IBits
    where TA : struct, ITileOperand
    where TB : struct, ITileOperand
{
    /// <summary>See <see cref="BlockForm"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> VV(Vector512<int> vd, Vector512<byte> vs1, Vector512<byte> vs2First, int part) =>
        TileBlocks<TNumber, TA, TB>.VV(vd, vs1, vs2First, part);
}

/// <summary>How the operands of steps come from a block of bytes.</summary>
internal interface ITileOperand
{
    /// <summary>Pairs of 16-bit integers of one or several steps.</summary>
    /// <param name="block">The block.</param>
    /// <param name="indices">Of 32 bytes in the operand (<see cref="TileGeometry.IndicesA"/>).</param>
    /// <param name="offset">Where in the block the operand begins.</param>
    static abstract Vector512<short> Take(Vector512<byte> block, Vector512<byte> indices, int offset);

    /// <summary>Those of one step.</summary>
    /// <param name="pairs">What <see cref="Take"/> has made.</param>
    /// <param name="control">Which (<see cref="TilePicks"/>).</param>
    static abstract Vector512<short> Pick(Vector512<short> pairs, int control);
}

/// <summary>An operand of signed or unsigned bytes whose pairs are picked in one way.</summary>
/// <typeparam name="TBytes">Which bytes.</typeparam>
/// <typeparam name="TPick">Which way.</typeparam>
internal readonly struct TileOperand<TBytes, TPick> : ITileOperand
    where TBytes : struct, IWiden
    where TPick : struct, IPick
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Take(Vector512<byte> block, Vector512<byte> indices, int offset) =>
        TBytes.Widen(Avx512Vbmi.PermuteVar64x8(block, indices + Vector512.Create((byte)offset)).GetLower());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Pick(Vector512<short> pairs, int control) => TPick.Pick(pairs, control);
}

/// <summary>Makes bytes 16-bit integers.</summary>
internal interface IWiden
{
    /// <summary>The integers.</summary>
    static abstract Vector512<short> Widen(Vector256<byte> bytes);
}

/// <summary>Signed bytes.</summary>
internal readonly struct SignedBytes : IWiden
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Widen(Vector256<byte> bytes) => Avx512BW.ConvertToVector512Int16(bytes.AsSByte());
}

/// <summary>Unsigned bytes.</summary>
internal readonly struct UnsignedBytes : IWiden
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Widen(Vector256<byte> bytes) => Avx512BW.ConvertToVector512Int16(bytes);
}

/// <summary>Picks the pairs of a step.</summary>
internal interface IPick
{
    /// <summary>See <see cref="ITileOperand.Pick"/>.</summary>
    static abstract Vector512<short> Pick(Vector512<short> pairs, int control);
}

/// <summary>They are of one step.</summary>
internal readonly struct PickAll : IPick
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<short> Pick(Vector512<short> pairs, int control) => pairs;
}

/// <summary>Places in host lanes.</summary>
internal readonly struct PickInLanes : IPick
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SuppressMessage("Performance", "CA1857", Justification = "It is a constant where this has been inlined.")]
    public static Vector512<short> Pick(Vector512<short> pairs, int control) => Avx512F.Shuffle(pairs.AsInt32(), (byte)control).AsInt16();
}

/// <summary>Whole host lanes.</summary>
internal readonly struct PickLanes : IPick
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SuppressMessage("Performance", "CA1857", Justification = "It is a constant where this has been inlined.")]
    public static Vector512<short> Pick(Vector512<short> pairs, int control) =>
        Avx512F.Shuffle4x128(pairs.AsInt32(), pairs.AsInt32(), (byte)control).AsInt16();
}
