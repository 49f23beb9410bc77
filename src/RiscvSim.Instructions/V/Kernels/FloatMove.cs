using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The loops of the floating-point instructions that are no families: moves, merge, slides by one, classes. Legality is the caller's.</summary>
internal static unsafe class FloatMove
{
    /// <summary>The scalar in the elements whose bit in v0 is set, vs2[i] in the others.</summary>
    internal readonly struct Merge(HartState* s, int vd, int vs2, ulong scalar) : IForFormats
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits>
        {
            ScalarOperand<TBits> value = FloatFormats.Scalar<TFormat, TBits>(scalar);
            FloatMove.Run<TBits, MergeOperand<TBits>>(s, vd, new(s->Vector.Registers, (TBits*)s->Vector[vs2], value.Lane(0)), 1);
        }
    }

    /// <summary>The scalar in every element.</summary>
    internal readonly struct Splat(HartState* s, int vd, ulong scalar) : IForFormats
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
                FloatMove.Run<TBits, ScalarOperand<TBits>>(s, vd, FloatFormats.Scalar<TFormat, TBits>(scalar), 1);
    }

    /// <summary>The class of vs2[i] as one bit, as fclass gives it.</summary>
    internal readonly struct Classify(HartState* s, int vd, int vs2, int vm) : IForFormats
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
                FloatMove.Run<TBits, ClassOperand<TFormat, TBits>>(s, vd, new((TBits*)s->Vector[vs2]), vm);
    }

    /// <summary>The scalar in element 0; vd is a single register.</summary>
    internal readonly struct SetFirst(HartState* s, int vd, ulong scalar) : IForFormats
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits> =>
            FloatReduction.Finish<TBits>(s, vd, FloatLane.Unbox<TFormat>(scalar), FloatFlags.None);
    }

    /// <summary>vd[0] is the scalar, vd[i] = vs2[i - 1]; the groups do not overlap.</summary>
    internal readonly struct SlideUp(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits>
        {
            // The first block is put together in scratch, for nothing may be read before v0.
            var elements = (TBits*)s->Vector[vs2];
            var first = (TBits*)s->Vector.Scratch;
            first[0] = FloatFormats.Scalar<TFormat, TBits>(scalar).Lane(0);
            Vector512.Store(Vector512.Load(elements), first + 1);
            FloatMove.Run<TBits, UpOperand<TBits>>(s, vd, new(first, elements), vm);
        }
    }

    /// <summary>vd[i] = vs2[i + 1], the last element is the scalar.</summary>
    internal readonly struct SlideDown(HartState* s, int vd, int vs2, ulong scalar, int vm) : IForFormats
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Run<TFormat, TBits>()
            where TFormat : struct, IFormat
            where TBits : unmanaged, IBinaryInteger<TBits>, IMinMaxValue<TBits>
        {
            VectorUnit* v = &s->Vector;
            int last = v->Vl - 1;
            bool writesLast = last >= 0 && Masks.IsActive(Masks.Of(v, vm), last);
            FloatMove.Run<TBits, GroupOperand<TBits>>(s, vd, new((*v)[vs2] + sizeof(TBits)), vm);
            if (writesLast)
                ((TBits*)(*v)[vd])[last] = FloatFormats.Scalar<TFormat, TBits>(scalar).Lane(0);
        }
    }

    /// <summary>The classes of a block of numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<TBits> Class<TFormat, TBits>(Vector512<TBits> value)
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits> => ClassOperand<TFormat, TBits>.Of(value);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TBits, TSource>(HartState* s, int vd, TSource source, int vm)
        where TBits : unmanaged
        where TSource : struct, IOperand<TBits>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        var d = (TBits*)(*v)[vd];
        int vl = v->Vl;
        for (int i = 0; i < vl; i += Vector512<TBits>.Count)
            Blocks.Put(d, i, mask, vl, source.Wide(i));
        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
        Groups.Complete(v);
    }

    private readonly struct MergeOperand<TBits>(byte* mask, TBits* elements, TBits scalar) : IOperand<TBits>
        where TBits : unmanaged
    {
        public TBits Lane(int element) => Masks.IsActive(mask, element) ? scalar : elements[element];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<TBits> Wide(int element)
        {
            ulong bits = Masks.Bits(mask, element, Vector512<TBits>.Count);
            return FloatMergeBlocks<TBits>.VFM(bits, Vector512.Load(elements + element), Vector512.Create(scalar));
        }
    }

    private readonly struct UpOperand<TBits>(TBits* first, TBits* elements) : IOperand<TBits>
        where TBits : unmanaged
    {
        public TBits Lane(int element) => element == 0 ? first[0] : elements[element - 1];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<TBits> Wide(int element) => Vector512.Load(element == 0 ? first : elements + element - 1);
    }

    private readonly struct ClassOperand<TFormat, TBits>(TBits* elements) : IOperand<TBits>
        where TFormat : struct, IFormat
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        public TBits Lane(int element) => TBits.CreateTruncating(Comparison.Classify<TFormat>(ulong.CreateTruncating(elements[element])));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<TBits> Wide(int element) => Of(Vector512.Load(elements + element));

        /// <summary>The classes of a block of numbers.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<TBits> Of(Vector512<TBits> value)
        {
            Vector512<TBits> magnitude = FloatEncodings.Magnitude<TFormat, TBits>(value);
            Vector512<TBits> nonzero = Vector512.GreaterThan(magnitude, Vector512<TBits>.Zero);
            Vector512<TBits> normal = Vector512.GreaterThan(magnitude, FloatEncodings.Constant<TBits>((1UL << Layout<TFormat>.FractionBits) - 1));
            Vector512<TBits> infinite = Vector512.GreaterThan(magnitude, FloatEncodings.Constant<TBits>(Layout<TFormat>.Infinity - 1));

            // Bits 4 to 7 for positive numbers, 3 to 0 for negative ones; every step away from zero is one bit.
            Vector512<TBits> positive = Select(infinite, 1 << 7, Select(normal, 1 << 6, Select(nonzero, 1 << 5, FloatEncodings.Constant<TBits>(1 << 4))));
            Vector512<TBits> negative = Select(infinite, 1 << 0, Select(normal, 1 << 1, Select(nonzero, 1 << 2, FloatEncodings.Constant<TBits>(1 << 3))));
            Vector512<TBits> number = Vector512.ConditionalSelect(FloatEncodings.IsNegative(value), negative, positive);
            Vector512<TBits> signaling = FloatEncodings.IsSignaling<TFormat, TBits>(value);
            return Select(signaling, 1 << 8, Select(Vector512.AndNot(FloatEncodings.IsNaN<TFormat, TBits>(value), signaling), 1 << 9, number));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<TBits> Select(Vector512<TBits> where, ulong value, Vector512<TBits> otherwise) =>
            Vector512.ConditionalSelect(where, FloatEncodings.Constant<TBits>(value), otherwise);
    }
}
