using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;
using Xunit;
using static RiscvSim.Tests.Platforms.Elf.ElfImage;

namespace RiscvSim.Tests.Platforms.Elf;

public class ElfFileTests
{
    private const int Ph0 = FirstProgramHeader, Ph1 = SecondProgramHeader;

    [Fact]
    public void AGoodFileIsRead()
    {
        ElfFile elf = ElfFile.Parse(Make(), "good");
        Assert.False(elf.IsPositionIndependent);
        Assert.Equal(TextAddress + Code, elf.Entry);
        Assert.Equal(5u, elf.Flags);
        Assert.Equal(TextAddress + 64, elf.ProgramHeadersAddress);
        Assert.Equal(2, elf.ProgramHeaderCount);
        Assert.Equal(0x1000ul, elf.Alignment);
        Assert.False(elf.HasExecutableStack);
        Assert.Equal(2, elf.Segments.Count);
        Assert.Equal(ElfAccess.Read | ElfAccess.Execute, elf.Segments[0].Access);
        Assert.Equal((DataAddress, 64ul, 16), (elf.Segments[1].Address, elf.Segments[1].MemorySize, elf.Segments[1].Data.Length));
        Assert.Equal(33, elf.Segments[1].Data.Span[0]);
        Assert.Equal([".text", ".data", ".bss", ".symtab", ".strtab", ".shstrtab"], elf.Sections.Select(s => s.Name));
        Assert.Equal((48ul, 0), (elf.FindSection(".bss")!.Size, elf.FindSection(".bss")!.Data.Length));
        Assert.True(elf.FindSection(".text")!.Executable);
        Assert.False(elf.FindSection(".data")!.Executable);
        Assert.Null(elf.FindSection(".none"));
        Assert.Equal(elf.Segments, elf.PhysicalSegments());
    }

    [Fact]
    public void SymbolsAreFoundByNameAndAddress()
    {
        ElfFile elf = ElfFile.Parse(Make(), "good");
        Assert.Equal(new ElfSymbol("tohost", DataAddress + 32, 0, ElfSymbolKind.Label, true), elf.FindSymbol("tohost"));
        Assert.Equal(new ElfSymbol("work_alias", TextAddress + Code + 8, 16, ElfSymbolKind.Function, false), elf.FindSymbol("work_alias"));
        Assert.Null(elf.FindSymbol("work_"));
        Assert.Null(elf.FindSymbol("toho"));
        Assert.Null(elf.FindSymbol(""));
        Assert.Null(elf.FindSymbol("work\0"));
        Assert.Equal(["_start", "work_alias", "work", "loop", "buffer", "tohost"], elf.Symbols.Select(s => s.Name));

        Assert.Null(elf.Describe(TextAddress + Code - 1));
        Assert.Equal("_start", elf.Describe(TextAddress + Code));
        Assert.Equal("_start+0x7", elf.Describe(TextAddress + Code + 7));
        Assert.Equal("work", elf.Describe(TextAddress + Code + 8));

        // The label inside the function does not hide it; behind its end the label is the nearest.
        Assert.Equal("work+0x6", elf.Describe(TextAddress + Code + 14));
        Assert.Equal("loop+0xe", elf.Describe(TextAddress + Code + 26));
        Assert.Equal("buffer+0xf", elf.Describe(DataAddress + 15));
        Assert.Null(elf.Describe(DataAddress + 16));
        Assert.Equal("tohost+0x1f", elf.Describe(DataAddress + 63));
        Assert.Null(elf.Describe(DataAddress + 64));
        Assert.Null(elf.Describe(0));
        Assert.Null(elf.Describe(ulong.MaxValue));
        Assert.Equal("work+0x2", elf.Describe(TextAddress + Code + 10 + 0x4000, 0x4000));
    }

    [Fact]
    public void StaticPositionIndependentPrograms()
    {
        byte[] f = Make();
        Put(f, ElfImage.Type, 2, 3);
        Assert.True(ElfFile.Parse(f, "pie").IsPositionIndependent);
    }

    [Fact]
    public void ExecutableStackIsTold()
    {
        byte[] f = Make();
        Put(f, Ph1, 4, 0x6474e551);
        Put(f, Ph1 + PhFlags, 4, 7);
        Assert.True(ElfFile.Parse(f, "stack").HasExecutableStack);
    }

    [Fact]
    public void AFileWithoutSectionsRuns()
    {
        byte[] f = Make()[..Sections];
        Put(f, Shoff, 8, 0);
        Put(f, Shnum, 2, 0);
        Put(f, Shstrndx, 2, 0);
        ElfFile elf = ElfFile.Parse(f, "stripped");
        Assert.Empty(elf.Sections);
        Assert.Empty(elf.Symbols);
        Assert.Null(elf.FindSymbol("_start"));
        Assert.Null(elf.Describe(elf.Entry));
    }

    [Fact]
    public void ManySectionsAreCountedInTheFirstSection()
    {
        byte[] f = Make();
        Put(f, Shnum, 2, 0);
        Put(f, SectionField(0, ShSize), 8, SectionCount);
        Put(f, Shstrndx, 2, 0xffff);
        Put(f, SectionField(0, ShLink), 4, NameSection);
        Assert.Equal(6, ElfFile.Parse(f, "many").Sections.Count);
    }

    [Fact]
    public void AProgramWithoutAnyFlagsHasAllRights()
    {
        byte[] file = Make();
        Put(file, FirstProgramHeader + PhFlags, 4, 0);
        Put(file, SecondProgramHeader + PhFlags, 4, 0);
        Assert.All(ElfFile.Parse(file, "a").Segments, s => Assert.Equal(ElfAccess.Read | ElfAccess.Write | ElfAccess.Execute, s.Access));
    }

    [Theory]
    [InlineData(0, 4, 0x464c457eUL, "not an ELF file (it does not start with 0x7f 'ELF')")]
    [InlineData(4, 1, 1UL, "a 32-bit ELF file; only 64-bit ones run here")]
    [InlineData(4, 1, 7UL, "unknown ELF class 7 in byte 4 of the header")]
    [InlineData(5, 1, 2UL, "a big-endian ELF file; only little-endian ones run here")]
    [InlineData(5, 1, 0UL, "unknown data encoding 0 in byte 5 of the header")]
    [InlineData(6, 1, 2UL, "unknown ELF version 2 in the header")]
    [InlineData(20, 4, 3UL, "unknown ELF version 3 in the header")]
    [InlineData(MachineField, 2, 62UL, "is for machine 62 (x86-64), not for RISC-V (243)")]
    [InlineData(MachineField, 2, 999UL, "is for machine 999, not for RISC-V (243)")]
    [InlineData(ElfImage.Type, 2, 1UL, "a relocatable object file; link it first")]
    [InlineData(ElfImage.Type, 2, 4UL, "a core dump, not a program")]
    [InlineData(ElfImage.Type, 2, 0UL, "unknown file type 0, not a program")]
    [InlineData(Flags, 4, 8UL, "built for the base RV64E (e_flags), which this build does not implement")]
    [InlineData(Flags, 4, 6UL, "built for the quad-precision floating-point ABI (e_flags), which this build does not implement")]
    [InlineData(Flags, 4, 0x80000001UL, "unknown bits 0x80000000 in e_flags")]
    [InlineData(Ehsize, 2, 52UL, "the ELF header says it has 52 bytes, not 64")]
    [InlineData(Phnum, 2, 0UL, "no program headers, so nothing to load")]
    [InlineData(Phnum, 2, 0xffffUL, "absurdly many program headers (65535 or more)")]
    [InlineData(Phnum, 2, 100UL, "truncated: the program header table at offset 0x40 needs 5600 bytes, the file ends at 0x440")]
    [InlineData(Phentsize, 2, 32UL, "program headers of 32 bytes, not 56")]
    [InlineData(Phoff, 8, 0x430UL, "truncated: the program header table at offset 0x430 needs 112 bytes, the file ends at 0x440")]
    [InlineData(Phoff, 8, ulong.MaxValue, "the program header table at offset 0xffffffffffffffff with 0x70 bytes lies outside the file of 0x440 bytes")]
    [InlineData(Entry, 8, 0UL, "no entry (e_entry is 0)")]
    [InlineData(Entry, 8, 0x80000101UL, "the entry 0x80000101 is odd")]
    [InlineData(Entry, 8, 0x80001000UL, "the entry 0x80001000 lies outside all executable segments")]
    [InlineData(Entry, 8, 0x7ffffffeUL, "the entry 0x7ffffffe lies outside all executable segments")]
    [InlineData(Ph0, 4, 3UL, "a dynamically linked program (program header 0 is PT_INTERP); link with -static")]
    [InlineData(Ph0, 4, 4UL, "the entry 0x80000100 lies outside all executable segments")]
    [InlineData(Ph0 + PhFlags, 4, 6UL, "the entry 0x80000100 lies outside all executable segments")]
    [InlineData(Ph1 + PhOffset, 8, 0x438UL, "truncated: the segment of program header 1 at offset 0x438 needs 16 bytes, the file ends at 0x440")]
    [InlineData(Ph1 + PhOffset, 8, 0xfffffffffffffff8UL, "the segment of program header 1 at offset 0xfffffffffffffff8 with 0x10 bytes lies outside the file of 0x440 bytes")]
    [InlineData(Ph1 + PhFilesz, 8, 65UL, "program header 1: p_filesz 0x41 is larger than p_memsz 0x40")]
    [InlineData(Ph1 + PhMemsz, 8, 0x1000000001UL, "program header 1: absurd size of 0x1000000001 bytes in memory")]
    [InlineData(Ph1 + PhMemsz, 8, ulong.MaxValue, "program header 1: absurd size of 0xffffffffffffffff bytes in memory")]
    [InlineData(Ph1 + PhVaddr, 8, 0xffffffffffffffd0UL, "program header 1: the segment at 0xffffffffffffffd0 reaches past the end of the address space")]
    [InlineData(Ph1 + PhVaddr, 8, 0x8000011fUL, "segments overlap: 0x80000000 with 0x120 bytes and 0x8000011f")]
    [InlineData(Ph1 + PhAlign, 8, 3UL, "program header 1: absurd alignment 0x3")]
    [InlineData(Ph1 + PhAlign, 8, 1UL << 63, "program header 1: absurd alignment 0x8000000000000000")]
    [InlineData(Shentsize, 2, 40UL, "section headers of 40 bytes, not 64")]
    [InlineData(Shoff, 8, 0UL, "7 section headers announced, but no offset for them")]
    [InlineData(Shoff, 8, 0x440UL, "truncated: the section header table at offset 0x440 needs 64 bytes, the file ends at 0x440")]
    [InlineData(Shnum, 2, 8UL, "truncated: the section header table at offset 0x280 needs 512 bytes, the file ends at 0x440")]
    [InlineData(Shnum, 2, 0xfeffUL, "truncated: the section header table at offset 0x280 announces 65279 sections, the file ends at 0x440")]
    [InlineData(Shstrndx, 2, 7UL, "the section names are in section 7, but there are 7 sections")]
    [InlineData(Shstrndx, 2, 1UL, "the section names should be in section 1, which is no string table")]
    [InlineData(Sections + (64 * TextSection), 4, 64UL, "the name of section 1 is at 0x40, outside the section names of 0x40 bytes")]
    [InlineData(Sections + (64 * TextSection) + ShSize, 8, 0x341UL, "truncated: section 1 at offset 0x100 needs 833 bytes, the file ends at 0x440")]
    [InlineData(Sections + (64 * SymbolSection) + ShEntrySize, 8, 16UL, "the symbol table (section 4) of 192 bytes has entries of 16 bytes, not 24")]
    [InlineData(Sections + (64 * SymbolSection) + ShSize, 8, 191UL, "the symbol table (section 4) of 191 bytes has entries of 24 bytes, not 24")]
    [InlineData(Sections + (64 * SymbolSection) + ShLink, 4, 99UL, "the symbol names are in section 99, but there are 7 sections")]
    [InlineData(Sections + (64 * SymbolSection) + ShLink, 4, 1UL, "the symbol names should be in section 1, which is no string table")]
    [InlineData(Sections + (64 * StringSection) + ShSize, 8, 3UL, "the symbol names (section 5) do not end with a NUL")]
    [InlineData(Sections + (64 * StringSection) + ShSize, 8, 0UL, "the symbol names (section 5) do not end with a NUL")]
    [InlineData(Symbols + 24, 4, 0x40UL, "the name of symbol 1 is at 0x40, outside the symbol names of 0x40 bytes")]
    [InlineData(Symbols + 24 + 6, 2, 7UL, "symbol 1 is in section 7, but there are 7 sections")]
    public void DamageIsToldInOneLine(int at, int size, ulong value, string message)
    {
        byte[] f = Make();
        Put(f, at, size, value);
        Assert.Equal("bad.elf: " + message, Assert.Throws<ElfException>(() => ElfFile.Parse(f, "bad.elf")).Message);
    }

    [Fact]
    public void NoLoadableSegments()
    {
        byte[] f = Make();
        Put(f, Ph0, 4, 4);
        Put(f, Ph1, 4, 0);
        Assert.Equal("bad: no loadable segments", Assert.Throws<ElfException>(() => ElfFile.Parse(f, "bad")).Message);
        f = Make();
        Put(f, Phnum, 2, 1);
        Put(f, Ph0 + PhFilesz, 8, 0);
        Put(f, Ph0 + PhMemsz, 8, 0);
        Assert.Equal("bad: no loadable segments", Assert.Throws<ElfException>(() => ElfFile.Parse(f, "bad")).Message);
    }

    [Fact]
    public void SharedLibrariesAreRefused()
    {
        byte[] f = Make();
        Put(f, Ph1, 4, 2);
        Put(f, Data, 8, 1);
        Assert.Equal("lib.so: needs shared libraries; link with -static", Assert.Throws<ElfException>(() => ElfFile.Parse(f, "lib.so")).Message);
    }

    [Fact]
    public void PhysicalOverlapIsTold()
    {
        byte[] f = Make();
        Put(f, Ph1 + PhPaddr, 8, TextAddress + 0x100);
        ElfFile elf = ElfFile.Parse(f, "rom");
        Assert.Equal("rom: segments overlap at physical address 0x80000100", Assert.Throws<ElfException>(elf.PhysicalSegments).Message);
        Put(f, Ph1 + PhPaddr, 8, 0x1000);
        Assert.Equal([0x1000ul, TextAddress], ElfFile.Parse(f, "rom").PhysicalSegments().Select(s => s.PhysicalAddress));
        Put(f, Ph1 + PhPaddr, 8, ulong.MaxValue - 8);
        Assert.Contains("past the end of the address space", Assert.Throws<ElfException>(ElfFile.Parse(f, "rom").PhysicalSegments).Message);
    }

    [Fact]
    public void FlagsAreComparedWithTheMachine()
    {
        byte[] f = Make();
        ElfFile elf = ElfFile.Parse(f, "flags");
        Assert.Null(elf.Mismatch(IsaString.Parse("rv64gc")));
        Assert.Equal("it holds compressed code, but the ISA has no 'c'", elf.Mismatch(IsaString.Parse("rv64g")));
        Assert.Equal("it uses the double-precision ABI, but the ISA has no 'd'", elf.Mismatch(IsaString.Parse("rv64imafc")));
        Put(f, Flags, 4, 2);
        Assert.Equal("it uses the single-precision ABI, but the ISA has no 'f'", ElfFile.Parse(f, "flags").Mismatch(IsaString.Parse("rv64ima")));
        Put(f, Flags, 4, 0x10);
        Assert.Null(ElfFile.Parse(f, "flags").Mismatch(IsaString.Parse("rv64i")));
    }

    [Fact]
    public void FilesThatCannotBeRead()
    {
        string folder = Directory.CreateTempSubdirectory("riscvsim-elf").FullName;
        try
        {
            string path = Path.Combine(folder, "p.elf");
            Assert.Equal($"{path}: no such file", Assert.Throws<ElfException>(() => ElfFile.Load(path)).Message);
            Assert.Equal($"{path}/x: no such file", Assert.Throws<ElfException>(() => ElfFile.Load(path + "/x")).Message);
            Assert.Equal($"{folder}: is a directory", Assert.Throws<ElfException>(() => ElfFile.Load(folder)).Message);
            File.WriteAllBytes(path, []);
            Assert.Equal($"{path}: the file is empty", Assert.Throws<ElfException>(() => ElfFile.Load(path)).Message);
            File.WriteAllBytes(path, Make()[..40]);
            Assert.Equal($"{path}: truncated: the ELF header at offset 0x0 needs 64 bytes, the file ends at 0x28",
                Assert.Throws<ElfException>(() => ElfFile.Load(path)).Message);
            File.WriteAllText(path, "#!/bin/sh\n");
            Assert.StartsWith($"{path}: not an ELF file", Assert.Throws<ElfException>(() => ElfFile.Load(path)).Message);
            File.WriteAllBytes(path, Make());
            Assert.Equal(6, ElfFile.Load(path).Symbols.Count);
            Assert.Contains(": ", Assert.Throws<ElfException>(() => ElfFile.Load("a\0b")).Message);
            Assert.Contains(": ", Assert.Throws<ElfException>(() => ElfFile.Load("")).Message);
            if (File.Exists("/dev/zero"))
                Assert.StartsWith("/dev/zero: not an ELF file", Assert.Throws<ElfException>(() => ElfFile.Load("/dev/zero")).Message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
