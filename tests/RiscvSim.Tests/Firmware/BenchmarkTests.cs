using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Firmware;

/// <summary>One iteration of the benchmarks of several kernels; what they must print was recorded from qemu-riscv64.</summary>
public class BenchmarkTests
{
    [Theory]
    [InlineData("integer")]
    [InlineData("float")]
    public void UnderLinux(string name) => Check(name, "linux", name, "1");

    [Theory]
    [InlineData("integer")]
    [InlineData("float")]
    public void BareMetal(string name) => Check(name + "-small", "htif", name);

    [Theory]
    [InlineData("integer", "sieve")]
    [InlineData("float", "lu")]
    public void OneKernel(string name, string kernel)
    {
        string[] expected = FirmwareProgram.Expected(name + "-small").Split('\n');
        string only = string.Join('\n', Array.FindAll(expected, line => !line.Contains("checksum", StringComparison.Ordinal) || line.StartsWith(kernel, StringComparison.Ordinal)));
        Assert.Equal((0, only), Program(name, "linux").Run("1", kernel));
    }

    [Theory]
    [InlineData("usage: float [ITERATIONS [KERNEL]]\n", "0")]
    [InlineData("usage: float [ITERATIONS [KERNEL]]\n", "1", "lu", "lu")]
    [InlineData("iterations 1\nno kernel is named qr\n", "1", "qr")]
    public void WrongArguments(string text, params string[] arguments) => Assert.Equal((2, text), Program("float", "linux").Run(arguments));

    private static void Check(string program, string abi, string name, params string[] arguments) =>
        Assert.Equal((0, FirmwareProgram.Expected(name + "-small")), Program(program, abi).Run(arguments));

    private static FirmwareProgram Program(string name, string abi) => new(FirmwareProgram.File(name, abi), IsaString.Parse(IsaString.Default));
}
