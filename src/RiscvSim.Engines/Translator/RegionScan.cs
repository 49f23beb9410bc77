using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

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

    /// <summary>How many times as many instructions are looked at where there are too many for one region.</summary>
    private const int Explored = 4;

    /// <summary>The part of the largest region up to which a region goes on where others have ended.</summary>
    private const int LeastPart = 4;

    private readonly Dictionary<ulong, GuestInsn> _insns = [];
    private readonly ValueMap<AddressKey, bool> _leaders = new();
    private readonly List<GuestInsn> _order = [];
    private readonly List<ulong> _pages = [];

    // Where regions have ended, and begun, because all did not fit into one.
    private readonly ValueMap<AddressKey, bool> _cuts = new();

    // Jumps that leave their return address in a register.
    private readonly List<GuestInsn> _calls = [];
    private readonly List<ulong> _ends = [];
    private bool _floatIsOn;
    private bool _hasExact;
    private bool _isInside;
    private VectorView _view = null!;

    /// <summary>What block forms depend on just now; null where there are none.</summary>
    public BlockShape? ShapeNow()
    {
        ref VectorUnit unit = ref engine.Hart.State->Vector;
        return target.BlocksPerRegister == 0 || engine.Hart.Vector.AgnosticOnes || VectorConfig.ShapeOf(unit.Configuration) is not { } shape ? null
            : new BlockShape(shape.SewLog2, shape.LmulLog2, shape.Altfmt, unit.Vxrm, target.BlocksPerRegister * VectorPlan.BlockSize);
    }

    /// <summary>Scans from an address.</summary>
    /// <param name="entry">The address.</param>
    /// <param name="hasExact">See <see cref="Region.HasExact"/>.</param>
    /// <param name="isInside">True if another region holds it that cannot be entered there: the next place where one can is not far.</param>
    /// <returns>The region, or null if the first instruction cannot be translated.</returns>
    public Region? Scan(ulong entry, bool hasExact, bool isInside)
    {
        _isInside = isInside;
        _hasExact = hasExact;
        HartState* s = engine.Hart.State;
        Hart hart = engine.Hart;
        _view = new VectorView(hart.Vector.AgnosticOnes ? 0 : target.BlocksPerRegister, s->Vector.Vxrm, s->Vector.Vl, s->Vector.Vlmax, target.ConfigurationOf,
            register => hart[register]);
        // FS that is on but clean is soon dirty; until then the region is not entered.
        _floatIsOn = s->Fs != 0 && s->Frm == (int)RoundingMode.Rne;
        if (!Follow(entry, options.Longest))
        {
            // Where code is translated when it is met, what is only looked at would not be met any more. Of vector code RyuJIT keeps more in registers if regions are
            // not more than the loops in which they begin: gemm-fp32 was 0.4 times as fast otherwise.
            if (options.Eager || _order.Exists(insn => insn.Binding.TouchesVector))
                Follow(entry, options.Longest, mayPassCuts: false);
            else
            {
                Follow(entry, options.Longest * Explored);
                Choose(entry, options.Longest);
            }
        }

        if (_order.Count == 0)
            return null;
        Region region = Build(entry);
        if (region.Nodes.Weight <= RegionNodes.MostWeight)
            return region;
        Follow(entry, options.Longest, mayPassCuts: false);
        region = Build(entry);
        ulong cut = 0;
        while (region.Nodes.Weight > RegionNodes.MostWeight && _order.Count > 1)
        {
            int count = Math.Max(1, _order.Count * 7 / 8);
            cut = _order[count].Pc;
            for (int i = count; i < _order.Count; i++)
                _insns.Remove(_order[i].Pc);
            _order.RemoveRange(count, _order.Count - count);
            region = Build(entry);
        }

        if (cut != 0)
            _cuts.Add(cut, true);
        return region;
    }

    /// <summary>Forgets the addresses at which regions had to end.</summary>
    public void Forget() => _cuts.Clear();

    /// <summary>Collects instructions, so many at most.</summary>
    /// <returns>False if there are more.</returns>
    private bool Follow(ulong entry, int most, bool mayPassCuts = true)
    {
        _insns.Clear();
        _leaders.Clear();
        _order.Clear();
        _pages.Clear();
        _calls.Clear();
        _ends.Clear();
        bool isWhole = true;
        var queue = new List<ulong>();
        Lead(entry);
        for (int i = 0; i < queue.Count; i++)
        {
            ulong pc = queue[i];
            while (!_insns.ContainsKey(pc) && (mayPassCuts || pc == entry || !_cuts.Has(pc)) && Decode(pc) is { } insn)
            {
                if (_insns.Count >= most)
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

                if (insn.Link > 0)
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

    /// <summary>Leaves so many of the instructions: what goes together, and ends where regions have ended before, so that pieces do not overlap.</summary>
    private void Choose(ulong entry, int most)
    {
        _ends.Clear();
        List<CodeBlock> chosen = RegionChoice.Of(Blocks(_order), entry, most, _isInside ? 0 : most / LeastPart, _cuts, _ends);
        _insns.Clear();
        _order.Clear();
        _pages.Clear();
        foreach (CodeBlock block in chosen)
        {
            foreach (GuestInsn insn in block.Insns)
            {
                if (_order.Count == most)
                {
                    _cuts.Add(insn.Pc, true);
                    _ends.Add(insn.Pc);
                    break;
                }

                _insns[insn.Pc] = insn;
                _order.Add(insn);
                MayHold(insn.Pc & PageMask);
                MayHold(insn.Next - 1 & PageMask);
            }
        }

        _calls.RemoveAll(call => !_insns.ContainsKey(call.Pc));
        _ends.RemoveAll(_insns.ContainsKey);
    }

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
        return IsTranslated(insn) ? insn : null;
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
        List<GuestInsn> insns = _order.ConvertAll(insn => insn with { Window = windows.Of(insn, Access.Read), WritableWindow = windows.Of(insn, Access.Read | Access.Write) });
        List<CodeBlock> blocks = Blocks(insns);
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
            Ends = [.. _ends],
            Pages = [.. _pages],
            PageOps = pageOps,
            UsesFloat = insns.Exists(insn => insn.Binding.TouchesFloat),
            UsesWindows = insns.Exists(insn => insn.Window != null || insn.WritableWindow != null),
            Length = insns.Count,
            HasExact = _hasExact,
        };
    }

    /// <summary>The blocks of instructions, by address.</summary>
    private List<CodeBlock> Blocks(List<GuestInsn> all)
    {
        var blocks = new List<CodeBlock>();
        var insns = new List<GuestInsn>();
        List<GuestInsn> sorted = [.. all];
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
        return blocks;

        void Close()
        {
            blocks.Add(new CodeBlock([.. insns]) { Successors = Successors(insns[^1]) });
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
                if (last.Link == 0 && call.Link == last.Register(binding.Rs1))
                    Add(call.Next);
            }
        }

        return all;

        void Add(ulong pc)
        {
            // What is no block's beginning is gone to by an exit.
            if (_insns.ContainsKey(pc) && _leaders.Has(pc) && !all.Contains(pc))
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
                if (target <= block.Last.Pc && block.Last.Binding.IsDirect && block.Last.Link == 0)
                    Add(target);
            }
        }

        foreach (GuestInsn call in _calls)
            Add(call.Next);
        return entries;

        void Add(ulong pc)
        {
            if (entries.Count < MostEntries && _insns.ContainsKey(pc) && _leaders.Has(pc) && !entries.Contains(pc) && cycles?.Enter(pc) != false)
                entries.Add(pc);
        }
    }
}
