using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Blocks of an integer operation of twice the width.</summary>
internal static class IntWideBlocks<TOp, TFirst, TSecond, TWide>
    where TOp : struct, IIntOfThree
    where TFirst : unmanaged
    where TSecond : unmanaged
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TSecond, TWide>(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VV(Vector512<TFirst> vs2, Vector512<TSecond> vs1, int part) => Of(
        IntExtension.Twice<TFirst, TWide>(vs2, part), IntExtension.Twice<TSecond, TWide>(vs1, part));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VX(Vector512<TFirst> vs2, Vector512<TWide> scalar, int part) =>
        Of(IntExtension.Twice<TFirst, TWide>(vs2, part), scalar);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TWide> Of(Vector512<TWide> a, Vector512<TWide> b) => TOp.Wide(b, a, b);
}

/// <summary>Blocks of an integer operation of twice the width whose first operand has that width already.</summary>
internal static class IntWideFirstBlocks<TOp, TFirst, TSecond, TWide>
    where TOp : struct, IIntOfThree
    where TFirst : unmanaged
    where TSecond : unmanaged
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TSecond, TWide>(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> WV(Vector512<TWide> vs2, Vector512<TSecond> vs1, int part) =>
        TOp.Wide(vs2, vs2, IntExtension.Twice<TSecond, TWide>(vs1, part));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> WX(Vector512<TWide> vs2, Vector512<TWide> scalar) => TOp.Wide(vs2, vs2, scalar);
}

/// <summary>Blocks of an integer operation of twice the width that reads the destination.</summary>
internal static class IntWideOldBlocks<TOp, TFirst, TSecond, TWide>
    where TOp : struct, IIntOfThree
    where TFirst : unmanaged
    where TSecond : unmanaged
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar, extended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => IntExtension.Splat<TSecond, TWide>(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VV(Vector512<TWide> vd, Vector512<TFirst> vs2, Vector512<TSecond> vs1, int part) => TOp.Wide(
        vd,
        IntExtension.Twice<TFirst, TWide>(vs2, part),
        IntExtension.Twice<TSecond, TWide>(vs1, part));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> VX(Vector512<TWide> vd, Vector512<TFirst> vs2, Vector512<TWide> scalar, int part) =>
        TOp.Wide(vd, IntExtension.Twice<TFirst, TWide>(vs2, part), scalar);
}

/// <summary>Blocks of an extension by a factor of 2.</summary>
internal static class IntTwiceBlocks<TNarrow, TWide>
    where TNarrow : unmanaged
    where TWide : unmanaged
{
    /// <summary>One operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> V(Vector512<TNarrow> vs2, int part) => IntExtension.Twice<TNarrow, TWide>(vs2, part);
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
internal static class IntNarrowBlocks<TOp, TNarrow, TWide>
    where TOp : struct, IIntOfTwo
    where TNarrow : unmanaged
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
{
    /// <summary>The scalar in wide elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => ElementBlocks<TWide>.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> WV(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<TNarrow> vs1) => IntExtension.Narrow<TWide, TNarrow>(
        TOp.Wide(vs2, IntExtension.Twice<TNarrow, TWide>(vs1, 0)), TOp.Wide(vs2High, IntExtension.Twice<TNarrow, TWide>(vs1, 1)));

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TNarrow> WX(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<TWide> scalar) =>
        IntExtension.Narrow<TWide, TNarrow>(TOp.Wide(vs2, scalar), TOp.Wide(vs2High, scalar));
}
