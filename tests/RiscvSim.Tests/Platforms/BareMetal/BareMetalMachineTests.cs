using System.Buffers.Binary;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;
using Xunit;

namespace RiscvSim.Tests.Platforms.BareMetal;

public unsafe class BareMetalMachineTests
{
    private static readonly string[] s_spin = ["end:", "jal zero, end"];

    [Fact]
    public void ResetState()
    {
        using var run = new BareMetalRun(GuestProgram.Elf(s_spin));
        Hart hart = run.Machine.Hart;
        Assert.Equal(GuestProgram.Base, hart.State->Pc);
        Assert.Equal(Privilege.Machine, hart.Privilege);
        Assert.Equal(0UL, hart[10]);
        Assert.Equal(run.Machine.DeviceTree, hart[11]);
        Assert.False(hart.Trap.HasHandler);
        Assert.Equal(0xd00dfeedU, BinaryPrimitives.ReadUInt32BigEndian(Read(run.Machine, hart[11], 4)));
        Assert.True(hart[11] >= BareMetalMachine.DramStart + (1 << 20) - 4096);
    }

    [Fact]
    public void SegmentsAreLoadedAtTheirPhysicalAddress()
    {
        var program = new GuestProgram(s_spin, 0xffff_ffff_8000_0000) { Physical = 0x8001_0000, HasHtif = false };
        using var run = new BareMetalRun(program.ToElf());
        Assert.Equal(0x0000006fU, BinaryPrimitives.ReadUInt32LittleEndian(Read(run.Machine, 0x8001_0000, 4)));
    }

    [Fact]
    public void APositionIndependentProgramStandsAtTheStartOfMemory()
    {
        var program = new GuestProgram(["la t1, tohost", "addi t0, zero, 5", "sd t0, 0(t1)"], 0x4000) { PositionIndependent = true };
        using var run = new BareMetalRun(program.ToElf());
        Assert.Equal(BareMetalMachine.DramStart - 0x4000, run.Machine.Bias);
        run.Go();
        Assert.Equal(2UL, run.Machine.ExitCode);
    }

    [Theory]
    [InlineData(0x7fff_f000)]
    [InlineData(0x800f_f000)]
    [InlineData(0x1_0000_0000)]
    public void ASegmentOutsideMemoryIsRefused(ulong start)
    {
        ElfException error = Assert.Throws<ElfException>(() => new BareMetalRun(new GuestProgram(s_spin, start).ToElf()));
        Assert.StartsWith($"guest.elf: the segment at 0x{start:x} of 0x3000 bytes lies outside memory", error.Message);
    }

    [Fact]
    public void TheDeviceTreeNeedsRoom()
    {
        ElfException error = Assert.Throws<ElfException>(() => new BareMetalRun(new GuestProgram(s_spin, 0x800f_d000).ToElf()));
        Assert.Contains("no room is left", error.Message);
    }

    [Fact]
    public void TohostOutsideMemoryIsRefused()
    {
        var program = new GuestProgram(s_spin) { TohostAddress = 0x10_0000 };
        Assert.Contains("'tohost' at 0x80100000 lies outside memory", Assert.Throws<ElfException>(() => new BareMetalRun(program.ToElf())).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4097)]
    [InlineData((64UL << 30) + 4096)]
    public void OddMemorySizesAreRefused(ulong size)
    {
        var options = new BareMetalOptions { Isa = IsaString.Parse("rv64i"), MemorySize = size };
        Assert.Throws<ArgumentOutOfRangeException>(() => new BareMetalMachine(GuestProgram.Elf(s_spin), options));
    }

    [Fact]
    public void TheLargestMemoryCostsNothing()
    {
        var options = new BareMetalOptions { Isa = IsaString.Parse("rv64i"), MemorySize = BareMetalMachine.LargestMemory };
        using var machine = new BareMetalMachine(GuestProgram.Elf(s_spin), options);
        Assert.True(machine.Memory.TryWrite(BareMetalMachine.DramStart + BareMetalMachine.LargestMemory / 2, [1]));
    }

    [Fact]
    public void ATrapWithoutAHandlerStopsTheMachine()
    {
        using BareMetalRun run = BareMetalRun.Of(["addi t0, zero, 64", "ld t1, 0(t0)"]);
        Assert.Equal(new UnhandledTrap(Cause.LoadAccess, 64, GuestProgram.Base + 4, Privilege.Machine), run.Machine.Death);
        Assert.Equal(1UL, run.Machine.Hart.Retired);
        Assert.Null(run.Machine.ExitCode);
    }

    [Fact]
    public void AHandlerThatTrapsItselfStopsTheMachine()
    {
        using BareMetalRun run = BareMetalRun.Of(["addi t0, zero, 64", "csrrw zero, 0x305, t0", "ebreak"]);
        Assert.Equal(new UnhandledTrap(Cause.FetchAccess, 64, 64, Privilege.Machine), run.Machine.Death);
    }

    [Fact]
    public void AHandledTrapIsNobodysBusiness()
    {
        using BareMetalRun run = BareMetalRun.Of(
            ["la t0, handler", "csrrw zero, 0x305, t0", "ebreak", "handler:", "la t1, tohost", "csrrs t0, 0x342, zero", "slli t0, t0, 1", "ori t0, t0, 1", "sd t0, 0(t1)"]);
        Assert.Null(run.Machine.Death);
        Assert.Equal((ulong)Cause.Breakpoint, run.Machine.ExitCode);
    }

    [Fact]
    public void TheTimerInterrupts()
    {
        using BareMetalRun run = BareMetalRun.Of(
        [
            "la t0, handler", "csrrw zero, 0x305, t0", "lui s0, 0x200c", "ld s1, -8(s0)", "addi s1, s1, 50", "lui s2, 0x2004", "sd s1, 0(s2)",
            "addi t0, zero, 128", "csrrw zero, 0x304, t0", "csrrsi zero, 0x300, 8", "idle:", "wfi", "jal zero, idle",
            "handler:", "ld s3, -8(s0)", "csrrs s4, 0x342, zero", "la t1, tohost", "addi t0, zero, 1", "sd t0, 0(t1)",
        ]);
        Assert.Equal(0UL, run.Machine.ExitCode);
        Assert.Equal(run.Machine.Hart[9], run.Machine.Hart[19]);
        Assert.Equal(1UL << 63 | 7, run.Machine.Hart[20]);
    }

    [Fact]
    public void TheGuestInterruptsItself()
    {
        using BareMetalRun run = BareMetalRun.Of(
        [
            "la t0, handler", "csrrw zero, 0x305, t0", "addi t0, zero, 8", "csrrw zero, 0x304, t0", "csrrw zero, 0x300, t0", "lui s0, 0x2000",
            "addi t0, zero, 1", "sw t0, 0(s0)", "end:", "jal zero, end",
            "handler:", "csrrs s4, 0x342, zero", "sw zero, 0(s0)", "csrrs s5, 0x344, zero", "la t1, tohost", "sd t0, 0(t1)",
        ]);
        Assert.Equal(0UL, run.Machine.ExitCode);
        Assert.Equal(1UL << 63 | 3, run.Machine.Hart[20]);
        Assert.Equal(0UL, run.Machine.Hart[21]);
    }

    private static byte[] Read(BareMetalMachine machine, ulong address, int length)
    {
        byte[] bytes = new byte[length];
        Assert.True(machine.Memory.TryRead(address, bytes));
        return bytes;
    }
}
