using System.Buffers.Binary;
using System.Text;

namespace RiscvSim.Tests.Platforms.Elf;

/// <summary>
/// A small ELF program written field by field: code at 0x80000000 in one segment, data and bss at 0x80001000 in a second one, sections
/// and symbols. The offsets of its tables are constants so that tests can spoil any field.
/// </summary>
public static class ElfImage
{
    public const int Type = 16, MachineField = 18, Entry = 24, Phoff = 32, Shoff = 40, Flags = 48, Ehsize = 52, Phentsize = 54, Phnum = 56, Shentsize = 58,
        Shnum = 60, Shstrndx = 62;

    public const int PhType = 0, PhFlags = 4, PhOffset = 8, PhVaddr = 16, PhPaddr = 24, PhFilesz = 32, PhMemsz = 40, PhAlign = 48;
    public const int ShName = 0, ShType = 4, ShAddr = 16, ShOffset = 24, ShSize = 32, ShLink = 40, ShEntrySize = 56;
    public const int FirstProgramHeader = 64, SecondProgramHeader = FirstProgramHeader + 56;
    public const int Code = 0x100, Data = 0x120, SymbolNames = 0x140, SectionNames = 0x180, Symbols = 0x1c0, SymbolCount = 8, Sections = 0x280;
    public const int TextSection = 1, BssSection = 3, SymbolSection = 4, StringSection = 5, NameSection = 6, SectionCount = 7, Size = Sections + (SectionCount * 64);
    public const ulong TextAddress = 0x80000000, DataAddress = 0x80001000;

    public static byte[] Make()
    {
        byte[] f = new byte[Size];
        Put(f, 0, 4, 0x464c457f);
        (f[4], f[5], f[6]) = (2, 1, 1);
        Put(f, Type, 2, 2);
        Put(f, MachineField, 2, 243);
        Put(f, 20, 4, 1);
        Put(f, Entry, 8, TextAddress);
        Put(f, Phoff, 8, FirstProgramHeader);
        Put(f, Shoff, 8, Sections);
        Put(f, Flags, 4, 5);
        Put(f, Ehsize, 2, 64);
        Put(f, Phentsize, 2, 56);
        Put(f, Phnum, 2, 2);
        Put(f, Shentsize, 2, 64);
        Put(f, Shnum, 2, SectionCount);
        Put(f, Shstrndx, 2, NameSection);
        ProgramHeader(f, FirstProgramHeader, 5, 0, TextAddress, Code + 32, Code + 32);
        Put(f, Entry, 8, TextAddress + Code);
        ProgramHeader(f, SecondProgramHeader, 6, Data, DataAddress, 16, 64);
        for (int i = 0; i < 48; i++)
            f[Code + i] = (byte)(i + 1);

        string[] names = ["_start", "work", "work_alias", "buffer", "tohost", "loop", ".Llocal"];
        int[] at = Strings(f, SymbolNames, 0x40, names);
        Symbol(f, 1, at[0], 0x10, 1, TextAddress + Code, 0);
        Symbol(f, 2, at[1], 0x12, 1, TextAddress + Code + 8, 16);
        Symbol(f, 3, at[2], 0x02, 1, TextAddress + Code + 8, 16);
        Symbol(f, 4, at[3], 0x11, 2, DataAddress, 16);
        Symbol(f, 5, at[4], 0x10, 3, DataAddress + 32, 0);
        Symbol(f, 6, at[5], 0x00, 1, TextAddress + Code + 12, 0);
        Symbol(f, 7, at[6], 0x00, 1, TextAddress + Code + 14, 0);

        string[] sections = [".text", ".data", ".bss", ".symtab", ".strtab", ".shstrtab"];
        int[] name = Strings(f, SectionNames, 0x40, sections);
        Section(f, 1, name[0], 1, TextAddress + Code, Code, 32, 0, 0, 6);
        Section(f, 2, name[1], 1, DataAddress, Data, 16, 0, 0, 3);
        Section(f, 3, name[2], 8, DataAddress + 16, 0x7fffffff, 48, 0, 0, 3);
        Section(f, 4, name[3], 2, 0, Symbols, SymbolCount * 24, 5, 24, 0);
        Section(f, 5, name[4], 3, 0, SymbolNames, 0x40, 0, 0, 0);
        Section(f, 6, name[5], 3, 0, SectionNames, 0x40, 0, 0, 0);
        return f;
    }

    public static void Put(byte[] f, int at, int size, ulong value)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(eight, value);
        eight[..size].CopyTo(f.AsSpan(at));
    }

    public static int SectionField(int section, int field) => Sections + (section * 64) + field;

    private static void ProgramHeader(byte[] f, int at, int flags, int offset, ulong address, int inFile, int inMemory)
    {
        Put(f, at, 4, 1);
        Put(f, at + PhFlags, 4, (ulong)flags);
        Put(f, at + PhOffset, 8, (ulong)offset);
        Put(f, at + PhVaddr, 8, address);
        Put(f, at + PhPaddr, 8, address);
        Put(f, at + PhFilesz, 8, (ulong)inFile);
        Put(f, at + PhMemsz, 8, (ulong)inMemory);
        Put(f, at + PhAlign, 8, 0x1000);
    }

    private static void Symbol(byte[] f, int index, int name, byte info, int section, ulong value, ulong size)
    {
        int at = Symbols + (index * 24);
        Put(f, at, 4, (ulong)name);
        f[at + 4] = info;
        Put(f, at + 6, 2, (ulong)section);
        Put(f, at + 8, 8, value);
        Put(f, at + 16, 8, size);
    }

    private static void Section(byte[] f, int index, int name, int type, ulong address, int offset, int size, int link, int entrySize, int flags)
    {
        int at = Sections + (index * 64);
        Put(f, at, 4, (ulong)name);
        Put(f, at + ShType, 4, (ulong)type);
        Put(f, at + 8, 8, (ulong)flags);
        Put(f, at + ShAddr, 8, address);
        Put(f, at + ShOffset, 8, (ulong)offset);
        Put(f, at + ShSize, 8, (ulong)size);
        Put(f, at + ShLink, 4, (ulong)link);
        Put(f, at + ShEntrySize, 8, (ulong)entrySize);
    }

    private static int[] Strings(byte[] f, int at, int size, string[] texts)
    {
        int[] offsets = new int[texts.Length];
        int next = 1;
        for (int i = 0; i < texts.Length; i++)
        {
            offsets[i] = next;
            next += Encoding.ASCII.GetBytes(texts[i], 0, texts[i].Length, f, at + next) + 1;
        }

        return next <= size ? offsets : throw new InvalidOperationException("string table too small");
    }
}
