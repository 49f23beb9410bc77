using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V;

/// <summary>Estimates of reciprocals and reciprocal square roots to seven bits (V manual, sections 13.9 and 13.10).</summary>
[Extension("zve32f", Oracle = "golden/v-fp")]
public static class Estimates
{
    private const int TableBits = 7;

    /// <summary>vd[i] = about 1 / sqrt(vs2[i]).</summary>
    [Insn("vfrsqrt7.v vd, vs2, vm", "010011 vm vs2 00100 001 vd 1010111", Cost.VFConvert)]
    public readonly struct Vfrsqrt7 : IEstimate
    {
        /// <inheritdoc/>
        public static ulong Lane<TFormat>(ulong a, RoundingMode rm, ref FloatFlags flags)
            where TFormat : struct, IFormat
        {
            Unpacked x = Unpacked.From<TFormat>(a);
            switch (x.Kind)
            {
                case Kind.Zero:
                    flags |= FloatFlags.DZ;
                    return Layout<TFormat>.Signed(x.Negative, Layout<TFormat>.Infinity);
                case Kind.Infinity when !x.Negative:
                    return 0;
                case Kind.Nonzero when !x.Negative:
                    int field = x.Exponent + Layout<TFormat>.Bias;
                    ulong index = (ulong)(field & 1) << TableBits - 1 | x.Significand >> 64 - TableBits & 63;
                    ulong exponent = (ulong)(3 * Layout<TFormat>.Bias - 1 - field >> 1);
                    return exponent << Layout<TFormat>.FractionBits | EstimateTables.ReciprocalRoot(index) << Layout<TFormat>.FractionBits - TableBits;
                default:
                    if (x.Kind != Kind.Quiet)
                        flags |= FloatFlags.NV;
                    return Layout<TFormat>.CanonicalNaN;
            }
        }

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<TFormat, T>(Vector512<T> a, out Vector512<T> ordinary)
            where TFormat : struct, IFormat
            where T : unmanaged, IBinaryInteger<T>
        {
            int fraction = Layout<TFormat>.FractionBits;
            ordinary = Between<T>(a, 1UL << fraction, Layout<TFormat>.Infinity);
            Vector512<T> exponent = (Vector512.Create(T.CreateTruncating(3 * Layout<TFormat>.Bias - 1)) - (a >>> fraction)) >>> 1;
            Vector512<T> index = a >>> fraction - (TableBits - 1) & Vector512.Create(T.CreateTruncating(127));
            return exponent << fraction | EstimateTables.ReciprocalRoot(index) << fraction - TableBits;
        }
    }

    /// <summary>vd[i] = about 1 / vs2[i].</summary>
    [Insn("vfrec7.v vd, vs2, vm", "010011 vm vs2 00101 001 vd 1010111", Cost.VFConvert)]
    public readonly struct Vfrec7 : IEstimate
    {
        /// <inheritdoc/>
        public static ulong Lane<TFormat>(ulong a, RoundingMode rm, ref FloatFlags flags)
            where TFormat : struct, IFormat
        {
            Unpacked x = Unpacked.From<TFormat>(a);
            switch (x.Kind)
            {
                case Kind.Zero:
                    flags |= FloatFlags.DZ;
                    return Layout<TFormat>.Signed(x.Negative, Layout<TFormat>.Infinity);
                case Kind.Infinity:
                    return Layout<TFormat>.Signed(x.Negative, 0);
                case Kind.Nonzero:
                    return Layout<TFormat>.Signed(x.Negative, Reciprocal<TFormat>(x, rm, ref flags));
                default:
                    return Arithmetic.PropagateNaN<TFormat>(x, x, ref flags);
            }
        }

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<TFormat, T>(Vector512<T> a, out Vector512<T> ordinary)
            where TFormat : struct, IFormat
            where T : unmanaged, IBinaryInteger<T>
        {
            int fraction = Layout<TFormat>.FractionBits;
            Vector512<T> signBit = Vector512.Create(T.CreateTruncating(Layout<TFormat>.SignBit));
            Vector512<T> magnitude = Vector512.AndNot(a, signBit);
            int last = 2 * Layout<TFormat>.Bias - 1;
            ordinary = Between<T>(magnitude, 1UL << fraction, (ulong)last << fraction);
            Vector512<T> exponent = Vector512.Create(T.CreateTruncating(last)) - (magnitude >>> fraction);
            Vector512<T> index = magnitude >>> fraction - TableBits & Vector512.Create(T.CreateTruncating(127));
            return exponent << fraction | EstimateTables.Reciprocal(index) << fraction - TableBits | a & signBit;
        }

        /// <summary>
        /// The magnitude for a nonzero number. Below a quarter of the smallest normal number the result overflows; above half the largest
        /// power of two it is subnormal, cut without rounding.
        /// </summary>
        private static ulong Reciprocal<TFormat>(in Unpacked x, RoundingMode rm, ref FloatFlags flags)
            where TFormat : struct, IFormat
        {
            int field = x.Exponent + Layout<TFormat>.Bias;
            if (field < -1)
            {
                flags |= FloatFlags.OF | FloatFlags.NX;
                bool towardsZero = rm == RoundingMode.Rtz || rm == (x.Negative ? RoundingMode.Rup : RoundingMode.Rdn);
                return towardsZero ? Layout<TFormat>.LargestFinite : Layout<TFormat>.Infinity;
            }

            int exponent = 2 * Layout<TFormat>.Bias - 1 - field;
            ulong index = x.Significand >> 63 - TableBits & 127;
            ulong significand = (1UL << TableBits | EstimateTables.Reciprocal(index)) << Layout<TFormat>.FractionBits - TableBits;
            return exponent > 0
                ? ((ulong)exponent - 1 << Layout<TFormat>.FractionBits) + significand
                : significand >> 1 - exponent;
        }
    }

    /// <summary>All ones where a value is at least a bound and below another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Between<T>(Vector512<T> x, ulong low, ulong end)
        where T : unmanaged, IBinaryInteger<T> =>
        Vector512.LessThan(x - Vector512.Create(T.CreateTruncating(low)), Vector512.Create(T.CreateTruncating(end - low)));
}
