using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A seven-bit estimate of a function of one operand (V manual, sections 13.9 and 13.10).</summary>
[Kernel(typeof(Estimate), RegistersOnly = true)]
public interface IEstimate
{
    /// <summary>One element, exactly as the manual's tables have it.</summary>
    static abstract ulong Lane<TFormat>(ulong a, RoundingMode rm, ref FloatFlags flags)
        where TFormat : struct, IFormat;

    /// <summary>
    /// A block, and which of its elements are ordinary: a normal operand and a normal result. Of the others the result is not looked at.
    /// </summary>
    /// <typeparam name="TFormat">The format of the elements.</typeparam>
    /// <typeparam name="T">
    /// An unsigned integer of 32 or 64 bits, which holds an encoding in its low bits; of 16 bits where the host has <see cref="ByteTable"/>.
    /// </typeparam>
    static abstract Vector512<T> Wide<TFormat, T>(Vector512<T> a, out Vector512<T> ordinary)
        where TFormat : struct, IFormat
        where T : unmanaged, IBinaryInteger<T>;
}

/// <summary>Executes <see cref="IEstimate"/>: vd[i] = estimate(vs2[i]).</summary>
public static unsafe class Estimate
{
    /// <summary>All elements have SEW bits.</summary>
    public static void V<TOp>(Hart hart, int vdIndex, int vs2Index, int vm)
        where TOp : struct, IEstimate
    {
        HartState* s = hart.State;
        int sewLog2 = s->Vector.SewLog2;
        if (!Groups.IsFloatSew(&s->Vector, sewLog2) || !ConvertGroups.IsLegal(s, vdIndex, sewLog2, vs2Index, sewLog2, vm))
        {
            hart.RaiseIllegal();
            return;
        }

        Choose<TOp, ConvertGroups.Part>(sewLog2, new(s, vdIndex, vs2Index, vm, (RoundingMode)s->Frm));
    }

    /// <summary>See <see cref="KernelAttribute"/>.</summary>
    public static BlockSource? BlockForms<TOp>(BlockShape shape)
        where TOp : struct, IEstimate
    {
        var forms = new ConvertForms(rounding: null, rounds: false);
        if (BlockTypes.Format(shape.SewLog2) != null)
            Choose<TOp, ConvertForms.Part>(shape.SewLog2, forms.AsPart);
        return forms.Source;
    }

    private static void Choose<TOp, TPart>(int sewLog2, in TPart part)
        where TOp : struct, IEstimate
        where TPart : struct, IForConversions
    {
        switch (sewLog2)
        {
            case 1:
                part.Run<Elements<TOp, Binary16, ushort>, ushort, ushort>();
                break;
            case 2:
                part.Run<Elements<TOp, Binary32, uint>, uint, uint>();
                break;
            default:
                part.Run<Elements<TOp, Binary64, ulong>, ulong, ulong>();
                break;
        }
    }

    /// <summary>An estimate as what the loop of the conversions executes.</summary>
    internal readonly struct Elements<TOp, TFormat, TBits> : IConversion<TBits, TBits>
        where TOp : struct, IEstimate
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        /// <inheritdoc/>
        public static TBits Lane(TBits a, RoundingMode rm, ref FloatFlags flags) =>
            TBits.CreateTruncating(TOp.Lane<TFormat>(ulong.CreateTruncating(a), rm, ref flags));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Wide<TSource>(TSource a, RoundingMode rm, ref Outcome outcome)
        where TSource : struct, IConvertSource<TBits>
        {
            if (sizeof(TBits) != 2 || ByteTable.IsSupported)
            {
                Vector512<TBits> result = TOp.Wide<TFormat, TBits>(a.Block(0), out Vector512<TBits> ordinary);
                outcome.Doubtful = (~ordinary).ExtractMostSignificantBits();
                return result;
            }

            Vector512<ushort> codes = a.Block(0).AsUInt16();
            Vector512<uint> lower = TOp.Wide<TFormat, uint>(Vector512.WidenLower(codes), out Vector512<uint> lowerOrdinary);
            Vector512<uint> upper = TOp.Wide<TFormat, uint>(Vector512.WidenUpper(codes), out Vector512<uint> upperOrdinary);
            outcome.Doubtful = (~lowerOrdinary).ExtractMostSignificantBits() | (~upperOrdinary).ExtractMostSignificantBits() << 16;
            return Vector512.Narrow(lower, upper).As<ushort, TBits>();
        }
    }
}
