using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// What is known of the vector state in a part of a region: vtype and vl, which is not 0, and that vstart is 0 and VS Dirty. There vector
/// registers are local variables, and instructions with a block form are inlined.
/// </summary>
/// <param name="Configuration">See <see cref="VectorUnit.Configuration"/>.</param>
/// <param name="Vl">vl.</param>
/// <param name="Shape">SEW, LMUL, vtype bit 8, and vxrm when the region was scanned.</param>
internal sealed record VectorMode(byte Configuration, int Vl, BlockShape Shape)
{
    /// <summary>What the inlined instructions need beside that; checked wherever the mode is entered.</summary>
    public BlockNeeds Needs { get; set; }

    /// <summary>How many blocks elements of a width take, the last of which may be partial.</summary>
    public int BlocksOf(int bytes) => (Vl * bytes + VectorPlan.BlockSize - 1) / VectorPlan.BlockSize;

    /// <summary>The name of a mode among others; 0 for none.</summary>
    public static long KeyOf(VectorMode? mode) => mode == null ? 0 : (long)mode.Configuration << 32 | (uint)mode.Vl;
}

/// <summary>The vector state of a hart when a region was scanned: vl is likely to be the same whenever the region is entered.</summary>
/// <param name="PerRegister">Blocks in a vector register; 0 for hosts or harts that have no use for modes.</param>
/// <param name="Vxrm">vxrm.</param>
/// <param name="Vl">vl.</param>
/// <param name="Vlmax">VLMAX.</param>
/// <param name="ConfigurationOf">See <see cref="VectorConfig.ConfigurationOf"/>.</param>
/// <param name="X">The value of an x register.</param>
internal sealed record VectorView(int PerRegister, int Vxrm, int Vl, int Vlmax, Func<ulong, byte> ConfigurationOf, Func<int, ulong> X)
{
    /// <summary>VLMAX of a configuration; 0 if it is not legal.</summary>
    public int VlmaxOf(byte configuration)
    {
        if (VectorConfig.ShapeOf(configuration) is not { } shape)
            return 0;
        int perRegister = PerRegister * VectorPlan.BlockSize >> shape.SewLog2;
        return shape.LmulLog2 < 0 ? perRegister >> -shape.LmulLog2 : perRegister << shape.LmulLog2;
    }

    /// <summary>vl under a configuration where nobody says it: that of now if VLMAX is the same, otherwise VLMAX.</summary>
    public int Kept(byte configuration) => VlmaxOf(configuration) is var vlmax && vlmax == Vlmax && Vl != 0 ? Vl : vlmax;

    /// <summary>True if vl behind an instruction that sets it does not depend on a register.</summary>
    public static bool IsCertain(GuestInsn insn) => insn.Binding.Row.Pattern.Find("rs1") is not { } rs1 || insn.Register(rs1) == 0;

    /// <summary>vl behind an instruction that sets it, as a guess where that depends on a register.</summary>
    /// <param name="insn">The instruction; its vtype is an immediate.</param>
    /// <param name="configuration">The configuration that it sets.</param>
    /// <param name="before">The mode before, or null.</param>
    public int Behind(GuestInsn insn, byte configuration, VectorMode? before)
    {
        int vlmax = VlmaxOf(configuration);
        if (insn.Binding.Row.Pattern.Find("avl") is { } avl)
            return (int)Math.Min(avl.Extract(insn.Word), vlmax);
        // The length of a loop's passes is known to change only in the last: a register that holds no more than vl now holds what it was set from.
        if (insn.Register(insn.Binding.Row.Pattern.Find("rs1")) is not 0 and int register)
            return X(register) == (ulong)Vl && Vl != 0 ? Math.Min(Vl, vlmax) : vlmax;
        return insn.Register(insn.Binding.Rd) != 0 ? vlmax : before == null ? Kept(configuration) : Math.Min(before.Vl, vlmax);
    }
}
