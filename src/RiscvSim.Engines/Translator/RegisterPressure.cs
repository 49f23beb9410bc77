namespace RiscvSim.Engines.Translator;

/// <summary>
/// Decides which vector registers have no locals, but stay in the register file. A block of code that uses more than the host has registers
/// makes RyuJIT put what it is just computing on the stack, where nothing is aligned; sums, each of which is read and written once in a pass of a
/// loop, can do without a host register most easily.
/// </summary>
internal static class RegisterPressure
{
    private const int HostRegisters = 32;

    /// <summary>The vector registers that stay in the register file, as bits of <see cref="RegisterFlow"/>.</summary>
    /// <param name="nodes">The nodes of the region.</param>
    /// <param name="perRegister">Blocks in a vector register.</param>
    public static UInt128 InMemory(RegionNodes nodes, int perRegister)
    {
        UInt128 all = 0;
        foreach (RegionNode node in nodes.All)
        {
            UInt128 used = 0, sources = 0, sums = 0;
            int temporaries = 0;
            foreach (VectorPlan? plan in node.Plans)
            {
                if (node.Mode == null || plan is not { IsCall: false })
                    continue;
                used |= plan.Reads | plan.Writes;
                sources |= plan.Sources;
                sums |= plan.Reads & plan.Writes;
                temporaries = Math.Max(temporaries, plan.Form?.Locals ?? 0);
            }

            if ((int)UInt128.PopCount(used) * perRegister + temporaries > HostRegisters)
                all |= sums & ~sources;
        }

        return all;
    }
}
