using System.Reflection;
using RiscvSim.Isa;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Engines.Translator;

/// <summary>A block under a mode: what is translated as one piece.</summary>
/// <param name="Block">The block.</param>
/// <param name="Mode">What is known of the vector state, or null.</param>
/// <param name="Plans">The plans of its vector instructions; null for other instructions, and if there are none.</param>
internal sealed record RegionNode(CodeBlock Block, VectorMode? Mode, IReadOnlyList<VectorPlan?> Plans)
{
    /// <summary>The place in <see cref="RegionNodes.All"/>.</summary>
    public int Index { get; set; }

    /// <summary>What sets vtype and vl at the end of the block, as all is known that this takes for granted; or null.</summary>
    public MethodInfo? KnownSetting { get; init; }

    /// <summary>True if the mode behind that is certain, too.</summary>
    public bool IsCertain { get; set; }

    /// <summary>The nodes that follow, by address; behind an instruction that may change the mode there are two for one address.</summary>
    public List<RegionNode> Successors { get; } = [];

    /// <summary>The successor at an address in a mode, or null.</summary>
    public RegionNode? To(ulong pc, VectorMode? mode) => Successors.Find(node => node.Block.Start == pc && node.Mode == mode);
}

/// <summary>
/// The nodes of a region. A block occurs once for code of which nothing is known, and once for each vtype that it is known to be reached
/// under.
/// </summary>
internal sealed class RegionNodes
{
    private const int MostModes = TranslationOptions.MostModes - 1;

    /// <summary>The largest <see cref="Weight"/>: in larger methods RyuJIT stops inlining, for want of local variables.</summary>
    public const int MostWeight = 600;

    // How many variables inlining takes, about: those of a semantic, of a memory access, of a kernel's call.
    private const int InsnWeight = 1, MemoryWeight = 2, CallWeight = 1;

    private readonly IReadOnlyList<CodeBlock> _all;
    private readonly VectorView _view;
    private readonly Dictionary<ulong, CodeBlock> _blocks = [];
    private readonly ValueMap<NodeKey, VectorMode?> _modes = new();
    private readonly ValueMap<NodeKey, RegionNode> _nodes = new();
    private readonly Queue<RegionNode> _queue = new();

    /// <summary>Finds the nodes of a region.</summary>
    /// <param name="blocks">The region's blocks.</param>
    /// <param name="entries">Where it can be entered.</param>
    /// <param name="view">The vector state.</param>
    public RegionNodes(IReadOnlyList<CodeBlock> blocks, ulong[] entries, VectorView view)
    {
        _all = blocks;
        _view = view;
        foreach (CodeBlock block in blocks)
            _blocks[block.Start] = block;
        foreach (ulong entry in entries)
        {
            NodeOf(entry, null);
            if (Expected(entry) is { } mode)
                NodeOf(entry, mode);
        }

        while (_queue.TryDequeue(out RegionNode? node))
            Connect(node);
        All = InOrder(entries);
        for (int i = 0; i < All.Count; i++)
        {
            All[i].Index = i;
            Length += All[i].Block.Insns.Count;
            Weight += WeightOf(All[i]);
        }
    }

    /// <summary>The nodes in reverse postorder: wherever only loops lead back, only loops go to a node with a lower index.</summary>
    public List<RegionNode> All { get; }

    /// <summary>Instructions in all nodes.</summary>
    public int Length { get; }

    /// <summary>About how many local variables the method will have.</summary>
    public int Weight { get; }

    /// <summary>The node of a block in a mode, or null.</summary>
    public RegionNode? Find(ulong pc, VectorMode? mode) => _nodes.Of(new NodeKey(pc, VectorMode.KeyOf(mode)));

    /// <summary>The mode that a block is likely to be reached in: the one in which its first vector instruction was executed; or null.</summary>
    public VectorMode? Expected(ulong pc)
    {
        foreach (GuestInsn insn in _blocks[pc].Insns)
        {
            if (insn.Binding.TouchesVector)
                return insn.LegalUnder == 0 ? null : ModeOf(insn.LegalUnder, _view.Kept(insn.LegalUnder));
            if (insn.MayChangeMode)
                return null;
        }

        return null;
    }

    /// <summary>The mode behind an instruction that may change it; null if that cannot be known.</summary>
    public VectorMode? Behind(GuestInsn insn, VectorMode? before)
    {
        if (insn.Binding.Row.Cost != Cost.VConfig)
            return before;
        if (insn.Binding.Row.Pattern.Find("vtypei") is { } vtype)
        {
            byte configuration = _view.ConfigurationOf((ulong)vtype.Extract(insn.Word));
            return ModeOf(configuration, _view.Behind(insn, configuration, before));
        }

        return _blocks.ContainsKey(insn.Next) ? Expected(insn.Next) : null;
    }

    private List<RegionNode> InOrder(ulong[] entries)
    {
        var order = new List<RegionNode>(_nodes.Count);
        var seen = new HashSet<RegionNode>();
        var way = new Stack<Step>();
        foreach (ulong entry in entries)
        {
            for (int i = 0; i < _nodes.Count; i++)
            {
                if (_nodes.KeyAt(i).Pc == entry)
                    Visit(_nodes.ValueAt(i));
            }
        }

        order.Reverse();
        return order;

        void Visit(RegionNode root)
        {
            if (seen.Add(root))
                way.Push(new Step(root, root.Successors.Count));
            while (way.TryPop(out Step? at))
            {
                if (at.Next == 0)
                {
                    order.Add(at.Node);
                    continue;
                }

                // What comes first among the successors, the instruction behind, is visited last: it stands right behind.
                way.Push(at with { Next = at.Next - 1 });
                RegionNode next = at.Node.Successors[at.Next - 1];
                if (seen.Add(next))
                    way.Push(new Step(next, next.Successors.Count));
            }
        }
    }

    private static int WeightOf(RegionNode node)
    {
        int weight = 0;
        for (int i = 0; i < node.Plans.Count; i++)
        {
            weight += node.Plans[i] is not { } plan ? node.Block.Insns[i].Binding.Memory == MemoryUse.None ? InsnWeight : MemoryWeight
                : plan.IsCall ? CallWeight : plan.Form == null ? MemoryWeight : plan.Blocks * plan.Form.Locals;
        }

        return weight;
    }

    private VectorMode? ModeOf(byte configuration, int vl)
    {
        if (_view.PerRegister == 0 || vl == 0 || VectorConfig.ShapeOf(configuration) is not { } shape)
            return null;
        var mode = new VectorMode(
            configuration, vl, new BlockShape(shape.SewLog2, shape.LmulLog2, shape.Altfmt, _view.Vxrm, _view.PerRegister * VectorPlan.BlockSize));
        var key = new NodeKey(0, VectorMode.KeyOf(mode));
        if (!_modes.Has(key))
            _modes[key] = _modes.Count < 2 * MostModes && IsUseful(mode) ? mode : null;
        return _modes.Of(key);
    }

    /// <summary>True if any instruction can be inlined; collects what those need.</summary>
    private bool IsUseful(VectorMode mode)
    {
        bool any = false;
        foreach (CodeBlock block in _all)
        {
            foreach (GuestInsn insn in block.Insns)
            {
                if (!insn.Binding.TouchesVector || VectorPlan.Of(insn, mode, _view.PerRegister) is not { IsCall: false } plan)
                    continue;
                any = true;
                mode.Needs |= plan.Form?.Needs ?? BlockNeeds.None;
            }
        }

        return any;
    }

    private RegionNode NodeOf(ulong pc, VectorMode? mode)
    {
        if (mode != null && Find(pc, mode) == null && ModesOf(pc) >= MostModes)
            mode = null;
        if (Find(pc, mode) is { } known)
            return known;
        CodeBlock block = _blocks[pc];
        var plans = new VectorPlan?[block.Insns.Count];
        for (int i = 0; i < plans.Length; i++)
            plans[i] = block.Insns[i].Binding.TouchesVector ? VectorPlan.Of(block.Insns[i], mode, _view.PerRegister) : null;
        var node = new RegionNode(block, mode, plans) { KnownSetting = KnownSetting(block.Last, mode) };
        _nodes[new NodeKey(pc, VectorMode.KeyOf(mode))] = node;
        _queue.Enqueue(node);
        return node;
    }

    /// <summary>In how many modes a block has nodes.</summary>
    private int ModesOf(ulong pc)
    {
        int count = 0;
        for (int i = 0; i < _nodes.Count; i++)
        {
            NodeKey key = _nodes.KeyAt(i);
            if (key.Pc == pc && key.Mode != 0)
                count++;
        }

        return count;
    }

    private MethodInfo? KnownSetting(GuestInsn insn, VectorMode? before)
    {
        if (before == null || insn.Binding.Row.KnownSetting is not { } method || insn.Binding.Row.Pattern.Find("vtypei") is not { } vtype)
            return null;
        int vlmax = _view.VlmaxOf(_view.ConfigurationOf((ulong)vtype.Extract(insn.Word)));
        bool keeps = insn.Binding.Row.Pattern.Find("rs1") is { } rs1 && insn.Register(rs1) == 0 && insn.Register(insn.Binding.Rd) == 0;
        return vlmax != 0 && (!keeps || vlmax == _view.VlmaxOf(before.Configuration)) ? method : null;
    }

    private void Connect(RegionNode node)
    {
        foreach (ulong pc in node.Block.Successors)
        {
            VectorMode? mode = node.Block.Last.MayChangeMode ? Behind(node.Block.Last, node.Mode) : node.Mode;
            node.IsCertain = node.KnownSetting != null && mode != null && (mode.Needs & ~node.Mode!.Needs) == 0 && VectorView.IsCertain(node.Block.Last);
            if (node.Block.Last.MayChangeMode && !node.IsCertain || mode == null)
                Add(NodeOf(pc, null));
            if (mode != null)
                Add(NodeOf(pc, mode));
            // A loop of which nothing is known may turn out to be one of which something is.
            else if (pc <= node.Block.Last.Pc && Expected(pc) is { } expected)
                Add(NodeOf(pc, expected));
        }

        void Add(RegionNode next)
        {
            if (!node.Successors.Contains(next))
                node.Successors.Add(next);
        }
    }

    /// <param name="Pc">The address of a block, or 0 for the mode alone.</param>
    /// <param name="Mode"><see cref="VectorMode.KeyOf"/>.</param>
    private readonly record struct NodeKey(ulong Pc, long Mode);

    /// <summary>A node on the way through the graph.</summary>
    /// <param name="Node">The node.</param>
    /// <param name="Next">How many of its successors are still to be visited.</param>
    private sealed record Step(RegionNode Node, int Next);
}
