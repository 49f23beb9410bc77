using System.Numerics;
using System.Runtime.InteropServices;

namespace RiscvSim.Engines.Interpreter;

/// <summary>
/// Counts vector instructions by row, vtype and vl: a hash table in native memory (handlers are given no managed object), with open
/// addressing, at most half full.
/// </summary>
internal unsafe struct VectorTally
{
    private const int FirstSize = 1 << 10;
    private const int VtypeShift = 32, RowShift = 40;
    private const ulong Used = 1UL << 63;

    private Entry* _entries;
    private int _size;
    private int _used;

    /// <summary>Makes an empty tally; see <see cref="Free"/>.</summary>
    public static VectorTally* Make()
    {
        var tally = (VectorTally*)NativeMemory.AllocZeroed((nuint)sizeof(VectorTally));
        tally->Allocate(FirstSize);
        return tally;
    }

    /// <summary>Gives a tally's memory back.</summary>
    public static void Free(VectorTally* tally)
    {
        NativeMemory.Free(tally->_entries);
        NativeMemory.Free(tally);
    }

    /// <summary>Counts an instruction.</summary>
    /// <param name="row">The row's index in its table.</param>
    /// <param name="vtype">vsew and vlmul.</param>
    /// <param name="vl">vl.</param>
    public void Count(int row, ulong vtype, int vl)
    {
        ulong key = Used | (ulong)row << RowShift | vtype << VtypeShift | (uint)vl;
        Entry* entry = Find(key);
        if (entry->Key == 0)
        {
            if (2 * ++_used > _size)
                entry = Grow(key);
            entry->Key = key;
        }

        entry->Count++;
    }

    /// <summary>What was counted: row, vtype, vl, instructions.</summary>
    public readonly List<(int Row, int Vtype, int Vl, ulong Instructions)> ToList()
    {
        var counts = new List<(int, int, int, ulong)>(_used);
        for (int i = 0; i < _size; i++)
        {
            ulong key = _entries[i].Key;
            if (key != 0)
                counts.Add(((int)((key & ~Used) >> RowShift), (int)(key >> VtypeShift & VectorCount.VtypeBits), (int)(uint)key, _entries[i].Count));
        }

        return counts;
    }

    private readonly Entry* Find(ulong key)
    {
        int at = (int)(key * 0x9E37_79B9_7F4A_7C15 >> 64 - BitOperations.Log2((uint)_size));
        while (_entries[at].Key != 0 && _entries[at].Key != key)
            at = at + 1 & _size - 1;
        return _entries + at;
    }

    private Entry* Grow(ulong key)
    {
        Entry* old = _entries;
        int size = _size;
        Allocate(2 * size);
        for (int i = 0; i < size; i++)
        {
            if (old[i].Key != 0)
                *Find(old[i].Key) = old[i];
        }

        NativeMemory.Free(old);
        return Find(key);
    }

    private void Allocate(int size)
    {
        _entries = (Entry*)NativeMemory.AllocZeroed((nuint)size, (nuint)sizeof(Entry));
        _size = size;
    }

    private struct Entry
    {
        public ulong Key;
        public ulong Count;
    }
}
