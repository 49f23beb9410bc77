using System.Numerics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>What the elements on one side of a conversion are.</summary>
public enum Datum
{
    /// <summary>An IEEE format of the element width.</summary>
    Float,

    /// <summary>A two's complement integer.</summary>
    Signed,

    /// <summary>An unsigned integer.</summary>
    Unsigned,
}

/// <summary>A conversion between floating-point and integer elements, or between floating-point widths; the narrower side has SEW.</summary>
[Kernel(typeof(ConvertGroups), RegistersOnly = true)]
public interface IConvert
{
    /// <summary>What vs2 holds.</summary>
    static abstract Datum From { get; }

    /// <summary>What vd receives.</summary>
    static abstract Datum To { get; }

    /// <summary>log2 of the ratio of the destination's width to the source's: -1, 0 or 1.</summary>
    static abstract int Step { get; }

    /// <summary>The rounding mode, or null for <c>frm</c>.</summary>
    static virtual RoundingMode? Rounding => null;
}

/// <summary>Executes <see cref="IConvert"/>: vd[i] = convert(vs2[i]) (V manual, sections 13.17 to 13.19).</summary>
public static unsafe class ConvertGroups
{
    /// <summary>The element widths follow from SEW.</summary>
    public static void V<TOp>(Hart hart, int vdIndex, int vs2Index, int vm)
        where TOp : struct, IConvert
    {
        HartState* s = hart.State;
        int fromLog2 = s->Vector.SewLog2 + (TOp.Step < 0 ? 1 : 0);
        int toLog2 = s->Vector.SewLog2 + (TOp.Step > 0 ? 1 : 0);
        if (!HasWidths<TOp>(&s->Vector, fromLog2, toLog2) || !IsLegal(s, vdIndex, toLog2, vs2Index, fromLog2, vm))
        {
            hart.RaiseIllegal();
            return;
        }

        Choose<TOp, Part>(fromLog2, toLog2, new(s, vdIndex, vs2Index, vm, TOp.Rounding ?? (RoundingMode)s->Frm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IConvert
    {
        int fromLog2 = shape.SewLog2 + (TOp.Step < 0 ? 1 : 0), toLog2 = shape.SewLog2 + (TOp.Step > 0 ? 1 : 0);
        if (!IsPossible(TOp.From, fromLog2) || !IsPossible(TOp.To, toLog2))
            return null;
        var forms = new ConvertForms(TOp.Rounding, rounds: TOp.Step <= 0 || TOp.To != Datum.Float);
        Choose<TOp, ConvertForms.Part>(fromLog2, toLog2, forms.AsPart);
        return forms.Source;
    }

    /// <summary>Chooses the conversion between two element widths.</summary>
    private static void Choose<TOp, TPart>(int fromLog2, int toLog2, in TPart part)
        where TOp : struct, IConvert
        where TPart : struct, IForConversions
    {
        if (TOp.To != Datum.Float)
            FromFloat<TOp, TPart>(fromLog2, toLog2, part);
        else if (TOp.From != Datum.Float)
            FromInteger<TOp, TPart>(fromLog2, toLog2, part);
        else if (TOp.Step > 0)
            Widen(fromLog2, part);
        else
            Narrow(toLog2, part);
    }

    /// <summary>There are such elements in some configuration.</summary>
    private static bool IsPossible(Datum datum, int log2) => log2 <= 3 && (datum != Datum.Float || log2 >= 1);

    /// <summary>State, registers and their overlap allow a conversion between two element widths.</summary>
    internal static bool IsLegal(HartState* s, int vd, int toLog2, int vs2, int fromLog2, int vm)
    {
        VectorUnit* v = &s->Vector;
        int toEmul = v->LmulLog2 + toLog2 - v->SewLog2, fromEmul = v->LmulLog2 + fromLog2 - v->SewLog2;
        return Groups.Ready(v) && Groups.FloatReady(s) && Groups.Aligned(vd, toEmul) && Groups.Aligned(vs2, fromEmul)
            && Groups.MayOverlap(vd, toEmul, vs2, fromEmul) && Groups.KeepsMask(vd, vm);
    }

    /// <summary>
    /// Half elements need Zvfh, but for conversion to and from single Zvfhmin is enough; with altfmt set there are none. Integers may have up
    /// to ELEN bits.
    /// </summary>
    private static bool HasWidths<TOp>(VectorUnit* v, int fromLog2, int toLog2)
        where TOp : struct, IConvert
    {
        int floats = v->FloatSews;
        if (TOp.From == TOp.To && (v->Features & VectorFeatures.Zvfhmin) != 0)
            floats |= 1 << 1;
        if (v->Altfmt)
            floats &= ~(1 << 1);
        return Has(v, floats, TOp.From, fromLog2) && Has(v, floats, TOp.To, toLog2);
    }

    private static bool Has(VectorUnit* v, int floats, Datum datum, int log2) =>
        datum == Datum.Float ? (floats >> log2 & 1) != 0 : log2 <= v->ElenLog2;

    private static void FromFloat<TOp, TPart>(int fromLog2, int toLog2, in TPart part)
        where TOp : struct, IConvert
        where TPart : struct, IForConversions
    {
        switch (fromLog2)
        {
            case 1:
                Elements.Choose(toLog2, TOp.To == Datum.Signed, new ToInteger<TPart, Binary16, ushort>(part));
                break;
            case 2:
                Elements.Choose(toLog2, TOp.To == Datum.Signed, new ToInteger<TPart, Binary32, uint>(part));
                break;
            default:
                Elements.Choose(toLog2, TOp.To == Datum.Signed, new ToInteger<TPart, Binary64, ulong>(part));
                break;
        }
    }

    private static void FromInteger<TOp, TPart>(int fromLog2, int toLog2, in TPart part)
        where TOp : struct, IConvert
        where TPart : struct, IForConversions
    {
        switch (toLog2)
        {
            case 1:
                Elements.Choose(fromLog2, TOp.From == Datum.Signed, new OfInteger<TPart, Binary16, ushort>(part));
                break;
            case 2:
                Elements.Choose(fromLog2, TOp.From == Datum.Signed, new OfInteger<TPart, Binary32, uint>(part));
                break;
            default:
                Elements.Choose(fromLog2, TOp.From == Datum.Signed, new OfInteger<TPart, Binary64, ulong>(part));
                break;
        }
    }

    private static void Widen<TPart>(int fromLog2, in TPart part)
        where TPart : struct, IForConversions
    {
        if (fromLog2 == 1)
            part.Run<Widening<Binary16, ushort, Binary32, uint>, ushort, uint>();
        else
            part.Run<Widening<Binary32, uint, Binary64, ulong>, uint, ulong>();
    }

    private static void Narrow<TPart>(int toLog2, in TPart part)
        where TPart : struct, IForConversions
    {
        if (toLog2 == 1)
            part.Run<Narrowing<Binary32, uint, Binary16, ushort, NotSaturating>, uint, ushort>();
        else
            part.Run<Narrowing<Binary64, ulong, Binary32, uint, NotSaturating>, ulong, uint>();
    }

    private readonly struct ToInteger<TPart, TFormat, TBits>(TPart part) : IForElements
        where TPart : struct, IForConversions
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => part.Run<FloatToInteger<TFormat, TBits, T>, TBits, T>();
    }

    private readonly struct OfInteger<TPart, TFormat, TBits>(TPart part) : IForElements
        where TPart : struct, IForConversions
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => part.Run<IntegerToFloat<T, TFormat, TBits>, T, TBits>();
    }

    /// <summary>The arguments of the loop.</summary>
    internal readonly struct Part(HartState* s, int vd, int vs2, int vm, RoundingMode rm) : IForConversions
    {
        /// <inheritdoc/>
        public void Run<TConversion, TFrom, TTo>()
            where TConversion : struct, IConversion<TFrom, TTo>
            where TFrom : unmanaged
            where TTo : unmanaged => ConvertLoop.Run<TConversion, TFrom, TTo>(s, vd, vs2, vm, rm);
    }
}
