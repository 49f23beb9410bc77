using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Tests.Engines;

/// <summary>A bare hart with one MiB of memory (or as much as said) whose programs are written as assembly text.</summary>
public sealed unsafe class TestMachine : IDisposable
{
    public const ulong Start = 0x8000_0000;
    public const ulong Data = Start + 0x10000;
    public const ulong Handler = Start + 0x8000;

    private static readonly InsnTable s_rows = Extensions.LoadTable();

    private readonly IEngine _engine;

    /// <param name="isa">What it has.</param>
    /// <param name="counts">True for an interpreter that counts and executes instructions one by one, whatever the engine.</param>
    /// <param name="size">Bytes of memory.</param>
    /// <param name="engine">One of <see cref="TestEngines"/>.</param>
    /// <param name="setup">What the engine is made of instead, or null.</param>
    public TestMachine(string isa = IsaString.Default, bool counts = false, ulong size = 1 << 20, string engine = TestEngines.Interpreter, EngineSetup? setup = null)
    {
        Memory = new PhysicalMemory(Start, size);
        Hart = new Hart(IsaString.Parse(isa), Memory);
        _engine = counts ? new InterpreterEngine(Hart, s_rows, counts) : (setup ?? TestEngines.Named(engine)).Make(Hart, s_rows);
        Translator = _engine as TranslatorEngine;
        Engine = Translator?.Interpreter ?? (InterpreterEngine)_engine;
        Hart.State->Pc = Start;
        Hart.State->Fs = 1;
        Hart.Trap.Vector = Handler;
        for (uint i = 0; i < 4; i++)
            Hart[10 + (int)i] = 0;
    }

    /// <summary>All rows there are.</summary>
    public static IReadOnlyList<Insn> AllRows => s_rows.Rows;

    public PhysicalMemory Memory { get; }

    public Hart Hart { get; }

    /// <summary>The interpreter, from which translated code is entered, too.</summary>
    public InterpreterEngine Engine { get; }

    /// <summary>What translates, or null.</summary>
    public TranslatorEngine? Translator { get; }

    public ulong Pc
    {
        get => Hart.State->Pc;
        set => Hart.State->Pc = value;
    }

    /// <summary>Assembles lines one after the other; a line "label:" is not known, offsets are written as absolute addresses.</summary>
    public ulong Write(ulong address, params string[] lines)
    {
        foreach (string line in lines)
        {
            uint word = Assemble(line, address);
            int length = Decoder.LengthOf(word);
            Memory.TryWrite(address, BitConverter.GetBytes(word).AsSpan(0, length));
            address += (ulong)length;
        }

        return address;
    }

    public static uint Assemble(string line, ulong address) =>
        Encoder.Assemble(s_rows, line, address, name => name switch { "minstret" => 0xb02, "mcycle" => 0xb00, "mcountinhibit" => 0x320, "mstatus" => 0x300, "mie" => 0x304, _ => null });

    /// <summary>Retires that many instructions (traps do not count).</summary>
    public void Run(ulong instructions) => Engine.Run(Hart.Retired + instructions);

    /// <summary>The same, in an engine that translates and counts.</summary>
    /// <returns>How many of them were retired in regions.</returns>
    public ulong RunInRegions(ulong instructions)
    {
        ulong before = Translator!.Report.Executed;
        Run(instructions);
        return Translator.Report.Executed - before;
    }

    public ulong ReadWord(ulong address)
    {
        Span<byte> bytes = stackalloc byte[8];
        Memory.TryRead(address, bytes);
        return BitConverter.ToUInt64(bytes);
    }

    public void Dispose()
    {
        _engine.Dispose();
        Hart.Dispose();
        Memory.Dispose();
    }
}
