using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// The loop of all rounded element-wise operations. Until NX has been accrued, and under any other mode than to nearest, blocks go through
/// <see cref="FloatBlock.Precise"/>, or element by element where the host cannot do that; then through <see cref="FloatBlock.Nearest"/>.
/// </summary>
internal static unsafe class FloatLoop
{
    /// <summary>vd[i] = op(a[i], b[i], vd[i]).</summary>
    /// <param name="s">The hart's state.</param>
    /// <param name="vd">The destination.</param>
    /// <param name="widened">1 if its EEW is twice SEW, else 0.</param>
    /// <param name="a">The operand from vs2.</param>
    /// <param name="b">The other operand.</param>
    /// <param name="vm">The instruction's mask bit.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TOp, TFormat, TBits, TA, TB>(HartState* s, int vd, int widened, TA a, TB b, int vm)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TA : struct, IOperand<TBits>
        where TB : struct, IOperand<TBits>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        var d = (TBits*)(*v)[vd];
        int vl = v->Vl, i = 0;
        FloatFlags flags = FloatFlags.None;
        if (!Fast.IsSticky((RoundingMode)s->Frm, s->Fflags))
        {
            flags = s->Fflags;
            i = Careful<TOp, TFormat, TBits, TA, TB>(d, a, b, mask, vl, (RoundingMode)s->Frm, ref flags);
        }

        i = Usual<TOp, TFormat, TBits, TA, TB>(d, a, b, mask, vl, i);
        if (i < vl)
            flags |= Rest<TOp, TFormat, TBits, TA, TB>(d, a, b, mask, vl, i);

        Agnostic.Fill(v, vd, v->LmulLog2 + widened, v->SewLog2 + widened, mask);
        Groups.Complete(s, flags);
    }

    /// <summary>Blocks up to that in which NX becomes accrued under round to nearest.</summary>
    /// <returns>The first element that is left to do.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Careful<TOp, TFormat, TBits, TA, TB>(TBits* d, TA a, TB b, byte* mask, int vl, RoundingMode rm, ref FloatFlags accrued)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TA : struct, IOperand<TBits>
        where TB : struct, IOperand<TBits>
    {
        FloatFlags flags = accrued;
        bool precise = FloatBlock.HasPrecise<TBits>(rm);
        int i = 0;
        for (; i < vl && !Fast.IsSticky(rm, flags); i += Vector512<TBits>.Count)
        {
            Vector512<TBits> x = a.Wide(i), y = b.Wide(i), z = TOp.ReadsOld ? Vector512.Load(d + i) : default;
            ulong active = Masks.Active(mask, i, Vector512<TBits>.Count, vl), suspects = active;
            Vector512<TBits> result = default;
            if (precise)
            {
                result = FloatBlock.Precise<TOp, TFormat, TBits>(x, y, z, rm, out suspects, out ulong inexact);
                suspects &= active;
                if ((inexact & active & ~suspects) != 0)
                    flags |= FloatFlags.NX;
            }

            if (suspects != 0)
                flags |= Redo<TOp, TFormat, TBits>(x, y, z, ref result, suspects, rm, flags);
            Blocks.Put(d, i, mask, vl, result);
        }

        accrued = flags;
        return i;
    }

    /// <summary>Blocks without suspects, NX having been accrued. No call is made, which would cost the constants their host registers.</summary>
    /// <returns>The first element of the first other block, or vl or more.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Usual<TOp, TFormat, TBits, TA, TB>(TBits* d, TA a, TB b, byte* mask, int vl, int i)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TA : struct, IOperand<TBits>
        where TB : struct, IOperand<TBits>
    {
        bool isHalf = FloatBlock.TakesShortWay<TBits>(), isScalar = typeof(TB) == typeof(ScalarOperand<TBits>);
        HalfConstants k = isHalf ? HalfConstants.For(vl) : default;
        HalfOperand placed = isHalf && isScalar ? HalfOperand.Of<TOp>(b.Wide(0).AsUInt16(), k) : default;
        for (; i < vl; i += Vector512<TBits>.Count)
        {
            Vector512<TBits> y = b.Wide(i), z = TOp.ReadsOld ? Vector512.Load(d + i) : default;
            if (isHalf && !isScalar)
                placed = HalfOperand.Of<TOp>(y.AsUInt16(), k);
            if (!FloatBlock.TryNearest<TOp, TFormat, TBits>(a.Wide(i), y, placed, z, k, out Vector512<TBits> result))
                break;
            Blocks.Put(d, i, mask, vl, result);
        }

        return i;
    }

    /// <summary>All blocks from one with suspects on, NX having been accrued.</summary>
    /// <returns>What the active elements have raised.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static FloatFlags Rest<TOp, TFormat, TBits, TA, TB>(TBits* d, TA a, TB b, byte* mask, int vl, int i)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TA : struct, IOperand<TBits>
        where TB : struct, IOperand<TBits>
    {
        FloatFlags flags = FloatFlags.None;
        while (i < vl)
        {
            flags |= NearestAgain<TOp, TFormat, TBits, TA, TB>(d, a, b, mask, vl, i);
            i = Usual<TOp, TFormat, TBits, TA, TB>(d, a, b, mask, vl, i + Vector512<TBits>.Count);
        }

        return flags;
    }

    /// <summary>A block with suspects, NX having been accrued.</summary>
    /// <returns>What the active elements have raised.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static FloatFlags NearestAgain<TOp, TFormat, TBits, TA, TB>(TBits* d, TA a, TB b, byte* mask, int vl, int i)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TA : struct, IOperand<TBits>
        where TB : struct, IOperand<TBits>
    {
        Vector512<TBits> x = a.Wide(i), y = b.Wide(i), z = TOp.ReadsOld ? Vector512.Load(d + i) : default;
        Vector512<TBits> result = FloatBlock.Nearest<TOp, TFormat, TBits>(x, y, z, out ulong suspects);
        suspects &= Masks.Active(mask, i, Vector512<TBits>.Count, vl);
        FloatFlags flags = suspects == 0
            ? FloatFlags.None
            : Redo<TOp, TFormat, TBits>(x, y, z, ref result, suspects, RoundingMode.Rne, FloatFlags.NX);
        Blocks.Put(d, i, mask, vl, result);
        return flags;
    }

    /// <summary>See <see cref="RedoElements"/>; the copy keeps the loop's result in a host register.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FloatFlags Redo<TOp, TFormat, TBits>(
        Vector512<TBits> a, Vector512<TBits> b, Vector512<TBits> c, ref Vector512<TBits> result, ulong elements, RoundingMode rm, FloatFlags flags)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Vector512<TBits> copy = result;
        flags = RedoElements<TOp, TFormat, TBits>(a, b, c, &copy, elements, rm, flags);
        result = copy;
        return flags;
    }

    /// <summary>Elements of a block one by one.</summary>
    /// <returns>The accrued flags and what the elements have raised.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static FloatFlags RedoElements<TOp, TFormat, TBits>(
        Vector512<TBits> a, Vector512<TBits> b, Vector512<TBits> c, Vector512<TBits>* result, ulong elements, RoundingMode rm, FloatFlags flags)
        where TOp : struct, IFloatOperation
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        var d = (TBits*)result;
        TBits* x = (TBits*)&a, y = (TBits*)&b, z = (TBits*)&c;
        for (; elements != 0; elements &= elements - 1)
        {
            int i = BitOperations.TrailingZeroCount(elements);
            ulong value = TOp.Lane<TFormat>(ulong.CreateTruncating(x[i]), ulong.CreateTruncating(y[i]), ulong.CreateTruncating(z[i]), rm, ref flags);
            d[i] = TBits.CreateTruncating(value);
        }

        return flags;
    }
}
