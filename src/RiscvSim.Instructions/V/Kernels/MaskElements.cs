using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Element numbers and counts of mask bits as elements: vid and viota.</summary>
internal static unsafe class MaskElements
{
    // A product with it has in each byte the sum of the lower bytes of the other factor.
    private const ulong SumOfLowerBytes = 0x0101010101010100;

    /// <summary>How many bits are set below each bit.</summary>
    /// <typeparam name="T">The element; the word has as many bits as a block has elements.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> CountsBelow<T>(ulong bits)
        where T : unmanaged
    {
        // Within each byte of the word, which is eight bytes of the result: sums of neighbours, then of pairs, then of fours.
        Vector512<ulong> counts = (Masks.Expand<byte>(bits) & Vector512<byte>.One).AsUInt64();
        counts += counts << 8;
        counts += counts << 16;
        counts += counts << 32;
        Vector512<byte> below = (counts << 8).AsByte() + Masks.Spread(CountsOfBytes(bits) * SumOfLowerBytes);
        if (sizeof(T) == 1)
            return below.As<byte, T>();
        Vector512<ushort> two = Vector512.WidenLower(below);
        if (sizeof(T) == 2)
            return two.As<ushort, T>();
        Vector512<uint> four = Vector512.WidenLower(two);
        return sizeof(T) == 4 ? four.As<uint, T>() : Vector512.WidenLower(four).As<ulong, T>();
    }

    /// <summary>In each byte, how many of its bits were set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong CountsOfBytes(ulong bits)
    {
        bits -= bits >> 1 & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
        return bits + (bits >> 4) & 0x0f0f0f0f0f0f0f0f;
    }

    /// <summary>vd[i] = how many active bits of vs2 are set below i.</summary>
    internal readonly struct Iota(VectorUnit* v, int vd, int vs2, int vm) : IForElements
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            byte* a = (*v)[vs2];
            var d = (T*)(*v)[vd];
            int vl = v->Vl, count = 0;
            for (int i = 0; i < vl; i += Vector512<T>.Count)
            {
                ulong bits = Masks.Bits(a, i, Vector512<T>.Count) & Masks.Bits(mask, i, Vector512<T>.Count);
                Blocks.Put(d, i, mask, vl, CountsBelow<T>(bits) + Vector512.Create(T.CreateTruncating(count)));
                count += BitOperations.PopCount(bits);
            }

            Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
            Groups.Complete(v);
        }
    }

    /// <summary>vd[i] = i.</summary>
    internal readonly struct Id(VectorUnit* v, int vd, int vm) : IForElements
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            var d = (T*)(*v)[vd];
            int vl = v->Vl;
            Vector512<T> numbers = Vector512<T>.Indices, step = Vector512.Create(T.CreateTruncating(Vector512<T>.Count));
            for (int i = 0; i < vl; i += Vector512<T>.Count)
            {
                Blocks.Put(d, i, mask, vl, numbers);
                numbers += step;
            }

            Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
            Groups.Complete(v);
        }
    }
}
