using System.Buffers.Binary;
using System.Text;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Platforms.BareMetal;

/// <summary>The system calls that HTIF proxies, numbered as Linux's; what is missing returns -ENOSYS and is named once.</summary>
internal sealed class HtifCalls(PhysicalMemory memory, BareMetalOptions options)
{
    private const int NoMemory = 12, BadAddress = 14, BadDescriptor = 9, NotImplemented = 38;
    private const int Piece = 1 << 16;

    private readonly HashSet<ulong> _missing = [];

    /// <summary>Executes a call.</summary>
    /// <param name="block">Eight doublewords: the number and the arguments.</param>
    /// <param name="exitCode">The exit code if the call ends the program.</param>
    /// <returns>The result, an error number negated.</returns>
    public long Execute(ReadOnlySpan<byte> block, out ulong? exitCode)
    {
        exitCode = null;
        ulong number = Word(block, 0), first = Word(block, 1), second = Word(block, 2), third = Word(block, 3);
        switch (number)
        {
            case 63:
                return Read(first, second, third);
            case 64:
                return Write(first, second, third);
            case 93:
                exitCode = first;
                return 0;
            case 2011:
                return MainArguments(first, second);
            default:
                if (_missing.Add(number))
                    options.Log($"HTIF system call {number} is not implemented: it returns -ENOSYS");
                return -NotImplemented;
        }
    }

    private static ulong Word(ReadOnlySpan<byte> block, int i) => BinaryPrimitives.ReadUInt64LittleEndian(block[(i * sizeof(ulong))..]);

    /// <summary>read(fd, buffer, length).</summary>
    private unsafe long Read(ulong descriptor, ulong buffer, ulong length)
    {
        if (descriptor != 0)
            return -BadDescriptor;
        if (length == 0)
            return 0;
        if (!memory.Contains(buffer, length))
            return -BadAddress;
        int done = options.Input.Read(new Span<byte>(memory.Host(buffer), (int)Math.Min(length, Piece)));
        memory.Written(buffer, (ulong)done);
        return done;
    }

    /// <summary>write(fd, buffer, length).</summary>
    private unsafe long Write(ulong descriptor, ulong buffer, ulong length)
    {
        if (descriptor is not (1 or 2))
            return -BadDescriptor;
        if (length == 0)
            return 0;
        if (!memory.Contains(buffer, length))
            return -BadAddress;
        Stream stream = descriptor == 1 ? options.Output : options.Error;
        for (ulong done = 0; done < length; done += Piece)
            stream.Write(new ReadOnlySpan<byte>(memory.Host(buffer + done), (int)Math.Min(length - done, Piece)));
        return (long)length;
    }

    /// <summary>
    /// getmainvars(buffer, limit), the proxy kernel's own call: argc, argv with its null, an empty environment's null, then the strings.
    /// </summary>
    private long MainArguments(ulong buffer, ulong limit)
    {
        IReadOnlyList<string> arguments = options.Arguments;
        var strings = new List<byte>();
        byte[] words = new byte[(arguments.Count + 3) * sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(words, (ulong)arguments.Count);
        for (int i = 0; i < arguments.Count; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(words.AsSpan((i + 1) * sizeof(ulong)), buffer + (ulong)(words.Length + strings.Count));
            strings.AddRange(Encoding.UTF8.GetBytes(arguments[i]));
            strings.Add(0);
        }

        byte[] all = [.. words, .. strings];
        if ((ulong)all.Length > limit)
            return -NoMemory;
        return memory.TryWrite(buffer, all) ? 0 : -BadAddress;
    }
}
