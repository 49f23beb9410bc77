using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// One block of a rounded operation on the host. Its results are right, and raise nothing but NX, except in the elements that it names as
/// suspects by their class: NaN and infinity (NV, DZ, OF and canonical NaNs), and where the operation can underflow also what is not larger
/// than the smallest normal number, unless it is a zero out of a zero. Those the kernel does again by <see cref="IFloatOperation.Lane"/>.
/// </summary>
/// <remarks>A format's encodings are ushort (halves, which are computed as floats), uint or ulong.</remarks>
internal static class FloatBlock
{
    /// <summary>Whether <see cref="Precise"/> can be used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasPrecise<TBits>(RoundingMode rm) =>
        FloatHost.RoundsDirected && (rm != RoundingMode.Rmm || typeof(TBits) == typeof(ushort));

    /// <summary>As <see cref="Nearest"/>; false if there may be suspects. Finite halves take a shorter way.</summary>
    /// <param name="a">From vs2.</param>
    /// <param name="b">From vs1 or the scalar.</param>
    /// <param name="placed">b as <see cref="HalfOperand"/>, if it is a half.</param>
    /// <param name="c">From vd.</param>
    /// <param name="k">The constants for halves.</param>
    /// <param name="result">The results; nothing of use if there may be suspects.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryNearest<TOp, TFormat, TBits>(
        Vector512<TBits> a, Vector512<TBits> b, in HalfOperand placed, Vector512<TBits> c, in HalfConstants k, out Vector512<TBits> result)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        if (TakesShortWay<TBits>())
        {
            bool isUsual = HalfBlock.Nearest<TOp>(a.AsUInt16(), placed, c.AsUInt16(), k, out Vector512<ushort> halves);
            result = halves.As<ushort, TBits>();
            return isUsual;
        }

        result = Nearest<TOp, TFormat, TBits>(a, b, c, out ulong suspects);
        return suspects == 0;
    }

    /// <summary>As <see cref="Nearest"/> for halves, except that if the short way finds anything unusual, all elements are suspects.</summary>
    /// <param name="a">From vs2.</param>
    /// <param name="b">From vs1 or the scalar.</param>
    /// <param name="c">From vd.</param>
    /// <param name="suspects">Bits of the elements to do again.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> NearestHalves<TOp>(Vector512<ushort> a, Vector512<ushort> b, Vector512<ushort> c, out ulong suspects)
        where TOp : struct, IFloatOperation
    {
        if (!Avx512BW.IsSupported)
            return Nearest<TOp, Binary16, ushort>(a, b, c, out suspects);
        HalfConstants k = HalfConstants.For(0);
        suspects = HalfBlock.Nearest<TOp>(a, HalfOperand.Of<TOp>(b, k), c, k, out Vector512<ushort> result) ? 0 : ulong.MaxValue;
        return result;
    }

    /// <summary>True for halves on a host with AVX-512.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TakesShortWay<TBits>() => typeof(TBits) == typeof(ushort) && Avx512BW.IsSupported;

    /// <summary>To nearest, where NX has been accrued already.</summary>
    /// <param name="a">From vs2.</param>
    /// <param name="b">From vs1 or the scalar.</param>
    /// <param name="c">From vd.</param>
    /// <param name="suspects">Bits of the elements to do again.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Nearest<TOp, TFormat, TBits>(Vector512<TBits> a, Vector512<TBits> b, Vector512<TBits> c, out ulong suspects)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        if (typeof(TBits) == typeof(ushort))
        {
            Vector512<ushort> x = a.AsUInt16(), y = b.AsUInt16(), z = c.AsUInt16();
            return HalfVectors.NarrowNearest(
                NearestOfHalf<TOp>(HalfVectors.WidenLower(x), HalfVectors.WidenLower(y), HalfVectors.WidenLower(z)),
                NearestOfHalf<TOp>(HalfVectors.WidenUpper(x), HalfVectors.WidenUpper(y), HalfVectors.WidenUpper(z)),
                out suspects).As<ushort, TBits>();
        }

        return typeof(TBits) == typeof(uint)
            ? NearestOf<TOp, TFormat, TBits, float>(a, b, c, out suspects)
            : NearestOf<TOp, TFormat, TBits, double>(a, b, c, out suspects);
    }

    /// <summary>In any rounding mode, with the knowledge of what is inexact; see <see cref="HasPrecise"/>.</summary>
    /// <param name="a">From vs2.</param>
    /// <param name="b">From vs1 or the scalar.</param>
    /// <param name="c">From vd.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="suspects">Bits of the elements to do again.</param>
    /// <param name="inexact">Bits of the elements that raise NX; those of suspects mean nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TBits> Precise<TOp, TFormat, TBits>(
        Vector512<TBits> a, Vector512<TBits> b, Vector512<TBits> c, RoundingMode rm, out ulong suspects, out ulong inexact)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        if (typeof(TBits) == typeof(ushort))
        {
            Vector512<ushort> x = a.AsUInt16(), y = b.AsUInt16(), z = c.AsUInt16();
            Vector512<float> lower = OddOfHalf<TOp>(HalfVectors.WidenLower(x), HalfVectors.WidenLower(y), HalfVectors.WidenLower(z), rm);
            Vector512<float> upper = OddOfHalf<TOp>(HalfVectors.WidenUpper(x), HalfVectors.WidenUpper(y), HalfVectors.WidenUpper(z), rm);
            return HalfVectors.Narrow(lower, upper, rm, out suspects, out inexact).As<ushort, TBits>();
        }

        return typeof(TBits) == typeof(uint)
            ? PreciseOf<TOp, TFormat, TBits, float>(a, b, c, rm, out suspects, out inexact)
            : PreciseOf<TOp, TFormat, TBits, double>(a, b, c, rm, out suspects, out inexact);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TBits> NearestOf<TOp, TFormat, TBits, T>(
        Vector512<TBits> a, Vector512<TBits> b, Vector512<TBits> c, out ulong suspects)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Vector512<T> x = a.As<TBits, T>(), y = b.As<TBits, T>(), z = c.As<TBits, T>();
        Vector512<TBits> result = TOp.Wide<T, HostNearest>(x, y, z).As<T, TBits>();
        suspects = Unordinary<TOp, TFormat, TBits>(result).ExtractMostSignificantBits();
        if (TOp.MayUnderflow && suspects != 0)
            suspects &= ~ZeroOfZero<TOp, TBits, T>(result, x, y, z).ExtractMostSignificantBits();
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TBits> PreciseOf<TOp, TFormat, TBits, T>(
        Vector512<TBits> a, Vector512<TBits> b, Vector512<TBits> c, RoundingMode rm, out ulong suspects, out ulong inexact)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Vector512<T> x = a.As<TBits, T>(), y = b.As<TBits, T>(), z = c.As<TBits, T>();
        Vector512<T> down = TOp.Wide<T, HostDown>(x, y, z), up = TOp.Wide<T, HostUp>(x, y, z);
        inexact = ~Vector512.Equals(down, up).ExtractMostSignificantBits();
        suspects = (Unordinary<TOp, TFormat, TBits>(down.As<T, TBits>()) | Unordinary<TOp, TFormat, TBits>(up.As<T, TBits>()))
            .ExtractMostSignificantBits();
        if (TOp.MayUnderflow && suspects != 0)
            suspects &= ~ZeroOfZero<TOp, TBits, T>(down.As<T, TBits>(), x, y, z).ExtractMostSignificantBits();
        return rm switch
        {
            RoundingMode.Rdn => down.As<T, TBits>(),
            RoundingMode.Rup => up.As<T, TBits>(),
            // An exact zero sum is -0 rounded down and +0 rounded up.
            RoundingMode.Rtz => Vector512.ConditionalSelect(Vector512.GreaterThan(down, Vector512<T>.Zero), down, up).As<T, TBits>(),
            _ => TOp.Wide<T, HostNearest>(x, y, z).As<T, TBits>(),
        };
    }

    /// <summary>Floats that round to the same halves as the exact results when rounded to nearest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> NearestOfHalf<TOp>(Vector512<float> a, Vector512<float> b, Vector512<float> c)
        where TOp : struct, IFloatOperation
    {
        if (!TOp.NeedsOdd)
            return TOp.Wide<float, HostNearest>(a, b, c);
        return FloatHost.RoundsDirected ? OddOfHalf<TOp>(a, b, c, RoundingMode.Rne) : TOp.WideOdd(a, b, c);
    }

    /// <summary>The exact results rounded to odd: of the two neighbours of an inexact one, that whose last bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> OddOfHalf<TOp>(Vector512<float> a, Vector512<float> b, Vector512<float> c, RoundingMode rm)
        where TOp : struct, IFloatOperation
    {
        // Where both are the same number either will do, but for the sign of a zero sum.
        Vector512<float> down = TOp.Wide<float, HostDown>(a, b, c), up = TOp.Wide<float, HostUp>(a, b, c);
        Vector512<int> even = Vector512.Equals(down.AsInt32() & Vector512<int>.One, Vector512<int>.Zero);
        Vector512<float> odd = Vector512.ConditionalSelect(even.AsSingle(), up, down);
        return rm == RoundingMode.Rdn ? Vector512.ConditionalSelect(Vector512.Equals(down, up), down, odd) : odd;
    }

    /// <summary>All ones where a result may have raised more than NX.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TBits> Unordinary<TOp, TFormat, TBits>(Vector512<TBits> result)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Vector512<TBits> magnitude = result & Vector512.Create(TBits.CreateTruncating(Layout<TFormat>.SignBit - 1));
        if (!TOp.MayUnderflow)
            return Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(TBits.CreateTruncating(Layout<TFormat>.Infinity)));
        ulong least = (1UL << Layout<TFormat>.FractionBits) + 1;
        return Vector512.GreaterThanOrEqual(
            magnitude - Vector512.Create(TBits.CreateTruncating(least)), Vector512.Create(TBits.CreateTruncating(Layout<TFormat>.Infinity - least)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<TBits> ZeroOfZero<TOp, TBits, T>(Vector512<TBits> result, Vector512<T> a, Vector512<T> b, Vector512<T> c)
        where TOp : struct, IFloatOperation
        where TBits : unmanaged =>
        (Vector512.Equals(result.As<TBits, T>(), Vector512<T>.Zero) & TOp.ZeroOperand(a, b, c)).As<T, TBits>();
}
