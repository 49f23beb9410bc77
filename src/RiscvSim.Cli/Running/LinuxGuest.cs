using RiscvSim.Engines;
using RiscvSim.Machine;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;

namespace RiscvSim.Cli.Running;

/// <summary>A program under the Linux user ABI.</summary>
/// <param name="process">The process, loaded.</param>
public sealed class LinuxGuest(LinuxProcess process) : Guest
{
    private static readonly string[] s_signals =
    [
        "", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM",
    ];

    /// <inheritdoc/>
    public override ElfFile Elf => process.Elf;

    /// <inheritdoc/>
    public override ulong Bias => process.LoadBias;

    /// <inheritdoc/>
    public override Hart Hart => process.Hart;

    /// <inheritdoc/>
    public override ITrapObserver Observer => process;

    /// <inheritdoc/>
    public override unsafe GuestEnd? End
    {
        get
        {
            if (!process.IsOver)
                return null;
            if (process.Signal == 0)
                return new GuestEnd(process.ExitCode, "exit");
            string name = process.Signal < s_signals.Length ? $" (SIG{s_signals[process.Signal]})" : "";
            ulong pc = process.Hart.State->Pc;
            string cause = process.FatalCause is { } trap
                ? $": {CauseText.Describe(trap)} (cause {(int)trap}, value 0x{process.FatalValue:x}) at {Name(pc)}" : $" at {Name(pc)}, without a fault";
            return new GuestEnd(process.ExitCode, "signal", $"killed by signal {process.Signal}{name}{cause}", pc);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => process.Dispose();
}
