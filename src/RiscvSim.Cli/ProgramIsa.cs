using System.Text;
using RiscvSim.Isa;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli;

/// <summary>The ISA string of a program for which the user names none.</summary>
public static class ProgramIsa
{
    /// <summary>The section in which a program names its own, ended by a NUL (isa-tests/README.md).</summary>
    public const string Section = ".riscvsim.isa";

    /// <summary>What the program asks for in its section, or null if it asks for nothing.</summary>
    public static string? Of(ElfFile elf)
    {
        if (elf.FindSection(Section) is not { } section)
            return null;
        ReadOnlySpan<byte> bytes = section.Data.Span;
        int end = bytes.IndexOf((byte)0);
        return Encoding.ASCII.GetString(end < 0 ? bytes : bytes[..end]);
    }

    /// <summary>
    /// What the program asks for, or the default; to that come the vector and vendor extensions that its compiler says it was made for, as far as this
    /// build has them, and VLEN where that must be larger than the default.
    /// </summary>
    /// <param name="elf">The program.</param>
    /// <param name="extensions">What this run can have.</param>
    public static string For(ElfFile elf, ExtensionSet extensions)
    {
        if (Of(elf) is { } own)
            return own;
        string isa = IsaString.Default;
        foreach (string part in (ElfAttributes.ArchOf(elf) ?? "").Split('_'))
        {
            string name = WithoutVersion(part);
            bool wanted = name == "v" || name.StartsWith('x') || (name.StartsWith("zv", StringComparison.Ordinal) && !VlenRules.IsDefault(name));
            if (wanted && extensions.Implements(name))
                isa += "_" + name;
        }

        return isa;
    }

    /// <summary>A name of an arch attribute, which ends in a version such as 1p0.</summary>
    private static string WithoutVersion(string part)
    {
        int p = part.LastIndexOf('p');
        if (p <= 0 || !char.IsAsciiDigit(part[p - 1]))
            return part;
        int start = p;
        while (start > 0 && char.IsAsciiDigit(part[start - 1]))
            start--;
        return part[..start];
    }
}
