using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// The bulk-normalised sum of products of the dot-product drafts: every exact product is cut at one place, 23 + log2(VLMAX) bits below the
/// largest sum of two exponents, with what is lost kept as a sticky bit; the exact sum of these is rounded to odd to single, added to the
/// accumulator and again rounded to odd. Numbers below 2^(26 + 2 * log2(VLMAX)) are summed, so that 64 bits hold them up to any VLMAX.
/// </summary>
/// <typeparam name="TA">The format of vs2, at most 16 bits.</typeparam>
/// <typeparam name="TB">The format of vs1, of the same width.</typeparam>
/// <typeparam name="TBits">An unsigned integer of that width.</typeparam>
public static unsafe class BulkNormal<TA, TB, TBits>
    where TA : struct, IFormat
    where TB : struct, IFormat
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    private const int SingleFraction = 23, Step = 16;
    private const int NoProduct = int.MinValue / 2;

    private static int FractionBits => Layout<TA>.FractionBits + Layout<TB>.FractionBits;

    /// <summary>accumulator += sum of a[i] * b[i]; raises only NV and OF.</summary>
    public static void Accumulate(VectorUnit* v, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags)
    {
        int guard = BitOperations.Log2((uint)v->Vlmax);
        FloatFlags raised = FloatFlags.None;
        ulong sum = Sum((TBits*)a, (TBits*)b, mask, v->Vl, guard, ref raised);
        ulong total = Arithmetic.Add<Binary32>(sum, *(uint*)accumulator, RoundingMode.Rod, ref raised);
        *(uint*)accumulator = (uint)Unlimited(total, raised);
        flags |= raised & (FloatFlags.NV | FloatFlags.OF);
    }

    /// <summary>Round to odd leaves the largest finite number where the drafts have infinity.</summary>
    private static ulong Unlimited(ulong value, FloatFlags raised) =>
        (raised & FloatFlags.OF) != 0 && Layout<Binary32>.Magnitude(value) == Layout<Binary32>.LargestFinite ? value + 1 : value;

    /// <summary>The sum, rounded to odd to single.</summary>
    private static ulong Sum(TBits* a, TBits* b, byte* mask, int vl, int guard, ref FloatFlags flags)
    {
        int largest = LargestExponent(a, b, mask, vl, out bool special);
        if (special)
            return SpecialSum(a, b, mask, vl, ref flags);
        if (largest == NoProduct)
            return 0;
        long sum = CutSum(a, b, mask, vl, largest, guard);
        if (sum == 0)
            return 0;
        ulong magnitude = (ulong)Math.Abs(sum);
        int shift = BitOperations.LeadingZeroCount(magnitude);
        int exponent = largest - Layout<TA>.Bias - Layout<TB>.Bias - SingleFraction - guard + 63 - shift;
        ulong rounded = Rounding.Pack<Binary32>(sum < 0, exponent, magnitude << shift, RoundingMode.Rod, ref flags);
        return Unlimited(rounded, flags);
    }

    /// <summary>The largest sum of two biased exponents of a nonzero product, and whether there is an infinity or NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int LargestExponent(TBits* a, TBits* b, byte* mask, int vl, out bool special)
    {
        Vector512<int> largest = Vector512.Create(NoProduct), infinite = Vector512<int>.Zero;
        for (int i = 0; i < vl; i += Step)
        {
            Parts<TA> x = new(Load(a, i, mask, vl));
            Parts<TB> y = new(Load(b, i, mask, vl));
            infinite |= x.Special | y.Special;
            Vector512<int> none = Vector512.Equals(x.Magnitude, Vector512<int>.Zero) | Vector512.Equals(y.Magnitude, Vector512<int>.Zero);
            largest = Vector512.Max(largest, Vector512.ConditionalSelect(none, Vector512.Create(NoProduct), x.Exponent + y.Exponent));
        }

        special = infinite != Vector512<int>.Zero;
        int result = NoProduct;
        for (int i = 0; i < Vector512<int>.Count; i++)
            result = Math.Max(result, largest[i]);
        return result;
    }

    /// <summary>The sum of all products, cut, in units of the place of the cut.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long CutSum(TBits* a, TBits* b, byte* mask, int vl, int largest, int guard)
    {
        Vector512<long> sum = Vector512<long>.Zero;
        Vector512<int> top = Vector512.Create(SingleFraction + guard - FractionBits - largest);
        for (int i = 0; i < vl; i += Step)
        {
            Vector512<uint> ca = Load(a, i, mask, vl), cb = Load(b, i, mask, vl);
            Parts<TA> x = new(ca);
            Parts<TB> y = new(cb);
            Vector512<int> product = x.Significand * y.Significand;
            Vector512<int> shift = x.Exponent + y.Exponent + top;
            Vector512<int> negative = Parts<TA>.Sign(ca ^ cb);
            sum += Cut(Vector512.WidenLower(product), Vector512.WidenLower(shift), Vector512.WidenLower(negative))
                + Cut(Vector512.WidenUpper(product), Vector512.WidenUpper(shift), Vector512.WidenUpper(negative));
        }

        return Vector512.Sum(sum);
    }

    /// <summary>Products shifted left, or right with a sticky last bit, and given their sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Cut(Vector512<long> product, Vector512<long> shift, Vector512<long> negative)
    {
        Vector512<ulong> p = product.AsUInt64();
        Vector512<ulong> cut = ShiftLeft(p, shift.AsUInt64());
        Vector512<long> isRight = Vector512.LessThan(shift, Vector512<long>.Zero);
        if (isRight != Vector512<long>.Zero)
        {
            Vector512<ulong> count = (-shift).AsUInt64();
            Vector512<ulong> right = ShiftRight(p, count);
            Vector512<ulong> lost = ~Vector512.Equals(ShiftLeft(right, count), p) & Vector512<ulong>.One;
            cut = Vector512.ConditionalSelect(isRight.AsUInt64(), right | lost, cut);
        }

        return (cut.AsInt64() ^ negative) - negative;
    }

    /// <summary>Shifts by counts of their own; 64 and more give 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> ShiftLeft(Vector512<ulong> x, Vector512<ulong> count)
    {
        if (Avx512F.IsSupported)
            return Avx512F.ShiftLeftLogicalVariable(x, count);
        if (Avx2.IsSupported)
        {
            return Vector512.Create(
                Avx2.ShiftLeftLogicalVariable(x.GetLower(), count.GetLower()), Avx2.ShiftLeftLogicalVariable(x.GetUpper(), count.GetUpper()));
        }

        Vector512<ulong> result = default;
        for (int i = 0; i < Vector512<ulong>.Count; i++)
            result = result.WithElement(i, count[i] < 64 ? x[i] << (int)count[i] : 0);
        return result;
    }

    /// <summary>Shifts by counts of their own; 64 and more give 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> ShiftRight(Vector512<ulong> x, Vector512<ulong> count)
    {
        if (Avx512F.IsSupported)
            return Avx512F.ShiftRightLogicalVariable(x, count);
        if (Avx2.IsSupported)
        {
            return Vector512.Create(
                Avx2.ShiftRightLogicalVariable(x.GetLower(), count.GetLower()), Avx2.ShiftRightLogicalVariable(x.GetUpper(), count.GetUpper()));
        }

        Vector512<ulong> result = default;
        for (int i = 0; i < Vector512<ulong>.Count; i++)
            result = result.WithElement(i, count[i] < 64 ? x[i] >> (int)count[i] : 0);
        return result;
    }

    /// <summary>Sixteen encodings; those of inactive elements are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Load(TBits* elements, int i, byte* mask, int vl)
    {
        Vector512<uint> codes = sizeof(TBits) == 2
            ? Vector512.WidenLower(Vector512.Load((ushort*)elements + i))
            : Vector512.WidenLower(Vector512.WidenLower(Vector512.Load((byte*)elements + i)));
        return mask == null & i + Step <= vl ? codes : codes & Masks.Expand<uint>(Masks.Active(mask, i, Step, vl));
    }

    /// <summary>The sum where there is an infinity or NaN: infinity, or a canonical NaN.</summary>
    private static ulong SpecialSum(TBits* a, TBits* b, byte* mask, int vl, ref FloatFlags flags)
    {
        bool isNaN = false, plus = false, minus = false;
        for (int i = 0; i < vl; i++)
        {
            if (!Masks.IsActive(mask, i))
                continue;
            Unpacked x = Unpacked.From<TA>(ulong.CreateTruncating(a[i])), y = Unpacked.From<TB>(ulong.CreateTruncating(b[i]));
            if (x.IsNaN || y.IsNaN)
            {
                isNaN = true;
                if (x.Kind == Kind.Signaling || y.Kind == Kind.Signaling)
                    flags |= FloatFlags.NV;
            }
            else if (x.Kind == Kind.Infinity || y.Kind == Kind.Infinity)
            {
                if (x.Kind == Kind.Zero || y.Kind == Kind.Zero)
                {
                    isNaN = true;
                    flags |= FloatFlags.NV;
                }
                else if (x.Negative != y.Negative)
                {
                    minus = true;
                }
                else
                {
                    plus = true;
                }
            }
        }

        if (plus && minus)
            flags |= FloatFlags.NV;
        return isNaN || (plus && minus) ? Layout<Binary32>.CanonicalNaN : Layout<Binary32>.Infinite(minus);
    }

    /// <summary>Encodings taken apart. Subnormal significands are not normalised.</summary>
    private readonly ref struct Parts<TFormat>
        where TFormat : struct, IFormat
    {
        public readonly Vector512<int> Magnitude;
        public readonly Vector512<int> Exponent;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Parts(Vector512<uint> codes)
        {
            Magnitude = (codes & Vector512.Create((uint)Layout<TFormat>.SignBit - 1)).AsInt32();
            Exponent = Vector512.Max(Magnitude >> Layout<TFormat>.FractionBits, Vector512<int>.One);
        }

        /// <summary>All ones where the datum is an infinity or NaN.</summary>
        public Vector512<int> Special
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => Vector512.GreaterThan(Magnitude, Vector512.Create((int)Layout<TFormat>.LargestFinite));
        }

        /// <summary>The significand with its hidden bit, an integer.</summary>
        public Vector512<int> Significand
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get
            {
                Vector512<int> hidden = Vector512.Create(1 << Layout<TFormat>.FractionBits);
                Vector512<int> normal = Vector512.GreaterThanOrEqual(Magnitude, hidden);
                return (Magnitude & (hidden - Vector512<int>.One)) | (normal & hidden);
            }
        }

        /// <summary>All ones where the sign bit is set.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<int> Sign(Vector512<uint> codes) =>
            ~Vector512.Equals(codes & Vector512.Create((uint)Layout<TFormat>.SignBit), Vector512<uint>.Zero).AsInt32();
    }
}
