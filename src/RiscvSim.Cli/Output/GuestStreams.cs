namespace RiscvSim.Cli.Output;

/// <summary>
/// A guest's standard output: collected, and written when the guest ends, reads or asks for it (a Linux guest does at each write), and at each
/// newline when a terminal looks. A host that refuses to take it is no exception in the middle of an instruction, but a failure that is told once.
/// </summary>
/// <param name="host">Where the bytes go.</param>
public sealed class GuestOutputStream(HostStream host) : SequentialStream(canRead: false, canWrite: true)
{
    private readonly byte[] _buffer = new byte[1 << 15];
    private readonly bool _terminal = host.IsTerminal;
    private int _used;

    /// <summary>Why the host refused, or null. What the guest writes afterwards is dropped.</summary>
    public string? Failure { get; private set; }

    /// <summary>Called when the host refuses.</summary>
    public Action? Failed { get; set; }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        bool line = _terminal && buffer.Contains((byte)'\n');
        while (buffer.Length != 0)
        {
            if (_used == _buffer.Length)
                Flush();
            int piece = Math.Min(buffer.Length, _buffer.Length - _used);
            buffer[..piece].CopyTo(_buffer.AsSpan(_used));
            _used += piece;
            buffer = buffer[piece..];
        }

        if (line)
            Flush();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        int length = _used;
        _used = 0;
        if (length == 0 || Failure != null)
            return;
        try
        {
            host.Write(_buffer.AsSpan(0, length));
        }
        catch (IOException error)
        {
            Failure = error.Message;
            Failed?.Invoke();
        }
    }
}

/// <summary>A guest's standard error: written at once, after whatever it wrote to standard output before.</summary>
/// <param name="output">Its standard output.</param>
public sealed class GuestErrorStream(GuestOutputStream output) : SequentialStream(canRead: false, canWrite: true)
{
    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        output.Flush();
        try
        {
            HostStream.Error.Write(buffer);
        }
        catch (IOException)
        {
            // Nobody is left who could be told.
        }
    }
}

/// <summary>A guest's standard input: what it has written so far is shown before it waits. A descriptor that cannot be read is at its end.</summary>
/// <param name="output">Its standard output.</param>
public sealed class GuestInputStream(GuestOutputStream output) : SequentialStream(canRead: true, canWrite: false)
{
    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        output.Flush();
        try
        {
            return HostStream.Input.Read(buffer);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
