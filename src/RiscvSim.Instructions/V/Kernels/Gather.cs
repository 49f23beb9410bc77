using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>The index operand of a gather.</summary>
/// <typeparam name="T">The element that is gathered, unsigned.</typeparam>
internal unsafe interface IIndices<T>
    where T : unmanaged
{
    /// <summary>The largest index that <see cref="Wide"/> can tell from others.</summary>
    static abstract int Limit { get; }

    /// <summary>An index.</summary>
    ulong Lane(int element);

    /// <summary>A block of indices.</summary>
    /// <param name="element">The first of them.</param>
    /// <param name="vlmax">How many elements can be chosen from.</param>
    /// <param name="inside">All ones where the index is below that.</param>
    Vector512<T> Wide(int element, int vlmax, out Vector512<T> inside);
}

/// <summary>Indices of the width of the elements (vrgather.vv).</summary>
internal readonly unsafe struct SameIndices<T>(byte* indices) : IIndices<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly T* _indices = (T*)indices;

    public static int Limit => int.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Lane(int element) => ulong.CreateTruncating(_indices[element]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Wide(int element, int vlmax, out Vector512<T> inside)
    {
        Vector512<T> index = Vector512.Load(_indices + element);
        inside = Below(index, vlmax);
        return index;
    }

    /// <summary>All ones where the index is below a limit, which may be more than any index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Below(Vector512<T> index, int limit) =>
        Vector512.LessThanOrEqual(index, Vector512.Create(T.CreateSaturating(limit - 1)));
}

/// <summary>Indices of 16 bits (vrgatherei16.vv).</summary>
internal readonly unsafe struct HalfIndices<T>(byte* indices) : IIndices<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly ushort* _indices = (ushort*)indices;

    // Bytes take the low half of an index.
    public static int Limit => sizeof(T) == 1 ? byte.MaxValue : ushort.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Lane(int element) => _indices[element];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> Wide(int element, int vlmax, out Vector512<T> inside)
    {
        Vector512<ushort> index = Vector512.Load(_indices + element);
        Vector512<T> result;
        switch (sizeof(T))
        {
            case 1:
            {
                Vector512<ushort> upper = Vector512.Load(_indices + element + Vector512<ushort>.Count);
                inside = Vector512.Narrow(SameIndices<ushort>.Below(index, vlmax), SameIndices<ushort>.Below(upper, vlmax)).As<byte, T>();
                return Vector512.Narrow(index, upper).As<byte, T>();
            }

            case 2:
                result = index.As<ushort, T>();
                break;
            case 4:
                result = Vector512.WidenLower(index).As<uint, T>();
                break;
            default:
                result = Vector512.WidenLower(Vector512.WidenLower(index)).As<ulong, T>();
                break;
        }

        inside = SameIndices<T>.Below(result, vlmax);
        return result;
    }
}

/// <summary>vd[i] = vs2[index of i], or 0 from VLMAX on. The destination overlaps no source.</summary>
internal static unsafe class Gather
{
    /// <summary>Runs it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T, TIndices>(VectorUnit* v, int vd, int vs2, TIndices indices, int vm)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TIndices : struct, IIndices<T>
    {
        byte* mask = Masks.Of(v, vm);
        var d = (T*)(*v)[vd];
        var s = (T*)(*v)[vs2];
        int vl = v->Vl, vlmax = v->Vlmax;
        int tables = Tables.Count<T>(vlmax);
        if (Tables.IsSupported<T>() && tables <= Tables.Most<T>() && vlmax - 1 <= TIndices.Limit)
        {
            for (int i = 0; i < vl; i += Vector512<T>.Count)
            {
                Vector512<T> index = indices.Wide(i, vlmax, out Vector512<T> inside);
                Blocks.Put(d, i, mask, vl, Tables.LookUp(s, index, tables) & inside);
            }
        }
        else
        {
            for (int i = 0; i < vl; i++)
            {
                ulong index = indices.Lane(i);
                if (Masks.IsActive(mask, i))
                    d[i] = index < (ulong)vlmax ? s[index] : T.Zero;
            }
        }

        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
        Groups.Complete(v);
    }

    /// <summary>vrgather.vv.</summary>
    internal readonly struct SamePart(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForElements
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Run<T, SameIndices<T>>(v, vd, vs2, new((*v)[vs1]), vm);
    }

    /// <summary>vrgatherei16.vv.</summary>
    internal readonly struct HalfPart(VectorUnit* v, int vd, int vs2, int vs1, int vm) : IForElements
    {
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Run<T, HalfIndices<T>>(v, vd, vs2, new((*v)[vs1]), vm);
    }

    /// <summary>vrgather.vx and .vi: every element gets the same one.</summary>
    internal readonly struct SplatPart(VectorUnit* v, int vd, int vs2, ulong index, int vm) : IForElements
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run<T>()
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        {
            byte* mask = Masks.Of(v, vm);
            var d = (T*)(*v)[vd];
            int vl = v->Vl;
            Vector512<T> value = Vector512.Create(index < (ulong)v->Vlmax ? ((T*)(*v)[vs2])[index] : T.Zero);
            for (int i = 0; i < vl; i += Vector512<T>.Count)
                Blocks.Put(d, i, mask, vl, value);
            Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, mask);
            Groups.Complete(v);
        }
    }
}
