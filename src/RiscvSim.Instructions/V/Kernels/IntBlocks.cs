using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Which class has the block forms of an operation in the shape of <see cref="IntLoops"/>.</summary>
internal static class IntBlocks
{
    /// <summary>Operands all have SEW.</summary>
    public static BlockSource? Of<TOp>(BlockShape shape)
        where TOp : struct, IIntOfThree
    {
        if (!TOp.HasWide)
            return null;
        Type methods = (TOp.IsPredicate, TOp.Third) switch
        {
            (false, IntThird.None) => typeof(IntBlocks<,>),
            (false, IntThird.Destination) => typeof(IntOldBlocks<,>),
            (false, _) => typeof(IntMaskBlocks<,>),
            (true, IntThird.None) => typeof(IntBitBlocks<,>),
            _ => typeof(IntMaskBitBlocks<,>),
        };
        return BlockTypes.Integers(methods, shape.SewLog2, [typeof(TOp), BlockTypes.Integer(shape.SewLog2, TOp.IsSigned)]);
    }

    /// <summary>Operands of SEW are extended to 2 * SEW.</summary>
    /// <typeparam name="TOp">The operation on elements of 2 * SEW.</typeparam>
    /// <typeparam name="TWidens">How sources are extended.</typeparam>
    public static BlockSource? Widening<TOp, TWidens>(BlockShape shape)
        where TOp : struct, IIntOfThree
        where TWidens : struct, IIntWidens
    {
        if (!TOp.HasWide)
            return null;
        Type methods = TOp.Third == IntThird.Destination ? typeof(IntWideOldBlocks<,,,,,>)
            : TWidens.FirstIsWide ? typeof(IntWideFirstBlocks<,,,,,>) : typeof(IntWideBlocks<,,,,,>);
        if (TOp.IsProductSum && TWidens.FirstIsSigned && TWidens.SecondIsSigned && shape.SewLog2 == 1)
            return BlockTypes.Integers(methods, 2, [typeof(PairSum), typeof(short), typeof(TwiceOfInt16), typeof(ushort), typeof(TwiceOfUInt16), typeof(uint)]);
        int sew = shape.SewLog2;
        return BlockTypes.Integers(methods, sew + 1,
        [
            typeof(TOp), BlockTypes.Integer(sew, TWidens.FirstIsSigned), BlockTypes.Twice(sew, TWidens.FirstIsSigned),
            BlockTypes.Integer(sew, TWidens.SecondIsSigned), BlockTypes.Twice(sew, TWidens.SecondIsSigned), BlockTypes.Integer(sew + 1),
        ]);
    }
}

/// <summary>Blocks of an integer operation of one width.</summary>
internal static class IntBlocks<TOp, T>
    where TOp : struct, IIntOfThree
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> V(Vector512<T> vs2) => TOp.Wide(vs2, vs2, vs2);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vs2, Vector512<T> vs1) => TOp.Wide(vs2, vs2, vs1);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VX(Vector512<T> vs2, Vector512<T> scalar) => TOp.Wide(vs2, vs2, scalar);
}

/// <summary>Blocks of an integer operation of one width that reads the destination.</summary>
internal static class IntOldBlocks<TOp, T>
    where TOp : struct, IIntOfThree
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vd, Vector512<T> vs2, Vector512<T> vs1) => TOp.Wide(vd, vs2, vs1);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VX(Vector512<T> vd, Vector512<T> vs2, Vector512<T> scalar) => TOp.Wide(vd, vs2, scalar);
}

/// <summary>Blocks of an integer operation that has mask bits as data.</summary>
[BlockLocals(6)]
internal static class IntMaskBlocks<TOp, T>
    where TOp : struct, IIntOfThree
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(ulong mask, Vector512<T> vs2, Vector512<T> vs1) => TOp.Wide(Masks.Expand<T>(mask), vs2, vs1);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VX(ulong mask, Vector512<T> vs2, Vector512<T> scalar) => TOp.Wide(Masks.Expand<T>(mask), vs2, scalar);
}

/// <summary>Blocks of an integer predicate.</summary>
internal static class IntBitBlocks<TOp, T>
    where TOp : struct, IIntOfThree
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VV(Vector512<T> vs2, Vector512<T> vs1) => TOp.Wide(vs2, vs2, vs1).ExtractMostSignificantBits();

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VX(Vector512<T> vs2, Vector512<T> scalar) => TOp.Wide(vs2, vs2, scalar).ExtractMostSignificantBits();
}

/// <summary>Blocks of an integer predicate that has mask bits as data.</summary>
[BlockLocals(6)]
internal static class IntMaskBitBlocks<TOp, T>
    where TOp : struct, IIntOfThree
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VV(ulong mask, Vector512<T> vs2, Vector512<T> vs1) =>
        TOp.Wide(Masks.Expand<T>(mask), vs2, vs1).ExtractMostSignificantBits();

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong VX(ulong mask, Vector512<T> vs2, Vector512<T> scalar) =>
        TOp.Wide(Masks.Expand<T>(mask), vs2, scalar).ExtractMostSignificantBits();
}

/// <summary>
/// c + a * b of 32 bits, a and b being signed numbers of 16 bits in the low halves and the upper half of b zero: as a sum of two products of
/// 16 bits, which hosts have in half the time of a product of 32.
/// </summary>
internal readonly struct PairSum : IIntOfThree
{
    public static T Lane<T>(T c, T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c + T.CreateTruncating(short.CreateTruncating(a) * short.CreateTruncating(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c + ByteDot.PairSums(a.AsInt16(), b.AsInt16()).As<int, T>();
}
