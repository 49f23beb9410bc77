namespace RiscvSim.Cli.Output;

/// <summary>An input that several guests read, each from its beginning: what one of them has read is kept for the others, read by read.</summary>
/// <param name="source">Where bytes come from.</param>
public sealed class SharedInput(Stream source)
{
    private readonly List<byte[]> _reads = [];

    /// <summary>A reader for one more guest.</summary>
    public Stream NewReader() => new Reader(this);

    private ReadOnlySpan<byte> Read(int number, int most)
    {
        if (number == _reads.Count)
        {
            byte[] bytes = new byte[most];
            _reads.Add(bytes[..source.Read(bytes, 0, most)]);
        }

        // A guest that asks for less than the other did has gone another way.
        return _reads[number].AsSpan(0, Math.Min(most, _reads[number].Length));
    }

    private sealed class Reader(SharedInput input) : SequentialStream(canRead: true, canWrite: false)
    {
        private int _next;

        public override int Read(Span<byte> buffer)
        {
            ReadOnlySpan<byte> bytes = input.Read(_next++, buffer.Length);
            bytes.CopyTo(buffer);
            return bytes.Length;
        }
    }
}
