using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Floating point to integer. Blocks round to integral values in the format that they compute in and saturate as integers; nothing is doubtful.</summary>
internal readonly unsafe struct FloatToInteger<TFormat, TBits, TInt> : IConversion<TBits, TInt>
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
    where TInt : unmanaged, IBinaryInteger<TInt>, IMinMaxValue<TInt>
{
    private static bool IsSigned
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TInt.IsNegative(TInt.MinValue);
    }

    /// <inheritdoc/>
    public static TInt Lane(TBits a, RoundingMode rm, ref FloatFlags flags) =>
        TInt.CreateTruncating(Conversion.ToInteger<TFormat>(ulong.CreateTruncating(a), 8 * sizeof(TInt), IsSigned, rm, ref flags));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TInt> Wide<TSource>(TSource a, RoundingMode rm, ref Outcome outcome)
        where TSource : struct, IConvertSource<TBits>
    {
        if (typeof(TFormat) == typeof(Binary16) && sizeof(TInt) == 1 && HalfLanes.IsSupported)
        {
            return Vector512.Narrow(
                HalfLanes.ToBytes(a.Block(0).AsUInt16(), IsSigned, rm, 0, ref outcome),
                HalfLanes.ToBytes(a.Block(32).AsUInt16(), IsSigned, rm, 32, ref outcome)).As<byte, TInt>();
        }

        if (TFormat.Precision == 53 || sizeof(TInt) == 8)
        {
            Vector512<ulong> q0 = Doubles(Load(a, 0), rm, 0, ref outcome);
            return sizeof(TInt) == 8
                ? q0.As<ulong, TInt>()
                : Vector512.Narrow(q0, Doubles(Load(a, 8), rm, 8, ref outcome)).As<uint, TInt>();
        }

        Vector512<uint> p0 = Singles(FloatVectors.Load<TFormat, TBits, TSource>(a, 0), rm, 0, ref outcome);
        if (sizeof(TInt) == 4)
            return p0.As<uint, TInt>();
        Vector512<uint> p1 = Singles(FloatVectors.Load<TFormat, TBits, TSource>(a, 16), rm, 16, ref outcome);
        Vector512<ushort> lower = Vector512.Narrow(p0, p1);
        if (sizeof(TInt) == 2)
            return lower.As<ushort, TInt>();
        Vector512<uint> p2 = Singles(FloatVectors.Load<TFormat, TBits, TSource>(a, 32), rm, 32, ref outcome);
        Vector512<uint> p3 = Singles(FloatVectors.Load<TFormat, TBits, TSource>(a, 48), rm, 48, ref outcome);
        return Vector512.Narrow(lower, Vector512.Narrow(p2, p3)).As<byte, TInt>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasShort(RoundingMode rm) => typeof(TFormat) == typeof(Binary16) && sizeof(TInt) == 2 && HalfIntegers.Rounds(rm);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryShort<TSource>(TSource a, RoundingMode rm, in HalfConstants k, out Vector512<TInt> result, out ulong invalid)
        where TSource : struct, IConvertSource<TBits>
    {
        bool isUsual = HalfIntegers.FromHalf(a.Block(0).AsUInt16(), IsSigned, rm, k, out Vector512<ushort> integers, out invalid);
        result = integers.As<ushort, TInt>();
        return isUsual;
    }

    /// <summary>Eight elements as doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Load<TSource>(TSource a, int at)
        where TSource : struct, IConvertSource<TBits> =>
        TFormat.Precision == 53 ? a.Block(at).AsDouble() : Vector512.WidenLower(a.Half(at).AsSingle().ToVector512Unsafe());

    /// <summary>Sixteen integers, in the low bits of 32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Singles(Vector512<float> x, RoundingMode rm, int at, ref Outcome outcome)
    {
        Vector512<float> low = Vector512.Create(IsSigned ? -(float)(1UL << 8 * sizeof(TInt) - 1) : 0f);
        Vector512<float> end = Vector512.Create(IsSigned ? (float)(1UL << 8 * sizeof(TInt) - 1) : 2f * (1UL << 8 * sizeof(TInt) - 1));
        Vector512<float> r = FloatVectors.RoundToIntegral(x, rm);
        Vector512<uint> valid = (Vector512.GreaterThanOrEqual(r, low) & Vector512.LessThan(r, end)).AsUInt32();
        Vector512<uint> q = sizeof(TInt) == 4 && !IsSigned
            ? Vector512.ConvertToUInt32Native(r)
            : Vector512.ConvertToInt32Native(r).AsUInt32();
        outcome.Inexact |= (valid & ~Vector512.Equals(r, x).AsUInt32()).ExtractMostSignificantBits() << at;
        if (valid != Vector512<uint>.AllBitsSet)
        {
            outcome.Invalid |= (~valid).ExtractMostSignificantBits() << at;
            Vector512<uint> bound = Vector512.ConditionalSelect(
                Vector512.LessThan(r, low).AsUInt32(), Vector512.Create(uint.CreateTruncating(TInt.MinValue)), Vector512.Create(uint.CreateTruncating(TInt.MaxValue)));
            q = Vector512.ConditionalSelect(valid, q, bound);
        }

        return q;
    }

    /// <summary>Eight integers, in the low bits of 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Doubles(Vector512<double> x, RoundingMode rm, int at, ref Outcome outcome)
    {
        Vector512<double> low = Vector512.Create(IsSigned ? -(double)(1UL << 8 * sizeof(TInt) - 1) : 0.0);
        Vector512<double> end = Vector512.Create(IsSigned ? (double)(1UL << 8 * sizeof(TInt) - 1) : 2.0 * (1UL << 8 * sizeof(TInt) - 1));
        Vector512<double> r = FloatVectors.RoundToIntegral(x, rm);
        Vector512<ulong> valid = (Vector512.GreaterThanOrEqual(r, low) & Vector512.LessThan(r, end)).AsUInt64();
        Vector512<ulong> q = sizeof(TInt) == 8 && !IsSigned
            ? Vector512.ConvertToUInt64Native(r)
            : Vector512.ConvertToInt64Native(r).AsUInt64();
        outcome.Inexact |= (valid & ~Vector512.Equals(r, x).AsUInt64()).ExtractMostSignificantBits() << at;
        if (valid != Vector512<ulong>.AllBitsSet)
        {
            outcome.Invalid |= (~valid).ExtractMostSignificantBits() << at;
            Vector512<ulong> bound = Vector512.ConditionalSelect(
                Vector512.LessThan(r, low).AsUInt64(), Vector512.Create(ulong.CreateTruncating(TInt.MinValue)), Vector512.Create(ulong.CreateTruncating(TInt.MaxValue)));
            q = Vector512.ConditionalSelect(valid, q, bound);
        }

        return q;
    }
}

/// <summary>Integer to floating point. In modes other than RNE what is rounded is computed one by one.</summary>
internal readonly unsafe struct IntegerToFloat<TInt, TFormat, TBits> : IConversion<TInt, TBits>
    where TInt : unmanaged, IBinaryInteger<TInt>, IMinMaxValue<TInt>
    where TFormat : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    // Integers of this magnitude and above are not all doubles; below the eleventh bit they have none that a single could hold.
    private const ulong ExactInDouble = 1UL << 53, BelowDouble = 0x7ff;

    private static bool IsSigned
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TInt.IsNegative(TInt.MinValue);
    }

    /// <inheritdoc/>
    public static TBits Lane(TInt a, RoundingMode rm, ref FloatFlags flags) =>
        TBits.CreateTruncating(IsSigned
            ? Conversion.FromInt64<TFormat>(long.CreateTruncating(a), rm, ref flags)
            : Conversion.FromMagnitude<TFormat>(false, ulong.CreateTruncating(a), rm, ref flags));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Wide<TSource>(TSource a, RoundingMode rm, ref Outcome outcome)
        where TSource : struct, IConvertSource<TInt>
    {
        Vector512<TBits> result;
        if (TFormat.Precision == 53)
            result = Doubles(a, ref outcome).As<double, TBits>();
        else if (sizeof(TInt) == 8)
            result = Vector512.Narrow(Sticky(a, 0), Sticky(a, 8)).As<float, TBits>();
        else if (TFormat.Precision == 24)
            result = Singles(a, ref outcome).As<float, TBits>();
        else
            result = Vector512.Narrow(Half(a, 0, ref outcome), Half(a, 16, ref outcome)).As<ushort, TBits>();
        if (TFormat.Precision == 24 && sizeof(TInt) == 8)
        {
            // Converting back shows whether anything is lost, unless the result is the power of two above the largest integer.
            Vector512<float> r = result.As<TBits, float>();
            outcome.Inexact = Lost(Vector512.WidenLower(r), a, 0) | Lost(Vector512.WidenUpper(r), a, 8) << 8;
        }

        outcome.ForNearest(rm);
        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasShort(RoundingMode rm) =>
        typeof(TFormat) == typeof(Binary16) && sizeof(TInt) == 2 && rm == RoundingMode.Rne && HalfIntegers.Rounds(rm);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryShort<TSource>(TSource a, RoundingMode rm, in HalfConstants k, out Vector512<TBits> result, out ulong invalid)
        where TSource : struct, IConvertSource<TInt>
    {
        invalid = 0;
        bool isUsual = HalfIntegers.ToHalf(a.Block(0).AsUInt16(), IsSigned, k, out Vector512<ushort> halves);
        result = halves.As<ushort, TBits>();
        return isUsual;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Lost<TSource>(Vector512<double> r, TSource a, int at)
        where TSource : struct, IConvertSource<TInt>
    {
        Vector512<ulong> back = IsSigned ? Vector512.ConvertToInt64Native(r).AsUInt64() : Vector512.ConvertToUInt64Native(r);
        Vector512<double> end = Vector512.Create(IsSigned ? (double)(1UL << 63) : 2.0 * (1UL << 63));
        Vector512<ulong> same = Vector512.Equals(back, a.Block(at).AsUInt64()) & Vector512.LessThan(r, end).AsUInt64();
        return (~same).ExtractMostSignificantBits();
    }

    /// <summary>Eight doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Doubles<TSource>(TSource a, ref Outcome outcome)
        where TSource : struct, IConvertSource<TInt>
    {
        if (sizeof(TInt) == 8)
        {
            Vector512<double> r = IsSigned ? Vector512.ConvertToDouble(a.Block(0).AsInt64()) : Vector512.ConvertToDouble(a.Block(0).AsUInt64());
            outcome.Inexact = Lost(r, a, 0);
            return r;
        }

        // 32 bits fit.
        return IsSigned
            ? Vector512.ConvertToDouble(Vector512.WidenLower(a.Half(0).AsInt32().ToVector512Unsafe()))
            : Vector512.ConvertToDouble(Vector512.WidenLower(a.Half(0).AsUInt32().ToVector512Unsafe()).AsInt64());
    }

    /// <summary>
    /// Eight 64-bit integers as doubles that have the same neighbours among the singles: where a double does not hold all bits, the lowest
    /// eleven are made one sticky bit.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Sticky<TSource>(TSource a, int at)
        where TSource : struct, IConvertSource<TInt>
    {
        Vector512<ulong> x = a.Block(at).AsUInt64();
        Vector512<ulong> low = Vector512.Create(BelowDouble);
        Vector512<ulong> sticky = (x & ~low) | (~Vector512.Equals(x & low, Vector512<ulong>.Zero) & Vector512.Create(BelowDouble + 1));
        Vector512<ulong> magnitude = IsSigned ? Vector512.Abs(x.AsInt64()).AsUInt64() : x;
        x = Vector512.ConditionalSelect(Vector512.LessThan(magnitude, Vector512.Create(ExactInDouble)), x, sticky);
        return IsSigned ? Vector512.ConvertToDouble(x.AsInt64()) : Vector512.ConvertToDouble(x);
    }

    /// <summary>Sixteen singles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Singles<TSource>(TSource a, ref Outcome outcome)
        where TSource : struct, IConvertSource<TInt>
    {
        if (sizeof(TInt) < 4)
            return Small(a, 0);
        if (IsSigned)
        {
            Vector512<int> x = a.Block(0).AsInt32();
            Vector512<float> r = Vector512.ConvertToSingle(x);
            Vector512<int> same = Vector512.Equals(Vector512.ConvertToInt32Native(r), x) & Vector512.LessThan(r, Vector512.Create(2147483648f)).AsInt32();
            outcome.Inexact |= (~same).ExtractMostSignificantBits();
            return r;
        }
        else
        {
            Vector512<uint> x = a.Block(0).AsUInt32();
            Vector512<float> r = Vector512.ConvertToSingle(x);
            Vector512<uint> same = Vector512.Equals(Vector512.ConvertToUInt32Native(r), x) & Vector512.LessThan(r, Vector512.Create(4294967296f)).AsUInt32();
            outcome.Inexact |= (~same).ExtractMostSignificantBits();
            return r;
        }
    }

    /// <summary>Sixteen integers of 8 or 16 bits as singles, which hold them all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Small<TSource>(TSource a, int at)
        where TSource : struct, IConvertSource<TInt>
    {
        Vector512<int> x = sizeof(TInt) == 1
            ? IsSigned
                ? Vector512.WidenLower(Vector512.WidenLower(a.Quarter(at).AsSByte().ToVector256Unsafe().ToVector512Unsafe()))
                : Vector512.WidenLower(Vector512.WidenLower(a.Quarter(at).AsByte().ToVector256Unsafe().ToVector512Unsafe())).AsInt32()
            : IsSigned
                ? Vector512.WidenLower(a.Half(at).AsInt16().ToVector512Unsafe())
                : Vector512.WidenLower(a.Half(at).AsUInt16().ToVector512Unsafe()).AsInt32();
        return Vector512.ConvertToSingle(x);
    }

    /// <summary>
    /// Sixteen halves, in the low bits of 32. A single holds every integer that a half's range has; larger ones overflow whether or not they
    /// are rounded twice.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Half<TSource>(TSource a, int at, ref Outcome outcome)
        where TSource : struct, IConvertSource<TInt>
    {
        Vector512<float> x = sizeof(TInt) < 4 ? Small(a, at)
            : IsSigned ? Vector512.ConvertToSingle(a.Block(at).AsInt32()) : Vector512.ConvertToSingle(a.Block(at).AsUInt32());
        return FloatVectors.NarrowIntegral(x, sizeof(TInt) == 1, at, ref outcome);
    }
}
