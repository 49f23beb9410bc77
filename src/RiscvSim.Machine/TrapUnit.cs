using System.Numerics;

namespace RiscvSim.Machine;

/// <summary>Trap entry, return and interrupts of M mode (privileged manual, "Machine-Level CSRs"). There is no S mode, hence no delegation.</summary>
/// <param name="hart">The hart that traps.</param>
public sealed class TrapUnit(Hart hart)
{
    private const ulong Mie = 1UL << 3, Mpie = 1UL << 7, Mprv = 1UL << 17, Tw = 1UL << 21, Sd = 1UL << 63;
    private const int VsShift = 9, MppShift = 11, FsShift = 13, UxlShift = 32;
    private const int Dirty = 3;
    private const ulong InterruptFlag = 1UL << 63;

    private const ulong StandardInterrupts =
        1UL << (int)Interrupt.MachineSoftware | 1UL << (int)Interrupt.MachineTimer | 1UL << (int)Interrupt.MachineExternal;

    /// <summary>The implemented bits of <c>mie</c>: software, timer and external interrupts of M mode, and what <see cref="AddInterrupt"/> has added.</summary>
    private ulong _implemented = StandardInterrupts;
    private ulong _status;
    private ulong _lines;
    private ulong _enabled;
    private ulong _vector;
    private ulong _epc;

    /// <summary>mcause.</summary>
    public ulong Cause { get; set; }

    /// <summary>mtval.</summary>
    public ulong Value { get; set; }

    /// <summary>mscratch.</summary>
    public ulong Scratch { get; set; }

    /// <summary>True once <c>mtvec</c> was written: traps before that have nowhere to go.</summary>
    public bool HasHandler { get; private set; }

    /// <summary>mtvec: base, and mode 0 (direct) or 1 (vectored).</summary>
    public ulong Vector
    {
        get => _vector;
        set => (_vector, HasHandler) = (value & ~2UL, true);
    }

    /// <summary>mepc; its low bits follow the alignment of instructions.</summary>
    public ulong Epc
    {
        get => _epc;
        set => _epc = value & (hart.Isa.Has("zca") ? ~1UL : ~3UL);
    }

    /// <summary>mie.</summary>
    public ulong Enabled
    {
        get => _enabled;
        set
        {
            _enabled = value & _implemented;
            hart.RequestAttention();
        }
    }

    /// <summary>mip: software and external interrupts as their lines are, the timer's by the clock.</summary>
    public ulong Pending => _lines | (hart.Clock.TimerPending ? 1UL << (int)Interrupt.MachineTimer : 0);

    /// <summary>mstatus.MPRV: loads and stores have the rights of <see cref="PreviousPrivilege"/>.</summary>
    public bool ModifyPrivilege => (_status & Mprv) != 0;

    /// <summary>mstatus.MPP.</summary>
    public Privilege PreviousPrivilege => (Privilege)(_status >> MppShift & 3);

    /// <summary>mstatus.TW: <c>wfi</c> below M mode is illegal.</summary>
    public bool TimeoutWait => (_status & Tw) != 0;

    /// <summary>mstatus: MIE, MPIE, VS, MPP (U or M), FS, MPRV, TW, UXL (2) and SD.</summary>
    public unsafe ulong Status
    {
        get
        {
            ulong fs = (ulong)hart.State->Fs;
            ulong vs = (ulong)hart.State->Vector.Vs;
            return _status | fs << FsShift | vs << VsShift | 2UL << UxlShift | (fs == Dirty || vs == Dirty ? Sd : 0);
        }

        set
        {
            ulong previous = value >> MppShift & 3;
            if (previous is not ((ulong)Privilege.User or (ulong)Privilege.Machine))
                previous = (ulong)PreviousPrivilege;
            if (hart.Isa.Has("f"))
                hart.State->Fs = (int)(value >> FsShift & 3);
            if (hart.Vector.Exists)
                hart.State->Vector.Vs = (int)(value >> VsShift & 3);
            Change(value & (Mie | Mpie | Mprv | Tw) | previous << MppShift, hart.Privilege);
            hart.RequestAttention();
        }
    }

    /// <summary>Adds an interrupt of the platform's own (privileged manual, "Machine Interrupt Registers").</summary>
    /// <param name="number">Its bit in <c>mip</c> and <c>mie</c>: 16 to 63.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not for platforms.</exception>
    public void AddInterrupt(int number)
    {
        if (number is < 16 or > 63)
            throw new ArgumentOutOfRangeException(nameof(number), $"interrupt {number} is not one for platforms, 16 to 63");
        _implemented |= 1UL << number;
    }

    /// <summary>Raises or lowers an interrupt line.</summary>
    public void SetLine(Interrupt interrupt, bool level)
    {
        ulong bit = 1UL << (int)interrupt;
        _lines = level ? _lines | bit : _lines & ~bit;
        hart.RequestAttention();
    }

    /// <summary>
    /// The interrupt to take now, or null. M-mode interrupts are always enabled in U mode; the platform's own (highest number
    /// first) before external before software before timer.
    /// </summary>
    public Interrupt? Deliverable()
    {
        if (hart.Privilege == Privilege.Machine && (_status & Mie) == 0 || _enabled == 0)
            return null;
        ulong ready = Pending & _enabled;
        if (ready == 0)
            return null;
        if ((ready & ~StandardInterrupts) != 0)
            return (Interrupt)BitOperations.Log2(ready);
        if ((ready & 1UL << (int)Interrupt.MachineExternal) != 0)
            return Interrupt.MachineExternal;
        return (ready & 1UL << (int)Interrupt.MachineSoftware) != 0 ? Interrupt.MachineSoftware : (Interrupt)BitOperations.TrailingZeroCount(ready);
    }

    /// <summary>Takes an exception at an address.</summary>
    public void Enter(Cause cause, ulong value, ulong pc) => Enter((ulong)cause, value, pc, _vector & ~3UL);

    /// <summary>Takes an interrupt before the instruction at an address.</summary>
    public void Enter(Interrupt interrupt, ulong pc)
    {
        ulong offset = (_vector & 1) != 0 ? 4 * (ulong)interrupt : 0;
        Enter(InterruptFlag | (ulong)interrupt, 0, pc, (_vector & ~3UL) + offset);
    }

    /// <summary>mret. It ends the reservation, as the manual allows: a handler may have come back to another program.</summary>
    public void Return()
    {
        hart.DropReservation();
        Privilege back = PreviousPrivilege;
        ulong status = _status & ~(Mie | 3UL << MppShift) | Mpie;
        if ((_status & Mpie) != 0)
            status |= Mie;
        if (back != Privilege.Machine)
            status &= ~Mprv;
        Change(status, back);
        hart.Redirect(_epc);
    }

    /// <summary>Sets mstatus and the mode; cached addresses are forgotten only if that changes what may be accessed.</summary>
    private void Change(ulong status, Privilege privilege)
    {
        Privilege data = hart.DataPrivilege;
        _status = status;
        if (privilege != hart.Privilege)
            hart.SetPrivilege(privilege);
        else if (hart.DataPrivilege != data)
            hart.FlushTranslations();
    }

    private unsafe void Enter(ulong cause, ulong value, ulong pc, ulong target)
    {
        Epc = pc;
        Cause = cause;
        Value = value;
        ulong status = _status & ~(Mie | Mpie | 3UL << MppShift) | (ulong)hart.Privilege << MppShift;
        Change((_status & Mie) != 0 ? status | Mpie : status, Privilege.Machine);
        hart.State->Pc = target;
        hart.State->Status = HartStatus.Running;
    }
}
