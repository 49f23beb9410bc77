using RiscvSim.Isa;

namespace RiscvSim.Lockstep;

/// <summary>Why an instruction stands in a program.</summary>
public enum Role
{
    /// <summary>It is what is tested.</summary>
    Tested,

    /// <summary>It gives the next instruction its operands.</summary>
    Setup,

    /// <summary>It makes a loop end.</summary>
    Loop,
}

/// <summary>What of an instruction depends on where things lie.</summary>
public enum Link
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its offset field leads to the target unit.</summary>
    Offset,

    /// <summary>It adds the distance from the preceding instruction to the target unit, less <see cref="Item.Bias"/>.</summary>
    Distance,
}

/// <summary>One instruction of a program.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Word">Its encoding, as far as it does not depend on the layout.</param>
/// <param name="Role">Why it stands there.</param>
public sealed record Item(Insn Row, uint Word, Role Role)
{
    /// <summary>What depends on the layout.</summary>
    public Link Link { get; init; }

    /// <summary>For <see cref="Link.Distance"/>: what the jump adds itself.</summary>
    public int Bias { get; init; }

    /// <summary>The unit that a branch or jump leads to; -1 for none.</summary>
    public int Target { get; set; } = -1;

    /// <summary>The item without which this one does nothing, and which must not stand without it: when programs are cut, both stay or go.</summary>
    public Item? KeptWith { get; init; }
}

/// <summary>An instruction with what it needs before it.</summary>
/// <param name="Group">0 outside of loops, else the number of the loop; a loop is entered at its first unit only.</param>
public sealed record Unit(int Group)
{
    /// <summary>The instructions.</summary>
    public List<Item> Items { get; } = [];
}
