using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using static RiscvSim.Instructions.Float.Raw;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// One element of any format, exactly, by what the scalar instructions use: <see cref="Fast"/> for single and double,
/// <see cref="Arithmetic"/> for the narrower ones.
/// </summary>
internal static class FloatLane
{
    /// <summary>a + b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        typeof(TFormat) == typeof(Binary32) ? Bits(Fast.Add(AsSingle(a), AsSingle(b), rm, ref flags))
        : typeof(TFormat) == typeof(Binary64) ? Bits(Fast.Add(AsDouble(a), AsDouble(b), rm, ref flags))
        : Arithmetic.Add<TFormat>(a, b, rm, ref flags);

    /// <summary>a - b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Subtract<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        typeof(TFormat) == typeof(Binary32) ? Bits(Fast.Subtract(AsSingle(a), AsSingle(b), rm, ref flags))
        : typeof(TFormat) == typeof(Binary64) ? Bits(Fast.Subtract(AsDouble(a), AsDouble(b), rm, ref flags))
        : Arithmetic.Subtract<TFormat>(a, b, rm, ref flags);

    /// <summary>a * b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Multiply<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        typeof(TFormat) == typeof(Binary32) ? Bits(Fast.Multiply(AsSingle(a), AsSingle(b), rm, ref flags))
        : typeof(TFormat) == typeof(Binary64) ? Bits(Fast.Multiply(AsDouble(a), AsDouble(b), rm, ref flags))
        : Arithmetic.Multiply<TFormat>(a, b, rm, ref flags);

    /// <summary>a / b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Divide<TFormat>(ulong a, ulong b, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        typeof(TFormat) == typeof(Binary32) ? Bits(Fast.Divide(AsSingle(a), AsSingle(b), rm, ref flags))
        : typeof(TFormat) == typeof(Binary64) ? Bits(Fast.Divide(AsDouble(a), AsDouble(b), rm, ref flags))
        : Arithmetic.Divide<TFormat>(a, b, rm, ref flags);

    /// <summary>The square root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SquareRoot<TFormat>(ulong a, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        typeof(TFormat) == typeof(Binary32) ? Bits(Fast.SquareRoot(AsSingle(a), rm, ref flags))
        : typeof(TFormat) == typeof(Binary64) ? Bits(Fast.SquareRoot(AsDouble(a), rm, ref flags))
        : Arithmetic.SquareRoot<TFormat>(a, rm, ref flags);

    /// <summary>a * b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FusedMultiplyAdd<TFormat>(ulong a, ulong b, ulong c, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat =>
        typeof(TFormat) == typeof(Binary32) ? Bits(Fast.FusedMultiplyAdd(AsSingle(a), AsSingle(b), AsSingle(c), rm, ref flags))
        : typeof(TFormat) == typeof(Binary64) ? Bits(Fast.FusedMultiplyAdd(AsDouble(a), AsDouble(b), AsDouble(c), rm, ref flags))
        : Arithmetic.FusedMultiplyAdd<TFormat>(a, b, c, rm, ref flags);

    /// <summary>The value of a narrower format; NaNs become canonical and signalling ones raise NV.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Widen<TNarrow, TFormat>(ulong a, ref FloatFlags flags)
        where TNarrow : struct, IFormat
        where TFormat : struct, IFormat => Conversion.Convert<TNarrow, TFormat>(a, RoundingMode.Rne, ref flags);

    /// <summary>The number of a format in an f register; one that is not NaN-boxed reads as the canonical NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Unbox<TFormat>(ulong register)
        where TFormat : struct, IFormat =>
        typeof(TFormat) == typeof(Binary16) ? Bits(NanBox.UnboxHalf(register))
        : typeof(TFormat) == typeof(Binary32) ? Bits(NanBox.UnboxSingle(register))
        : register;
}
