namespace RiscvSim.Engines.Translator;

/// <summary>Blocks by number, and which lead to which.</summary>
internal sealed class BlockGraph
{
    private readonly IReadOnlyList<CodeBlock> _blocks;

    /// <summary>Makes the graph.</summary>
    /// <param name="blocks">The blocks, by address.</param>
    /// <param name="successors">Where a block leads to; what is no block's beginning is left out.</param>
    public BlockGraph(IReadOnlyList<CodeBlock> blocks, Func<CodeBlock, IReadOnlyList<ulong>> successors)
    {
        _blocks = blocks;
        var edges = new List<int>[blocks.Count];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = [];
            IReadOnlyList<ulong> all = successors(blocks[i]);
            for (int next = 0; next < all.Count; next++)
            {
                ulong pc = all[next];
                int to = IndexOf(pc);
                if (blocks[to].Start == pc && !edges[i].Contains(to))
                    edges[i].Add(to);
            }
        }

        Edges = edges;
    }

    /// <summary>For each block those that it leads to.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Edges { get; }

    /// <summary>The number of the block that holds an address, if one does.</summary>
    public int IndexOf(ulong pc)
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
