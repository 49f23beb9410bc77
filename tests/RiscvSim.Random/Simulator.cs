using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Lockstep;

/// <summary>Runs images here, in this process, one after the other on the same hart, so that handlers are made once.</summary>
public sealed class Simulator : IDisposable, ITrapObserver
{
    private const ulong MemoryBytes = 0x400_0000;
    private const ulong ExitCall = 93, WriteCall = 64;
    private const int A7 = 17, A0 = 10, A2 = 12;

    private readonly PhysicalMemory _memory = new(0, MemoryBytes);
    private readonly Hart _hart;
    private readonly IEngine _engine;
    private string? _end;
    private Image? _loaded;

    /// <summary>Makes a machine with all extensions.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="engine">What executes programs; null: the interpreter.</param>
    public Simulator(InsnTable table, EngineSetup? engine = null)
    {
        _hart = new Hart(IsaString.Parse(IsaString.Default), _memory);
        _engine = (engine ?? EngineSetup.Interpreting).Make(_hart, table, this);
    }

    /// <summary>True to execute runs of instructions by one handler each, as the engine does with hot code.</summary>
    public bool Fused { get; init; }

    /// <summary>The records after the run, or null if the program did not end well.</summary>
    /// <param name="image">The program.</param>
    /// <param name="complaint">How it ended, if not well.</param>
    public byte[]? Run(Image image, out string complaint)
    {
        byte[]? records = RunOnce(image, out complaint);
        if (records == null || !Fused || _engine is not InterpreterEngine interpreter)
            return records;
        interpreter.FuseAll();
        records = RunOnce(image, out complaint);
        // Limits may fall into the middle of what one handler executes.
        byte[]? sliced = RunOnce(image, out string slicedComplaint, new Dice(1));
        if (records != null && sliced?.AsSpan().SequenceEqual(records) != true)
            complaint = $"the program ends differently when it is run in slices {slicedComplaint}";
        return complaint.Length == 0 ? records : null;
    }

    /// <summary>What executes programs.</summary>
    public IEngine Engine => _engine;

    /// <summary>How the program has ended: null if it has not, empty if well.</summary>
    public string? End => _end;

    /// <summary>Puts a program into memory, unless it is there, and the hart at its start; records stay as the last run left them.</summary>
    public unsafe void Start(Image image)
    {
        if (_loaded != image)
        {
            _memory.TryWrite(Image.CodeAddress, image.Code.Span);
            _memory.TryWrite(Image.DataAddress, image.Data.Span);
        }

        _loaded = image;
        for (int x = 1; x < 32; x++)
            _hart[x] = 0;
        _hart.State->Pc = Image.CodeAddress;
        _hart.State->Fs = 1;
        _hart.DropReservation();
        _end = null;
    }

    private byte[]? RunOnce(Image image, out string complaint, Dice? slices = null)
    {
        const ulong Limit = 100_000_000;
        const int LongestSlice = 24;
        Start(image);
        _memory.TryWrite(Image.DataAddress, image.Data.Span);
        ulong last = _hart.Retired + Limit;
        StopReason reason;
        do
            reason = _engine.Run(slices == null ? last : _hart.Retired + 1 + (ulong)slices.Below(LongestSlice));
        while (reason == StopReason.Limit && _hart.Retired < last);
        complaint = reason == StopReason.Limit ? "the program does not end here" : _end ?? "";
        if (complaint.Length != 0)
            return null;
        byte[] records = new byte[image.Data.Length];
        _memory.TryRead(Image.DataAddress, records);
        return records;
    }

    /// <inheritdoc/>
    public unsafe bool Handle(Hart hart, Cause cause, ulong value)
    {
        bool call = cause == Cause.EcallFromM;
        if (call && hart[A7] == WriteCall)
        {
            hart[A0] = hart[A2];
            hart.State->Pc += 4;
            return true;
        }

        _end = call && hart[A7] == ExitCall ? "" : $"{cause} at pc 0x{hart.State->Pc:x}, value 0x{value:x}";
        hart.RequestStop();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        _hart.Dispose();
        _memory.Dispose();
    }
}
