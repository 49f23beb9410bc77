using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>vcompress: the elements of vs2 whose bit in vs1 is set, packed. The destination overlaps no source.</summary>
internal readonly unsafe struct Compress(VectorUnit* v, int vd, int vs2, int vs1) : IForElements
{
    private const int WordBits = 64;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        byte* selection = (*v)[vs1];
        var s = (T*)(*v)[vs2];
        T* d = (T*)(*v)[vd], next = d;
        int vl = v->Vl, total = 0;
        for (int i = 0; i < vl; i += WordBits)
            total += BitOperations.PopCount(Masks.Active(selection, i, WordBits, vl));

        // Every store is of a whole block and begins at or below the first tail element, so that the last one that matters is what was there.
        // A store behind the group happens only where the group is less than a block, and then all sources have been read.
        Vector512<T> tail = Vector512.Load(d + total);
        for (int i = 0; i < vl; i += Vector512<T>.Count)
        {
            ulong bits = Masks.Active(selection, i, Vector512<T>.Count, vl);
            if (IsSupported<T>())
            {
                Vector512.Store(Pack(Masks.Expand<T>(bits), Vector512.Load(s + i)), next);
                next += BitOperations.PopCount(bits);
                continue;
            }

            for (T* element = s + i; bits != 0; bits >>= 1)
            {
                *next = *element++;
                next += bits & 1;
            }
        }

        Vector512.Store(tail, d + total);
        Agnostic.FillTail(v, vd, v->LmulLog2, v->SewLog2, total);
        Groups.Complete(v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSupported<T>()
        where T : unmanaged => sizeof(T) <= 2 ? Avx512Vbmi2.IsSupported : Avx512F.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Pack<T>(Vector512<T> selected, Vector512<T> value)
        where T : unmanaged => sizeof(T) switch
        {
            1 => Avx512Vbmi2.Compress(Vector512<byte>.Zero, selected.AsByte(), value.AsByte()).As<byte, T>(),
            2 => Avx512Vbmi2.Compress(Vector512<ushort>.Zero, selected.AsUInt16(), value.AsUInt16()).As<ushort, T>(),
            4 => Avx512F.Compress(Vector512<uint>.Zero, selected.AsUInt32(), value.AsUInt32()).As<uint, T>(),
            _ => Avx512F.Compress(Vector512<ulong>.Zero, selected.AsUInt64(), value.AsUInt64()).As<ulong, T>(),
        };
}
