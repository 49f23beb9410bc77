using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace RiscvSim.Cli.Output;

/// <summary>Whoever read an output has seen enough and closed the pipe, as <c>head</c> does.</summary>
/// <param name="message">One line.</param>
public sealed class ReaderGoneException(string message) : IOException(message);

/// <summary>
/// A standard stream of the host by its descriptor. Unlike <see cref="Console"/> it costs nothing at start-up, tells when a pipe is closed,
/// and shares the file position with whoever else has the descriptor. A descriptor that the user has closed stays closed, even though the
/// runtime may have opened something of its own in that place.
/// </summary>
public sealed partial class HostStream : SequentialStream
{
    private const int Interrupted = 4, TryAgain = 11, BrokenPipe = 32;
    private const int GetDescriptorFlags = 1, CloseOnExec = 1;

    private readonly int _descriptor;
    private readonly bool _closed;

    private HostStream(int descriptor)
        : base(canRead: descriptor == 0, canWrite: descriptor != 0)
    {
        _descriptor = descriptor;
        // What was inherited has survived execve, so it has no FD_CLOEXEC; what the runtime opens always has. -1: not open at all.
        _closed = (fcntl(descriptor, GetDescriptorFlags) & CloseOnExec) != 0;
    }

    /// <summary>Standard input.</summary>
    public static HostStream Input { get; } = new(0);

    /// <summary>Standard output.</summary>
    public static HostStream Output { get; } = new(1);

    /// <summary>Standard error.</summary>
    public static HostStream Error { get; } = new(2);

    /// <summary>True if a person may be looking.</summary>
    public bool IsTerminal => !_closed && isatty(_descriptor) == 1;

    /// <summary>True if it is a terminal on which tables and progress can be drawn: one that understands escape sequences.</summary>
    public bool IsDrawable => IsTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Writes a line of text as UTF-8. Standard error is written as far as it can be: there is nobody left to tell.</summary>
    /// <exception cref="IOException">The host refuses, for example because the pipe is closed or the disk is full.</exception>
    public void WriteLine(string text)
    {
        try
        {
            Write(Encoding.UTF8.GetBytes(text + "\n"));
        }
        catch (IOException) when (_descriptor == 2)
        {
        }
    }

    /// <inheritdoc/>
    public override unsafe int Read(Span<byte> buffer)
    {
        ThrowIfClosed("read standard input");
        while (true)
        {
            nint done;
            fixed (byte* start = buffer)
                done = read(_descriptor, start, (nuint)buffer.Length);
            if (done >= 0)
                return (int)done;
            WaitOrThrow("read standard input", 1);
        }
    }

    /// <inheritdoc/>
    public override unsafe void Write(ReadOnlySpan<byte> buffer)
    {
        string what = _descriptor == 1 ? "write standard output" : "write standard error";
        ThrowIfClosed(what);
        while (buffer.Length != 0)
        {
            nint done;
            fixed (byte* start = buffer)
                done = write(_descriptor, start, (nuint)buffer.Length);
            if (done >= 0)
                buffer = buffer[(int)done..];
            else
                WaitOrThrow(what, 4);
        }
    }

    private void ThrowIfClosed(string what)
    {
        if (_closed)
            throw new IOException($"cannot {what}: it is closed");
    }

    /// <summary>After a failed call: waits until a non-blocking descriptor is ready, or throws.</summary>
    private unsafe void WaitOrThrow(string what, short events)
    {
        int error = Marshal.GetLastPInvokeError();
        if (error == TryAgain)
        {
            var wait = new PollDescriptor { Descriptor = _descriptor, Events = events };
            _ = poll(&wait, 1, -1);
        }
        else if (error != Interrupted)
        {
            string text = $"cannot {what}: {new Win32Exception(error).Message}";
            throw error == BrokenPipe ? new ReaderGoneException(text) : new IOException(text);
        }
    }

    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Results;
    }

#pragma warning disable IDE1006 // The C library's names.
    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial nint read(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial nint write(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int poll(PollDescriptor* descriptors, nuint count, int milliseconds);

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int isatty(int descriptor);

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int fcntl(int descriptor, int command);
#pragma warning restore IDE1006
}
