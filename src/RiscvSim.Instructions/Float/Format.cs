using System.Runtime.CompilerServices;

namespace RiscvSim.Instructions.Float;

/// <summary>
/// A binary interchange format of IEEE 754, described by its two widths; one sign bit, the exponent field and the fraction follow each other.
/// A format may also go without infinities (OCP 8-bit floating point, E4M3): its largest exponent field then holds numbers, too, and the one
/// encoding with all bits set is NaN.
/// </summary>
public interface IFormat
{
    /// <summary>Significand bits including the hidden one, 2 to 53.</summary>
    static abstract int Precision { get; }

    /// <summary>Width of the exponent field in bits.</summary>
    static abstract int ExponentBits { get; }

    /// <summary>Whether the format has infinities, as those of IEEE 754 do.</summary>
    static virtual bool HasInfinity => true;

    /// <summary>Whether some NaNs are signalling; else all are quiet, and the canonical one has all bits but the sign set.</summary>
    static virtual bool HasSignaling => true;
}

/// <summary>The 8-bit format E5M2 (OCP 8-bit floating point specification, OFP8): infinities as in IEEE 754, NaNs quiet.</summary>
public readonly struct E5M2 : IFormat
{
    /// <inheritdoc/>
    public static int Precision => 3;

    /// <inheritdoc/>
    public static int ExponentBits => 5;

    /// <inheritdoc/>
    public static bool HasSignaling => false;
}

/// <summary>The 8-bit format E4M3 (OFP8): no infinities, numbers up to 448, one NaN of either sign.</summary>
public readonly struct E4M3 : IFormat
{
    /// <inheritdoc/>
    public static int Precision => 4;

    /// <inheritdoc/>
    public static int ExponentBits => 4;

    /// <inheritdoc/>
    public static bool HasInfinity => false;

    /// <inheritdoc/>
    public static bool HasSignaling => false;
}

/// <summary>IEEE half precision (Zfh).</summary>
public readonly struct Binary16 : IFormat
{
    /// <inheritdoc/>
    public static int Precision => 11;

    /// <inheritdoc/>
    public static int ExponentBits => 5;
}

/// <summary>The bfloat16 format (Zfbfmin): the upper half of a single.</summary>
public readonly struct Bf16 : IFormat
{
    /// <inheritdoc/>
    public static int Precision => 8;

    /// <inheritdoc/>
    public static int ExponentBits => 8;
}

/// <summary>IEEE single precision (F).</summary>
public readonly struct Binary32 : IFormat
{
    /// <inheritdoc/>
    public static int Precision => 24;

    /// <inheritdoc/>
    public static int ExponentBits => 8;
}

/// <summary>IEEE double precision (D).</summary>
public readonly struct Binary64 : IFormat
{
    /// <inheritdoc/>
    public static int Precision => 53;

    /// <inheritdoc/>
    public static int ExponentBits => 11;
}

/// <summary>The constants that follow from a format's two widths. Encodings are the low bits of a <see cref="ulong"/>.</summary>
/// <typeparam name="TFormat">The format.</typeparam>
public static class Layout<TFormat>
    where TFormat : struct, IFormat
{
    /// <summary>Width of the fraction field.</summary>
    public static int FractionBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TFormat.Precision - 1;
    }

    /// <summary>The largest exponent field, that of infinities and NaNs.</summary>
    public static int MaxField
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (1 << TFormat.ExponentBits) - 1;
    }

    /// <summary>The exponent bias.</summary>
    public static int Bias
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => MaxField >> 1;
    }

    /// <summary>The largest exponent of a finite number.</summary>
    public static int MaxExponent
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TFormat.HasInfinity ? Bias : Bias + 1;
    }

    /// <summary>The exponent of the smallest normal number.</summary>
    public static int MinExponent
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 1 - Bias;
    }

    /// <summary>The sign bit.</summary>
    public static ulong SignBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 1UL << (FractionBits + TFormat.ExponentBits);
    }

    /// <summary>The largest finite number.</summary>
    public static ulong LargestFinite
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TFormat.HasInfinity ? Infinity - 1 : SignBit - 2;
    }

    /// <summary>What an infinite result becomes: infinity of its sign, or the only NaN if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Infinite(bool negative) => TFormat.HasInfinity ? Signed(negative, Infinity) : CanonicalNaN;

    /// <summary>Positive infinity, if there is one, which is also the mask of the exponent field.</summary>
    public static ulong Infinity
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (ulong)MaxField << FractionBits;
    }

    /// <summary>The bit of the fraction that tells a quiet from a signalling NaN.</summary>
    public static ulong QuietBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 1UL << (FractionBits - 1);
    }

    /// <summary>The canonical NaN: positive, quiet, all other fraction bits clear (unprivileged manual, "F" extension, "NaN Generation and Propagation").</summary>
    public static ulong CanonicalNaN
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TFormat.HasSignaling ? Infinity | QuietBit : SignBit - 1;
    }

    /// <summary>The encoding without its sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Magnitude(ulong bits) => bits & (SignBit - 1);

    /// <summary>Whether the sign bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNegative(ulong bits) => (bits & SignBit) != 0;

    /// <summary>Whether the encoding is a NaN of either kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNaN(ulong bits) => Magnitude(bits) > (TFormat.HasInfinity ? Infinity : LargestFinite);

    /// <summary>Whether the encoding is a signalling NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSignaling(ulong bits) => TFormat.HasSignaling && IsNaN(bits) && (bits & QuietBit) == 0;

    /// <summary>The magnitude with the sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Signed(bool negative, ulong magnitude) => negative ? magnitude | SignBit : magnitude;
}
