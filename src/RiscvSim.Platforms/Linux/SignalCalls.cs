namespace RiscvSim.Platforms.Linux;

/// <summary>Calls that set up, send and return from signals.</summary>
internal static class SignalCalls
{
    private const int Block = 0, Unblock = 1, SetMask = 2;
    private const ulong MaskSize = 8;
    private const ulong SmallestAlternateStack = 2048;
    private const uint StackOn = 1, StackDisabled = 2;

    public static long Kill(LinuxProcess p, in CallArguments a) =>
        a.Int(0) is LinuxProcess.Id or 0 or -1 or -LinuxProcess.Id ? Send(p, a.Int(1), Signals.FromUser) : -Errno.ESRCH;

    public static long Tkill(LinuxProcess p, in CallArguments a) => SendToThread(p, LinuxProcess.Id, a.Int(0), a.Int(1));

    public static long Tgkill(LinuxProcess p, in CallArguments a) => SendToThread(p, a.Int(0), a.Int(1), a.Int(2));

    /// <summary>struct sigaction of RISC-V: handler, flags, mask, a doubleword each.</summary>
    public static long RtSigaction(LinuxProcess p, in CallArguments a)
    {
        int signal = a.Int(0);
        if (a[3] != MaskSize || !Signals.IsSignal(signal))
            return -Errno.EINVAL;
        SignalAction action = default;
        if (a[1] != 0)
        {
            if (signal is Signals.SIGKILL or Signals.SIGSTOP)
                return -Errno.EINVAL;
            if (!p.Space.Read(a[1], out ulong handler) || !p.Space.Read(a[1] + 8, out ulong flags) || !p.Space.Read(a[1] + 16, out ulong mask))
                return -Errno.EFAULT;
            action = new SignalAction(handler, flags, mask);
        }

        ref SignalAction current = ref p.Signals.Actions[signal];
        if (a[2] != 0 && !(p.Space.Write(a[2], current.Handler) && p.Space.Write(a[2] + 8, current.Flags) && p.Space.Write(a[2] + 16, current.Mask)))
            return -Errno.EFAULT;
        if (a[1] != 0)
            current = action;
        return 0;
    }

    public static long RtSigprocmask(LinuxProcess p, in CallArguments a)
    {
        if (a[3] != MaskSize)
            return -Errno.EINVAL;
        ulong old = p.Signals.Blocked;
        if (a[1] != 0)
        {
            if (!p.Space.Read(a[1], out ulong mask))
                return -Errno.EFAULT;
            switch (a.Int(0))
            {
                case Block:
                    p.Signals.Blocked = old | mask;
                    break;
                case Unblock:
                    p.Signals.Blocked = old & ~mask;
                    break;
                case SetMask:
                    p.Signals.Blocked = mask;
                    break;
                default:
                    return -Errno.EINVAL;
            }
        }

        return a[2] == 0 || p.Space.Write(a[2], old) ? 0 : -Errno.EFAULT;
    }

    /// <summary>stack_t: address, flags (a word and padding), size.</summary>
    public static long Sigaltstack(LinuxProcess p, in CallArguments a)
    {
        Signals s = p.Signals;
        bool on = s.IsOnAlternateStack(p.Hart[2]);
        (ulong oldStart, ulong oldSize) = (s.AlternateStart, s.AlternateSize);
        if (a[0] != 0)
        {
            if (!p.Space.Read(a[0], out ulong start) || !p.Space.Read(a[0] + 8, out ulong flags) || !p.Space.Read(a[0] + 16, out ulong size))
                return -Errno.EFAULT;
            if (on)
                return -Errno.EPERM;
            if ((uint)flags is not (0 or StackOn or StackDisabled))
                return -Errno.EINVAL;
            bool disable = (uint)flags == StackDisabled;
            if (!disable && size < SmallestAlternateStack)
                return -Errno.ENOMEM;
            (s.AlternateStart, s.AlternateSize) = disable ? (0, 0) : (start, size);
        }

        if (a[1] == 0)
            return 0;
        uint state = oldSize == 0 ? StackDisabled : on ? StackOn : 0;
        return p.Space.Write(a[1], oldStart) && p.Space.Write(a[1] + 8, (ulong)state) && p.Space.Write(a[1] + 16, oldSize) ? 0 : -Errno.EFAULT;
    }

    public static long RtSigreturn(LinuxProcess p, in CallArguments a) => p.Signals.Return();

    private static long SendToThread(LinuxProcess p, int group, int thread, int signal)
    {
        if (group <= 0 || thread <= 0)
            return -Errno.EINVAL;
        return group == LinuxProcess.Id && thread == LinuxProcess.Id ? Send(p, signal, Signals.FromThread) : -Errno.ESRCH;
    }

    private static long Send(LinuxProcess p, int signal, int code)
    {
        if (signal == 0)
            return 0;
        if (!Signals.IsSignal(signal))
            return -Errno.EINVAL;
        p.Signals.Raise(signal, code);
        return 0;
    }
}
