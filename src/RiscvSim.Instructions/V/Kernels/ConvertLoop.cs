using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A conversion of one element type to another; encodings of floating-point numbers are unsigned integers.</summary>
/// <typeparam name="TFrom">The source element.</typeparam>
/// <typeparam name="TTo">The destination element.</typeparam>
internal interface IConversion<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
{
    /// <summary>One element, exactly.</summary>
    static abstract TTo Lane(TFrom a, RoundingMode rm, ref FloatFlags flags);

    /// <summary>
    /// As many elements as a block of destination elements has. Of elements that the outcome holds to be doubtful the result is not looked
    /// at; all others have the result and the flags of <see cref="Lane"/>.
    /// </summary>
    static abstract Vector512<TTo> Wide<TSource>(TSource a, RoundingMode rm, ref Outcome outcome)
        where TSource : struct, IConvertSource<TFrom>;

    /// <summary>Whether <see cref="TryShort"/> can be used once NX has been accrued.</summary>
    static virtual bool HasShort(RoundingMode rm) => false;

    /// <summary>A block of ordinary elements in a shorter way, which does not know what is inexact; false if there are others.</summary>
    /// <param name="a">The elements.</param>
    /// <param name="rm">The rounding mode.</param>
    /// <param name="k">The constants for halves.</param>
    /// <param name="result">The results.</param>
    /// <param name="invalid">Bits of the elements that are invalid.</param>
    static virtual bool TryShort<TSource>(TSource a, RoundingMode rm, in HalfConstants k, out Vector512<TTo> result, out ulong invalid)
        where TSource : struct, IConvertSource<TFrom>
    {
        result = default;
        invalid = 0;
        return false;
    }
}

/// <summary>What became of the elements of a block: bit i is that of element i.</summary>
internal struct Outcome
{
    /// <summary>Elements that must be computed one by one.</summary>
    public ulong Doubtful;

    /// <summary>Elements whose result is rounded.</summary>
    public ulong Inexact;

    /// <summary>Elements that are invalid.</summary>
    public ulong Invalid;

    /// <summary>Elements that overflow.</summary>
    public ulong Overflow;

    /// <summary>Elements that underflow.</summary>
    public ulong Underflow;

    /// <summary>Results are those to nearest even: in other modes, whatever is rounded is doubtful.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ForNearest(RoundingMode rm)
    {
        if (rm != RoundingMode.Rne)
            Doubtful |= Inexact | Overflow | Underflow;
    }

    /// <summary>The flags of the elements that are active and not doubtful.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly FloatFlags Flags(ulong active)
    {
        active &= ~Doubtful;
        FloatFlags flags = FloatFlags.None;
        if ((Inexact & active) != 0)
            flags |= FloatFlags.NX;
        if ((Invalid & active) != 0)
            flags |= FloatFlags.NV;
        if ((Overflow & active) != 0)
            flags |= FloatFlags.OF | FloatFlags.NX;
        if ((Underflow & active) != 0)
            flags |= FloatFlags.UF;
        return flags;
    }
}

/// <summary>What is done with the conversion that a kernel has chosen.</summary>
internal interface IForConversions
{
    /// <summary>Does it.</summary>
    void Run<TConversion, TFrom, TTo>()
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged
        where TTo : unmanaged;
}

/// <summary>The loop over a register group that all conversions share.</summary>
internal static unsafe class ConvertLoop
{
    /// <summary>vd[i] = convert(vs2[i]). The group of the destination follows from its element width and vtype.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TConversion, TFrom, TTo>(HartState* s, int vd, int vs2, int vm, RoundingMode rm)
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        var d = (TTo*)(*v)[vd];
        var a = (TFrom*)(*v)[vs2];
        int vl = v->Vl;
        FloatFlags flags = FloatFlags.None;
        int i = 0;
        if (TConversion.HasShort(rm) && (s->Fflags & FloatFlags.NX) != 0)
        {
            HalfConstants k = HalfConstants.For(vl);
            for (; i < vl && TConversion.TryShort(new MemorySource<TFrom>(a + i), rm, k, out Vector512<TTo> result, out ulong invalid); i += Vector512<TTo>.Count)
            {
                if (invalid != 0 && (invalid & Masks.Active(mask, i, Vector512<TTo>.Count, vl)) != 0)
                    flags |= FloatFlags.NV;
                Blocks.Put(d, i, mask, vl, result);
            }
        }

        for (; i < vl; i += Vector512<TTo>.Count)
        {
            ulong active = Masks.Active(mask, i, Vector512<TTo>.Count, vl);
            Blocks.Put(d, i, mask, vl, Block<TConversion, TFrom, TTo>(a + i, active, rm, ref flags));
        }

        int toLog2 = BitOperations.Log2((uint)sizeof(TTo));
        Agnostic.Fill(v, vd, v->LmulLog2 + toLog2 - v->SewLog2, toLog2, mask);
        Groups.Complete(s, flags);
    }

    /// <summary>A block of results; doubtful active elements are computed one by one. The sources are read before anything is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TTo> Block<TConversion, TFrom, TTo>(TFrom* a, ulong active, RoundingMode rm, ref FloatFlags flags)
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        Outcome outcome = default;
        Vector512<TTo> result = TConversion.Wide(new MemorySource<TFrom>(a), rm, ref outcome);
        flags |= outcome.Flags(active);
        ulong doubtful = outcome.Doubtful & active;
        return doubtful == 0 ? result : Redo<TConversion, TFrom, TTo>(result, a, doubtful, rm, ref flags);
    }

    /// <summary>A block of results where NX has been accrued; suspects are doubtful, or raise more than NX.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<TTo> Form<TConversion, TFrom, TTo, TRounding>(RegisterSource<TFrom> a, out ulong suspects)
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged
        where TTo : unmanaged
        where TRounding : struct, IConvertRounding
    {
        if (TConversion.HasShort(TRounding.Mode))
        {
            bool isUsual = TConversion.TryShort(a, TRounding.Mode, HalfConstants.For(0), out Vector512<TTo> halves, out ulong invalid);
            suspects = isUsual ? invalid : ulong.MaxValue;
            return halves;
        }

        Outcome outcome = default;
        Vector512<TTo> result = TConversion.Wide(a, TRounding.Mode, ref outcome);
        suspects = outcome.Doubtful | outcome.Invalid | outcome.Overflow | outcome.Underflow;
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<TTo> Redo<TConversion, TFrom, TTo>(
        Vector512<TTo> result, TFrom* a, ulong doubtful, RoundingMode rm, ref FloatFlags flags)
        where TConversion : struct, IConversion<TFrom, TTo>
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        TTo* block = stackalloc TTo[Vector512<TTo>.Count];
        Vector512.Store(result, block);
        for (; doubtful != 0; doubtful &= doubtful - 1)
        {
            int i = BitOperations.TrailingZeroCount(doubtful);
            block[i] = TConversion.Lane(a[i], rm, ref flags);
        }

        return Vector512.Load(block);
    }
}
