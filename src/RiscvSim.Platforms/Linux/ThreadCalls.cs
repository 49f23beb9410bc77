using System.Buffers.Binary;
using RiscvSim.Machine;

namespace RiscvSim.Platforms.Linux;

/// <summary>Calls for threads, as far as a program of one thread makes them.</summary>
internal static class ThreadCalls
{
    private const int FutexCommandMask = 0x7f, FutexWait = 0, FutexWake = 1, FutexWaitBitset = 9, FutexWakeBitset = 10;
    private const int RobustListSize = 24;
    private const int RseqSize = 32, RseqUnregister = 1;
    private const int SIGKILL = 9;

    /// <summary>Wakes nobody; a wait ends by its time-out or never, and then the process is ended with a word about it.</summary>
    public static long Futex(LinuxProcess p, in CallArguments a)
    {
        int command = a.Int(1) & FutexCommandMask;
        if ((a[0] & 3) != 0)
            return -Errno.EINVAL;
        if (command is FutexWake or FutexWakeBitset)
            return p.Space.Accessible(a[0], 4, Access.Read) == 4 ? 0 : -Errno.EFAULT;
        if (command is not (FutexWait or FutexWaitBitset))
            return -Errno.ENOSYS;
        Span<byte> word = stackalloc byte[4];
        if (!p.Space.Read(a[0], word))
            return -Errno.EFAULT;
        if (BinaryPrimitives.ReadInt32LittleEndian(word) != a.Int(2))
            return -Errno.EAGAIN;
        if (a[3] == 0)
        {
            p.Options.Log("the only thread waits on a futex without a time-out: nobody can wake it");
            p.Kill(SIGKILL);
            return 0;
        }

        if (!TimeCalls.TryGet(p, a[3], out ulong time, out long error))
            return error;

        // FUTEX_WAIT takes a span, FUTEX_WAIT_BITSET a point in time.
        ulong now = p.Nanoseconds;
        p.Sleep(command == FutexWait ? time : time > now ? time - now : 0);
        return -Errno.ETIMEDOUT;
    }

    public static long SetRobustList(LinuxProcess p, in CallArguments a) => a[1] == RobustListSize ? 0 : -Errno.EINVAL;

    /// <summary>Registers the area of restartable sequences: the thread is always on CPU 0 and never preempted, so they never restart.</summary>
    public static long Rseq(LinuxProcess p, in CallArguments a)
    {
        if (a.Int(1) < RseqSize || (a[0] & (RseqSize - 1)) != 0 || (a.Int(2) & ~RseqUnregister) != 0)
            return -Errno.EINVAL;

        // cpu_id_start and cpu_id; RSEQ_CPU_ID_UNINITIALIZED (-1) once it is unregistered.
        ulong cpu = a.Int(2) == RseqUnregister ? 0xffffffff_00000000 : 0;
        return p.Space.Write(a[0], cpu) ? 0 : -Errno.EFAULT;
    }

    public static long SchedYield(LinuxProcess p, in CallArguments a) => 0;

    /// <summary>One CPU, number 0.</summary>
    public static long SchedGetaffinity(LinuxProcess p, in CallArguments a)
    {
        if (a.Int(0) is not (0 or LinuxProcess.Id))
            return -Errno.ESRCH;
        if (a[1] < 8 || (a[1] & 7) != 0)
            return -Errno.EINVAL;
        return p.Space.Write(a[2], 1UL) ? 8 : -Errno.EFAULT;
    }
}
