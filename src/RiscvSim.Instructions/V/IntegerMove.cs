using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Instructions.V;

/// <summary>Merge and moves of one width (V manual, sections 11.15 and 11.16).</summary>
[Extension("zve32x", Oracle = "golden/v-int")]
public static class IntegerMove
{
    /// <summary>vd[i] = operand if v0.bit[i] is set, else vs2[i].</summary>
    [Insn("vmerge.vvm vd, vs2, vs1, v0", "010111 0 vs2 vs1 000 vd 1010111", Cost.VAlu)]
    [Insn("vmerge.vxm vd, vs2, rs1, v0", "010111 0 vs2 rs1 100 vd 1010111", Cost.VAlu)]
    [Insn("vmerge.vim vd, vs2, imm, v0", "010111 0 vs2 imm[4:0] 011 vd 1010111", Cost.VAlu)]
    public readonly struct Vmerge : IIntCarry
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Lane<T>(T c, T a, T b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => c & b | ~c & a;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<T> Wide<T>(Vector512<T> c, Vector512<T> a, Vector512<T> b)
            where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => Vector512.ConditionalSelect(c, b, a);
    }

    /// <summary>vd[i] = vs1[i].</summary>
    [Insn("vmv.v.v vd, vs1", "010111 1 00000 vs1 000 vd 1010111", Cost.VMove)]
    [Blocks(typeof(GroupMoves))]
    public static void VmvVV(Hart hart, int vdIndex, int vs1Index) => IntForms.Group<Function<Second>>(hart, vdIndex, vdIndex, vs1Index, 1);

    /// <summary>vd[i] = rs1.</summary>
    [Insn("vmv.v.x vd, rs1", "010111 1 00000 rs1 100 vd 1010111", Cost.VMove)]
    [Blocks(typeof(GroupMoves))]
    public static void VmvVX(Hart hart, int vdIndex, ulong rs1) => IntForms.Scalar<Function<Second>>(hart, vdIndex, vdIndex, rs1, 1);

    /// <summary>vd[i] = the sign-extended immediate.</summary>
    [Insn("vmv.v.i vd, imm", "010111 1 00000 imm[4:0] 011 vd 1010111", Cost.VMove)]
    [Blocks(typeof(GroupMoves))]
    public static void VmvVI(Hart hart, int vdIndex, long imm) => IntForms.Scalar<Function<Second>>(hart, vdIndex, vdIndex, (ulong)imm, 1);
}
