using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Where a region need not extend a result of 32 bits to the register's 64: nothing but its lower half is asked for before the register is written again, unless the
/// region is left, and then the exit extends it. (On RV64 code that reckons with 32 bits is full of such results; extending each costs a host instruction in
/// the way of the next.) Registers that hold a word, that is a value which is its lower half sign-extended, are told from others in every place: only those may be
/// extended at exits.
/// </summary>
internal sealed class WordFlow
{
    private const ulong Integers = uint.MaxValue;
    private const int HalfBits = 32;

    private readonly RegionNodes _nodes;
    private readonly RegisterFlow _flow;

    // Before each instruction of a node, and behind the last: registers that are dirty, and those that hold words.
    private readonly RegisterSet[][] _dirtyAt, _wordsAt;
    private readonly RegisterSet[] _words;
    private readonly RegisterSet[] _wanted;
    private readonly bool[][] _needNoExtension;

    /// <summary>Computes the sets of a region's nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="flow">The registers that they read and write.</param>
    /// <param name="region">The region: where it is entered any value may be in a register.</param>
    public WordFlow(RegionNodes nodes, RegisterFlow flow, Region region)
    {
        _nodes = nodes;
        _flow = flow;
        _words = new RegisterSet[nodes.All.Count];
        _wanted = new RegisterSet[nodes.All.Count];
        foreach (RegionNode node in nodes.All)
            _words[node.Index] = region.CanEnterAt(node.Block.Start) ? RegisterSet.None : new RegisterSet(Integers, 0);
        FlowForwards();
        _dirtyAt = new RegisterSet[nodes.All.Count][];
        _wordsAt = new RegisterSet[nodes.All.Count][];
        foreach (RegionNode node in nodes.All)
            (_dirtyAt[node.Index], _wordsAt[node.Index]) = (Dirty(node), Words(node));
        FlowBackwards();
        _needNoExtension = new bool[nodes.All.Count][];
        foreach (RegionNode node in nodes.All)
            _needNoExtension[node.Index] = Need(node);
        RegisterSet cut = Cut();
        foreach (RegisterSet[] words in _wordsAt)
        {
            for (int at = 0; at < words.Length; at++)
                words[at] &= cut;
        }
    }

    /// <summary>
    /// The registers before each instruction of a node, and behind the last, that hold words and may lack the extension. Exits must extend them.
    /// </summary>
    public RegisterSet[] Unextended(RegionNode node) => _wordsAt[node.Index];

    /// <summary>For each instruction of a node, whether its result need not be extended with its sign: nobody sees it, or the sign is 0.</summary>
    public bool[] NeedNoExtension(RegionNode node)
    {
        // (Linq of plain values is compiled when it is first met, which takes the first region milliseconds.)
        var needs = new bool[node.Block.Insns.Count];
        for (int at = 0; at < needs.Length; at++)
            needs[at] = _needNoExtension[node.Index][at] || IsNotNegative(node.Block.Insns[at]);
        return needs;
    }

    /// <summary>True if an instruction shifts the sign of a word out.</summary>
    private static bool IsNotNegative(GuestInsn insn) =>
        insn.Binding.Halves.HasFlag(Halves.ShiftRight) && insn.Binding.Parameters[1] is { Source: Source.Field, Field: { } amount } && (amount.Extract(insn.Word) & HalfBits - 1) != 0;

    private bool[] Need(RegionNode node)
    {
        var result = new bool[node.Block.Insns.Count];
        RegisterSet wanted = WantedBehind(node);
        for (int at = result.Length - 1; at >= 0; at--)
        {
            GuestInsn insn = node.Block.Insns[at];
            RegisterSet written = RegisterFlow.WrittenBy(insn);
            result[at] = insn.Binding.Result == typeof(int) && !insn.Binding.UsesHart && insn.Binding.Rd?.Kind == FieldKind.X && !written.IsEmpty && (wanted & written).IsEmpty;
            wanted = WantedBefore(node, at, wanted);
        }

        return result;
    }

    /// <summary>The registers that hold words before each instruction, and behind the last.</summary>
    private RegisterSet[] Words(RegionNode node)
    {
        int count = node.Block.Insns.Count;
        var words = new RegisterSet[count + 1];
        words[0] = _words[node.Index];
        for (int at = 0; at < count; at++)
        {
            GuestInsn insn = node.Block.Insns[at];
            words[at + 1] = insn.MayChangeRegisters ? RegisterSet.None
                : words[at] & ~RegisterFlow.WrittenBy(insn) | (IsWord(insn, words[at]) ? RegisterFlow.WrittenBy(insn) : RegisterSet.None);
        }

        return words;
    }

    private void FlowForwards()
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (RegionNode node in _nodes.All)
            {
                RegisterSet words = Words(node)[^1];
                foreach (RegionNode next in node.Successors)
                {
                    RegisterSet before = _words[next.Index];
                    _words[next.Index] &= words;
                    changed |= before != _words[next.Index];
                }
            }
        }
    }

    private void FlowBackwards()
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = _wanted.Length - 1; i >= 0; i--)
            {
                RegionNode node = _nodes.All[i];
                RegisterSet wanted = WantedBehind(node);
                for (int at = node.Block.Insns.Count - 1; at >= 0; at--)
                    wanted = WantedBefore(node, at, wanted);
                changed |= wanted != _wanted[i];
                _wanted[i] = wanted;
            }
        }
    }

    /// <summary>The registers of which all 64 bits are wanted behind a node.</summary>
    private RegisterSet WantedBehind(RegionNode node)
    {
        RegisterSet wanted = _dirtyAt[node.Index][^1] & ~_wordsAt[node.Index][^1];
        foreach (RegionNode next in node.Successors)
            wanted |= _wanted[next.Index];
        return wanted;
    }

    /// <summary>The same before an instruction, at which the region may be left.</summary>
    private RegisterSet WantedBefore(RegionNode node, int at, RegisterSet behind)
    {
        GuestInsn insn = node.Block.Insns[at];
        RegisterSet kept = insn.MayChangeRegisters ? RegisterSet.None : behind & ~RegisterFlow.WrittenBy(insn);
        return (kept | WantedBy(node, at, behind) | _dirtyAt[node.Index][at] & ~_wordsAt[node.Index][at]) & new RegisterSet(Integers, 0);
    }

    /// <summary>The registers of which an instruction wants all 64 bits.</summary>
    private static RegisterSet WantedBy(RegionNode node, int at, RegisterSet behind)
    {
        GuestInsn insn = node.Block.Insns[at];
        Binding binding = insn.Binding;
        if (node.Plans[at] != null)
            return RegisterFlow.ReadBy(node, at);
        RegisterSet wanted = binding.Memory != MemoryUse.None ? RegisterFlow.BitOf(insn, binding.Rs1) : RegisterSet.None;
        bool passes = PassesHalves(binding) && (behind & RegisterFlow.WrittenBy(insn)).IsEmpty;
        foreach (BoundParameter parameter in binding.Parameters)
        {
            if (parameter.Source == Source.X && Binding.SizeOf(parameter.Type) == sizeof(ulong) && !passes && !IsShiftedOut(insn))
                wanted |= RegisterFlow.BitOf(insn, parameter.Field);
        }

        return wanted;
    }

    /// <summary>True if the lower half of the result, which goes to an x register, depends on the lower halves of the operands only.</summary>
    private static bool PassesHalves(Binding binding) =>
        binding.Memory == MemoryUse.None && binding.Row.Flow == Flow.Next && !binding.UsesHart && binding.Rd?.Kind == FieldKind.X && binding.Halves.HasFlag(Halves.Pass);

    /// <summary>True if an instruction shifts the upper half of its operand out.</summary>
    private static bool IsShiftedOut(GuestInsn insn) =>
        insn.Binding.Halves.HasFlag(Halves.ShiftLeft) && insn.Binding.Parameters[1] is { Source: Source.Field, Field: { } amount } && (amount.Extract(insn.Word) & 63) >= HalfBits;

    /// <summary>True if an instruction's result is a word.</summary>
    private static bool IsWord(GuestInsn insn, RegisterSet words)
    {
        Binding binding = insn.Binding;
        if (Binding.SizeOf(binding.Result) < sizeof(ulong))
            return binding.Result != typeof(uint);
        bool isSum = binding.Row.Adds;
        if (!PassesHalves(binding) || !isSum && !binding.Halves.HasFlag(Halves.Bitwise))
            return false;
        int summands = 0;
        foreach (BoundParameter parameter in binding.Parameters)
        {
            if (parameter.Source is not (Source.X or Source.Field) || Binding.SizeOf(parameter.Type) != sizeof(ulong))
                return false;
            RegisterSet register = parameter.Source == Source.X ? RegisterFlow.BitOf(insn, parameter.Field) : RegisterSet.None;
            long number = parameter.Source == Source.Field ? parameter.Field!.Extract(insn.Word) : 0;
            if (number != (int)number || (register & ~words) != RegisterSet.None)
                return false;
            if (!register.IsEmpty || number != 0)
                summands++;
        }

        return !isSum || summands <= 1;
    }

    private RegisterSet[] Dirty(RegionNode node)
    {
        var dirty = new RegisterSet[node.Block.Insns.Count + 1];
        dirty[0] = _flow.DirtyAt(node) & new RegisterSet(Integers, 0);
        for (int at = 1; at < dirty.Length; at++)
            dirty[at] = dirty[at - 1] | RegisterFlow.WrittenBy(node.Block.Insns[at - 1]) & new RegisterSet(Integers, 0);
        return dirty;
    }

    /// <summary>The registers that may lack the extension somewhere: those to which results without it go, and what is made of these.</summary>
    private RegisterSet Cut()
    {
        RegisterSet cut = RegisterSet.None, before;
        foreach (RegionNode node in _nodes.All)
        {
            bool[] need = _needNoExtension[node.Index];
            for (int at = 0; at < need.Length; at++)
                cut |= need[at] ? RegisterFlow.WrittenBy(node.Block.Insns[at]) : RegisterSet.None;
        }

        do
        {
            before = cut;
            foreach (RegionNode node in _nodes.All)
            {
                for (int at = 0; at < node.Block.Insns.Count; at++)
                    cut |= PassesHalves(node.Block.Insns[at].Binding) && !(RegisterFlow.ReadBy(node, at) & cut).IsEmpty ? RegisterFlow.WrittenBy(node.Block.Insns[at]) : RegisterSet.None;
            }
        }
        while (cut != before);
        return cut;
    }
}
