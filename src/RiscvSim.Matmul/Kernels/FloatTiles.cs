using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine.Float;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Sums of products in single precision, on tiles as <see cref="IntegerTiles"/> has them but with one value of k in a step. Blocks are
/// computed on the host, rounded to nearest; elements that need more (NaN, infinity, other rounding modes, products that may underflow) are
/// computed exactly, one by one. Until the inexact flag is set, the host's blocks are watched for the first inexact result.
/// </summary>
internal static unsafe class FloatTiles
{
    private const int Lanes = 16, SingleFraction = 23, SingleBias = 127, LeastSingle = -149;
    private const int Infinity = 0x7f80_0000;

    /// <summary>Narrow tiles, from A spread over blocks, and wide ones.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">Singles of A, as <see cref="MatmulPlan.OrderA"/> says.</param>
    /// <param name="spread">For narrow tiles A for each block and step.</param>
    /// <param name="b">Singles of B.</param>
    /// <param name="c">C.</param>
    /// <param name="tiles">How many tiles.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="flags">The accrued flags.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(MatmulPlan plan, int* a, int* spread, int* b, int* c, int tiles, RoundingMode rm, ref FloatFlags flags)
    {
        int* all = b;
        bool isHost = rm == RoundingMode.Rne && (plan.Unit.Order == FloatOrder.Exact || ProductsAreSingles(plan, a, b, tiles));
        if (!isHost || plan.Form == TileForm.Any)
        {
            for (int i = 0; i < tiles * plan.TileOutputs; i++)
                Element(plan, a, b, c, i, rm, ref flags);
            return;
        }

        // Sixteen elements of C at a time; the last ones of a run of small tiles may be fewer.
        int total = tiles * plan.TileOutputs, steps = plan.OrderB.Steps, n = plan.N;
        bool isWide = plan.Form == TileForm.Wide;
        var block = new FloatBlock
        {
            Steps = steps, Columns = Vector512.Load(plan.Columns), IsWide = isWide,
            StrideA = isWide ? plan.M : Lanes, StrideB = plan.OrderB.StepWords, Order = plan.Unit.Order,
        };
        for (int i = 0; i < total; b += plan.OrderB.BundleWords)
        {
            int row = 0, column = 0;
            for (int part = 0; part < plan.Blocks; part++, i += Lanes)
            {
                block.A = isWide ? (float*)a + row : (float*)spread + part * Lanes * steps;
                block.B = (float*)b + column;
                ulong live = ulong.MaxValue >> 64 - Math.Min(Lanes, total - i);
                Vector512<float> old = Vector512.Load((float*)c + i);
                Vector512<float> result = block.Sum(old, flags, out ulong suspects, out ulong inexact);
                if ((inexact & ~suspects & live) != 0)
                    flags |= FloatFlags.NX;
                Put(plan, a, all, c, i, result, live, suspects & live, ref flags);
                column += isWide ? Lanes : 0;
                (row, column) = column == n ? (row + 1, 0) : (row, column);
            }
        }
    }

    /// <summary>Writes a block; its suspects are computed from what they were.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(
        MatmulPlan plan, int* a, int* b, int* c, int first, Vector512<float> result, ulong live, ulong suspects, ref FloatFlags flags)
    {
        if (suspects == 0 && live == ushort.MaxValue)
        {
            Vector512.Store(result.AsInt32(), c + first);
            return;
        }

        for (int lane = 0; lane < Lanes && (live >> lane & 1) != 0; lane++)
        {
            if ((suspects >> lane & 1) != 0)
                Element(plan, a, b, c, first + lane, RoundingMode.Rne, ref flags);
            else
                c[first + lane] = result.AsInt32()[lane];
        }
    }

    /// <summary>
    /// Products that are multiples of the smallest single make sums that are, so that a result too small to be normal is exact. Otherwise a
    /// sum may underflow, which the host does not report.
    /// </summary>
    private static bool ProductsAreSingles(MatmulPlan plan, int* a, int* b, int tiles)
    {
        int least = LeastExponent(a, plan.OrderA.BundleWords) + LeastExponent(b, (tiles + plan.OrderB.Bundle - 1) / plan.OrderB.Bundle * plan.OrderB.BundleWords);
        return least - 2 * SingleBias - FractionBits(plan.Unit.A) - FractionBits(plan.Unit.B) >= LeastSingle;
    }

    /// <summary>The least exponent field of a nonzero number, 1 for subnormal ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int LeastExponent(int* words, int count)
    {
        Vector512<uint> least = Vector512<uint>.AllBitsSet;
        for (int i = 0; i < count; i += Lanes)
        {
            // Zero wraps around to the largest number.
            Vector512<uint> magnitude = (Vector512.Load(words + i) & Vector512.Create(int.MaxValue)).AsUInt32() - Vector512<uint>.One;
            if (i + Lanes > count)
                magnitude |= Vector512.GreaterThanOrEqual(Vector512<uint>.Indices, Vector512.Create((uint)(count - i)));
            least = Vector512.Min(least, magnitude);
        }

        uint smallest = uint.MaxValue;
        for (int i = 0; i < Lanes; i++)
            smallest = Math.Min(smallest, least[i]);
        return Math.Max(1, (int)Math.Min(255, (smallest + 1UL) >> SingleFraction));
    }

    private static int FractionBits(ElementType type) => type switch
    {
        ElementType.Bf16 => 7,
        ElementType.Fp16 => 10,
        ElementType.E4M3 => 3,
        _ => 2,
    };

    /// <summary>One element of C, exactly.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">Singles of A.</param>
    /// <param name="b">Singles of B.</param>
    /// <param name="c">C.</param>
    /// <param name="index">The element's place in the run of tiles.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="flags">The accrued flags.</param>
    private static void Element(MatmulPlan plan, int* a, int* b, int* c, int index, RoundingMode rm, ref FloatFlags flags)
    {
        int tile = index / plan.TileOutputs, row = index % plan.TileOutputs / plan.N, column = index % plan.N;
        uint* x = (uint*)a + row;
        uint* y = (uint*)b + tile / plan.OrderB.Bundle * plan.OrderB.BundleWords + tile % plan.OrderB.Bundle * plan.N + column;
        int strideA = plan.OrderA.StepWords, strideB = plan.OrderB.StepWords;
        if (plan.Unit.Order == FloatOrder.Exact)
        {
            c[index] = (int)ExactSum.Of((uint)c[index], x, strideA, y, strideB, plan.K, rm, ref flags);
            return;
        }

        ulong sum = (uint)c[index];
        for (int k = 0; k < plan.K; k++)
            sum = Arithmetic.FusedMultiplyAdd<Binary32>(x[k * strideA], y[k * strideB], sum, rm, ref flags);
        c[index] = (int)sum;
    }

    /// <summary>Sixteen elements of C on the host.</summary>
    private ref struct FloatBlock
    {
        public float* A;
        public float* B;
        public int StrideA;
        public int StrideB;
        public int Steps;
        public bool IsWide;
        public FloatOrder Order;
        public Vector512<int> Columns;

        /// <summary>The block's new value.</summary>
        /// <param name="old">Its old value.</param>
        /// <param name="flags">The accrued flags; while NX is missing, inexact results are looked for.</param>
        /// <param name="suspects">Lanes that must be computed exactly.</param>
        /// <param name="inexact">Lanes known to be inexact.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly Vector512<float> Sum(Vector512<float> old, FloatFlags flags, out ulong suspects, out ulong inexact) =>
            Order == FloatOrder.Exact ? Once(old, out suspects, out inexact)
            : (flags & FloatFlags.NX) != 0 ? Chain(old, out suspects, out inexact) : WatchedChain(old, out suspects, out inexact);

        /// <summary>One fused multiply-add after the other.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly Vector512<float> Chain(Vector512<float> sum, out ulong suspects, out ulong inexact)
        {
            for (int step = 0; step < Steps; step++)
                sum = Vector512.FusedMultiplyAdd(FactorA(step), FactorB(step), sum);
            suspects = NotFinite(sum);
            inexact = 0;
            return sum;
        }

        /// <summary>The same; in double precision it shows whether a step is exact.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly Vector512<float> WatchedChain(Vector512<float> sum, out ulong suspects, out ulong inexact)
        {
            inexact = 0;
            for (int step = 0; step < Steps; step++)
            {
                Vector512<float> a = FactorA(step), b = FactorB(step);
                Vector512<float> next = Vector512.FusedMultiplyAdd(a, b, sum);
                inexact |= Differs(Vector512.WidenLower(a), Vector512.WidenLower(b), Vector512.WidenLower(sum), Vector512.WidenLower(next))
                    | Differs(Vector512.WidenUpper(a), Vector512.WidenUpper(b), Vector512.WidenUpper(sum), Vector512.WidenUpper(next)) << 8;
                sum = next;
            }

            suspects = NotFinite(sum);
            return sum;
        }

        /// <summary>The sum in double precision; lanes in which that rounds are suspects.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly Vector512<float> Once(Vector512<float> old, out ulong suspects, out ulong inexact)
        {
            Vector512<double> lower = Vector512.WidenLower(old), upper = Vector512.WidenUpper(old);
            Vector512<double> lost = Vector512<double>.Zero, lostUpper = Vector512<double>.Zero;
            for (int step = 0; step < Steps; step++)
            {
                Vector512<float> a = FactorA(step), b = FactorB(step);
                lower = Add(lower, Vector512.WidenLower(a) * Vector512.WidenLower(b), ref lost);
                upper = Add(upper, Vector512.WidenUpper(a) * Vector512.WidenUpper(b), ref lostUpper);
            }

            Vector512<float> result = Vector512.Narrow(lower, upper);
            inexact = ~(Equal(Vector512.WidenLower(result), lower) | Equal(Vector512.WidenUpper(result), upper) << 8);
            ulong rounded = ~(Equal(lost, Vector512<double>.Zero) | Equal(lostUpper, Vector512<double>.Zero) << 8);
            // The smallest normal single may be what a smaller number was rounded to, and the sign of zero depends on all terms.
            Vector512<int> magnitude = result.AsInt32() & Vector512.Create(int.MaxValue);
            ulong small = Vector512.LessThanOrEqual(magnitude, Vector512.Create(1 << SingleFraction)).ExtractMostSignificantBits();
            ulong zero = Vector512.Equals(magnitude, Vector512<int>.Zero).ExtractMostSignificantBits();
            suspects = NotFinite(result) | rounded | (small & inexact) | zero;
            return result;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly Vector512<float> FactorA(int step) =>
            IsWide ? Vector512.Create(A[step * StrideA]) : Vector512.Load(A + step * StrideA);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private readonly Vector512<float> FactorB(int step)
        {
            Vector512<float> row = Vector512.Load(B + step * StrideB);
            return IsWide ? row : IntegerTiles.Pick(row.AsInt32(), Columns).AsSingle();
        }

        /// <summary>All ones in lanes whose exact a * b + c is not the result; the product is exact in double precision.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static ulong Differs(Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> result)
        {
            Vector512<double> lost = Vector512<double>.Zero;
            Vector512<double> sum = Add(c, a * b, ref lost);
            return ~(Equal(sum, result) & Equal(lost, Vector512<double>.Zero)) & byte.MaxValue;
        }

        /// <summary>A sum, and its rounding error (Knuth), gathered bit by bit so that none is cancelled.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<double> Add(Vector512<double> a, Vector512<double> b, ref Vector512<double> lost)
        {
            Vector512<double> sum = a + b, part = sum - a;
            Vector512<double> error = (a - (sum - part)) + (b - part);
            lost |= Vector512.Abs(error);
            return sum;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static ulong Equal(Vector512<double> a, Vector512<double> b) => Vector512.Equals(a, b).ExtractMostSignificantBits();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static ulong NotFinite(Vector512<float> x) =>
            Vector512.GreaterThanOrEqual(x.AsInt32() & Vector512.Create(int.MaxValue), Vector512.Create(Infinity)).ExtractMostSignificantBits();
    }
}
