using System.Buffers.Binary;
using System.Text;

namespace RiscvSim.Platforms.Linux;

/// <summary>Calls about the process: its end, its identity, its limits and the system it believes to run on.</summary>
internal static class ProcessCalls
{
    private const int NameLength = 65;
    private const int LimitCount = 16, LimitStack = 3, LimitCore = 4, LimitOpenFiles = 7;
    private const int SysinfoSize = 112;

    public static long Exit(LinuxProcess p, in CallArguments a)
    {
        p.Exit(a.Int(0));
        return 0;
    }

    public static long ExitGroup(LinuxProcess p, in CallArguments a) => Exit(p, a);

    /// <summary>Who would be woken when the thread ends: nobody, there is no other.</summary>
    public static long SetTidAddress(LinuxProcess p, in CallArguments a) => LinuxProcess.Id;

    public static long Getpid(LinuxProcess p, in CallArguments a) => LinuxProcess.Id;

    public static long Gettid(LinuxProcess p, in CallArguments a) => LinuxProcess.Id;

    public static long Getppid(LinuxProcess p, in CallArguments a) => 1;

    public static long Getuid(LinuxProcess p, in CallArguments a) => LinuxProcess.User;

    public static long Geteuid(LinuxProcess p, in CallArguments a) => LinuxProcess.User;

    public static long Getgid(LinuxProcess p, in CallArguments a) => LinuxProcess.User;

    public static long Getegid(LinuxProcess p, in CallArguments a) => LinuxProcess.User;

    /// <summary>struct new_utsname: sysname, nodename, release, version, machine, domainname. C libraries refuse releases that are too old.</summary>
    public static long Uname(LinuxProcess p, in CallArguments a)
    {
        ReadOnlySpan<string> fields = ["Linux", "riscvsim", "6.6.0", "#1", "riscv64", "(none)"];
        Span<byte> bytes = stackalloc byte[NameLength * fields.Length];
        bytes.Clear();
        for (int i = 0; i < fields.Length; i++)
            Encoding.ASCII.GetBytes(fields[i], bytes[(i * NameLength)..]);
        return p.Space.Write(a[0], bytes) ? 0 : -Errno.EFAULT;
    }

    /// <summary>Gives the limits and takes new ones, which nothing enforces.</summary>
    public static long Prlimit64(LinuxProcess p, in CallArguments a)
    {
        int resource = a.Int(1);
        if (a.Int(0) is not (0 or LinuxProcess.Id))
            return -Errno.ESRCH;
        if (resource is < 0 or >= LimitCount)
            return -Errno.EINVAL;
        (ulong soft, ulong hard) = (0, 0);
        if (a[2] != 0)
        {
            if (!p.Space.Read(a[2], out soft) || !p.Space.Read(a[2] + 8, out hard))
                return -Errno.EFAULT;
            if (soft > hard)
                return -Errno.EINVAL;
        }

        ResourceLimit old = p.ResourceLimits.TryGetValue(resource, out ResourceLimit? set) ? set : DefaultLimit(resource);
        if (a[3] != 0 && (!p.Space.Write(a[3], old.Soft) || !p.Space.Write(a[3] + 8, old.Hard)))
            return -Errno.EFAULT;
        if (a[2] != 0)
        {
            if (hard > old.Hard)
                return -Errno.EPERM;
            p.ResourceLimits[resource] = new ResourceLimit(soft, hard);
        }

        return 0;
    }

    /// <summary>struct sysinfo: uptime at 0, totalram at 32, freeram at 40, procs at 80, mem_unit at 104.</summary>
    public static long Sysinfo(LinuxProcess p, in CallArguments a)
    {
        Span<byte> info = stackalloc byte[SysinfoSize];
        info.Clear();
        BinaryPrimitives.WriteUInt64LittleEndian(info, p.Nanoseconds / TimeCalls.NanosecondsPerSecond);
        BinaryPrimitives.WriteUInt64LittleEndian(info[32..], p.Space.Limit);
        BinaryPrimitives.WriteUInt64LittleEndian(info[40..], p.Space.Limit - p.Space.Used);
        BinaryPrimitives.WriteUInt16LittleEndian(info[80..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(info[104..], 1);
        return p.Space.Write(a[0], info) ? 0 : -Errno.EFAULT;
    }

    private static ResourceLimit DefaultLimit(int resource) => resource switch
    {
        LimitStack => new(AddressSpace.StackSize, ulong.MaxValue),
        LimitCore => new(0, ulong.MaxValue),
        LimitOpenFiles => new(1024, 4096),
        _ => new(ulong.MaxValue, ulong.MaxValue),
    };
}

/// <summary>A resource limit, as getrlimit(2) gives it.</summary>
/// <param name="Soft">What holds.</param>
/// <param name="Hard">Up to which that may be raised.</param>
internal sealed record ResourceLimit(ulong Soft, ulong Hard);
