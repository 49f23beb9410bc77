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

/// <summary>The vector kernels check themselves at every VLEN, whatever becomes of agnostic elements, and print the same.</summary>
public class KernelTests
{
    private const ulong Limit = 4_000_000_000;

    private static readonly InsnTable s_table = Extensions.LoadTable();

    public static TheoryData<string> Kernels()
    {
        var names = new TheoryData<string>();
        foreach (string source in Directory.GetFiles(Path.Combine(Repository.Root, "firmware", "kernels"), "*.c").Order())
            names.Add(Path.GetFileNameWithoutExtension(source));
        return names;
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void UnderLinux(string kernel)
    {
        foreach (int vlen in new[] { 128, 256, 512, 1024 })
            Check(kernel, "linux", vlen, agnosticOnes: vlen == 256);
    }

    /// <summary>Under each engine that translates at one VLEN, so that each VLEN is translated at once and in the background of a run.</summary>
    [Theory]
    [MemberData(nameof(Kernels))]
    public void Translated(string kernel)
    {
        Check(kernel, "linux", 128, agnosticOnes: false, TestEngines.Hot);
        Check(kernel, "linux", 512, agnosticOnes: false, TestEngines.Eager);
        Check(kernel, "htif", 512, agnosticOnes: true, TestEngines.Hot);
        Check(kernel, "linux", 1024, agnosticOnes: false, TestEngines.Auto);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void BareMetal(string kernel) => Check(kernel, "htif", 512, agnosticOnes: false);

    private static void Check(string kernel, string abi, int vlen, bool agnosticOnes, string engine = TestEngines.Interpreter)
    {
        string path = Path.Combine(Repository.Root, "firmware", "elf", $"{kernel}.{abi}.elf");
        ElfFile elf = ElfFile.Load(path);
        ExtensionSet extensions = ExtensionSet.Load([], []);
        IsaConfig isa = VlenOption.Parse(ProgramIsa.For(elf, extensions), vlen, extensions);
        using var output = new MemoryStream();
        int? code = abi == "linux" ? RunLinux(elf, isa, output, agnosticOnes, engine) : RunBareMetal(elf, isa, output, agnosticOnes, engine);
        string text = Encoding.ASCII.GetString(output.ToArray());
        Assert.True(code == 0, $"{kernel}.{abi} at VLEN {vlen}: engine {engine}: exit code {code}\n{text}");
        string[] lines = Array.FindAll(text.Split('\n'), line => !line.StartsWith("instructions", StringComparison.Ordinal));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "firmware", "expected", kernel + ".txt")), string.Join('\n', lines));
    }

    private static int? RunLinux(ElfFile elf, IsaConfig isa, Stream output, bool agnosticOnes, string engine)
    {
        using var process = new LinuxProcess(elf, isa, new LinuxOptions { Output = output, Error = output });
        Run(process.Hart, process, agnosticOnes, engine);
        return process.IsOver ? process.ExitCode : null;
    }

    private static int? RunBareMetal(ElfFile elf, IsaConfig isa, Stream output, bool agnosticOnes, string engine)
    {
        using var machine = new BareMetalMachine(elf, new BareMetalOptions { Isa = isa, Output = output, Error = output });
        Run(machine.Hart, machine, agnosticOnes, engine);
        return machine.ExitCode is { } code ? (int)code : null;
    }

    private static void Run(Hart hart, ITrapObserver observer, bool agnosticOnes, string name)
    {
        hart.Vector.AgnosticOnes = agnosticOnes;
        using IEngine engine = TestEngines.Named(name).Make(hart, s_table, observer);
        engine.Run(Limit);
    }
}
