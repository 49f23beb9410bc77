using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Tiles of 8-bit integers with sixteen elements of C, each under an A of its own, whose operands fit in a host vector: both go from the
/// register file through one permutation straight to the multiply-add, without being laid out in memory. A chain of such short instructions
/// would otherwise wait for its own stores. Needs a host that permutes bytes across lanes.
/// </summary>
internal sealed unsafe class SmallTiles
{
    private const int Outputs = 16, Bytes = 64;

    // Of four values of k: 64 indices into A, 64 into B.
    private readonly byte[] _indices;
    private readonly int _quads;
    private readonly int _bytesA;
    private readonly int _bytesB;
    private readonly bool _isSignedA;
    private readonly bool _isSignedB;

    private SmallTiles(MatmulUnit unit, int m, int k, int n)
    {
        _quads = k / 4;
        (_bytesA, _bytesB) = (m * k, k * n);
        (_isSignedA, _isSignedB) = (unit.A.IsSigned(), unit.B.IsSigned());
        _indices = GC.AllocateArray<byte>(_quads * 2 * Bytes, pinned: true);
        for (int quad = 0; quad < _quads; quad++)
        {
            for (int i = 0; i < Bytes; i++)
            {
                // Pairs of values of k: those of the first two for all elements of C, then those of the other two.
                int element = i / 2 % Outputs, row = element / n, column = element % n, depth = 4 * quad + 2 * (i / 2 / Outputs) + i % 2;
                _indices[quad * 2 * Bytes + i] = (byte)(row * k + depth);
                _indices[quad * 2 * Bytes + Bytes + i] = (byte)(unit.LayoutB == Layout.NK ? column * k + depth : depth * n + column);
            }
        }
    }

    /// <summary>The way for a unit, or null if its tiles, or the host, are others.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="shape">Its shape.</param>
    public static SmallTiles? For(MatmulUnit unit, UnitShape shape)
    {
        (int m, int k, int n) = (shape.M, shape.K, shape.N);
        // A copy of C is written before the next copies of A and B are read.
        bool serves = Avx512Vbmi.IsSupported && unit.Tiles == Tiles.One && unit.C == Accumulator.Int32 && unit.A.Bits() == 8 && unit.B.Bits() == 8
            && (shape.Copies == 1 || (unit.OverlapA == OverlapRule.None && unit.OverlapB == OverlapRule.None)) && m * n == Outputs && k % 4 == 0 && m * k <= Bytes && k * n <= Bytes;
        return serves ? new SmallTiles(unit, m, k, n) : null;
    }

    /// <summary>C += A x B.</summary>
    /// <param name="a">A; 64 bytes may be read.</param>
    /// <param name="b">B; 64 bytes may be read.</param>
    /// <param name="c">C.</param>
    /// <param name="copies">How many tiles of each lie one after the other.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(byte* a, byte* b, int* c, int copies)
    {
        byte* indices = (byte*)Unsafe.AsPointer(ref _indices[0]);
        int quads = _quads, bytesA = _bytesA, bytesB = _bytesB;
        bool isSignedA = _isSignedA, isSignedB = _isSignedB;
        for (int copy = 0; copy < copies; copy++, a += bytesA, b += bytesB, c += Outputs)
        {
            Vector512<byte> tileA = Vector512.Load(a), tileB = Vector512.Load(b);
            Vector512<int> sum = Vector512.Load(c);
            for (int quad = 0; quad < quads; quad++)
            {
                Vector512<byte> x = Avx512Vbmi.PermuteVar64x8(tileA, Vector512.Load(indices + quad * 2 * Bytes));
                Vector512<byte> y = Avx512Vbmi.PermuteVar64x8(tileB, Vector512.Load(indices + quad * 2 * Bytes + Bytes));
                sum += IntegerTiles.Products(Lower(x, isSignedA), Lower(y, isSignedB)) + IntegerTiles.Products(Upper(x, isSignedA), Upper(y, isSignedB));
            }

            Vector512.Store(sum, c);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Lower(Vector512<byte> bytes, bool isSigned) =>
        isSigned ? Vector512.WidenLower(bytes.AsSByte()) : Vector512.WidenLower(bytes).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Upper(Vector512<byte> bytes, bool isSigned) =>
        isSigned ? Vector512.WidenUpper(bytes.AsSByte()) : Vector512.WidenUpper(bytes).AsInt16();
}
