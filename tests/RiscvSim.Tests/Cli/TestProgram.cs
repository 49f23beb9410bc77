using RiscvSim.Isa;
using RiscvSim.Tests.Isa;
using RiscvSim.Tests.Platforms.Elf;

namespace RiscvSim.Tests.Cli;

/// <summary>Small bare-metal programs: assembly at <c>_start</c> (0x80000100), <c>tohost</c> at 0x80001020.</summary>
public static class TestProgram
{
    public const ulong Start = ElfImage.TextAddress + ElfImage.Code;

    private const int LargestCode = 32, SectionNamesUsed = 44;

    /// <summary>Stores a doubleword to <c>tohost</c> and waits to be stopped.</summary>
    public static byte[] StoringToHost(int value) => Make("auipc t0, 0x1", $"addi a0, zero, {value}", "sd a0, -224(t0)", $"jal zero, {Start + 12}");

    /// <summary>Does nothing for ever.</summary>
    public static byte[] Endless() => Make($"jal zero, {Start}");

    /// <summary>An ELF file of at most eight instructions.</summary>
    public static byte[] Make(params string[] lines)
    {
        byte[] file = ElfImage.Make();
        int at = 0;
        file.AsSpan(ElfImage.Code, LargestCode).Clear();
        foreach (string line in lines)
        {
            uint word = Encoder.Assemble(Rows.All, line, Start + (ulong)at, Rows.CsrNumber);
            int length = Decoder.LengthOf(word);
            ElfImage.Put(file, ElfImage.Code + at, length, word);
            at += length;
        }

        return at <= LargestCode ? file : throw new InvalidOperationException("the program is too long");
    }

    /// <summary>Renames the symbol <c>tohost</c>.</summary>
    public static byte[] WithoutToHost(byte[] file)
    {
        int name = file.AsSpan().IndexOf("tohost"u8);
        file[name] = (byte)'T';
        return file;
    }

    /// <summary>Turns the section .data into .riscvsim.isa.</summary>
    public static byte[] WithIsa(byte[] file, string isa)
    {
        System.Text.Encoding.ASCII.GetBytes(".riscvsim.isa\0", file.AsSpan(ElfImage.SectionNames + SectionNamesUsed));
        ElfImage.Put(file, ElfImage.SectionField(2, ElfImage.ShName), 4, SectionNamesUsed);
        file.AsSpan(ElfImage.Data, 16).Clear();
        System.Text.Encoding.ASCII.GetBytes(isa, file.AsSpan(ElfImage.Data, 15));
        return file;
    }
}
