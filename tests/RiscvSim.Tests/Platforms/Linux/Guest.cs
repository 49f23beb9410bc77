using System.Buffers.Binary;
using System.Text;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;
using RiscvSim.Tests.Platforms.Elf;

namespace RiscvSim.Tests.Platforms.Linux;

/// <summary>A process whose system calls the test makes itself, without an engine: registers, then the trap of an ecall.</summary>
public sealed class Guest : IDisposable
{
    public const ulong Page = 4096;
    public const int ReadWrite = 3, Private = 0x22;

    public Guest(LinuxOptions? options = null, byte[]? elf = null, string isa = IsaString.Default)
    {
        options ??= new LinuxOptions();
        Process = new LinuxProcess(ElfFile.Parse(elf ?? ElfImage.Make(), "prog"), IsaString.Parse(isa),
            options with { Input = Input, Output = Output, Error = Error, Log = Log.Add });
        ulong pc = Pc;
        Buffer = (ulong)Call(222, 0, 4 * Page, ReadWrite, Private, ulong.MaxValue, 0);
        Pc = pc;
    }

    public LinuxProcess Process { get; }

    public MemoryStream Input { get; } = new();

    public MemoryStream Output { get; } = new();

    public MemoryStream Error { get; } = new();

    public List<string> Log { get; } = [];

    /// <summary>Four pages that can be read and written.</summary>
    public ulong Buffer { get; }

    public Hart Hart => Process.Hart;

    public unsafe ulong Pc
    {
        get => Hart.State->Pc;
        set => Hart.State->Pc = value;
    }

    public long Call(int number, params ulong[] arguments)
    {
        for (int i = 0; i < 6; i++)
            Hart[10 + i] = i < arguments.Length ? arguments[i] : 0xdeadbeef;
        Hart[17] = (ulong)number;
        Trap(Cause.EcallFromU, 0);
        return (long)Hart[10];
    }

    public void Trap(Cause cause, ulong value)
    {
        if (!Process.Handle(Hart, cause, value))
            throw new InvalidOperationException("a process handles all traps");
    }

    public ulong Word(ulong address)
    {
        byte[] bytes = new byte[8];
        return Process.Memory.TryRead(address, bytes) ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : throw new InvalidOperationException($"{address:x}");
    }

    public void SetWord(ulong address, ulong value)
    {
        byte[] bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        if (!Process.Memory.TryWrite(address, bytes))
            throw new InvalidOperationException($"{address:x}");
    }

    public string Text(ulong address)
    {
        byte[] bytes = new byte[256];
        Process.Memory.TryRead(address, bytes);
        return Encoding.UTF8.GetString(bytes, 0, Array.IndexOf(bytes, (byte)0));
    }

    public ulong SetText(ulong address, string text)
    {
        Process.Memory.TryWrite(address, Encoding.UTF8.GetBytes(text + "\0"));
        return address;
    }

    public Access Rights(ulong address) => Process.Memory.PermissionsAt(address);

    public void Dispose() => Process.Dispose();
}
