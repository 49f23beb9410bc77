using System.Runtime.CompilerServices;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Overwrites agnostic elements with ones where the user has asked for that (V manual, section 3.4.3), so that programs that rely on old
/// values are found. Kernels call it after they have written their results, all of which leave other elements alone, and before they clear
/// vstart: elements below it always keep their values, and with vstart at or above vl nothing is written (section 5.4).
/// </summary>
public static unsafe class Agnostic
{
    private const int Ones = 0xff;

    /// <summary>For an element-wise destination: tail elements to the end of the group, and masked-off elements.</summary>
    /// <param name="v">The vector state.</param>
    /// <param name="vd">The destination.</param>
    /// <param name="emulLog2">log2 of its EMUL.</param>
    /// <param name="eewLog2">log2 of its EEW in bytes.</param>
    /// <param name="mask">The mask as it was before the instruction, or null if unmasked.</param>
    /// <param name="first">Elements below keep their values, whatever the mask says (vslideup).</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fill(VectorUnit* v, int vd, int emulLog2, int eewLog2, byte* mask, int first = 0)
    {
        if (v->AgnosticOnes)
            FillGroup(v, vd, emulLog2, eewLog2, mask, first);
    }

    /// <summary>
    /// For a destination of which the instruction writes fewer than vl elements, and that counts all others as tail (reductions, moves to
    /// element 0, vcompress).
    /// </summary>
    /// <param name="v">The vector state.</param>
    /// <param name="vd">The destination.</param>
    /// <param name="emulLog2">log2 of its EMUL.</param>
    /// <param name="eewLog2">log2 of its EEW in bytes.</param>
    /// <param name="end">The first tail element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FillTail(VectorUnit* v, int vd, int emulLog2, int eewLog2, int end)
    {
        if (v->AgnosticOnes)
            FillFrom(v, vd, emulLog2, eewLog2, end);
    }

    /// <summary>For a mask destination: bits from vl to VLEN, whose tail is always agnostic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FillMask(VectorUnit* v, int vd, byte* mask)
    {
        if (v->AgnosticOnes)
            FillBits(v, vd, mask);
    }

    /// <summary>As <see cref="Fill"/>, where agnostic elements are known to be overwritten.</summary>
    public static void FillGroup(VectorUnit* v, int vd, int emulLog2, int eewLog2, byte* mask, int first = 0)
    {
        byte* group = (*v)[vd];
        int size = 1 << eewLog2;
        if (mask != null && v->MaskAgnostic)
        {
            for (int i = (int)Math.Max((ulong)first, v->Vstart); i < v->Vl; i++)
            {
                if (!Masks.IsActive(mask, i))
                    Unsafe.InitBlockUnaligned(group + i * size, Ones, (uint)size);
            }
        }

        FillFrom(v, vd, emulLog2, eewLog2, v->Vl);
    }

    private static void FillFrom(VectorUnit* v, int vd, int emulLog2, int eewLog2, int element)
    {
        // A group of less than one register has its tail up to the register's end.
        int start = element << eewLog2;
        int end = v->Vlenb * Groups.Count(emulLog2);
        if (v->TailAgnostic && v->Vstart < (ulong)v->Vl)
            Unsafe.InitBlockUnaligned((*v)[vd] + start, Ones, (uint)(end - start));
    }

    private static void FillBits(VectorUnit* v, int vd, byte* mask)
    {
        byte* register = (*v)[vd];
        for (int i = 0; mask != null && v->MaskAgnostic && i < v->Vl; i++)
        {
            if (!Masks.IsActive(mask, i))
                Masks.Write(register, i, true);
        }

        for (int i = v->Vl; v->Vl != 0 && i < 8 * v->Vlenb; i++)
            Masks.Write(register, i, true);
    }
}
