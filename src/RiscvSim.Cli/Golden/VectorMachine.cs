using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Cli.Golden;

/// <summary>A difference between the recorded effect of an instruction and the effect here.</summary>
/// <param name="Where">The register, flag or byte of memory.</param>
/// <param name="Expected">The recorded value.</param>
/// <param name="Got">The value here.</param>
public sealed record VectorDifference(string Where, string Expected, string Got)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Where}: expected {Expected}, got {Got}";
}

/// <summary>
/// Replays vectors: one hart and one engine that step one instruction for each case. Everything is compared after the step, whether or
/// not the case mentions it: all registers, flags, all of memory, the pc and the trap.
/// </summary>
public sealed unsafe class VectorMachine : IDisposable
{
    private const int Registers = 32;
    private const int Dirty = 3;

    private readonly PhysicalMemory _memory = new(VectorMap.Code, VectorMap.Span, open: false);
    private readonly Hart _hart;
    private readonly IEngine _engine;
    private readonly Decoder _decoder;
    private readonly TrapRecorder _trap = new();
    private readonly ulong _most;
    private readonly byte[] _expectedMemory = new byte[VectorMap.Span];
    private readonly byte[] _expectedVectors;
    private readonly ulong[] _expected = new ulong[Registers];

    /// <summary>Makes a machine.</summary>
    /// <param name="isa">The extensions of the hart.</param>
    /// <param name="rows">All rows; the ISA chooses among them.</param>
    /// <param name="engine">What executes the cases.</param>
    public VectorMachine(IsaConfig isa, InsnTable rows, EngineSetup engine)
    {
        const Access All = Access.Read | Access.Write | Access.Execute;
        _memory.Protect(VectorMap.Code, VectorMap.PageSize, All);
        _memory.Protect(VectorMap.Data, VectorMap.PageSize, All);
        _hart = new Hart(isa, _memory);
        _engine = engine.Make(_hart, rows, _trap);
        // Translated code is entered only with a budget for more than one instruction; what stands behind that of a case is illegal, and ends it.
        _most = engine.Translation == null ? 1u : 64;
        _decoder = new Decoder(rows.Where(isa.Evaluate));
        _hart.Trap.Vector = VectorMap.TrapVector;
        _expectedVectors = new byte[Registers * _hart.State->Vector.Vlenb];
    }

    private Span<byte> VectorRegisters => new(_hart.State->Vector.Registers, Registers * _hart.State->Vector.Vlenb);

    private Span<byte> Memory => new(_memory.Host(VectorMap.Code), (int)VectorMap.Span);

    /// <summary>
    /// The engine that executes cases as a user's choice would: each instruction in a region of its own.
    /// </summary>
    public static EngineSetup EngineFor(EngineSetup choice) =>
        choice.Translation == null ? choice : EngineSetup.Single;

    /// <summary>The enabled row of an encoding, or null.</summary>
    public Insn? Decode(uint encoding) => _decoder.Decode(encoding);

    /// <summary>Executes the instruction of a case.</summary>
    /// <returns>All differences; none if the case passes.</returns>
    public List<VectorDifference> Run(VectorCase vector)
    {
        SetUp(vector);
        _trap.Begin(vector.Before.Pc);
        _engine.Run(_hart.Retired + _most);
        var differences = new List<VectorDifference>();
        Compare(vector, differences);
        CleanUp(vector, differences.Count != 0);
        return differences;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        _hart.Dispose();
        _memory.Dispose();
    }

    private void SetUp(VectorCase vector)
    {
        VectorState before = vector.Before;
        HartState* s = _hart.State;
        new Span<ulong>(s->X, Registers).Clear();
        foreach ((int number, ulong value) in before.X)
            _hart[number] = value;
        new Span<ulong>(s->F, Registers).Clear();
        foreach ((int number, ulong value) in before.F)
            s->F[number] = value;
        s->Frm = before.Frm ?? 0;
        s->Fflags = (FloatFlags)(before.Fflags ?? 0);
        s->Fs = before.Fs ?? Dirty;
        s->Pc = before.Pc;
        SetUpVectors(before);
        _trap.Forget();
        foreach ((ulong address, byte[] bytes) in before.Memory)
            Write(address, bytes);
        Write(before.Pc, BitConverter.GetBytes(vector.Encoding).AsSpan(0, vector.Length));
        _hart.DropReservation();
        // The LR that made the reservation had the width of this instruction.
        if (before.Reservation is { } reserved && Decode(vector.Encoding) is { } row)
            _hart.Reserve(reserved, Binding.Of(row.Base).MemorySize);
    }

    private void SetUpVectors(VectorState before)
    {
        VectorUnit* v = &_hart.State->Vector;
        if (!_hart.Vector.Exists)
            return;
        _expectedVectors.AsSpan().Clear();
        foreach ((int number, byte[] bytes) in before.V)
            bytes.CopyTo(_expectedVectors.AsSpan(number * v->Vlenb));
        _expectedVectors.CopyTo(VectorRegisters);
        _hart.Vector.SetVtype(before.Vtype ?? VectorUnit.VillBit);
        _hart.Vector.SetVl(before.Vl ?? 0);
        v->Vstart = before.Vstart ?? 0;
        v->Vxrm = before.Vxrm ?? 0;
        v->Vxsat = before.Vxsat ?? 0;
        v->Vs = before.Vs ?? Dirty;
    }

    private void Write(ulong address, ReadOnlySpan<byte> bytes)
    {
        _memory.TryWrite(address, bytes);
        bytes.CopyTo(_expectedMemory.AsSpan((int)(address - VectorMap.Code)));
    }

    private void Compare(VectorCase vector, List<VectorDifference> differences)
    {
        HartState* s = _hart.State;
        var found = new Findings(differences);
        found.Number("pc", vector.After.Pc, s->Pc);
        CompareTrap(vector, found);
        CompareRegisters('x', FieldKind.X, s->X, vector.Before.X, vector.After.X, found);
        CompareRegisters('f', FieldKind.F, s->F, vector.Before.F, vector.After.F, found);
        found.Number("frm", (ulong)(vector.After.Frm ?? vector.Before.Frm ?? 0), (ulong)s->Frm);
        found.Number("fflags", (ulong)(vector.After.Fflags ?? vector.Before.Fflags ?? 0), (ulong)s->Fflags);
        if (_hart.Vector.Exists)
            CompareVectors(vector.Before, vector.After, found);
        CompareMemory(vector, found);
    }

    private void CompareTrap(VectorCase vector, Findings found)
    {
        if (vector.Trap is not { } trap)
        {
            if (_trap.Cause is { } unwanted)
                found.Text("trap", "none", $"{CauseText.Describe(unwanted)} (cause {(int)unwanted})");
            return;
        }

        if (_trap.Cause == null)
        {
            found.Text("trap", $"{CauseText.Describe((Cause)trap.Cause)} (cause {trap.Cause})", "none");
            return;
        }

        found.Number("mcause", trap.Cause, _hart.Trap.Cause);
        found.Number("mtval", trap.Value, _hart.Trap.Value);
        found.Number("mepc", vector.Before.Pc, _hart.Trap.Epc);
    }

    private void CompareRegisters(
        char file, FieldKind kind, ulong* got, List<(int Number, ulong Value)> before, List<(int Number, ulong Value)> after, Findings found)
    {
        Array.Clear(_expected);
        foreach ((int number, ulong value) in before)
            _expected[number] = value;
        foreach ((int number, ulong value) in after)
            _expected[number] = value;
        if (_expected.AsSpan().SequenceEqual(new ReadOnlySpan<ulong>(got, Registers)))
            return;
        for (int i = 0; i < Registers; i++)
            found.Number($"{file}{i} ({Operand.RegisterName(kind, i)})", _expected[i], got[i]);
    }

    private void CompareVectors(VectorState before, VectorState after, Findings found)
    {
        VectorUnit* v = &_hart.State->Vector;
        found.Number("vl", after.Vl ?? before.Vl ?? 0, (ulong)v->Vl);
        found.Number("vtype", after.Vtype ?? before.Vtype ?? VectorUnit.VillBit, v->Vtype);
        found.Number("vstart", after.Vstart ?? before.Vstart ?? 0, v->Vstart);
        found.Number("vxrm", (ulong)(after.Vxrm ?? before.Vxrm ?? 0), (ulong)v->Vxrm);
        found.Number("vxsat", (ulong)(after.Vxsat ?? before.Vxsat ?? 0), (ulong)v->Vxsat);
        foreach ((int number, byte[] bytes) in after.V)
            bytes.CopyTo(_expectedVectors.AsSpan(number * v->Vlenb));
        for (int i = 0; i < Registers; i++)
        {
            Span<byte> expected = _expectedVectors.AsSpan(i * v->Vlenb, v->Vlenb), got = VectorRegisters.Slice(i * v->Vlenb, v->Vlenb);
            if (!expected.SequenceEqual(got))
                found.Text($"v{i}", Convert.ToHexStringLower(expected), Convert.ToHexStringLower(got));
        }
    }

    private void CompareMemory(VectorCase vector, Findings found)
    {
        foreach ((ulong address, byte[] bytes) in vector.After.Memory)
            bytes.CopyTo(_expectedMemory.AsSpan((int)(address - VectorMap.Code)));
        Span<byte> memory = Memory;
        if (memory.SequenceEqual(_expectedMemory))
            return;
        for (int i = 0; i < memory.Length; i++)
        {
            if (memory[i] != _expectedMemory[i])
                found.Text($"byte 0x{VectorMap.Code + (ulong)i:x}", $"0x{_expectedMemory[i]:x2}", $"0x{memory[i]:x2}");
        }
    }

    /// <summary>Makes memory zero again: what the case named, or all of it if more may have changed.</summary>
    private void CleanUp(VectorCase vector, bool everything)
    {
        if (everything)
        {
            Write(VectorMap.Code, new byte[VectorMap.Span]);
            return;
        }

        Span<byte> zeros = stackalloc byte[4];
        zeros.Clear();
        Write(vector.Before.Pc, zeros[..vector.Length]);
        foreach ((ulong address, byte[] bytes) in vector.Before.Memory)
            Write(address, new byte[bytes.Length]);
        foreach ((ulong address, byte[] bytes) in vector.After.Memory)
            Write(address, new byte[bytes.Length]);
    }

    /// <summary>Collects what differs.</summary>
    private readonly struct Findings(List<VectorDifference> differences)
    {
        public void Number(string where, ulong expected, ulong got)
        {
            if (expected != got)
                Text(where, $"0x{expected:x}", $"0x{got:x}");
        }

        public void Text(string where, string expected, string got) => differences.Add(new VectorDifference(where, expected, got));
    }

    /// <summary>Stops the engine once the hart has taken a trap, so that nothing is executed at the trap vector.</summary>
    private sealed class TrapRecorder : ITrapObserver
    {
        public Cause? Cause { get; private set; }

        private ulong _pc;

        public void Forget() => Cause = null;

        public void Begin(ulong pc) => _pc = pc;

        public bool Handle(Hart hart, Cause cause, ulong value)
        {
            hart.RequestStop();
            // The instruction of the case has been retired.
            if (hart.State->Pc != _pc)
                return true;
            Cause = cause;
            return false;
        }
    }
}
