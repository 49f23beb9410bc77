using System.Buffers.Binary;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Platforms.Linux;

/// <summary>What a program wants done about a signal.</summary>
/// <param name="Handler">0 for the default, 1 to ignore it, or the handler's address.</param>
/// <param name="Flags">SA_ flags.</param>
/// <param name="Mask">Signals blocked while the handler runs, bit 0 for signal 1.</param>
internal readonly record struct SignalAction(ulong Handler, ulong Flags, ulong Mask);

/// <summary>The signals of a process: traps become signals, signals kill it, are ignored, or run a handler on a frame as Linux lays it out.</summary>
internal sealed unsafe class Signals(LinuxProcess process)
{
    public const int SIGILL = 4, SIGTRAP = 5, SIGBUS = 7, SIGKILL = 9, SIGSEGV = 11, SIGPIPE = 13, SIGCHLD = 17, SIGCONT = 18, SIGSTOP = 19,
        SIGTSTP = 20, SIGTTIN = 21, SIGTTOU = 22, SIGURG = 23, SIGWINCH = 28;

    /// <summary>Values of <c>si_code</c>.</summary>
    public const int FromUser = 0, FromThread = -6, FromKernel = 128;

    private const int Count = 64;
    private const int CodeUnmapped = 1, CodeForbidden = 2, CodeOther = 1;
    private const ulong ActionDefault = 0, ActionIgnore = 1;
    private const ulong OnStack = 0x08000000, NoDefer = 0x40000000, ResetHandler = 0x80000000;
    private const int RegisterRa = 1, RegisterSp = 2, RegisterA0 = 10, RegisterA1 = 11, RegisterA2 = 12;

    // struct rt_sigframe: siginfo, then ucontext with uc_stack at 16, uc_sigmask at 40, mcontext at 176: pc and x1 to x31, then f0 to f31, fcsr.
    private const int InfoSize = 128, ContextStack = InfoSize + 16, ContextMask = InfoSize + 40, ContextRegisters = InfoSize + 176,
        ContextFloats = ContextRegisters + 256, ContextFcsr = ContextFloats + 256, FrameSize = InfoSize + 960;

    // The last eight bytes of that are the header of what follows: vector state, if there is any.
    private const int ContextVectors = FrameSize - 8;

    /// <summary>Handlers return to this page behind the stack, which calls rt_sigreturn: <c>li a7, 139; ecall</c>.</summary>
    private const ulong Trampoline = AddressSpace.StackTop;

    private static ReadOnlySpan<byte> TrampolineCode => [0x93, 0x08, 0xb0, 0x08, 0x73, 0x00, 0x00, 0x00];

    private readonly int[] _codes = new int[Count + 1];
    private ulong _pending;
    private ulong _blocked;

    /// <summary>By signal number, from 1.</summary>
    public SignalAction[] Actions { get; } = new SignalAction[Count + 1];

    /// <summary>Signals that wait until they are unblocked, bit 0 for signal 1; SIGKILL and SIGSTOP cannot be blocked.</summary>
    public ulong Blocked
    {
        get => _blocked;
        set => _blocked = value & ~(Bit(SIGKILL) | Bit(SIGSTOP));
    }

    /// <summary>The first address of the alternate stack.</summary>
    public ulong AlternateStart { get; set; }

    /// <summary>The size of the alternate stack, 0 if there is none.</summary>
    public ulong AlternateSize { get; set; }

    /// <summary>Bytes of stack that the entry to a handler takes.</summary>
    public int FrameBytes => FrameSize + SignalVectors.SizeOf(process.Hart);

    public static bool IsSignal(int signal) => signal is >= 1 and <= Count;

    public bool IsOnAlternateStack(ulong sp) => sp - AlternateStart < AlternateSize;

    /// <summary>Maps the code to which handlers return.</summary>
    public void MapTrampoline()
    {
        AddressSpace space = process.Space;
        space.Map(Trampoline, PhysicalMemory.PageSize, Access.Read | Access.Execute);
        TrampolineCode.CopyTo(space.Bytes(Trampoline, TrampolineCode.Length));
        space.Changed(Trampoline, (ulong)TrampolineCode.Length);
    }

    /// <summary>Sends a signal to the process; it takes effect at the end of the current system call.</summary>
    public void Raise(int signal, int code)
    {
        _pending |= Bit(signal);
        _codes[signal] = code;
    }

    /// <summary>Makes a signal of a trap. Blocked or ignored, it kills: the instruction cannot go on.</summary>
    public void RaiseFault(Cause cause, ulong value)
    {
        (int signal, int code) = Classify(cause, value);
        ulong address = signal is SIGILL or SIGTRAP ? process.Hart.State->Pc : value;
        if ((_blocked & Bit(signal)) != 0 || Actions[signal].Handler is ActionDefault or ActionIgnore || !Enter(signal, code, address))
            process.Kill(signal, cause, value);
    }

    /// <summary>Lets pending signals that are not blocked take effect.</summary>
    public void DeliverPending()
    {
        while ((_pending & ~_blocked) != 0 && !process.IsOver)
        {
            int signal = 1 + System.Numerics.BitOperations.TrailingZeroCount(_pending & ~_blocked);
            _pending &= ~Bit(signal);
            switch (Actions[signal].Handler)
            {
                case ActionIgnore:
                    break;
                case ActionDefault:
                    Default(signal);
                    break;
                default:
                    if (!Enter(signal, _codes[signal], (ulong)LinuxProcess.Id | (ulong)LinuxProcess.User << 32))
                        KillFor($"the stack has no room for the frame of signal {signal}");
                    break;
            }
        }
    }

    /// <summary>Goes back to where the handler that returns was entered (rt_sigreturn).</summary>
    /// <returns>The value of a0 there.</returns>
    public long Return()
    {
        Hart hart = process.Hart;
        Span<byte> frame = new byte[FrameBytes];
        if (!process.Space.Read(hart[RegisterSp], frame))
        {
            KillFor("rt_sigreturn finds no frame on the stack");
            return 0;
        }

        Blocked = BinaryPrimitives.ReadUInt64LittleEndian(frame[ContextMask..]);
        hart.State->Pc = BinaryPrimitives.ReadUInt64LittleEndian(frame[ContextRegisters..]) & ~1UL;
        for (int i = 1; i < 32; i++)
            hart[i] = BinaryPrimitives.ReadUInt64LittleEndian(frame[(ContextRegisters + (8 * i))..]);
        if (hart.Isa.Has("f"))
        {
            for (int i = 0; i < 32; i++)
                hart.State->F[i] = BinaryPrimitives.ReadUInt64LittleEndian(frame[(ContextFloats + (8 * i))..]);
            uint fcsr = BinaryPrimitives.ReadUInt32LittleEndian(frame[ContextFcsr..]);
            hart.State->Fflags = (FloatFlags)(fcsr & 31);
            hart.State->Frm = (int)(fcsr >> 5 & 7);
        }

        SignalVectors.Restore(hart, frame[ContextVectors..]);
        hart.DropReservation();
        return (long)hart[RegisterA0];
    }

    private void KillFor(string reason)
    {
        process.Options.Log(reason);
        process.Kill(SIGSEGV);
    }

    private static ulong Bit(int signal) => 1UL << (signal - 1);

    /// <summary>The signal of a trap, and its <c>si_code</c>.</summary>
    private (int Signal, int Code) Classify(Cause cause, ulong address)
    {
        switch (cause)
        {
            case Cause.IllegalInstruction:
                return (SIGILL, CodeOther);
            case Cause.Breakpoint:
                return (SIGTRAP, CodeOther);
            case Cause.FetchMisaligned or Cause.LoadMisaligned or Cause.StoreMisaligned:
                return (SIGBUS, CodeOther);
        }

        // A page that has the right can refuse only a misaligned atomic, which has an access fault where other accesses may be misaligned.
        Access needed = cause == Cause.LoadAccess ? Access.Read : cause == Cause.StoreAccess ? Access.Write : Access.Execute;
        if ((process.Space.RightsAt(address) & needed) != 0)
            return (SIGBUS, CodeOther);
        bool mapped = process.Space.IsMapped(address & ~(ulong)(PhysicalMemory.PageSize - 1), PhysicalMemory.PageSize);
        return (SIGSEGV, mapped ? CodeForbidden : CodeUnmapped);
    }

    private void Default(int signal)
    {
        switch (signal)
        {
            case SIGCHLD or SIGCONT or SIGURG or SIGWINCH:
                break;
            case SIGSTOP or SIGTSTP or SIGTTIN or SIGTTOU:
                process.Options.Log($"signal {signal} would stop the program; nobody could continue it, so it goes on");
                break;
            default:
                process.Kill(signal);
                break;
        }
    }

    /// <summary>Writes the frame and enters the handler.</summary>
    /// <returns>False if the stack has no room for the frame.</returns>
    private bool Enter(int signal, int code, ulong detail)
    {
        Hart hart = process.Hart;
        SignalAction action = Actions[signal];
        ulong sp = hart[RegisterSp];
        if ((action.Flags & OnStack) != 0 && AlternateSize != 0 && !IsOnAlternateStack(sp))
            sp = AlternateStart + AlternateSize;
        Span<byte> frame = new byte[FrameBytes];
        bool alternate = IsOnAlternateStack(sp - 1);
        sp = (sp - (ulong)frame.Length) & ~15UL;
        if (alternate && !IsOnAlternateStack(sp))
            return false;
        FillFrame(frame, signal, code, detail);
        SignalVectors.Save(hart, frame[ContextVectors..], sp + ContextVectors);
        if (!process.Space.Write(sp, frame))
            return false;

        Blocked |= action.Mask | ((action.Flags & NoDefer) != 0 ? 0 : Bit(signal));
        if ((action.Flags & ResetHandler) != 0)
            Actions[signal] = default;
        hart[RegisterRa] = Trampoline;
        hart[RegisterSp] = sp;
        hart[RegisterA0] = (ulong)signal;
        hart[RegisterA1] = sp;
        hart[RegisterA2] = sp + InfoSize;
        hart.State->Pc = action.Handler & ~1UL;
        hart.DropReservation();
        return true;
    }

    private void FillFrame(Span<byte> frame, int signal, int code, ulong detail)
    {
        HartState* state = process.Hart.State;
        // siginfo: si_signo, si_errno, si_code, and at 16 the address of a fault, or sender and user.
        BinaryPrimitives.WriteInt32LittleEndian(frame, signal);
        BinaryPrimitives.WriteInt32LittleEndian(frame[8..], code);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[16..], detail);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[ContextStack..], AlternateStart);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[(ContextStack + 8)..], AlternateSize == 0 ? 2u : 0);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[(ContextStack + 16)..], AlternateSize);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[ContextMask..], _blocked);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[ContextRegisters..], state->Pc);
        for (int i = 1; i < 32; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(frame[(ContextRegisters + (8 * i))..], state->X[i]);
        for (int i = 0; i < 32; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(frame[(ContextFloats + (8 * i))..], state->F[i]);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[ContextFcsr..], (uint)state->Frm << 5 | (uint)state->Fflags);
    }
}
