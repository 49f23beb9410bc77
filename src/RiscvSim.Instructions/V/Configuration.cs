using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V;

/// <summary>vsetvli, vsetivli, vsetvl (V manual, chapter 6).</summary>
[Extension("zve32x", Oracle = "golden/v-config")]
public static unsafe class Configuration
{
    private const int Dirty = 3;

    /// <summary>Sets vtype from the immediate and vl from rs1; rd receives vl.</summary>
    [Insn("vsetvli rd, rs1, vtypei", "0 vtypei[10:0] rs1 111 rd 1010111", Cost.VConfig)]
    [KnownSetting(nameof(KnownVsetvli))]
    public static ulong Vsetvli(Hart hart, ulong rs1, int rs1Index, int rdIndex, ulong vtypei) => Set(hart, rs1, rs1Index, rdIndex, vtypei);

    /// <summary>See <see cref="KnownSettingAttribute"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong KnownVsetvli(VectorUnit* vector, ulong rs1, int rs1Index, int rdIndex, ulong vtypei)
    {
        ulong vl = (ulong)vector->Vl;
        return Take(vector, vtypei, rs1Index != 0 ? rs1 : rdIndex != 0 ? ulong.MaxValue : vl);
    }

    /// <summary>See <see cref="KnownSettingAttribute"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong KnownVsetivli(VectorUnit* vector, ulong avl, ulong vtypei) => Take(vector, vtypei, avl);

    /// <summary>Sets vtype and vl from immediates; rd receives vl.</summary>
    [Insn("vsetivli rd, avl, vtypei", "11 vtypei[9:0] avl[4:0] 111 rd 1010111", Cost.VConfig)]
    [KnownSetting(nameof(KnownVsetivli))]
    public static ulong Vsetivli(Hart hart, ulong avl, ulong vtypei)
    {
        if (!Begin(hart))
            return 0;
        hart.Vector.SetVtype(vtypei);
        return Finish(hart, avl);
    }

    /// <summary>Sets vtype from rs2 and vl from rs1; rd receives vl.</summary>
    [Insn("vsetvl rd, rs1, rs2", "1000000 rs2 rs1 111 rd 1010111", Cost.VConfig)]
    public static ulong Vsetvl(Hart hart, ulong rs1, int rs1Index, int rdIndex, ulong rs2) => Set(hart, rs1, rs1Index, rdIndex, rs2);

    /// <summary>
    /// rs1 = x0 asks for VLMAX, or, with rd = x0 as well, to keep vl, which is only defined where VLMAX stays the same (section 6.2); here
    /// anything else sets vill.
    /// </summary>
    private static ulong Set(Hart hart, ulong rs1, int rs1Index, int rdIndex, ulong vtype)
    {
        if (!Begin(hart))
            return 0;
        VectorUnit* v = &hart.State->Vector;
        int vl = v->Vl, vlmax = v->Vlmax;
        if (vtype != v->Vtype)
            hart.Vector.SetVtype(vtype);
        if (rs1Index != 0)
            return Finish(hart, rs1);
        if (rdIndex != 0)
            return Finish(hart, ulong.MaxValue);
        if (v->Vlmax != vlmax)
            hart.Vector.SetVtype(VectorUnit.VillBit);
        return Finish(hart, (ulong)vl);
    }

    private static bool Begin(Hart hart)
    {
        if (hart.State->Vector.Vs != 0)
            return true;
        hart.RaiseIllegal();
        return false;
    }

    private static ulong Finish(Hart hart, ulong avl) => Finish(&hart.State->Vector, avl);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(VectorUnit* v, ulong avl)
    {
        v->SetVl(avl);
        v->Vstart = 0;
        v->Vs = Dirty;
        return (ulong)v->Vl;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Take(VectorUnit* v, ulong vtype, ulong avl)
    {
        if (v->Vtype != vtype)
            v->Take(v->Types + vtype);
        return Finish(v, avl);
    }
}
