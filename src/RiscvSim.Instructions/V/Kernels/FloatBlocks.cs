using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Which class has the block forms of a floating-point operation.</summary>
internal static class FloatBlocks
{
    private const int Half = 1, Double = 3;
    private const BlockNeeds Rounded = BlockNeeds.Float | BlockNeeds.Nearest | BlockNeeds.Inexact;

    /// <summary>Operands all have SEW.</summary>
    public static BlockSource? Of<TOp>(BlockShape shape)
        where TOp : struct, IFloatOperation => shape.SewLog2 == Half
            ? BlockTypes.Floats(typeof(FloatHalfBlocks<>), shape, Rounded, [typeof(TOp)])
            : BlockTypes.Floats(
                TOp.MayUnderflow ? typeof(FloatProductBlocks<,,,>) : typeof(FloatSumBlocks<,,,>),
                shape,
                Rounded,
                [typeof(TOp), Host(shape.SewLog2), Number(shape.SewLog2), Integer(shape.SewLog2)]);

    /// <summary>A fused multiply-add whose operands all have SEW.</summary>
    public static BlockSource? Fused<TOp>(BlockShape shape)
        where TOp : struct, IFloatFused => shape.SewLog2 == Half
            ? BlockTypes.Floats(typeof(FloatHalfOldBlocks<>), shape, Rounded, [typeof(Fused<TOp>)])
            : BlockTypes.Floats(
                TOp.MultipliesOld ? typeof(FloatFactorBlocks<,,,,>) : typeof(FloatFusedBlocks<,,,,>),
                shape,
                Rounded,
                [Sign(TOp.NegatesProduct), Sign(TOp.NegatesAddend), Host(shape.SewLog2), Number(shape.SewLog2), Integer(shape.SewLog2)]);

    /// <summary>Both operands, or the only group among them, have SEW, and the destination 2 * SEW.</summary>
    public static BlockSource? Widening<TOp>(BlockShape shape)
        where TOp : struct, IFloatOperation =>
        Wide(TOp.MayUnderflow ? typeof(FloatWideProductBlocks<,,,,,>) : typeof(FloatWideSumBlocks<,,,,,>), shape, [typeof(TOp)]);

    /// <summary>The second operand has SEW, the first one and the destination 2 * SEW.</summary>
    public static BlockSource? WideningSecond<TOp>(BlockShape shape)
        where TOp : struct, IFloatOperation => Wide(typeof(FloatWideSecondBlocks<,,,,,>), shape, [typeof(TOp)]);

    /// <summary>A fused multiply-add whose factors have SEW.</summary>
    public static BlockSource? WideningFused<TOp>(BlockShape shape)
        where TOp : struct, IFloatFused =>
        Wide(typeof(FloatWideFusedBlocks<,,,,,,>), shape, [Sign(TOp.NegatesProduct), Sign(TOp.NegatesAddend)]);

    /// <summary>The same for bfloat16 numbers.</summary>
    public static BlockSource? Bf16Fused<TOp>(BlockShape shape)
        where TOp : struct, IFloatFused => shape.SewLog2 != Half ? null : BlockTypes.Close(
            typeof(FloatWideFusedBlocks<,,,,,,>),
            typeof(ElementBlocks<float>),
            Rounded,
            [Sign(TOp.NegatesProduct), Sign(TOp.NegatesAddend), typeof(HostSingle), typeof(float), typeof(int), typeof(ushort), typeof(HostOfBf16)]);

    /// <summary>An operation that does not round.</summary>
    public static BlockSource? Select<TOp>(BlockShape shape)
        where TOp : struct, IFloatSelect
    {
        if (TOp.IsMaximum is { } maximum && shape.SewLog2 != Half)
        {
            return BlockTypes.Floats(
                maximum ? typeof(FloatMaximumBlocks<,,>) : typeof(FloatMinimumBlocks<,,>),
                shape,
                BlockNeeds.Float,
                [Host(shape.SewLog2), Number(shape.SewLog2), Integer(shape.SewLog2)]);
        }

        return BlockTypes.Floats(
            TOp.MayRaise ? typeof(FloatRaisingBlocks<,,>) : typeof(FloatSelectBlocks<,,>),
            shape,
            BlockNeeds.Float,
            [typeof(TOp), BlockTypes.Format(shape.SewLog2), BlockTypes.Integer(shape.SewLog2)]);
    }

    /// <summary>A comparison.</summary>
    public static BlockSource? Compare<TOp>(BlockShape shape)
        where TOp : struct, IFloatCompare => shape.SewLog2 == Half
            ? BlockTypes.Floats(typeof(FloatCompareBlocks<,,>), shape, BlockNeeds.Float, [typeof(TOp), typeof(Binary16), typeof(ushort)])
            : BlockTypes.Floats(
                typeof(FloatHostCompareBlocks<,,,>),
                shape,
                BlockNeeds.Float,
                [typeof(TOp), Host(shape.SewLog2), Number(shape.SewLog2), Integer(shape.SewLog2)]);

    private static BlockSource? Wide(Type methods, BlockShape shape, ReadOnlySpan<Type> operation)
    {
        if (shape.Altfmt || shape.SewLog2 is not (Half or Half + 1))
            return null;
        bool isHalf = shape.SewLog2 == Half;
        Type wide = Number(shape.SewLog2 + 1);
        return BlockTypes.Close(methods, BlockTypes.ElementsOf(wide), Rounded,
            [.. operation, Host(shape.SewLog2 + 1), wide, Integer(shape.SewLog2 + 1), isHalf ? typeof(ushort) : typeof(float), isHalf ? typeof(HostOfHalf) : typeof(HostOfSingle)]);
    }

    private static Type Host(int sewLog2) => sewLog2 == Double ? typeof(HostDouble) : typeof(HostSingle);

    private static Type Number(int sewLog2) => sewLog2 == Double ? typeof(double) : typeof(float);

    private static Type Integer(int sewLog2) => sewLog2 == Double ? typeof(long) : typeof(int);

    private static Type Sign(bool isNegative) => isNegative ? typeof(HostMinus) : typeof(HostPlus);
}

/// <summary>What all block forms with scalars of a format have in common.</summary>
internal static class FloatElementBlocks<TFormat, TBits>
    where TFormat : struct, IFormat
    where TBits : unmanaged
{
    /// <summary>The number in an f register in every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Splat(ulong scalar)
    {
        // As a float, which hosts broadcast without a way through an integer register.
        if (typeof(TFormat) == typeof(Binary32))
            return Vector512.Create(NanBox.UnboxSingle(scalar)).As<float, TBits>();
        return ElementBlocks<TBits>.Splat(FloatLane.Unbox<TFormat>(scalar));
    }

    /// <summary>See <see cref="ElementBlocks{T}.Merge"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Merge(ulong bits, Vector512<TBits> value, Vector512<TBits> old) => ElementBlocks<TBits>.Merge(bits, value, old);
}

/// <summary>Blocks of a rounded operation on halves, to nearest, NX having been accrued.</summary>
[BlockLocals(45)]
internal static class FloatHalfBlocks<TOp>
    where TOp : struct, IFloatOperation
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> V(Vector512<ushort> vs2, out ulong suspects) => FloatBlock.NearestHalves<TOp>(vs2, vs2, vs2, out suspects);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> VV(Vector512<ushort> vs2, Vector512<ushort> vs1, out ulong suspects) =>
        FloatBlock.NearestHalves<TOp>(vs2, vs1, vs1, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> VF(Vector512<ushort> vs2, Vector512<ushort> scalar, out ulong suspects) =>
        FloatBlock.NearestHalves<TOp>(vs2, scalar, scalar, out suspects);
}

/// <summary>Blocks of a rounded operation on halves that reads the destination.</summary>
[BlockLocals(70)]
internal static class FloatHalfOldBlocks<TOp>
    where TOp : struct, IFloatOperation
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> VV(Vector512<ushort> vd, Vector512<ushort> vs1, Vector512<ushort> vs2, out ulong suspects) =>
        FloatBlock.NearestHalves<TOp>(vs2, vs1, vd, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> VF(Vector512<ushort> vd, Vector512<ushort> scalar, Vector512<ushort> vs2, out ulong suspects) =>
        FloatBlock.NearestHalves<TOp>(vs2, scalar, vd, out suspects);
}

/// <summary>Blocks of an operation on host numbers that is exact wherever it is small, to nearest, NX having been accrued.</summary>
internal static class FloatSumBlocks<TOp, THost, T, TInt>
    where TOp : struct, IFloatOperation
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> V(Vector512<T> vs2, out ulong suspects)
    {
        Vector512<T> result = TOp.Wide<T, HostNearest>(vs2, vs2, vs2);
        suspects = THost.Infinite(result);
        return result;
    }

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vs2, Vector512<T> vs1, out ulong suspects)
    {
        Vector512<T> result = TOp.Wide<T, HostNearest>(vs2, vs1, vs1);
        suspects = THost.Infinite(result);
        return result;
    }

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<T> vs2, Vector512<T> scalar, out ulong suspects)
    {
        Vector512<T> result = TOp.Wide<T, HostNearest>(vs2, scalar, scalar);
        suspects = THost.Infinite(result);
        return result;
    }
}

/// <summary>An operation on host numbers that may underflow, with the check of its results.</summary>
internal static class FloatProduct<TOp, THost, T, TInt>
    where TOp : struct, IFloatOperation
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>To nearest, where NX has been accrued.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of(Vector512<T> a, Vector512<T> b, out Vector512<TInt> doubts)
    {
        Vector512<T> result = TOp.Wide<T, HostNearest>(a, b, b);
        doubts = THost.Doubt(result);
        return result;
    }

    /// <summary>The same for forms that widen, which have no registers for doubts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of(Vector512<T> a, Vector512<T> b, out ulong suspects)
    {
        Vector512<T> result = TOp.Wide<T, HostNearest>(a, b, b);
        suspects = THost.Unordinary(result);
        return result;
    }
}

/// <summary>Blocks of an operation on host numbers that may underflow.</summary>
internal static class FloatProductBlocks<TOp, THost, T, TInt>
    where TOp : struct, IFloatOperation
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vs2, Vector512<T> vs1, out Vector512<TInt> doubts) =>
        FloatProduct<TOp, THost, T, TInt>.Of(vs2, vs1, out doubts);

    /// <summary>Zeros of zeros are no suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong JudgeVV(Vector512<T> result, Vector512<T> vs2, Vector512<T> vs1) => THost.Unordinary(result)
        & ~(Vector512.Equals(result, Vector512<T>.Zero) & TOp.ZeroOperand(vs2, vs1, vs1)).ExtractMostSignificantBits();

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<T> vs2, Vector512<T> scalar, out Vector512<TInt> doubts) =>
        FloatProduct<TOp, THost, T, TInt>.Of(vs2, scalar, out doubts);

    /// <summary>Zeros of zeros are no suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong JudgeVF(Vector512<T> result, Vector512<T> vs2, Vector512<T> scalar) => JudgeVV(result, vs2, scalar);
}

/// <summary>A fused multiply-add of host numbers with the check of its results.</summary>
internal static class FloatFused<TProduct, TAddend, THost, T, TInt>
    where TProduct : struct, IHostSign
    where TAddend : struct, IHostSign
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>+-(a * b) +- c, where NX has been accrued.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of(Vector512<T> a, Vector512<T> b, Vector512<T> c, out Vector512<TInt> doubts)
    {
        Vector512<T> result = THost.FusedMultiplyAdd(TProduct.Of(a), b, TAddend.Of(c));
        doubts = THost.Doubt(result);
        return result;
    }

    /// <summary>The same for forms that widen, which have no registers for doubts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of(Vector512<T> a, Vector512<T> b, Vector512<T> c, out ulong suspects)
    {
        Vector512<T> result = THost.FusedMultiplyAdd(TProduct.Of(a), b, TAddend.Of(c));
        suspects = THost.Unordinary(result);
        return result;
    }

    /// <summary>A zero is exact if it is a zero out of a zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Judge(Vector512<T> result, Vector512<T> a, Vector512<T> b) => THost.Unordinary(result)
        & ~(Vector512.Equals(result, Vector512<T>.Zero)
            & (Vector512.Equals(a, Vector512<T>.Zero) | Vector512.Equals(b, Vector512<T>.Zero))).ExtractMostSignificantBits();
}

/// <summary>Blocks of a fused multiply-add whose addend is the destination.</summary>
internal static class FloatFusedBlocks<TProduct, TAddend, THost, T, TInt>
    where TProduct : struct, IHostSign
    where TAddend : struct, IHostSign
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vd, Vector512<T> vs1, Vector512<T> vs2, out Vector512<TInt> doubts) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Of(vs2, vs1, vd, out doubts);

    /// <summary>Zeros of zeros are no suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong JudgeVV(Vector512<T> result, Vector512<T> vs2, Vector512<T> vs1) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Judge(result, vs2, vs1);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<T> vd, Vector512<T> scalar, Vector512<T> vs2, out Vector512<TInt> doubts) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Of(vs2, scalar, vd, out doubts);

    /// <summary>Zeros of zeros are no suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong JudgeVF(Vector512<T> result, Vector512<T> vs2, Vector512<T> scalar) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Judge(result, vs2, scalar);
}

/// <summary>Blocks of a fused multiply-add of which the destination is a factor.</summary>
internal static class FloatFactorBlocks<TProduct, TAddend, THost, T, TInt>
    where TProduct : struct, IHostSign
    where TAddend : struct, IHostSign
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vd, Vector512<T> vs1, Vector512<T> vs2, out Vector512<TInt> doubts) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Of(vd, vs1, vs2, out doubts);

    /// <summary>Zeros of zeros are no suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong JudgeVV(Vector512<T> result, Vector512<T> vd, Vector512<T> vs1) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Judge(result, vd, vs1);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<T> vd, Vector512<T> scalar, Vector512<T> vs2, out Vector512<TInt> doubts) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Of(vd, scalar, vs2, out doubts);

    /// <summary>Zeros of zeros are no suspects.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong JudgeVF(Vector512<T> result, Vector512<T> vd, Vector512<T> scalar) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Judge(result, vd, scalar);
}

/// <summary>Blocks of the minimum of host numbers; NaNs are suspects.</summary>
internal static class FloatMinimumBlocks<THost, T, TInt>
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vs2, Vector512<T> vs1, out ulong suspects)
    {
        suspects = THost.Unordered(vs2, vs1);
        return Vector512.ConditionalSelect(Vector512.LessThan(THost.TotalOrder(vs2), THost.TotalOrder(vs1)).As<TInt, T>(), vs2, vs1);
    }

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<T> vs2, Vector512<T> scalar, out ulong suspects) => VV(vs2, scalar, out suspects);
}

/// <summary>Blocks of the maximum of host numbers; NaNs are suspects.</summary>
internal static class FloatMaximumBlocks<THost, T, TInt>
    where THost : struct, IHostNumber<T, TInt>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vs2, Vector512<T> vs1, out ulong suspects)
    {
        suspects = THost.Unordered(vs2, vs1);
        return Vector512.ConditionalSelect(Vector512.LessThan(THost.TotalOrder(vs2), THost.TotalOrder(vs1)).As<TInt, T>(), vs1, vs2);
    }

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<T> vs2, Vector512<T> scalar, out ulong suspects) => VV(vs2, scalar, out suspects);
}

/// <summary>Blocks of a comparison of host numbers; NaNs are suspects.</summary>
internal static class FloatHostCompareBlocks<TOp, THost, T, TInt>
    where TOp : struct, IFloatCompare
    where THost : struct, IHostNumber<T, TInt>
    where TInt : unmanaged, IBinaryInteger<TInt>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VV(Vector512<T> vs2, Vector512<T> vs1, out ulong suspects)
    {
        suspects = THost.Unordered(vs2, vs1);
        return TOp.Wide(THost.NumericOrder(vs2), THost.NumericOrder(vs1)).ExtractMostSignificantBits();
    }

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VF(Vector512<T> vs2, Vector512<T> scalar, out ulong suspects) => VV(vs2, scalar, out suspects);
}

/// <summary>Blocks of an operation that does not round and raises nothing.</summary>
internal static class FloatSelectBlocks<TOp, TFormat, TBits>
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
[BlockLocals(36)]
internal static class FloatRaisingBlocks<TOp, TFormat, TBits>
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
[BlockLocals(34)]
internal static class FloatCompareBlocks<TOp, TFormat, TBits>
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
