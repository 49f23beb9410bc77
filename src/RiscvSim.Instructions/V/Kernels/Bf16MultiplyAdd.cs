using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.Float;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// vd[i] += a[i] * b[i], bfloat16 numbers into singles. The host's fused multiply-add on singles has the right result under RNE wherever it
/// is finite and above the smallest normal number, or zero because of a zero factor. Whether it is inexact matters until NX is set, and in
/// the other modes: the product of two bfloat16 numbers is exact in single unless it is tiny, and the error of the sum is itself computable
/// (Knuth's sum of two). What remains doubtful goes through the exact core one by one.
/// </summary>
internal static unsafe class Bf16MultiplyAdd
{
    private const int HalfLog2 = 1, SingleLog2 = 2, UpperHalf = 16;
    private const uint SmallestNormal = 0x0080_0000, Infinity = 0x7f80_0000, MagnitudeBits = 0x7fff_ffff;

    /// <summary>From here on a product of 16 bits, and the error of its sum with any single, is representable.</summary>
    private const float Safe = 1e-30f;

    /// <summary>SEW is 16; altfmt does not matter. Registers as for any widening instruction.</summary>
    public static bool IsLegal(HartState* s, int vd, int vs2, int vs1, int vm)
    {
        VectorUnit* v = &s->Vector;
        return v->SewLog2 == HalfLog2 && ConvertGroups.IsLegal(s, vd, SingleLog2, vs2, HalfLog2, vm)
            && Groups.Aligned(v, vs1) && Groups.MayOverlap(vd, v->LmulLog2 + 1, vs1, v->LmulLog2);
    }

    /// <summary>The loop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TB>(HartState* s, int vd, int vs2, TB b, int vm)
        where TB : struct, IOperand<ushort>
    {
        VectorUnit* v = &s->Vector;
        byte* mask = Masks.Of(v, vm);
        var d = (float*)(*v)[vd];
        var a = (ushort*)(*v)[vs2];
        int vl = v->Vl;
        var rm = (RoundingMode)s->Frm;
        FloatFlags flags = s->Fflags;
        for (int i = 0; i < vl; i += Vector512<float>.Count)
        {
            ulong active = Masks.Active(mask, i, Vector512<float>.Count, vl);
            Blocks.Put(d, i, mask, vl, Block(Widen(Vector512.Load(a + i)), Widen(b.Wide(i)), Vector512.Load(d + i), active, rm, ref flags));
        }

        Agnostic.Fill(v, vd, v->LmulLog2 + 1, SingleLog2, mask);
        Groups.Complete(s, flags & ~s->Fflags);
    }

    /// <summary>Sixteen results.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Block(
        Vector512<float> a, Vector512<float> b, Vector512<float> c, ulong active, RoundingMode rm, ref FloatFlags flags)
    {
        Vector512<float> result = Vector512.FusedMultiplyAdd(a, b, c);
        Vector512<uint> distance = (result.AsUInt32() & Vector512.Create(MagnitudeBits)) - Vector512.Create(SmallestNormal + 1);
        Vector512<float> right = Vector512.LessThan(distance, Vector512.Create(Infinity - (SmallestNormal + 1))).AsSingle();
        bool sticky = Fast.IsSticky(rm, flags);
        if (sticky & right.AsUInt32() == Vector512<uint>.AllBitsSet)
            return result;
        Vector512<float> zero = Vector512.Equals(a, Vector512<float>.Zero) | Vector512.Equals(b, Vector512<float>.Zero);

        // Rounding down gives a sum of zeros of both signs the other sign.
        if (rm != RoundingMode.Rdn)
            right |= zero & Vector512.Equals(result, Vector512<float>.Zero);
        if (!sticky)
        {
            Vector512<float> product = a * b;
            Vector512<float> sum = product + c;
            Vector512<float> other = sum - product;
            Vector512<float> error = (product - (sum - other)) + (c - other);
            Vector512<float> known = zero | Vector512.GreaterThanOrEqual(Vector512.Abs(product), Vector512.Create(Safe));
            Vector512<float> exact = known & Vector512.Equals(error, Vector512<float>.Zero);
            right &= rm == RoundingMode.Rne ? known : exact;
            if (((right & ~exact).ExtractMostSignificantBits() & active) != 0)
                flags |= FloatFlags.NX;
        }

        ulong doubtful = ~right.ExtractMostSignificantBits() & active;
        return doubtful == 0 ? result : Redo(result, a, b, c, doubtful, rm, ref flags);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Widen(Vector512<ushort> x) => (Vector512.WidenLower(x) << UpperHalf).AsSingle();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<float> Redo(
        Vector512<float> result, Vector512<float> a, Vector512<float> b, Vector512<float> c, ulong doubtful, RoundingMode rm, ref FloatFlags flags)
    {
        uint* x = stackalloc uint[4 * Vector512<float>.Count];
        uint* y = x + Vector512<float>.Count, z = y + Vector512<float>.Count, block = z + Vector512<float>.Count;
        Vector512.Store(a.AsUInt32(), x);
        Vector512.Store(b.AsUInt32(), y);
        Vector512.Store(c.AsUInt32(), z);
        Vector512.Store(result.AsUInt32(), block);
        for (; doubtful != 0; doubtful &= doubtful - 1)
        {
            int i = BitOperations.TrailingZeroCount(doubtful);
            block[i] = (uint)Arithmetic.FusedMultiplyAdd<Binary32>(x[i], y[i], z[i], rm, ref flags);
        }

        return Vector512.Load(block).AsSingle();
    }
}
