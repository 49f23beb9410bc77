using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using RiscvSim.Engines;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Kit.Testing;

/// <summary>How to make machines with an extension.</summary>
/// <param name="Isa">What they have.</param>
/// <param name="Rows">All rows.</param>
/// <param name="MakeStates">New objects of the extensions with state of their own, for one machine.</param>
public sealed record MachineRecipe(IsaConfig Isa, InsnTable Rows, Func<IEnumerable<MachineExtension>> MakeStates);

/// <summary>A machine that executes single instructions and short programs from random states, and sums up its state.</summary>
public sealed unsafe class ProbeMachine : IDisposable
{
    /// <summary>The address of the program.</summary>
    public const ulong Code = 0x8000_0000;

    /// <summary>The address of the data, and their size.</summary>
    public const ulong Data = Code + 4 * PhysicalMemory.PageSize, DataSize = 4 * PhysicalMemory.PageSize;

    private const int Registers = 32, Dirty = 3, SewShift = 3, AgnosticShift = 6;

    /// <summary>All SEW and LMUL, the reserved LMUL included.</summary>
    private static readonly ulong[] s_vtypes = [.. Enumerable.Range(0, 32).Select(bits => (ulong)bits)];

    private readonly PhysicalMemory _memory = new(Code, Data + DataSize - Code, open: false);
    private readonly IEngine _engine;
    private readonly TrapRecorder _trap = new();

    /// <summary>Makes a machine.</summary>
    /// <param name="recipe">What it has.</param>
    /// <param name="engine">What executes the program; null: an interpreter that executes each instruction by itself.</param>
    public ProbeMachine(MachineRecipe recipe, EngineSetup? engine)
    {
        _memory.Protect(Code, PhysicalMemory.PageSize, Access.Read | Access.Execute);
        _memory.Protect(Data, DataSize, Access.Read | Access.Write);
        Hart = new Hart(recipe.Isa, _memory);
        Hart.Extensions.Attach(recipe.MakeStates());
        Hart.Extensions.Attach(new MachineParts(Hart));
        _engine = engine?.Make(Hart, recipe.Rows, _trap) ?? new InterpreterEngine(Hart, recipe.Rows, counts: true) { Observer = _trap };
    }

    /// <summary>The hart.</summary>
    public Hart Hart { get; }

    /// <summary>What executes the program.</summary>
    public IEngine Engine => _engine;

    /// <summary>The trap of the last run, or null.</summary>
    public Cause? Trap => _trap.Cause;

    /// <summary>The vector registers, one after the other.</summary>
    public Span<byte> Vectors => new(Hart.State->Vector.Registers, Hart.Vector.Exists ? Registers * Hart.State->Vector.Vlenb : 0);

    private Span<byte> DataBytes => new(_memory.Host(Data), (int)DataSize);

    /// <summary>Makes a state, the same for the same generator.</summary>
    /// <param name="random">The only source of chance.</param>
    /// <param name="row">The row that is to be executed, which may be legal under few vtypes.</param>
    public void Load(Random random, Insn row)
    {
        HartState* s = Hart.State;
        for (int i = 1; i < Registers; i++)
            Hart[i] = RandomValues.Integer(random);
        for (int i = 0; i < Registers; i++)
            s->F[i] = RandomValues.Float(random);
        (s->Fs, s->Frm, s->Fflags) = (Dirty, random.Next(5), (FloatFlags)random.Next(32));
        random.NextBytes(DataBytes);
        if (Hart.Vector.Exists)
            LoadVectors(random, row);
        foreach (MachineExtension extension in Hart.Extensions.All)
        {
            extension.Reset();
            extension.Vary(random);
        }

        Hart.DropReservation();
    }

    /// <summary>Puts a program in its place and the pc on it.</summary>
    public void Put(params ReadOnlySpan<uint> words)
    {
        Span<byte> bytes = stackalloc byte[words.Length * sizeof(uint)];
        for (int i = 0; i < words.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[(i * sizeof(uint))..], words[i]);
        _memory.TryWrite(Code, bytes);
        Hart.State->Pc = Code;
    }

    /// <summary>Runs until so many more instructions are retired, or to the first trap.</summary>
    public void Run(ulong instructions, bool singly = false)
    {
        _trap.Forget();
        ulong end = Hart.Retired + instructions;
        while (Hart.Retired < end && _trap.Cause == null)
            _engine.Run(singly ? Hart.Retired + 1 : end);
    }

    /// <summary>A number for all of the state that software can see, memory and state of extensions included.</summary>
    public ulong Digest()
    {
        HartState* s = Hart.State;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(new ReadOnlySpan<byte>(s->X, Registers * sizeof(ulong)));
        hash.AppendData(new ReadOnlySpan<byte>(s->F, Registers * sizeof(ulong)));
        hash.AppendData(Vectors);
        hash.AppendData(DataBytes);
        var text = new StringBuilder();
        ref readonly Machine.Vector.VectorUnit v = ref s->Vector;
        text.Append($"{s->Pc:x} {s->Frm} {s->Fflags} {s->Fs} {v.Vl} {v.Vtype:x} {v.Vstart} {v.Vxrm} {v.Vxsat} {v.Vs}");
        if (_trap.Cause is { } cause)
            text.Append($" {cause} {Hart.Trap.Value:x} {Hart.Trap.Epc:x}");
        foreach (MachineExtension extension in Hart.Extensions.All)
            extension.Trace((name, value) => text.Append($" {name} {value}"));
        hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        Hart.Dispose();
        _memory.Dispose();
    }

    private void LoadVectors(Random random, Insn row)
    {
        Machine.Vector.VectorUnit* v = &Hart.State->Vector;
        RandomValues.Elements(random, Vectors);
        // An op that tells its C types is legal under these, and mostly with whole tiles.
        ulong[] typed = [.. s_vtypes.Where(vtype => 8 << (int)(vtype >> SewShift & 7) == row.CSew && TakesLmul(row, vtype))];
        bool choosesTyped = typed.Length != 0 && random.Next(8) != 0;
        do
        {
            // vma, vta, SEW, LMUL; what this machine does not have is drawn again.
            Hart.Vector.SetVtype((ulong)random.Next(4) << AgnosticShift | (choosesTyped ? typed[random.Next(typed.Length)] : s_vtypes[random.Next(s_vtypes.Length)]));
        }
        while (v->Vill);
        Hart.Vector.SetVl((ulong)(random.Next(choosesTyped ? 4 : 2) != 0 ? v->Vlmax : random.Next(v->Vlmax + 1)));
        v->Vstart = random.Next(16) == 0 ? (ulong)random.Next(v->Vl + 1) : 0;
        (v->Vxrm, v->Vxsat, v->Vs) = (random.Next(4), random.Next(2), Dirty);
    }

    private static bool TakesLmul(Insn row, ulong vtype) => row.CTypeOf("vd", (int)((vtype & 7) ^ 4) - 4) != null;

    /// <summary>Stops the engine at a trap.</summary>
    private sealed class TrapRecorder : ITrapObserver
    {
        public Cause? Cause { get; private set; }

        public void Forget() => Cause = null;

        public bool Handle(Hart hart, Cause cause, ulong value)
        {
            Cause = cause;
            hart.RequestStop();
            return false;
        }
    }
}
