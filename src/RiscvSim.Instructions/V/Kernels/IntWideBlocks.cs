using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Blocks of an integer operation of twice the width.</summary>
public static class IntWideBlocks<TOp, TWidens, TNarrow, TWide>
    where TOp : struct, IIntOfThree
    where TWidens : struct, IIntWidens
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TNarrow, TWide>(scalar, TWidens.SecondIsSigned);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VV(Vector512<TNarrow> vs2, Vector512<TNarrow> vs1, int part) => TOp.Wide(
        default,
        IntExtension.Widen<TNarrow, TWide>(vs2, part, TWidens.FirstIsSigned),
        IntExtension.Widen<TNarrow, TWide>(vs1, part, TWidens.SecondIsSigned));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VX(Vector512<TNarrow> vs2, Vector512<TWide> scalar, int part) =>
        TOp.Wide(default, IntExtension.Widen<TNarrow, TWide>(vs2, part, TWidens.FirstIsSigned), scalar);
}

/// <summary>Blocks of an integer operation of twice the width whose first operand has that width already.</summary>
public static class IntWideFirstBlocks<TOp, TWidens, TNarrow, TWide>
    where TOp : struct, IIntOfThree
    where TWidens : struct, IIntWidens
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TNarrow, TWide>(scalar, TWidens.SecondIsSigned);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> WV(Vector512<TWide> vs2, Vector512<TNarrow> vs1, int part) =>
        TOp.Wide(default, vs2, IntExtension.Widen<TNarrow, TWide>(vs1, part, TWidens.SecondIsSigned));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> WX(Vector512<TWide> vs2, Vector512<TWide> scalar) => TOp.Wide(default, vs2, scalar);
}

/// <summary>Blocks of an integer operation of twice the width that reads the destination.</summary>
public static class IntWideOldBlocks<TOp, TWidens, TNarrow, TWide>
    where TOp : struct, IIntOfThree
    where TWidens : struct, IIntWidens
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TNarrow, TWide>(scalar, TWidens.SecondIsSigned);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VV(Vector512<TWide> vd, Vector512<TNarrow> vs2, Vector512<TNarrow> vs1, int part) => TOp.Wide(
        vd,
        IntExtension.Widen<TNarrow, TWide>(vs2, part, TWidens.FirstIsSigned),
        IntExtension.Widen<TNarrow, TWide>(vs1, part, TWidens.SecondIsSigned));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VX(Vector512<TWide> vd, Vector512<TNarrow> vs2, Vector512<TWide> scalar, int part) =>
        TOp.Wide(vd, IntExtension.Widen<TNarrow, TWide>(vs2, part, TWidens.FirstIsSigned), scalar);
}

/// <summary>Blocks of an extension.</summary>
public static class IntExtendBlocks<TSign, TNarrow, TWide>
    where TSign : struct, ISignedness
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>
    where TWide : unmanaged, IBinaryInteger<TWide>
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> V(Vector512<TNarrow> vs2, int part) => IntExtension.Widen<TNarrow, TWide>(vs2, part, TSign.IsSigned);
}

/// <summary>Blocks of an operation of twice the width of which the low halves are kept.</summary>
public static class IntNarrowBlocks<TOp, TNarrow, TWide>
    where TOp : struct, IIntOfTwo
    where TNarrow : unmanaged, IBinaryInteger<TNarrow>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar in wide elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => ElementBlocks<TWide>.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> WV(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<TNarrow> vs1) => IntExtension.Narrow<TWide, TNarrow>(
        TOp.Wide(vs2, IntExtension.Widen<TNarrow, TWide>(vs1, 0, false)), TOp.Wide(vs2High, IntExtension.Widen<TNarrow, TWide>(vs1, 1, false)));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> WX(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<TWide> scalar) =>
        IntExtension.Narrow<TWide, TNarrow>(TOp.Wide(vs2, scalar), TOp.Wide(vs2High, scalar));
}
