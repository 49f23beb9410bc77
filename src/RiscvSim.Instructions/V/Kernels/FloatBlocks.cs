using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Which class has the block forms of a floating-point operation.</summary>
internal static class FloatBlocks
{
    private const BlockNeeds Rounded = BlockNeeds.Float | BlockNeeds.Nearest | BlockNeeds.Inexact;

    /// <summary>Operands all have SEW.</summary>
    public static BlockSource? Of<TOp>(BlockShape shape)
        where TOp : struct, IFloatOperation => BlockTypes.Floats(
            TOp.ReadsOld ? typeof(FloatOldBlocks<,,>) : typeof(FloatBlocks<,,>),
            shape,
            Rounded,
            [typeof(TOp), BlockTypes.Format(shape.SewLog2), BlockTypes.Integer(shape.SewLog2)]);

    /// <summary>Both operands, or the only group among them, have SEW, and the destination 2 * SEW.</summary>
    public static BlockSource? Widening<TOp>(BlockShape shape)
        where TOp : struct, IFloatOperation =>
        Close(TOp.ReadsOld ? typeof(FloatWideOldBlocks<,,,,>) : typeof(FloatWideBlocks<,,,,>), typeof(TOp), shape);

    /// <summary>The second operand has SEW, the first one and the destination 2 * SEW.</summary>
    public static BlockSource? WideningSecond<TOp>(BlockShape shape)
        where TOp : struct, IFloatOperation => Close(typeof(FloatWideFirstBlocks<,,,,>), typeof(TOp), shape);

    /// <summary>bfloat16 numbers to singles.</summary>
    public static BlockSource? WideningBf16<TOp>(BlockShape shape)
        where TOp : struct, IFloatOperation => shape.SewLog2 != 1 ? null : BlockTypes.Close(
            typeof(FloatWideOldBlocks<,,,,>),
            typeof(ElementBlocks<uint>),
            Rounded,
            [typeof(TOp), typeof(Binary32), typeof(uint), typeof(ushort), typeof(WideBf16)]);

    private static BlockSource? Close(Type methods, Type op, BlockShape shape)
    {
        Type? widened = shape.SewLog2 == 1 ? typeof(WideHalf) : shape.SewLog2 == 2 ? typeof(WideSingle) : null;
        int wide = shape.SewLog2 + 1;
        return shape.Altfmt ? null : BlockTypes.Close(
            methods,
            BlockTypes.ElementsOf(BlockTypes.Integer(wide)),
            Rounded,
            [op, BlockTypes.Format(wide), BlockTypes.Integer(wide), BlockTypes.Integer(shape.SewLog2), widened]);
    }
}

/// <summary>What all block forms with scalars of a format have in common.</summary>
public static class FloatElementBlocks<TFormat, TBits>
    where TFormat : struct, IFormat
    where TBits : unmanaged
{
    /// <summary>The number in an f register in every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Splat(ulong scalar) => ElementBlocks<TBits>.Splat(FloatLane.Unbox<TFormat>(scalar));

    /// <summary>See <see cref="ElementBlocks{T}.Merge"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Merge(ulong bits, Vector512<TBits> value, Vector512<TBits> old) => ElementBlocks<TBits>.Merge(bits, value, old);
}

/// <summary>Blocks of a rounded operation of one format, to nearest, NX having been accrued.</summary>
public static class FloatBlocks<TOp, TFormat, TBits>
    where TOp : struct, IFloatOperation
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> V(Vector512<TBits> vs2, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(vs2, default, default, out suspects);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VV(Vector512<TBits> vs2, Vector512<TBits> vs1, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(vs2, vs1, default, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VF(Vector512<TBits> vs2, Vector512<TBits> scalar, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(vs2, scalar, default, out suspects);
}

/// <summary>Blocks of a rounded operation of one format that reads the destination.</summary>
public static class FloatOldBlocks<TOp, TFormat, TBits>
    where TOp : struct, IFloatOperation
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VV(Vector512<TBits> vd, Vector512<TBits> vs1, Vector512<TBits> vs2, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(vs2, vs1, vd, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VF(Vector512<TBits> vd, Vector512<TBits> scalar, Vector512<TBits> vs2, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(vs2, scalar, vd, out suspects);
}

/// <summary>How numbers of a narrow format become numbers of one twice as wide; a signalling NaN may become a quiet one.</summary>
/// <typeparam name="TNarrow">Encodings of the narrow format.</typeparam>
/// <typeparam name="TWide">Encodings of the wide format.</typeparam>
public interface IWideFloat<TNarrow, TWide>
{
    /// <summary>A block of wide numbers from one half of a block of narrow ones.</summary>
    static abstract Vector512<TWide> Wide(Vector512<TNarrow> source, int part);

    /// <summary>The number in an f register in every element.</summary>
    static abstract Vector512<TWide> Splat(ulong register);
}

/// <summary>Halves as singles.</summary>
internal readonly struct WideHalf : IWideFloat<ushort, uint>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Wide(Vector512<ushort> source, int part) => HalfVectors.Widen(BlockParts.Half(source, part)).AsUInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Splat(ulong register) =>
        HalfVectors.Widen(Vector256.Create((ushort)FloatLane.Unbox<Binary16>(register))).AsUInt32();
}

/// <summary>Singles as doubles.</summary>
internal readonly struct WideSingle : IWideFloat<uint, ulong>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Wide(Vector512<uint> source, int part) =>
        FloatWiden.ToQuietDouble(BlockParts.Half(source.AsSingle(), part)).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Splat(ulong register) =>
        FloatWiden.ToQuietDouble(Vector256.Create((uint)FloatLane.Unbox<Binary32>(register)).AsSingle()).AsUInt64();
}

/// <summary>bfloat16 numbers as singles.</summary>
internal readonly struct WideBf16 : IWideFloat<ushort, uint>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Wide(Vector512<ushort> source, int part) => Bf16Operand.Wide(BlockParts.AtFront(source, part, 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Splat(ulong register) => Vector512.Create(Bf16Operand.Single(register));
}

/// <summary>Blocks of a rounded operation in a format twice as wide as that of its operands.</summary>
public static class FloatWideBlocks<TOp, TFormat, TBits, TNarrow, TWidened>
    where TOp : struct, IFloatOperation
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
    where TNarrow : unmanaged
    where TWidened : struct, IWideFloat<TNarrow, TBits>
{
    /// <summary>The scalar, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Splat(ulong scalar) => TWidened.Splat(scalar);

    /// <summary>Two operands. NaNs, quiet or not, make suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VV(Vector512<TNarrow> vs2, Vector512<TNarrow> vs1, int part, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(TWidened.Wide(vs2, part), TWidened.Wide(vs1, part), default, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VF(Vector512<TNarrow> vs2, Vector512<TBits> scalar, int part, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(TWidened.Wide(vs2, part), scalar, default, out suspects);
}

/// <summary>Blocks of a rounded operation whose first operand has the destination's format and whose second one is half as wide.</summary>
public static class FloatWideFirstBlocks<TOp, TFormat, TBits, TNarrow, TWidened>
    where TOp : struct, IFloatOperation
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
    where TNarrow : unmanaged
    where TWidened : struct, IWideFloat<TNarrow, TBits>
{
    /// <summary>The scalar, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Splat(ulong scalar) => TWidened.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> WV(Vector512<TBits> vs2, Vector512<TNarrow> vs1, int part, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(vs2, TWidened.Wide(vs1, part), default, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> WF(Vector512<TBits> vs2, Vector512<TBits> scalar, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(vs2, scalar, default, out suspects);
}

/// <summary>Blocks of a fused multiply-add whose factors are half as wide as the destination.</summary>
public static class FloatWideOldBlocks<TOp, TFormat, TBits, TNarrow, TWidened>
    where TOp : struct, IFloatOperation
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
    where TNarrow : unmanaged
    where TWidened : struct, IWideFloat<TNarrow, TBits>
{
    /// <summary>The scalar, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Splat(ulong scalar) => TWidened.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VV(Vector512<TBits> vd, Vector512<TNarrow> vs1, Vector512<TNarrow> vs2, int part, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(TWidened.Wide(vs2, part), TWidened.Wide(vs1, part), vd, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VF(Vector512<TBits> vd, Vector512<TBits> scalar, Vector512<TNarrow> vs2, int part, out ulong suspects) =>
        FloatBlock.NearestOrNone<TOp, TFormat, TBits>(TWidened.Wide(vs2, part), scalar, vd, out suspects);
}

/// <summary>Blocks of an operation that does not round and raises nothing.</summary>
public static class FloatSelectBlocks<TOp, TFormat, TBits>
    where TOp : struct, IFloatSelect
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VV(Vector512<TBits> vs2, Vector512<TBits> vs1) => TOp.Wide<TFormat, TBits>(vs2, vs1);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VF(Vector512<TBits> vs2, Vector512<TBits> scalar) => TOp.Wide<TFormat, TBits>(vs2, scalar);
}

/// <summary>Blocks of an operation that does not round and raises NV for signalling NaNs.</summary>
public static class FloatRaisingBlocks<TOp, TFormat, TBits>
    where TOp : struct, IFloatSelect
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VV(Vector512<TBits> vs2, Vector512<TBits> vs1, out ulong suspects)
    {
        suspects = FloatSelect.Signaling<TFormat, TBits>(vs2, vs1);
        return TOp.Wide<TFormat, TBits>(vs2, vs1);
    }

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> VF(Vector512<TBits> vs2, Vector512<TBits> scalar, out ulong suspects) => VV(vs2, scalar, out suspects);
}

/// <summary>Blocks of a comparison.</summary>
public static class FloatCompareBlocks<TOp, TFormat, TBits>
    where TOp : struct, IFloatCompare
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VV(Vector512<TBits> vs2, Vector512<TBits> vs1, out ulong suspects) =>
        FloatCompare.Block<TOp, TFormat, TBits>(vs2, vs1, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VF(Vector512<TBits> vs2, Vector512<TBits> scalar, out ulong suspects) =>
        FloatCompare.Block<TOp, TFormat, TBits>(vs2, scalar, out suspects);
}
