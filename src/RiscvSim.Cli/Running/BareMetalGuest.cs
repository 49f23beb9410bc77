using RiscvSim.Engines;
using RiscvSim.Machine;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Running;

/// <summary>A program that has the machine to itself.</summary>
/// <param name="machine">The machine with the program loaded.</param>
public sealed class BareMetalGuest(BareMetalMachine machine) : Guest
{
    private const int LargestExitCode = 255;

    /// <inheritdoc/>
    public override ElfFile Elf => machine.Elf;

    /// <inheritdoc/>
    public override ulong Bias => machine.Bias;

    /// <inheritdoc/>
    public override Hart Hart => machine.Hart;

    /// <inheritdoc/>
    public override ITrapObserver Observer => machine;

    /// <inheritdoc/>
    public override unsafe GuestEnd? End
    {
        get
        {
            if (machine.ExitCode is { } code)
            {
                // A host passes on eight bits; a failure must not become a success by losing the others.
                return code <= LargestExitCode ? new GuestEnd((int)code, "exit")
                    : new GuestEnd(LargestExitCode, "exit", $"the program's exit code {code} does not fit into 8 bits: {LargestExitCode} is passed on");
            }

            if (machine.Death is { } trap)
            {
                string mode = trap.Privilege == Privilege.Machine ? "M" : "U";
                string reason = machine.Hart.Trap.HasHandler ? "the trap handler itself traps" : "no trap handler is installed";
                string line = $"{CauseText.Describe(trap.Cause)} (cause {(int)trap.Cause}, value 0x{trap.Value:x}) in {mode} mode at {Name(trap.Pc)}, and {reason}";
                return new GuestEnd(ExitCode.UnhandledTrap, "trap", line, trap.Pc);
            }

            return machine.Htif?.Failure is { } failure
                ? new GuestEnd(ExitCode.UnhandledTrap, "error", failure, machine.Hart.State->Pc) : null;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => machine.Dispose();
}
