using RiscvSim.Engines;
using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Platforms.BareMetal;

public class HtifTests
{
    /// <summary>Stores t0 to tohost.</summary>
    private static readonly string[] s_send = ["la t1, tohost", "sd t0, 0(t1)"];

    /// <summary>A system call by the proxy: the block's address is in s0; afterwards t0 holds what fromhost held and a0 the result.</summary>
    private static readonly string[] s_call =
    [
        "la t1, tohost", "la t2, fromhost", "sd s0, 0(t1)", "wait:", "ld t0, 0(t2)", "beq t0, zero, wait", "sd zero, 0(t2)", "ld a0, 0(s0)",
    ];

    private static readonly string[] s_exitWithResult = ["slli t0, a0, 1", "ori t0, t0, 1", "sd t0, 0(t1)"];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 1)]
    [InlineData(1337 * 2 + 1, 1337)]
    public void AnOddValueEndsTheProgram(int value, ulong code)
    {
        using BareMetalRun run = BareMetalRun.Of(["la t1, value", "ld t0, 0(t1)", .. s_send, "value:", $".dword {value}"]);
        Assert.Equal(code, run.Machine.ExitCode);
        Assert.Null(run.Machine.Death);
    }

    [Fact]
    public void TheMachineStopsAtTheStore()
    {
        using BareMetalRun run = BareMetalRun.Of(["addi t0, zero, 1", .. s_send, "addi s1, zero, 5"]);
        Assert.Equal(4UL, run.Machine.Hart.Retired);
        Assert.Equal(0UL, run.Machine.Hart[9]);
    }

    [Fact]
    public void TohostIsClearedAndTheConsolePrints()
    {
        using BareMetalRun run = BareMetalRun.Of(
        [
            "la t1, tohost", "addi s0, zero, 257", "slli s0, s0, 48", "addi t0, zero, 72", "or t0, t0, s0", "sd t0, 0(t1)", "ld s1, 0(t1)",
            "addi t0, zero, 105", "or t0, t0, s0", "sd t0, 0(t1)", "addi t0, zero, 1", "sd t0, 0(t1)",
        ]);
        Assert.Equal("Hi", run.Output);
        Assert.Equal(0UL, run.Machine.Hart[9]);
    }

    [Fact]
    public void TheConsoleReads()
    {
        using BareMetalRun run = BareMetalRun.Of(
            ["la t1, tohost", "la t2, fromhost", "addi t0, zero, 1", "slli t0, t0, 56", "sd t0, 0(t1)", "ld s1, 0(t2)", "addi t0, zero, 1", "sd t0, 0(t1)"],
            "x");
        Assert.Equal(1UL << 56 | 0x100 | 'x', run.Machine.Hart[9]);
    }

    [Fact]
    public void AnswersWaitUntilFromhostIsFree()
    {
        using BareMetalRun run = BareMetalRun.Of(
            [
                "la t1, tohost", "la t2, fromhost", "addi t0, zero, 1", "slli t0, t0, 56", "sd t0, 0(t1)", "sd t0, 0(t1)", "ld s1, 0(t2)", "sd zero, 0(t2)",
                "ld s2, 0(t2)", "sd zero, 0(t2)", "ld s3, 0(t2)", "addi t0, zero, 1", "sd t0, 0(t1)",
            ],
            "ab");
        Assert.Equal('a', (char)(run.Machine.Hart[9] & 0xff));
        Assert.Equal('b', (char)(run.Machine.Hart[18] & 0xff));
        Assert.Equal(0UL, run.Machine.Hart[19]);
    }

    [Theory]
    [InlineData(1, "text", "")]
    [InlineData(2, "", "text")]
    public void WriteIsProxied(int descriptor, string output, string error)
    {
        using BareMetalRun run = BareMetalRun.Of(
        [
            "la s0, block", "la t0, text", "sd t0, 16(s0)", .. s_call, .. s_exitWithResult,
            "block:", ".dword 64", $".dword {descriptor}", ".dword 0", ".dword 4", ".dword 0", ".dword 0", ".dword 0", ".dword 0", "text:", ".asciz text",
        ]);
        Assert.Equal(4UL, run.Machine.ExitCode);
        Assert.Equal(output, run.Output);
        Assert.Equal(error, run.Error);
    }

    [Fact]
    public void ReadIsProxied()
    {
        using BareMetalRun run = BareMetalRun.Of(
            [
                "la s0, block", "la t0, text", "sd t0, 16(s0)", .. s_call, "la t3, text", "lbu s1, 2(t3)", .. s_exitWithResult,
                "block:", ".dword 63", ".dword 0", ".dword 0", ".dword 8", ".dword 0", ".dword 0", ".dword 0", ".dword 0", "text:", ".asciz 12345678",
            ],
            "abc");
        Assert.Equal(3UL, run.Machine.ExitCode);
        Assert.Equal((ulong)'c', run.Machine.Hart[9]);
    }

    [Fact]
    public void ExitIsProxied()
    {
        using BareMetalRun run = BareMetalRun.Of(
            ["la s0, block", "la t1, tohost", "sd s0, 0(t1)", "block:", ".dword 93", ".dword 7", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0"]);
        Assert.Equal(7UL, run.Machine.ExitCode);
    }

    [Theory]
    [InlineData(56, 1, -38)] // openat: not there
    [InlineData(64, 5, -9)] // write to a descriptor that is not open
    [InlineData(63, 1, -9)] // read from standard output
    [InlineData(64, 1, -14)] // write from address 16
    [InlineData(63, 0, -14)] // read to address 16
    public void CallsThatFailReturnAnErrorNumber(int number, int descriptor, long result)
    {
        using BareMetalRun run = BareMetalRun.Of(
        [
            "la s0, block", .. s_call, "addi s1, a0, 0", "addi t0, zero, 1", "sd t0, 0(t1)",
            "block:", $".dword {number}", $".dword {descriptor}", ".dword 16", ".dword 4", ".dword 0", ".dword 0", ".dword 0", ".dword 0",
        ]);
        Assert.Equal(0UL, run.Machine.ExitCode);
        Assert.Equal(result, (long)run.Machine.Hart[9]);
        Assert.Equal(result == -38 ? 1 : 0, run.Log.Count);
    }

    /// <summary>What a read writes to tohost is no request: a guest could otherwise keep the host busy for ever, deeper and deeper.</summary>
    [Fact]
    public void ARequestIsNotMadeByARequest()
    {
        using BareMetalRun run = BareMetalRun.Of(
            [
                "la s0, block", "la t1, tohost", "sd t1, 16(s0)", "sd s0, 0(t1)", "ld s1, 0(t1)", "addi t0, zero, 15", "sd t0, 0(t1)",
                "block:", ".dword 63", ".dword 0", ".dword 0", ".dword 8", ".dword 0", ".dword 0", ".dword 0", ".dword 0",
            ],
            "\u0003\0\0\0\0\0\0\0");
        Assert.Equal((7UL, 3UL), (run.Machine.ExitCode, run.Machine.Hart[9]));
    }

    [Fact]
    public void MissingCallsAreNamedOnce()
    {
        using BareMetalRun run = BareMetalRun.Of(
        [
            "la s0, block", "addi s2, zero, 3", "la t1, tohost", "again:", "addi t0, zero, 1024", "sd t0, 0(s0)", "sd s0, 0(t1)", "addi s2, s2, -1",
            "bne s2, zero, again", "addi t0, zero, 1", "sd t0, 0(t1)",
            "block:", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0",
        ]);
        Assert.Equal(["HTIF system call 1024 is not implemented: it returns -ENOSYS"], run.Log);
    }

    [Fact]
    public void ArgumentsComeByGetmainvars()
    {
        using BareMetalRun run = BareMetalRun.Of(
            [
                "la s0, block", "la t0, buffer", "sd t0, 8(s0)", .. s_call, "la s1, buffer", "ld s2, 0(s1)", "ld t3, 16(s1)", "lbu s3, 0(t3)", "ld s4, 24(s1)",
                "ld s5, 32(s1)", .. s_exitWithResult,
                "block:", ".dword 2011", ".dword 0", ".dword 256", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0", "buffer:",
            ],
            "", "prog", "one");
        Assert.Equal(0UL, run.Machine.ExitCode);
        Assert.Equal(2UL, run.Machine.Hart[18]);
        Assert.Equal((ulong)'o', run.Machine.Hart[19]);
        Assert.Equal(0UL, run.Machine.Hart[20]);
        Assert.Equal(0UL, run.Machine.Hart[21]);
    }

    [Fact]
    public void ArgumentsMayBeTooLong()
    {
        using BareMetalRun run = BareMetalRun.Of(
            [
                "la s0, block", "la t0, buffer", "sd t0, 8(s0)", .. s_call, "addi s1, a0, 0", "addi t0, zero, 1", "sd t0, 0(t1)",
                "block:", ".dword 2011", ".dword 0", ".dword 39", ".dword 0", ".dword 0", ".dword 0", ".dword 0", ".dword 0", "buffer:",
            ],
            "", "prog", "one");
        Assert.Equal(-12, (long)run.Machine.Hart[9]);
    }

    [Fact]
    public void ARequestOutsideMemoryEndsTheRun()
    {
        using BareMetalRun run = BareMetalRun.Of(["addi t0, zero, 16", .. s_send]);
        Assert.Null(run.Machine.ExitCode);
        Assert.Equal("an HTIF request points to 0x10, which is not memory", run.Machine.Htif!.Failure);
    }

    [Fact]
    public void WithoutTohostNobodyListens()
    {
        var program = new GuestProgram(["addi t0, zero, 1", .. s_send, "end:", "jal zero, end"]) { HasHtif = false };
        using var run = new BareMetalRun(program.ToElf());
        Assert.Equal(StopReason.Limit, run.Go());
        Assert.Null(run.Machine.Htif);
    }

    [Fact]
    public void TheFirmwareGreets()
    {
        string path = Path.Combine(Repository.Root, "firmware", "elf", "hello.htif.elf");
        using var run = new BareMetalRun(ElfFile.Load(path));
        run.Go();
        Assert.Equal(0UL, run.Machine.ExitCode);
        Assert.Equal("Hello from RV64GC.\nA character at a time.\n", run.Output);
    }
}
