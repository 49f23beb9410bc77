using BenchmarkDotNet.Attributes;
using RiscvSim.Cli;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Platforms.Elf;

namespace RiscvSim.Benchmarks;

/// <summary>Guest instructions: the mean is the time of one, and 1000 divided by it in nanoseconds is MIPS.</summary>
public class InterpreterBenchmarks : IDisposable
{
    private const int Instructions = 20_000_000;

    private readonly InsnTable _table = Extensions.LoadTable();
    private BareMetalMachine _machine = null!;
    private InterpreterEngine _engine = null!;

    [GlobalSetup]
    public void Load()
    {
        Dispose();
        ElfFile elf = ElfFile.Load(Material.Firmware("integer.htif.elf"));
        _machine = new BareMetalMachine(elf, new BareMetalOptions { Isa = IsaString.Parse(IsaString.Default) });
        _engine = new InterpreterEngine(_machine.Hart, _table) { Observer = _machine };
    }

    [Benchmark(OperationsPerInvoke = Instructions)]
    public ulong Integer()
    {
        ulong end = _machine.Hart.Retired + Instructions;
        _engine.Run(end);
        if (_machine.Hart.Retired != end)
            throw new InvalidOperationException("the program ended");
        // Far enough from the end for another round, or from the start again.
        if (end > MostInstructions)
            Load();
        return end;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _engine?.Dispose();
        _machine?.Dispose();
        GC.SuppressFinalize(this);
    }

    // The program retires more than this.
    private const ulong MostInstructions = 1_000_000_000;
}
