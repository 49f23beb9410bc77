using System.Text;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Tests.Platforms.BareMetal;

/// <summary>A program on a bare-metal machine whose streams are in memory.</summary>
public sealed class BareMetalRun : IDisposable
{
    private const ulong Limit = 1_000_000;

    private readonly MemoryStream _output = new(), _error = new();

    public BareMetalRun(ElfFile elf, string input = "", params string[] arguments)
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
        Engine = new InterpreterEngine(Machine.Hart, Extensions.LoadTable()) { Observer = Machine };
    }

    public BareMetalMachine Machine { get; }

    public InterpreterEngine Engine { get; }

    public List<string> Log { get; } = [];

    public string Output => Encoding.ASCII.GetString(_output.ToArray());

    public string Error => Encoding.ASCII.GetString(_error.ToArray());

    /// <summary>Runs a program of assembly lines to its end.</summary>
    public static BareMetalRun Of(string[] lines, string input = "", params string[] arguments)
    {
        var run = new BareMetalRun(GuestProgram.Elf(lines), input, arguments);
        run.Go();
        return run;
    }

    public StopReason Go() => Engine.Run(Limit);

    public void Dispose()
    {
        Engine.Dispose();
        Machine.Dispose();
    }
}
