using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Which registers a region must load where it is entered, and write back where it is left. Vector registers are in
/// locals only in nodes whose mode is known.
/// </summary>
internal sealed class RegisterFlow
{
    private readonly RegionNodes _nodes;
    private readonly RegisterSet[] _read;
    private readonly RegisterSet[] _written;
    private readonly RegisterSet[] _kept;
    private readonly RegisterSet[] _soiled;
    private readonly RegisterSet[] _dirty;
    private readonly RegisterSet[] _live;

    /// <summary>Computes the sets of a region's nodes.</summary>
    public RegisterFlow(RegionNodes nodes)
    {
        _nodes = nodes;
        int count = nodes.All.Count;
        _read = new RegisterSet[count];
        _written = new RegisterSet[count];
        _kept = new RegisterSet[count];
        _soiled = new RegisterSet[count];
        _dirty = new RegisterSet[count];
        _live = new RegisterSet[count];
        foreach (RegionNode node in nodes.All)
        {
            int i = node.Index;
            _kept[i] = RegisterSet.All;
            for (int at = 0; at < node.Block.Insns.Count; at++)
            {
                RegisterSet read = ReadBy(node, at);
                Used |= read;
                _read[i] |= read & ~_written[i];
                // The registers that a kernel finds in memory are written back before and loaded again after.
                if (IsCall(node, at))
                {
                    _written[i] |= RegisterSet.AllVectors;
                    _kept[i] &= ~RegisterSet.AllVectors;
                    _soiled[i] &= ~RegisterSet.AllVectors;
                }

                RegisterSet written = WrittenBy(node, at);
                _written[i] |= written;
                _soiled[i] |= written;
            }

            Used |= _read[i] | _soiled[i];
        }

        FlowForwards();
        FlowBackwards();
    }

    /// <summary>All registers that the region reads or writes in locals.</summary>
    public RegisterSet Used { get; }

    /// <summary>Registers whose value may stand in locals only where a node begins.</summary>
    public RegisterSet DirtyAt(RegionNode node) => _dirty[node.Index];

    /// <summary>Registers whose value is needed where a node begins.</summary>
    public RegisterSet LiveAt(RegionNode node) => _live[node.Index];

    /// <summary>For each instruction of a node, the registers whose value is needed behind it.</summary>
    public RegisterSet[] LiveBehind(RegionNode node)
    {
        int count = node.Block.Insns.Count;
        var live = new RegisterSet[count];
        RegisterSet now = RegisterSet.None;
        foreach (RegionNode next in node.Successors)
            now |= _live[next.Index] & Carried(node, next);
        for (int at = count - 1; at >= 0; at--)
        {
            // What is dirty may be asked for at any exit.
            live[at] = now |= _dirty[node.Index] & _kept[node.Index];
            now = now & ~WrittenBy(node, at);
            if (IsCall(node, at))
                now &= ~RegisterSet.AllVectors;
            now |= ReadBy(node, at);
        }

        return live;
    }

    /// <summary>The bit of a register; none for x0 and for vector registers.</summary>
    public static RegisterSet BitOf(GuestInsn insn, Field? field)
    {
        if (field == null)
            return RegisterSet.None;
        int number = insn.Register(field);
        return field.Kind switch
        {
            FieldKind.X => number == 0 ? RegisterSet.None : RegisterSet.Of(number),
            FieldKind.F => RegisterSet.Of(RegisterSet.FirstF + number),
            _ => RegisterSet.None,
        };
    }

    /// <summary>The scalar register that an instruction writes.</summary>
    public static RegisterSet WrittenBy(GuestInsn insn) =>
        insn.Binding.Result != typeof(void) && insn.Binding.Memory != MemoryUse.Store ? BitOf(insn, insn.Binding.Rd) : RegisterSet.None;

    /// <summary>The registers in locals that an instruction of a node writes.</summary>
    public static RegisterSet WrittenBy(RegionNode node, int at) => WrittenBy(node.Block.Insns[at]) | (node.Plans[at]?.Writes ?? RegisterSet.None);

    /// <summary>What is in locals on both sides of a way from one node to another.</summary>
    public static RegisterSet Carried(RegionNode from, RegionNode to) =>
        from.Mode == null || to.Mode == null ? ~RegisterSet.AllVectors : RegisterSet.All;

    private static bool IsCall(RegionNode node, int at) => node.Mode != null && node.Plans[at] is { IsCall: true };

    /// <summary>The registers in locals that an instruction of a node reads.</summary>
    public static RegisterSet ReadBy(RegionNode node, int at)
    {
        GuestInsn insn = node.Block.Insns[at];
        RegisterSet read = node.Plans[at]?.Reads ?? RegisterSet.None;
        if (insn.Binding.Memory != MemoryUse.None)
            read |= BitOf(insn, insn.Binding.Rs1);
        foreach (BoundParameter parameter in insn.Binding.Parameters)
        {
            if (parameter.Source is Source.X or Source.F)
                read |= BitOf(insn, parameter.Field);
        }

        return read;
    }

    private void FlowForwards()
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (RegionNode node in _nodes.All)
            {
                RegisterSet dirty = _dirty[node.Index] & _kept[node.Index] | _soiled[node.Index];
                foreach (RegionNode next in node.Successors)
                    changed |= Grow(_dirty, next, dirty & Carried(node, next));
            }
        }
    }

    /// <summary>A node can be left at any instruction, and then what is dirty must have a value.</summary>
    private void FlowBackwards()
    {
        for (int i = 0; i < _live.Length; i++)
            _live[i] = _read[i] | _dirty[i];
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = _live.Length - 1; i >= 0; i--)
            {
                RegionNode node = _nodes.All[i];
                foreach (RegionNode next in node.Successors)
                    changed |= Grow(_live, node, _live[next.Index] & Carried(node, next) & ~_written[i]);
            }
        }
    }

    private static bool Grow(RegisterSet[] sets, RegionNode node, RegisterSet more)
    {
        RegisterSet before = sets[node.Index];
        sets[node.Index] |= more;
        return sets[node.Index] != before;
    }
}
