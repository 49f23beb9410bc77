using RiscvSim.Isa;

namespace RiscvSim.Cli;

/// <summary>The option <c>--vlen</c>: VLEN where the ISA string leaves it open.</summary>
public static class VlenOption
{
    /// <summary>Checks the value.</summary>
    /// <exception cref="CliException">It is no possible VLEN.</exception>
    public static int? Check(long? vlen) => vlen is not { } bits ? null
        : VlenRules.IsPossible(bits) ? (int)bits
        : throw new CliException($"--vlen: {bits} is not a power of two from {VlenRules.Smallest} to {VlenRules.Largest}");

    /// <summary>Reads an ISA string; its own VLEN, if it names one, must be that of the option.</summary>
    /// <exception cref="CliException">The machine has another VLEN, or no vector registers.</exception>
    /// <exception cref="IsaException">The ISA string is wrong.</exception>
    public static IsaConfig Parse(string isa, int? vlen, ExtensionSet extensions)
    {
        IsaConfig config = extensions.Parse(isa, vlen: vlen);
        if (vlen == null || config.Vlen == vlen)
            return config;
        throw new CliException(config.Vlen == 0
            ? $"--vlen: the ISA '{isa}' has no vector registers; add 'v' or one of 'zve32x' to 'zve64d'"
            : $"--vlen: {vlen} contradicts 'zvl{config.Vlen}b' in ISA string '{isa}'");
    }
}
