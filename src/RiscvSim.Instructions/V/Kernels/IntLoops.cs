using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// The loops of all integer instructions: result[i] = op(c[i], a[i], b[i]). Where operands come from and how wide they are in registers is a
/// matter of their <see cref="IOperand{T}"/>. Blocks go upwards and are read before they are written, so that every overlap that
/// <see cref="Groups"/> lets pass gives the results of sources read first.
/// </summary>
internal static unsafe class IntLoops
{
    /// <summary>Runs an operation and completes the instruction.</summary>
    /// <typeparam name="TOp">The operation.</typeparam>
    /// <typeparam name="T">The element of the operation, and of the destination unless that is a mask.</typeparam>
    /// <typeparam name="TA">The first operand.</typeparam>
    /// <typeparam name="TB">The second operand.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<TOp, T, TA, TB>(VectorUnit* v, int vd, TA a, TB b, int vm)
        where TOp : struct, IIntOfThree
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TA : struct, IOperand<T>
        where TB : struct, IOperand<T>
    {
        if (TOp.IsPredicate)
            ToMask<TOp, T, TA, TB>(v, vd, a, b, vm);
        else
            ToElements<TOp, T, TA, TB>(v, vd, a, b, vm);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ToElements<TOp, T, TA, TB>(VectorUnit* v, int vd, TA a, TB b, int vm)
        where TOp : struct, IIntOfThree
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TA : struct, IOperand<T>
        where TB : struct, IOperand<T>
    {
        byte* mask = Masks.Of(v, vm);
        var d = (T*)(*v)[vd];
        int vl = v->Vl;
        if (TOp.HasWide)
        {
            int i = 0;
            if (vm != 0)
            {
                for (int last = vl - Vector512<T>.Count; i <= last; i += Vector512<T>.Count)
                    Vector512.Store(TOp.Wide(WideThird<TOp, T>(v, d, i), a.Wide(i), b.Wide(i)), d + i);
            }

            for (; i < vl; i += Vector512<T>.Count)
                Blocks.Merge(d, i, mask, vl, TOp.Wide(WideThird<TOp, T>(v, d, i), a.Wide(i), b.Wide(i)));
        }
        else
        {
            for (int i = 0; i < vl; i++)
            {
                if (Masks.IsActive(mask, i))
                    d[i] = TOp.Lane(LaneThird<TOp, T>(v, d, i), a.Lane(i), b.Lane(i));
            }
        }

        Groups.Complete(v);
        if (v->AgnosticOnes)
            Agnostic.FillGroup(v, vd, v->LmulLog2 + BitOperations.Log2((uint)sizeof(T)) - v->SewLog2, BitOperations.Log2((uint)sizeof(T)), mask);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ToMask<TOp, T, TA, TB>(VectorUnit* v, int vd, TA a, TB b, int vm)
        where TOp : struct, IIntOfThree
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TA : struct, IOperand<T>
        where TB : struct, IOperand<T>
    {
        byte* mask = Masks.Kept(v, vm);
        byte* d = (*v)[vd];
        int vl = v->Vl;
        for (int i = 0; i < vl; i += Vector512<T>.Count)
        {
            ulong active = Masks.Active(mask, i, Vector512<T>.Count, vl);
            ulong bits = TOp.Wide(WideThird<TOp, T>(v, null, i), a.Wide(i), b.Wide(i)).ExtractMostSignificantBits();
            Masks.Put<T>(d + (i >> 3), active, bits);
        }

        Agnostic.FillMask(v, vd, mask);
        Groups.Complete(v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> WideThird<TOp, T>(VectorUnit* v, T* d, int element)
        where TOp : struct, IIntOfThree
        where T : unmanaged => TOp.Third switch
        {
            IntThird.Destination => Vector512.Load(d + element),
            IntThird.Mask => Masks.Expand<T>(Masks.Bits(v->Registers, element, Vector512<T>.Count)),
            _ => default,
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T LaneThird<TOp, T>(VectorUnit* v, T* d, int element)
        where TOp : struct, IIntOfThree
        where T : unmanaged, IBinaryInteger<T> => TOp.Third switch
        {
            IntThird.Destination => d[element],
            IntThird.Mask => Masks.IsActive(v->Registers, element) ? T.AllBitsSet : T.Zero,
            _ => default,
        };
}
