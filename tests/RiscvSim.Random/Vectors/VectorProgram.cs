using RiscvSim.Isa;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>One instruction of a vector program.</summary>
/// <param name="Row">Its row, or null for one that only prepares operands or is illegal.</param>
/// <param name="Word">Its encoding.</param>
public readonly record struct VectorItem(Insn? Row, uint Word);

/// <summary>A random vector program: straight-line code, and the state before it.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Items">Its instructions.</param>
/// <param name="Before">The record before it runs.</param>
public sealed record VectorProgram(ulong Seed, IReadOnlyList<VectorItem> Items, byte[] Before)
{
    /// <summary>Numbers of items before which vl and vtype need not be known, so that a loop may begin there; none if nobody asked for them.</summary>
    public IReadOnlyList<int> Heads { get; init; } = [];
}
