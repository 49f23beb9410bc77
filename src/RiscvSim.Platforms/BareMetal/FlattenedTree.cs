using System.Buffers.Binary;
using System.Text;

namespace RiscvSim.Platforms.BareMetal;

/// <summary>Writes a flattened device tree (Devicetree Specification 0.4, chapter 5), version 17. Everything in it is big-endian.</summary>
public sealed class FlattenedTree
{
    private const uint Magic = 0xd00d_feed, Version = 17, LastCompatibleVersion = 16;
    private const uint BeginNode = 1, EndNode = 2, Property = 3, End = 9;
    private const int HeaderSize = 40, ReservationMapSize = 16;

    private readonly List<byte> _structure = [];
    private readonly List<byte> _names = [];
    private readonly Dictionary<string, int> _nameOffsets = [];

    /// <summary>Begins a node inside the current one; the first is the root, whose name is empty.</summary>
    /// <param name="name">Name and unit address, such as <c>cpu@0</c>.</param>
    public void Begin(string name)
    {
        Add(BeginNode);
        AddText(name);
        Pad();
    }

    /// <summary>Ends the current node.</summary>
    public void EndCurrent() => Add(EndNode);

    /// <summary>A property without a value.</summary>
    public void Flag(string name) => StartProperty(name, 0);

    /// <summary>A property of 32-bit cells.</summary>
    public void Cells(string name, params ReadOnlySpan<uint> cells)
    {
        StartProperty(name, cells.Length * sizeof(uint));
        foreach (uint cell in cells)
            Add(cell);
    }

    /// <summary>A property of an address and a size, two cells each.</summary>
    public void Range(string name, ulong start, ulong size) =>
        Cells(name, (uint)(start >> 32), (uint)start, (uint)(size >> 32), (uint)size);

    /// <summary>A property of one or several strings.</summary>
    public void Text(string name, params ReadOnlySpan<string> texts)
    {
        int length = 0;
        foreach (string text in texts)
            length += Encoding.UTF8.GetByteCount(text) + 1;
        StartProperty(name, length);
        foreach (string text in texts)
            AddText(text);
        Pad();
    }

    /// <summary>The finished blob: header, an empty memory reservation map, structure, names.</summary>
    public byte[] ToBlob()
    {
        int structureStart = HeaderSize + ReservationMapSize;
        int namesStart = structureStart + _structure.Count + sizeof(uint);
        byte[] blob = new byte[namesStart + _names.Count];
        Span<uint> header =
        [
            Magic, (uint)blob.Length, (uint)structureStart, (uint)namesStart, HeaderSize, Version, LastCompatibleVersion,
            0, (uint)_names.Count, (uint)_structure.Count + sizeof(uint),
        ];
        for (int i = 0; i < header.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(blob.AsSpan(i * sizeof(uint)), header[i]);
        _structure.CopyTo(blob, structureStart);
        BinaryPrimitives.WriteUInt32BigEndian(blob.AsSpan(namesStart - sizeof(uint)), End);
        _names.CopyTo(blob, namesStart);
        return blob;
    }

    private void StartProperty(string name, int length)
    {
        if (!_nameOffsets.TryGetValue(name, out int offset))
        {
            _nameOffsets[name] = offset = _names.Count;
            _names.AddRange(Encoding.UTF8.GetBytes(name));
            _names.Add(0);
        }

        Add(Property);
        Add((uint)length);
        Add((uint)offset);
    }

    private void Add(uint cell)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, cell);
        _structure.AddRange(bytes);
    }

    private void AddText(string text)
    {
        _structure.AddRange(Encoding.UTF8.GetBytes(text));
        _structure.Add(0);
    }

    private void Pad()
    {
        while (_structure.Count % sizeof(uint) != 0)
            _structure.Add(0);
    }
}
