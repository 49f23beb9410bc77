namespace RiscvSim.Engines.Translator;

/// <summary>
/// Chooses the blocks of a region where there are more than it may have. Loops are chosen whole or not at all: a region that ends in one is left in each
/// pass, which costs as much as tens of instructions. Where even a loop is too large its head is a place at which all regions end, and what remains
/// of it, inner loops, is chosen so.
/// </summary>
internal sealed class RegionChoice
{
    private readonly IReadOnlyList<CodeBlock> _blocks;
    private readonly int _most;
    private readonly BlockGraph _ways;

    // Ways inside of functions: from a call to what is behind it instead of to what is called, and none from where that returns.
    private readonly BlockGraph _local;

    // By block: the loop, or the single block, with which it is chosen.
    private readonly int[] _unit;
    private readonly List<List<int>> _units = [];
    private readonly bool[] _isEnd;

    private RegionChoice(IReadOnlyList<CodeBlock> blocks, int most)
    {
        _blocks = blocks;
        _most = most;
        var behindCalls = new ValueMap<AddressKey, bool>();
        foreach (CodeBlock block in blocks)
        {
            if (block.Last.Link > 0)
                behindCalls.Add(block.Last.Next, true);
        }

        _ways = new BlockGraph(blocks, static block => block.Last.Link > 0 ? new List<ulong>(block.Successors) { block.Last.Next } : block.Successors);
        _local = new BlockGraph(blocks, block => block.Last.Link > 0 ? new List<ulong> { block.Last.Next }
            : block.Last.IsTransfer && !block.Last.Binding.IsDirect ? Others(block.Successors, behindCalls) : block.Successors);
        _unit = new int[blocks.Count];
        _isEnd = new bool[blocks.Count];
        Split(new bool[blocks.Count]);
    }

    /// <summary>Chooses blocks.</summary>
    /// <param name="blocks">All that may be chosen, by address.</param>
    /// <param name="entry">The address of the block at which the region is entered.</param>
    /// <param name="most">Instructions in a region.</param>
    /// <param name="least">Instructions up to which the region goes on where others have ended: small ones would be left too soon.</param>
    /// <param name="cuts">Where regions have ended before, which is where this one ends, too; to which it adds its own entry and ends.</param>
    /// <param name="ends">Receives where it ends although code goes on.</param>
    /// <returns>The blocks, near ones first: the first alone if even that is too large.</returns>
    public static List<CodeBlock> Of(IReadOnlyList<CodeBlock> blocks, ulong entry, int most, int least, ValueMap<AddressKey, bool> cuts, List<ulong> ends) =>
        new RegionChoice(blocks, most).Choose(entry, least, cuts, ends);

    private List<CodeBlock> Choose(ulong entry, int least, ValueMap<AddressKey, bool> cuts, List<ulong> ends)
    {
        var chosen = new List<CodeBlock>();
        var isChosen = new bool[_units.Count];
        var queue = new List<int>();
        int left = _most;
        Take(_unit[_ways.IndexOf(entry)]);
        for (int i = 0; i < queue.Count; i++)
        {
            bool isCall = _blocks[queue[i]].Last.Link > 0;
            foreach (int next in _ways.Edges[queue[i]])
            {
                if (isChosen[_unit[next]])
                    continue;
                if (isCall && _blocks[next].Start != _blocks[queue[i]].Last.Next)
                {
                    // Nothing is gained by a part, which would return from elsewhere, or by what calls itself; most by what a loop calls.
                    List<int> callee = Callee(next);
                    if (SizeOf(callee) <= (_units[_unit[queue[i]]].Count > 1 ? left : left / 2) && !callee.Exists(block => _blocks[block].Last.Link > 0 && _ways.Edges[block].Contains(next)))
                        callee.ForEach(block => Take(_unit[block]));
                    continue;
                }

                if ((_isEnd[next] || cuts.Has(_blocks[next].Start)) && _most - left >= least || SizeOf(_units[_unit[next]]) > left)
                    ends.Add(_blocks[next].Start);
                else
                    Take(_unit[next]);
            }
        }

        cuts.Add(entry, true);
        foreach (ulong end in ends)
            cuts.Add(end, true);
        return chosen;

        void Take(int unit)
        {
            if (isChosen[unit])
                return;
            isChosen[unit] = true;
            left -= SizeOf(_units[unit]);
            foreach (int block in _units[unit])
            {
                chosen.Add(_blocks[block]);
                queue.Add(block);
            }
        }
    }

    /// <summary>Splits what is not left out into units.</summary>
    private void Split(bool[] isLeftOut)
    {
        var components = new Components(_local.Edges, isLeftOut);
        var members = new List<int>[components.Count];
        for (int block = 0; block < _blocks.Count; block++)
        {
            if (components.Of[block] >= 0)
                (members[components.Of[block]] ??= []).Add(block);
        }

        foreach (List<int> loop in members)
        {
            if (loop.Count == 1 || SizeOf(loop) <= _most)
            {
                Unite(loop);
                continue;
            }

            int head = HeadOf(loop, components.Of);
            _isEnd[head] = true;
            Unite(new List<int> { head });
            var others = new bool[_blocks.Count];
            for (int block = 0; block < others.Length; block++)
                others[block] = block == head || components.Of[block] != components.Of[head];
            Split(others);
        }
    }

    /// <summary>The blocks of a function, without what it calls.</summary>
    private List<int> Callee(int start)
    {
        var blocks = new List<int> { start };
        for (int i = 0; i < blocks.Count; i++)
        {
            foreach (int next in _local.Edges[blocks[i]])
            {
                if (!blocks.Contains(next))
                    blocks.Add(next);
            }
        }

        return blocks;
    }

    private static List<ulong> Others(IReadOnlyList<ulong> all, ValueMap<AddressKey, bool> without)
    {
        var others = new List<ulong>(all);
        others.RemoveAll(pc => without.Has(pc));
        return others;
    }

    private void Unite(List<int> blocks)
    {
        foreach (int block in blocks)
            _unit[block] = _units.Count;
        _units.Add(blocks);
    }

    /// <summary>The head of a loop: the first block to which a way leads from outside; if none is known, the first to which one leads back.</summary>
    private int HeadOf(List<int> loop, int[] component)
    {
        int own = component[loop[0]], back = -1, outside = -1;
        for (int from = 0; from < _blocks.Count; from++)
        {
            foreach (int to in _local.Edges[from])
            {
                if (component[to] != own)
                    continue;
                if (component[from] != own)
                    outside = outside < 0 ? to : Math.Min(outside, to);
                else if (to <= from)
                    back = back < 0 ? to : Math.Min(back, to);
            }
        }

        return outside >= 0 ? outside : back;
    }

    private int SizeOf(List<int> unit)
    {
        int size = 0;
        foreach (int block in unit)
            size += _blocks[block].Insns.Count;
        return size;
    }
}
