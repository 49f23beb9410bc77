using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Platforms.Linux;

/// <summary>
/// A program of one thread under the Linux user ABI: its machine in U mode, its memory, and the system calls and signals that its traps
/// become. Make one, give <see cref="Hart"/> to an engine with the process as its observer, and run it until <see cref="IsOver"/>.
/// </summary>
public sealed unsafe class LinuxProcess : ITrapObserver, IDisposable
{
    /// <summary>The number of the process and of its only thread.</summary>
    internal const int Id = 1000;

    /// <summary>User and group of the process.</summary>
    internal const int User = 1000;

    private const int StackPointer = 2, FirstArgument = 10, CallNumber = 17;
    private const int EcallLength = 4;
    private const ulong PmpEverything = ulong.MaxValue;
    private const ulong PmpOpen = 0x1f;
    private const ulong AllUserCounters = 7;
    private const int Initial = 1;

    /// <summary>mstatus.TW: to wait for interrupts is the operating system's business, so <c>wfi</c> is illegal.</summary>
    private const ulong TimeoutWait = 1UL << 21;
    private const ulong LongestSleepMilliseconds = 20;

    /// <summary>Where sleeping ends at the latest, 292 years after the start: time must not run over and go backwards.</summary>
    private const ulong EndOfTime = long.MaxValue;

    private HashSet<ulong>? _missing;
    private ulong? _sleepEnd;
    private bool _again;

    /// <summary>Makes the process, ready to run its first instruction.</summary>
    /// <param name="elf">The program.</param>
    /// <param name="isa">The machine's extensions.</param>
    /// <param name="options">Arguments, streams and the like.</param>
    /// <exception cref="ElfException">The program does not fit into the address space or the memory limit.</exception>
    public LinuxProcess(ElfFile elf, IsaConfig isa, LinuxOptions options)
    {
        Elf = elf;
        Options = options;
        Memory = new PhysicalMemory(0, AddressSpace.Size, open: false);
        Hart = new Hart(isa, Memory);
        Hart.Clock.RealTime = options.RealTime;
        Hart.Extensions.Attach(options.Extensions);
        Space = new AddressSpace(Hart, options.MemoryLimit);
        Signals = new Signals(this);
        Streams = [options.Input, options.Output, options.Error];
        Random = new SeededRandom(options.Seed);

        Hart.Pmp.WriteAddress(0, PmpEverything);
        Hart.Pmp.WriteConfig(0, PmpOpen);
        Hart.Counters.Enable = AllUserCounters;
        Hart.Trap.Status = TimeoutWait;
        Hart.State->Fs = isa.Has("f") ? Initial : 0;
        Hart.State->Vector.Vs = Hart.Vector.Exists ? Initial : 0;
        Hart.SetPrivilege(Privilege.User);
        LoadBias = ProgramLoader.Load(elf, Space);
        Signals.MapTrampoline();
        Hart[StackPointer] = InitialStack.Build(this);
        Hart.State->Pc = elf.Entry + LoadBias;
    }

    /// <summary>The hart, in U mode.</summary>
    public Hart Hart { get; }

    /// <summary>The memory behind the address space.</summary>
    public PhysicalMemory Memory { get; }

    /// <summary>The program.</summary>
    public ElfFile Elf { get; }

    /// <summary>What is added to the addresses of the program's file; 0 unless it is position-independent.</summary>
    public ulong LoadBias { get; }

    /// <summary>True once the program has exited or was killed.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The exit code: that of the program, or 128 and the number of the signal that killed it.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The signal that killed the program, or 0.</summary>
    public int Signal { get; private set; }

    /// <summary>The trap behind <see cref="Signal"/>; null if the program sent the signal to itself.</summary>
    public Cause? FatalCause { get; private set; }

    /// <summary>The address or instruction that the fatal trap was about.</summary>
    public ulong FatalValue { get; private set; }

    internal LinuxOptions Options { get; }

    internal AddressSpace Space { get; }

    internal Signals Signals { get; }

    internal SeededRandom Random { get; }

    /// <summary>File descriptors 0 to 2; null where the program has closed one.</summary>
    internal Stream?[] Streams { get; }

    /// <summary>Resource limits that the program has set, by number.</summary>
    internal Dictionary<int, ResourceLimit> ResourceLimits { get; } = [];

    /// <summary>Nanoseconds since the start of the program, sleep included.</summary>
    internal ulong Nanoseconds => Hart.Clock.Cycles;

    /// <inheritdoc/>
    public bool Handle(Hart hart, Cause cause, ulong value)
    {
        if (cause != Cause.EcallFromU)
        {
            Signals.RaiseFault(cause, value);
            return true;
        }

        hart.State->Pc += EcallLength;
        long result = Call(hart[CallNumber]);
        if (_again)
        {
            _again = false;
            hart.State->Pc -= EcallLength;
            return true;
        }

        hart[FirstArgument] = (ulong)result;
        if (!IsOver)
            Signals.DeliverPending();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Hart.Dispose();
        Memory.Dispose();
    }

    /// <summary>Ends the process with a code of which the low 8 bits count.</summary>
    internal void Exit(int code)
    {
        ExitCode = code & 0xff;
        Stop();
    }

    /// <summary>Ends the process by a signal.</summary>
    /// <param name="signal">The signal's number.</param>
    /// <param name="cause">The trap behind it, if any.</param>
    /// <param name="value">What the trap was about.</param>
    internal void Kill(int signal, Cause? cause = null, ulong value = 0)
    {
        (Signal, FatalCause, FatalValue) = (signal, cause, value);
        ExitCode = 128 + signal;
        Stop();
    }

    /// <summary>
    /// Lets time pass. Real time passes in slices between which the call is made again, so that the engine can look at limits and requests.
    /// </summary>
    internal void Sleep(ulong nanoseconds)
    {
        if (!Options.RealTime)
        {
            Hart.Clock.Skip(Math.Min(nanoseconds, EndOfTime - Math.Min(EndOfTime, Nanoseconds)));
            return;
        }

        ulong end = _sleepEnd ??= nanoseconds > ulong.MaxValue - Nanoseconds ? ulong.MaxValue : Nanoseconds + nanoseconds;
        ulong now = Nanoseconds;
        if (now < end)
            Thread.Sleep((int)Math.Min(LongestSleepMilliseconds, ((end - now) / 1_000_000) + 1));
        _again = Nanoseconds < end;
        _sleepEnd = _again ? end : null;
    }

    private void Stop()
    {
        IsOver = true;
        Hart.RequestStop();
    }

    private long Call(ulong number)
    {
        SystemCall? call = CallTable.Find(number);
        if (call == null)
        {
            if ((_missing ??= []).Add(number))
                Options.Log($"system call {number} ({CallNames.Of(number) ?? "unknown"}) is not implemented; it returns -ENOSYS");
            return -Errno.ENOSYS;
        }

        CallArguments arguments = new(Hart[10], Hart[11], Hart[12], Hart[13], Hart[14], Hart[15]);
        return call(this, arguments);
    }
}
