using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Tracing;

/// <summary>
/// Writes a commit log: one line per completed instruction with what it has changed, in the format of Spike's <c>--log-commits</c>. It runs
/// another engine one instruction at a time and works out the changes from the row's binding, hence for every row alike.
/// </summary>
/// <remarks>
/// Some things are this machine's own: a vector instruction shows the vector registers whose value it has changed, and no memory accesses; a system call that the platform executes shows the result register x10, but not what the call wrote to
/// memory; and misaligned accesses that are made byte by byte show as one.
/// </remarks>
public sealed unsafe class CommitTracer : IEngine, ITrapObserver
{
    private const int FflagsNumber = 1, FrmNumber = 2, FcsrNumber = 3, MstatusNumber = 0x300, FsDirty = 3, ResultRegister = 10;
    private const int VstartNumber = 8, VxsatNumber = 9, VxrmNumber = 10, VcsrNumber = 15, VlNumber = 0xc20, VtypeNumber = 0xc21;

    private readonly IEngine _engine;
    private readonly Decoder _decoder;
    private readonly CommitLine _line;
    private readonly Dictionary<Insn, Binding> _bindings = [];
    private readonly byte[] _vectors;
    private readonly List<int> _csrs = [];
    private bool _called;
    private bool _faulted;
    private bool _stopIsOurs;

    /// <summary>Makes a tracer, which takes over the engine's observer.</summary>
    /// <param name="engine">The engine that executes; the tracer disposes it.</param>
    /// <param name="rows">The rows that the hart has enabled.</param>
    /// <param name="output">Where the log goes.</param>
    public CommitTracer(IEngine engine, InsnTable rows, Stream output)
    {
        _engine = engine;
        _decoder = new Decoder(rows);
        _line = new CommitLine(output, engine.Hart.Id);
        _vectors = new byte[VectorRegisters.Length];
        Observer = engine.Observer;
        _engine.Observer = this;
        Hart.Csrs.Written += _csrs.Add;
    }

    /// <inheritdoc/>
    public Hart Hart => _engine.Hart;

    /// <inheritdoc/>
    public ITrapObserver? Observer { get; set; }

    /// <inheritdoc/>
    public StopReason Run(ulong limit)
    {
        while (Hart.Retired < limit)
        {
            // Interrupts are taken here, so that the engine starts at the instruction that is about to be logged.
            Hart.Clock.RunDue();
            if (Hart.Trap.Deliverable() is { } interrupt)
                Hart.Trap.Enter(interrupt, Hart.State->Pc);
            if (Step() == StopReason.Requested)
                return StopReason.Requested;
        }

        return StopReason.Limit;
    }

    /// <inheritdoc/>
    public void RequestStop() => _engine.RequestStop();

    /// <summary>Passes the trap on; if the hart takes it, the engine must stop before the handler's first instruction.</summary>
    /// <inheritdoc/>
    public bool Handle(Hart hart, Cause cause, ulong value)
    {
        bool handled = Observer != null && Observer.Handle(hart, cause, value);
        _called = handled && cause is (Cause.EcallFromU or Cause.EcallFromM);
        // Any other trap that a platform handles (as a signal) leaves the instruction undone.
        _faulted = !_called;
        if (!handled && !hart.StopRequested)
        {
            _stopIsOurs = true;
            hart.RequestStop();
        }

        return handled;
    }

    /// <summary>Writes out the rest of the log.</summary>
    public void Flush() => _line.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
        Hart.Csrs.Written -= _csrs.Add;
        _engine.Dispose();
    }

    private ReadOnlySpan<byte> VectorRegisters => new(Hart.State->Vector.Registers, 32 * Hart.State->Vector.Vlenb);

    private StopReason Step()
    {
        HartState* s = Hart.State;
        ulong retired = Hart.Retired;
        Before before = Look();
        // Whether the instruction raises a flag can only be seen if none is set before it.
        bool accrues = before.Binding is { WritesFlags: true } or { TouchesVector: true };
        if (accrues)
            (s->Fflags, s->Vector.Vxsat) = (FloatFlags.None, 0);
        _csrs.Clear();
        _called = _faulted = _stopIsOurs = false;

        StopReason reason = _engine.Run(retired + 1);

        if (accrues)
        {
            if (s->Fflags != FloatFlags.None)
                _csrs.Add(FflagsNumber);
            if (s->Vector.Vxsat != 0)
                _csrs.Add(VxsatNumber);
            s->Fflags |= before.Flags;
            s->Vector.Vxsat |= before.Vxsat;
        }

        if (Hart.Retired != retired && !_faulted)
        {
            _line.Begin(before.Privilege, before.Pc, before.Encoding);
            if (_called)
                _line.X(ResultRegister, Hart[ResultRegister]);
            else if (before.Binding is { } binding)
                AppendChanges(binding, before);
            foreach (MachineExtension extension in Hart.Extensions.All)
                extension.Trace(_line.Named);
            _line.End();
        }

        return _stopIsOurs ? StopReason.Limit : reason;
    }

    /// <summary>What must be known before the instruction runs.</summary>
    private Before Look()
    {
        HartState* s = Hart.State;
        uint encoding = Hart.EncodingAt(s->Pc);
        Insn? row = _decoder.Decode(encoding);
        Binding? binding = row == null ? null : BindingOf(row.Base);
        uint word = row?.WordOf(encoding) ?? 0;
        var before = new Before(s->Pc, encoding, word, binding, Hart.Privilege, s->Fs, s->Fflags, s->Vector.Vs, s->Vector.Vl, s->Vector.Vtype, s->Vector.Vxsat);
        if (binding is { TouchesVector: true })
            VectorRegisters.CopyTo(_vectors);
        if (binding is null or { Memory: MemoryUse.None })
            return before;
        ulong address = Hart[(int)binding.Rs1!.Extract(word)] + (ulong)(binding.Immediate?.Extract(word) ?? 0);
        bool stores = binding.Memory == MemoryUse.Store || binding.Memory == MemoryUse.Modify && !IsConditional(binding)
            || IsConditional(binding) && Hart.Reservation == address && Hart.ReservedSize == binding.MemorySize;
        return before with { Address = address, Stores = stores, Operand = SecondOperand(binding, word) };
    }

    /// <summary>A read-modify-write row that takes the hart looks at the reservation: it only writes, and only if it holds.</summary>
    private static bool IsConditional(Binding binding) => binding is { Memory: MemoryUse.Modify, UsesHart: true };

    private Binding BindingOf(Insn row)
    {
        if (!_bindings.TryGetValue(row, out Binding? binding))
            _bindings[row] = binding = Binding.Of(row);
        return binding;
    }

    private ulong SecondOperand(Binding binding, uint word)
    {
        if (binding.Rs2 is not { } field)
            return 0;
        int number = (int)field.Extract(word);
        return field.Kind == FieldKind.F ? Hart.State->F[number] : Hart[number];
    }

    /// <summary>Registers and CSRs by number, at one number the register first; then the read, then the write.</summary>
    private void AppendChanges(Binding binding, in Before before)
    {
        HartState* s = Hart.State;
        if (_csrs.Remove(FcsrNumber))
            _csrs.AddRange([FflagsNumber, FrmNumber]);
        if (_csrs.Remove(VcsrNumber))
            _csrs.AddRange([VxsatNumber, VxrmNumber]);
        AddVectorCsrs(binding, before);
        // A return from a trap writes mstatus, and so does what turns FS or VS dirty.
        bool dirty = s->Fs == FsDirty && before.Fs != FsDirty || s->Vector.Vs == FsDirty && before.Vs != FsDirty;
        if ((s->Status == HartStatus.Redirect || dirty) && !_csrs.Contains(MstatusNumber))
            _csrs.Add(MstatusNumber);

        if (binding.TouchesVector)
            _line.VectorState(8 << s->Vector.SewLog2, s->Vector.LmulLog2, s->Vector.Vl);
        AppendRegisters(binding, before);
        if (binding.Memory == MemoryUse.Load || binding.Memory == MemoryUse.Modify && !IsConditional(binding))
            _line.Read(before.Address);
        if (before.Stores)
        {
            bool plain = binding.Memory == MemoryUse.Store || IsConditional(binding);
            int size = binding.MemorySize;
            _line.Write(before.Address, size, plain ? before.Operand : Load(before.Address, size));
        }
    }

    /// <summary>What vector instructions write besides registers: vstart always, vl and vtype where they are set.</summary>
    private void AddVectorCsrs(Binding binding, in Before before)
    {
        VectorUnit* v = &Hart.State->Vector;
        bool sets = binding.Row.Cost == Cost.VConfig;
        if (!sets && !binding.TouchesVector)
            return;
        _csrs.Add(VstartNumber);
        if (sets ? !KeepsVl(binding.Row, before.Word) : v->Vl != before.Vl)
            _csrs.Add(VlNumber);
        if (v->Vtype != before.Vtype)
            _csrs.Add(VtypeNumber);
    }

    /// <summary>The form of a setting that leaves vl as it is: rd and rs1 are x0.</summary>
    private static bool KeepsVl(Insn row, uint word) =>
        row.Pattern.Find("rd") is { } rd && row.Pattern.Find("rs1") is { } rs1 && rd.Extract(word) == 0 && rs1.Extract(word) == 0;

    /// <summary>Registers and CSRs in the order of number and class: x, f, v, CSR.</summary>
    private void AppendRegisters(Binding binding, in Before before)
    {
        const int Float = 1, VectorClass = 2, CsrClass = 4, Classes = 16;
        var items = new List<int>();
        int number = binding.Rd == null ? 0 : (int)binding.Rd.Extract(before.Word);
        bool isFloat = binding.Rd?.Kind == FieldKind.F;
        if (isFloat || number != 0)
            items.Add(number * Classes + (isFloat ? Float : 0));
        foreach (int csr in _csrs)
            items.Add(csr * Classes + CsrClass);
        int vlenb = Hart.State->Vector.Vlenb;
        for (int i = 0; binding.TouchesVector && i < 32; i++)
        {
            if (!VectorRegisters.Slice(i * vlenb, vlenb).SequenceEqual(_vectors.AsSpan(i * vlenb, vlenb)))
                items.Add(i * Classes + VectorClass);
        }

        items.Sort();
        foreach (int item in items)
        {
            number = item / Classes;
            switch (item % Classes)
            {
                case VectorClass:
                    _line.V(number, VectorRegisters.Slice(number * vlenb, vlenb));
                    break;
                case CsrClass:
                    _line.Csr(number, Hart.Csrs.NameOf(number) ?? "unknown", Hart.Csrs.Peek(number));
                    break;
                default:
                    AppendRegister(number, isFloat);
                    break;
            }
        }
    }

    private void AppendRegister(int number, bool isFloat)
    {
        if (isFloat)
            _line.F(number, Hart.State->F[number]);
        else
            _line.X(number, Hart[number]);
    }

    private ulong Load(ulong address, int size)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        Hart.Memory.TryRead(address, bytes[..size]);
        return BitConverter.ToUInt64(bytes);
    }

    /// <summary>The state before an instruction.</summary>
    /// <param name="Pc">Its address.</param>
    /// <param name="Encoding">Its bits in memory.</param>
    /// <param name="Word">The 32-bit instruction that it stands for.</param>
    /// <param name="Binding">The binding of its row; null if it is illegal.</param>
    /// <param name="Privilege">The mode in which it runs.</param>
    /// <param name="Fs">mstatus.FS.</param>
    /// <param name="Flags">fflags.</param>
    /// <param name="Vs">mstatus.VS.</param>
    /// <param name="Vl">vl.</param>
    /// <param name="Vtype">vtype.</param>
    /// <param name="Vxsat">vxsat.</param>
    private readonly record struct Before(
        ulong Pc, uint Encoding, uint Word, Binding? Binding, Privilege Privilege, int Fs, FloatFlags Flags, int Vs, int Vl, ulong Vtype, int Vxsat)
    {
        /// <summary>The effective address, if it accesses memory.</summary>
        public ulong Address { get; init; }

        /// <summary>Whether it writes memory.</summary>
        public bool Stores { get; init; }

        /// <summary>The value of rs2.</summary>
        public ulong Operand { get; init; }
    }
}
