using System.Runtime.CompilerServices;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V;

/// <summary>Moves between an x register and element 0, and of whole registers (V manual, sections 16.1 and 16.6).</summary>
[Extension("zve32x", Oracle = "golden/v-permute")]
public static unsafe class Moves
{
    /// <summary>rd = vs2[0], sign-extended, whatever vl is.</summary>
    [Insn("vmv.x.s rd, vs2", "010000 1 vs2 00000 010 rd 1010111", Cost.VMove)]
    [Blocks(typeof(FirstMoves))]
    public static ulong VmvXS(Hart hart, int vs2Index)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v))
        {
            hart.RaiseIllegal();
            return 0;
        }

        Groups.Complete(v);
        return FirstMoveBlocks.SignExtended(*(long*)(*v)[vs2Index], 8 << v->SewLog2);
    }

    /// <summary>vd[0] = low bits of rs1; the other elements are tail.</summary>
    [Insn("vmv.s.x vd, rs1", "010000 1 00000 rs1 110 vd 1010111", Cost.VMove)]
    [Blocks(typeof(FirstMoves))]
    public static void VmvSX(Hart hart, int vdIndex, ulong rs1)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v))
        {
            hart.RaiseIllegal();
            return;
        }

        if (v->Vl != 0)
            Unsafe.CopyBlockUnaligned((*v)[vdIndex], &rs1, 1u << v->SewLog2);
        Agnostic.FillTail(v, vdIndex, 0, v->SewLog2, 1);
        Groups.Complete(v);
    }

    /// <summary>Copies a register, whatever vl is.</summary>
    [Insn("vmv1r.v vd, vs2", "100111 1 vs2 00000 011 vd 1010111", Cost.VMove)]
    [Blocks(typeof(WholeMoves<OneRegister>))]
    public static void Vmv1rV(Hart hart, int vdIndex, int vs2Index) => Copy(hart, vdIndex, vs2Index, 1);

    /// <summary>Copies two registers.</summary>
    [Insn("vmv2r.v vd, vs2", "100111 1 vs2 00001 011 vd 1010111", Cost.VMove)]
    [Blocks(typeof(WholeMoves<TwoRegisters>))]
    public static void Vmv2rV(Hart hart, int vdIndex, int vs2Index) => Copy(hart, vdIndex, vs2Index, 2);

    /// <summary>Copies four registers.</summary>
    [Insn("vmv4r.v vd, vs2", "100111 1 vs2 00011 011 vd 1010111", Cost.VMove)]
    [Blocks(typeof(WholeMoves<FourRegisters>))]
    public static void Vmv4rV(Hart hart, int vdIndex, int vs2Index) => Copy(hart, vdIndex, vs2Index, 4);

    /// <summary>Copies eight registers.</summary>
    [Insn("vmv8r.v vd, vs2", "100111 1 vs2 00111 011 vd 1010111", Cost.VMove)]
    [Blocks(typeof(WholeMoves<EightRegisters>))]
    public static void Vmv8rV(Hart hart, int vdIndex, int vs2Index) => Copy(hart, vdIndex, vs2Index, 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(Hart hart, int vd, int vs2, int count)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || ((vd | vs2) & count - 1) != 0)
        {
            hart.RaiseIllegal();
            return;
        }

        long bytes = (long)count * v->Vlenb;
        Buffer.MemoryCopy((*v)[vs2], (*v)[vd], bytes, bytes);
        Groups.Complete(v);
    }
}
