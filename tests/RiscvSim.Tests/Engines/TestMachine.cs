using RiscvSim.Cli;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
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

    public TestMachine(string isa = IsaString.Default, bool counts = false, ulong size = 1 << 20)
    {
        Memory = new PhysicalMemory(Start, size);
        Hart = new Hart(IsaString.Parse(isa), Memory);
        Engine = new InterpreterEngine(Hart, s_rows, counts);
        Hart.State->Pc = Start;
        Hart.State->Fs = 1;
        Hart.Trap.Vector = Handler;
        for (uint i = 0; i < 4; i++)
            Hart[10 + (int)i] = 0;
    }

    public PhysicalMemory Memory { get; }

    public Hart Hart { get; }

    public InterpreterEngine Engine { get; }

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

    public ulong ReadWord(ulong address)
    {
        Span<byte> bytes = stackalloc byte[8];
        Memory.TryRead(address, bytes);
        return BitConverter.ToUInt64(bytes);
    }

    public void Dispose()
    {
        Engine.Dispose();
        Hart.Dispose();
        Memory.Dispose();
    }
}
