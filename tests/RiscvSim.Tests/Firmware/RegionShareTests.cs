using System.Globalization;
using RiscvSim.Cli;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Platforms.Elf;
using Xunit;

namespace RiscvSim.Tests.Firmware;

/// <summary>
/// Nearly all instructions of a kernel are retired in regions, in the engine that translates all code and waits for the compiler: with a thread for
/// that, and in short runs, the share tells about the machine's speed as well.
/// </summary>
public class RegionShareTests
{
    /// <summary>
    /// The shortest run that is judged, in instructions: about 0.1 s of the interpreter, which executes some 100 million instructions of these kernels
    /// per second. In shorter ones what is executed once counts: data, and the instructions until code that was refused is tried again.
    /// </summary>
    private const ulong Least = 10_000_000;

    private const double LeastShare = 0.95;
    private const int MostRepeats = 10_000;

    private static readonly string[] s_scalar = ["integer", "float"];

    public static TheoryData<string> Programs() => [.. KernelTests.Names, .. s_scalar];

    /// <summary>At its default size or, where that is too short, in as many repeats as are long enough.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void MostInstructionsAreRetiredInRegions(string name)
    {
        (ulong retired, ulong inRegions) = Run(name);
        for (int repeats = 10; retired < Least && repeats <= MostRepeats; repeats *= 10)
            (retired, inRegions) = Run(name, repeats.ToString(CultureInfo.InvariantCulture));
        Assert.True(retired >= Least, $"{name} retires no more than {retired} instructions");
        double share = (double)inRegions / retired;
        Assert.True(share is >= LeastShare and <= 1, $"{name}: {share:P2} of {retired} instructions");
    }

    private static (ulong Retired, ulong InRegions) Run(string name, params string[] arguments)
    {
        string path = FirmwareProgram.File(name, "linux");
        ExtensionSet extensions = ExtensionSet.Load([], []);
        IsaConfig isa = VlenOption.Parse(ProgramIsa.For(ElfFile.Load(path), extensions), s_scalar.Contains(name) ? null : 512, extensions);
        (ulong, ulong) counts = default;
        var program = new FirmwareProgram(path, isa)
        {
            Engine = TestEngines.Eager,
            AtEnd = engine => counts = (engine.Hart.Retired, ((TranslatorEngine)engine).Report.Executed),
        };
        (int code, string text) = program.Run(arguments);
        Assert.True(code == 0, $"{name}: exit code {code}\n{text}");
        return counts;
    }
}
