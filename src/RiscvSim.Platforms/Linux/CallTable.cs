namespace RiscvSim.Platforms.Linux;

/// <summary>The system calls there are: one row, one method. Numbers are those of Linux's generic table, which RISC-V uses.</summary>
internal static class CallTable
{
    private static readonly (int Number, SystemCall Call)[] Rows =
    [
        (25, StandardStreams.Fcntl),
        (29, StandardStreams.Ioctl),
        (57, StandardStreams.Close),
        (62, StandardStreams.Lseek),
        (63, StandardStreams.Read),
        (64, StandardStreams.Write),
        (65, StandardStreams.Readv),
        (66, StandardStreams.Writev),
        (78, StandardStreams.Readlinkat),
        (79, StandardStreams.Newfstatat),
        (80, StandardStreams.Fstat),
        (93, ProcessCalls.Exit),
        (94, ProcessCalls.ExitGroup),
        (96, ProcessCalls.SetTidAddress),
        (98, ThreadCalls.Futex),
        (99, ThreadCalls.SetRobustList),
        (101, TimeCalls.Nanosleep),
        (113, TimeCalls.ClockGettime),
        (114, TimeCalls.ClockGetres),
        (115, TimeCalls.ClockNanosleep),
        (123, ThreadCalls.SchedGetaffinity),
        (124, ThreadCalls.SchedYield),
        (129, SignalCalls.Kill),
        (130, SignalCalls.Tkill),
        (131, SignalCalls.Tgkill),
        (132, SignalCalls.Sigaltstack),
        (134, SignalCalls.RtSigaction),
        (135, SignalCalls.RtSigprocmask),
        (139, SignalCalls.RtSigreturn),
        (160, ProcessCalls.Uname),
        (169, TimeCalls.Gettimeofday),
        (172, ProcessCalls.Getpid),
        (173, ProcessCalls.Getppid),
        (174, ProcessCalls.Getuid),
        (175, ProcessCalls.Geteuid),
        (176, ProcessCalls.Getgid),
        (177, ProcessCalls.Getegid),
        (178, ProcessCalls.Gettid),
        (179, ProcessCalls.Sysinfo),
        (214, MemoryCalls.Brk),
        (215, MemoryCalls.Munmap),
        (216, MemoryCalls.Mremap),
        (222, MemoryCalls.Mmap),
        (226, MemoryCalls.Mprotect),
        (233, MemoryCalls.Madvise),
        (258, MachineCalls.RiscvHwprobe),
        (259, MachineCalls.RiscvFlushIcache),
        (261, ProcessCalls.Prlimit64),
        (278, MachineCalls.Getrandom),
        (293, ThreadCalls.Rseq),
    ];

    private static readonly SystemCall?[] ByNumber = Index();

    /// <summary>The rows.</summary>
    public static ReadOnlySpan<(int Number, SystemCall Call)> All => Rows;

    /// <summary>The call of that number, or null.</summary>
    public static SystemCall? Find(ulong number) => number < (ulong)ByNumber.Length ? ByNumber[number] : null;

    private static SystemCall?[] Index()
    {
        SystemCall?[] index = new SystemCall?[Rows[^1].Number + 1];
        foreach ((int number, SystemCall call) in Rows)
            index[number] = call;
        return index;
    }
}
