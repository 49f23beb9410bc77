using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Machine;

/// <summary>Trap entry, return and interrupts (privileged manual, "Machine-Level CSRs"), without instructions.</summary>
public sealed unsafe class TrapUnitTests : IDisposable
{
    private const ulong Mie = 1 << 3, Mpie = 1 << 7, Mpp = 3 << 11, Fs = 3 << 13, Mprv = 1 << 17, Tw = 1 << 21, Uxl = 2UL << 32, Sd = 1UL << 63;
    private const ulong InterruptFlag = 1UL << 63;

    private readonly PhysicalMemory _memory = new(0x8000_0000, 1 << 16);
    private readonly Hart _hart;

    public TrapUnitTests() => _hart = new Hart(IsaString.Parse(IsaString.Default), _memory);

    private TrapUnit Trap => _hart.Trap;

    public void Dispose()
    {
        _hart.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void MstatusKeepsWhatThereIsOnly()
    {
        Trap.Status = ulong.MaxValue;
        Assert.Equal(Mie | Mpie | Mpp | Fs | Mprv | Tw | Uxl | Sd, Trap.Status);
        Trap.Status = 0;
        Assert.Equal(Uxl, Trap.Status);
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    public void AModeThatDoesNotExistIsNotKeptInMpp(ulong mode)
    {
        Trap.Status = Mpp;
        Trap.Status = mode << 11;
        Assert.Contains(Trap.PreviousPrivilege, new[] { Privilege.User, Privilege.Machine });
        Trap.Status = 0;
        Trap.Status = mode << 11;
        Assert.Contains(Trap.PreviousPrivilege, new[] { Privilege.User, Privilege.Machine });
    }

    [Fact]
    public void WithoutFloatingPointFsIsZero()
    {
        using var hart = new Hart(IsaString.Parse("rv64im_zicsr"), _memory);
        hart.Trap.Status = ulong.MaxValue;
        Assert.Equal(0UL, hart.Trap.Status & (Fs | Sd));
    }

    [Theory]
    [InlineData(Privilege.User, false)]
    [InlineData(Privilege.User, true)]
    [InlineData(Privilege.Machine, false)]
    [InlineData(Privilege.Machine, true)]
    public void ATrapAndItsReturn(Privilege mode, bool enabled)
    {
        Trap.Vector = 0x8000_0101;
        Trap.Status = enabled ? Mie : Mpie;
        _hart.SetPrivilege(mode);
        Trap.Enter(Cause.LoadAccess, 0x1234, 0x8000_0042);
        Assert.Equal(Privilege.Machine, _hart.Privilege);
        Assert.Equal(0x8000_0100UL, _hart.State->Pc);
        Assert.Equal(((ulong)Cause.LoadAccess, 0x1234UL, 0x8000_0042UL), (Trap.Cause, Trap.Value, Trap.Epc));
        Assert.Equal(Uxl | (ulong)mode << 11 | (enabled ? Mpie : 0), Trap.Status);

        Trap.Return();
        Assert.Equal(mode, _hart.Privilege);
        Assert.Equal(0x8000_0042UL, _hart.State->Pc);
        Assert.Equal(Uxl | Mpie | (enabled ? Mie : 0), Trap.Status);
    }

    [Theory]
    [InlineData(0UL, 0UL)]
    [InlineData(Mpp, Mprv)]
    public void ReturningToUserModeClearsMprv(ulong mpp, ulong mprv)
    {
        Trap.Status = Mprv | mpp;
        Trap.Return();
        Assert.Equal(mprv, Trap.Status & Mprv);
    }

    [Fact]
    public void ReturningEndsTheReservation()
    {
        _hart.Reserve(0x8000_0000, 4);
        Trap.Enter(Cause.EcallFromM, 0, 0x8000_0000);
        Assert.NotNull(_hart.Reservation);
        Trap.Return();
        Assert.False(_hart.TakeReservation(0x8000_0000, 4));
    }

    [Fact]
    public void MtvecModesAndVectoredInterrupts()
    {
        Trap.Vector = 0x8000_0002;
        Assert.Equal(0x8000_0000UL, Trap.Vector);
        Trap.Vector = 0x8000_0103;
        Assert.Equal(0x8000_0101UL, Trap.Vector);
        Trap.Enter(Interrupt.MachineTimer, 0x8000_0040);
        Assert.Equal(0x8000_0100UL + 4 * 7, _hart.State->Pc);
        Assert.Equal(InterruptFlag | 7, Trap.Cause);
        Assert.Equal(0UL, Trap.Value);
        Trap.Enter(Cause.IllegalInstruction, 0, 0x8000_0040);
        Assert.Equal(0x8000_0100UL, _hart.State->Pc);
        Trap.Vector = 0x8000_0100;
        Trap.Enter(Interrupt.MachineExternal, 0x8000_0040);
        Assert.Equal(0x8000_0100UL, _hart.State->Pc);
    }

    [Fact]
    public void InterruptsByPriorityAndOnlyWhereEnabled()
    {
        Trap.SetLine(Interrupt.MachineSoftware, true);
        Trap.SetLine(Interrupt.MachineExternal, true);
        _hart.Clock.Compare = 0;
        Assert.Equal(0x888UL, Trap.Pending);
        Assert.Null(Trap.Deliverable());
        Trap.Enabled = ulong.MaxValue;
        Assert.Equal(0x888UL, Trap.Enabled);
        Assert.Null(Trap.Deliverable());
        _hart.SetPrivilege(Privilege.User);
        Assert.Equal(Interrupt.MachineExternal, Trap.Deliverable());
        _hart.SetPrivilege(Privilege.Machine);
        Trap.Status = Mie;
        Assert.Equal(Interrupt.MachineExternal, Trap.Deliverable());
        Trap.SetLine(Interrupt.MachineExternal, false);
        Assert.Equal(Interrupt.MachineSoftware, Trap.Deliverable());
        Trap.SetLine(Interrupt.MachineSoftware, false);
        Assert.Equal(Interrupt.MachineTimer, Trap.Deliverable());
        _hart.Clock.Compare = ulong.MaxValue;
        Assert.Null(Trap.Deliverable());
    }

    [Theory]
    [InlineData("rv64imac_zicsr", ~1UL)]
    [InlineData("rv64ima_zicsr", ~3UL)]
    public void MepcIsAlignedLikeInstructions(string isa, ulong mask)
    {
        using var hart = new Hart(IsaString.Parse(isa), _memory);
        hart.Trap.Epc = ulong.MaxValue;
        Assert.Equal(mask, hart.Trap.Epc);
    }

    /// <summary>Whatever changes the rights of data accesses makes cached addresses stale, and what does not leaves them.</summary>
    [Fact]
    public void CachedAddressesGoWhenRightsDoAndOnlyThen()
    {
        int flushed = 0;
        _hart.TranslationsFlushed += () => flushed++;
        Trap.Status = Mie | Mpp;
        Trap.Status = Mpp;
        Assert.Equal(0, flushed);
        Trap.Status = 0;
        Assert.Equal(0, flushed);
        Trap.Status = Mprv;
        Assert.Equal(1, flushed);
        Trap.Status = Mprv | Mpp;
        Assert.Equal(2, flushed);
        Trap.Status = Mprv;
        Assert.Equal(3, flushed);
        // The trap comes from machine mode, so that MPRV lends machine rights again.
        Trap.Enter(Cause.Breakpoint, 0, 0);
        Assert.Equal(4, flushed);
        Trap.Enter(Cause.Breakpoint, 0, 0);
        Trap.Return();
        Assert.True(flushed >= 5, "MPP became U with MPRV set");
        flushed = 0;
        Trap.Return();
        Assert.Equal(Privilege.User, _hart.Privilege);
        Assert.Equal(1, flushed);
        Trap.Enter(Cause.EcallFromU, 0, 0);
        Assert.Equal(2, flushed);
    }
}
