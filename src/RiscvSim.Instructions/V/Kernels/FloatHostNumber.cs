using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// A host type of floating-point numbers for block forms. Its members are single expressions without choices: RyuJIT stops inlining in a
/// method that has 512 local variables, and every choice and every value that is used twice makes one.
/// </summary>
/// <typeparam name="T">float or double.</typeparam>
/// <typeparam name="TInt">int or long.</typeparam>
internal interface IHostNumber<T, TInt>
{
    /// <summary>Bits of the elements that are infinite or NaN.</summary>
    static abstract ulong Infinite(Vector512<T> value);

    /// <summary>
    /// Bits of the elements that are infinite, NaN, or not larger than the smallest normal number: the suspects of <see cref="Doubt"/>, as one
    /// expression for forms that have no registers to spare.
    /// </summary>
    static abstract ulong Unordinary(Vector512<T> value);

    /// <summary>Numbers that are large where an element is infinite, NaN, or not larger than the smallest normal number.</summary>
    static abstract Vector512<TInt> Doubt(Vector512<T> value);

    /// <summary>See <see cref="Isa.BlockForm.Join"/>.</summary>
    static abstract Vector512<TInt> Join(Vector512<TInt> a, Vector512<TInt> b);

    /// <summary>See <see cref="Isa.BlockForm.Suspects"/>.</summary>
    static abstract ulong Suspects(Vector512<TInt> doubts);

    /// <summary>Bits of the elements of which one is NaN.</summary>
    static abstract ulong Unordered(Vector512<T> a, Vector512<T> b);

    /// <summary>Integers in the order of the numbers, -0 below +0.</summary>
    static abstract Vector512<TInt> TotalOrder(Vector512<T> value);

    /// <summary>Integers in the order of the numbers, -0 equal to +0.</summary>
    static abstract Vector512<TInt> NumericOrder(Vector512<T> value);

    /// <summary>a * b + c, rounded once, to nearest.</summary>
    static abstract Vector512<T> FusedMultiplyAdd(Vector512<T> a, Vector512<T> b, Vector512<T> c);
}

/// <summary>float.</summary>
internal readonly struct HostSingle : IHostNumber<float, int>
{
    /// <summary>All bits but the sign.</summary>
    public const uint Magnitude = 0x7fff_ffff;

    /// <summary>Infinity.</summary>
    public const uint Infinity = 0x7f80_0000;

    /// <summary>What cannot come of a tiny number by rounding.</summary>
    public const uint Least = 0x0080_0001;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Infinite(Vector512<float> value) =>
        Vector512.GreaterThanOrEqual(value.AsUInt32() & Vector512.Create(Magnitude), Vector512.Create(Infinity)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Unordinary(Vector512<float> value) => Vector512.GreaterThanOrEqual(
        (value.AsUInt32() & Vector512.Create(Magnitude)) - Vector512.Create(Least), Vector512.Create(Infinity - Least)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Doubt(Vector512<float> value) =>
        (value.AsInt32() & Vector512.Create((int)Magnitude)) + Vector512.Create(unchecked(int.MinValue - (int)Least));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Join(Vector512<int> a, Vector512<int> b) => Vector512.Max(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Suspects(Vector512<int> doubts) =>
        Vector512.GreaterThanOrEqual(doubts, Vector512.Create(int.MinValue + (int)(Infinity - Least))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Unordered(Vector512<float> a, Vector512<float> b) =>
        (~(Vector512.Equals(a, a) & Vector512.Equals(b, b))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> TotalOrder(Vector512<float> value) => value.AsInt32() ^ value.AsInt32() >> 31 & Vector512.Create((int)Magnitude);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> NumericOrder(Vector512<float> value) =>
        (value.AsInt32() & Vector512.Create((int)Magnitude) ^ value.AsInt32() >> 31) - (value.AsInt32() >> 31);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> FusedMultiplyAdd(Vector512<float> a, Vector512<float> b, Vector512<float> c) => Vector512.FusedMultiplyAdd(a, b, c);
}

/// <summary>double.</summary>
internal readonly struct HostDouble : IHostNumber<double, long>
{
    /// <summary>All bits but the sign.</summary>
    public const ulong Magnitude = 0x7fff_ffff_ffff_ffff;

    /// <summary>Infinity.</summary>
    public const ulong Infinity = 0x7ff0_0000_0000_0000;

    /// <summary>What cannot come of a tiny number by rounding.</summary>
    public const ulong Least = 0x0010_0000_0000_0001;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Infinite(Vector512<double> value) =>
        Vector512.GreaterThanOrEqual(value.AsUInt64() & Vector512.Create(Magnitude), Vector512.Create(Infinity)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Unordinary(Vector512<double> value) => Vector512.GreaterThanOrEqual(
        (value.AsUInt64() & Vector512.Create(Magnitude)) - Vector512.Create(Least), Vector512.Create(Infinity - Least)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Doubt(Vector512<double> value) =>
        (value.AsInt64() & Vector512.Create((long)Magnitude)) + Vector512.Create(unchecked(long.MinValue - (long)Least));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Join(Vector512<long> a, Vector512<long> b) => Vector512.Max(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Suspects(Vector512<long> doubts) =>
        Vector512.GreaterThanOrEqual(doubts, Vector512.Create(long.MinValue + (long)(Infinity - Least))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Unordered(Vector512<double> a, Vector512<double> b) =>
        (~(Vector512.Equals(a, a) & Vector512.Equals(b, b))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> TotalOrder(Vector512<double> value) => value.AsInt64() ^ value.AsInt64() >> 63 & Vector512.Create((long)Magnitude);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> NumericOrder(Vector512<double> value) =>
        (value.AsInt64() & Vector512.Create((long)Magnitude) ^ value.AsInt64() >> 63) - (value.AsInt64() >> 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> FusedMultiplyAdd(Vector512<double> a, Vector512<double> b, Vector512<double> c) => Vector512.FusedMultiplyAdd(a, b, c);
}

/// <summary>A sign as a type.</summary>
internal interface IHostSign
{
    /// <summary>A block with that sign.</summary>
    static abstract Vector512<T> Of<T>(Vector512<T> value);
}

/// <summary>As it is.</summary>
internal readonly struct HostPlus : IHostSign
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> value) => value;
}

/// <summary>Negated.</summary>
internal readonly struct HostMinus : IHostSign
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(Vector512<T> value) => -value;
}

/// <summary>How numbers of a narrow format become host numbers of twice the width. NaNs may become quiet, or infinite: they make suspects.</summary>
/// <typeparam name="TNarrow">Encodings of the narrow format.</typeparam>
/// <typeparam name="T">float or double.</typeparam>
internal interface IHostWide<TNarrow, T>
{
    /// <summary>A block of wide numbers from one half of a block of narrow ones.</summary>
    static abstract Vector512<T> Wide(Vector512<TNarrow> source, int part);

    /// <summary>The number in an f register in every element.</summary>
    static abstract Vector512<T> Splat(ulong register);
}

/// <summary>Halves as floats.</summary>
internal readonly struct HostOfHalf : IHostWide<ushort, float>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Wide(Vector512<ushort> source, int part) => HalfVectors.WidenFinite(
        part == 0 ? Vector512.WidenLower(source.AsInt16()) : Vector512.WidenUpper(source.AsInt16()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Splat(ulong register) => HalfVectors.Widen(Vector256.Create((ushort)FloatLane.Unbox<Binary16>(register)));
}

/// <summary>Singles as doubles.</summary>
internal readonly struct HostOfSingle : IHostWide<float, double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Wide(Vector512<float> source, int part) =>
        part == 0 ? Vector512.WidenLower(source) : Vector512.WidenUpper(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Splat(ulong register) =>
        Vector512.WidenLower(Vector512.Create((uint)FloatLane.Unbox<Binary32>(register)).AsSingle());
}

/// <summary>bfloat16 numbers as singles.</summary>
internal readonly struct HostOfBf16 : IHostWide<ushort, float>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Wide(Vector512<ushort> source, int part) =>
        ((part == 0 ? Vector512.WidenLower(source) : Vector512.WidenUpper(source)) << Bf16Operand.Shift).AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Splat(ulong register) => Vector512.Create(Bf16Operand.Single(register)).AsSingle();
}
