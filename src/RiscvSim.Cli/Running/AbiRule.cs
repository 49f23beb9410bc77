using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Running;

/// <summary>The two ways in which a program talks to the world.</summary>
public enum Abi
{
    /// <summary>Bare metal with the host-target interface.</summary>
    Htif,

    /// <summary>The Linux user ABI.</summary>
    Linux,
}

/// <summary>The rule that chooses between them.</summary>
public static class AbiRule
{
    /// <summary>The rule in words, for help and messages.</summary>
    public const string Text = "A program is bare metal (htif) if it has a symbol 'tohost' or is linked to run at or above 0x80000000; otherwise it is a Linux program.";

    /// <summary>Applies the rule.</summary>
    public static Abi Choose(ElfFile elf) =>
        elf.FindSymbol("tohost") != null || elf.Segments[0].Address >= BareMetalMachine.DramStart ? Abi.Htif : Abi.Linux;

    /// <summary>Reads the value of <c>--abi</c>.</summary>
    /// <exception cref="CliException">It is neither.</exception>
    public static Abi Parse(string text) => text switch
    {
        "htif" => Abi.Htif,
        "linux" => Abi.Linux,
        _ => throw new CliException($"--abi: '{text}' is neither 'htif' nor 'linux'"),
    };
}
