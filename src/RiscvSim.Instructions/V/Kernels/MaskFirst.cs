using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>What is set around the first set bit of a mask.</summary>
[Kernel(typeof(MaskFirst), RegistersOnly = true)]
public interface IMaskFirst
{
    /// <summary>The bits of a word up to and including which no earlier word has a set bit.</summary>
    /// <param name="before">The bits below the first set bit; all if none is set.</param>
    /// <param name="first">The first set bit; 0 if none is set.</param>
    static abstract ulong Bits(ulong before, ulong first);
}

/// <summary>Executes <see cref="IMaskFirst"/> on the active bits of vs2.</summary>
public static unsafe class MaskFirst
{
    private const int WordBits = 64;

    /// <summary>vd may be neither the source nor, if masked, the mask; inactive bits and those from vl on keep their value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void M<TOp>(Hart hart, int vdIndex, int vs2Index, int vm)
        where TOp : struct, IMaskFirst
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || vdIndex == vs2Index || !Groups.KeepsMask(vdIndex, vm))
        {
            hart.RaiseIllegal();
            return;
        }

        byte* mask = Masks.Of(v, vm);
        var d = (ulong*)(*v)[vdIndex];
        byte* a = (*v)[vs2Index];
        int vl = v->Vl;
        ulong searching = ulong.MaxValue;
        for (int i = 0; i < vl; i += WordBits)
        {
            ulong active = Masks.Active(mask, i, WordBits, vl);
            ulong set = Masks.Bits(a, i, WordBits) & active;
            ulong first = set & (0 - set);
            ulong result = TOp.Bits(first - 1, first) & searching;
            *d = (*d & ~active) | (result & active);
            searching = set == 0 ? searching : 0;
            d++;
        }

        Agnostic.FillMask(v, vdIndex, mask);
        Groups.Complete(v);
    }
}
