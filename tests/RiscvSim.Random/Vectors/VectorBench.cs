using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>A machine of one VLEN on which programs are made step by step and run.</summary>
public sealed unsafe class VectorBench : IDisposable, ITrapObserver
{
    private const ulong MemoryBytes = VectorImage.EdgeAddress + 0x1000;
    private const int A7 = 17, A0 = 10, A2 = 12;
    private const ulong ExitCall = 93, WriteCall = 64;

    private readonly PhysicalMemory _memory = new(0, MemoryBytes);
    private readonly IEngine _engine;
    private Cause? _trap;
    private string? _end;
    private readonly byte[] _markedRegisters;
    private HartState _marked;

    /// <summary>Makes the machine.</summary>
    /// <param name="table">All rows, as they are to be executed.</param>
    /// <param name="vlen">VLEN in bits.</param>
    /// <param name="agnosticOnes">Whether agnostic elements are overwritten with ones.</param>
    /// <param name="engine">What executes programs; null: the interpreter.</param>
    /// <param name="isa">What the hart has.</param>
    public VectorBench(InsnTable table, int vlen, bool agnosticOnes, EngineSetup? engine = null, string isa = IsaString.Default + VectorPrograms.QemuVectorIsa)
    {
        Record = new VectorRecord(vlen);
        Hart = new Hart(IsaString.Parse(isa, new ExtensionCatalog(), vlen: vlen), _memory);
        Hart.Vector.AgnosticOnes = agnosticOnes;
        _memory.TryWrite(VectorImage.EdgeAddress, VectorImage.Edge.Span);
        _engine = (engine ?? EngineSetup.Interpreting).Make(Hart, table, this);
        _markedRegisters = new byte[RegisterBytes];
    }

    /// <summary>The layout of records.</summary>
    public VectorRecord Record { get; }

    /// <summary>The hart.</summary>
    public Hart Hart { get; }

    private int RegisterBytes => 32 * Record.Vlenb;

    /// <summary>Gives the hart the state of a record.</summary>
    public void Load(ReadOnlySpan<byte> record)
    {
        _memory.TryWrite(VectorImage.DataAddress, record);
        Run(VectorImage.Frame(Record, 0, []).Prologue);
    }

    /// <summary>True if the last step was an illegal instruction.</summary>
    public bool WasIllegal => _trap == Cause.IllegalInstruction;

    /// <summary>Executes one instruction.</summary>
    /// <returns>False if it trapped.</returns>
    public bool Step(uint word)
    {
        _memory.TryWrite(VectorImage.CodeAddress, BitConverter.GetBytes(word));
        Hart.State->Pc = VectorImage.CodeAddress;
        _trap = null;
        _engine.Run(Hart.Retired + 1);
        return _trap == null;
    }

    /// <summary>Remembers registers and vector state.</summary>
    public void Mark()
    {
        _marked = *Hart.State;
        new ReadOnlySpan<byte>(Hart.State->Vector.Registers, RegisterBytes).CopyTo(_markedRegisters);
    }

    /// <summary>Returns to the registers and the vector state that were marked.</summary>
    public void Undo()
    {
        HartState* state = Hart.State;
        for (int i = 0; i < 32; i++)
            (state->X[i], state->F[i]) = (_marked.X[i], _marked.F[i]);
        (state->Fs, state->Frm, state->Fflags, state->Vector) = (_marked.Fs, _marked.Frm, _marked.Fflags, _marked.Vector);
        _markedRegisters.CopyTo(new Span<byte>(state->Vector.Registers, RegisterBytes));
    }

    /// <summary>True to go on behind an access that faults, as behind an illegal instruction.</summary>
    public bool SkipsFaults { get; init; }

    /// <summary>What executes programs.</summary>
    public IEngine Engine => _engine;

    /// <summary>How the program has ended: null if it has not, empty if well.</summary>
    public string? End => _end;

    /// <summary>Puts a program into memory, or only the hart at its start; records then stay as the last run left them.</summary>
    public void Start(VectorImage image, bool load)
    {
        if (load)
        {
            _memory.TryWrite(VectorImage.CodeAddress, image.Code.Span);
            _memory.TryWrite(VectorImage.DataAddress, image.Data.Span);
        }

        Hart.State->Pc = VectorImage.CodeAddress;
        Hart.State->Fs = Hart.State->Vector.Vs = 1;
        _end = null;
    }

    /// <summary>The records after an image has run, or null if it did not end well.</summary>
    public byte[]? Run(VectorImage image, out string complaint)
    {
        const ulong Limit = 10_000_000;
        Start(image, load: true);
        _engine.Run(Hart.Retired + Limit);
        complaint = _end ?? "the program does not end here";
        if (complaint.Length != 0)
            return null;
        byte[] records = new byte[image.Data.Length];
        _memory.TryRead(VectorImage.DataAddress, records);
        return records;
    }

    /// <inheritdoc/>
    public bool Handle(Hart hart, Cause cause, ulong value)
    {
        _trap = cause;
        if (cause == Cause.IllegalInstruction || SkipsFaults && cause != Cause.EcallFromM)
        {
            // What VectorSignals' handler does.
            hart[VectorSignals.Count]++;
            hart.State->Pc += 4;
            return true;
        }

        bool call = cause == Cause.EcallFromM;
        if (call && hart[A7] is not ExitCall)
        {
            hart[A0] = hart[A7] == WriteCall ? hart[A2] : 0;
            hart.State->Pc += 4;
            return true;
        }

        _end = call ? "" : $"{cause} at pc 0x{hart.State->Pc:x}, value 0x{value:x}";
        hart.RequestStop();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        Hart.Dispose();
        _memory.Dispose();
    }

    private void Run(IReadOnlyList<uint> words)
    {
        Hart.State->Fs = Hart.State->Vector.Vs = 1;
        foreach (uint word in words)
        {
            if (!Step(word))
                throw new InvalidOperationException($"the frame's instruction 0x{word:x} traps");
        }
    }
}
