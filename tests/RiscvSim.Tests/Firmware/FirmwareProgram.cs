using System.Text;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Firmware;

/// <summary>A program of <c>firmware/elf</c> on a machine of its own.</summary>
/// <param name="Path">The ELF, <c>NAME.linux.elf</c> or <c>NAME.htif.elf</c>.</param>
/// <param name="Isa">What the machine can execute.</param>
internal sealed record FirmwareProgram(string Path, IsaConfig Isa)
{
    private const ulong Limit = 10_000_000_000;
    private static readonly InsnTable s_table = RiscvSim.Cli.Extensions.LoadTable();

    /// <summary>Extensions beyond those of the build.</summary>
    public ExtensionSet Extensions { get; init; } = ExtensionSet.Load([], []);

    /// <summary>Whether agnostic elements become ones.</summary>
    public bool AgnosticOnes { get; init; }

    /// <summary>What executes it: one of <see cref="TestEngines"/>.</summary>
    public string Engine { get; init; } = TestEngines.Interpreter;

    /// <summary>Looks at the engine after the run; the engine then counts what is executed in regions.</summary>
    public Action<IEngine>? AtEnd { get; init; }

    /// <summary>The file of a program.</summary>
    public static string File(string name, string abi) => System.IO.Path.Combine(Repository.Root, "firmware", "elf", $"{name}.{abi}.elf");

    /// <summary>What a program must print.</summary>
    public static string Expected(string name) => System.IO.File.ReadAllText(System.IO.Path.Combine(Repository.Root, "firmware", "expected", name + ".txt"));

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">Those of a Linux program.</param>
    /// <returns>The exit code, and all output but the lines about counted instructions.</returns>
    public (int Code, string Text) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        int? code = Path.EndsWith(".linux.elf", StringComparison.Ordinal) ? RunLinux(output, arguments) : RunBareMetal(output);
        string text = Encoding.ASCII.GetString(output.ToArray());
        Assert.True(code != null, $"{Path} did not end:\n{text}");
        return (code.Value, string.Join('\n', Array.FindAll(text.Split('\n'), line => !line.StartsWith("instructions", StringComparison.Ordinal))));
    }

    private int? RunLinux(Stream output, string[] arguments)
    {
        var options = new LinuxOptions { Arguments = arguments, Output = output, Error = output, Extensions = Extensions.MakeStates() };
        using var process = new LinuxProcess(ElfFile.Load(Path), Isa, options);
        Run(process.Hart, process);
        return process.IsOver ? process.ExitCode : null;
    }

    private int? RunBareMetal(Stream output)
    {
        var options = new BareMetalOptions { Isa = Isa, Output = output, Error = output, Extensions = Extensions.MakeStates() };
        using var machine = new BareMetalMachine(ElfFile.Load(Path), options);
        Run(machine.Hart, machine);
        return machine.ExitCode is { } code ? (int)code : null;
    }

    private void Run(Hart hart, ITrapObserver observer)
    {
        hart.Vector.AgnosticOnes = AgnosticOnes;
        EngineSetup setup = TestEngines.Named(Engine);
        using IEngine engine = (AtEnd == null ? setup : setup.Counting).Make(hart, Extensions.Complete(s_table, Isa), observer);
        engine.Run(Limit);
        AtEnd?.Invoke(engine);
    }
}
