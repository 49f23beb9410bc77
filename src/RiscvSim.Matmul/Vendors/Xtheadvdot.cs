using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Matmul.Vendors;

/// <summary>
/// XuanTie's dot products of four bytes, added to elements of 32 bits, SEW = 32 only (C908; encodings as in LLVM 19). Unlike in the standard
/// Zvdot4a8i a mask bit selects a byte of the sources: byte j of element i is that of bit 4 * i + j.
/// </summary>
[Extension("xtheadvdot", Implies = "zve32x")]
public static class Xtheadvdot
{
    /// <summary>vs1 or rs1 and vs2 are signed.</summary>
    [Insn("th.vmaqa.vv vd, vs1, vs2, vm", "100000 vm vs2 vs1 110 vd 0001011", Cost.VDot)]
    [Insn("th.vmaqa.vx vd, rs1, vs2, vm", "100001 vm vs2 rs1 110 vd 0001011", Cost.VDot)]
    public readonly struct ThVmaqa : IMaskedByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>vs1 or rs1 and vs2 are unsigned.</summary>
    [Insn("th.vmaqau.vv vd, vs1, vs2, vm", "100010 vm vs2 vs1 110 vd 0001011", Cost.VDot)]
    [Insn("th.vmaqau.vx vd, rs1, vs2, vm", "100011 vm vs2 rs1 110 vd 0001011", Cost.VDot)]
    public readonly struct ThVmaqau : IMaskedByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }

    /// <summary>vs1 or rs1 is signed, vs2 unsigned.</summary>
    [Insn("th.vmaqasu.vv vd, vs1, vs2, vm", "100100 vm vs2 vs1 110 vd 0001011", Cost.VDot)]
    [Insn("th.vmaqasu.vx vd, rs1, vs2, vm", "100101 vm vs2 rs1 110 vd 0001011", Cost.VDot)]
    public readonly struct ThVmaqasu : IMaskedByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => false;

        /// <inheritdoc/>
        public static bool SecondIsSigned => true;
    }

    /// <summary>rs1 is unsigned, vs2 signed.</summary>
    [Insn("th.vmaqaus.vx vd, rs1, vs2, vm", "100111 vm vs2 rs1 110 vd 0001011", Cost.VDot)]
    public readonly struct ThVmaqaus : IMaskedByteDot
    {
        /// <inheritdoc/>
        public static bool FirstIsSigned => true;

        /// <inheritdoc/>
        public static bool SecondIsSigned => false;
    }
}

/// <summary>A dot product of the four bytes of words whose mask has a bit for each byte. The first operand is vs2, the second vs1 or rs1.</summary>
[Kernel(typeof(MaskedByteDot), RegistersOnly = true)]
public interface IMaskedByteDot
{
    /// <summary>True if the bytes of vs2 are signed.</summary>
    static abstract bool FirstIsSigned { get; }

    /// <summary>True if the bytes of vs1 or rs1 are signed.</summary>
    static abstract bool SecondIsSigned { get; }
}

/// <summary>Executes <see cref="IMaskedByteDot"/>: vd[i] = vd[i] + sum of vs2.byte[4 * i + j] * operand.byte[4 * i + j] over active j.</summary>
public static unsafe class MaskedByteDot
{
    private const int WordLog2 = 2, Bytes = 4;

    /// <summary>The operand is vs1[i].</summary>
    public static void VV<TOp>(Hart hart, int vdIndex, int vs2Index, int vs1Index, int vm)
        where TOp : struct, IMaskedByteDot
    {
        VectorUnit* v = &hart.State->Vector;
        if (IsLegal(v, vdIndex | vs2Index | vs1Index, vdIndex, vm))
            Run<TOp>(v, vdIndex, vs2Index, (int*)(*v)[vs1Index], 0, vm);
        else
            hart.RaiseIllegal();
    }

    /// <summary>The operand is the low 32 bits of rs1.</summary>
    public static void VX<TOp>(Hart hart, int vdIndex, int vs2Index, ulong rs1, int vm)
        where TOp : struct, IMaskedByteDot
    {
        VectorUnit* v = &hart.State->Vector;
        if (IsLegal(v, vdIndex | vs2Index, vdIndex, vm))
            Run<TOp>(v, vdIndex, vs2Index, null, (int)rs1, vm);
        else
            hart.RaiseIllegal();
    }

    private static bool IsLegal(VectorUnit* v, int registers, int vd, int vm) =>
        Groups.Ready(v) && v->SewLog2 == WordLog2 && Groups.Aligned(v, registers) && Groups.KeepsMask(vd, vm);

    /// <summary>No element is masked off: one of which all bytes are has its old value as a sum. So only the tail may be agnostic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp>(VectorUnit* v, int vd, int vs2, int* words, int scalar, int vm)
        where TOp : struct, IMaskedByteDot
    {
        byte* mask = Masks.Of(v, vm);
        int* d = (int*)(*v)[vd], s = (int*)(*v)[vs2];
        int vl = v->Vl;
        for (int i = 0; i < vl; i += Vector512<int>.Count)
        {
            Vector512<int> a = Vector512.Load(s + i), b = words == null ? Vector512.Create(scalar) : Vector512.Load(words + i);
            if (mask != null)
                a &= Masks.Expand<byte>(Masks.Active(mask, Bytes * i, Vector512<byte>.Count, Bytes * vl)).AsInt32();
            Blocks.Put(d, i, null, vl, ByteDot.Wide<Words<TOp>>(Vector512.Load(d + i), a.AsInt16(), b.AsInt16()));
        }

        Agnostic.Fill(v, vd, v->LmulLog2, WordLog2, null);
        Groups.Complete(v);
    }

    /// <summary>The operation as the standard's dot products have it.</summary>
    private readonly struct Words<TOp> : IByteDot
        where TOp : struct, IMaskedByteDot
    {
        public static bool FirstIsSigned => TOp.FirstIsSigned;

        public static bool SecondIsSigned => TOp.SecondIsSigned;
    }
}
