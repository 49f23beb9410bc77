using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RiscvSim.Benchmarks;

/// <summary>
/// C += A B of bytes as <c>firmware/matmul/xsfvqmaccqoq.c</c> computes it at VLEN 512, written directly in C#: the same data, packing, blocks and
/// tiles (4 x 8 by 8 x 4, products of pairs of 16-bit integers), no guest. The sums of a tile are one host vector. It shows what a simulator of
/// that program could reach.
/// </summary>
internal static unsafe class TileGemm
{
    private const int TileM = 4, TileK = 8, TileN = 4, Panels = 3;
    private const int RunTiles = 8, Columns = RunTiles * TileN, TileBytes = TileM * TileK, TileSums = TileM * TileN;
    private const int VectorBytes = 64, VectorTiles = VectorBytes / TileBytes;
    private const int BadUse = 125;

    /// <summary>Runs: <c>tile-gemm M N K [REPEATS]</c>; one product, its checksum, and REPEATS more, as the firmware does.</summary>
    public static int Run(string[] args)
    {
        int[] numbers = [.. args.Select(int.Parse)];
        if (numbers.Length is < 3 or > 4 || numbers[0] % TileM != 0 || numbers[1] % Columns != 0 || numbers[2] % TileK != 0 || !Avx512Vbmi.IsSupported)
        {
            Console.Error.WriteLine($"usage: tile-gemm M N K [REPEATS], multiples of {TileM}, {Columns} and {TileK}, on a host with AVX-512 VBMI");
            return BadUse;
        }

        (int m, int n, int k) = (numbers[0], numbers[1], numbers[2]);
        ulong random = (ulong)m * 3 + (ulong)n * 5 + (ulong)k * 7;
        using var product = new Product(m, n, k, ref random);
        product.Compute();
        Console.WriteLine($"{m} x {n} x {k} checksum {product.Checksum():x16}");
        for (int i = numbers.Length == 4 ? numbers[3] : 0; i > 0; i--)
            product.Compute();
        return 0;
    }

    /// <summary>xorshift64*, as in <c>firmware/lib/firmware.h</c>.</summary>
    private static ulong Next(ref ulong state)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545F4914F6CDD1D;
    }

    private sealed class Product : IDisposable
    {
        private readonly int _m, _n, _k;
        private readonly byte* _a, _b, _packedA, _packedB;
        private readonly int* _c;

        public Product(int m, int n, int k, ref ulong random)
        {
            (_m, _n, _k) = (m, n, k);
            _a = Elements(m * k, ref random);
            _b = Elements(k * n, ref random);
            _c = (int*)Memory(m * n * sizeof(int));
            for (int i = 0; i < m * n; i++)
                _c[i] = (int)(Next(ref random) >> 32);
            _packedA = Memory(m * k + VectorBytes);
            _packedB = Memory(k * n);
        }

        public void Dispose()
        {
            foreach (byte* area in (byte*[])[_a, _b, (byte*)_c, _packedA, _packedB])
                NativeMemory.AlignedFree(area);
        }

        public ulong Checksum()
        {
            ulong sum = 0;
            for (int i = 0; i < _m * _n; i++)
                sum = (ulong.RotateLeft(sum, 7) ^ (uint)_c[i]) * 0x9E3779B97F4A7C15;
            return sum;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Compute()
        {
            PackA();
            PackB();
            int* sums = stackalloc int[Panels * RunTiles * TileSums];
            for (int column = 0; column < _n; column += Columns)
            {
                for (int row = 0; row < _m; row += Panels * TileM)
                {
                    int panels = Math.Min(Panels, (_m - row) / TileM);
                    new Span<int>(sums, panels * RunTiles * TileSums).Clear();
                    byte* a = _packedA + row * _k, b = _packedB + column * _k;
                    for (int step = 0; step < _k / TileK; step++, b += RunTiles * TileBytes)
                    {
                        for (int panel = 0; panel < panels; panel++, a += TileBytes)
                            Tiles(a, b, sums + panel * RunTiles * TileSums);
                    }

                    AddToC(sums, row, column, panels);
                }
            }
        }

        private static byte* Memory(int bytes) => (byte*)NativeMemory.AlignedAlloc((nuint)bytes, VectorBytes);

        private static byte* Elements(int count, ref ulong random)
        {
            byte* to = Memory(count);
            for (int i = 0; i < count; i += sizeof(ulong))
                *(ulong*)(to + i) = Next(ref random);
            to[0] = 0x80;
            return to;
        }

        /// <summary>[block of rows][step][panel] tiles.</summary>
        private void PackA()
        {
            for (int row = 0; row < _m; row++)
            {
                int first = row - row % (Panels * TileM), panels = Math.Min(Panels, (_m - first) / TileM);
                byte* to = _packedA + first * _k + (row - first) / TileM * TileBytes + row % TileM * TileK, from = _a + row * _k;
                for (int k = 0; k < _k; k += TileK, to += panels * TileBytes)
                    *(ulong*)to = *(ulong*)(from + k);
            }
        }

        /// <summary>[block of columns][step] a run of tiles.</summary>
        private void PackB()
        {
            for (int k = 0; k < _k; k++)
            {
                byte* from = _b + k * _n;
                for (int column = 0; column < _n; column += TileN)
                {
                    int first = column - column % Columns;
                    byte* to = _packedB + first * _k + k / TileK * RunTiles * TileBytes + (column - first) / TileN * TileBytes + k % TileK * TileN;
                    *(uint*)to = *(uint*)(from + column);
                }
            }
        }

        private void AddToC(int* sums, int row, int column, int panels)
        {
            for (int i = 0; i < panels * TileM; i++)
            {
                int* to = _c + (row + i) * _n + column, from = sums + i / TileM * RunTiles * TileSums + i % TileM * TileN;
                for (int tile = 0; tile < RunTiles; tile++, to += TileN, from += TileSums)
                    Vector128.Store(Vector128.Load(to) + Vector128.Load(from), to);
            }
        }
    }

    /// <summary>A tile of A with a run of tiles of B, to their sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Tiles(byte* a, byte* b, int* sums)
    {
        Vector512<byte> tile = Vector512.Load(a);
        Vector512<short> a0 = Spread(tile, 0), a1 = Spread(tile, 1), a2 = Spread(tile, 2), a3 = Spread(tile, 3);
        for (int i = 0; i < RunTiles / VectorTiles; i++, b += VectorBytes, sums += VectorTiles * TileSums)
        {
            Vector512<byte> two = Vector512.Load(b);
            Vector512.Store(Tile(Vector512.Load(sums), two, 0, a0, a1, a2, a3), sums);
            Vector512.Store(Tile(Vector512.Load(sums + TileSums), two, 1, a0, a1, a2, a3), sums + TileSums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Tile(
        Vector512<int> sum, Vector512<byte> tiles, int which, Vector512<short> a0, Vector512<short> a1, Vector512<short> a2, Vector512<short> a3) =>
        sum + Avx512BW.MultiplyAddAdjacent(a0, Pairs(tiles, which, 0)) + Avx512BW.MultiplyAddAdjacent(a1, Pairs(tiles, which, 1))
            + Avx512BW.MultiplyAddAdjacent(a2, Pairs(tiles, which, 2)) + Avx512BW.MultiplyAddAdjacent(a3, Pairs(tiles, which, 3));

    /// <summary>For each element of C the pair of A that a step takes: two bytes of its row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Spread(Vector512<byte> tile, int step) =>
        Widen(tile, Vector256.Create(0x0100_0100_0100_0100UL, 0x0908_0908_0908_0908UL, 0x1110_1110_1110_1110UL, 0x1918_1918_1918_1918UL).AsByte() + Vector256.Create((byte)(2 * step)));

    /// <summary>For each element of C the pair of B that a step takes: two bytes of its column, one row of the tile apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Pairs(Vector512<byte> tiles, int which, int step) =>
        Widen(tiles, Vector256.Create(0x0703_0602_0501_0400UL).AsByte() + Vector256.Create((byte)(which * TileBytes + step * 2 * TileN)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Widen(Vector512<byte> bytes, Vector256<byte> indices) =>
        Vector512.WidenLower(Avx512Vbmi.PermuteVar64x8(bytes, Vector512.Create(indices, indices)).AsSByte());
}
