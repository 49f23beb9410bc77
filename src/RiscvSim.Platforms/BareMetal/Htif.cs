using System.Buffers.Binary;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Platforms.BareMetal;

/// <summary>
/// The host-target interface of Spike and riscv-tests: the guest stores a request to <c>tohost</c>, finds the answer in <c>fromhost</c>.
/// A request is device (bits 63..56), command (55..48) and payload. Device 0 ends the program (payload odd, exit code above it) or
/// proxies a system call; device 1 is the console (command 0 reads a character, 1 writes one). A request is taken, and <c>tohost</c> cleared, at
/// the store; it should be one of 64 bits.
/// </summary>
public sealed class Htif
{
    private const int DeviceShift = 56, CommandShift = 48;
    private const ulong PayloadMask = (1UL << CommandShift) - 1;
    private const byte ProxyDevice = 0, ConsoleDevice = 1, ReadCommand = 0, WriteCommand = 1;

    /// <summary>Tells a character that was read from "nothing yet", as Spike does.</summary>
    private const ulong CharacterRead = 0x100;

    private readonly PhysicalMemory _memory;
    private readonly ulong _tohost;
    private readonly ulong? _fromhost;
    private readonly BareMetalOptions _options;
    private readonly HtifCalls _calls;
    private readonly Action _stop;
    private readonly Queue<ulong> _answers = [];
    private bool _serving;

    /// <summary>Listens to a program's stores.</summary>
    /// <param name="memory">The machine's memory.</param>
    /// <param name="tohost">The address of <c>tohost</c>: 8 bytes of RAM.</param>
    /// <param name="fromhost">The address of <c>fromhost</c>, if the program has it: 8 bytes of RAM.</param>
    /// <param name="options">Streams and arguments.</param>
    /// <param name="stop">Called when the program has ended.</param>
    public Htif(PhysicalMemory memory, ulong tohost, ulong? fromhost, BareMetalOptions options, Action stop)
    {
        (_memory, _tohost, _fromhost, _options, _stop) = (memory, tohost, fromhost, options, stop);
        _calls = new HtifCalls(memory, options);
        memory.Watch(tohost, sizeof(ulong), TakeRequest);
        if (fromhost is { } address)
            memory.Watch(address, sizeof(ulong), Answer);
    }

    /// <summary>The exit code, or null while the program has not ended. In riscv-tests: 0 when passed, else the number of the failing test.</summary>
    public ulong? ExitCode { get; private set; }

    /// <summary>What was wrong with a request that ended the program, as half a line, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>
    /// Takes the request in <c>tohost</c>. What a request itself writes there, such as a read into that place, is none: it could go on for ever.
    /// </summary>
    private void TakeRequest()
    {
        ulong request = Load(_tohost);
        if (request == 0 || _serving)
            return;
        _serving = true;
        Store(_tohost, 0);
        Serve(request);
        _serving = false;
    }

    private void Serve(ulong request)
    {
        ulong payload = request & PayloadMask;
        switch ((byte)(request >> DeviceShift), (byte)(request >> CommandShift))
        {
            case (ProxyDevice, 0) when (payload & 1) != 0:
                End(payload >> 1);
                break;
            case (ProxyDevice, 0):
                Proxy(payload);
                break;
            case (ConsoleDevice, ReadCommand):
                ReadCharacter(request);
                break;
            case (ConsoleDevice, WriteCommand):
                Span<byte> character = [(byte)payload];
                _options.Output.Write(character);
                break;
        }
    }

    /// <summary>A system call: the payload is the address of its number and arguments, and the result goes where the number was.</summary>
    private void Proxy(ulong block)
    {
        Span<byte> bytes = stackalloc byte[8 * sizeof(ulong)];
        if (!_memory.TryRead(block, bytes))
        {
            Failure = $"an HTIF request points to 0x{block:x}, which is not memory";
            _stop();
            return;
        }

        long result = _calls.Execute(bytes, out ulong? exitCode);
        if (exitCode is { } code)
        {
            End(code);
            return;
        }

        BinaryPrimitives.WriteInt64LittleEndian(bytes, result);
        _memory.TryWrite(block, bytes[..sizeof(ulong)]);
        _answers.Enqueue(1);
        Answer();
    }

    /// <summary>Waits for a character; at the end of the input there is never an answer, as in Spike.</summary>
    private void ReadCharacter(ulong request)
    {
        Span<byte> character = stackalloc byte[1];
        if (_options.Input.Read(character) == 0)
            return;
        _answers.Enqueue(request & ~PayloadMask | CharacterRead | character[0]);
        Answer();
    }

    private void End(ulong code)
    {
        ExitCode = code;
        _stop();
    }

    /// <summary>Puts the next answer into <c>fromhost</c> if the guest has taken the last one.</summary>
    private void Answer()
    {
        if (_fromhost is { } address && Load(address) == 0 && _answers.TryDequeue(out ulong answer))
            Store(address, answer);
    }

    private ulong Load(ulong address)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        _memory.TryRead(address, bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }

    private void Store(ulong address, ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        _memory.TryWrite(address, bytes);
    }
}
