using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A sum of vs1[0] and the active elements of vs2 in their order, which all forms may use (V manual, section 14.3).</summary>
public interface IFloatSumming
{
    /// <summary>True for the unordered forms: without active elements they make a NaN in vs1[0] canonical (golden/README.md).</summary>
    static virtual bool Canonicalizes => false;
}

/// <summary>A sum in the format of SEW.</summary>
[Kernel(typeof(FloatReduction), RegistersOnly = true)]
public interface IFloatReduction : IFloatSumming;

/// <summary>A sum in the format of 2 * SEW.</summary>
[Kernel(typeof(FloatWideningReduction), RegistersOnly = true)]
public interface IFloatWideningReduction : IFloatSumming;

/// <summary>The minimum or maximum of vs1[0] and the active elements of vs2.</summary>
[Kernel(typeof(FloatExtremeReduction), RegistersOnly = true)]
public interface IFloatExtremeReduction
{
    /// <summary>True for the maximum.</summary>
    static abstract bool IsMaximum { get; }
}

/// <summary>Executes <see cref="IFloatReduction"/>: vd[0] = vs1[0] + vs2[0] + vs2[1] ... The order makes it one addition after the other.</summary>
public static unsafe class FloatReduction
{
    /// <summary>The only form.</summary>
    public static void VS<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatReduction
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s) || !Groups.Aligned(&s->Vector, vs2Index))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new Part<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>Adds up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Sum<TOp, TFormat, TBits, TA>(HartState* s, int vd, TA a, int vs1, int vm)
        where TOp : struct, IFloatSumming
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TA : struct, IOperand<TBits>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        int vl = v->Vl;
        FloatFlags flags = s->Fflags;
        var rm = (RoundingMode)s->Frm;
        ulong sum = ulong.CreateTruncating(*(TBits*)(*v)[vs1]);
        bool any = false;
        for (int i = 0; i < vl; i += Vector512<TBits>.Count)
        {
            Vector512<TBits> block = a.Wide(i);
            var elements = (TBits*)&block;
            ulong active = Masks.Active(mask, i, Vector512<TBits>.Count, vl);
            any |= active != 0;
            if (Fast.IsSticky(rm, flags) && TryAdd(ref sum, elements, active))
                continue;
            for (; active != 0; active &= active - 1)
            {
                sum = FloatLane.Add<TFormat>(sum, ulong.CreateTruncating(elements[BitOperations.TrailingZeroCount(active)]), rm, ref flags);
            }
        }

        if (TOp.Canonicalizes && !any && vl != 0)
            sum = FloatLane.Widen<TFormat, TFormat>(sum, ref flags);
        Finish<TBits>(s, vd, sum, flags);
    }

    /// <summary>
    /// Adds the active elements of a block on the host, to nearest. Infinities and NaNs stay in a sum: if it ends finite, then no addition
    /// has raised more than NX. Halves are added as floats and rounded after each addition, see <see cref="IFloatOperation.NeedsOdd"/>.
    /// </summary>
    /// <returns>False if the block must be added in the exact way.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryAdd<TBits>(ref ulong sum, TBits* elements, ulong active)
        where TBits : unmanaged
    {
        if (typeof(TBits) == typeof(ulong))
        {
            double total = Raw.AsDouble(sum);
            for (; active != 0; active &= active - 1)
                total += ((double*)elements)[BitOperations.TrailingZeroCount(active)];
            if (!double.IsFinite(total))
                return false;
            sum = Raw.Bits(total);
        }
        else if (typeof(TBits) == typeof(uint))
        {
            float total = Raw.AsSingle(sum);
            for (; active != 0; active &= active - 1)
                total += ((float*)elements)[BitOperations.TrailingZeroCount(active)];
            if (!float.IsFinite(total))
                return false;
            sum = Raw.Bits(total);
        }
        else
        {
            return TryAddHalves(ref sum, (ushort*)elements, active);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static bool TryAddHalves(ref ulong sum, ushort* elements, ulong active)
    {
        Vector512<ushort> halves = Vector512.Load(elements);
        float* floats = stackalloc float[Vector512<ushort>.Count];
        Vector512.Store(HalfVectors.WidenLower(halves), floats);
        Vector512.Store(HalfVectors.WidenUpper(halves), floats + Vector512<float>.Count);
        float total = (float)Raw.AsHalf(sum);
        bool isFinite = true;
        for (; active != 0; active &= active - 1)
        {
            total = HalfVectors.RoundNearest(total + floats[BitOperations.TrailingZeroCount(active)]);
            isFinite &= MathF.Abs(total) <= (float)Half.MaxValue;
        }

        if (isFinite)
            sum = Raw.Bits((Half)total);
        return isFinite;
    }

    /// <summary>Writes the result, if vl is not 0.</summary>
    internal static void Finish<TBits>(HartState* s, int vd, ulong result, FloatFlags flags)
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        VectorUnit* v = &s->Vector;
        if (v->Vl != 0)
            *(TBits*)(*v)[vd] = TBits.CreateTruncating(result);
        Agnostic.FillTail(v, vd, 0, BitOperations.Log2((uint)sizeof(TBits)), 1);
        Groups.Complete(s, flags);
    }

    private readonly struct Part<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatReduction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            Sum<TOp, TFormat, TBits, GroupOperand<TBits>>(s, vd, new(s->Vector[vs2]), vs1, vm);
    }
}

/// <summary>Executes <see cref="IFloatWideningReduction"/>; vd and vs1 hold 2 * SEW.</summary>
public static unsafe class FloatWideningReduction
{
    /// <summary>The only form.</summary>
    public static void VS<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatWideningReduction
    {
        HartState* s = hart.State;
        if (!FloatFormats.ReadyToWiden(s) || !Groups.Aligned(&s->Vector, vs2Index))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2 + 1, new Part<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    private readonly struct Part<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatWideningReduction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatReduction.Sum<TOp, TFormat, TBits, WidenedOperand<TBits>>(s, vd, new(s->Vector[vs2]), vs1, vm);
    }
}

/// <summary>Executes <see cref="IFloatExtremeReduction"/>.</summary>
public static unsafe class FloatExtremeReduction
{
    /// <summary>The only form.</summary>
    public static void VS<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IFloatExtremeReduction
    {
        HartState* s = hart.State;
        if (!FloatFormats.Ready(s) || !Groups.Aligned(&s->Vector, vs2Index))
            hart.RaiseIllegal();
        else
            FloatFormats.Choose(s->Vector.SewLog2, new Part<TOp>(s, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>
    /// Numbers are compared as integers of their order, which is right as long as there is no NaN. Elements that are not active are vs1[0].
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp, TFormat, TBits>(HartState* s, int vd, int vs2, int vs1, int vm)
        where TOp : struct, IFloatExtremeReduction
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        var a = (TBits*)(*v)[vs2];
        int vl = v->Vl;
        Vector512<TBits> seed = Vector512.Create(*(TBits*)(*v)[vs1]);
        Vector512<TBits> extremum = FloatEncodings.TotalOrder<TFormat, TBits>(seed), largest = FloatEncodings.Magnitude<TFormat, TBits>(seed);
        int i = 0;
        if (mask == null)
        {
            for (int last = vl - Vector512<TBits>.Count; i <= last; i += Vector512<TBits>.Count)
                Include<TOp, TFormat, TBits>(Vector512.Load(a + i), ref extremum, ref largest);
        }

        for (; i < vl; i += Vector512<TBits>.Count)
            Include<TOp, TFormat, TBits>(Blocks.Take(a, i, mask, vl, seed), ref extremum, ref largest);
        if (Vector512.GreaterThanAny(largest, FloatEncodings.Constant<TBits>(Layout<TFormat>.Infinity)))
            RunWithNaNs<TOp, TFormat, TBits>(s, vd, vs2, vs1, vm);
        else
            FloatReduction.Finish<TBits>(s, vd, Last<TOp, TFormat, TBits>(extremum), FloatFlags.None);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Include<TOp, TFormat, TBits>(Vector512<TBits> x, ref Vector512<TBits> extremum, ref Vector512<TBits> largest)
        where TOp : struct, IFloatExtremeReduction
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        largest = Vector512.Max(largest, FloatEncodings.Magnitude<TFormat, TBits>(x));
        Vector512<TBits> order = FloatEncodings.TotalOrder<TFormat, TBits>(x);
        extremum = TOp.IsMaximum ? Vector512.Max(extremum, order) : Vector512.Min(extremum, order);
    }

    /// <summary>The encoding of the extremum of a block of integers in the order of the numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Last<TOp, TFormat, TBits>(Vector512<TBits> block)
        where TOp : struct, IFloatExtremeReduction
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Vector256<TBits> quarter = TOp.IsMaximum ? Vector256.Max(block.GetLower(), block.GetUpper()) : Vector256.Min(block.GetLower(), block.GetUpper());
        Vector128<TBits> last = Of<TOp, TBits>(quarter.GetLower(), quarter.GetUpper());
        last = Of<TOp, TBits>(last, Vector128.Shuffle(last.AsUInt64(), Vector128.Create(1UL, 0)).As<ulong, TBits>());
        if (sizeof(TBits) < sizeof(ulong))
            last = Of<TOp, TBits>(last, (last.AsUInt64() >> 32).As<ulong, TBits>());
        if (sizeof(TBits) < sizeof(uint))
            last = Of<TOp, TBits>(last, (last.AsUInt64() >> 16).As<ulong, TBits>());
        ulong order = ulong.CreateTruncating(last[0]);
        return (order & Layout<TFormat>.SignBit) != 0 ? order ^ Layout<TFormat>.SignBit : ~order;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<TBits> Of<TOp, TBits>(Vector128<TBits> a, Vector128<TBits> b)
        where TOp : struct, IFloatExtremeReduction
        where TBits : unmanaged => TOp.IsMaximum ? Vector128.Max(a, b) : Vector128.Min(a, b);

    /// <summary>By blocks and then within the last one, with NaNs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void RunWithNaNs<TOp, TFormat, TBits>(HartState* s, int vd, int vs2, int vs1, int vm)
        where TOp : struct, IFloatExtremeReduction
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        var a = (TBits*)(*v)[vs2];
        int vl = v->Vl;
        FloatFlags flags = FloatFlags.None;
        ulong seed = ulong.CreateTruncating(*(TBits*)(*v)[vs1]);
        bool any = false;

        // A quiet NaN yields to every number, so it stands for the elements that are not active.
        Vector512<TBits> nothing = FloatEncodings.Constant<TBits>(Layout<TFormat>.CanonicalNaN), extremum = nothing;
        for (int i = 0; i < vl; i += Vector512<TBits>.Count)
        {
            ulong active = Masks.Active(mask, i, Vector512<TBits>.Count, vl);
            any |= active != 0;
            Vector512<TBits> x = Vector512.Load(a + i);
            if (mask != null | i + Vector512<TBits>.Count > vl)
                x = Vector512.ConditionalSelect(Masks.Expand<TBits>(active), x, nothing);
            if (FloatSelect.AnySignaling<TFormat, TBits>(x, x, null, i, vl))
                flags = FloatFlags.NV;
            extremum = FloatSelect.Extremum<TFormat, TBits>(extremum, x, TOp.IsMaximum);
        }

        if (any)
            seed = Within<TOp, TFormat, TBits>(extremum, seed, ref flags);
        FloatReduction.Finish<TBits>(s, vd, seed, flags);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong Within<TOp, TFormat, TBits>(Vector512<TBits> block, ulong seed, ref FloatFlags flags)
        where TOp : struct, IFloatExtremeReduction
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        TBits* elements = stackalloc TBits[2 * Vector512<TBits>.Count];
        for (int half = Vector512<TBits>.Count / 2; half >= 1; half /= 2)
        {
            Vector512.Store(block, elements);
            block = FloatSelect.Extremum<TFormat, TBits>(block, Vector512.Load(elements + half), TOp.IsMaximum);
        }

        ulong last = ulong.CreateTruncating(block[0]);
        return TOp.IsMaximum
            ? Comparison.MaximumNumber<TFormat>(seed, last, ref flags)
            : Comparison.MinimumNumber<TFormat>(seed, last, ref flags);
    }

    private readonly struct Part<TOp>(HartState* s, int vd, int vs2, int vs1, int vm) : IForFormats
        where TOp : struct, IFloatExtremeReduction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> => Run<TOp, TFormat, TBits>(s, vd, vs2, vs1, vm);
    }
}
