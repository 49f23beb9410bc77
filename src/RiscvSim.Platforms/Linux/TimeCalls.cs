using System.Buffers.Binary;

namespace RiscvSim.Platforms.Linux;

/// <summary>Clocks and sleep. Time passes with instructions, one nanosecond each, and by sleeping; with real time, as on the host.</summary>
internal static class TimeCalls
{
    public const ulong NanosecondsPerSecond = 1_000_000_000;

    /// <summary>The time of day at which programs start (2024-01-01, 00:00:00 UTC), unless time is real.</summary>
    private const ulong StartSeconds = 1_704_067_200;

    private const int ClockRealtime = 0, ClockMonotonic = 1, ClockProcessCpu = 2, ClockThreadCpu = 3, ClockMonotonicRaw = 4, ClockRealtimeCoarse = 5,
        ClockMonotonicCoarse = 6, ClockBoottime = 7, ClockTai = 11;

    private const int TimerAbsolute = 1;

    public static long ClockGettime(LinuxProcess p, in CallArguments a)
    {
        ulong? now = Now(p, a.Int(0));
        return now == null ? -Errno.EINVAL : Put(p, a[1], now.Value, 1);
    }

    public static long ClockGetres(LinuxProcess p, in CallArguments a)
    {
        if (Now(p, a.Int(0)) == null)
            return -Errno.EINVAL;
        return a[1] == 0 ? 0 : Put(p, a[1], 1, 1);
    }

    public static long Gettimeofday(LinuxProcess p, in CallArguments a)
    {
        long result = a[0] == 0 ? 0 : Put(p, a[0], Now(p, ClockRealtime)!.Value, 1000);

        // struct timezone has been all zero for decades.
        return result == 0 && a[1] != 0 && !p.Space.Write(a[1], 0UL) ? -Errno.EFAULT : result;
    }

    public static long Nanosleep(LinuxProcess p, in CallArguments a) => Sleep(p, ClockMonotonic, absolute: false, a[0]);

    public static long ClockNanosleep(LinuxProcess p, in CallArguments a) => Sleep(p, a.Int(0), (a.Int(1) & TimerAbsolute) != 0, a[2]);

    /// <summary>Reads a struct timespec as nanoseconds, or says with which error the call must fail.</summary>
    public static bool TryGet(LinuxProcess p, ulong address, out ulong nanoseconds, out long error)
    {
        (nanoseconds, error) = (0, 0);
        if (!p.Space.Read(address, out ulong seconds) || !p.Space.Read(address + 8, out ulong rest))
            error = -Errno.EFAULT;
        else if (seconds > long.MaxValue || rest >= NanosecondsPerSecond)
            error = -Errno.EINVAL;
        else
            nanoseconds = seconds > ulong.MaxValue / NanosecondsPerSecond - 1 ? ulong.MaxValue : (seconds * NanosecondsPerSecond) + rest;
        return error == 0;
    }

    /// <summary>A clock's time in nanoseconds, or null if there is none of that number.</summary>
    private static ulong? Now(LinuxProcess p, int clock) => clock switch
    {
        ClockRealtime or ClockRealtimeCoarse or ClockTai => p.Options.RealTime
            ? (ulong)(DateTime.UtcNow - DateTime.UnixEpoch).Ticks * 100
            : (StartSeconds * NanosecondsPerSecond) + p.Nanoseconds,
        ClockMonotonic or ClockMonotonicRaw or ClockMonotonicCoarse or ClockBoottime => p.Nanoseconds,
        ClockProcessCpu or ClockThreadCpu => p.Options.RealTime ? p.Nanoseconds : p.Hart.Retired,
        _ => null,
    };

    private static long Sleep(LinuxProcess p, int clock, bool absolute, ulong request)
    {
        if (Now(p, clock) is not { } now)
            return -Errno.EINVAL;
        if (!TryGet(p, request, out ulong time, out long error))
            return error;
        if (absolute)
            time = time > now ? time - now : 0;
        p.Sleep(time);
        return 0;
    }

    private static long Put(LinuxProcess p, ulong address, ulong nanoseconds, ulong divisor)
    {
        Span<byte> time = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(time, nanoseconds / NanosecondsPerSecond);
        BinaryPrimitives.WriteUInt64LittleEndian(time[8..], nanoseconds % NanosecondsPerSecond / divisor);
        return p.Space.Write(address, time) ? 0 : -Errno.EFAULT;
    }
}
