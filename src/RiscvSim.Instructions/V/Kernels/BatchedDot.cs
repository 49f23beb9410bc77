using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Eight dot products of one register with each of a block of eight; the mask selects accumulators.</summary>
[Kernel(typeof(BatchedDot), RegistersOnly = true)]
public interface IBatchedDot : IDotProduct;

/// <summary>Executes <see cref="IBatchedDot"/>: vd[8 * ci + j] += sum of block[j][i] * vs1[i], for j from 0 to 7.</summary>
public static unsafe class BatchedDot
{
    private const int Batch = 8, BatchLog2 = 3;

    /// <summary>
    /// The upper bits of the vs2 field choose the block v0, v8, v16 or v24, the lower three are ci. vd has as many registers as eight
    /// accumulators need.
    /// </summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IBatchedDot
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        int block = vs2Index & ~(Batch - 1), first = (vs2Index & Batch - 1) * Batch;
        int widthLog2 = v->SewLog2 + TOp.Growth;
        int emulLog2 = 0;
        while (v->Vlenb << emulLog2 < Batch << widthLog2)
            emulLog2++;
        bool legal = Groups.Ready(v) && v->LmulLog2 == 0 && (!TOp.IsFloat || Groups.FloatReady(s))
            && TOp.Supports(v, VectorFeatures.Zvqwbdota8i, VectorFeatures.Zvqwbdota16i)
            && first << widthLog2 < v->Vlenb && Groups.Aligned(vdIndex, emulLog2) && Groups.KeepsMask(vdIndex, vm)
            && !Groups.Overlap(vdIndex, emulLog2, vs1Index, 0) && !Groups.Overlap(vdIndex, emulLog2, block, BatchLog2);
        if (!legal)
        {
            hart.RaiseIllegal();
            return;
        }

        FloatFlags flags = s->Fflags;
        byte* mask = Masks.Of(v, vm), accumulators = (*v)[vdIndex] + (first << widthLog2);
        bool done = mask == null && TOp.AccumulateEight(v, accumulators, (*v)[block], (*v)[vs1Index]);
        for (int j = 0; j < Batch && !done; j++)
        {
            if (Masks.IsActive(mask, first + j))
                TOp.Accumulate(s, accumulators + (j << widthLog2), (*v)[block + j], (*v)[vs1Index], null, ref flags);
        }

        Groups.Complete(s, TOp.IsFloat ? flags & ~s->Fflags : FloatFlags.None);
    }
}
