using RiscvSim.Cli.Dumping;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Machine.Memory;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Cli.Running;

/// <summary>The options of <c>run</c>, checked.</summary>
/// <param name="Options">As they were given.</param>
/// <param name="Engine">What executes the program.</param>
/// <param name="Extensions">What the machine can have.</param>
/// <param name="Isa">The extensions, or null if the program chooses.</param>
/// <param name="Vlen">VLEN where the ISA string leaves it open, or null for the default.</param>
/// <param name="AgnosticOnes">True if agnostic vector elements are overwritten with ones.</param>
/// <param name="Memory">Bytes of memory, or null for the platform's default.</param>
/// <param name="Abi">The ABI, or null if the program chooses.</param>
/// <param name="MaxInstructions">Instructions after which to stop.</param>
/// <param name="Timeout">Wall time after which to stop, or null.</param>
public sealed record RunSettings(
    RunOptions Options, EngineKind Engine, ExtensionSet Extensions, IsaConfig? Isa, int? Vlen, bool AgnosticOnes, ulong? Memory, Abi? Abi, ulong MaxInstructions, TimeSpan? Timeout)
{
    /// <summary>The longest time limit in seconds: 30 days.</summary>
    public const double LongestTimeout = 30 * 24 * 3600;

    /// <summary>Checks options.</summary>
    /// <exception cref="CliException">An option has a value that makes no sense.</exception>
    /// <exception cref="IsaException">The ISA string is wrong.</exception>
    public static RunSettings From(RunOptions options)
    {
        EngineKind engine = EngineOption.Parse(options.Engine);
        if (engine == EngineKind.Lockstep && (options.Counts || options.RealTime || options.Trace != null))
            throw new CliException("--engine lockstep: --stats, --json, --trace and --real-time tell about one engine, or make two runs differ");
        DumpTarget.Check(options.DumpTranslation, engine);
        if (options.Timeout is { } seconds && !(seconds > 0 && seconds <= LongestTimeout))
            throw new CliException($"--timeout: {seconds} is not a number of seconds above 0 and up to {LongestTimeout}");
        int? vlen = VlenOption.Check(options.Vlen);
        ExtensionSet extensions = options.LoadExtensions();
        return new RunSettings(
            options,
            engine,
            extensions,
            options.Isa == null ? null : VlenOption.Parse(extensions.WithFiles(options.Isa), vlen, extensions),
            vlen,
            AgnosticRule.WritesOnes(options.Agnostic),
            options.Memory == null ? null : ParseMemory(options.Memory),
            options.Abi == null ? null : AbiRule.Parse(options.Abi),
            options.MaxInstructions ?? ulong.MaxValue,
            options.Timeout is { } limit ? TimeSpan.FromSeconds(limit) : null);
    }

    /// <summary>The extensions for a program: those of <c>--isa</c>, or what the program asks for (<see cref="ProgramIsa.For"/>).</summary>
    /// <exception cref="IsaException">The section holds a wrong ISA string.</exception>
    /// <exception cref="CliException">The program needs what the ISA does not have, or <c>--vlen</c> contradicts the ISA.</exception>
    public IsaConfig IsaFor(ElfFile elf)
    {
        IsaConfig isa = Isa ?? VlenOption.Parse(Extensions.WithFiles(ProgramIsa.For(elf, Extensions)), Vlen, Extensions);
        return elf.Mismatch(isa) is { } mismatch ? throw new CliException($"{elf.Name}: {mismatch}") : isa;
    }

    private static ulong ParseMemory(string text)
    {
        if (!ByteSize.TryParse(text, out ulong size) || size == 0)
            throw new CliException($"--memory: '{text}' is not a size such as 512M");
        if (size > BareMetalMachine.LargestMemory)
            throw new CliException($"--memory: {text} is more than 64G");
        return size % PhysicalMemory.PageSize == 0 ? size
            : throw new CliException($"--memory: {text} is not a multiple of the page size, {PhysicalMemory.PageSize}");
    }
}
