using RiscvSim.Instructions.Float;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>Products of bfloat16 numbers, bulk-normalised, into a single. altfmt must be set.</summary>
public unsafe interface IBf16Dot : IDotProduct
{
    static bool IDotProduct.IsFloat => true;

    static int IDotProduct.Growth => 1;

    static bool IDotProduct.Supports(VectorUnit* v, VectorFeatures bytes, VectorFeatures halves) => v->SewLog2 == 1 && v->Altfmt;

    static void IDotProduct.Accumulate(HartState* s, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags) =>
        BulkNormal<Bf16, Bf16, ushort>.Accumulate(&s->Vector, accumulator, a, b, mask, ref flags);
}

/// <summary>Products of 8-bit numbers, bulk-normalised, into a single. vs2 is E4M3; vs1 is E5M2 if altfmt is set, else E4M3.</summary>
public unsafe interface IE4M3Dot : IDotProduct
{
    static bool IDotProduct.IsFloat => true;

    static int IDotProduct.Growth => 2;

    static bool IDotProduct.Supports(VectorUnit* v, VectorFeatures bytes, VectorFeatures halves) => v->SewLog2 == 0;

    static void IDotProduct.Accumulate(HartState* s, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags)
    {
        if (s->Vector.Altfmt)
            BulkNormal<E4M3, E5M2, byte>.Accumulate(&s->Vector, accumulator, a, b, mask, ref flags);
        else
            BulkNormal<E4M3, E4M3, byte>.Accumulate(&s->Vector, accumulator, a, b, mask, ref flags);
    }
}

/// <summary>Products of 8-bit numbers, bulk-normalised, into a single. vs2 is E5M2; vs1 is E5M2 if altfmt is set, else E4M3.</summary>
public unsafe interface IE5M2Dot : IDotProduct
{
    static bool IDotProduct.IsFloat => true;

    static int IDotProduct.Growth => 2;

    static bool IDotProduct.Supports(VectorUnit* v, VectorFeatures bytes, VectorFeatures halves) => v->SewLog2 == 0;

    static void IDotProduct.Accumulate(HartState* s, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags)
    {
        if (s->Vector.Altfmt)
            BulkNormal<E5M2, E5M2, byte>.Accumulate(&s->Vector, accumulator, a, b, mask, ref flags);
        else
            BulkNormal<E5M2, E4M3, byte>.Accumulate(&s->Vector, accumulator, a, b, mask, ref flags);
    }
}

/// <summary>
/// Products of singles, each rounded by <c>frm</c> and then added, in element order, with rounding at each step; elements past vl are +0 * +0.
/// The chain of roundings leaves nothing to do at once, so it goes element by element.
/// </summary>
public unsafe interface ISingleDot : IDotProduct
{
    static bool IDotProduct.IsFloat => true;

    static int IDotProduct.Growth => 0;

    static bool IDotProduct.Supports(VectorUnit* v, VectorFeatures bytes, VectorFeatures halves) => v->SewLog2 == 2;

    static void IDotProduct.Accumulate(HartState* s, byte* accumulator, byte* a, byte* b, byte* mask, ref FloatFlags flags)
    {
        var rm = (RoundingMode)s->Frm;
        float sum = *(float*)accumulator;
        int vl = s->Vector.Vl;
        for (int i = 0; i < vl; i++)
            sum = Fast.Add(sum, Fast.Multiply(((float*)a)[i], ((float*)b)[i], rm, ref flags), rm, ref flags);

        // Adding +0 once has the same effect as adding it several times.
        if (vl < s->Vector.Vlmax)
            sum = Fast.Add(sum, 0f, rm, ref flags);
        *(float*)accumulator = sum;
    }
}
