using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>A sum of elements extended to twice their width.</summary>
[Kernel(typeof(WideningSum), RegistersOnly = true)]
public interface IWideningSum
{
    /// <summary>True to sign-extend, false to zero-extend.</summary>
    static abstract bool IsSigned { get; }
}

/// <summary>Executes <see cref="IWideningSum"/>: vd[0] = vs1[0] + sum of vs2[*], where vd and vs1 have elements of 2 * SEW.</summary>
public static unsafe class WideningSum
{
    /// <summary>vs2 is a group; vd and vs1 are single registers, which may be part of it, and vd may be the mask.</summary>
    public static void VS<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IWideningSum
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vs2Index) || v->SewLog2 == v->ElenLog2)
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2 + 1, TOp.IsSigned, new Part(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>Works on pairs of narrow elements, each in the place of one wide element.</summary>
    private readonly struct Part(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForElements
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            byte* a = (*v)[vs2];
            int vl = v->Vl, half = sizeof(T) * 4;
            Vector512<T> sum = Vector512<T>.Zero;
            for (int i = 0; i < vl; i += 2 * Vector512<T>.Count)
            {
                Vector512<T> pairs = Take<T>(a, i, mask, vl);
                sum += (pairs << half >> half) + (pairs >> half);
            }

            if (vl != 0)
                *(T*)(*v)[vd] = *(T*)(*v)[vs1] + Vector512.Sum(sum);
            Agnostic.FillTail(v, vd, 0, v->SewLog2 + 1, 1);
            Groups.Complete(v);
        }

        /// <summary>A block of narrow elements, inactive ones as 0.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<T> Take<T>(byte* a, int element, byte* mask, int vl)
            where T : unmanaged => sizeof(T) switch
            {
                2 => Blocks.Take(a, element, mask, vl, Vector512<byte>.Zero).As<byte, T>(),
                4 => Blocks.Take((ushort*)a, element, mask, vl, Vector512<ushort>.Zero).As<ushort, T>(),
                _ => Blocks.Take((uint*)a, element, mask, vl, Vector512<uint>.Zero).As<uint, T>(),
            };
    }
}
