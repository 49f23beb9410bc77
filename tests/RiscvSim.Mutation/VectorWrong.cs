using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Mutation;

/// <summary>What mutants of vector rows do to the hart before and after the right method.</summary>
public static unsafe class VectorWrong
{
    [ThreadStatic]
    private static (int Vl, int Frm, int Vxrm, FloatFlags Flags, int Vxsat) s_before;

    /// <summary>Notes what may have to be put back, and spoils what the method sees.</summary>
    public static void Before(Hart hart, Mutation mutation)
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        s_before = (v->Vl, s->Frm, v->Vxrm, s->Fflags, v->Vxsat);
        if (mutation == Mutation.OneShort && v->Vl > 0)
            v->Vl--;
        else if (mutation == Mutation.RoundingIgnored && s->Frm <= (int)RoundingMode.Rmm)
            (s->Frm, v->Vxrm) = (0, 0);
    }

    /// <summary>Puts back what <see cref="Before"/> has changed, and spoils what the method did.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="mutation">How.</param>
    /// <param name="vd">The destination; -1 if the row has none in the vector registers.</param>
    public static void After(Hart hart, Mutation mutation, int vd)
    {
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
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
            case Mutation.FirstElement when v->Vl > 0:
                Flip(v, vd, 0);
                break;
            case Mutation.LastElement when v->Vl > 0:
                Flip(v, vd, v->Vl - 1 << v->SewLog2);
                break;
            case Mutation.BeyondVl when v->Vl < v->Vlmax:
                Flip(v, vd, v->Vl << v->SewLog2);
                break;
        }
    }

    private static void Flip(VectorUnit* v, int vd, int at)
    {
        if (at < (32 - vd) * v->Vlenb)
            (*v)[vd][at] ^= 1;
    }
}
