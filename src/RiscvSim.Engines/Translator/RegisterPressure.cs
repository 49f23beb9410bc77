namespace RiscvSim.Engines.Translator;

/// <summary>
/// Decides which vector registers have no locals, but stay in the register file. A block of code that uses more than the host has registers
/// makes RyuJIT put what it is just computing on the stack, where nothing is aligned; sums, each of which is read and written once in a pass of a
/// loop, can do without a host register most easily.
/// </summary>
internal static class RegisterPressure
{
    private const int HostRegisters = 32;

    /// <summary>The vector registers that stay in the register file.</summary>
    /// <param name="nodes">The nodes of the region.</param>
    /// <param name="perRegister">Blocks in a vector register.</param>
    public static RegisterSet InMemory(RegionNodes nodes, int perRegister)
    {
        RegisterSet all = RegisterSet.None;
        foreach (RegionNode node in nodes.All)
        {
            RegisterSet used = default, sources = default, sums = default;
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

            if (used.Count * perRegister + temporaries > HostRegisters)
                all |= sums & ~sources;
        }

        return all;
    }
}
