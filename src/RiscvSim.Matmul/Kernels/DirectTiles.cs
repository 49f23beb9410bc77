using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Small tiles of bytes on hosts that permute the bytes of a whole vector (AVX-512 VBMI): A and a bundle of B fit into one host vector each, and
/// one permutation of it makes the operand of each step, so that nothing is laid out in memory first. The results are those of
/// <see cref="IntegerTiles"/>.
/// </summary>
internal sealed unsafe class DirectTiles
{
    private const int Lanes = 16, Rows = 4, VectorBytes = 64, StepBytes = 2 * Lanes;

    private readonly byte[] _a;
    private readonly byte[] _b;
    private readonly short _maskA;
    private readonly short _maskB;

    private DirectTiles(MatmulPlan plan)
    {
        int steps = plan.OrderB.Steps;
        _a = GC.AllocateArray<byte>(plan.Blocks * steps * StepBytes + VectorBytes, pinned: true);
        _b = GC.AllocateArray<byte>(steps * StepBytes + VectorBytes, pinned: true);
        for (int step = 0; step < steps; step++)
        {
            for (int i = 0; i < StepBytes; i++)
            {
                int lane = i / 2, part = i % 2;
                _b[step * StepBytes + i] = (byte)plan.OrderB.ElementOf(step * plan.OrderB.StepWords + plan.Columns[lane], part);
                for (int block = 0; block < plan.Blocks; block++)
                {
                    int row = block * plan.BlockRows + plan.Rows[lane];
                    _a[(block * steps + step) * StepBytes + i] = (byte)plan.OrderA.ElementOf(step * plan.M + row, part);
                }
            }
        }

        _maskA = plan.Unit.A.IsSigned() ? (short)-1 : byte.MaxValue;
        _maskB = plan.Unit.B.IsSigned() ? (short)-1 : byte.MaxValue;
    }

    /// <summary>The tables of a plan, or null if its tiles or the host are not such.</summary>
    public static DirectTiles? Of(MatmulPlan plan)
    {
        bool fits = Avx512Vbmi.IsSupported && plan.Form == TileForm.Narrow && plan.Unit.A.Bits() == 8 && plan.Unit.B.Bits() == 8 && plan.K % 2 == 0
            && plan.M * plan.K <= VectorBytes && plan.OrderB.Bundle * plan.K * plan.N <= VectorBytes
            && (plan.Shape.Copies == 1 || plan.Unit.OverlapA == OverlapRule.None);
        return fits ? new DirectTiles(plan) : null;
    }

    /// <summary>Computes tiles under one A. C must not overlap B behind what has been read.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">A's tile.</param>
    /// <param name="spread">Room for A as the blocks need it.</param>
    /// <param name="b">B's tiles.</param>
    /// <param name="c">C.</param>
    /// <param name="tiles">How many tiles.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(MatmulPlan plan, byte* a, int* spread, byte* b, int* c, int tiles)
    {
        int steps = plan.OrderB.Steps, blocks = plan.Blocks, bundle = plan.OrderB.Bundle, bundleBytes = bundle * plan.K * plan.N;
        bool saturates = plan.Saturates;
        byte* tableA = (byte*)Unsafe.AsPointer(ref _a[0]), tableB = (byte*)Unsafe.AsPointer(ref _b[0]);
        Vector512<short> mask = Vector512.Create(_maskB);
        Spread(Vector512.Load(a), tableA, spread, blocks * steps);
        for (; tiles >= bundle; tiles -= bundle, b += bundleBytes)
        {
            Vector512<byte> bytes = Vector512.Load(b);
            int block = 0;
            for (; block <= blocks - Rows; block += Rows, c += Rows * Lanes)
                FourBlocks(spread + block * Lanes * steps, bytes, tableB, mask, c, steps, saturates);
            for (; block < blocks; block++, c += Lanes)
                Vector512.Store(Block(spread + block * Lanes * steps, bytes, tableB, mask, Vector512.Load(c), steps, saturates), c);
        }

        if (tiles > 0)
        {
            Vector512<int> last = Block(spread, Vector512.Load(b), tableB, mask, Vector512.Load(c), steps, saturates);
            Unsafe.CopyBlockUnaligned(c, &last, (uint)(tiles * plan.TileOutputs * sizeof(int)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Spread(Vector512<byte> bytes, byte* table, int* spread, int count)
    {
        Vector512<short> mask = Vector512.Create(_maskA);
        for (int i = 0; i < count; i++, table += StepBytes, spread += Lanes)
            Vector512.Store(Pairs(bytes, table, mask).AsInt32(), spread);
    }

    /// <summary>Bytes by index, as 16-bit integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Pairs(Vector512<byte> bytes, byte* indices, Vector512<short> mask) =>
        Vector512.WidenLower(Avx512Vbmi.PermuteVar64x8(bytes, Vector512.Load(indices)).AsSByte()) & mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Block(
        int* a, Vector512<byte> bytes, byte* table, Vector512<short> mask, Vector512<int> old, int steps, bool saturates)
    {
        Vector512<int> sum = saturates ? Vector512<int>.Zero : old;
        for (int step = 0; step < steps; step++, a += Lanes, table += StepBytes)
            sum = IntegerTiles.Add(sum, Vector512.Load(a), Pairs(bytes, table, mask).AsInt32());
        return saturates ? IntegerTiles.SaturatingAdd(old, sum) : sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FourBlocks(int* a, Vector512<byte> bytes, byte* table, Vector512<short> mask, int* c, int steps, bool saturates)
    {
        int next = steps * Lanes;
        Vector512<int> c0 = Vector512.Load(c), c1 = Vector512.Load(c + Lanes), c2 = Vector512.Load(c + 2 * Lanes), c3 = Vector512.Load(c + 3 * Lanes);
        if (saturates)
            c0 = c1 = c2 = c3 = Vector512<int>.Zero;
        for (int step = 0; step < steps; step++, a += Lanes, table += StepBytes)
        {
            Vector512<int> y = Pairs(bytes, table, mask).AsInt32();
            c0 = IntegerTiles.Add(c0, Vector512.Load(a), y);
            c1 = IntegerTiles.Add(c1, Vector512.Load(a + next), y);
            c2 = IntegerTiles.Add(c2, Vector512.Load(a + 2 * next), y);
            c3 = IntegerTiles.Add(c3, Vector512.Load(a + 3 * next), y);
        }

        IntegerTiles.Put(c, Lanes, c0, c1, c2, c3, saturates);
    }
}
