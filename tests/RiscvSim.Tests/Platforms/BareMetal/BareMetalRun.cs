using System.Text;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;
using Xunit;

namespace RiscvSim.Tests.Platforms.BareMetal;

/// <summary>A program on a bare-metal machine whose streams are in memory.</summary>
public sealed class BareMetalRun : IDisposable
{
    private const ulong Limit = 1_000_000;

    private readonly MemoryStream _output = new(), _error = new();

    public BareMetalRun(ElfFile elf, string input = "", params string[] arguments)
        : this(elf, input, arguments, TestEngines.Interpreter)
    {
    }

    private BareMetalRun(ElfFile elf, string input, string[] arguments, string engine)
    {
        Machine = new BareMetalMachine(elf, new BareMetalOptions
        {
            Isa = IsaString.Parse(IsaString.Default),
            MemorySize = 1 << 20,
            Arguments = arguments,
            Input = new MemoryStream(Encoding.ASCII.GetBytes(input)),
            Output = _output,
            Error = _error,
            Log = Log.Add,
        });
        Engine = TestEngines.Named(engine).Make(Machine.Hart, Extensions.LoadTable(), Machine);
    }

    public BareMetalMachine Machine { get; }

    public IEngine Engine { get; }

    public List<string> Log { get; } = [];

    public string Output => Encoding.ASCII.GetString(_output.ToArray());

    public string Error => Encoding.ASCII.GetString(_error.ToArray());

    /// <summary>Runs a program of assembly lines to its end, which must be the same under all engines.</summary>
    public static BareMetalRun Of(string[] lines, string input = "", params string[] arguments)
    {
        var run = new BareMetalRun(GuestProgram.Elf(lines), input, arguments);
        run.Go();
        foreach (string engine in TestEngines.Translating)
        {
            using var other = new BareMetalRun(GuestProgram.Elf(lines), input, arguments, engine);
            other.Go();
            Assert.Equal(run.Outcome, other.Outcome);
            Assert.Equal(run.Log, other.Log);
        }

        return run;
    }

    private (string Output, string Error, ulong? ExitCode, ulong Retired, ulong Pc) Outcome =>
        (Output, Error, Machine.ExitCode, Machine.Hart.Retired, PcOf(Machine.Hart));

    private static unsafe ulong PcOf(Hart hart) => hart.State->Pc;

    public StopReason Go() => Engine.Run(Limit);

    public void Dispose()
    {
        Engine.Dispose();
        Machine.Dispose();
    }
}
