namespace RiscvSim.Machine.Memory;

/// <summary>A memory for data beside RAM; see <see cref="PhysicalMemory.AddSram"/>.</summary>
public sealed unsafe class Sram : IDisposable
{
    private readonly HostMemory _bytes;

    internal Sram(ulong start, ulong size)
    {
        Start = start;
        Size = size;
        _bytes = new HostMemory(size);
    }

    /// <summary>The first address.</summary>
    public ulong Start { get; }

    /// <summary>Bytes.</summary>
    public ulong Size { get; }

    /// <summary>The host address of a range, or null if the range is not in here.</summary>
    public byte* At(ulong address, ulong length) =>
        address - Start < Size && length <= Size - (address - Start) ? _bytes.Base + (address - Start) : null;

    /// <inheritdoc/>
    public void Dispose() => _bytes.Dispose();
}
