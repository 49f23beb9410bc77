using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An operation on one element group word by word, or on many at once.</summary>
internal interface ICryptoBatch : ICryptoShape
{
    /// <summary>False if what vd holds does not matter.</summary>
    static virtual bool ReadsDestination => true;

    /// <summary>As many groups as are faster one after the other.</summary>
    static virtual int Few => 1;

    /// <summary>Executes one group, or a batch of groups. Reads all it needs before it writes, as the groups may be the same.</summary>
    /// <param name="d">The words of vd.</param>
    /// <param name="first">The words of vs2.</param>
    /// <param name="second">The words of vs1; those of vs2 if there is no vs1.</param>
    unsafe void Apply<TWord>(TWord* d, TWord* first, TWord* second)
        where TWord : unmanaged, ICryptoWord<TWord>;
}

/// <summary>
/// Executes operations on element groups as <see cref="CryptoGroups"/> does. Where the host can, as many groups as a host vector has words are
/// transposed, so that each vector holds one word of every group, and computed together; else, and if there are only few groups, one after the other.
/// </summary>
internal static unsafe class CryptoBatches
{
    private const int MostElements = 8;

    /// <summary>Sources are groups of vs2 and vs1.</summary>
    public static void Run<TOp>(Hart hart, int vd, int vs2, int vs1, TOp op)
        where TOp : struct, ICryptoBatch
    {
        VectorUnit* v = &hart.State->Vector;
        if (!CryptoGroups.IsLegal<TOp>(v, vd, vs2, vs1))
            hart.RaiseIllegal();
        else
            Run(v, vd, (*v)[vs2], false, (*v)[vs1], op);
    }

    /// <summary>The source are groups of vs2; the instruction may have an immediate, which the operation holds.</summary>
    public static void Run<TOp>(Hart hart, int vd, int vs2, TOp op)
        where TOp : struct, ICryptoBatch => Run(hart, vd, vs2, vs2, op);

    /// <summary>The source of all is the first group of register vs2.</summary>
    public static void RunScalar<TOp>(Hart hart, int vd, int vs2, TOp op)
        where TOp : struct, ICryptoBatch
    {
        VectorUnit* v = &hart.State->Vector;
        if (!CryptoGroups.IsLegalScalar<TOp>(v, vd, vs2))
            hart.RaiseIllegal();
        else
            Run(v, vd, (*v)[vs2], true, (*v)[vs2], op);
    }

    private static void Run<TOp>(VectorUnit* v, int vd, byte* first, bool isScalar, byte* second, TOp op)
        where TOp : struct, ICryptoBatch
    {
        if (TOp.SewLog2 == 3)
            Loop(v, vd, (ulong*)first, isScalar, (ulong*)second, op);
        else
            Loop(v, vd, (uint*)first, isScalar, (uint*)second, op);
        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, null);
        Groups.Complete(v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Loop<TOp, T>(VectorUnit* v, int vd, T* first, bool isScalar, T* second, TOp op)
        where TOp : struct, ICryptoBatch
        where T : unmanaged, IBinaryInteger<T>
    {
        if (CryptoWords<T>.IsSupported && v->Vl > TOp.Elements * TOp.Few)
            Together((T*)(*v)[vd], v->Vl, first, isScalar, second, op);
        else
            OneByOne((T*)(*v)[vd], v->Vl, first, isScalar, second, op);
    }

    /// <summary>Executes the groups of vl elements one after the other.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void OneByOne<TOp, T>(T* d, int vl, T* first, bool isScalar, T* second, TOp op)
        where TOp : struct, ICryptoBatch
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < vl; i += TOp.Elements)
            op.Apply((CryptoWord<T>*)(d + i), (CryptoWord<T>*)(first + (isScalar ? 0 : i)), (CryptoWord<T>*)(second + i));
    }

    /// <summary>The same, in batches; blocks are read whole.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void Together<TOp, T>(T* d, int vl, T* first, bool isScalar, T* second, TOp op)
        where TOp : struct, ICryptoBatch
        where T : unmanaged, IBinaryInteger<T>
    {
        int elements = TOp.Elements, step = elements * Vector512<T>.Count;

        // Vectors on the stack are aligned, or most of them would lie in two cache lines.
        byte* room = stackalloc byte[(3 * MostElements + 1) * Blocks.Size];
        var results = (CryptoWords<T>*)((nuint)(room + Blocks.Size - 1) & ~(nuint)(Blocks.Size - 1));
        CryptoWords<T>* firsts = results + MostElements;
        CryptoWords<T>* seconds = first == second ? firsts : firsts + MostElements;
        for (int k = 0; isScalar && k < elements; k++)
            firsts[k] = CryptoWords<T>.Of(ulong.CreateTruncating(first[k]));
        for (int i = 0; i < vl; i += step)
        {
            if (TOp.ReadsDestination)
                Load<TOp, T>(d, i, vl, (Vector512<T>*)results);
            if (!isScalar)
                Load<TOp, T>(first, i, vl, (Vector512<T>*)firsts);
            if (first != second)
                Load<TOp, T>(second, i, vl, (Vector512<T>*)seconds);
            op.Apply(results, firsts, seconds);
            Store<TOp, T>(d, i, vl, (Vector512<T>*)results);
        }
    }

    /// <summary>The words of a batch, from an element on; of groups beyond vl, zeros or anything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load<TOp, T>(T* group, int element, int vl, Vector512<T>* words)
        where TOp : struct, ICryptoBatch
        where T : unmanaged
    {
        int n = Vector512<T>.Count;
        Vector512<T> r0 = Row(group, element, vl), r1 = Row(group, element + n, vl), r2 = Row(group, element + 2 * n, vl), r3 = Row(group, element + 3 * n, vl);
        TransposeFour(ref r0, ref r1, ref r2, ref r3);
        if (TOp.Elements == MostElements)
        {
            group += 4 * n;
            vl -= 4 * n;
            Vector512<T> r4 = Row(group, element, vl), r5 = Row(group, element + n, vl), r6 = Row(group, element + 2 * n, vl), r7 = Row(group, element + 3 * n, vl);
            TransposeFour(ref r4, ref r5, ref r6, ref r7);
            ExchangeLanes(ref r0, ref r4);
            ExchangeLanes(ref r1, ref r5);
            ExchangeLanes(ref r2, ref r6);
            ExchangeLanes(ref r3, ref r7);
            (words[4], words[5], words[6], words[7]) = (r4, r5, r6, r7);
        }

        (words[0], words[1], words[2], words[3]) = (r0, r1, r2, r3);
    }

    /// <summary>The reverse: squares are transposed again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TOp, T>(T* group, int element, int vl, Vector512<T>* words)
        where TOp : struct, ICryptoBatch
        where T : unmanaged
    {
        Vector512<T> r0 = words[0], r1 = words[1], r2 = words[2], r3 = words[3];
        if (TOp.Elements == MostElements)
        {
            Vector512<T> r4 = words[4], r5 = words[5], r6 = words[6], r7 = words[7];
            ExchangeLanes(ref r0, ref r4);
            ExchangeLanes(ref r1, ref r5);
            ExchangeLanes(ref r2, ref r6);
            ExchangeLanes(ref r3, ref r7);
            PutFour(group, element + 4 * Vector512<T>.Count, vl, words + 4, r4, r5, r6, r7);
        }

        PutFour(group, element, vl, words, r0, r1, r2, r3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutFour<T>(T* group, int element, int vl, Vector512<T>* aside, Vector512<T> r0, Vector512<T> r1, Vector512<T> r2, Vector512<T> r3)
        where T : unmanaged
    {
        int n = Vector512<T>.Count;
        TransposeFour(ref r0, ref r1, ref r2, ref r3);
        if (element + 4 * n <= vl)
        {
            Vector512.Store(r0, group + element);
            Vector512.Store(r1, group + element + n);
            Vector512.Store(r2, group + element + 2 * n);
            Vector512.Store(r3, group + element + 3 * n);
        }
        else if (element < vl)
        {
            (aside[0], aside[1], aside[2], aside[3]) = (r0, r1, r2, r3);
            PutSome(group, element, vl, aside);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void PutSome<T>(T* group, int element, int vl, Vector512<T>* rows)
        where T : unmanaged
    {
        for (int i = element; i < vl; i += Vector512<T>.Count)
            Blocks.Put(group, i, null, vl, *rows++);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Row<T>(T* group, int element, int vl)
        where T : unmanaged => element < vl ? Vector512.Load(group + element) : default;

    /// <summary>Exchanges rows and columns in every square of four words, of which one row is in each vector: in lanes of 128 or 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeFour<T>(ref Vector512<T> r0, ref Vector512<T> r1, ref Vector512<T> r2, ref Vector512<T> r3)
        where T : unmanaged
    {
        if (sizeof(T) == sizeof(ulong))
        {
            Vector512<ulong> a = r0.AsUInt64(), b = r1.AsUInt64(), c = r2.AsUInt64(), d = r3.AsUInt64();
            r0 = Avx512F.UnpackLow(a, b).As<ulong, T>();
            r1 = Avx512F.UnpackHigh(a, b).As<ulong, T>();
            r2 = Avx512F.UnpackLow(c, d).As<ulong, T>();
            r3 = Avx512F.UnpackHigh(c, d).As<ulong, T>();
            ExchangeLanes(ref r0, ref r2);
            ExchangeLanes(ref r1, ref r3);
            return;
        }

        Vector512<uint> w0 = r0.AsUInt32(), w1 = r1.AsUInt32(), w2 = r2.AsUInt32(), w3 = r3.AsUInt32();
        Vector512<ulong> low01 = Avx512F.UnpackLow(w0, w1).AsUInt64(), high01 = Avx512F.UnpackHigh(w0, w1).AsUInt64();
        Vector512<ulong> low23 = Avx512F.UnpackLow(w2, w3).AsUInt64(), high23 = Avx512F.UnpackHigh(w2, w3).AsUInt64();
        r0 = Avx512F.UnpackLow(low01, low23).As<ulong, T>();
        r1 = Avx512F.UnpackHigh(low01, low23).As<ulong, T>();
        r2 = Avx512F.UnpackLow(high01, high23).As<ulong, T>();
        r3 = Avx512F.UnpackHigh(high01, high23).As<ulong, T>();
    }

    /// <summary>Exchanges the second lane of 128 bits of one vector with the first of the other, in both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ExchangeLanes<T>(ref Vector512<T> a, ref Vector512<T> b)
        where T : unmanaged
    {
        Vector512<ulong> x = a.AsUInt64(), y = b.AsUInt64();
        a = Avx512F.PermuteVar8x64x2(x, Vector512.Create(0UL, 1, 8, 9, 4, 5, 12, 13), y).As<ulong, T>();
        b = Avx512F.PermuteVar8x64x2(x, Vector512.Create(2UL, 3, 10, 11, 6, 7, 14, 15), y).As<ulong, T>();
    }
}
