using System.Numerics;
using System.Runtime.CompilerServices;
using RiscvSim.Instructions.Float;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>Bulk-normalised sums of products, element by element of C.</summary>
internal static unsafe class BulkTiles
{
    /// <summary>Computes tiles from the encodings as they lie in registers.</summary>
    /// <param name="plan">The geometry.</param>
    /// <param name="a">The first element of A's tile.</param>
    /// <param name="b">The first element of B's tiles.</param>
    /// <param name="c">C.</param>
    /// <param name="tiles">How many tiles.</param>
    /// <param name="flags">The accrued flags.</param>
    public static void Run(MatmulPlan plan, byte* a, byte* b, int* c, int tiles, ref FloatFlags flags)
    {
        // The kernel takes its number of elements from vl and its guard bits from VLMAX.
        VectorUnit sum = default;
        sum.Vl = plan.K;
        sum.Vlmax = (int)BitOperations.RoundUpToPowerOf2((uint)plan.K);
        int size = plan.Unit.B.Bits() / 8;
        for (int tile = 0; tile < tiles; tile++, b += plan.K * plan.N * size)
        {
            for (int i = 0; i < plan.TileOutputs; i++, c++)
                Accumulate(plan.Unit, &sum, (byte*)c, a + i / plan.N * plan.K * size, b + i % plan.N * plan.K * size, ref flags);
        }
    }

    /// <summary>Lays tiles of B out column after column.</summary>
    public static void Transpose(MatmulPlan plan, byte* source, byte* destination, int tiles)
    {
        int size = plan.Unit.B.Bits() / 8, bytes = plan.K * plan.N * size;
        if (plan.Unit.LayoutB == Layout.NK)
        {
            Unsafe.CopyBlockUnaligned(destination, source, (uint)(bytes * tiles));
            return;
        }

        for (; tiles > 0; tiles--, source += bytes, destination += bytes)
        {
            for (int i = 0; i < plan.K * plan.N; i++)
            {
                int to = i % plan.N * plan.K + i / plan.N;
                if (size == sizeof(ushort))
                    ((ushort*)destination)[to] = ((ushort*)source)[i];
                else
                    destination[to] = source[i];
            }
        }
    }

    private static void Accumulate(MatmulUnit unit, VectorUnit* v, byte* c, byte* a, byte* b, ref FloatFlags flags)
    {
        switch (unit.A, unit.B)
        {
            case (ElementType.Bf16, ElementType.Bf16):
                BulkNormal<Bf16, Bf16, ushort>.Accumulate(v, c, a, b, null, ref flags);
                break;
            case (ElementType.Bf16, ElementType.Fp16):
                BulkNormal<Bf16, Binary16, ushort>.Accumulate(v, c, a, b, null, ref flags);
                break;
            case (ElementType.Fp16, ElementType.Bf16):
                BulkNormal<Binary16, Bf16, ushort>.Accumulate(v, c, a, b, null, ref flags);
                break;
            case (ElementType.Fp16, ElementType.Fp16):
                BulkNormal<Binary16, Binary16, ushort>.Accumulate(v, c, a, b, null, ref flags);
                break;
            case (ElementType.E4M3, ElementType.E4M3):
                BulkNormal<E4M3, E4M3, byte>.Accumulate(v, c, a, b, null, ref flags);
                break;
            case (ElementType.E4M3, ElementType.E5M2):
                BulkNormal<E4M3, E5M2, byte>.Accumulate(v, c, a, b, null, ref flags);
                break;
            case (ElementType.E5M2, ElementType.E4M3):
                BulkNormal<E5M2, E4M3, byte>.Accumulate(v, c, a, b, null, ref flags);
                break;
            default:
                BulkNormal<E5M2, E5M2, byte>.Accumulate(v, c, a, b, null, ref flags);
                break;
        }
    }
}
