using RiscvSim.Engines;
using RiscvSim.Machine;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Running;

/// <summary>How a guest has ended.</summary>
/// <param name="ExitCode">The exit code that <c>run</c> passes on.</param>
/// <param name="How">One word for scripts: <c>exit</c>, <c>trap</c>, <c>signal</c> or <c>error</c>.</param>
/// <param name="Line">What to tell the user, or null after a normal end.</param>
/// <param name="Pc">The instruction at which it died, or null after a normal end.</param>
public sealed record GuestEnd(int ExitCode, string How, string? Line = null, ulong? Pc = null);

/// <summary>A program on its platform, as <c>run</c> sees it.</summary>
public abstract class Guest : IDisposable
{
    /// <summary>The program.</summary>
    public abstract ElfFile Elf { get; }

    /// <summary>What was added to the program's addresses.</summary>
    public abstract ulong Bias { get; }

    /// <summary>The hart.</summary>
    public abstract Hart Hart { get; }

    /// <summary>Who looks at traps first.</summary>
    public abstract ITrapObserver Observer { get; }

    /// <summary>How the guest has ended, or null if it has not.</summary>
    public abstract GuestEnd? End { get; }

    /// <summary>An address for people: hexadecimal, and symbol and offset where one is near.</summary>
    public string Name(ulong address) =>
        Elf.Describe(address, Bias) is { } symbol ? $"0x{address:x} <{symbol}>" : $"0x{address:x}";

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives the machine's memory back.</summary>
    protected abstract void Dispose(bool disposing);
}
