namespace RiscvSim.Engines.Translator;

/// <summary>
/// The cycles of a region: sets of blocks each of which leads to each other, as large as they can be (Tarjan, "Depth-First Search and Linear Graph
/// Algorithms", 1972). A cycle that is entered at one place only is a loop for compilers.
/// </summary>
internal sealed class Cycles
{
    private const int Nowhere = -1, AtSeveral = -2;

    private readonly IReadOnlyList<CodeBlock> _blocks;

    // By block: its number in the order of the search, the lowest number that it leads back to, and its cycle.
    private readonly int[] _order, _low, _cycle;

    // Blocks whose cycle is not complete.
    private readonly int[] _open;

    // By cycle: whether a block of it leads to itself or another, and the block at which it is entered.
    private readonly bool[] _leadsBack;
    private readonly int[] _entered;
    private int _visited, _opened, _cycles;

    /// <summary>Finds the cycles of blocks.</summary>
    /// <param name="blocks">The blocks, by address; their successors are among them.</param>
    public Cycles(IReadOnlyList<CodeBlock> blocks)
    {
        _blocks = blocks;
        int count = blocks.Count;
        (_order, _low, _cycle, _open, _leadsBack, _entered) = (new int[count], new int[count], new int[count], new int[count], new bool[count], new int[count]);
        Array.Fill(_cycle, Nowhere);
        Array.Fill(_entered, Nowhere);
        for (int i = 0; i < count; i++)
        {
            if (_order[i] == 0)
                Visit(i);
        }

        for (int from = 0; from < count; from++)
        {
            foreach (ulong pc in blocks[from].Successors)
            {
                int to = IndexOf(pc), cycle = _cycle[to];
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
        int block = IndexOf(pc), cycle = _cycle[block];
        if (!_leadsBack[cycle] || _entered[cycle] == block)
            return true;
        if (_entered[cycle] != Nowhere)
            return false;
        _entered[cycle] = block;
        return true;
    }

    private void Visit(int block)
    {
        _order[block] = _low[block] = ++_visited;
        _open[_opened++] = block;
        foreach (ulong pc in _blocks[block].Successors)
        {
            int next = IndexOf(pc);
            if (_order[next] == 0)
            {
                Visit(next);
                _low[block] = Math.Min(_low[block], _low[next]);
            }
            else if (_cycle[next] == Nowhere)
                _low[block] = Math.Min(_low[block], _order[next]);
        }

        if (_low[block] != _order[block])
            return;
        int member;
        do
            _cycle[member = _open[--_opened]] = _cycles;
        while (member != block);
        _cycles++;
    }

    private int IndexOf(ulong pc)
    {
        int low = 0, high = _blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_blocks[middle].Start <= pc)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
