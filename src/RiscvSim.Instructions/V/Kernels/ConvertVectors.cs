using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Whether results beyond the largest finite number become that number.</summary>
internal interface ISaturation
{
    /// <summary>True for the .sat instructions of Zvfofp8min.</summary>
    static abstract bool Saturates { get; }
}

/// <summary>Overflow as IEEE 754 has it.</summary>
internal readonly struct NotSaturating : ISaturation
{
    /// <inheritdoc/>
    public static bool Saturates => false;
}

/// <summary>Overflow and infinity give the largest finite number.</summary>
internal readonly struct Saturating : ISaturation
{
    /// <inheritdoc/>
    public static bool Saturates => true;
}

/// <summary>
/// Conversions between host singles and bfloat16 or narrower formats, by integer arithmetic on the encodings: all of these formats have the
/// same parts in the same order, so that a shift aligns them and a power of two makes up for the difference of the biases. Halves are in
/// <see cref="HalfVectors"/>.
/// </summary>
internal static unsafe class FloatVectors
{
    private const int SingleBias = 127, SingleFraction = 23;
    private const uint SingleMagnitude = 0x7fff_ffff, SingleInfinity = 0x7f80_0000, SingleQuiet = 0x0040_0000;

    /// <summary>The canonical NaN of single.</summary>
    public const uint CanonicalSingle = 0x7fc0_0000;

    /// <summary>Sixteen elements as singles; NaNs keep their payload.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load<TFormat, TBits, TSource>(TSource a, int at)
        where TFormat : struct, IFormat
        where TBits : unmanaged
        where TSource : struct, IConvertSource<TBits>
    {
        if (sizeof(TBits) == 4)
            return a.Block(at).AsSingle();
        if (typeof(TFormat) == typeof(Binary16))
            return HalfVectors.Widen(a.Half(at).AsUInt16());
        return ToSingle<TFormat>(sizeof(TBits) == 2
            ? Vector512.WidenLower(a.Half(at).AsUInt16().ToVector512Unsafe())
            : Vector512.WidenLower(Vector512.WidenLower(a.Quarter(at).AsByte().ToVector256Unsafe().ToVector512Unsafe())));
    }

    /// <summary>Encodings as singles, which hold them all; NaNs keep their payload.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> ToSingle<TFormat>(Vector512<uint> code)
        where TFormat : struct, IFormat
    {
        int shift = SingleFraction - Layout<TFormat>.FractionBits;
        if (TFormat.ExponentBits == 8)
            return (code << shift).AsSingle();
        Vector512<uint> magnitude = code & Vector512.Create((uint)Layout<TFormat>.SignBit - 1);
        Vector512<uint> sign = (code & Vector512.Create((uint)Layout<TFormat>.SignBit)) << 31 - (Layout<TFormat>.FractionBits + TFormat.ExponentBits);
        Vector512<float> scale = Vector512.Create(BitConverter.Int32BitsToSingle(2 * SingleBias - Layout<TFormat>.Bias << SingleFraction));
        Vector512<uint> value = ((magnitude << shift).AsSingle() * scale).AsUInt32();
        Vector512<uint> special = Vector512.GreaterThan(magnitude.AsInt32(), Vector512.Create((int)Layout<TFormat>.LargestFinite)).AsUInt32();
        return (value | (special & Vector512.Create(SingleInfinity)) | sign).AsSingle();
    }

    /// <summary>Singles rounded to a narrower format, to nearest, in the low bits of 32. NaNs and infinities are left doubtful.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="at">The bit of the first one in the outcome.</param>
    /// <param name="outcome">Receives what became of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Narrow<TFormat, TSaturation>(Vector512<float> x, int at, ref Outcome outcome)
        where TFormat : struct, IFormat
        where TSaturation : struct, ISaturation
    {
        int shift = SingleFraction - Layout<TFormat>.FractionBits;
        int smallest = Layout<TFormat>.MinExponent + SingleBias << SingleFraction;
        Vector512<uint> bits = x.AsUInt32() & Vector512.Create(SingleMagnitude);
        Vector512<uint> rebased = bits - Vector512.Create((uint)(SingleBias - Layout<TFormat>.Bias) << SingleFraction);
        Vector512<uint> half = Vector512.Create((1u << shift - 1) - 1);
        Vector512<uint> code = (rebased + half + (bits >> shift & Vector512<uint>.One)) >> shift;
        Vector512<uint> inexact = ~Vector512.Equals(bits & Vector512.Create((1u << shift) - 1), Vector512<uint>.Zero);
        Vector512<uint> tiny = Vector512.LessThan(bits.AsInt32(), Vector512.Create(smallest)).AsUInt32();
        if (TFormat.ExponentBits != 8)
        {
            // Below the smallest normal number the target's unit is constant; adding a number with that unit rounds to it.
            Vector512<float> magic = Vector512.Create(BitConverter.Int32BitsToSingle(smallest + (shift << SingleFraction)));
            Vector512<float> sum = bits.AsSingle() + magic;
            code = Vector512.ConditionalSelect(tiny, sum.AsUInt32() - magic.AsUInt32(), code);
            inexact = Vector512.ConditionalSelect(tiny, ~Vector512.Equals(sum - magic, bits.AsSingle()).AsUInt32(), inexact);
        }

        Vector512<uint> overflow = Vector512.GreaterThan(code.AsInt32(), Vector512.Create((int)Layout<TFormat>.LargestFinite)).AsUInt32();
        outcome.Inexact |= inexact.ExtractMostSignificantBits() << at;
        if ((overflow | (tiny & inexact)) != Vector512<uint>.Zero)
        {
            // What would round up to the smallest normal number even with one more bit is not tiny (tininess after rounding). Singles have that
            // bit there, unless they are subnormal themselves.
            int nearly = TFormat.ExponentBits == 8 ? shift - 2 : shift - 1;
            Vector512<int> underflow = Vector512.LessThan(bits.AsInt32(), Vector512.Create(smallest - (1 << nearly))) & inexact.AsInt32();
            outcome.Underflow |= underflow.ExtractMostSignificantBits() << at;
            outcome.Overflow |= overflow.ExtractMostSignificantBits() << at;
            outcome.Doubtful |= Vector512.GreaterThanOrEqual(bits.AsInt32(), Vector512.Create((int)SingleInfinity)).ExtractMostSignificantBits() << at;
            ulong largest = TSaturation.Saturates ? Layout<TFormat>.LargestFinite : Layout<TFormat>.Infinite(false);
            code = Vector512.ConditionalSelect(overflow, Vector512.Create((uint)largest), code);
        }

        int signShift = 31 - (Layout<TFormat>.FractionBits + TFormat.ExponentBits);
        Vector512<uint> sign = x.AsUInt32() >> signShift & Vector512.Create((uint)Layout<TFormat>.SignBit);
        return TFormat.HasInfinity || TSaturation.Saturates ? code | sign : Vector512.ConditionalSelect(overflow, code, code | sign);
    }

    /// <summary>Integers in singles rounded to half, to nearest, in the low bits of 32. They are zero or far from tiny, and finite.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="areExact">True if they have no more bits than a half.</param>
    /// <param name="at">The bit of the first one in the outcome.</param>
    /// <param name="outcome">Receives what became of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> NarrowIntegral(Vector512<float> x, bool areExact, int at, ref Outcome outcome)
    {
        const int Shift = 13, SignShift = 16;
        Vector512<uint> bits = x.AsUInt32() & Vector512.Create(SingleMagnitude);
        Vector512<uint> sign = x.AsUInt32() >> SignShift & Vector512.Create((uint)Layout<Binary16>.SignBit);
        Vector512<uint> zero = Vector512.Equals(bits, Vector512<uint>.Zero);
        Vector512<uint> rebased = bits - Vector512.Create((uint)(SingleBias - Layout<Binary16>.Bias) << SingleFraction);
        if (areExact)
            return Vector512.AndNot(rebased >> Shift, zero) | sign;
        Vector512<uint> code = Vector512.AndNot(
            (rebased + Vector512.Create((1u << Shift - 1) - 1) + (bits >> Shift & Vector512<uint>.One)) >> Shift, zero);
        Vector512<uint> exact = Vector512.Equals(bits & Vector512.Create((1u << Shift) - 1), Vector512<uint>.Zero);
        Vector512<uint> overflow = Vector512.GreaterThan(code.AsInt32(), Vector512.Create((int)Layout<Binary16>.LargestFinite)).AsUInt32();
        outcome.Inexact |= (~exact).ExtractMostSignificantBits() << at;
        outcome.Overflow |= overflow.ExtractMostSignificantBits() << at;
        return Vector512.ConditionalSelect(overflow, Vector512.Create((uint)Layout<Binary16>.Infinity), code) | sign;
    }

    /// <summary>NaNs made canonical; signalling ones are invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Canonical(Vector512<float> x, int at, ref Outcome outcome)
    {
        Vector512<uint> number = Vector512.Equals(x, x).AsUInt32();
        if (number == Vector512<uint>.AllBitsSet)
            return x;
        Vector512<uint> quiet = ~Vector512.Equals(x.AsUInt32() & Vector512.Create(SingleQuiet), Vector512<uint>.Zero);
        outcome.Invalid |= (~(number | quiet)).ExtractMostSignificantBits() << at;
        return Vector512.ConditionalSelect(number, x.AsUInt32(), Vector512.Create(CanonicalSingle)).AsSingle();
    }

    /// <summary>The nearest integral values in a rounding mode.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> RoundToIntegral(Vector512<float> x, RoundingMode rm)
    {
        if (rm == RoundingMode.Rne)
            return Vector512.Round(x);
        switch (rm)
        {
            case RoundingMode.Rdn: return Vector512.Floor(x);
            case RoundingMode.Rup: return Vector512.Ceiling(x);
            case RoundingMode.Rmm:
                {
                    Vector512<float> truncated = Vector512.Truncate(x);
                    Vector512<float> away = Vector512.GreaterThanOrEqual(Vector512.Abs(x - truncated), Vector512.Create(0.5f));
                    Vector512<float> sign = x & Vector512.Create(-0f);
                    return truncated + (away & (Vector512.Create(1f) | sign));
                }

            default: return Vector512.Truncate(x);
        }
    }

    /// <summary>The nearest integral values in a rounding mode.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> RoundToIntegral(Vector512<double> x, RoundingMode rm)
    {
        if (rm == RoundingMode.Rne)
            return Vector512.Round(x);
        switch (rm)
        {
            case RoundingMode.Rdn: return Vector512.Floor(x);
            case RoundingMode.Rup: return Vector512.Ceiling(x);
            case RoundingMode.Rmm:
                {
                    Vector512<double> truncated = Vector512.Truncate(x);
                    Vector512<double> away = Vector512.GreaterThanOrEqual(Vector512.Abs(x - truncated), Vector512.Create(0.5));
                    Vector512<double> sign = x & Vector512.Create(-0.0);
                    return truncated + (away & (Vector512.Create(1.0) | sign));
                }

            default: return Vector512.Truncate(x);
        }
    }
}
