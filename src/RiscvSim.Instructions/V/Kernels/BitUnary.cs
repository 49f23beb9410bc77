using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An operation of one operand, from vs2, and a result of the same width.</summary>
[Kernel(typeof(BitUnary))]
public interface IBitUnary
{
    /// <summary>One element.</summary>
    /// <typeparam name="T">byte to ulong.</typeparam>
    static abstract T Lane<T>(T a)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>A block of elements, with the results of <see cref="Lane"/>.</summary>
    static abstract Vector512<T> Wide<T>(Vector512<T> a)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;
}

/// <summary>Executes <see cref="IBitUnary"/>: vd[i] = op(vs2[i]).</summary>
public static unsafe class BitUnary
{
    /// <summary>The operand is vs2[i].</summary>
    public static void V<TOp>(Hart hart, int vdIndex, int vs2Index, int vm)
        where TOp : struct, IBitUnary
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vdIndex | vs2Index) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, isSigned: false, new Part<TOp>(v, vdIndex, vs2Index, vm));
    }

    private readonly struct Part<TOp>(VectorUnit* v, int vd, int vs2, int vm) : IForElements
        where TOp : struct, IBitUnary
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Run<TOp, T>(v, vd, vs2, vm);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp, T>(VectorUnit* v, int vd, int vs2, int vm)
        where TOp : struct, IBitUnary
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        byte* mask = Masks.Of(v, vm);
        var d = (T*)(*v)[vd];
        var a = (T*)(*v)[vs2];
        int vl = v->Vl;
        for (int i = 0; i < vl; i += Vector512<T>.Count)
            Blocks.Put(d, i, mask, vl, TOp.Wide(Vector512.Load(a + i)));
        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
        Groups.Complete(v);
    }
}
