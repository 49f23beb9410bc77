using System.Diagnostics;
using System.Text;
using RiscvSim.Cli.Reports;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Compliance;

/// <summary>Runs riscv-tests style programs: a store of 1 to <c>tohost</c> passes, <c>(n &lt;&lt; 1) | 1</c> fails in case n.</summary>
/// <param name="rows">All rows of the build.</param>
/// <param name="extensions">What the machines can have.</param>
/// <param name="isa">The ISA of all programs, or null for what each asks for.</param>
/// <param name="timeout">The longest wall time of a program.</param>
public sealed class TestRunner(InsnTable rows, ExtensionSet extensions, IsaConfig? isa, TimeSpan timeout)
{
    private const string Interrupted = "interrupted";

    /// <summary>Bytes of a failing program's console output that are kept.</summary>
    private const int OutputLimit = 16 << 10;

    /// <summary>VLEN in bits of machines with vector registers whose ISA string names none; null for the default.</summary>
    public int? Vlen { get; init; }

    /// <summary>True if agnostic vector elements are overwritten with ones.</summary>
    public bool AgnosticOnes { get; init; }

    /// <summary>What executes the programs.</summary>
    public EngineSetup Engine { get; init; } = EngineSetup.Of(EngineKind.Auto);

    /// <summary>Runs a program. May be called by several threads at once.</summary>
    /// <param name="test">The program.</param>
    /// <param name="interruption">Stops it early; it is then skipped.</param>
    public TestResult Run(ComplianceTest test, CancellationToken interruption = default)
    {
        if (interruption.IsCancellationRequested)
            return new TestResult(test.Suite, test.Name, Verdict.Skipped, Interrupted);
        long start = Stopwatch.GetTimestamp();
        var console = new LimitedStream(OutputLimit);
        (Verdict verdict, string? message) = Judge(test, console, interruption);
        string? details = verdict == Verdict.Failed && console.Length != 0 ? Encoding.UTF8.GetString(console.ToArray()) : null;
        return new TestResult(test.Suite, test.Name, verdict, message, details, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private (Verdict Verdict, string? Message) Judge(ComplianceTest test, Stream console, CancellationToken interruption)
    {
        try
        {
            if (test.WhyForeign() is { } foreign)
                return (Verdict.Skipped, foreign);
            ElfFile elf = ElfFile.Load(test.Path);
            if (elf.FindSymbol("tohost") == null)
                return (Verdict.Skipped, "no symbol 'tohost'");
            IsaConfig config = isa ?? IsaOf(elf);
            if (config.Ignored.Count != 0)
                return (Verdict.Skipped, $"needs extensions that this build does not implement: {string.Join(' ', config.Ignored)}");
            return Execute(elf, config, console, interruption);
        }
        catch (ElfException e)
        {
            return (Verdict.Failed, e.Message);
        }
        catch (IsaException e)
        {
            return (Verdict.Failed, $"section {ProgramIsa.Section}: {e.Message}");
        }
        catch (Exception e) when (extensions.Blame(e) is { } line)
        {
            return (Verdict.Failed, line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InsufficientMemoryException)
        {
            return (Verdict.Failed, e.Message);
        }
    }

    private IsaConfig IsaOf(ElfFile elf) => ProgramIsa.Of(elf) is { } text
        ? extensions.Parse(extensions.WithFiles(text), lenient: true, Vlen) : extensions.Parse(extensions.WithFiles(IsaString.Default));

    private (Verdict Verdict, string? Message) Execute(ElfFile elf, IsaConfig config, Stream console, CancellationToken interruption)
    {
        using var machine = new BareMetalMachine(elf, new BareMetalOptions
        {
            Isa = config,
            Extensions = extensions.MakeStates(),
            Output = console,
            Error = console,
        });
        machine.Hart.Vector.AgnosticOnes = AgnosticOnes;
        using IEngine engine = Engine.Make(machine.Hart, extensions.Complete(rows, config), machine);
        using var alarm = new Timer(_ => engine.RequestStop(), null, timeout, Timeout.InfiniteTimeSpan);
        using CancellationTokenRegistration stop = interruption.Register(engine.RequestStop);
        engine.Run(ulong.MaxValue);
        if (machine.ExitCode is { } code)
            return code == 0 ? (Verdict.Passed, null) : (Verdict.Failed, FailureOf(code));
        if (machine.Htif?.Failure is { } failure)
            return (Verdict.Failed, failure);
        if (machine.Death == null && interruption.IsCancellationRequested)
            return (Verdict.Skipped, Interrupted);
        string Where(ulong pc) => elf.Describe(pc, machine.Bias) is { } symbol ? $"0x{pc:x} <{symbol}>" : $"0x{pc:x}";
        return (Verdict.Failed, machine.Death is { } death
            ? $"{CauseText.Describe(death.Cause)} (tval 0x{death.Value:x}) at {Where(death.Pc)}, which nothing handles"
            : $"no result after {timeout.TotalSeconds:0.###} s and {engine.Hart.Retired} instructions, at {Where(PcOf(engine.Hart))}");
    }

    /// <summary>The number of the failing test; both riscv-tests and isa-tests report a trap that nobody expected by the bits of 1337.</summary>
    private static string FailureOf(ulong code)
    {
        const ulong UnexpectedTrap = 1337;
        bool trapped = code == UnexpectedTrap || (code << 1 & UnexpectedTrap) == (UnexpectedTrap & ~1UL);
        return $"test {code} failed" + (trapped ? " (a trap that the program did not expect)" : "");
    }

    private static unsafe ulong PcOf(Hart hart) => hart.State->Pc;

    /// <summary>Keeps the first bytes and drops the rest.</summary>
    private sealed class LimitedStream(int limit) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => base.Write(buffer, offset, (int)Math.Min(count, limit - Length));

        // The base class hands a span of a derived class to the method above, through a copy.
        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        public override void WriteByte(byte value) => Write([value]);
    }
}
