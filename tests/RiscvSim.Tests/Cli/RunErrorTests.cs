using RiscvSim.Tests.Platforms.BareMetal;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>What the user does wrong is one line on standard error and exit code 125; help is no error.</summary>
public sealed class RunErrorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("riscvsim-run-error").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("run: no ELF file is named; see riscvsim run --help", "run")]
    [InlineData("run: unknown option '--frob'; see riscvsim run --help", "run", "--frob", "ELF")]
    [InlineData("run: unknown option '-x'; see riscvsim run --help", "run", "-x", "ELF")]
    [InlineData("run: no ELF file is named; see riscvsim run --help", "run", "--isa")]
    [InlineData("run: option '--seed' is given twice; see riscvsim run --help", "run", "--seed", "1", "--seed", "2", "ELF")]
    [InlineData("run: the value of '--seed' is not valid; see riscvsim run --help", "run", "--seed", "x", "ELF")]
    [InlineData("run: the value of '--max-instructions' is not valid; see riscvsim run --help", "run", "--max-instructions", "-5", "ELF")]
    [InlineData("--timeout: 0 is not a number of seconds above 0 and up to 2592000", "run", "--timeout", "0", "ELF")]
    [InlineData("--memory: '12Q' is not a size such as 512M", "run", "--memory", "12Q", "ELF")]
    [InlineData("--memory: 65G is more than 64G", "run", "--memory", "65G", "ELF")]
    [InlineData("--memory: 5000 is not a multiple of the page size, 4096", "run", "--memory", "5000", "ELF")]
    [InlineData("--abi: 'windows' is neither 'htif' nor 'linux'", "run", "--abi", "windows", "ELF")]
    [InlineData("--engine: 'jit' is unknown; there are auto, interpreter, translator and (for run) lockstep", "run", "--engine", "jit", "ELF")]
    [InlineData("--dump-translation: needs --engine auto or translator, not interpreter", "run", "--engine", "interpreter", "--dump-translation", "main", "ELF")]
    [InlineData("--vlen: 100 is not a power of two from 32 to 65536", "run", "--vlen", "100", "--isa", "rv64gcv", "ELF")]
    [InlineData("--vlen: 131072 is not a power of two from 32 to 65536", "run", "--vlen", "131072", "--isa", "rv64gcv", "ELF")]
    [InlineData("run: the value of '--vlen' is not valid; see riscvsim run --help", "run", "--vlen", "wide", "ELF")]
    [InlineData("--vlen: 256 contradicts 'zvl128b' in ISA string 'rv64gcv_zvl128b'", "run", "--vlen", "256", "--isa", "rv64gcv_zvl128b", "ELF")]
    [InlineData("--vlen: the ISA 'rv64gc' has no vector registers; add 'v' or one of 'zve32x' to 'zve64d'", "run", "--vlen", "256", "--isa", "rv64gc", "ELF")]
    [InlineData("a VLEN of 64 contradicts 'v', which needs a VLEN from 128 to 65536 (ISA string 'rv64gcv')", "run", "--vlen", "64", "--isa", "rv64gcv", "ELF")]
    [InlineData("'zvl64b' contradicts 'v', which needs a VLEN from 128 to 65536 (ISA string 'rv64gcv_zvl64b')", "run", "--isa", "rv64gcv_zvl64b", "ELF")]
    [InlineData("--agnostic: 'zeros' is neither 'keep' nor 'ones'", "run", "--agnostic", "zeros", "ELF")]
    [InlineData("unknown extension 'zzz' in ISA string 'rv64i_zzz'", "run", "--isa", "rv64i_zzz", "ELF")]
    [InlineData("unknown verb 'frob', see riscvsim --help", "frob")]
    [InlineData("unknown option '--frob': a verb comes first, see riscvsim --help", "--frob")]
    public void BadCommandLines(string message, params string[] arguments) => AssertError(message, arguments);

    [Fact]
    public void BadFiles()
    {
        AssertError($"{_folder}/missing: no such file", "run", $"{_folder}/missing");
        AssertError($"{_folder}: is a directory", "run", _folder);
        AssertError($"{Elf()}: it holds compressed code, but the ISA has no 'c'", "run", "--isa", "rv64imafd", Elf());
        AssertError($"{Elf()}: the segment at 0x80000000 of 0x3000 bytes lies outside memory (0x80000000 to 0x80000fff)", "run", "--memory", "4K", Elf());
        File.WriteAllText($"{_folder}/text", "This is no program at all, but long enough for a header of sixty-four bytes.");
        CliRun run = CliRun.Of("run", $"{_folder}/text");
        Assert.Equal(125, run.ExitCode);
        Assert.Matches($"^riscvsim: {_folder}/text: [^\n]*ELF[^\n]*\n$", run.Error);
    }

    [Theory]
    [InlineData("--trace")]
    [InlineData("--json")]
    public void BadOutputFiles(string option)
    {
        CliRun run = CliRun.Of("run", option, "/nonexistent/file", Elf());
        Assert.Equal(125, run.ExitCode);
        Assert.Matches($"^riscvsim: {option}: [^\n]*/nonexistent/file[^\n]*\n$", run.Error);
    }

    [Fact]
    public void Help()
    {
        CliRun run = CliRun.Of("run", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.StartsWith("Usage: riscvsim run [options] ELF [arguments...]\n", run.Output);
        Assert.Contains("A program is bare metal (htif) if it has a symbol 'tohost'", run.Output);
        Assert.Contains("--max-instructions", run.Output);
        CliRun general = CliRun.Of("--help");
        Assert.Equal(0, general.ExitCode);
        Assert.Contains("\n  run         Runs an ELF program", general.Output);
        Assert.Equal(run.Output, CliRun.Of("help", "run").Output);
    }

    [Fact]
    public void Version()
    {
        CliRun run = CliRun.Of("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^riscvsim \d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public void NothingAtAll()
    {
        CliRun run = CliRun.Of();
        Assert.Equal(125, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("Usage: riscvsim VERB", run.Error);
    }

    private static void AssertError(string message, params string[] arguments) =>
        Assert.Equal(new CliRun(125, "", $"riscvsim: {message}\n"), CliRun.Of(arguments));

    private string Elf()
    {
        string path = Path.Combine(_folder, "guest.elf");
        File.WriteAllBytes(path, new GuestProgram(["ebreak"]).ToBytes());
        return path;
    }
}
