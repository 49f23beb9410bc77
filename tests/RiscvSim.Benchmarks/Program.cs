using BenchmarkDotNet.Running;
using RiscvSim.Benchmarks;

// speed ... compares a published simulator with qemu-riscv64 (tests/speed.sh), kernels ... does so on the vector kernels
// (tests/kernel-speed.sh), vectors ... measures every vector row; everything else goes to BenchmarkDotNet.
return args switch
{
    ["speed", ..] => Speed.Run(args[1..]),
    ["kernels", ..] => KernelSpeed.Run(args[1..]),
    ["vectors", ..] => VectorThroughput.Run(args[1..]),
    _ => Benchmark(args),
};

static int Benchmark(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Speed).Assembly).Run(args);
    return 0;
}
