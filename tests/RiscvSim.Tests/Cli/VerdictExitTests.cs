using RiscvSim.Cli;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>What the operating system sees of the verbs that judge and list: exit codes, and one line on standard error.</summary>
public sealed class VerdictExitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VerdictExitTests()
    {
        _folder.Write("good.elf", TestProgram.StoringToHost(1));
        _folder.Write("bad.elf", TestProgram.StoringToHost(3));
        _folder.Write("text", "text"u8.ToArray());
        _folder.Write("nop.jsonl", """{"insn":"0x0001","pre":{"pc":"0x80000000"},"post":{"pc":"0x80000002"}}"""u8.ToArray());
    }

    [Theory]
    [InlineData(0, "1 passed, 0 failed, 0 skipped\n", "compliance", "good.elf")]
    [InlineData(1, "1 passed, 1 failed, 0 skipped\n", "compliance", "good.elf", "bad.elf")]
    [InlineData(125, "riscvsim: none.elf: no such file or folder\n", "compliance", "none.elf")]
    [InlineData(125, "riscvsim: compliance: unknown option '--wrong'; see riscvsim compliance --help\n", "compliance", "--wrong", "good.elf")]
    [InlineData(125, "riscvsim: compliance: the value of '--timeout' is not valid; see riscvsim compliance --help\n", "compliance", "--timeout", "x", "good.elf")]
    [InlineData(0, "1 passed, 0 failed, 0 skipped\n", "vectors", "--isa", "rv64gc", "nop.jsonl")]
    [InlineData(125, "riscvsim: vectors: an argument is missing; see riscvsim vectors --help\n", "vectors")]
    [InlineData(125, "riscvsim: text:1: ", "vectors", "text")]
    [InlineData(125, "riscvsim: unknown extension 'zzz' in ISA string 'rv64i_zzz'\n", "disasm", "--isa", "rv64i_zzz", "good.elf")]
    [InlineData(125, "riscvsim: text: ", "disasm", "text")]
    [InlineData(0, "1 instruction\n", "isa", "fence.i")]
    [InlineData(0, "--allow-skip", "vectors", "--help")]
    [InlineData(0, "--junit=FILE", "compliance", "--help")]
    [InlineData(0, "--symbol=NAME", "disasm", "--help")]
    [InlineData(0, "--markdown", "isa", "--help")]
    public void ExitCodes(int code, string text, params string[] arguments)
    {
        CliRun run = CliRun.Shell($"cd '{_folder.Path}' && exec \"$0\" \"$@\"", arguments);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(text, code == ExitCode.ToolError ? run.Error : run.Output);
        Assert.Equal(code == ExitCode.ToolError ? 1 : 0, run.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("vectors", "--isa", "rv64gc", "nop.jsonl")]
    [InlineData("compliance", "good.elf")]
    [InlineData("disasm", "good.elf")]
    [InlineData("isa")]
    public void AFullDiskIsOneLine(params string[] arguments)
    {
        CliRun run = CliRun.Shell($"cd '{_folder.Path}' && exec \"$0\" \"$@\" > /dev/full", arguments);
        Assert.Equal(ExitCode.ToolError, run.ExitCode);
        Assert.StartsWith("riscvsim: cannot write standard output: ", run.Error);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
