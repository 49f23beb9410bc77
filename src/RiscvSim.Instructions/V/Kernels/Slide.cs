using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Moves of elements by a distance: block copies from another place of the group.</summary>
internal static unsafe class Slide
{
    /// <summary>d[i + offset] = s[i] for all of these below vl that are active. The groups do not overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Up<T>(T* d, T* s, int offset, byte* mask, int vl)
        where T : unmanaged
    {
        // Blocks of the source; those of the destination begin in between, and so do their mask bits.
        for (int i = offset; i < vl; i += Vector512<T>.Count)
        {
            Vector512<T> value = Vector512.Load(s + (i - offset));
            int count = Math.Min(Vector512<T>.Count, vl - i);
            if (mask == null & count == Vector512<T>.Count)
            {
                Vector512.Store(value, d + i);
                continue;
            }

            ulong active = Masks.UnalignedBits(mask, i, count);
            Vector512.Store(Vector512.ConditionalSelect(Masks.Expand<T>(active), value, Vector512.Load(d + i)), d + i);
        }
    }

    /// <summary>d[i] = s[i + offset], or 0 from VLMAX on, for active i below vl. The groups may be the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Down<T>(T* d, T* s, int offset, byte* mask, int vl, int vlmax)
        where T : unmanaged
    {
        int inside = vlmax - offset;
        for (int i = 0; i < vl; i += Vector512<T>.Count)
        {
            Vector512<T> value = Vector512<T>.Zero;
            if (i + Vector512<T>.Count <= inside)
                value = Vector512.Load(s + i + offset);
            else if (i < inside)
                value = Vector512.Load(s + i + offset) & Masks.Expand<T>(ulong.MaxValue >> 64 - (inside - i));
            Blocks.Put(d, i, mask, vl, value);
        }
    }

    /// <summary>vslideup.</summary>
    internal readonly struct UpPart(VectorUnit* v, int vd, int vs2, int offset, int vm) : IForElements
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            Up((T*)(*v)[vd], (T*)(*v)[vs2], offset, mask, v->Vl);
            Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask, offset);
            Groups.Complete(v);
        }
    }

    /// <summary>vslidedown.</summary>
    internal readonly struct DownPart(VectorUnit* v, int vd, int vs2, int offset, int vm) : IForElements
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            Down((T*)(*v)[vd], (T*)(*v)[vs2], offset, mask, v->Vl, v->Vlmax);
            Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
            Groups.Complete(v);
        }
    }

    /// <summary>vslide1up: the scalar becomes element 0.</summary>
    internal readonly struct OneUpPart(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForElements
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            var d = (T*)(*v)[vd];
            Up(d, (T*)(*v)[vs2], 1, mask, v->Vl);
            if (v->Vl != 0 && Masks.IsActive(mask, 0))
                *d = T.CreateTruncating(scalar);
            Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
            Groups.Complete(v);
        }
    }

    /// <summary>vslide1down: the scalar becomes element vl - 1.</summary>
    internal readonly struct OneDownPart(VectorUnit* v, int vd, int vs2, ulong scalar, int vm) : IForElements
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            var d = (T*)(*v)[vd];
            int last = v->Vl - 1;
            Down(d, (T*)(*v)[vs2], 1, mask, v->Vl, v->Vlmax);
            if (last >= 0 && Masks.IsActive(mask, last))
                d[last] = T.CreateTruncating(scalar);
            Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
            Groups.Complete(v);
        }
    }
}
