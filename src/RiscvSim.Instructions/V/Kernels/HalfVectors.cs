using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Blocks of IEEE halves to host floats and back; .NET has no vectors of <see cref="Half"/>. Halves are their encodings.
/// </summary>
internal static class HalfVectors
{
    /// <summary>Where sign and magnitude of a half stand in a float whose exponent is not yet right.</summary>
    public const uint SignAndMagnitude = 0x8fff_e000;

    private const uint Sign = 0x8000_0000, Exponent = 0x7f80_0000;
    /// <summary>What a float has more than a half: bits of the fraction.</summary>
    public const int FractionGap = 23 - 10;

    /// <summary>What a float has more than a half: the bias.</summary>
    public const int BiasGap = 127 - 15;

    /// <summary>The encoding of 2^-14, the smallest normal half, as a float.</summary>
    private const uint SmallestNormal = 0x3880_0000;

    /// <summary>The encoding of 2^16 as a float: the least power of two above all halves.</summary>
    private const uint TwoTo16 = 0x4780_0000;

    /// <summary>The encoding of 65520 as a float: from here on, rounding to nearest gives infinity.</summary>
    private const uint Overflowing = 0x477f_f000;

    private const uint HalfInfinity = 0x7c00;

    /// <summary>The floats of 16 halves, exactly; a NaN keeps its payload and stays signalling if it was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Widen(Vector256<ushort> halves)
    {
        Vector256<short> signed = halves.AsInt16();
        Vector512<int> extended = Avx512F.IsSupported
            ? Avx512F.ConvertToVector512Int32(signed)
            : Vector512.Create(Vector256.WidenLower(signed), Vector256.WidenUpper(signed));
        Vector512<int> encoding = (extended << FractionGap) & Vector512.Create(unchecked((int)SignAndMagnitude));
        Vector512<int> scaled = Scale(encoding).AsInt32();
        Vector512<int> exponent = Vector512.Create((int)(HalfInfinity << FractionGap));
        return Vector512.ConditionalSelect(
            Vector512.Equals(encoding & exponent, exponent), scaled | Vector512.Create((int)Exponent), scaled).AsSingle();
    }

    /// <summary>
    /// The same for halves that have been sign-extended, except that NaNs become infinite: a number of 2^16 or more is beyond the halves, and
    /// overflows when it is scaled twice.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> WidenFinite(Vector512<int> halves) =>
        ((halves << FractionGap) & Vector512.Create(unchecked((int)SignAndMagnitude))).AsSingle() * Vector512.Create((127u + BiasGap) << 23).AsSingle()
        * Vector512.Create((127u + BiasGap) << 23).AsSingle() * Vector512.Create((127u - BiasGap) << 23).AsSingle();

    /// <summary>The floats of the first 16 of 32 halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> WidenLower(Vector512<ushort> halves) => Widen(halves.GetLower());

    /// <summary>The floats of the last 16 of 32 halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> WidenUpper(Vector512<ushort> halves) => Widen(halves.GetUpper());

    /// <summary>
    /// The 32 halves of a block, those with even and those with odd numbers, at a float's places: the numbers that they are times 2^-112, for
    /// subnormal halves, too, which are subnormal floats then. Infinities and NaNs look like more finite numbers. AVX-512 only.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Place(Vector512<ushort> halves, in HalfConstants k, out Vector512<float> even, out Vector512<float> odd)
    {
        // Times 2^13 as integers, and a sign bit of its four copies.
        even = (Avx512BW.MultiplyAddAdjacent(halves.AsInt16(), k.Gap) & k.Placed).AsSingle();
        odd = ((halves.AsInt32() >> 16 - FractionGap) & k.Placed).AsSingle();
    }

    /// <summary>The same for halves that have no sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PlaceMagnitude(Vector512<ushort> halves, in HalfConstants k, out Vector512<float> even, out Vector512<float> odd)
    {
        even = Avx512BW.MultiplyAddAdjacent(halves.AsInt16(), k.Gap).AsSingle();
        odd = Avx512BW.MultiplyAddAdjacent(halves.AsInt16(), k.OddGap).AsSingle();
    }

    /// <summary>The numbers that placed halves stand for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Scale(Vector512<float> placed) => placed * Vector512.Create((127u + BiasGap) << 23).AsSingle();

    /// <summary>Numbers times 2^-112.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Unscale(Vector512<float> value) => value * Vector512.Create((127u - BiasGap) << 23).AsSingle();

    /// <summary>
    /// Rounds what became of two vectors of <see cref="Place"/> to halves, to nearest. In floats that are 2^112 too small, the last bit of a
    /// half has the same place in subnormal and in normal numbers, so that encodings can be rounded.
    /// </summary>
    /// <param name="even">Encodings of results for the halves with even numbers.</param>
    /// <param name="odd">Those for the others.</param>
    /// <param name="k">The constants.</param>
    /// <returns>The halves without their signs; 0x7c00 or more for floats of 2^16 * 2^-112 up to infinity, except from 2^49 * 2^-112 on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> JoinNearest(Vector512<uint> even, Vector512<uint> odd, in HalfConstants k)
    {
        even <<= 16 - FractionGap;
        odd <<= 16 - FractionGap;
        Vector512<ushort> rest = Avx512BW.PermuteVar32x16x2(even.AsUInt16(), Vector512.Create(
            0x0022000200200000UL, 0x0026000600240004, 0x002a000a00280008, 0x002e000e002c000c,
            0x0032001200300010, 0x0036001600340014, 0x003a001a00380018, 0x003e001e003c001c).AsUInt16(), odd.AsUInt16());
        return RoundNearest(JoinUpper(even, odd), rest, k);
    }

    /// <summary>The same for numbers that lie in two encodings, neighbours or the same one twice: their sum is exact to a bit more and a sticky bit.</summary>
    /// <param name="even">Sums of the encodings for the halves with even numbers.</param>
    /// <param name="odd">Those for the others.</param>
    /// <param name="k">The constants.</param>
    /// <param name="rest">Not zero where the result is inexact.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> JoinNearest(Vector512<uint> even, Vector512<uint> odd, in HalfConstants k, out Vector512<ushort> rest)
    {
        // Three upper bits are zero, and one is that of the sign, which the sum has lost. Words of the even ones change places.
        even = Avx512F.RotateLeft(even, 16 + 16 - FractionGap - 1);
        odd <<= 16 - FractionGap - 1;
        rest = Avx512F.RotateLeft(Vector512.ConditionalSelect(k.LowerWord, odd, even), 16).AsUInt16();
        return RoundNearest(Vector512.ConditionalSelect(k.LowerWord, even, odd).AsUInt16(), rest, k);
    }

    /// <summary>One more where the rest is more than half of the last bit, or just half and the last bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> RoundNearest(Vector512<ushort> magnitude, Vector512<ushort> rest, in HalfConstants k)
    {
        // The last bit joins zeros. 0x8001 or more is less than 0x7fff when complemented.
        Vector512<ushort> up = Vector512.LessThan(~(rest | (magnitude & k.One)), k.Magnitude);
        return Vector512.ConditionalSelect(up, magnitude + k.One, magnitude);
    }

    /// <summary>The upper words of numbers for even and for odd elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> JoinUpper(Vector512<uint> even, Vector512<uint> odd) =>
        Avx512BW.PermuteVar32x16x2(even.AsUInt16(), Vector512.Create(
            0x0023000300210001UL, 0x0027000700250005, 0x002b000b00290009, 0x002f000f002d000d,
            0x0033001300310011, 0x0037001700350015, 0x003b001b00390019, 0x003f001f003d001d).AsUInt16(), odd.AsUInt16());

    /// <summary>Rounds 32 floats in their order to nearest; false if one is too large, no number, or tiny. AVX-512 only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryNarrow(Vector512<float> lower, Vector512<float> upper, in HalfConstants k, out Vector512<ushort> halves)
    {
        Vector512<uint> first = Unscale(lower).AsUInt32(), second = Unscale(upper).AsUInt32();
        Vector512<ushort> magnitude = JoinNearest(first, second, k);
        halves = Avx512BW.PermuteVar32x16(
            Vector512.ConditionalSelect(k.Magnitude, magnitude, JoinUpper(first, second)), Vector512.Create(
            0x0006000400020000UL, 0x000e000c000a0008, 0x0016001400120010, 0x001e001c001a0018,
            0x0007000500030001, 0x000f000d000b0009, 0x0017001500130011, 0x001f001d001b0019).AsUInt16());
        Vector512<uint> largest = Vector512.Max(Magnitude(lower), Magnitude(upper));
        return !Vector512.GreaterThanOrEqualAny(largest, Vector512.Create(Overflowing))
            && (!Vector512.LessThanAny(magnitude, k.Normal) || !AnyTinyNonzero(lower, upper));
    }

    /// <summary>True if one of two vectors has a number other than zero that is below the smallest normal half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyTinyNonzero(Vector512<float> first, Vector512<float> second) =>
        (IsTinyNonzero(first) | IsTinyNonzero(second)) != Vector512<uint>.Zero;

    /// <summary>A sum rounded to a half, as a float. Magnitudes that would be infinite are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float RoundNearest(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        uint power = Math.Max(bits & Exponent, SmallestNormal) + ((uint)FractionGap << 23) | bits & Sign;
        float above = BitConverter.UInt32BitsToSingle(power);
        return MathF.CopySign(value + above - above, value);
    }

    /// <summary>
    /// Rounds 32 floats to halves, to nearest. The floats are results that a second rounding does not spoil.
    /// </summary>
    /// <param name="lower">The first 16.</param>
    /// <param name="upper">The last 16.</param>
    /// <param name="suspects">
    /// Bits of the elements that are not finite or overflow, or are tiny and inexact: the value and the flags must come from elsewhere. No
    /// other raises anything but NX.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> NarrowNearest(Vector512<float> lower, Vector512<float> upper, out ulong suspects)
    {
        Vector512<uint> first = Magnitude(lower), second = Magnitude(upper);
        Vector512<uint> firstHalf = Round(first, out Vector512<float> firstRounded);
        Vector512<uint> secondHalf = Round(second, out Vector512<float> secondRounded);
        Vector512<uint> unusual = Unusual(first) | Unusual(second);
        suspects = unusual == Vector512<uint>.Zero
            ? 0
            : Join(
                Suspects(firstHalf, first, Vector512.Equals(firstRounded, first.AsSingle()).AsUInt32()),
                Suspects(secondHalf, second, Vector512.Equals(secondRounded, second.AsSingle()).AsUInt32()));
        return Vector512.Narrow(firstHalf | SignOf(lower), secondHalf | SignOf(upper));
    }

    /// <summary>Rounds 32 floats to halves in any rounding mode. The floats are exact or rounded to odd.</summary>
    /// <param name="lower">The first 16.</param>
    /// <param name="upper">The last 16.</param>
    /// <param name="rm">The rounding mode; round to odd included.</param>
    /// <param name="suspects">As in <see cref="NarrowNearest"/>.</param>
    /// <param name="inexact">Bits of the elements whose result differs from the float.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Narrow(Vector512<float> lower, Vector512<float> upper, RoundingMode rm, out ulong suspects, out ulong inexact)
    {
        Vector512<uint> first = Round(lower, rm, out Vector512<uint> firstSuspects, out Vector512<uint> firstInexact);
        Vector512<uint> second = Round(upper, rm, out Vector512<uint> secondSuspects, out Vector512<uint> secondInexact);
        suspects = Join(firstSuspects, secondSuspects);
        inexact = Join(firstInexact, secondInexact);
        return Vector512.Narrow(first | SignOf(lower), second | SignOf(upper));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Join(Vector512<uint> lower, Vector512<uint> upper) =>
        lower.ExtractMostSignificantBits() | upper.ExtractMostSignificantBits() << Vector512<uint>.Count;

    /// <summary>The exponent is 112 too small; multiplying by 2^112 is exact, also for subnormal halves, which are subnormal floats here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Scale(Vector512<int> encoding) =>
        Scale(encoding.AsSingle());

    /// <summary>The power of two at or below each magnitude, at least the smallest normal half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Binade(Vector512<int> value) =>
        Vector512.Max(value & Vector512.Create((int)Exponent), Vector512.Create((int)SmallestNormal));

    /// <summary>The power of two whose last bit as a float is worth the last bit of a half in the binade.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> PowerAbove(Vector512<int> binade) => (binade + Vector512.Create(FractionGap << 23)).AsSingle();

    /// <summary>All ones where a number that is not zero is below the smallest normal half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> IsTinyNonzero(Vector512<float> value) =>
        Vector512.LessThan(Magnitude(value) - Vector512<uint>.One, Vector512.Create(SmallestNormal - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Magnitude(Vector512<float> value) => value.AsUInt32() & Vector512.Create(~Sign);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> SignOf(Vector512<float> value) => (value.AsUInt32() >> 16) & Vector512.Create(0x8000u);

    /// <summary>Everything that is not surely a normal half, zeros included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Unusual(Vector512<uint> magnitude) => Vector512.GreaterThanOrEqual(
        magnitude - Vector512.Create(SmallestNormal), Vector512.Create(Overflowing - SmallestNormal));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Suspects(Vector512<uint> half, Vector512<uint> magnitude, Vector512<uint> exact)
    {
        Vector512<uint> tiny = Vector512.LessThan(magnitude.AsInt32(), Vector512.Create((int)SmallestNormal)).AsUInt32();
        Vector512<uint> large = Vector512.GreaterThan(half.AsInt32(), Vector512.Create((int)HalfInfinity - 1)).AsUInt32();
        return large | Vector512.AndNot(tiny, exact);
    }

    /// <summary>
    /// Magnitudes to halves, to nearest: added to a power of two whose last bit is worth the half's last bit, the float addition rounds at
    /// that place, for normal and subnormal halves alike. What is 2^16 or more becomes infinity.
    /// </summary>
    /// <param name="magnitude">Floats without their signs.</param>
    /// <param name="rounded">The halves as floats again; 2^16 for infinity.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Round(Vector512<uint> magnitude, out Vector512<float> rounded)
    {
        Vector512<int> clamped = Vector512.Min(magnitude.AsInt32(), Vector512.Create((int)TwoTo16));
        Vector512<int> binade = Binade(clamped);
        Vector512<float> power = PowerAbove(binade);
        Vector512<float> sum = clamped.AsSingle() + power;
        rounded = sum - power;

        // The sum's fraction is the significand with its hidden bit, which adds one to the exponent field of a normal half.
        Vector512<int> significand = sum.AsInt32() - power.AsInt32();
        return (significand + (binade >> FractionGap) - Vector512.Create((BiasGap + 1) << 10)).AsUInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Round(Vector512<float> value, RoundingMode rm, out Vector512<uint> suspects, out Vector512<uint> inexact)
    {
        Vector512<uint> magnitude = Magnitude(value);
        Vector512<uint> half = Round(magnitude, out Vector512<float> rounded);
        Vector512<float> clamped = Vector512.Min(magnitude.AsInt32(), Vector512.Create((int)TwoTo16)).AsSingle();
        Vector512<float> rest = clamped - rounded;
        inexact = ~Vector512.Equals(rest, Vector512<float>.Zero).AsUInt32();
        if (rm != RoundingMode.Rne)
            half = Correct(half, magnitude, value.AsInt32() >> 31, rest, rm);
        suspects = Suspects(half, magnitude, ~inexact);
        return half;
    }

    /// <summary>What was rounded to nearest, in another mode.</summary>
    /// <param name="half">The magnitudes, rounded.</param>
    /// <param name="magnitude">The magnitudes before, as floats.</param>
    /// <param name="negative">All ones where the number is negative.</param>
    /// <param name="rest">What rounding has taken away.</param>
    /// <param name="rm">The mode.</param>
    private static Vector512<uint> Correct(Vector512<uint> half, Vector512<uint> magnitude, Vector512<int> negative, Vector512<float> rest, RoundingMode rm)
    {
        // All ones are -1: subtracting them adds one.
        Vector512<uint> above = Vector512.GreaterThan(rest, Vector512<float>.Zero).AsUInt32();
        Vector512<uint> below = Vector512.LessThan(rest, Vector512<float>.Zero).AsUInt32();
        switch (rm)
        {
            case RoundingMode.Rtz:
                return half + below;
            case RoundingMode.Rdn:
                return half + Vector512.AndNot(below, negative.AsUInt32()) - (above & negative.AsUInt32());
            case RoundingMode.Rup:
                return half + (below & negative.AsUInt32()) - Vector512.AndNot(above, negative.AsUInt32());
            case RoundingMode.Rmm:
                // Half of the last bit is 2^-11 of the power of two at or below the number; a tie that went down goes up.
                Vector512<float> tie = (Binade(magnitude.AsInt32()) - Vector512.Create(11 << 23)).AsSingle();
                return half - Vector512.Equals(rest, tie).AsUInt32();
            default:
                // Round to odd: truncated, and the last bit set if anything was lost.
                return (half + below) | ((above | below) & Vector512<uint>.One);
        }
    }
}
