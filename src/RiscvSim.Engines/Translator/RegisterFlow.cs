using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Which registers a region must load where it is entered, and write back where it is left. A set of registers is 96 bits: x0 to x31, f0 to
/// f31, v0 to v31. Vector registers are in locals only in nodes whose mode is known.
/// </summary>
internal sealed class RegisterFlow
{
    private const int FirstF = 32;

    private readonly RegionNodes _nodes;
    private readonly UInt128[] _read;
    private readonly UInt128[] _written;
    private readonly UInt128[] _kept;
    private readonly UInt128[] _soiled;
    private readonly UInt128[] _dirty;
    private readonly UInt128[] _live;

    /// <summary>Computes the sets of a region's nodes.</summary>
    public RegisterFlow(RegionNodes nodes)
    {
        _nodes = nodes;
        int count = nodes.All.Count;
        _read = new UInt128[count];
        _written = new UInt128[count];
        _kept = new UInt128[count];
        _soiled = new UInt128[count];
        _dirty = new UInt128[count];
        _live = new UInt128[count];
        foreach (RegionNode node in nodes.All)
        {
            int i = node.Index;
            _kept[i] = UInt128.MaxValue;
            for (int at = 0; at < node.Block.Insns.Count; at++)
            {
                UInt128 read = ReadBy(node, at);
                Used |= read;
                _read[i] |= read & ~_written[i];
                // The registers that a kernel finds in memory are written back before and loaded again after.
                if (IsCall(node, at))
                {
                    _written[i] |= VectorPlan.AllVectors;
                    _kept[i] &= ~VectorPlan.AllVectors;
                    _soiled[i] &= ~VectorPlan.AllVectors;
                }

                UInt128 written = WrittenBy(node, at);
                _written[i] |= written;
                _soiled[i] |= written;
            }

            Used |= _read[i] | _soiled[i];
        }

        FlowForwards();
        FlowBackwards();
    }

    /// <summary>All registers that the region reads or writes in locals.</summary>
    public UInt128 Used { get; }

    /// <summary>Registers whose value may stand in locals only where a node begins.</summary>
    public UInt128 DirtyAt(RegionNode node) => _dirty[node.Index];

    /// <summary>Registers whose value is needed where a node begins.</summary>
    public UInt128 LiveAt(RegionNode node) => _live[node.Index];

    /// <summary>For each instruction of a node, the registers whose value is needed behind it.</summary>
    public UInt128[] LiveBehind(RegionNode node)
    {
        int count = node.Block.Insns.Count;
        var live = new UInt128[count];
        UInt128 now = 0;
        foreach (RegionNode next in node.Successors)
            now |= _live[next.Index] & Carried(node, next);
        for (int at = count - 1; at >= 0; at--)
        {
            // What is dirty may be asked for at any exit.
            live[at] = now |= _dirty[node.Index] & _kept[node.Index];
            now = now & ~WrittenBy(node, at);
            if (IsCall(node, at))
                now &= ~VectorPlan.AllVectors;
            now |= ReadBy(node, at);
        }

        return live;
    }

    /// <summary>The bit of a register; none for x0 and for vector registers.</summary>
    public static UInt128 BitOf(GuestInsn insn, Field? field)
    {
        if (field == null)
            return 0;
        int number = insn.Register(field);
        return field.Kind switch
        {
            FieldKind.X => number == 0 ? 0 : UInt128.One << number,
            FieldKind.F => UInt128.One << FirstF + number,
            _ => 0,
        };
    }

    /// <summary>The scalar register that an instruction writes.</summary>
    public static UInt128 WrittenBy(GuestInsn insn) =>
        insn.Binding.Result != typeof(void) && insn.Binding.Memory != MemoryUse.Store ? BitOf(insn, insn.Binding.Rd) : 0;

    /// <summary>The registers in locals that an instruction of a node writes.</summary>
    public static UInt128 WrittenBy(RegionNode node, int at) => WrittenBy(node.Block.Insns[at]) | (node.Plans[at]?.Writes ?? 0);

    /// <summary>The numbers of the registers in a set: below 32 an x, from 32 on an f, from 64 on a v register.</summary>
    public static IEnumerable<int> Each(UInt128 set)
    {
        for (; set != 0; set &= set - 1)
            yield return (int)UInt128.TrailingZeroCount(set);
    }

    /// <summary>What is in locals on both sides of a way from one node to another.</summary>
    public static UInt128 Carried(RegionNode from, RegionNode to) =>
        from.Mode == null || to.Mode == null ? ~VectorPlan.AllVectors : UInt128.MaxValue;

    private static bool IsCall(RegionNode node, int at) => node.Mode != null && node.Plans[at] is { IsCall: true };

    private static UInt128 ReadBy(RegionNode node, int at)
    {
        GuestInsn insn = node.Block.Insns[at];
        UInt128 read = node.Plans[at]?.Reads ?? 0;
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
                UInt128 dirty = _dirty[node.Index] & _kept[node.Index] | _soiled[node.Index];
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

    private static bool Grow(UInt128[] sets, RegionNode node, UInt128 more)
    {
        UInt128 before = sets[node.Index];
        sets[node.Index] |= more;
        return sets[node.Index] != before;
    }
}
