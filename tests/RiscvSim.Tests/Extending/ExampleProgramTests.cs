using System.Text;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Tracing;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;
using RiscvSim.Tests.Cli;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>The programs of firmware/ext check themselves under the example extensions, and print the same everywhere.</summary>
public class ExampleProgramTests
{
    private const ulong Limit = 400_000_000;

    private static readonly InsnTable s_own = RiscvSim.Cli.Extensions.LoadTable();

    private static ExtensionSet Set => ExtensionMachine.Extensions;

    [Theory]
    [InlineData("zvti8i32mm", "htif", 256)]
    [InlineData("zvti8i32mm", "linux", 128)]
    [InlineData("zvti8i32mm", "linux", 512)]
    [InlineData("zvti8i32mm", "linux", 1024)]
    [InlineData("zvti8i32mm", "linux", 4096)]
    [InlineData("gemmini", "htif", 256)]
    [InlineData("gemmini", "linux", 128)]
    [InlineData("dma", "htif", 256)]
    public void AProgramIsRight(string name, string abi, int vlen)
    {
        foreach (string engine in TestEngines.All.Where(e => e != TestEngines.Single))
        {
            (int? code, string text) = abi == "linux" ? RunLinux(Load(name, abi), vlen, engine) : RunBareMetal(Load(name, abi), vlen, engine);
            Assert.True(code == 0, $"{name}.{abi} at VLEN {vlen}, engine {engine}: exit code {code}\n{text}");
            Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "firmware", "expected", $"ext-{name}.txt")), text);
        }
    }

    /// <summary>As a user does it: the file is compiled when the program starts.</summary>
    [Theory]
    [InlineData("zvti8i32mm")]
    [InlineData("gemmini")]
    [InlineData("dma")]
    public void AFileIsAllThatTheCommandLineNeeds(string name)
    {
        string folder = Path.Combine(Repository.Root, "firmware");
        CliRun run = CliRun.Of("run", "--ext", Path.Combine(folder, "ext", $"{name}.cs"), Path.Combine(folder, "elf", $"ext-{name}.htif.elf"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "expected", $"ext-{name}.txt")), run.Output);
    }

    [Fact]
    public void WithoutTheExtensionTheFirstInstructionIsIllegal()
    {
        ElfFile elf = Load("gemmini", "htif");
        using var output = new MemoryStream();
        using var machine = new BareMetalMachine(elf, new BareMetalOptions { Isa = IsaString.Parse("rv64gcv"), Output = output, Error = output });
        using var engine = new InterpreterEngine(machine.Hart, s_own) { Observer = machine };
        engine.Run(Limit);
        Assert.Equal(1ul, machine.ExitCode);
        Assert.Contains("mcause 0000000000000002", Encoding.ASCII.GetString(output.ToArray()));
    }

    [Fact]
    public void ACopyByDmaIsTheSameUnderACommitLog()
    {
        ulong[] retired = [.. new[] { false, true }.Select(traced =>
        {
            using BareMetalMachine machine = Make(Load("dma", "htif"), 256, Stream.Null);
            IsaConfig isa = machine.Hart.Isa;
            IEngine engine = new InterpreterEngine(machine.Hart, Set.Complete(s_own, isa)) { Observer = machine };
            if (traced)
                engine = new CommitTracer(engine, Set.Complete(s_own, isa), Stream.Null);
            // Long enough for the first copies.
            engine.Run(1_200_000);
            ulong cycles = machine.Hart.Clock.Cycles;
            engine.Dispose();
            return cycles;
        })];
        Assert.Equal(retired[0], retired[1]);
    }

    private static ElfFile Load(string name, string abi) => ElfFile.Load(Path.Combine(Repository.Root, "firmware", "elf", $"ext-{name}.{abi}.elf"));

    private static IsaConfig Isa(int vlen) => VlenOption.Parse("rv64gcv_zvt8e_zvti8i32mm_xgemmini", vlen, Set);

    private static (int? Code, string Text) RunLinux(ElfFile elf, int vlen, string engine)
    {
        using var output = new MemoryStream();
        using var process = new LinuxProcess(elf, Isa(vlen), new LinuxOptions { Output = output, Error = output, Extensions = Set.MakeStates() });
        Run(process.Hart, process, engine);
        return (process.IsOver ? process.ExitCode : null, Encoding.ASCII.GetString(output.ToArray()));
    }

    private static (int? Code, string Text) RunBareMetal(ElfFile elf, int vlen, string engine)
    {
        using var output = new MemoryStream();
        using BareMetalMachine machine = Make(elf, vlen, output);
        Run(machine.Hart, machine, engine);
        return (machine.ExitCode is { } code ? (int)code : null, Encoding.ASCII.GetString(output.ToArray()));
    }

    private static BareMetalMachine Make(ElfFile elf, int vlen, Stream output) =>
        new(elf, new BareMetalOptions { Isa = Isa(vlen), Output = output, Error = output, Extensions = Set.MakeStates() });

    private static void Run(Hart hart, ITrapObserver observer, string name)
    {
        using IEngine engine = TestEngines.Named(name).Make(hart, Set.Complete(s_own, hart.Isa), observer);
        engine.Run(Limit);
    }
}
