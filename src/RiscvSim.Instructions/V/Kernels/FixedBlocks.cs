using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Blocks of a fixed-point operation of one width that does not saturate.</summary>
internal static class FixedBlocks<TOp, T, TRounding>
    where TOp : struct, IFixedBinary
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TRounding : struct, IFixedRounding
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vs2, Vector512<T> vs1)
    {
        Vector512<T> none = default;
        return TOp.Wide<T, TRounding>(vs2, vs1, ref none);
    }

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VX(Vector512<T> vs2, Vector512<T> scalar) => VV(vs2, scalar);
}

/// <summary>Blocks of a fixed-point operation of one width that may saturate.</summary>
internal static class FixedSaturatingBlocks<TOp, T, TRounding>
    where TOp : struct, IFixedBinary
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TRounding : struct, IFixedRounding
{
    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vs2, Vector512<T> vs1, out ulong saturated)
    {
        Vector512<T> elements = default;
        Vector512<T> result = TOp.Wide<T, TRounding>(vs2, vs1, ref elements);
        saturated = elements.ExtractMostSignificantBits();
        return result;
    }

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VX(Vector512<T> vs2, Vector512<T> scalar, out ulong saturated) => VV(vs2, scalar, out saturated);
}

/// <summary>Blocks of a narrowing shift with rounding and saturation.</summary>
[BlockLocals(23)]
internal static class FixedNarrowBlocks<T, TWide, TRounding>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    where TWide : unmanaged, IBinaryInteger<TWide>, IMinMaxValue<TWide>
    where TRounding : struct, IFixedRounding
{
    /// <summary>The scalar in wide elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TWide> Splat(ulong scalar) => ElementBlocks<TWide>.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> WV(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<T> vs1, out ulong saturated) => Of(
        vs2, vs2High, IntExtension.Widen<T, TWide>(vs1, 0, false), IntExtension.Widen<T, TWide>(vs1, 1, false), out saturated);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> WX(Vector512<TWide> vs2, Vector512<TWide> vs2High, Vector512<TWide> scalar, out ulong saturated) =>
        Of(vs2, vs2High, scalar, scalar, out saturated);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Of(
        Vector512<TWide> lower, Vector512<TWide> upper, Vector512<TWide> lowerCount, Vector512<TWide> upperCount, out ulong saturated)
    {
        Vector512<T> result = FixedNarrow.Wide<T, TWide, TRounding>(lower, upper, lowerCount, upperCount, out Vector512<T> elements);
        saturated = elements.ExtractMostSignificantBits();
        return result;
    }
}
