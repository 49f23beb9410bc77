using RiscvSim.Machine.Memory;

namespace RiscvSim.Tests.Machine;

/// <summary>A device that remembers what was written and reads as its offset.</summary>
internal sealed class TestDevice(ulong start, ulong size) : IDevice
{
    public ulong Start => start;

    public ulong Size => size;

    public List<(ulong Offset, int Size, ulong Value)> Writes { get; } = [];

    public bool Read(ulong offset, int size, out ulong value)
    {
        value = offset;
        return true;
    }

    public bool Write(ulong offset, int size, ulong value)
    {
        Writes.Add((offset, size, value));
        return true;
    }
}
