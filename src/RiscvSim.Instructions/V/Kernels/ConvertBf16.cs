using System.Numerics;
using RiscvSim.Instructions.Float;
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

        var part = new ConvertGroups.Part(hart.State, vd, vs2, vm, (RoundingMode)hart.State->Frm);
        if (sewLog2 == HalfLog2)
            part.Run<Widening<Bf16, ushort, Binary32, uint>, ushort, uint>();
        else if (v->Altfmt)
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
            ConvertLoop.Run<Narrowing<Binary32, uint, Bf16, ushort, NotSaturating>, uint, ushort>(s, vd, vs2, vm, (RoundingMode)s->Frm);
    }

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

        var part = new ConvertGroups.Part(s, vd, vs2, vm, (RoundingMode)s->Frm);
        if (s->Vector.Altfmt)
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
}
