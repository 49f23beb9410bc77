using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A logical operation of mask bits: a from vs2, b from vs1.</summary>
[Kernel(typeof(MaskLogic), RegistersOnly = true)]
public interface IMaskLogic
{
    /// <summary>64 mask bits.</summary>
    static abstract ulong Lane(ulong a, ulong b);

    /// <summary>512 mask bits, with the results of <see cref="Lane"/>.</summary>
    static abstract Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b);
}

/// <summary>Executes <see cref="IMaskLogic"/>: bit i of vd = op(bit i of vs2, bit i of vs1).</summary>
public static unsafe class MaskLogic
{
    private const int WordBits = 64, BlockBits = 8 * Blocks.Size;

    /// <summary>Each operand is one register, whatever LMUL is; bits from vl on keep their value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MM<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index)
        where TOp : struct, IMaskLogic
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v))
        {
            hart.RaiseIllegal();
            return;
        }

        var d = (ulong*)(*v)[vdIndex];
        var a = (ulong*)(*v)[vs2Index];
        var b = (ulong*)(*v)[vs1Index];
        int vl = v->Vl;
        for (; vl >= BlockBits; vl -= BlockBits, d += Vector512<ulong>.Count, a += Vector512<ulong>.Count, b += Vector512<ulong>.Count)
            Vector512.Store(TOp.Wide(Vector512.Load(a), Vector512.Load(b)), d);
        for (; vl >= WordBits; vl -= WordBits)
            *d++ = TOp.Lane(*a++, *b++);
        if (vl != 0)
        {
            ulong body = ulong.MaxValue >> WordBits - vl;
            *d = (*d & ~body) | (TOp.Lane(*a, *b) & body);
        }

        Agnostic.FillMask(v, vdIndex, null);
        Groups.Complete(v);
    }
}
