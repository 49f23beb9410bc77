using System.Buffers.Binary;
using System.Text;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Platforms.Linux;

/// <summary>
/// What a program finds on its stack: argc, argv, envp, the auxiliary vector, and above them what these point to (System V ABI,
/// "Process Initialization"; entries as Linux gives them on RISC-V).
/// </summary>
internal static class InitialStack
{
    private const int AtNull = 0, AtPhdr = 3, AtPhent = 4, AtPhnum = 5, AtPagesz = 6, AtBase = 7, AtFlags = 8, AtEntry = 9, AtUid = 11, AtEuid = 12,
        AtGid = 13, AtEgid = 14, AtHwcap = 16, AtClktck = 17, AtSecure = 23, AtRandom = 25, AtHwcap2 = 26, AtExecfn = 31, AtMinsigstksz = 51;

    private const ulong ClockTicksPerSecond = 100;
    private const int RandomBytes = 16;
    private const ulong Alignment = 16;

    /// <summary>Arguments and environment may take a quarter of the stack, as under Linux.</summary>
    private const ulong LargestStrings = AddressSpace.StackSize / 4;

    /// <summary>Writes the stack.</summary>
    /// <returns>The stack pointer, at argc.</returns>
    /// <exception cref="ElfException">Arguments and environment are too long.</exception>
    public static ulong Build(LinuxProcess process)
    {
        Writer writer = new(process.Space, AddressSpace.StackTop - sizeof(ulong), process.Elf.Name);
        ulong executable = writer.Text(process.Elf.Name);
        ulong[] environment = writer.Texts(process.Options.Environment);
        ulong[] arguments = writer.Texts(process.Options.Arguments);
        ulong name = writer.Text(process.Elf.Name);
        Span<byte> random = stackalloc byte[RandomBytes];
        process.Random.Fill(random);
        ulong randomAt = writer.Bytes(random);

        var words = new List<ulong> { 1 + (ulong)arguments.Length, name };
        words.AddRange(arguments);
        words.Add(0);
        words.AddRange(environment);
        words.Add(0);
        AddAuxiliary(words, process, randomAt, executable);
        return writer.Words(words);
    }

    private static void AddAuxiliary(List<ulong> words, LinuxProcess process, ulong random, ulong executable)
    {
        ElfFile elf = process.Elf;
        ulong headers = elf.ProgramHeadersAddress == 0 ? 0 : elf.ProgramHeadersAddress + process.LoadBias;
        Add(AtHwcap, HardwareCapabilities(process.Hart.Isa));
        Add(AtPagesz, Machine.Memory.PhysicalMemory.PageSize);
        Add(AtClktck, ClockTicksPerSecond);
        Add(AtPhdr, headers);
        Add(AtPhent, (ulong)ElfFile.ProgramHeaderSize);
        Add(AtPhnum, (ulong)elf.ProgramHeaderCount);
        Add(AtBase, 0);
        Add(AtFlags, 0);
        Add(AtEntry, elf.Entry + process.LoadBias);
        Add(AtUid, LinuxProcess.User);
        Add(AtEuid, LinuxProcess.User);
        Add(AtGid, LinuxProcess.User);
        Add(AtEgid, LinuxProcess.User);
        Add(AtSecure, 0);
        Add(AtRandom, random);
        Add(AtHwcap2, 0);
        Add(AtExecfn, executable);
        Add(AtMinsigstksz, (ulong)process.Signals.FrameBytes);
        Add(AtNull, 0);

        void Add(int type, ulong value)
        {
            words.Add((ulong)type);
            words.Add(value);
        }
    }

    /// <summary>AT_HWCAP: the bits of <c>misa</c> for the letters that Linux tells programs.</summary>
    private static ulong HardwareCapabilities(IsaConfig isa)
    {
        ulong told = 0;
        foreach (char letter in "imafdcv")
            told |= 1UL << (letter - 'a');
        return isa.MisaLetters & told;
    }

    /// <summary>Writes downwards.</summary>
    private sealed class Writer(AddressSpace space, ulong top, string program)
    {
        private readonly ulong _start = top;
        private ulong _top = top;

        public ulong Text(string text)
        {
            byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
            Encoding.UTF8.GetBytes(text, bytes);
            return Bytes(bytes);
        }

        /// <summary>Writes texts so that they lie in memory in their order.</summary>
        public ulong[] Texts(IReadOnlyList<string> texts)
        {
            ulong[] at = new ulong[texts.Count];
            for (int i = texts.Count - 1; i >= 0; i--)
                at[i] = Text(texts[i]);
            return at;
        }

        public ulong Bytes(ReadOnlySpan<byte> bytes)
        {
            if ((ulong)bytes.Length > LargestStrings - (_start - _top))
                throw new ElfException($"{program}: arguments and environment are longer than {LargestStrings >> 20} MiB");
            _top -= (ulong)bytes.Length;
            space.Write(_top, bytes);
            return _top;
        }

        /// <summary>Writes doublewords so that the first one is aligned as the stack pointer must be.</summary>
        public ulong Words(List<ulong> words)
        {
            if ((ulong)words.Count > LargestStrings / sizeof(ulong))
                throw new ElfException($"{program}: too many arguments");
            byte[] bytes = new byte[words.Count * sizeof(ulong)];
            for (int i = 0; i < words.Count; i++)
                BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), words[i]);
            ulong sp = (_top - (ulong)bytes.Length) & ~(Alignment - 1);
            space.Write(sp, bytes);
            return sp;
        }
    }
}
