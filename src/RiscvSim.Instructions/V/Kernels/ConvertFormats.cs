using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A format to a wider one, exactly; NaNs become canonical, signalling ones are invalid.</summary>
internal readonly unsafe struct Widening<TFrom, TFromBits, TTo, TToBits> : IConversion<TFromBits, TToBits>
    where TFrom : struct, IFormat
    where TFromBits : unmanaged, IBinaryInteger<TFromBits>
    where TTo : struct, IFormat
    where TToBits : unmanaged, IBinaryInteger<TToBits>
{
    private const int UpperHalf = 16;

    /// <inheritdoc/>
    public static TToBits Lane(TFromBits a, RoundingMode rm, ref FloatFlags flags) =>
        TToBits.CreateTruncating(Conversion.Convert<TFrom, TTo>(ulong.CreateTruncating(a), rm, ref flags));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TToBits> Wide<TSource>(TSource a, RoundingMode rm, ref Outcome outcome)
        where TSource : struct, IConvertSource<TFromBits>
    {
        if (sizeof(TToBits) == 8)
        {
            // The upper eight singles are zero, so that they raise nothing.
            Vector512<float> x = a.Half(0).AsSingle().ToVector512();
            return Vector512.WidenLower(FloatVectors.Canonical(x, 0, ref outcome)).As<double, TToBits>();
        }

        if (typeof(TTo) == typeof(Bf16) && HalfLanes.IsSupported)
            return HalfLanes.Widen<TFrom>(Vector512.WidenLower(a.Half(0).AsByte().ToVector512Unsafe())).As<ushort, TToBits>();
        Vector512<float> lower = FloatVectors.Canonical(FloatVectors.Load<TFrom, TFromBits, TSource>(a, 0), 0, ref outcome);
        if (sizeof(TToBits) == 4)
            return lower.As<float, TToBits>();
        Vector512<float> upper = FloatVectors.Canonical(FloatVectors.Load<TFrom, TFromBits, TSource>(a, 16), 16, ref outcome);
        if (!TFrom.HasSignaling)
            outcome.Invalid = 0;
        return Vector512.Narrow(lower.AsUInt32() >> UpperHalf, upper.AsUInt32() >> UpperHalf).As<ushort, TToBits>();
    }
}

/// <summary>A format to a narrower one. In modes other than RNE what is rounded is computed one by one, but for single to half.</summary>
internal readonly unsafe struct Narrowing<TFrom, TFromBits, TTo, TToBits, TSaturation> : IConversion<TFromBits, TToBits>
    where TFrom : struct, IFormat
    where TFromBits : unmanaged, IBinaryInteger<TFromBits>
    where TTo : struct, IFormat
    where TToBits : unmanaged, IBinaryInteger<TToBits>
    where TSaturation : struct, ISaturation
{
    private const uint SmallestNormal = 0x0080_0000, Infinity = 0x7f80_0000, Magnitude = 0x7fff_ffff;

    /// <inheritdoc/>
    public static TToBits Lane(TFromBits a, RoundingMode rm, ref FloatFlags flags)
    {
        ulong bits = ulong.CreateTruncating(a);
        return TToBits.CreateTruncating(TSaturation.Saturates
            ? Conversion.ConvertSaturating<TFrom, TTo>(bits, rm, ref flags)
            : Conversion.Convert<TFrom, TTo>(bits, rm, ref flags));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TToBits> Wide<TSource>(TSource a, RoundingMode rm, ref Outcome outcome)
        where TSource : struct, IConvertSource<TFromBits>
    {
        if (typeof(TTo) == typeof(Binary16))
        {
            Vector512<ushort> halves = HalfVectors.Narrow(
                a.Block(0).AsSingle(), a.Block(16).AsSingle(), rm, out ulong suspects, out ulong inexact);
            (outcome.Doubtful, outcome.Inexact) = (suspects, inexact);
            return halves.As<ushort, TToBits>();
        }

        if (typeof(TFrom) == typeof(Bf16) && HalfLanes.IsSupported)
        {
            return Vector512.Narrow(
                HalfLanes.Narrow<TTo, TSaturation>(a.Block(0).AsUInt16(), rm, 0, ref outcome),
                HalfLanes.Narrow<TTo, TSaturation>(a.Block(32).AsUInt16(), rm, 32, ref outcome)).As<byte, TToBits>();
        }

        Vector512<TToBits> result = sizeof(TFromBits) == 8 ? Singles(a, ref outcome).As<float, TToBits>() : Codes(a, ref outcome);
        outcome.ForNearest(rm);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasShort(RoundingMode rm) => typeof(TTo) == typeof(Binary16) && Avx512BW.IsSupported && rm == RoundingMode.Rne;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryShort<TSource>(TSource a, RoundingMode rm, in HalfConstants k, out Vector512<TToBits> result, out ulong invalid)
        where TSource : struct, IConvertSource<TFromBits>
    {
        invalid = 0;
        bool isUsual = HalfVectors.TryNarrow(a.Block(0).AsSingle(), a.Block(16).AsSingle(), k, out Vector512<ushort> halves);
        result = halves.As<ushort, TToBits>();
        return isUsual;
    }

    /// <summary>Doubles to singles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Singles<TSource>(TSource a, ref Outcome outcome)
        where TSource : struct, IConvertSource<TFromBits>
    {
        Vector512<double> lower = a.Block(0).AsDouble(), upper = a.Block(8).AsDouble();
        Vector512<float> r = Vector512.Narrow(lower, upper);
        ulong same = Vector512.Equals(Vector512.WidenLower(r), lower).ExtractMostSignificantBits()
            | Vector512.Equals(Vector512.WidenUpper(r), upper).ExtractMostSignificantBits() << 8;
        outcome.Inexact |= ~same;

        // Infinities, NaNs, and what may be tiny before rounding: these are left to the exact core unless nothing is lost.
        Vector512<uint> rebased = (r.AsUInt32() & Vector512.Create(Magnitude)) - Vector512.Create(SmallestNormal + 1);
        Vector512<uint> ordinary = Vector512.LessThan(rebased, Vector512.Create(Infinity - (SmallestNormal + 1)));
        outcome.Doubtful |= ~(ordinary.ExtractMostSignificantBits() | same);
        return r;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TToBits> Codes<TSource>(TSource a, ref Outcome outcome)
        where TSource : struct, IConvertSource<TFromBits>
    {
        Vector512<ushort> lower = Vector512.Narrow(Codes(a, 0, ref outcome), Codes(a, 16, ref outcome));
        return sizeof(TToBits) == 2
            ? lower.As<ushort, TToBits>()
            : Vector512.Narrow(lower, Vector512.Narrow(Codes(a, 32, ref outcome), Codes(a, 48, ref outcome))).As<byte, TToBits>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Codes<TSource>(TSource a, int at, ref Outcome outcome)
        where TSource : struct, IConvertSource<TFromBits> =>
        FloatVectors.Narrow<TTo, TSaturation>(FloatVectors.Load<TFrom, TFromBits, TSource>(a, at), at, ref outcome);
}
