using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using RiscvSim.Cli.Dumping;
using RiscvSim.Cli.Output;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Tracing;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;

namespace RiscvSim.Cli.Running;

/// <summary>One execution of one program: makes guest and engine, runs them and tells how it ended.</summary>
public sealed class RunSession : IDisposable
{
    private readonly RunSettings _settings;
    private readonly GuestOutputStream _output = new(HostStream.Output);
    private readonly Guest _guest;
    private readonly LockstepRun? _lockstep;
    private readonly InterpreterEngine _interpreter;
    private readonly TranslatorEngine? _translator;
    private readonly DumpTarget? _dump;
    private readonly CommitTracer? _tracer;
    private readonly Stream? _trace;
    private readonly Stream? _json;
    private readonly IEngine _engine;
    private long _start;
    private int _finished;

    /// <summary>Makes the machine with the program loaded.</summary>
    /// <param name="settings">The options.</param>
    /// <param name="elf">The program.</param>
    /// <param name="arguments">Its name and arguments.</param>
    /// <param name="table">All rows of this build.</param>
    public RunSession(RunSettings settings, ElfFile elf, RunArguments arguments, Task<InsnTable> table)
    {
        _settings = settings;
        IsaConfig isa = settings.IsaFor(elf);
        Abi abi = settings.Abi ?? AbiRule.Choose(elf);
        Guest Make(GuestIo io)
        {
            Guest guest = abi == Abi.Htif ? MakeBareMetal(elf, isa, arguments, io) : MakeLinux(elf, isa, arguments, io);
            guest.Hart.Vector.AgnosticOnes = settings.AgnosticOnes;
            return guest;
        }

        var io = new GuestIo(new GuestInputStream(_output), _output, new GuestErrorStream(_output), Log);
        InsnTable rows = settings.Extensions.Complete(table.GetAwaiter().GetResult(), isa);
        if (settings.Engine == EngineKind.Lockstep)
        {
            _lockstep = new LockstepRun(Make, rows, io);
            (_guest, _engine, _interpreter) = (_lockstep.Guest, _lockstep.Engine, _lockstep.Interpreter);
            return;
        }

        _guest = Make(io);
        if (settings.Engine == EngineKind.Interpreter)
            _engine = _interpreter = new InterpreterEngine(_guest.Hart, rows, settings.Options.Counts);
        else
        {
            bool isEager = settings.Engine == EngineKind.Translator;
            _dump = settings.Options.DumpTranslation is { } wanted ? DumpTarget.Find(wanted, elf, _guest.Bias) : null;
            _translator = new TranslatorEngine(_guest.Hart, rows, new TranslationOptions
            {
                Eager = isEager,
                Background = !isEager,
                Counts = settings.Options.Counts,
                KeepsText = _dump != null,
            });
            _engine = _translator;
            _interpreter = _translator.Interpreter;
        }

        _engine.Observer = _guest.Observer;
        if (settings.Options.Trace is { } path)
        {
            _trace = OutputFile.Create("--trace", path);
            _engine = _tracer = new CommitTracer(_engine, _interpreter.Rows, _trace);
        }

        if (settings.Options.Json is { } json)
            _json = OutputFile.Create("--json", json);
    }

    /// <summary>Runs the program to its end or a limit.</summary>
    /// <returns>The exit code of the command.</returns>
    public int Run()
    {
        using var guard = new StopGuard(_engine, _settings.Timeout, GiveUp);
        _output.Failed = _engine.RequestStop;
        _start = Stopwatch.GetTimestamp();
        StopReason reason = StopReason.Requested;
        while (reason == StopReason.Requested && _guest.End == null && guard.Cause == null && _output.Failure == null && _lockstep?.Engine.Difference == null)
            reason = _tracer == null ? _engine.Run(_settings.MaxInstructions) : RunTraced(_tracer);

        _output.Flush();
        GuestEnd end = _lockstep?.Difference() is { } difference ? new GuestEnd(ExitCode.ToolError, "error", difference)
            : _output.Failure is { } failure ? new GuestEnd(ExitCode.ToolError, "error", failure)
            : _guest.End ?? (reason == StopReason.Limit ? LimitEnd() : StopEnd(guard.Cause!));
        Finish(end);
        if (_lockstep is { Engine.Difference: null })
            Log(_lockstep.Summary);
        return end.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // After a failure of the tool, too, the user gets what the guest has written.
        _output.Flush();
        _engine.Dispose();
        _trace?.Dispose();
        _json?.Dispose();
        _lockstep?.Dispose();
        _guest.Dispose();
    }

    private static void Log(string line) => HostStream.Error.WriteLine("riscvsim: " + line);

    private BareMetalGuest MakeBareMetal(ElfFile elf, IsaConfig isa, RunArguments arguments, GuestIo io)
    {
        var machine = new BareMetalMachine(elf, new BareMetalOptions
        {
            Isa = isa,
            Extensions = _settings.Extensions.MakeStates(),
            MemorySize = _settings.Memory ?? BareMetalOptions.DefaultMemorySize,
            Arguments = [arguments.Elf!, .. arguments.Guest],
            RealTime = _settings.Options.RealTime,
            Input = io.Input,
            Output = io.Output,
            Error = io.Error,
            Log = io.Log,
        });
        if (machine.Htif == null)
            io.Log($"{elf.Name} has no symbol 'tohost': it can neither print nor end by itself");
        return new BareMetalGuest(machine);
    }

    private LinuxGuest MakeLinux(ElfFile elf, IsaConfig isa, RunArguments arguments, GuestIo io)
    {
        var options = new LinuxOptions
        {
            Arguments = arguments.Guest,
            Extensions = _settings.Extensions.MakeStates(),
            Seed = _settings.Options.Seed,
            RealTime = _settings.Options.RealTime,
            Input = io.Input,
            Output = io.Output,
            Error = io.Error,
            Log = io.Log,
        };
        if (_settings.Memory is { } limit)
            options = options with { MemoryLimit = limit };
        return new LinuxGuest(new LinuxProcess(elf, isa, options));
    }

    private StopReason RunTraced(CommitTracer tracer)
    {
        StopReason reason = StopReason.Requested;
        OutputFile.Write("--trace", () =>
        {
            reason = tracer.Run(_settings.MaxInstructions);
            tracer.Flush();
        });
        return reason;
    }

    /// <summary>Tells how it ended; whoever comes first does, if the guest comes to its end in the moment of giving up.</summary>
    private void Finish(GuestEnd end)
    {
        if (Interlocked.Exchange(ref _finished, 1) != 0)
            Thread.Sleep(Timeout.Infinite);
        TimeSpan wall = Stopwatch.GetElapsedTime(_start);
        if (end.Line != null)
            Log(end.Line);
        if (end.Pc is { } pc)
            HostStream.Error.WriteLine(DeathReport.Write(_guest, _interpreter.Rows, pc));
        if (_dump is { } dump)
            HostStream.Error.WriteLine(new TranslationDump(_guest, _translator!, dump).Write());
        if (_settings.Options.Counts)
            Report(RunStatistics.Of(_guest, _interpreter, wall, end, _settings.Engine, _translator?.Report));
    }

    /// <summary>Alone in a method, so that Spectre.Console and System.Text.Json are loaded only here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Report(RunStatistics statistics)
    {
        if (_settings.Options.Stats)
            StatisticsTables.Print(statistics);
        if (_json is { } json)
            OutputFile.Write("--json", () => json.Write(Encoding.UTF8.GetBytes(statistics.ToJson() + "\n")));
    }

    private GuestEnd LimitEnd() =>
        new(ExitCode.Limit, "limit", $"stopped after {_guest.Hart.Retired} instructions (--max-instructions) at {Place()}");

    private GuestEnd StopEnd(StopCause cause) => cause.Signal != 0
        ? new(ExitCode.SignalBase + cause.Signal, "interrupted", $"{HostSignals.Describe(cause.Signal)} at {Place()}")
        : new(ExitCode.Limit, "limit", $"stopped after {_settings.Timeout!.Value.TotalSeconds} s (--timeout) at {Place()}");

    private unsafe string Place() => _guest.Name(_guest.Hart.State->Pc);

    /// <summary>The guest waits for input, and its thread cannot be stopped: the process ends with what is known.</summary>
    private void GiveUp(StopCause cause)
    {
        GuestEnd end = StopEnd(cause);
        int code = end.ExitCode;
        try
        {
            if (_tracer != null)
                OutputFile.Write("--trace", _tracer.Flush);
            Finish(end);
        }
        catch (CliException error)
        {
            Log(error.Message);
            code = ExitCode.ToolError;
        }

        Environment.Exit(code);
    }
}
