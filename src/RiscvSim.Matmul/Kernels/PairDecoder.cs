using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Lays bytes of A or B out as pairs of 16-bit integers, two neighbouring values of k in a word, as the host's multiply-add of pairs wants
/// them. Bytes move by permutations that are worked out once: 64 results come from a window of at most 128 bytes. Layouts that scatter
/// further (tall transposed tiles) go byte by byte.
/// </summary>
internal sealed unsafe class PairDecoder
{
    private const int Lane = 16, Window = 128, Results = 64;
    private const byte Nothing = 0x80;

    private readonly Arrangement _order;
    private readonly bool _isSigned;
    private readonly int _steps;
    private readonly int[]? _offsets;
    private readonly byte[]? _indices;
    private readonly bool _isWide;
    private readonly int[]? _elements;

    /// <summary>Works out the permutations.</summary>
    /// <param name="order">How the pairs are to lie.</param>
    /// <param name="isSigned">Whether bytes are signed.</param>
    public PairDecoder(Arrangement order, bool isSigned)
    {
        _order = order;
        _isSigned = isSigned;
        int results = 2 * order.BundleWords;
        _steps = (results + Results - 1) / Results;
        var elements = new int[_steps * Results];
        Array.Fill(elements, -1);
        for (int i = 0; i < results; i++)
            elements[i] = order.ElementOf(i / 2, i % 2);
        var offsets = new int[_steps];
        bool fits = true;
        for (int step = 0; step < _steps; step++)
        {
            (int low, int high) = Extent(elements.AsSpan(step * Results, Results));
            offsets[step] = low;
            fits &= high - low < Window;
            _isWide |= high - low >= Window / 2;
        }

        if (!fits)
        {
            _elements = elements;
            return;
        }

        _offsets = offsets;
        _indices = Avx512Vbmi.IsSupported ? Permutations(elements) : LanePermutations(elements);
    }

    /// <summary>Bytes that <see cref="Run"/> may write behind the last bundle.</summary>
    public const int Slack = 2 * Results;

    /// <summary>Bytes behind the end of its bundles that <see cref="Run"/> may read; what the register file allows.</summary>
    public const int Reach = VectorUnit.Slack - Window;

    /// <summary>Lays out bundles.</summary>
    /// <param name="source">The first element.</param>
    /// <param name="destination">The first pair.</param>
    /// <param name="bundles">How many bundles.</param>
    public void Run(byte* source, int* destination, int bundles)
    {
        if (_offsets == null)
            Scatter(source, (short*)destination, bundles);
        else if (Avx512Vbmi.IsSupported)
            Permute(source, destination, bundles);
        else
            PermuteLanes(source, destination, bundles);
    }

    private static (int Low, int High) Extent(ReadOnlySpan<int> elements)
    {
        int low = int.MaxValue, high = 0;
        foreach (int element in elements)
        {
            if (element < 0)
                continue;
            low = Math.Min(low, element);
            high = Math.Max(high, element);
        }

        return (Math.Min(low, high), high);
    }

    /// <summary>For each step 64 indices into the window, then 64 bytes that say what is not empty.</summary>
    private static byte[] Permutations(int[] elements)
    {
        byte[] table = GC.AllocateArray<byte>(2 * elements.Length, pinned: true);
        for (int i = 0; i < elements.Length; i++)
        {
            int at = i / Results * 2 * Results + i % Results;
            int first = Extent(elements.AsSpan(i / Results * Results, Results)).Low;
            table[at] = (byte)Math.Max(0, elements[i] - first);
            table[at + Results] = elements[i] < 0 ? (byte)0 : byte.MaxValue;
        }

        return table;
    }

    /// <summary>For each step and each lane of the window 64 indices into the lane, or one that gives zero.</summary>
    private static byte[] LanePermutations(int[] elements)
    {
        const int Lanes = Window / Lane;
        byte[] table = GC.AllocateArray<byte>(elements.Length * Lanes, pinned: true);
        Array.Fill(table, Nothing);
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i] < 0)
                continue;
            int offset = elements[i] - Extent(elements.AsSpan(i / Results * Results, Results)).Low;
            table[(i / Results * Lanes + offset / Lane) * Results + i % Results] = (byte)(offset % Lane);
        }

        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Permute(byte* source, int* destination, int bundles)
    {
        byte* table = (byte*)Unsafe.AsPointer(ref _indices![0]);
        int* offsets = (int*)Unsafe.AsPointer(ref _offsets![0]);
        int steps = _steps, bundleWords = _order.BundleWords, bundleBytes = _order.TileElements * _order.Bundle;
        bool isSigned = _isSigned, isWide = _isWide;
        for (int bundle = 0; bundle < bundles; bundle++, source += bundleBytes, destination += bundleWords)
        {
            for (int step = 0; step < steps; step++)
            {
                byte* from = source + offsets[step];
                Vector512<byte> indices = Vector512.Load(table + step * 2 * Results);
                Vector512<byte> present = Vector512.Load(table + step * 2 * Results + Results);
                Vector512<byte> bytes = isWide
                    ? Avx512Vbmi.PermuteVar64x8x2(Vector512.Load(from), indices, Vector512.Load(from + Results))
                    : Avx512Vbmi.PermuteVar64x8(Vector512.Load(from), indices);
                Store(bytes & present, destination + step * (Results / 2), isSigned);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PermuteLanes(byte* source, int* destination, int bundles)
    {
        const int Lanes = Window / Lane;
        byte* table = (byte*)Unsafe.AsPointer(ref _indices![0]);
        int* offsets = (int*)Unsafe.AsPointer(ref _offsets![0]);
        int lanes = _isWide ? Lanes : Lanes / 2;
        int bundleBytes = _order.TileElements * _order.Bundle;
        for (int bundle = 0; bundle < bundles; bundle++, source += bundleBytes, destination += _order.BundleWords)
        {
            for (int step = 0; step < _steps; step++)
            {
                Vector512<byte> bytes = Vector512<byte>.Zero;
                for (int lane = 0; lane < lanes; lane++)
                {
                    Vector128<byte> part = Vector128.Load(source + offsets[step] + lane * Lane);
                    bytes |= Pick(part, Vector512.Load(table + (step * Lanes + lane) * Results));
                }

                Store(bytes, destination + step * (Results / 2), _isSigned);
            }
        }
    }

    /// <summary>Bytes of a lane, zero where the index has its highest bit set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Pick(Vector128<byte> part, Vector512<byte> indices)
    {
        if (Avx2.IsSupported)
        {
            Vector256<byte> both = Vector256.Create(part, part);
            return Vector512.Create(Avx2.Shuffle(both, indices.GetLower()), Avx2.Shuffle(both, indices.GetUpper()));
        }

        Vector256<byte> lower = indices.GetLower(), upper = indices.GetUpper();
        return Vector512.Create(
            Vector256.Create(Vector128.Shuffle(part, lower.GetLower()), Vector128.Shuffle(part, lower.GetUpper())),
            Vector256.Create(Vector128.Shuffle(part, upper.GetLower()), Vector128.Shuffle(part, upper.GetUpper())));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<byte> bytes, int* destination, bool isSigned)
    {
        Vector512<short> lower = isSigned ? Vector512.WidenLower(bytes.AsSByte()) : Vector512.WidenLower(bytes).AsInt16();
        Vector512<short> upper = isSigned ? Vector512.WidenUpper(bytes.AsSByte()) : Vector512.WidenUpper(bytes).AsInt16();
        Vector512.Store(lower.AsInt32(), destination);
        Vector512.Store(upper.AsInt32(), destination + Vector512<int>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(byte* source, short* destination, int bundles)
    {
        int results = 2 * _order.BundleWords, bundleBytes = _order.TileElements * _order.Bundle;
        bool isSigned = _isSigned;
        fixed (int* elements = _elements)
        {
            for (int bundle = 0; bundle < bundles; bundle++, source += bundleBytes, destination += results)
            {
                for (int i = 0; i < results; i++)
                {
                    int element = elements[i];
                    byte value = element < 0 ? (byte)0 : source[element];
                    destination[i] = isSigned ? (sbyte)value : value;
                }
            }
        }
    }
}
