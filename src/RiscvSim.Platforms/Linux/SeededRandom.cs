using System.Buffers.Binary;

namespace RiscvSim.Platforms.Linux;

/// <summary>Random bytes that are a function of the seed alone: a counter through the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).</summary>
internal sealed class SeededRandom(ulong seed)
{
    private const ulong Increment = 0x9e3779b97f4a7c15;

    private ulong _state = seed;

    /// <summary>Fills a buffer.</summary>
    public void Fill(Span<byte> bytes)
    {
        Span<byte> block = stackalloc byte[8];
        while (bytes.Length > 0)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(block, Next());
            int n = Math.Min(block.Length, bytes.Length);
            block[..n].CopyTo(bytes);
            bytes = bytes[n..];
        }
    }

    private ulong Next()
    {
        ulong z = _state += Increment;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
}
