using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Blocks of an operation in twice the width that is exact wherever it is small.</summary>
[BlockLocals(4)]
internal static class FloatWideSumBlocks<TOp, THost, T, TInt, TNarrow, TWide>
    where TOp : struct, IFloatOperation
    where THost : struct, IHostNumber<T, TInt>
    where TNarrow : unmanaged
    where TWide : struct, IHostWide<TNarrow, T>
{
    /// <summary>The scalar, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Splat(ulong scalar) => TWide.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<TNarrow> vs2, Vector512<TNarrow> vs1, int part, out ulong suspects) =>
        FloatSumBlocks<TOp, THost, T, TInt>.VV(TWide.Wide(vs2, part), TWide.Wide(vs1, part), out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<TNarrow> vs2, Vector512<T> scalar, int part, out ulong suspects) =>
        FloatSumBlocks<TOp, THost, T, TInt>.VF(TWide.Wide(vs2, part), scalar, out suspects);
}

/// <summary>Blocks of an operation in twice the width that may underflow.</summary>
[BlockLocals(5)]
internal static class FloatWideProductBlocks<TOp, THost, T, TInt, TNarrow, TWide>
    where TOp : struct, IFloatOperation
    where THost : struct, IHostNumber<T, TInt>
    where TNarrow : unmanaged
    where TWide : struct, IHostWide<TNarrow, T>
{
    /// <summary>The scalar, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Splat(ulong scalar) => TWide.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<TNarrow> vs2, Vector512<TNarrow> vs1, int part, out ulong suspects) =>
        FloatProduct<TOp, THost, T, TInt>.Of(TWide.Wide(vs2, part), TWide.Wide(vs1, part), out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<TNarrow> vs2, Vector512<T> scalar, int part, out ulong suspects) =>
        FloatProduct<TOp, THost, T, TInt>.Of(TWide.Wide(vs2, part), scalar, out suspects);
}

/// <summary>Blocks of a sum or difference whose second operand is half as wide.</summary>
internal static class FloatWideSecondBlocks<TOp, THost, T, TInt, TNarrow, TWide>
    where TOp : struct, IFloatOperation
    where THost : struct, IHostNumber<T, TInt>
    where TNarrow : unmanaged
    where TWide : struct, IHostWide<TNarrow, T>
{
    /// <summary>The scalar, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Splat(ulong scalar) => TWide.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> WV(Vector512<T> vs2, Vector512<TNarrow> vs1, int part, out ulong suspects) =>
        FloatSumBlocks<TOp, THost, T, TInt>.VV(vs2, TWide.Wide(vs1, part), out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> WF(Vector512<T> vs2, Vector512<T> scalar, out ulong suspects) =>
        FloatSumBlocks<TOp, THost, T, TInt>.VF(vs2, scalar, out suspects);
}

/// <summary>Blocks of a fused multiply-add whose factors are half as wide as the destination.</summary>
[BlockLocals(4)]
internal static class FloatWideFusedBlocks<TProduct, TAddend, THost, T, TInt, TNarrow, TWide>
    where TProduct : struct, IHostSign
    where TAddend : struct, IHostSign
    where THost : struct, IHostNumber<T, TInt>
    where TNarrow : unmanaged
    where TWide : struct, IHostWide<TNarrow, T>
{
    /// <summary>The scalar, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Splat(ulong scalar) => TWide.Splat(scalar);

    /// <summary>Two operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VV(Vector512<T> vd, Vector512<TNarrow> vs1, Vector512<TNarrow> vs2, int part, out ulong suspects) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Of(TWide.Wide(vs2, part), TWide.Wide(vs1, part), vd, out suspects);

    /// <summary>The second operand is a scalar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> VF(Vector512<T> vd, Vector512<T> scalar, Vector512<TNarrow> vs2, int part, out ulong suspects) =>
        FloatFused<TProduct, TAddend, THost, T, TInt>.Of(TWide.Wide(vs2, part), scalar, vd, out suspects);
}
