using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An associative and commutative integer operation, so that a reduction may take elements in any order.</summary>
[Kernel(typeof(IntReduction), RegistersOnly = true)]
public interface IIntReduction
{
    /// <summary>True if elements are signed: type parameters are then sbyte to long.</summary>
    static virtual bool IsSigned => false;

    /// <summary>What leaves the other operand as it is; stands for inactive elements.</summary>
    /// <typeparam name="T">byte to ulong, or sbyte to long.</typeparam>
    static abstract T Identity<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>Two elements to one.</summary>
    /// <typeparam name="T">byte to ulong, or sbyte to long.</typeparam>
    static abstract T Lane<T>(T a, T b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;

    /// <summary>Two blocks to one, with the results of <see cref="Lane"/>.</summary>
    static abstract Vector512<T> Wide<T>(Vector512<T> a, Vector512<T> b)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>;
}

/// <summary>Executes <see cref="IIntReduction"/>: vd[0] = op(vs1[0], vs2[*]).</summary>
public static unsafe class IntReduction
{
    /// <summary>vs2 is a group; vd and vs1 are single registers, which may be part of it, and vd may be the mask.</summary>
    public static void VS<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IIntReduction
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vs2Index))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, TOp.IsSigned, new Part<TOp>(v, vdIndex, vs2Index, vs1Index, vm));
    }

    /// <summary>The operation of all elements of a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Fold<TOp, T>(Vector512<T> x)
        where TOp : struct, IIntReduction
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // The upper half is laid over the lower one, and so on; what the other lanes then hold does not matter.
        x = TOp.Wide(x, x.GetUpper().ToVector512Unsafe());
        x = TOp.Wide(x, x.GetLower().GetUpper().ToVector256Unsafe().ToVector512Unsafe());
        x = TOp.Wide(x, Vector128.Shuffle(Low(x), Vector128.Create(1UL, 1)).As<ulong, T>().ToVector256Unsafe().ToVector512Unsafe());
        if (sizeof(T) <= 4)
            x = TOp.Wide(x, (Low(x) >> 32).As<ulong, T>().ToVector256Unsafe().ToVector512Unsafe());
        if (sizeof(T) <= 2)
            x = TOp.Wide(x, (Low(x) >> 16).As<ulong, T>().ToVector256Unsafe().ToVector512Unsafe());
        if (sizeof(T) == 1)
            x = TOp.Wide(x, (Low(x) >> 8).As<ulong, T>().ToVector256Unsafe().ToVector512Unsafe());
        return x.ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Low<T>(Vector512<T> x)
        where T : unmanaged => x.GetLower().GetLower().As<T, ulong>();

    private readonly struct Part<TOp>(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForElements
        where TOp : struct, IIntReduction
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            var a = (T*)(*v)[vs2];
            int vl = v->Vl;
            Vector512<T> identity = Vector512.Create(TOp.Identity<T>()), sum = identity;
            for (int i = 0; i < vl; i += Vector512<T>.Count)
                sum = TOp.Wide(sum, Blocks.Take(a, i, mask, vl, identity));
            if (vl != 0)
                *(T*)(*v)[vd] = TOp.Lane(*(T*)(*v)[vs1], Fold<TOp, T>(sum));
            Agnostic.FillTail(v, vd, 0, v->SewLog2, 1);
            Groups.Complete(v);
        }
    }
}
