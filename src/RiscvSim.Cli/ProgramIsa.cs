using System.Text;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli;

/// <summary>The ISA string that a program asks for by itself (isa-tests/README.md).</summary>
public static class ProgramIsa
{
    /// <summary>The section that holds it, ended by a NUL.</summary>
    public const string Section = ".riscvsim.isa";

    /// <summary>The string, or null if the program asks for nothing.</summary>
    public static string? Of(ElfFile elf)
    {
        if (elf.FindSection(Section) is not { } section)
            return null;
        ReadOnlySpan<byte> bytes = section.Data.Span;
        int end = bytes.IndexOf((byte)0);
        return Encoding.ASCII.GetString(end < 0 ? bytes : bytes[..end]);
    }
}
