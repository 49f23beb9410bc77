using System.Runtime.InteropServices;
using RiscvSim.Cli;
using RiscvSim.Cli.Dumping;
using RiscvSim.Engines;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Platforms.BareMetal;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary><c>run --dump-translation</c>: which code is meant, and what is shown of it.</summary>
public sealed class DumpTranslationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("loop")]
    [InlineData("80000004")]
    [InlineData("0x80000004")]
    [InlineData("0X80000008")]
    public void GuestCodeIlAndHostCode(string place)
    {
        CliRun run = Dump(place);
        Assert.Equal((5, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"\A0x8000000[48] <loop(\+0x4)?>: \d+ regions?\n.*no map from IL to host code", run.Error);
        // What the row's semantic is called by stands beside the instruction.
        Assert.Matches(@"(?m)^80000004: fff40413  addi s0, s0, -1 +\|   ldloc x8\n +\|   ldc\.i8 0xf{16}\n +\|   call I\.Addi\n +\|   stloc x8$", run.Error);
        Assert.Matches(@"(?m)^80000008: fe041ee3  bne s0, zero, 0x80000004 <loop> +\|   ldarg\.s 3$", run.Error);
        Assert.Matches(@"(?m)^exits +\| L\d+:$", run.Error);
    }

    [Fact]
    public void HostCodeIsDecodedFromTheEntryToItsEnds()
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64)
            return;
        string[] lines = Dump("loop").Error.Split('\n');
        int start = Array.FindIndex(lines, line => line.StartsWith("Host code, ", StringComparison.Ordinal));
        Assert.True(start > 0);
        string[] host = [.. lines[start..].Where(line => line.Length > 9 && line[..2] == "  " && Array.TrueForAll([.. line[2..6]], char.IsAsciiHexDigit))];
        Assert.True(host.Length > 20, $"{host.Length} instructions");
        Assert.StartsWith("  0000 ", host[0]);
        Assert.Equal(host.Order(StringComparer.Ordinal), host);
        // Where jumps lead is marked, and everything that is marked stands in the list.
        Assert.Contains(host, line => line[7] == '>');
        Assert.Contains(host, line => line[9..].StartsWith("ret", StringComparison.Ordinal) || line[9..].StartsWith("jmp r", StringComparison.Ordinal));
        Assert.DoesNotContain(host, line => line.Contains("(bad)", StringComparison.Ordinal));
        Assert.Contains("HostOffset 0x", string.Join('\n', lines[start..]));
    }

    [Fact]
    public void ASymbolStandsForAllItsInstructions()
    {
        // The loop begins behind the symbol's first instruction, and is a region of its own in the engine that waits for hot code.
        CliRun run = CliRun.Of("run", "--dump-translation", "crc32", Path.Combine(Repository.Root, "firmware", "elf", "integer-small.htif.elf"));
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"\A0x[0-9a-f]+ <crc32>: \d+ regions?\n", run.Error);
        Assert.Matches(@"(?m)^Region of \d+ guest instructions, entered at 0x[0-9a-f]+ <crc32\+0x[0-9a-f]+>", run.Error);
    }

    [Theory]
    [InlineData("0x80000004", "no region holds 0x80000004 <loop>: it was executed, but not often or long enough to be translated (--engine translator translates everything)")]
    [InlineData("0x80004000", "no region holds 0x80004000: it was never executed, or has changed since")]
    [InlineData("0x1000", "no region holds 0x1000: no code can be executed there")]
    public void CodeWithoutATranslationIsOneLine(string place, string message) =>
        Assert.Equal(new CliRun(5, "", $"riscvsim: --dump-translation: {message}\n"), CliRun.Of("run", "--dump-translation", place, Program()));

    [Theory]
    [InlineData("nothing")]
    [InlineData("0x")]
    [InlineData("0xloop")]
    public void NeitherAnAddressNorASymbol(string text)
    {
        CliRun run = Dump(text);
        Assert.Equal(new CliRun(125, "", $"riscvsim: --dump-translation: '{text}' is neither a hexadecimal address nor a symbol of {Program()}\n"), run);
    }

    [Theory]
    [InlineData("0x80000005", "no instruction begins at the odd address 0x80000005")]
    [InlineData("80000009", "no instruction begins at the odd address 0x80000009")]
    [InlineData("123456789012345678", "'123456789012345678' has more than the 64 bits of an address")]
    [InlineData("0x10000000000000000", "'0x10000000000000000' has more than the 64 bits of an address")]
    public void NoAddressOfAnInstruction(string text, string message) =>
        Assert.Equal(new CliRun(125, "", $"riscvsim: --dump-translation: {message}\n"), Dump(text));

    [Theory]
    [InlineData("htif", "it is data, and was never executed")]
    [InlineData("linux", "no code can be executed there")]
    public void DataIsNoCode(string abi, string reason)
    {
        CliRun run = CliRun.Of("run", "--dump-translation", "expected", Path.Combine(Repository.Root, "firmware", "elf", $"strings.{abi}.elf"));
        Assert.Equal(0, run.ExitCode);
        Assert.Matches($@"\Ariscvsim: --dump-translation: no region holds 0x[0-9a-f]+ <expected>: {reason}\n\z", run.Error);
    }

    [Theory]
    [InlineData(EngineKind.Interpreter)]
    [InlineData(EngineKind.Lockstep)]
    public void EnginesWithNothingToShowAreRefused(EngineKind engine)
    {
        DumpTarget.Check(null, engine);
        CliException error = Assert.Throws<CliException>(() => DumpTarget.Check("loop", engine));
        Assert.Equal($"--dump-translation: needs --engine auto or translator, not {engine.ToString().ToLowerInvariant()}", error.Message);
    }

    [Fact]
    public void ASymbolGoesBeforeAnAddressAndMovesWithTheProgram()
    {
        ElfFile elf = new GuestProgram(["addi a0, zero, 1", "face:", "addi a0, a0, 1", "addi a0, a0, 1", "next:", "ebreak"], 0x10000) { HasHtif = false }.ToElf();
        Assert.Equal(new DumpTarget(0x10004, 0x1000c), DumpTarget.Find("face", elf, 0));
        Assert.Equal(new DumpTarget(0x410004, 0x41000c), DumpTarget.Find("face", elf, 0x400000));
        Assert.Equal(new DumpTarget(0xface, 0xfad0), DumpTarget.Find("0xface", elf, 0x400000));
        Assert.Equal(new DumpTarget(0xface0, 0xface2), DumpTarget.Find("face0", elf, 0));
    }

    private CliRun Dump(string place) => CliRun.Of("run", "--engine", "translator", "--dump-translation", place, Program());

    /// <summary>A loop of two instructions, a hundred times; exit code 5.</summary>
    private string Program() => _folder.Write("loop.elf", new GuestProgram(
        ["addi s0, zero, 100", "loop:", "addi s0, s0, -1", "bne s0, zero, loop", "done:", "la t1, tohost", "addi t0, zero, 11", "sd t0, 0(t1)"]).ToBytes());
}
