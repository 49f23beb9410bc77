namespace RiscvSim.Engines;

/// <summary>
/// A dictionary from values. The runtime's own is compiled when it is first used with a key or value type for which the runtime has no code ready, which
/// takes longer than short programs do; code of this one comes compiled with this assembly.
/// </summary>
/// <typeparam name="TKey">The type of keys; one of this assembly, for the compiler makes code ready only for those.</typeparam>
/// <typeparam name="TValue">The type of values.</typeparam>
internal sealed class ValueMap<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
{
    // A power of two; 0: none, otherwise the number of an entry and 1.
    private int[] _first = new int[16];
    private Entry[] _entries = new Entry[16];
    private int _shift = 28;

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>Sets the value of a key.</summary>
    public TValue this[TKey key]
    {
        set
        {
            int at = Find(key);
            if (at < 0)
                at = Append(key);
            _entries[at].Value = value;
        }
    }

    /// <summary>The key that came in as the first, second, ...</summary>
    public TKey KeyAt(int index) => _entries[index].Key;

    /// <summary>The value of <see cref="KeyAt"/>.</summary>
    public TValue ValueAt(int index) => _entries[index].Value;

    /// <summary>True if a key is there.</summary>
    public bool Has(TKey key) => Find(key) >= 0;

    /// <summary>The value of a key, or the type's default.</summary>
    public TValue? Of(TKey key) => Find(key) is >= 0 and int at ? _entries[at].Value : default;

    /// <summary>Adds a key if it is not there.</summary>
    /// <returns>True if it was not.</returns>
    public bool Add(TKey key, TValue value)
    {
        if (Find(key) >= 0)
            return false;
        int at = Append(key);
        _entries[at].Value = value;
        return true;
    }

    /// <summary>Forgets all keys.</summary>
    public void Clear()
    {
        for (int i = 0; i < _first.Length; i++)
            _first[i] = 0;
        for (int i = 0; i < Count; i++)
            _entries[i] = default;
        Count = 0;
    }

    private int Find(TKey key)
    {
        int at = _first[Bucket(key)] - 1;
        while (at >= 0 && !_entries[at].Key.Equals(key))
            at = _entries[at].Next - 1;
        return at;
    }

    private int Append(TKey key)
    {
        if (Count == _entries.Length)
        {
            var entries = new Entry[2 * Count];
            for (int i = 0; i < Count; i++)
                entries[i] = _entries[i];
            (_entries, _first) = (entries, new int[2 * Count]);
            _shift--;
            for (int i = 0; i < Count; i++)
                Chain(i);
        }

        _entries[Count].Key = key;
        Chain(Count);
        return Count++;
    }

    private void Chain(int at)
    {
        ref int first = ref _first[Bucket(_entries[at].Key)];
        _entries[at].Next = first;
        first = at + 1;
    }

    /// <summary>Addresses differ in few bits: Fibonacci hashing mixes them into the highest ones.</summary>
    private uint Bucket(TKey key) => (uint)key.GetHashCode() * 0x9e3779b9 >> _shift;

    private struct Entry
    {
        public TKey Key;
        public TValue Value;
        public int Next;
    }
}

/// <summary>An address of guest or host as a key.</summary>
internal readonly record struct AddressKey(ulong Address)
{
    /// <summary>The key of an address.</summary>
    public static implicit operator AddressKey(ulong address) => new(address);
}
