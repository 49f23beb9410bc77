using RiscvSim.Cli.Running;
using RiscvSim.Tests.Platforms.BareMetal;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>The pieces of <c>run</c> that need no process.</summary>
public class RunPartsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("4096", 4096)]
    [InlineData("1K", 1 << 10)]
    [InlineData("3m", 3 << 20)]
    [InlineData("64G", 64UL << 30)]
    [InlineData("17179869183G", 17179869183UL << 30)]
    public void Sizes(string text, ulong bytes)
    {
        Assert.True(ByteSize.TryParse(text, out ulong size));
        Assert.Equal(bytes, size);
    }

    [Theory]
    [InlineData("")]
    [InlineData("K")]
    [InlineData("-1")]
    [InlineData("1.5G")]
    [InlineData("1T")]
    [InlineData("17179869184G")]
    [InlineData("18446744073709551616")]
    public void NoSizes(string text) => Assert.False(ByteSize.TryParse(text, out _));

    [Theory]
    [InlineData("a.elf", "", "a.elf", "")]
    [InlineData("--stats a.elf --stats b", "--stats", "a.elf", "--stats b")]
    [InlineData("--isa rv64i a.elf", "--isa rv64i", "a.elf", "")]
    [InlineData("--isa=rv64i a.elf x", "--isa=rv64i", "a.elf", "x")]
    [InlineData("--stats -- --odd-name y", "--stats", "--odd-name", "y")]
    [InlineData("--real-time --trace - a.elf", "--real-time --trace -", "a.elf", "")]
    [InlineData("--isa", "--isa", null, "")]
    [InlineData("", "", null, "")]
    public void CommandLinesAreSplitAtTheProgram(string line, string options, string? elf, string guest)
    {
        RunArguments arguments = RunArguments.Split(Words(line));
        Assert.Equal(Words(options), arguments.Options);
        Assert.Equal(elf, arguments.Elf);
        Assert.Equal(Words(guest), arguments.Guest);
    }

    [Theory]
    [InlineData(0x8000_0000, true, Abi.Htif)]
    [InlineData(0x8000_0000, false, Abi.Htif)]
    [InlineData(0x10000, true, Abi.Htif)]
    [InlineData(0x10000, false, Abi.Linux)]
    public void TheRuleOfTheAbi(ulong start, bool hasTohost, Abi abi) =>
        Assert.Equal(abi, AbiRule.Choose(new GuestProgram(["ebreak"], start) { HasHtif = hasTohost }.ToElf()));

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
