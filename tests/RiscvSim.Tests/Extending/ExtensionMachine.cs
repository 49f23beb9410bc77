using RiscvSim.Cli;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Extending;

/// <summary>
/// A bare hart whose ISA may name the extensions of this assembly, which is loaded as a user's DLL is: those of firmware/ext and
/// <see cref="TestExtension"/>. Programs are written as assembly text.
/// </summary>
public sealed unsafe class ExtensionMachine : IDisposable
{
    public const ulong Start = 0x8000_0000;
    public const ulong Handler = Start + 0x8000;
    public const ulong Data = Start + 0x10000;
    public const ulong Size = 1 << 20;

    private static readonly InsnTable s_own = RiscvSim.Cli.Extensions.LoadTable();

    /// <summary>Makes a machine.</summary>
    /// <param name="isa">Its ISA.</param>
    /// <param name="states">Its extensions; without any the classes of this assembly.</param>
    public ExtensionMachine(string isa, params MachineExtension[] states)
    {
        IsaConfig config = Extensions.Parse(isa);
        Rows = Extensions.Complete(s_own, config);
        Memory = new PhysicalMemory(Start, Size);
        Hart = new Hart(config, Memory);
        Hart.Extensions.Attach(states.Length == 0 ? Extensions.MakeStates() : states);
        Parts = new MachineParts(Hart);
        Hart.Extensions.Attach(Parts);
        Engine = new InterpreterEngine(Hart, Rows);
        Hart.State->Pc = Start;
        Hart.State->Fs = 1;
        Hart.State->Vector.Vs = 1;
        Hart.Trap.Vector = Handler;
    }

    /// <summary>What <c>--ext</c> makes of this assembly.</summary>
    public static ExtensionSet Extensions { get; } = ExtensionSet.Load([typeof(ExtensionMachine).Assembly.Location], []);

    public InsnTable Rows { get; }

    public PhysicalMemory Memory { get; }

    public Hart Hart { get; }

    public MachineParts Parts { get; }

    public InterpreterEngine Engine { get; }

    public ulong Pc
    {
        get => Hart.State->Pc;
        set => Hart.State->Pc = value;
    }

    /// <summary>Writes lines one after the other, all of four bytes; branch targets are absolute addresses.</summary>
    public void Write(ulong address, params string[] lines)
    {
        foreach (string line in lines)
        {
            Memory.TryWrite(address, BitConverter.GetBytes(Encoder.Assemble(Rows, line, address, NumberOf)));
            address += 4;
        }
    }

    /// <summary>Retires that many instructions; traps do not count.</summary>
    public void Run(ulong instructions) => Engine.Run(Hart.Retired + instructions);

    /// <summary>Executes one line at the start of memory.</summary>
    /// <returns>Null, or the cause of the trap that it made.</returns>
    public Cause? Execute(string line)
    {
        // A trap ends at the handler, whose instruction is the one that retires then.
        Write(Start, line);
        Write(Handler, "addi x0, x0, 0");
        Pc = Start;
        Run(1);
        if (Pc != Handler + 4)
            return null;
        Assert.Equal(Start, Hart.Trap.Epc);
        return (Cause)Hart.Trap.Cause;
    }

    public void Dispose()
    {
        Engine.Dispose();
        Hart.Dispose();
        Memory.Dispose();
    }

    private int? NumberOf(string name)
    {
        for (int number = 0; number < 4096; number++)
        {
            if (Hart.Csrs.NameOf(number) == name)
                return number;
        }

        return null;
    }
}
