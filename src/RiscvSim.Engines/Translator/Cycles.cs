namespace RiscvSim.Engines.Translator;

/// <summary>
/// The cycles of a region: sets of blocks each of which leads to each other, as large as they can be. A cycle that is entered at one place only is a loop
/// for compilers.
/// </summary>
internal sealed class Cycles
{
    private const int Nowhere = -1, AtSeveral = -2;

    private readonly BlockGraph _graph;
    private readonly int[] _cycle;

    // By cycle: whether a block of it leads to itself or another, and the block at which it is entered.
    private readonly bool[] _leadsBack;
    private readonly int[] _entered;

    /// <summary>Finds the cycles of blocks.</summary>
    /// <param name="blocks">The blocks, by address; their successors are among them.</param>
    public Cycles(IReadOnlyList<CodeBlock> blocks)
    {
        _graph = new BlockGraph(blocks, static block => block.Successors);
        var components = new Components(_graph.Edges);
        (_cycle, _leadsBack, _entered) = (components.Of, new bool[components.Count], new int[components.Count]);
        Array.Fill(_entered, Nowhere);
        for (int from = 0; from < blocks.Count; from++)
        {
            foreach (int to in _graph.Edges[from])
            {
                int cycle = _cycle[to];
                if (cycle == _cycle[from])
                    _leadsBack[cycle] = true;
                else
                    _entered[cycle] = _entered[cycle] == Nowhere || _entered[cycle] == to ? to : AtSeveral;
            }
        }
    }

    /// <summary>Notes that a block is entered from outside, unless its cycle would then be entered at two places.</summary>
    /// <param name="pc">Where the block begins.</param>
    /// <returns>False if it would.</returns>
    public bool Enter(ulong pc)
    {
        int block = _graph.IndexOf(pc), cycle = _cycle[block];
        if (!_leadsBack[cycle] || _entered[cycle] == block)
            return true;
        if (_entered[cycle] != Nowhere)
            return false;
        _entered[cycle] = block;
        return true;
    }
}
