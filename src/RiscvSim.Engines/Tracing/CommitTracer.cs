using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Engines.Tracing;

/// <summary>
/// Writes a commit log: one line per completed instruction with what it has changed, in the format of Spike's <c>--log-commits</c>. It runs
/// another engine one instruction at a time and works out the changes from the row's binding, hence for every row alike.
/// </summary>
/// <remarks>
/// Two things are this machine's own: a system call that the platform executes shows the result register x10, but not what the call wrote to
/// memory; and misaligned accesses that are made byte by byte show as one.
/// </remarks>
public sealed unsafe class CommitTracer : IEngine, ITrapObserver
{
    private const int FflagsNumber = 1, FrmNumber = 2, FcsrNumber = 3, MstatusNumber = 0x300, FsDirty = 3, ResultRegister = 10;

    private readonly IEngine _engine;
    private readonly Decoder _decoder;
    private readonly CommitLine _line;
    private readonly Dictionary<Insn, Binding> _bindings = [];
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

    private StopReason Step()
    {
        HartState* s = Hart.State;
        ulong retired = Hart.Retired;
        Before before = Look();
        // Whether the instruction raises a flag can only be seen if none is set before it.
        bool accrues = before.Binding is { WritesFlags: true };
        if (accrues)
            s->Fflags = FloatFlags.None;
        _csrs.Clear();
        _called = _faulted = _stopIsOurs = false;

        StopReason reason = _engine.Run(retired + 1);

        if (accrues)
        {
            if (s->Fflags != FloatFlags.None)
                _csrs.Add(FflagsNumber);
            s->Fflags |= before.Flags;
        }

        if (Hart.Retired != retired && !_faulted)
        {
            _line.Begin(before.Privilege, before.Pc, before.Encoding);
            if (_called)
                _line.X(ResultRegister, Hart[ResultRegister]);
            else if (before.Binding is { } binding)
                AppendChanges(binding, before);
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
        uint word = row?.Expand(row.Length == 2 ? encoding & 0xffff : encoding) ?? 0;
        var before = new Before(s->Pc, encoding, word, binding, Hart.Privilege, s->Fs, s->Fflags);
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
        // A return from a trap writes mstatus, and so does what turns FS dirty.
        if ((s->Status == HartStatus.Redirect || s->Fs == FsDirty && before.Fs != FsDirty) && !_csrs.Contains(MstatusNumber))
            _csrs.Add(MstatusNumber);
        _csrs.Sort();

        int number = binding.Rd == null ? 0 : (int)binding.Rd.Extract(before.Word);
        bool isFloat = binding.Rd?.Kind == FieldKind.F;
        bool pending = isFloat || number != 0;
        foreach (int csr in _csrs)
        {
            if (pending && number <= csr)
            {
                AppendRegister(number, isFloat);
                pending = false;
            }

            _line.Csr(csr, Hart.Csrs.NameOf(csr) ?? "unknown", Hart.Csrs.Peek(csr));
        }

        if (pending)
            AppendRegister(number, isFloat);
        if (binding.Memory == MemoryUse.Load || binding.Memory == MemoryUse.Modify && !IsConditional(binding))
            _line.Read(before.Address);
        if (before.Stores)
        {
            bool plain = binding.Memory == MemoryUse.Store || IsConditional(binding);
            int size = binding.MemorySize;
            _line.Write(before.Address, size, plain ? before.Operand : Load(before.Address, size));
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
    private readonly record struct Before(
        ulong Pc, uint Encoding, uint Word, Binding? Binding, Privilege Privilege, int Fs, FloatFlags Flags)
    {
        /// <summary>The effective address, if it accesses memory.</summary>
        public ulong Address { get; init; }

        /// <summary>Whether it writes memory.</summary>
        public bool Stores { get; init; }

        /// <summary>The value of rs2.</summary>
        public ulong Operand { get; init; }
    }
}
