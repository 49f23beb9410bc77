using BenchmarkDotNet.Attributes;
using RiscvSim.Cli;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Benchmarks;

/// <summary>
/// Guest memory accesses. Each loop has four instructions around one access; <see cref="Nothing"/> is the loop alone, to be subtracted.
/// </summary>
public class MemoryBenchmarks : IDisposable
{
    private const int Accesses = 1_000_000, LoopLength = 5;
    private const int S0 = 8, S1 = 9, A1 = 11, A2 = 12;
    private const ulong Data = 0x8100_0000;

    private readonly PhysicalMemory _memory = new(0x8000_0000, 256 << 20);
    private readonly InsnTable _table = Extensions.LoadTable();
    private readonly Dictionary<string, InterpreterEngine> _engines = [];

    [Benchmark(OperationsPerInvoke = Accesses)]
    public void Nothing() => Run("addi a0, s0, 0", stride: 8, window: 32 << 10);

    [Benchmark(OperationsPerInvoke = Accesses)]
    public void Load() => Run("ld a0, 0(s0)", stride: 8, window: 32 << 10);

    [Benchmark(OperationsPerInvoke = Accesses)]
    public void Store() => Run("sd a0, 0(s0)", stride: 8, window: 32 << 10);

    [Benchmark(OperationsPerInvoke = Accesses)]
    public void LoadMisaligned() => Run("ld a0, 3(s0)", stride: 8, window: 32 << 10);

    [Benchmark(OperationsPerInvoke = Accesses)]
    public void LoadFromManyPages() => Run("ld a0, 0(s0)", stride: 4096, window: 8 << 20);

    [Benchmark(OperationsPerInvoke = Accesses)]
    public void Atomic() => Run("amoadd.d a0, a1, (s0)", stride: 8, window: 32 << 10);

    [GlobalCleanup]
    public void Dispose()
    {
        foreach (InterpreterEngine engine in _engines.Values)
        {
            engine.Dispose();
            engine.Hart.Dispose();
        }

        _memory.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>s0 runs through a window whose size is a power of two, in strides.</summary>
    private void Run(string access, int stride, int window)
    {
        if (!_engines.TryGetValue(access + stride, out InterpreterEngine? engine))
        {
            _memory.TryWrite(0x8000_0000, new byte[64]);
            engine = Material.Assemble(_table, _memory, access, "add s1, s1, a1", "and s1, s1, a2", "add s0, s1, a3", "jal zero, 0x80000000");
            engine.Hart[A1] = (ulong)stride;
            engine.Hart[A2] = (ulong)(window - 1);
            engine.Hart[13] = Data;
            engine.Hart[S0] = Data;
            engine.Hart[S1] = 0;
            _engines.Add(access + stride, engine);
        }

        engine.Run(engine.Hart.Retired + LoopLength * Accesses);
    }
}
