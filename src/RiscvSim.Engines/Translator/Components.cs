namespace RiscvSim.Engines.Translator;

/// <summary>
/// The strongly connected components of a graph: sets of nodes each of which leads to each other, as large as they can be (Tarjan, "Depth-First Search and
/// Linear Graph Algorithms", 1972).
/// </summary>
internal sealed class Components
{
    private const int None = -1;

    private readonly IReadOnlyList<IReadOnlyList<int>> _edges;
    private readonly bool[] _isLeftOut;

    // By node: its number in the order of the search, and the lowest number that it leads back to.
    private readonly int[] _order, _low;

    // Nodes whose component is not complete.
    private readonly int[] _open;
    private int _visited, _opened;

    /// <summary>Finds the components.</summary>
    /// <param name="edges">For each node those that it leads to.</param>
    /// <param name="isLeftOut">For each node, whether it does not belong to the graph; null if all do.</param>
    public Components(IReadOnlyList<IReadOnlyList<int>> edges, bool[]? isLeftOut = null)
    {
        int count = edges.Count;
        _edges = edges;
        _isLeftOut = isLeftOut ?? new bool[count];
        (_order, _low, _open, Of) = (new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(Of, None);
        for (int node = 0; node < count; node++)
        {
            if (_order[node] == 0 && !_isLeftOut[node])
                Visit(node);
        }
    }

    /// <summary>For each node the number of its component, from 0; -1 for those left out.</summary>
    public int[] Of { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    private void Visit(int node)
    {
        _order[node] = _low[node] = ++_visited;
        _open[_opened++] = node;
        foreach (int next in _edges[node])
        {
            if (_isLeftOut[next])
                continue;
            if (_order[next] == 0)
            {
                Visit(next);
                _low[node] = Math.Min(_low[node], _low[next]);
            }
            else if (Of[next] == None)
                _low[node] = Math.Min(_low[node], _order[next]);
        }

        if (_low[node] != _order[node])
            return;
        int member;
        do
            Of[member = _open[--_opened]] = Count;
        while (member != node);
        Count++;
    }
}
