using RiscvSim.Cli;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Firmware;

/// <summary>The vector kernels check themselves at every VLEN, whatever becomes of agnostic elements, and print the same.</summary>
public class KernelTests
{
    public static TheoryData<string> Kernels() => [.. Names];

    /// <summary>The kernels of <c>firmware/kernels</c>.</summary>
    internal static IEnumerable<string> Names =>
        Directory.GetFiles(Path.Combine(Repository.Root, "firmware", "kernels"), "*.c").Select(source => Path.GetFileNameWithoutExtension(source)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void UnderLinux(string kernel)
    {
        foreach (int vlen in new[] { 128, 256, 512, 1024 })
            Check(kernel, "linux", vlen, agnosticOnes: vlen == 256);
    }

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
        string path = FirmwareProgram.File(kernel, abi);
        ExtensionSet extensions = ExtensionSet.Load([], []);
        IsaConfig isa = VlenOption.Parse(ProgramIsa.For(ElfFile.Load(path), extensions), vlen, extensions);
        (int code, string text) = new FirmwareProgram(path, isa) { AgnosticOnes = agnosticOnes, Engine = engine }.Run();
        Assert.True(code == 0, $"{kernel}.{abi} at VLEN {vlen}, engine {engine}: exit code {code}\n{text}");
        Assert.Equal(FirmwareProgram.Expected(kernel), text);
    }
}
