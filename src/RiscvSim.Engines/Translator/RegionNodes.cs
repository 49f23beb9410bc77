using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>A block under a mode: what is translated as one piece.</summary>
/// <param name="Block">The block.</param>
/// <param name="Mode">What is known of the vector state, or null.</param>
/// <param name="Plans">The plans of its vector instructions; null for other instructions, and if there are none.</param>
internal sealed record RegionNode(CodeBlock Block, VectorMode? Mode, IReadOnlyList<VectorPlan?> Plans)
{
    /// <summary>The place in <see cref="RegionNodes.All"/>.</summary>
    public int Index { get; set; }

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
    private readonly int _perRegister;
    private readonly int _vxrm;
    private readonly Func<ulong, byte> _configurationOf;
    private readonly Dictionary<ulong, CodeBlock> _blocks = [];
    private readonly Dictionary<byte, VectorMode?> _modes = [];
    private readonly Dictionary<(ulong Pc, byte Configuration), RegionNode> _nodes = [];
    private readonly Queue<RegionNode> _queue = new();

    /// <summary>Finds the nodes of a region.</summary>
    /// <param name="blocks">The region's blocks.</param>
    /// <param name="entries">Where it can be entered.</param>
    /// <param name="perRegister">Blocks in a vector register; 0 for hosts or harts that have no use for modes.</param>
    /// <param name="vxrm">vxrm.</param>
    /// <param name="configurationOf">See <see cref="Machine.Vector.VectorConfig.ConfigurationOf"/>.</param>
    public RegionNodes(IReadOnlyList<CodeBlock> blocks, IReadOnlyList<ulong> entries, int perRegister, int vxrm, Func<ulong, byte> configurationOf)
    {
        _all = blocks;
        _perRegister = perRegister;
        _vxrm = vxrm;
        _configurationOf = configurationOf;
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
    public RegionNode? Find(ulong pc, VectorMode? mode) => _nodes.GetValueOrDefault((pc, mode?.Configuration ?? 0));

    /// <summary>The mode that a block is likely to be reached in: the one in which its first vector instruction was executed; or null.</summary>
    public VectorMode? Expected(ulong pc)
    {
        foreach (GuestInsn insn in _blocks[pc].Insns)
        {
            if (insn.Binding.TouchesVector)
                return insn.LegalUnder == 0 ? null : ModeOf(insn.LegalUnder);
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
            return ModeOf(_configurationOf((ulong)vtype.Extract(insn.Word)));
        return _blocks.ContainsKey(insn.Next) ? Expected(insn.Next) : null;
    }

    private List<RegionNode> InOrder(IReadOnlyList<ulong> entries)
    {
        var order = new List<RegionNode>(_nodes.Count);
        var seen = new HashSet<RegionNode>();
        var way = new Stack<(RegionNode Node, int Next)>();
        foreach (ulong entry in entries)
        {
            foreach (RegionNode root in _nodes.Values)
            {
                if (root.Block.Start == entry)
                    Visit(root);
            }
        }

        order.Reverse();
        return order;

        void Visit(RegionNode root)
        {
            if (seen.Add(root))
                way.Push((root, root.Successors.Count));
            while (way.TryPop(out (RegionNode Node, int Next) at))
            {
                if (at.Next == 0)
                {
                    order.Add(at.Node);
                    continue;
                }

                // What comes first among the successors, the instruction behind, is visited last: it stands right behind.
                way.Push((at.Node, at.Next - 1));
                RegionNode next = at.Node.Successors[at.Next - 1];
                if (seen.Add(next))
                    way.Push((next, next.Successors.Count));
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

    private VectorMode? ModeOf(byte configuration)
    {
        if (_perRegister == 0)
            return null;
        if (!_modes.TryGetValue(configuration, out VectorMode? mode))
        {
            mode = VectorMode.Of(configuration, _vxrm);
            _modes[configuration] = mode = mode != null && _modes.Count < 2 * MostModes && IsUseful(mode) ? mode : null;
        }

        return mode;
    }

    /// <summary>True if any instruction can be inlined; collects what those need.</summary>
    private bool IsUseful(VectorMode mode)
    {
        bool any = false;
        foreach (CodeBlock block in _all)
        {
            foreach (GuestInsn insn in block.Insns)
            {
                if (!insn.Binding.TouchesVector || VectorPlan.Of(insn, mode, _perRegister) is not { IsCall: false } plan)
                    continue;
                any = true;
                mode.Needs |= plan.Form?.Needs ?? BlockNeeds.None;
            }
        }

        return any;
    }

    private RegionNode NodeOf(ulong pc, VectorMode? mode)
    {
        if (mode != null && !_nodes.ContainsKey((pc, mode.Configuration)) && _nodes.Keys.Count(key => key.Pc == pc && key.Configuration != 0) >= MostModes)
            mode = null;
        byte configuration = mode?.Configuration ?? 0;
        if (_nodes.TryGetValue((pc, configuration), out RegionNode? node))
            return node;
        CodeBlock block = _blocks[pc];
        var plans = new VectorPlan?[block.Insns.Count];
        for (int i = 0; i < plans.Length; i++)
            plans[i] = block.Insns[i].Binding.TouchesVector ? VectorPlan.Of(block.Insns[i], mode, _perRegister) : null;
        node = _nodes[(pc, configuration)] = new RegionNode(block, mode, plans);
        _queue.Enqueue(node);
        return node;
    }

    private void Connect(RegionNode node)
    {
        foreach (ulong pc in node.Block.Successors)
        {
            VectorMode? mode = node.Block.Last.MayChangeMode ? Behind(node.Block.Last, node.Mode) : node.Mode;
            if (node.Block.Last.MayChangeMode || mode == null)
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
}
