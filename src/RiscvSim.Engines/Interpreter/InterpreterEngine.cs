using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Interpreter;

/// <summary>
/// Executes instructions one after the other: code is decoded once into pages of operations, and each operation's handler goes on to the
/// next by a tail call. Control comes back here for decoding, traps, interrupts and limits.
/// </summary>
public sealed unsafe class InterpreterEngine : IEngine, ICodeObserver
{
    /// <summary>The longest run without a look at requests from other threads and at the host's clock.</summary>
    private const long Slice = 1 << 20;

    /// <summary>
    /// The first slice where code may be hot. Each that ends in translated code makes the next one longer, since a region is not always entered again where its budget
    /// ended; one that ends in interpreted code makes it short again, so that such code is met soon.
    /// </summary>
    private const long ShortSlice = 1 << 16;

    /// <summary>log2 of the part of a slice by which the next one is longer.</summary>
    private const int Growth = 4;

    private const long RealTimeSlice = 1 << 14;
    private const ulong PageMask = PhysicalMemory.PageSize - 1;

    /// <summary>The most pages that are kept decoded: 64 MiB of code, for which the host gives 1 GiB.</summary>
    private const int MostPages = 1 << 14;

    private readonly Handlers _handlers;
    private readonly Decoder _decoder;
    private readonly Dictionary<ulong, CodePage> _pages = [];

    /// <summary>Pages of which only some bytes may be executed: what is decoded is what the rights of the moment allow.</summary>
    private readonly Dictionary<ulong, CodePage> _guarded = [];
    private bool _guardedIsStale;
    private readonly List<CodePage> _straddling = [];
    private readonly ValueMap<AddressKey, ulong> _counts = new();
    private readonly HostMemory _tableMemory = new((CodeTableEntry.Count + 1) * (ulong)sizeof(CodeTableEntry));
    private readonly CodeTableEntry* _table;
    private VectorTally* _vectorCounts;
    private readonly CodePage _missed;
    private readonly bool _isCounting;
    private readonly Superinstructions? _fusion;
    private readonly IHotCode? _hot;
    private ulong _nextSample;

    // The next slice, before chance makes it shorter, and what that goes by.
    private long _slice = ShortSlice;
    private ulong _chance;
    private volatile bool _stop;

    /// <summary>Makes an engine for a hart.</summary>
    /// <param name="hart">The hart.</param>
    /// <param name="rows">All rows; those that the hart's ISA string enables are executed, others are illegal instructions.</param>
    /// <param name="counts">True to count how often each instruction is executed; see <see cref="Counts"/>.</param>
    public InterpreterEngine(Hart hart, InsnTable rows, bool counts = false)
        : this(hart, rows, counts, null)
    {
    }

    /// <summary>Makes an engine whose hot code somebody else looks after.</summary>
    internal InterpreterEngine(Hart hart, InsnTable rows, bool counts, Func<InterpreterEngine, IHotCode>? hot)
    {
        Hart = hart;
        Rows = rows.Where(hart.Isa.Evaluate);
        _decoder = new Decoder(Rows);
        _handlers = new Handlers(counts, hart.Isa.Has("zca") ? 2 : 4);
        _table = (CodeTableEntry*)_tableMemory.Base;
        // A counting engine executes instructions one by one.
        _isCounting = counts;
        if (hot != null)
            _hot = hot(this);
        else
            _hot = _fusion = counts ? null : new Superinstructions(_handlers);
        if (counts)
        {
            _vectorCounts = VectorTally.Make();
            hart.State->VectorCounts = _vectorCounts;
        }

        _missed = new CodePage(0, fuses: false);
        _missed.Ops[0].Handler = &Dispatch.Missed;
        _table[CodeTableEntry.Count].Ops = _missed.Ops;
        hart.State->CodeTable = _table;
        ForgetPages();
        hart.TranslationsFlushed += ForgetPages;
        hart.Memory.Add(this);
    }

    /// <inheritdoc/>
    public Hart Hart { get; }

    /// <summary>The enabled rows.</summary>
    public InsnTable Rows { get; }

    /// <inheritdoc/>
    public ITrapObserver? Observer { get; set; }

    /// <summary>How often each decoded instruction was executed: physical address, encoding, executions.</summary>
    public IEnumerable<(ulong Address, uint Encoding, ulong Executions)> Counts
    {
        get
        {
            foreach (CodePage page in _pages.Values)
                CollectCounts(page);
            foreach (CodePage page in _guarded.Values)
                CollectCounts(page);
            for (int i = 0; i < _counts.Count; i++)
                yield return (_counts.KeyAt(i).Address, Hart.EncodingAt(_counts.KeyAt(i).Address), _counts.ValueAt(i));
        }
    }

    /// <summary>In an engine that counts: vector instructions by row, SEW, LMUL and vl, as far as there were any.</summary>
    public List<VectorCount> VectorCounts
    {
        get
        {
            var counts = new List<VectorCount>();
            if (_vectorCounts == null)
                return counts;
            var rows = new Dictionary<int, Insn>();
            foreach (Insn row in Rows.Rows)
                rows[row.Index] = row;
            foreach ((int index, int vtype, int vl, ulong instructions) in _vectorCounts->ToList())
                counts.Add(new VectorCount(rows[index], vtype, vl, instructions));
            return counts;
        }
    }

    /// <inheritdoc/>
    public void RequestStop() => _stop = true;

    /// <inheritdoc/>
    public StopReason Run(ulong limit)
    {
        HartState* s = Hart.State;
        while (true)
        {
            if (_stop || Hart.StopRequested)
            {
                _stop = false;
                Hart.ClearStop();
                return StopReason.Requested;
            }

            if (Hart.Retired >= limit)
                return StopReason.Limit;
            Hart.Clock.RunDue();
            if (Hart.Trap.Deliverable() is { } interrupt)
                Hart.Trap.Enter(interrupt, s->Pc);
            bool following = _hot is { Following: true };
            long most = following ? 1 : _hot == null ? Slice : Math.Min(_hot.Interval, ChanceSlice());
            long budget = BudgetFor(limit - Hart.Retired, most);
            Hart.Allot(budget);
            s->Status = HartStatus.Running;
            Op* op = Find(s->Pc & ~1UL);
            if (op != null)
            {
                if (following)
                    _hot!.Follow(op);
                // Handlers of many instructions may want a larger budget, and come back for it.
                Dispatch.Start(_hot != null && budget < _hot.LeastBudget ? op->Own : op->Handler, Hart, s, op, budget);
                s->Vector.WasLegal = false;
            }

            // A region is left where it may want more than is left of the budget.
            long left = s->Budget;
            bool isOver = _hot != null && budget == most && left < _hot.LeastBudget && s->Status != HartStatus.Trap;
            Hart.Allot(0);
            Hart.AnnounceDeferred();
            if (s->Status == HartStatus.Trap)
                TakeTrap(s);
            if (_hot == null || following)
                continue;
            _hot.TakeOver();
            // One that uses up all of it is left where it can be entered.
            bool isMet = isOver && left <= 0 && Known(s->Pc) is var next && (next == null || next->Single == null);
            if (isOver)
                _slice = isMet ? ShortSlice : Math.Min(Slice, _slice + (_slice >> Growth));
            if (!isMet && Hart.Retired + (ulong)_hot.Early < _nextSample)
                continue;
            _hot.Sample();
            _nextSample = Hart.Retired + (ulong)_hot.Interval;
        }
    }

    /// <summary>
    /// Does to all decoded code at once what is otherwise done to hot code: runs of instructions get one handler. For tests, whose programs
    /// are too short to become hot.
    /// </summary>
    public void FuseAll()
    {
        foreach (CodePage page in _pages.Values)
        {
            Op* op = page.Ops;
            while (_fusion != null && op < page.Ops + CodePage.Halfwords)
                op = op->Length == 0 || op->Single != null ? op + 1 : _fusion.Fuse(op);
        }
    }

    /// <inheritdoc/>
    public bool CodeWritten(ulong address, ulong length)
    {
        bool any = false;
        _hot?.CodeWritten(address, length);
        for (ulong page = address & ~PageMask; page < address + length; page += PhysicalMemory.PageSize)
        {
            ulong start = Math.Max(address, page);
            ulong part = Math.Min(address + length, page + PhysicalMemory.PageSize) - start;
            any |= CodeWritten(_pages, page, start, part) | CodeWritten(_guarded, page, start, part);
        }

        return any;
    }

    /// <inheritdoc/>
    public void MappingChanged() => Hart.FlushTranslations();

    /// <inheritdoc/>
    public void StoresChanged() => Hart.FlushData();

    /// <inheritdoc/>
    public void Dispose()
    {
        Hart.TranslationsFlushed -= ForgetPages;
        Hart.Memory.Remove(this);
        Drop(_pages);
        Drop(_guarded);
        _missed.Dispose();
        _tableMemory.Dispose();
        if (_vectorCounts == null)
            return;
        Hart.State->VectorCounts = null;
        VectorTally.Free(_vectorCounts);
        _vectorCounts = null;
    }

    private static bool CodeWritten(Dictionary<ulong, CodePage> pages, ulong page, ulong start, ulong length)
    {
        bool any = pages.TryGetValue(page, out CodePage? code) && code.Invalidate(start, length);
        // The page's first halfword may belong to an instruction that begins in the page before.
        if (start < page + 2 && pages.TryGetValue(page - PhysicalMemory.PageSize, out CodePage? before))
            any |= before.InvalidateStraddler();
        return any;
    }

    /// <summary>Moves what a page has counted to the sum by address.</summary>
    private void CollectCounts(CodePage page)
    {
        for (int i = 0; _isCounting && i < CodePage.Halfwords; i++)
        {
            ulong address = page.Address + 2 * (ulong)i;
            ulong* count = CodePage.CountOf(page.Ops + i);
            if (*count != 0)
                _counts[address] = _counts.Of(address) + *count;
            *count = 0;
        }
    }

    /// <summary>
    /// A slice, somewhat shorter by chance, unless an interval is shorter still: where a loop of the guest takes as many instructions as slices have, or a part of that, all would end at the same place, however much of
    /// it is interpreted elsewhere. (Every other run of nettle-aes took half as long again.)
    /// </summary>
    private long ChanceSlice()
    {
        // The generator of Knuth's MMIX; its upper bits are the better ones.
        _chance = _chance * 6364136223846793005 + 1442695040888963407;
        return _slice - (long)((_chance >> 32) % (ulong)(_slice >> Growth));
    }

    /// <summary>How many instructions may run before something has to be looked at: limits, the timer, requests.</summary>
    private long BudgetFor(ulong remaining, long most)
    {
        long budget = (long)Math.Min(remaining, (ulong)(Hart.Clock.RealTime ? Math.Min(most, RealTimeSlice) : most));
        if (Hart.Clock.RealTime)
            return budget;
        budget = (long)Math.Min((ulong)budget, Math.Max(1, Hart.Clock.CyclesToEvent));
        if ((Hart.Trap.Enabled & 1UL << (int)Interrupt.MachineTimer) == 0)
            return budget;
        ulong timer = Hart.Clock.CyclesToTimer;
        return timer == 0 ? budget : (long)Math.Min((ulong)budget, timer);
    }

    private void TakeTrap(HartState* s)
    {
        s->Status = HartStatus.Running;
        ulong pc = s->Pc;
        if (Observer != null && Observer.Handle(Hart, Hart.PendingCause, Hart.PendingValue))
        {
            if (s->Pc != pc)
                Hart.CountOne();
            return;
        }

        Hart.Trap.Enter(Hart.PendingCause, Hart.PendingValue, pc);
    }

    /// <summary>The decoded operation at an address, or null after a fetch fault.</summary>
    private Op* Find(ulong pc)
    {
        Op* op = Dispatch.Enter(Hart.State, pc);
        if (op == _missed.Ops)
        {
            if (!Hart.Memory.Contains(pc) || (Hart.Memory.PermissionsAt(pc) & Access.Execute) == 0)
                return (Op*)Hart.Fault(Cause.FetchAccess, pc);
            PmpVerdict verdict = Hart.Pmp.CheckPage(pc, Access.Execute, Hart.Privilege);
            if (verdict == PmpVerdict.Deny)
                return (Op*)Hart.Fault(Cause.FetchAccess, pc);
            if (verdict == PmpVerdict.Mixed && _guardedIsStale)
                Drop(_guarded);
            CodePage page = PageOf(pc & ~PageMask, verdict == PmpVerdict.Mixed ? _guarded : _pages);
            CodeTableEntry* entry = _table + CodeTableEntry.IndexOf(pc);
            entry->Ops = page.Ops;
            entry->Page = page.Address;
            op = Dispatch.Enter(Hart.State, pc);
        }

        if (op->Length != 0)
            return op;
        if (!Decode(op, pc))
            return null;
        _hot?.Met(pc);
        return op;
    }

    /// <summary>The operation at an address, if it was decoded where the whole page may be executed; otherwise null.</summary>
    internal Op* Known(ulong pc)
    {
        if (!_pages.TryGetValue(pc & ~PageMask, out CodePage? page))
            return null;
        Op* op = page.Ops + ((pc & PageMask) >> 1);
        return op->Length == 0 ? null : op;
    }

    /// <summary>The decoded page at an address, all of which may be executed; or null.</summary>
    internal CodePage? PageAt(ulong page) => _pages.TryGetValue(page, out CodePage? known) ? known : null;

    /// <summary>The row of an encoding, or null.</summary>
    internal Insn? Decode(uint encoding) => _decoder.Decode(encoding);

    /// <summary>A row's binding.</summary>
    internal Binding BindingOf(Insn row) => _handlers.BindingOf(row);

    /// <summary>The operation at an address in a page that may be executed as a whole, decoded now if it was not before; or null.</summary>
    internal Op* Explore(ulong pc)
    {
        if ((pc & 1) != 0 || !IsExecutable(pc) || !IsExecutable(pc + 2) || _pages.Count >= MostPages)
            return null;
        Op* op = PageOf(pc & ~PageMask, _pages).Ops + ((pc & PageMask) >> 1);
        if (op->Length == 0 && !Decode(op, pc))
            Hart.State->Status = HartStatus.Running;
        return op->Length == 0 ? null : op;

        bool IsExecutable(ulong address) => (Hart.Memory.PermissionsAt(address) & Access.Execute) != 0
            && Hart.Pmp.CheckPage(address, Access.Execute, Hart.Privilege) == PmpVerdict.Allow;
    }

    private CodePage PageOf(ulong address, Dictionary<ulong, CodePage> pages)
    {
        if (pages.TryGetValue(address, out CodePage? page))
            return page;
        if (pages.Count == MostPages)
            Drop(pages);
        Hart.Memory.MarkCode(address);
        page = new CodePage(address, _fusion != null, _isCounting);
        // Falling off the end goes on at the address behind it.
        page.Ops[CodePage.Halfwords].Handler = page.Ops[CodePage.Halfwords + 1].Handler = _handlers.NextPage;
        return pages[address] = page;
    }

    /// <summary>Gives decoded pages up, while no handler runs: their rights are others, or they are too many.</summary>
    private void Drop(Dictionary<ulong, CodePage> pages)
    {
        ForgetPages();
        if (pages == _pages)
            _hot?.Forget();
        foreach (CodePage page in pages.Values)
        {
            CollectCounts(page);
            page.Dispose();
        }

        pages.Clear();
        _guardedIsStale = _guarded.Count != 0;
    }

    /// <summary>Fills an operation from memory.</summary>
    /// <returns>False after a fetch fault.</returns>
    private bool Decode(Op* op, ulong pc)
    {
        if (!Fetch(pc, out uint low))
            return false;
        uint word = low;
        if (Decoder.LengthOf(low) == 4)
        {
            if (!Fetch(pc + 2, out uint high))
                return false;
            word |= high << 16;
            if ((pc & PageMask) == PageMask - 1)
            {
                Hart.Memory.MarkCode(pc + 2);
                NoteStraddler(_pages, pc);
                NoteStraddler(_guarded, pc);
            }
        }

        Insn? row = _decoder.Decode(word);
        op->Length = (byte)Decoder.LengthOf(word);
        if (row == null)
            op->Handler = &Dispatch.Unknown;
        else
            _handlers.Fill(op, row, word);
        return true;
    }

    private void NoteStraddler(Dictionary<ulong, CodePage> pages, ulong pc)
    {
        if (!pages.TryGetValue(pc & ~PageMask, out CodePage? page) || page.Straddles)
            return;
        page.Straddles = true;
        _straddling.Add(page);
    }

    private bool Fetch(ulong pc, out uint halfword)
    {
        Span<byte> bytes = stackalloc byte[2];
        bool good = (Hart.Memory.PermissionsAt(pc) & Access.Execute) != 0 && Hart.PmpAllows(pc, 2, Access.Execute) && Hart.Memory.TryRead(pc, bytes);
        halfword = BitConverter.ToUInt16(bytes);
        if (!good)
            Hart.Fault(Cause.FetchAccess, pc);
        return good;
    }

    private void ForgetPages()
    {
        for (int i = 0; i < CodeTableEntry.Count; i++)
        {
            _table[i].Page = ulong.MaxValue;
            _table[i].Ops = null;
        }

        // Handlers of these pages may be running: they go when a page is next entered.
        _guardedIsStale = _guarded.Count != 0;
        // Rights are checked where a page is entered, for its own bytes only.
        foreach (CodePage page in _straddling)
        {
            page.InvalidateStraddler();
            page.Straddles = false;
        }

        _straddling.Clear();
    }
}
