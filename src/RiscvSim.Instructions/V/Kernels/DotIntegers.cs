using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Products of 8-bit integers into 32 bits, or of 16-bit ones into 64, modulo 2 to the width; vs1 is signed if altfmt is set.</summary>
public unsafe interface IIntegerDot : IDotProduct
{
    static bool IDotProduct.IsFloat => false;

    static int IDotProduct.Growth => 2;

    static bool IDotProduct.Supports(VectorUnit* v, VectorFeatures bytes, VectorFeatures halves) =>
        v->SewLog2 switch { 0 => (v->Features & bytes) != 0, 1 => (v->Features & halves) != 0, _ => false };
}

/// <summary>vs2 is unsigned.</summary>
public unsafe interface IUnsignedDot : IIntegerDot
{
    static void IDotProduct.Accumulate(HartState* s, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags)
    {
        VectorUnit* v = &s->Vector;
        if (v->SewLog2 == 0 && v->Altfmt)
            *(uint*)accumulator += DotIntegers.Bytes<byte, sbyte>(a, b, mask, v->Vl);
        else if (v->SewLog2 == 0)
            *(uint*)accumulator += DotIntegers.Bytes<byte, byte>(a, b, mask, v->Vl);
        else if (v->Altfmt)
            *(ulong*)accumulator += DotIntegers.Halves<ushort, short>(a, b, mask, v->Vl);
        else
            *(ulong*)accumulator += DotIntegers.Halves<ushort, ushort>(a, b, mask, v->Vl);
    }

    static bool IDotProduct.AccumulateEight(VectorUnit* v, byte* accumulators, byte* block, byte* b)
    {
        if (v->SewLog2 != 0)
            return false;
        if (v->Altfmt)
            DotIntegers.BytesOfEight<byte, sbyte>(v, (int*)accumulators, block, b);
        else
            DotIntegers.BytesOfEight<byte, byte>(v, (int*)accumulators, block, b);
        return true;
    }
}

/// <summary>vs2 is signed.</summary>
public unsafe interface ISignedDot : IIntegerDot
{
    static void IDotProduct.Accumulate(HartState* s, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags)
    {
        VectorUnit* v = &s->Vector;
        if (v->SewLog2 == 0 && v->Altfmt)
            *(uint*)accumulator += DotIntegers.Bytes<sbyte, sbyte>(a, b, mask, v->Vl);
        else if (v->SewLog2 == 0)
            *(uint*)accumulator += DotIntegers.Bytes<sbyte, byte>(a, b, mask, v->Vl);
        else if (v->Altfmt)
            *(ulong*)accumulator += DotIntegers.Halves<short, short>(a, b, mask, v->Vl);
        else
            *(ulong*)accumulator += DotIntegers.Halves<short, ushort>(a, b, mask, v->Vl);
    }

    static bool IDotProduct.AccumulateEight(VectorUnit* v, byte* accumulators, byte* block, byte* b)
    {
        if (v->SewLog2 != 0)
            return false;
        if (v->Altfmt)
            DotIntegers.BytesOfEight<sbyte, sbyte>(v, (int*)accumulators, block, b);
        else
            DotIntegers.BytesOfEight<sbyte, byte>(v, (int*)accumulators, block, b);
        return true;
    }
}

/// <summary>Sums of products of integers.</summary>
internal static unsafe class DotIntegers
{
    /// <summary>Elements of 8 bits: pairs of products, which fit in 32 bits with room to spare, are added by one host instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Bytes<TA, TB>(byte* a, byte* b, byte* mask, int vl)
        where TA : unmanaged
        where TB : unmanaged
    {
        Vector512<int> sum = Vector512<int>.Zero;
        for (int i = 0; i < vl; i += Vector512<byte>.Count)
        {
            Vector512<byte> x = Vector512.Load(a + i), y = Vector512.Load(b + i);
            if (mask != null | i + Vector512<byte>.Count > vl)
                x &= Masks.Expand<byte>(Masks.Active(mask, i, Vector512<byte>.Count, vl));
            sum += PairSums(WidenLower<TA>(x), WidenLower<TB>(y)) + PairSums(WidenUpper<TA>(x), WidenUpper<TB>(y));
        }

        return (uint)Vector512.Sum(sum);
    }

    /// <summary>Elements of 8 bits, eight registers a at once, all active: b is widened once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void BytesOfEight<TA, TB>(VectorUnit* v, int* accumulators, byte* a, byte* b)
        where TA : unmanaged
        where TB : unmanaged
    {
        int vl = v->Vl, vlenb = v->Vlenb;
        Vector512<int> s0 = Vector512<int>.Zero, s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
        for (int i = 0; i < vl; i += Vector512<byte>.Count, a += Vector512<byte>.Count)
        {
            Vector512<byte> y = Vector512.Load(b + i);
            if (i + Vector512<byte>.Count > vl)
                y &= Masks.Expand<byte>(Masks.Active(null, i, Vector512<byte>.Count, vl));
            Vector512<short> lower = WidenLower<TB>(y), upper = WidenUpper<TB>(y);
            s0 += Products<TA>(a, lower, upper);
            s1 += Products<TA>(a + vlenb, lower, upper);
            s2 += Products<TA>(a + 2 * vlenb, lower, upper);
            s3 += Products<TA>(a + 3 * vlenb, lower, upper);
            s4 += Products<TA>(a + 4 * vlenb, lower, upper);
            s5 += Products<TA>(a + 5 * vlenb, lower, upper);
            s6 += Products<TA>(a + 6 * vlenb, lower, upper);
            s7 += Products<TA>(a + 7 * vlenb, lower, upper);
        }

        Vector256<int> sums = Vector256.Create(Sums(s0, s1, s2, s3), Sums(s4, s5, s6, s7));
        Vector256.Store(Vector256.Load(accumulators) + sums, accumulators);
    }

    /// <summary>Elements of 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Halves<TA, TB>(byte* a, byte* b, byte* mask, int vl)
        where TA : unmanaged
        where TB : unmanaged
    {
        Vector512<long> sum = Vector512<long>.Zero;
        for (int i = 0; i < vl; i += Vector512<ushort>.Count)
        {
            Vector512<ushort> x = Vector512.Load((ushort*)a + i), y = Vector512.Load((ushort*)b + i);
            if (mask != null | i + Vector512<ushort>.Count > vl)
                x &= Masks.Expand<ushort>(Masks.Active(mask, i, Vector512<ushort>.Count, vl));
            sum += PairSums(IntLower<TA>(x), IntLower<TB>(y)) + PairSums(IntUpper<TA>(x), IntUpper<TB>(y));
        }

        return (ulong)Vector512.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Products<TA>(byte* a, Vector512<short> lower, Vector512<short> upper)
    {
        Vector512<byte> x = Vector512.Load(a);
        return PairSums(WidenLower<TA>(x), lower) + PairSums(WidenUpper<TA>(x), upper);
    }

    /// <summary>The sums of four vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Sums(Vector512<int> a, Vector512<int> b, Vector512<int> c, Vector512<int> d)
    {
        if (!Avx2.IsSupported)
            return Vector128.Create(Vector512.Sum(a), Vector512.Sum(b), Vector512.Sum(c), Vector512.Sum(d));
        Vector256<int> ab = Avx2.HorizontalAdd(a.GetLower() + a.GetUpper(), b.GetLower() + b.GetUpper());
        Vector256<int> cd = Avx2.HorizontalAdd(c.GetLower() + c.GetUpper(), d.GetLower() + d.GetUpper());
        Vector256<int> all = Avx2.HorizontalAdd(ab, cd);
        return all.GetLower() + all.GetUpper();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> WidenLower<T>(Vector512<byte> x) =>
        typeof(T) == typeof(sbyte) ? Vector512.WidenLower(x.AsSByte()) : Vector512.WidenLower(x).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> WidenUpper<T>(Vector512<byte> x) =>
        typeof(T) == typeof(sbyte) ? Vector512.WidenUpper(x.AsSByte()) : Vector512.WidenUpper(x).AsInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> IntLower<T>(Vector512<ushort> x) =>
        typeof(T) == typeof(short) ? Vector512.WidenLower(x.AsInt16()) : Vector512.WidenLower(x).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> IntUpper<T>(Vector512<ushort> x) =>
        typeof(T) == typeof(short) ? Vector512.WidenUpper(x.AsInt16()) : Vector512.WidenUpper(x).AsInt32();

    /// <summary>Products of neighbours, added in pairs. No operand pair is so large that a sum would not fit: the elements had eight bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> PairSums(Vector512<short> x, Vector512<short> y)
    {
        if (Avx512BW.IsSupported)
            return Avx512BW.MultiplyAddAdjacent(x, y);
        if (Avx2.IsSupported)
        {
            return Vector512.Create(
                Avx2.MultiplyAddAdjacent(x.GetLower(), y.GetLower()), Avx2.MultiplyAddAdjacent(x.GetUpper(), y.GetUpper()));
        }

        return Vector512.WidenLower(x) * Vector512.WidenLower(y) + Vector512.WidenUpper(x) * Vector512.WidenUpper(y);
    }

    /// <summary>Products of 64 bits, added in pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> PairSums(Vector512<int> x, Vector512<int> y)
    {
        if (Avx512F.IsSupported)
            return Avx512F.Multiply(x, y) + Avx512F.Multiply(Odd(x), Odd(y));
        return Vector512.WidenLower(x) * Vector512.WidenLower(y) + Vector512.WidenUpper(x) * Vector512.WidenUpper(y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Odd(Vector512<int> x) => (x.AsUInt64() >> 32).AsInt32();
}
