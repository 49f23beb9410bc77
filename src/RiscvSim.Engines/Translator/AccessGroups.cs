using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Accesses of a block by one base register that does not change between them: the first of them checks the lowest and the highest address of
/// all. They lie close together, so that there are at most two pages.
/// </summary>
internal sealed class AccessGroups
{
    private const long MostBytes = PhysicalMemory.PageSize;

    private readonly Dictionary<ulong, AccessGroup> _groups = [];

    /// <summary>Finds the groups of a block.</summary>
    public AccessGroups(CodeBlock block)
    {
        var open = new Dictionary<int, AccessGroup>();
        foreach (GuestInsn insn in block.Insns)
        {
            if (insn.Binding.UsesHart)
                open.Clear();
            else if (insn.Binding.Memory is MemoryUse.Load or MemoryUse.Store && !insn.Binding.Row.Aligned)
                Join(open, insn);
            foreach (int register in RegisterFlow.WrittenBy(insn).Each())
                open.Remove(register);
        }
    }

    /// <summary>The group of an access, or null if it checks for itself.</summary>
    public AccessGroup? Of(GuestInsn insn) => _groups.TryGetValue(insn.Pc, out AccessGroup? group) && group.Count > 1 ? group : null;

    private void Join(Dictionary<int, AccessGroup> open, GuestInsn insn)
    {
        int register = insn.Register(insn.Binding.Rs1);
        long first = insn.Binding.Immediate?.Extract(insn.Word) ?? 0, end = first + insn.Binding.MemorySize;
        byte access = insn.Binding.Memory == MemoryUse.Load ? AccessMap.Read : AccessMap.Write;
        if (!open.TryGetValue(register, out AccessGroup? group) || Math.Max(group.End, end) - Math.Min(group.First, first) > MostBytes)
            group = open[register] = new AccessGroup(insn) { First = first, End = end };
        group.First = Math.Min(group.First, first);
        group.End = Math.Max(group.End, end);
        group.Access |= access;
        group.Count++;
        _groups[insn.Pc] = group;
    }
}

/// <summary>Accesses that are checked together.</summary>
/// <param name="Leader">The one that comes first.</param>
internal sealed record AccessGroup(GuestInsn Leader)
{
    /// <summary>The lowest byte, relative to the base register.</summary>
    public long First { get; set; }

    /// <summary>The byte behind the highest.</summary>
    public long End { get; set; }

    /// <summary>What all of them do: bits of <see cref="AccessMap"/>.</summary>
    public byte Access { get; set; }

    /// <summary>How many they are.</summary>
    public int Count { get; set; }
}
