using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Sums of products of pairs of 16-bit integers on tiles that lie as an <see cref="Arrangement"/> says. A block is sixteen neighbouring
/// elements of C: several rows of a narrow tile, a part of a row of a wide one, or several tiles where these are small.
/// </summary>
internal static unsafe class IntegerTiles
{
    private const int Lanes = 16, Rows = 4;

    /// <summary>Narrow tiles: N is 1, 2, 4 or 8, and bundles of tiles are whole blocks.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">For each block and step the pairs of A, one for each element of C (<see cref="Spread"/>).</param>
    /// <param name="b">Pairs of B.</param>
    /// <param name="c">C.</param>
    /// <param name="tiles">How many tiles.</param>
    public static void Narrow(MatmulPlan plan, int* a, int* b, int* c, int tiles) =>
        Words.Choose(plan.OrderB.StepWords, plan.OrderB.Bundle == 1, new NarrowAction { Plan = plan, A = a, B = b, C = c, Tiles = tiles });

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow<TWords>(MatmulPlan plan, int* a, int* b, int* c, int tiles)
        where TWords : struct, IWords
    {
        int steps = plan.OrderB.Steps, stepWords = plan.OrderB.StepWords, bundleWords = plan.OrderB.BundleWords, blocks = plan.Blocks;
        Vector512<int> columns = Vector512.Load(plan.Columns);
        bool saturates = plan.Saturates;
        int bundle = plan.OrderB.Bundle;
        for (; tiles >= bundle; tiles -= bundle, b += bundleWords)
        {
            int block = 0;
            for (; block <= blocks - Rows; block += Rows, c += Rows * Lanes)
                FourBlocks<TWords>(a + block * Lanes * steps, b, c, steps, stepWords, columns, saturates);
            for (; block < blocks; block++, c += Lanes)
                Vector512.Store(Block<TWords>(a + block * Lanes * steps, b, Vector512.Load(c), steps, stepWords, columns, saturates), c);
        }

        if (tiles > 0)
        {
            // The last bundle is not full; then a bundle is one block.
            Vector512<int> last = Block<TWords>(a, b, Vector512.Load(c), steps, stepWords, columns, saturates);
            Unsafe.CopyBlockUnaligned(c, &last, (uint)(tiles * plan.TileOutputs * sizeof(int)));
        }
    }

    /// <summary>Wide tiles: N is a multiple of 16.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">Pairs of A.</param>
    /// <param name="b">Pairs of B.</param>
    /// <param name="c">C.</param>
    /// <param name="tiles">How many tiles.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Wide(MatmulPlan plan, int* a, int* b, int* c, int tiles)
    {
        int steps = plan.OrderB.Steps, bundleWords = plan.OrderB.BundleWords, m = plan.M, n = plan.N, stride = plan.OrderA.ColumnStride;
        bool saturates = plan.Saturates;
        for (int tile = 0; tile < tiles; tile++, b += bundleWords, c += m * n)
        {
            for (int column = 0; column < n; column += Lanes)
            {
                int row = 0;
                for (; row <= m - Rows; row += Rows)
                    FourRows(a + row * stride, stride, b + column, c + row * n + column, n, steps, saturates);
                for (; row < m; row++)
                {
                    int* at = c + row * n + column;
                    Vector512<int> old = Vector512.Load(at), sum = saturates ? Vector512<int>.Zero : old;
                    for (int step = 0; step < steps; step++)
                        sum = Add(sum, Vector512.Create(a[row * stride + step]), Vector512.Load(b + step * n + column));
                    Vector512.Store(saturates ? SaturatingAdd(old, sum) : sum, at);
                }
            }
        }
    }

    /// <summary>Any tile, element by element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Any(MatmulPlan plan, int* a, int* b, int* c, int tiles)
    {
        int steps = plan.OrderB.Steps, bundleWords = plan.OrderB.BundleWords, m = plan.M, n = plan.N, stride = plan.OrderA.ColumnStride;
        for (int tile = 0; tile < tiles; tile++, b += bundleWords)
        {
            for (int row = 0; row < m; row++)
            {
                for (int column = 0; column < n; column++, c++)
                {
                    long sum = *c;
                    for (int step = 0; step < steps; step++)
                    {
                        int x = a[row * stride + step], y = b[step * n + column];
                        sum += (long)(short)x * (short)y + (long)(x >> 16) * (y >> 16);
                    }

                    *c = plan.Saturates ? (int)Math.Clamp(sum, int.MinValue, int.MaxValue) : (int)sum;
                }
            }
        }
    }

    /// <summary>Repeats words of A (pairs, or singles) so that each element of C in a block has that of its row.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">Words of A as <see cref="MatmulPlan.OrderA"/> says.</param>
    /// <param name="spread">For each block and step sixteen words.</param>
    public static void Spread(MatmulPlan plan, int* a, int* spread) =>
        Words.Choose(Math.Min(plan.BlockRows, plan.M), repeats: false, new SpreadAction { Plan = plan, A = a, Spread = spread });

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Spread<TWords>(MatmulPlan plan, int* a, int* spread)
        where TWords : struct, IWords
    {
        int steps = plan.OrderA.Steps, m = plan.M, blocks = plan.Blocks, rows = plan.BlockRows;
        Vector512<int> indices = Vector512.Load(plan.Rows);
        for (int block = 0; block < blocks; block++)
        {
            int* from = a + block * rows;
            for (int step = 0; step < steps; step++, spread += Lanes, from += m)
                Vector512.Store(TWords.Load(from, indices), spread);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Block<TWords>(
        int* a, int* b, Vector512<int> old, int steps, int stepWords, Vector512<int> columns, bool saturates)
        where TWords : struct, IWords
    {
        Vector512<int> sum = saturates ? Vector512<int>.Zero : old;
        for (int step = 0; step < steps; step++, a += Lanes, b += stepWords)
            sum = Add(sum, Vector512.Load(a), TWords.Load(b, columns));
        return saturates ? SaturatingAdd(old, sum) : sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FourBlocks<TWords>(int* a, int* b, int* c, int steps, int stepWords, Vector512<int> columns, bool saturates)
        where TWords : struct, IWords
    {
        int next = steps * Lanes;
        Vector512<int> c0 = Vector512.Load(c), c1 = Vector512.Load(c + Lanes), c2 = Vector512.Load(c + 2 * Lanes), c3 = Vector512.Load(c + 3 * Lanes);
        if (saturates)
            c0 = c1 = c2 = c3 = Vector512<int>.Zero;
        for (int step = 0; step < steps; step++, a += Lanes, b += stepWords)
        {
            Vector512<int> y = TWords.Load(b, columns);
            c0 = Add(c0, Vector512.Load(a), y);
            c1 = Add(c1, Vector512.Load(a + next), y);
            c2 = Add(c2, Vector512.Load(a + 2 * next), y);
            c3 = Add(c3, Vector512.Load(a + 3 * next), y);
        }

        Put(c, Lanes, c0, c1, c2, c3, saturates);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FourRows(int* a, int stride, int* b, int* c, int n, int steps, bool saturates)
    {
        Vector512<int> c0 = Vector512.Load(c), c1 = Vector512.Load(c + n), c2 = Vector512.Load(c + 2 * n), c3 = Vector512.Load(c + 3 * n);
        if (saturates)
            c0 = c1 = c2 = c3 = Vector512<int>.Zero;
        for (int step = 0; step < steps; step++, a++, b += n)
        {
            Vector512<int> y = Vector512.Load(b);
            c0 = Add(c0, Vector512.Create(a[0]), y);
            c1 = Add(c1, Vector512.Create(a[stride]), y);
            c2 = Add(c2, Vector512.Create(a[2 * stride]), y);
            c3 = Add(c3, Vector512.Create(a[3 * stride]), y);
        }

        Put(c, n, c0, c1, c2, c3, saturates);
    }

    /// <summary>Writes four blocks; saturating ones are sums of products, to be added to what is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(int* c, int stride, Vector512<int> c0, Vector512<int> c1, Vector512<int> c2, Vector512<int> c3, bool saturates)
    {
        if (saturates)
        {
            c0 = SaturatingAdd(Vector512.Load(c), c0);
            c1 = SaturatingAdd(Vector512.Load(c + stride), c1);
            c2 = SaturatingAdd(Vector512.Load(c + 2 * stride), c2);
            c3 = SaturatingAdd(Vector512.Load(c + 3 * stride), c3);
        }

        Vector512.Store(c0, c);
        Vector512.Store(c1, c + stride);
        Vector512.Store(c2, c + 2 * stride);
        Vector512.Store(c3, c + 3 * stride);
    }

    /// <summary>The sum of the two products of each pair, on hosts with AVX-512.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Products(Vector512<short> a, Vector512<short> b) => Avx512BW.MultiplyAddAdjacent(a, b);

    /// <summary>sum + the sum of the two products of each pair. Factors have nine bits, so that nothing overflows but the sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Add(Vector512<int> sum, Vector512<int> a, Vector512<int> b)
    {
        Vector512<short> x = a.AsInt16(), y = b.AsInt16();
        if (Avx512BW.IsSupported)
            return sum + Products(x, y);
        if (AvxVnni.IsSupported)
        {
            return Vector512.Create(
                AvxVnni.MultiplyWideningAndAdd(sum.GetLower(), x.GetLower(), y.GetLower()),
                AvxVnni.MultiplyWideningAndAdd(sum.GetUpper(), x.GetUpper(), y.GetUpper()));
        }

        if (Avx2.IsSupported)
        {
            return sum + Vector512.Create(
                Avx2.MultiplyAddAdjacent(x.GetLower(), y.GetLower()), Avx2.MultiplyAddAdjacent(x.GetUpper(), y.GetUpper()));
        }

        return sum + (a << 16 >> 16) * (b << 16 >> 16) + (a >> 16) * (b >> 16);
    }

    /// <summary>A sum, or the limit that it is beyond.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> SaturatingAdd(Vector512<int> a, Vector512<int> b)
    {
        Vector512<int> sum = a + b;
        Vector512<int> overflows = (~(a ^ b) & (a ^ sum)) >> 31;
        return Vector512.ConditionalSelect(overflows, (a >> 31) ^ Vector512.Create(int.MaxValue), sum);
    }

    private struct NarrowAction : IWordsAction
    {
        public MatmulPlan Plan;
        public int* A;
        public int* B;
        public int* C;
        public int Tiles;

        public readonly void Run<TWords>()
            where TWords : struct, IWords => Narrow<TWords>(Plan, A, B, C, Tiles);
    }

    private struct SpreadAction : IWordsAction
    {
        public MatmulPlan Plan;
        public int* A;
        public int* Spread;

        public readonly void Run<TWords>()
            where TWords : struct, IWords => IntegerTiles.Spread<TWords>(Plan, A, Spread);
    }
}
