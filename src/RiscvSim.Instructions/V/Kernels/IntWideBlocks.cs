using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Blocks of an integer operation of twice the width.</summary>
internal static class IntWideBlocks<TOp, TFirst, TA, TSecond, TB, TWide>
    where TOp : struct, IIntOfThree
    where TFirst : unmanaged
    where TA : struct, IIntTwice<TFirst, TWide>
    where TSecond : unmanaged
    where TB : struct, IIntTwice<TSecond, TWide>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TSecond, TWide>(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VV(Vector512<TFirst> vs2, Vector512<TSecond> vs1, int part) => Of(
        TA.Of(vs2, part), TB.Of(vs1, part));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VX(Vector512<TFirst> vs2, Vector512<TWide> scalar, int part) =>
        Of(TA.Of(vs2, part), scalar);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TWide> Of(Vector512<TWide> a, Vector512<TWide> b) => TOp.Wide(b, a, b);
}

/// <summary>Blocks of an integer operation of twice the width whose first operand has that width already.</summary>
internal static class IntWideFirstBlocks<TOp, TFirst, TA, TSecond, TB, TWide>
    where TOp : struct, IIntOfThree
    where TFirst : unmanaged
    where TA : struct, IIntTwice<TFirst, TWide>
    where TSecond : unmanaged
    where TB : struct, IIntTwice<TSecond, TWide>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TSecond, TWide>(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> WV(Vector512<TWide> vs2, Vector512<TSecond> vs1, int part) =>
        TOp.Wide(vs2, vs2, TB.Of(vs1, part));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> WX(Vector512<TWide> vs2, Vector512<TWide> scalar) => TOp.Wide(vs2, vs2, scalar);
}

/// <summary>Blocks of an integer operation of twice the width that reads the destination.</summary>
internal static class IntWideOldBlocks<TOp, TFirst, TA, TSecond, TB, TWide>
    where TOp : struct, IIntOfThree
    where TFirst : unmanaged
    where TA : struct, IIntTwice<TFirst, TWide>
    where TSecond : unmanaged
    where TB : struct, IIntTwice<TSecond, TWide>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TSecond, TWide>(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VV(Vector512<TWide> vd, Vector512<TFirst> vs2, Vector512<TSecond> vs1, int part) => TOp.Wide(
        vd,
        TA.Of(vs2, part),
        TB.Of(vs1, part));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VX(Vector512<TWide> vd, Vector512<TFirst> vs2, Vector512<TWide> scalar, int part) =>
        TOp.Wide(vd, TA.Of(vs2, part), scalar);
}

/// <summary>Blocks of an extension by a factor of 2.</summary>
internal static class IntTwiceBlocks<TNarrow, TTwice, TWide>
    where TTwice : struct, IIntTwice<TNarrow, TWide>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> V(Vector512<TNarrow> vs2, int part) => TTwice.Of(vs2, part);
}

/// <summary>Blocks of an extension by any factor.</summary>
internal static class IntExtendBlocks<TNarrow, TWide>
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>, IMinMaxValue<TNarrow>
    where TWide : unmanaged
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> V(Vector512<TNarrow> vs2, int part) =>
        IntExtension.Widen<TNarrow, TWide>(vs2, part, TNarrow.IsNegative(TNarrow.MinValue));
}

/// <summary>Blocks of an operation of twice the width of which the low halves are kept.</summary>
[BlockLocals(6)]
internal static class IntNarrowBlocks<TOp, TNarrow, TCount, TCounts, TWide>
    where TOp : struct, IIntOfTwo
    where TNarrow : unmanaged
    where TCounts : struct, IIntTwice<TNarrow, TCount>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar in wide elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => ElementBlocks<TWide>.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> WV(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<TNarrow> vs1) => IntExtension.Narrow<TWide, TNarrow>(
        TOp.Wide(vs2, TCounts.Of(vs1, 0).As<TCount, TWide>()), TOp.Wide(vs2High, TCounts.Of(vs1, 1).As<TCount, TWide>()));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> WX(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<TWide> scalar) =>
        IntExtension.Narrow<TWide, TNarrow>(TOp.Wide(vs2, scalar), TOp.Wide(vs2High, scalar));
}
