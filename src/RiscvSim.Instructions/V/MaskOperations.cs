using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V;

/// <summary>Mask instructions (V manual, chapter 15): logic, population count, find first, set before, including or only first, viota, vid.</summary>
[Extension("zve32x", Oracle = "golden/v-mask")]
public static unsafe class MaskOperations
{
    private const int WordBits = 64;

    /// <summary>Mask bits: bit of vs2 and not bit of vs1.</summary>
    [Insn("vmandn.mm vd, vs2, vs1", "011000 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmandn : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => a & ~b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => a & ~b;
    }

    /// <summary>Mask bits: and.</summary>
    [Insn("vmand.mm vd, vs2, vs1", "011001 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmand : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => a & b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => a & b;
    }

    /// <summary>Mask bits: or.</summary>
    [Insn("vmor.mm vd, vs2, vs1", "011010 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmor : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => a | b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => a | b;
    }

    /// <summary>Mask bits: exclusive or.</summary>
    [Insn("vmxor.mm vd, vs2, vs1", "011011 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmxor : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => a ^ b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => a ^ b;
    }

    /// <summary>Mask bits: bit of vs2 or not bit of vs1.</summary>
    [Insn("vmorn.mm vd, vs2, vs1", "011100 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmorn : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => a | ~b;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => a | ~b;
    }

    /// <summary>Mask bits: not and.</summary>
    [Insn("vmnand.mm vd, vs2, vs1", "011101 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmnand : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => ~(a & b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => ~(a & b);
    }

    /// <summary>Mask bits: not or.</summary>
    [Insn("vmnor.mm vd, vs2, vs1", "011110 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmnor : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => ~(a | b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => ~(a | b);
    }

    /// <summary>Mask bits: not exclusive or.</summary>
    [Insn("vmxnor.mm vd, vs2, vs1", "011111 1 vs2 vs1 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmxnor : IMaskLogic
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Lane(ulong a, ulong b) => ~(a ^ b);

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<ulong> Wide(Vector512<ulong> a, Vector512<ulong> b) => ~(a ^ b);
    }

    /// <summary>Sets the bits before the first set bit, all if there is none.</summary>
    [Insn("vmsbf.m vd, vs2, vm", "010100 vm vs2 00001 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmsbf : IMaskFirst
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Bits(ulong before, ulong first) => before;
    }

    /// <summary>Sets only the first set bit.</summary>
    [Insn("vmsof.m vd, vs2, vm", "010100 vm vs2 00010 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmsof : IMaskFirst
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Bits(ulong before, ulong first) => first;
    }

    /// <summary>Sets the bits up to and including the first set bit, all if there is none.</summary>
    [Insn("vmsif.m vd, vs2, vm", "010100 vm vs2 00011 010 vd 1010111", Cost.VMask)]
    public readonly struct Vmsif : IMaskFirst
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Bits(ulong before, ulong first) => before | first;
    }

    /// <summary>rd = how many active bits of vs2 are set; 0 with vl = 0.</summary>
    [Insn("vcpop.m rd, vs2, vm", "010000 vm vs2 10000 010 rd 1010111", Cost.VMask)]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong VcpopM(Hart hart, int vs2Index, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v))
        {
            hart.RaiseIllegal();
            return 0;
        }

        byte* mask = Masks.Of(v, vm);
        byte* a = (*v)[vs2Index];
        int count = 0;
        for (int i = 0; i < v->Vl; i += WordBits)
            count += BitOperations.PopCount(Masks.Bits(a, i, WordBits) & Masks.Active(mask, i, WordBits, v->Vl));
        Groups.Complete(v);
        return (ulong)count;
    }

    /// <summary>rd = number of the first active bit of vs2 that is set; -1 if there is none.</summary>
    [Insn("vfirst.m rd, vs2, vm", "010000 vm vs2 10001 010 rd 1010111", Cost.VMask)]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong VfirstM(Hart hart, int vs2Index, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v))
        {
            hart.RaiseIllegal();
            return 0;
        }

        byte* mask = Masks.Of(v, vm);
        byte* a = (*v)[vs2Index];
        Groups.Complete(v);
        for (int i = 0; i < v->Vl; i += WordBits)
        {
            ulong set = Masks.Bits(a, i, WordBits) & Masks.Active(mask, i, WordBits, v->Vl);
            if (set != 0)
                return (ulong)(i + BitOperations.TrailingZeroCount(set));
        }

        return ulong.MaxValue;
    }

    /// <summary>vd[i] = how many active bits of vs2 are set below i, modulo 2^SEW.</summary>
    [Insn("viota.m vd, vs2, vm", "010100 vm vs2 10000 010 vd 1010111", Cost.VMask)]
    public static void ViotaM(Hart hart, int vdIndex, int vs2Index, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vdIndex) || !Groups.KeepsMask(vdIndex, vm) || Groups.Overlap(vdIndex, v->LmulLog2, vs2Index, 0))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new MaskElements.Iota(v, vdIndex, vs2Index, vm));
    }

    /// <summary>vd[i] = i, modulo 2^SEW.</summary>
    [Insn("vid.v vd, vm", "010100 vm 00000 10001 010 vd 1010111", Cost.VMask)]
    [Blocks(typeof(Numbering))]
    public static void VidV(Hart hart, int vdIndex, int vm)
    {
        VectorUnit* v = &hart.State->Vector;
        if (!Groups.Ready(v) || !Groups.Aligned(v, vdIndex) || !Groups.KeepsMask(vdIndex, vm))
            hart.RaiseIllegal();
        else
            Elements.Choose(v->SewLog2, false, new MaskElements.Id(v, vdIndex, vm));
    }
}
