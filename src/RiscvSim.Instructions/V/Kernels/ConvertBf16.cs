using System.Numerics;
using RiscvSim.Instructions.Float;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Conversions of bfloat16 (Zvfbfmin, SEW = 16) and of the 8-bit formats (Zvfofp8min, SEW = 8, where altfmt chooses between E4M3 and E5M2).
/// </summary>
internal static unsafe class ConvertBf16
{
    private const int ByteLog2 = 0, HalfLog2 = 1, SingleLog2 = 2;

    /// <summary>bfloat16 to single, or 8 bits to bfloat16.</summary>
    public static void Widen(Hart hart, int vd, int vs2, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        int sewLog2 = v->SewLog2;
        if (!Supports(v, VectorFeatures.Zvfbfmin) || !ConvertGroups.IsLegal(hart.State, vd, sewLog2 + 1, vs2, sewLog2, vm))
        {
            hart.RaiseIllegal();
            return;
        }

        Widen(sewLog2, v->Altfmt, new ConvertGroups.Part(hart.State, vd, vs2, vm, (RoundingMode)hart.State->Frm));
    }

    /// <summary>Chooses the conversion to the next wider format.</summary>
    private static void Widen<TPart>(int sewLog2, bool altfmt, in TPart part)
        where TPart : struct, IForConversions
    {
        if (sewLog2 == HalfLog2)
            part.Run<Widening<Bf16, ushort, Binary32, uint>, ushort, uint>();
        else if (altfmt)
            part.Run<Widening<E5M2, byte, Bf16, ushort>, byte, ushort>();
        else
            part.Run<Widening<E4M3, byte, Bf16, ushort>, byte, ushort>();
    }

    /// <summary>Single to bfloat16, or bfloat16 to 8 bits.</summary>
    public static void Narrow(Hart hart, int vd, int vs2, int vm)
    {
        HartState* s = hart.State;
        if (s->Vector.SewLog2 == ByteLog2)
        {
            ToBytes<Bf16, ushort, NotSaturating>(hart, vd, vs2, vm, HalfLog2);
            return;
        }

        if (!Supports(&s->Vector, VectorFeatures.Zvfbfmin) || !ConvertGroups.IsLegal(s, vd, HalfLog2, vs2, SingleLog2, vm))
            hart.RaiseIllegal();
        else
            Narrow(new ConvertGroups.Part(s, vd, vs2, vm, (RoundingMode)s->Frm));
    }

    /// <summary>The conversion from single.</summary>
    private static void Narrow<TPart>(in TPart part)
        where TPart : struct, IForConversions => part.Run<Narrowing<Binary32, uint, Bf16, ushort, NotSaturating>, uint, ushort>();

    /// <summary>bfloat16 to 8 bits, saturating.</summary>
    public static void NarrowSaturating(Hart hart, int vd, int vs2, int vm) => ToBytes<Bf16, ushort, Saturating>(hart, vd, vs2, vm, HalfLog2);

    /// <summary>Single to 8 bits.</summary>
    public static void Quarter<TSaturation>(Hart hart, int vd, int vs2, int vm)
        where TSaturation : struct, ISaturation => ToBytes<Binary32, uint, TSaturation>(hart, vd, vs2, vm, SingleLog2);

    private static void ToBytes<TFrom, TBits, TSaturation>(Hart hart, int vd, int vs2, int vm, int fromLog2)
        where TFrom : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TSaturation : struct, ISaturation
    {
        HartState* s = hart.State;
        if (!Supports(&s->Vector, VectorFeatures.None) || !ConvertGroups.IsLegal(s, vd, ByteLog2, vs2, fromLog2, vm))
        {
            hart.RaiseIllegal();
            return;
        }

        ToBytes<TFrom, TBits, TSaturation, ConvertGroups.Part>(s->Vector.Altfmt, new(s, vd, vs2, vm, (RoundingMode)s->Frm));
    }

    /// <summary>Chooses the conversion to 8 bits.</summary>
    private static void ToBytes<TFrom, TBits, TSaturation, TPart>(bool altfmt, in TPart part)
        where TFrom : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
        where TSaturation : struct, ISaturation
        where TPart : struct, IForConversions
    {
        if (altfmt)
            part.Run<Narrowing<TFrom, TBits, E5M2, byte, TSaturation>, TBits, byte>();
        else
            part.Run<Narrowing<TFrom, TBits, E4M3, byte, TSaturation>, TBits, byte>();
    }

    /// <summary>SEW = 8 with Zvfofp8min, SEW = 16 with another extension.</summary>
    private static bool Supports(VectorUnit* v, VectorFeatures halves) =>
        v->SewLog2 switch
        {
            ByteLog2 => (v->Features & VectorFeatures.Zvfofp8min) != 0,
            HalfLog2 => (v->Features & halves) != 0,
            _ => false,
        };

    /// <summary>Block forms of the conversions to the next wider format.</summary>
    internal static class Widenings
    {
        /// <summary>See <see cref="BlocksAttribute"/>.</summary>
        public static BlockSource? BlockForms(BlockShape shape)
        {
            var forms = new ConvertForms(rounding: null, rounds: false);
            if (shape.SewLog2 <= HalfLog2)
                Widen(shape.SewLog2, shape.Altfmt, forms.AsPart);
            return forms.Source;
        }
    }

    /// <summary>Block forms of the conversions to the next narrower format.</summary>
    internal static class Narrowings<TSaturation>
        where TSaturation : struct, ISaturation
    {
        /// <summary>See <see cref="BlocksAttribute"/>.</summary>
        public static BlockSource? BlockForms(BlockShape shape)
        {
            var forms = new ConvertForms(rounding: null, rounds: true);
            if (shape.SewLog2 == ByteLog2)
                ToBytes<Bf16, ushort, TSaturation, ConvertForms.Part>(shape.Altfmt, forms.AsPart);
            else if (shape.SewLog2 == HalfLog2 && !TSaturation.Saturates)
                Narrow(forms.AsPart);
            return forms.Source;
        }
    }
}
