using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

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
        // Loops have VLMAX in all passes but the last. A register that holds what vl is now is no count of what is left, but a constant.
        if (insn.Register(insn.Binding.Row.Pattern.Find("rs1")) is not 0 and int register)
            return X(register) == (ulong)Vl && Vl != 0 ? Math.Min(Vl, vlmax) : vlmax;
        return insn.Register(insn.Binding.Rd) != 0 ? vlmax : before == null ? Kept(configuration) : Math.Min(before.Vl, vlmax);
    }
}
