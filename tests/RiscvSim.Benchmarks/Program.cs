using BenchmarkDotNet.Running;
using RiscvSim.Benchmarks;
using RiscvSim.Benchmarks.Speed;

// speed ... compares a published simulator with qemu-riscv64 (tests/speed.sh), tile-gemm ... is a matrix product written directly in C#, to be
// compared with, vectors ... measures every vector row; everything else goes to BenchmarkDotNet.
return args switch
{
    ["speed", ..] => SpeedProgram.Run(args[1..]),
    ["tile-gemm", ..] => TileGemm.Run(args[1..]),
    ["vectors", ..] => VectorThroughput.Run(args[1..]),
    _ => Benchmark(args),
};

static int Benchmark(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(SpeedProgram).Assembly).Run(args);
    return 0;
}
