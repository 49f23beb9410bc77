using System.Runtime.CompilerServices;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;
using RiscvSim.Matmul.Units;

namespace RiscvSim.Matmul.Kernels;

/// <summary>
/// Executes <see cref="IMatmul"/>: C += A x B. A and B are read and rearranged before C is touched, so that the result is as if all sources had
/// been read before it is written, whatever overlaps.
/// </summary>
public static unsafe class MatmulKernel
{
    private const int WordLog2 = 2;

    /// <summary>vd is C; which of vs1 and vs2 is A says the unit.</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index)
        where TOp : struct, IMatmul
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        MatmulPlan plan = Plans<TOp>.Of(v);
        (int a, int b) = plan.Unit.AIsVs2 ? (vs2Index, vs1Index) : (vs1Index, vs2Index);
        int tiles = -1;
        if (plan.Exists && (Groups.AsBefore(v) || IsLegal(plan, v, vdIndex, a, b)) && (!plan.IsFloat || Groups.FloatReady(s)))
            tiles = plan.TilesOf(v->Vl);
        if (tiles < 0)
        {
            hart.RaiseIllegal();
            return;
        }

        FloatFlags flags = s->Fflags;
        if (tiles != 0)
        {
            byte* work = Workspace.Of(plan.WorkspaceBytes);
            int* c = (int*)(*v)[vdIndex];
            if (plan.SmallTiles is { } small)
                small.Run((*v)[a] + plan.Shape.Skipped, (*v)[b], c, plan.Shape.Copies);
            else if (plan.IsFloat)
                Floats(plan, (*v)[a], (*v)[b], c, tiles, work, (RoundingMode)s->Frm, ref flags);
            else
                Integers(plan, (*v)[a], (*v)[b], c, tiles, work);
        }

        if (plan.Unit.Vstart == VstartRule.Ignored)
            v->Vstart = 0;
        Agnostic.FillTail(v, vdIndex, plan.Shape.EmulC, WordLog2, tiles * plan.TileOutputs);
        if (plan.IsFloat)
            Groups.Complete(s, flags & ~s->Fflags);
        else
            Groups.Complete(v);
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IMatmul
    {
        VectorUnit v = default;
        (v.Vlenb, v.SewLog2, v.LmulLog2) = (shape.Vlenb, shape.SewLog2, shape.LmulLog2);
        return TileGeometry.BlocksOf(new MatmulPlan(Units<TOp>.Unit, &v));
    }

    private static bool IsLegal(MatmulPlan plan, VectorUnit* v, int vd, int a, int b) =>
        v->Vs != 0 && !v->Vill && (v->Vstart == 0 || plan.Unit.Vstart == VstartRule.Ignored) && plan.RegistersAreLegal(vd, a, b);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Integers(MatmulPlan plan, byte* a, byte* b, int* c, int tiles, byte* work)
    {
        int copies = plan.Shape.Copies, elementsA = plan.M * plan.K * copies;
        if (plan.Direct is { } direct && ((byte*)c >= b + plan.GroupBytesB || b >= (byte*)c + plan.GroupBytesC))
        {
            a += plan.Shape.Skipped;
            for (int copy = 0; copy < copies; copy++, a += plan.M * plan.K, b += plan.K * plan.N, c += plan.TileOutputs)
                direct.Run(plan, a, (int*)(work + plan.SpreadA), b, c, tiles / copies);
            return;
        }

        int* orderedA = (int*)(work + plan.OrderedA), orderedB = (int*)(work + plan.OrderedB), spread = (int*)(work + plan.SpreadA);
        a = AsBytes(a, work + plan.WidenedA, plan.Shape.Skipped + elementsA, plan.Unit.A) + plan.Shape.Skipped;
        b = AsBytes(b, work + plan.WidenedB, plan.K * plan.N * tiles, plan.Unit.B);
        plan.DecoderA!.Run(a, orderedA, copies);
        plan.DecoderB!.Run(b, orderedB, (tiles + plan.OrderB.Bundle - 1) / plan.OrderB.Bundle);
        if (copies == 1)
        {
            Integers(plan, orderedA, spread, orderedB, c, tiles);
            return;
        }

        for (int copy = 0; copy < copies; copy++, orderedA += plan.OrderA.BundleWords, c += plan.TileOutputs)
            Integers(plan, orderedA, spread, orderedB + copy * plan.OrderB.BundleWords, c, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Integers(MatmulPlan plan, int* a, int* spread, int* b, int* c, int tiles)
    {
        switch (plan.Form)
        {
            case TileForm.Narrow:
                IntegerTiles.Spread(plan, a, spread);
                IntegerTiles.Narrow(plan, spread, b, c, tiles);
                break;
            case TileForm.Wide:
                IntegerTiles.Wide(plan, a, b, c, tiles);
                break;
            default:
                IntegerTiles.Any(plan, a, b, c, tiles);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* AsBytes(byte* source, byte* widened, int elements, ElementType type)
    {
        if (type.Bits() == 8)
            return source;
        Nibbles.Widen(source, widened, elements, type.IsSigned());
        return widened;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Floats(MatmulPlan plan, byte* a, byte* b, int* c, int tiles, byte* work, RoundingMode rm, ref FloatFlags flags)
    {
        int copies = plan.Shape.Copies, tileA = plan.M * plan.K, elementsA = tileA * copies, skipped = plan.Shape.Skipped;
        byte* widenedA = work + plan.WidenedA, widenedB = work + plan.WidenedB;
        if (plan.Unit.Order == FloatOrder.BulkNormalised)
        {
            int size = plan.Unit.A.Bits() / 8;
            Unsafe.CopyBlockUnaligned(widenedA, a + skipped * size, (uint)(elementsA * size));
            BulkTiles.Transpose(plan, b, widenedB, tiles);
            for (int copy = 0; copy < copies; copy++)
            {
                BulkTiles.Run(
                    plan, widenedA + copy * tileA * size, widenedB + copy * plan.K * plan.N * size, c + copy * plan.TileOutputs, tiles / copies, ref flags);
            }

            return;
        }

        Singles.Widen(a, (int*)widenedA, skipped + elementsA, plan.Unit.A);
        Singles.Widen(b, (int*)widenedB, plan.K * plan.N * tiles, plan.Unit.B);
        int* orderedA = Ordered(plan.MoverA!, (int*)widenedA + skipped, (int*)(work + plan.OrderedA), copies);
        int* orderedB = Ordered(plan.MoverB!, (int*)widenedB, (int*)(work + plan.OrderedB), (tiles + plan.OrderB.Bundle - 1) / plan.OrderB.Bundle);
        int* spread = (int*)(work + plan.SpreadA);
        for (int copy = 0; copy < copies; copy++, orderedA += plan.OrderA.BundleWords, c += plan.TileOutputs)
        {
            if (plan.Form == TileForm.Narrow)
                IntegerTiles.Spread(plan, orderedA, spread);
            FloatTiles.Run(plan, orderedA, spread, orderedB + copy * plan.OrderB.BundleWords, c, tiles / copies, rm, ref flags);
        }
    }

    private static int* Ordered(WordMover mover, int* words, int* ordered, int bundles)
    {
        if (mover.IsIdentity)
            return words;
        mover.Run(words, ordered, bundles);
        return ordered;
    }

    /// <summary>The plans of an op: for each VLEN and each vtype one, made when it is first needed.</summary>
    private static class Plans<TOp>
        where TOp : struct, IMatmul
    {
        private const int Vlens = 16, Configurations = 256;

        private static readonly MatmulPlan?[]?[] s_plans = new MatmulPlan?[Vlens][];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static MatmulPlan Of(VectorUnit* v) =>
            s_plans[int.Log2(v->Vlenb) & Vlens - 1] is { } plans && plans[v->Configuration] is { } plan ? plan : Make(v);

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static MatmulPlan Make(VectorUnit* v)
        {
            // Two threads may make the same plan; either will do.
            MatmulPlan?[] plans = s_plans[int.Log2(v->Vlenb)] ??= new MatmulPlan?[Configurations];
            return plans[v->Configuration] = new MatmulPlan(Units<TOp>.Unit, v);
        }
    }
}
