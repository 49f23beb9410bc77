namespace RiscvSim.Engines.Translator;

/// <summary>
/// Decides which vector registers have no locals, but stay in the register file. A block of code that uses more than the host has registers
/// makes RyuJIT put what it is just computing on the stack; sums, each of which is read and written once in a pass of a loop, can do without a
/// host register most easily. As many sums of widened products keep theirs as there is room for: their sources take few registers. Not so where a
/// form may have suspects, as old values are wanted in the register file when a block is looked at again. (Measured: other sums are faster there.)
/// </summary>
internal static class RegisterPressure
{
    private const int HostRegisters = 32;

    /// <summary>Host registers for a scalar operand and for what is just being computed.</summary>
    private const int Passing = 2;

    /// <summary>The vector registers that stay in the register file.</summary>
    /// <param name="nodes">The nodes of the region.</param>
    /// <param name="perRegister">Blocks in a vector register.</param>
    public static RegisterSet InMemory(RegionNodes nodes, int perRegister)
    {
        RegisterSet all = RegisterSet.None;
        foreach (RegionNode node in nodes.All)
        {
            RegisterSet used = default, sources = default, sums = default, staying = default;
            int temporaries = 0;
            foreach (VectorPlan? plan in node.Plans)
            {
                if (node.Mode == null || plan is not { IsCall: false })
                    continue;
                RegisterSet updated = plan.Reads & plan.Writes;
                used |= plan.Reads | plan.Writes;
                sources |= plan.Sources;
                sums |= updated;
                if (plan.Form == null)
                    continue;
                if (plan.Form.HasSuspects || !plan.Form.Widens)
                    staying |= updated;
                // RyuJIT keeps a widened source for the next instruction that wants it.
                temporaries = Math.Max(temporaries, Math.Max(plan.Form.Locals, plan.Form.Widens ? plan.Blocks + Passing : 0));
            }

            int tooMany = (used & ~all).Count * perRegister + temporaries - HostRegisters;
            if (tooMany <= 0)
                continue;
            sums &= ~sources & ~all;
            all |= sums & staying;
            tooMany -= (sums & staying).Count * perRegister;
            foreach (int sum in (sums & ~staying).Each())
            {
                if (tooMany <= 0)
                    break;
                all |= RegisterSet.Of(sum);
                tooMany -= perRegister;
            }
        }

        return all;
    }
}
