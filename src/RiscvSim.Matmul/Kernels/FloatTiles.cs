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

    /// <summary>Narrow tiles, from A spread over blocks, and wide ones.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">Singles of A, as <see cref="MatmulPlan.OrderA"/> says.</param>
    /// <param name="spread">For narrow tiles A for each block and step.</param>
    /// <param name="b">Singles of B.</param>
    /// <param name="c">C.</param>
    /// <param name="tiles">How many tiles.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="flags">The accrued flags.</param>
    public static void Run(MatmulPlan plan, int* a, int* spread, int* b, int* c, int tiles, RoundingMode rm, ref FloatFlags flags)
    {
        bool isHost = rm == RoundingMode.Rne && (plan.Unit.Order == FloatOrder.Exact || ProductsAreSingles(plan, a, b, tiles));
        if (!isHost || plan.Form == TileForm.Any)
        {
            for (int i = 0; i < tiles * plan.TileOutputs; i++)
                Element(plan, a, b, c, i, rm, ref flags);
            return;
        }

        if (plan.Form == TileForm.Wide)
        {
            Blocks<WideFactors>(plan, a, spread, b, c, tiles, ref flags);
            return;
        }

        switch (plan.OrderB.StepWords)
        {
            case 1:
                Blocks<NarrowFactors<OneWord>>(plan, a, spread, b, c, tiles, ref flags);
                break;
            case 2:
                Blocks<NarrowFactors<TwoWords>>(plan, a, spread, b, c, tiles, ref flags);
                break;
            case 4:
                Blocks<NarrowFactors<FourWords>>(plan, a, spread, b, c, tiles, ref flags);
                break;
            case 8:
                Blocks<NarrowFactors<EightWords>>(plan, a, spread, b, c, tiles, ref flags);
                break;
            default:
                Blocks<NarrowFactors<SixteenWords>>(plan, a, spread, b, c, tiles, ref flags);
                break;
        }
    }

    /// <summary>Sixteen elements of C at a time; the last ones of a run of small tiles may be fewer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Blocks<TFactors>(MatmulPlan plan, int* a, int* spread, int* b, int* c, int tiles, ref FloatFlags flags)
        where TFactors : struct, IFactors
    {
        int total = tiles * plan.TileOutputs, steps = plan.OrderB.Steps, n = plan.N, blocks = plan.Blocks, bundleWords = plan.OrderB.BundleWords;
        FloatOrder order = plan.Unit.Order;
        var block = new FloatBlock<TFactors>
        {
            Steps = steps,
            Columns = Vector512.Load(plan.Columns),
            StrideA = TFactors.IsWide ? plan.M : Lanes,
            StrideB = plan.OrderB.StepWords,
        };
        float* bundle = (float*)b;
        for (int i = 0; i < total; bundle += bundleWords)
        {
            int row = 0, column = 0;
            for (int part = 0; part < blocks; part++, i += Lanes)
            {
                block.A = TFactors.IsWide ? (float*)a + row : (float*)spread + part * Lanes * steps;
                block.B = bundle + column;
                Vector512<float> old = Vector512.Load((float*)c + i);
                Vector512<float> result;
                ulong suspects, inexact = 0, live = ulong.MaxValue >> 64 - Math.Min(Lanes, total - i);
                if (order == FloatOrder.Exact)
                    result = block.Once(old, out suspects, out inexact);
                else if ((flags & FloatFlags.NX) == 0)
                    result = block.WatchedChain(old, out suspects, out inexact);
                else
                    result = block.Chain(old, out suspects);
                if ((inexact & ~suspects & live) != 0)
                    flags |= FloatFlags.NX;
                Put(plan, a, b, c, i, result, live, suspects & live, ref flags);
                if (TFactors.IsWide)
                {
                    column += Lanes;
                    (row, column) = column == n ? (row + 1, 0) : (row, column);
                }
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

        Vector256<uint> eight = Vector256.Min(least.GetLower(), least.GetUpper());
        Vector128<uint> four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        uint smallest = Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
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
}
