using System.Runtime.CompilerServices;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>An operation on element groups: four or eight elements that hold one block, state or key.</summary>
internal interface ICryptoShape
{
    /// <summary>log2 of SEW in bytes; other SEW are reserved.</summary>
    static virtual int SewLog2 => 2;

    /// <summary>Elements of a group: 4 or 8.</summary>
    static virtual int Elements => 4;

    /// <summary>True if vd must not overlap vs2.</summary>
    static virtual bool KeepsFirst => false;

    /// <summary>True if vd must not overlap vs1.</summary>
    static virtual bool KeepsSecond => false;
}

/// <summary>An operation on one element group.</summary>
internal interface ICryptoGroup : ICryptoShape
{
    /// <summary>Executes one group. Reads all it needs before it writes, as the groups may be the same.</summary>
    /// <param name="d">The group of vd.</param>
    /// <param name="first">The group of vs2.</param>
    /// <param name="second">The group of vs1; that of vs2 if there is no vs1.</param>
    unsafe void Apply(byte* d, byte* first, byte* second);
}

/// <summary>
/// Executes instructions on element groups (vector cryptography manual, sections on element groups and on register constraints), one group after
/// the other.
/// </summary>
internal static unsafe class CryptoGroups
{
    /// <summary>Sources are groups of vs2 and vs1.</summary>
    public static void Run<TOp>(Hart hart, int vd, int vs2, int vs1, TOp op)
        where TOp : struct, ICryptoGroup
    {
        VectorUnit* v = &hart.State->Vector;
        if (!IsLegal<TOp>(v, vd, vs2, vs1))
            hart.RaiseIllegal();
        else
            Run(v, vd, (*v)[vs2], Bytes<TOp>(), (*v)[vs1], op);
    }

    /// <summary>The source are groups of vs2; the instruction may have an immediate, which the operation holds.</summary>
    public static void Run<TOp>(Hart hart, int vd, int vs2, TOp op)
        where TOp : struct, ICryptoGroup => Run(hart, vd, vs2, vs2, op);

    /// <summary>The source of all is the first group of register vs2.</summary>
    public static void RunScalar<TOp>(Hart hart, int vd, int vs2, TOp op)
        where TOp : struct, ICryptoGroup
    {
        VectorUnit* v = &hart.State->Vector;
        if (!IsLegalScalar<TOp>(v, vd, vs2))
            hart.RaiseIllegal();
        else
            Run(v, vd, (*v)[vs2], 0, (*v)[vs2], op);
    }

    /// <summary>Whether sources may be groups of these registers.</summary>
    public static bool IsLegal<TOp>(VectorUnit* v, int vd, int vs2, int vs1)
        where TOp : struct, ICryptoShape =>
        IsReady<TOp>(v) && Groups.Aligned(v, vd | vs2 | vs1) && !(TOp.KeepsFirst && vd == vs2) && !(TOp.KeepsSecond && vd == vs1);

    /// <summary>Whether the source of all may be in this register.</summary>
    public static bool IsLegalScalar<TOp>(VectorUnit* v, int vd, int vs2)
        where TOp : struct, ICryptoShape => IsReady<TOp>(v) && Groups.Aligned(v, vd) && !Groups.Overlap(vd, v->LmulLog2, vs2, 0);

    private static int Bytes<TOp>()
        where TOp : struct, ICryptoGroup => TOp.Elements << TOp.SewLog2;

    /// <summary>A register group holds at least one element group, and vl whole ones.</summary>
    private static bool IsReady<TOp>(VectorUnit* v)
        where TOp : struct, ICryptoShape =>
        Groups.Ready(v) && v->SewLog2 == TOp.SewLog2 && v->Vlmax >= TOp.Elements && (v->Vl & TOp.Elements - 1) == 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TOp>(VectorUnit* v, int vd, byte* first, int firstStep, byte* second, TOp op)
        where TOp : struct, ICryptoGroup
    {
        int bytes = Bytes<TOp>();
        byte* d = (*v)[vd];
        for (byte* end = d + ((nint)v->Vl << TOp.SewLog2); d < end; d += bytes, first += firstStep, second += bytes)
            op.Apply(d, first, second);
        Agnostic.Fill(v, vd, v->LmulLog2, v->SewLog2, null);
        Groups.Complete(v);
    }
}
