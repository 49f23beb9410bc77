using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Finds the code of a region: from an entry it follows direct branches, jumps, calls, the returns of calls that lie in the region, and indirect
/// jumps to where they were seen to go.
/// Code that was never executed is left out: it is reached by an exit, if ever.
/// </summary>
/// <param name="engine">The engine whose decoded operations tell what was executed.</param>
/// <param name="options">The longest region, and whether code that was not executed counts too.</param>
/// <param name="target">What the code is for.</param>
/// <param name="targets">Where indirect jumps were seen to go.</param>
/// <param name="windows">Where accesses are expected to go.</param>
internal sealed unsafe class RegionScan(InterpreterEngine engine, TranslationOptions options, RegionTarget target, JumpTargets targets, WindowChoice windows)
{
    private const ulong PageMask = ~(ulong)(PhysicalMemory.PageSize - 1);
    private const int Dynamic = 7, MostEntries = 12;

    private readonly Dictionary<ulong, GuestInsn> _insns = [];
    private readonly ValueMap<AddressKey, bool> _leaders = new();
    private readonly List<GuestInsn> _order = [];
    private readonly List<ulong> _pages = [];

    // Where regions had to end in the middle of code.
    private readonly ValueMap<AddressKey, bool> _cuts = new();

    // Jumps that leave their return address in a register.
    private readonly List<GuestInsn> _calls = [];
    private bool _floatIsOn;
    private bool _hasExact;
    private VectorView _view = null!;

    /// <summary>Scans from an address.</summary>
    /// <param name="entry">The address.</param>
    /// <param name="hasExact">See <see cref="Region.HasExact"/>.</param>
    /// <returns>The region, or null if the first instruction cannot be translated.</returns>
    public Region? Scan(ulong entry, bool hasExact)
    {
        _hasExact = hasExact;
        HartState* s = engine.Hart.State;
        Hart hart = engine.Hart;
        _view = new VectorView(hart.Vector.AgnosticOnes ? 0 : target.BlocksPerRegister, s->Vector.Vxrm, s->Vector.Vl, s->Vector.Vlmax, target.ConfigurationOf,
            register => hart[register]);
        // FS that is on but clean is soon dirty; until then the region is not entered.
        _floatIsOn = s->Fs != 0 && s->Frm == (int)RoundingMode.Rne;
        // What does not fit into one region ends where others have ended before: pieces that overlap would be compiled again and again.
        if (!Follow(entry, mayPassCuts: true))
            Follow(entry, mayPassCuts: false);
        if (_order.Count == 0)
            return null;
        Region region = Build(entry);
        if (region.Nodes.Weight <= RegionNodes.MostWeight)
            return region;
        Follow(entry, mayPassCuts: false);
        region = Build(entry);
        int count = _order.Count;
        for (; region.Nodes.Weight > RegionNodes.MostWeight && count > 1; region = Build(entry))
        {
            count = Math.Max(1, count * 7 / 8);
            _insns.Clear();
            for (int i = 0; i < count; i++)
                _insns[_order[i].Pc] = _order[i];
        }

        if (count < _order.Count)
            _cuts.Add(_order[count].Pc, true);
        return region;
    }

    /// <summary>Forgets the addresses at which regions had to end.</summary>
    public void Forget() => _cuts.Clear();

    /// <summary>Collects instructions.</summary>
    /// <returns>False if there are more than a region may have.</returns>
    private bool Follow(ulong entry, bool mayPassCuts)
    {
        _insns.Clear();
        _leaders.Clear();
        _order.Clear();
        _pages.Clear();
        _calls.Clear();
        bool isWhole = true;
        var queue = new List<ulong>();
        Lead(entry);
        for (int i = 0; i < queue.Count; i++)
        {
            ulong pc = queue[i];
            while (!_insns.ContainsKey(pc) && (mayPassCuts || pc == entry || !_cuts.Has(pc)) && Decode(pc) is { } insn)
            {
                if (_insns.Count >= options.Longest)
                {
                    isWhole = false;
                    if (!mayPassCuts)
                        _cuts.Add(pc, true);
                    break;
                }

                _insns[pc] = insn;
                _order.Add(insn);
                if (!insn.IsTransfer)
                {
                    pc = insn.Next;
                    // Where a jump went into the middle of an instruction two ways lead to what comes behind it.
                    if (insn.MayChangeMode || _insns.ContainsKey(pc))
                        _leaders.Add(pc, true);
                    continue;
                }

                if (insn.Binding.Row.Flow == Flow.Branch)
                    Lead(insn.Next);
                if (insn.Binding.IsDirect)
                    Lead(insn.Target);
                bool isKnown = insn.Binding.IsDirect;
                foreach (ulong next in isKnown ? JumpTargets.None : targets.Of(pc))
                {
                    // A page that is not entered any more would keep all of the region from being entered.
                    if (!_pages.Contains(next & PageMask))
                        continue;
                    Lead(next);
                    isKnown = true;
                }

                if (LinkOf(insn) > 0)
                {
                    _calls.Add(insn);
                    if (isKnown)
                        Lead(insn.Next);
                }

                break;
            }
        }

        return isWhole;

        void Lead(ulong pc)
        {
            if (_leaders.Add(pc, true))
                queue.Add(pc);
        }
    }

    /// <summary>The register that a jump leaves its return address in; 0 if it leaves none.</summary>
    private static int LinkOf(GuestInsn insn) => insn.Binding.Row.Flow == Flow.Jump ? insn.Register(insn.Binding.Rd) : 0;

    private GuestInsn? Decode(ulong pc)
    {
        Op* op = options.Eager ? engine.Explore(pc) : engine.Known(pc);
        if (op == null || !MayHold(pc & PageMask) || !MayHold(pc + op->Length - 1 & PageMask))
            return null;
        uint encoding = engine.Hart.EncodingAt(pc);
        if (engine.Decode(encoding) is not { } row)
            return null;
        uint word = row.WordOf(encoding);
        Binding binding = engine.BindingOf(row.Base);
        var insn = new GuestInsn(pc, op->Length, word, binding, (nint)op, binding.TouchesVector ? op->LegalUnder : (byte)0);
        return IsTranslated(insn) ? insn with { Window = windows.Of(insn, Access.Read), WritableWindow = windows.Of(insn, Access.Read | Access.Write) } : null;
    }

    /// <summary>
    /// The region's pages are checked by the engine's table when it is entered: no two may have the same place there. Code may not go on in a
    /// page that was never entered.
    /// </summary>
    private bool MayHold(ulong page)
    {
        if (_pages.Contains(page))
            return true;
        if (_pages.Exists(other => CodeTableEntry.IndexOf(other) == CodeTableEntry.IndexOf(page)) || engine.PageAt(page) == null)
            return false;
        _pages.Add(page);
        return true;
    }

    private bool IsTranslated(GuestInsn insn)
    {
        if (insn.Binding.TouchesFloat && !_floatIsOn)
            return false;
        // A semantic with the hart's side effects cannot be repeated if its store needs the slow path; targets that are misaligned trap.
        if (insn.Binding is { UsesHart: true, Memory: MemoryUse.Store })
            return false;
        if (insn.Binding.IsDirect && (insn.Target & (ulong)(target.JumpAlignment - 1)) != 0)
            return false;
        if (!insn.Binding.HasRounding)
            return true;
        uint rounding = insn.Word >> 12 & 7;
        return rounding is <= (uint)RoundingMode.Rmm or Dynamic;
    }

    private Region Build(ulong entry)
    {
        var blocks = new List<CodeBlock>();
        var insns = new List<GuestInsn>();
        List<GuestInsn> sorted = _order.GetRange(0, _insns.Count);
        sorted.Sort(static (a, b) => a.Pc.CompareTo(b.Pc));
        foreach (GuestInsn insn in sorted)
        {
            if (insns.Count != 0 && (insns[^1].Next != insn.Pc || _leaders.Has(insn.Pc)))
                Close();
            insns.Add(insn);
            if (insn.IsTransfer)
                Close();
        }

        if (insns.Count != 0)
            Close();
        ulong[] entries = [.. Entries(entry, blocks)];
        var pageOps = new nint[_pages.Count];
        for (int i = 0; i < pageOps.Length; i++)
            pageOps[i] = (nint)engine.PageAt(_pages[i])!.Ops;
        return new Region
        {
            Blocks = [.. blocks],
            Entries = entries,
            Nodes = new RegionNodes(blocks, entries, _view),
            Outlets = [.. Outlets(blocks)],
            Pages = [.. _pages],
            PageOps = pageOps,
            UsesFloat = sorted.Exists(insn => insn.Binding.TouchesFloat),
            UsesWindows = sorted.Exists(insn => insn.Window != null || insn.WritableWindow != null),
            Length = _insns.Count,
            HasExact = _hasExact,
        };

        void Close()
        {
            CodeBlock block = new([.. insns]) { Successors = Successors(insns[^1]) };
            blocks.Add(block);
            insns.Clear();
        }
    }

    private List<ulong> Outlets(List<CodeBlock> blocks)
    {
        var outlets = new List<ulong>();
        foreach (CodeBlock block in blocks)
        {
            Add(block.Last.Next);
            if (block.Last.Binding.IsDirect)
                Add(block.Last.Target);
        }

        return outlets;

        void Add(ulong pc)
        {
            if (!_insns.ContainsKey(pc))
                outlets.Add(pc);
        }
    }

    private List<ulong> Successors(GuestInsn last)
    {
        var all = new List<ulong>();
        Binding binding = last.Binding;
        if (binding.Row.Flow != Flow.Jump)
            Add(last.Next);
        if (binding.IsDirect)
            Add(last.Target);
        else if (binding.Row.Flow == Flow.Jump)
        {
            foreach (ulong target in targets.Of(last.Pc))
                Add(target);
            foreach (GuestInsn call in _calls)
            {
                if (LinkOf(last) == 0 && LinkOf(call) == last.Register(binding.Rs1))
                    Add(call.Next);
            }
        }

        return all;

        void Add(ulong pc)
        {
            if (_insns.ContainsKey(pc) && !all.Contains(pc))
                all.Add(pc);
        }
    }

    /// <summary>
    /// Loops are entered at their heads, and calls that leave the region come back behind the call; but no loop at two places: RyuJIT would not see
    /// that it is one, and would not know what is worth a host register. Not so in vector code, where that costs more than it gains: topk was
    /// 1.5 times as fast, conv2d-int8 0.7, gemv-int8 0.87.
    /// </summary>
    private List<ulong> Entries(ulong entry, List<CodeBlock> blocks)
    {
        Cycles? cycles = blocks.Exists(block => block.Insns.Any(insn => insn.Binding.TouchesVector)) ? null : new Cycles(blocks);
        cycles?.Enter(entry);
        var entries = new List<ulong> { entry };
        foreach (CodeBlock block in blocks)
        {
            foreach (ulong target in block.Successors)
            {
                if (target <= block.Last.Pc && block.Last.Binding.IsDirect && LinkOf(block.Last) == 0)
                    Add(target);
            }
        }

        foreach (GuestInsn call in _calls)
            Add(call.Next);
        return entries;

        void Add(ulong pc)
        {
            if (entries.Count < MostEntries && _insns.ContainsKey(pc) && !entries.Contains(pc) && cycles?.Enter(pc) != false)
                entries.Add(pc);
        }
    }
}
