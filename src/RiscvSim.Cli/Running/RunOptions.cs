using CommandLine;
using RiscvSim.Isa;

namespace RiscvSim.Cli.Running;

/// <summary>The options of <c>riscvsim run</c>; they stand before the ELF file.</summary>
public sealed class RunOptions : ExtensionOptions
{
    /// <summary>The ISA string; null for the program's own choice (section <c>.riscvsim.isa</c>) or the default.</summary>
    [Option("isa", MetaValue = "STRING", HelpText = "ISA string (default " + IsaString.Default + ", or what the ELF's section .riscvsim.isa says).")]
    public string? Isa { get; set; }

    /// <summary>VLEN; null for what the ISA string says, or its default.</summary>
    [Option("vlen", MetaValue = "BITS", HelpText = "Bits of a vector register: a power of two up to 65536, if the ISA string does not tell it by zvl<N>b (default 256 with v).")]
    public long? Vlen { get; set; }

    /// <summary>What becomes of agnostic elements.</summary>
    [Option("agnostic", MetaValue = "keep|ones", HelpText = "What vector instructions do with agnostic tail and masked-off elements: keep old values (default) or write ones.")]
    public string Agnostic { get; set; } = AgnosticRule.Keep;

    /// <summary>The size of DRAM, or for Linux programs the most they may map.</summary>
    [Option("memory", MetaValue = "SIZE", HelpText = "DRAM of a bare-metal machine (default 256M, at most 64G), or the most that a Linux program may map (default 4G); bytes, or with suffix K, M or G.")]
    public string? Memory { get; set; }

    /// <summary>The way of talking to the world.</summary>
    [Option("abi", MetaValue = "htif|linux", HelpText = "How the program talks to the world; see below for the rule that chooses.")]
    public string? Abi { get; set; }

    /// <summary>Instructions after which to stop.</summary>
    [Option("max-instructions", MetaValue = "N", HelpText = "Stop with exit code 124 after N instructions.")]
    public ulong? MaxInstructions { get; set; }

    /// <summary>Seconds after which to stop.</summary>
    [Option("timeout", MetaValue = "SECONDS", HelpText = "Stop with exit code 124 after that much wall time.")]
    public double? Timeout { get; set; }

    /// <summary>Whether to print statistics.</summary>
    [Option("stats", HelpText = "Print instructions, wall time, speed, the mix by extension, the ten hottest symbols, what was translated (regions, compile time, share of instructions in regions, how often regions were left and why) and what vector instructions did (elements, average vl, SEW and LMUL) on standard error.")]
    public bool Stats { get; set; }

    /// <summary>The file for the statistics as JSON.</summary>
    [Option("json", MetaValue = "FILE", HelpText = "Write the statistics as one JSON object ('-': to standard error).")]
    public string? Json { get; set; }

    /// <summary>The seed of everything random that the guest is given.</summary>
    [Option("seed", MetaValue = "N", HelpText = "Seed of the random bytes given to the guest (default 0).")]
    public ulong Seed { get; set; }

    /// <summary>Whether guest clocks follow the host's.</summary>
    [Option("real-time", HelpText = "Guest clocks follow the host's clock instead of retired instructions: runs are no longer reproducible.")]
    public bool RealTime { get; set; }

    /// <summary>The engine.</summary>
    [Option("engine", MetaValue = "NAME", HelpText = "Who executes: auto (interpret, translate what is hot), interpreter, translator (translate everything) or lockstep (interpret and translate, and compare).")]
    public string Engine { get; set; } = EngineOption.Default;

    /// <summary>The code whose translation is to be shown.</summary>
    [Option("dump-translation", MetaValue = "PC|SYMBOL", HelpText = "At the end print, on standard error, the translated regions that hold an address (hexadecimal) or instructions of a symbol: guest code beside its IL, then host code (x64). If there is none, a line says why; the exit code stays the guest's.")]
    public string? DumpTranslation { get; set; }

    /// <summary>The file for the commit log.</summary>
    [Option("trace", MetaValue = "FILE", HelpText = "Write a commit log in the format of Spike's --log-commits ('-': to standard error). Slow.")]
    public string? Trace { get; set; }

    /// <summary>True if executions are to be counted.</summary>
    public bool Counts => Stats || Json != null;
}
