using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Mutation;

/// <summary>What mutants of vector rows do to the hart before and after the right method.</summary>
public static unsafe class VectorWrong
{
    private const int HighestOfImmediate = 16;

    [ThreadStatic]
    private static (int Vl, int Frm, int Vxrm, FloatFlags Flags, int Vxsat) s_before;

    /// <summary>Notes what may have to be put back, and spoils what the method sees.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="mutation">How.</param>
    /// <param name="stored">The registers that are stored; -1 if the row is no store.</param>
    public static void Before(Hart hart, Mutation mutation, int stored)
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        s_before = (v->Vl, s->Frm, v->Vxrm, s->Fflags, v->Vxsat);
        if (mutation == Mutation.OneShort && v->Vl > 0)
            v->Vl--;
        else if (mutation == Mutation.RoundingIgnored && s->Frm <= (int)RoundingMode.Rmm)
            (s->Frm, v->Vxrm) = (0, 0);
        if (stored >= 0)
            FlipBody(v, mutation, stored);
    }

    /// <summary>Puts back what <see cref="Before"/> has changed, and spoils what the method did.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="mutation">How.</param>
    /// <param name="vd">The destination; -1 if the row has none in the vector registers.</param>
    /// <param name="stored">The registers that are stored; -1 if the row is no store.</param>
    public static void After(Hart hart, Mutation mutation, int vd, int stored)
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        if (stored >= 0)
            FlipBody(v, mutation, stored);
        if (mutation == Mutation.OneShort && v->Vl == s_before.Vl - 1)
            v->Vl = s_before.Vl;
        if (mutation == Mutation.RoundingIgnored)
            (s->Frm, v->Vxrm) = (s_before.Frm, s_before.Vxrm);
        if (s->Status == HartStatus.Trap)
        {
            if (mutation == Mutation.IllegalAccepted && hart.PendingCause == Cause.IllegalInstruction)
                s->Status = HartStatus.Running;
            return;
        }

        switch (mutation)
        {
            case Mutation.FlagsLost:
                (s->Fflags, v->Vxsat) = (s_before.Flags, s_before.Vxsat);
                break;
            case Mutation.InexactRaised:
                s->Fflags |= FloatFlags.NX;
                break;
            case Mutation.SaturationRaised:
                v->Vxsat = 1;
                break;
            case Mutation.FirstElement or Mutation.LastElement when vd >= 0:
                FlipBody(v, mutation, vd);
                break;
            case Mutation.BeyondVl when v->Vl < v->Vlmax:
                Flip(v, vd, v->Vl << v->SewLog2);
                break;
        }
    }

    /// <summary>An f register as if its upper bits were a NaN box of SEW.</summary>
    public static ulong Boxed(ulong value, Hart hart)
    {
        int bits = 8 << hart.State->Vector.SewLog2;
        return bits < 64 ? value | ulong.MaxValue << bits : value;
    }

    /// <summary>A signed immediate of five bits as if it were unsigned.</summary>
    public static long OtherSign(long immediate) => immediate & HighestOfImmediate * 2 - 1;

    /// <summary>An unsigned immediate of five bits as if it were signed.</summary>
    public static ulong OtherSign(ulong immediate) => (immediate ^ HighestOfImmediate) - HighestOfImmediate;

    private static void FlipBody(VectorUnit* v, Mutation mutation, int register)
    {
        if (v->Vl > 0 && mutation is Mutation.FirstElement or Mutation.LastElement)
            Flip(v, register, mutation == Mutation.FirstElement ? 0 : v->Vl - 1 << v->SewLog2);
    }

    private static void Flip(VectorUnit* v, int vd, int at)
    {
        if (at < (32 - vd) * v->Vlenb)
            (*v)[vd][at] ^= 1;
    }
}
