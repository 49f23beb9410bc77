using BenchmarkDotNet.Running;
using RiscvSim.Benchmarks;

// speed ... compares a published simulator with qemu-riscv64 (tests/speed.sh); everything else goes to BenchmarkDotNet.
return args is ["speed", ..] ? Speed.Run(args[1..]) : Benchmark(args);

static int Benchmark(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Speed).Assembly).Run(args);
    return 0;
}
