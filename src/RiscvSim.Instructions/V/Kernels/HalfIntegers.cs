using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The short way of conversions between halves and integers of 16 bits, where NX has been accrued already. AVX-512 only.</summary>
internal static class HalfIntegers
{
    /// <summary>True for rounding modes that treat both signs alike and that the host has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Rounds(RoundingMode rm) => Avx512BW.IsSupported && rm is RoundingMode.Rne or RoundingMode.Rtz;

    /// <summary>Halves to integers; false if one may be too large or is none.</summary>
    /// <param name="halves">The halves.</param>
    /// <param name="isSigned">True for signed integers.</param>
    /// <param name="rm">One of the modes of <see cref="Rounds"/>.</param>
    /// <param name="k">The constants.</param>
    /// <param name="result">The integers.</param>
    /// <param name="invalid">Bits of the negative elements that became zero.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FromHalf(
        Vector512<ushort> halves, bool isSigned, RoundingMode rm, in HalfConstants k, out Vector512<ushort> result, out ulong invalid)
    {
        const ushort TwoTo15 = 0x7800, Infinity = 0x7c00;
        Vector512<ushort> magnitude = halves & k.Magnitude;
        HalfVectors.PlaceMagnitude(magnitude, k, out Vector512<float> even, out Vector512<float> odd);

        // In the sum with 2^23 the last bit is worth one.
        Vector512<float> unit = Vector512.Create(8388608f);
        bool isNearest = rm == RoundingMode.Rne;
        even = isNearest ? Vector512.FusedMultiplyAdd(even, k.Scale, unit) : Avx512F.FusedMultiplyAdd(even, k.Scale, unit, FloatRoundingMode.ToZero);
        odd = isNearest ? Vector512.FusedMultiplyAdd(odd, k.Scale, unit) : Avx512F.FusedMultiplyAdd(odd, k.Scale, unit, FloatRoundingMode.ToZero);
        Vector512<ushort> integer = Vector512.ConditionalSelect(k.LowerWord, even.AsUInt32(), odd.AsUInt32() << 16).AsUInt16();
        Vector512<ushort> negative = (halves.AsInt16() >> 15).AsUInt16(), lost = integer & negative;
        result = isSigned ? (integer ^ negative) - negative : integer ^ lost;
        invalid = isSigned || lost == Vector512<ushort>.Zero ? 0 : (~Vector512.Equals(lost, Vector512<ushort>.Zero)).ExtractMostSignificantBits();
        return !Vector512.GreaterThanOrEqualAny(magnitude, Vector512.Create(isSigned ? TwoTo15 : Infinity));
    }

    /// <summary>Integers to halves, to nearest; false if one is too large.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToHalf(Vector512<ushort> integers, bool isSigned, in HalfConstants k, out Vector512<ushort> result)
    {
        Vector512<int> even = isSigned ? integers.AsInt32() << 16 >> 16 : (integers.AsUInt32() & k.LowerWord).AsInt32();
        Vector512<int> odd = isSigned ? integers.AsInt32() >> 16 : (integers.AsUInt32() >> 16).AsInt32();
        Vector512<ushort> magnitude = HalfVectors.JoinNearest(
            HalfVectors.Unscale(Vector512.ConvertToSingle(even)).AsUInt32(), HalfVectors.Unscale(Vector512.ConvertToSingle(odd)).AsUInt32(), k);
        result = isSigned ? Vector512.ConditionalSelect(k.Magnitude, magnitude, integers) : magnitude;
        return isSigned || !Vector512.GreaterThanOrEqualAny(magnitude, k.Infinity);
    }
}
