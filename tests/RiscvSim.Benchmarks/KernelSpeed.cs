using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace RiscvSim.Benchmarks;

/// <summary>
/// Compares the throughput of a simulator and of qemu-riscv64 on the vector kernels of <c>firmware/kernels</c>, by turns. What counts is the
/// processor time of one more repeat of the main shape: that of a run with many repeats less that of a run with one, so that neither start
/// nor checks are in it. Of several runs the shortest counts, because whatever else the machine does can only add.
/// </summary>
internal static partial class KernelSpeed
{
    private const int FewestRuns = 3, Slower = 1, BadUse = 125;
    private const int Children = -1;
    private const double Enough = 0.8;
    private const string Qemu = "qemu-riscv64";

    // Those of which qemu 7.2 knows all instructions.
    private static readonly string[] s_kernels =
    [
        "gemm-int8", "gemm-fp32", "gemv-int8", "conv2d-int8", "depthwise-int8", "softmax", "rmsnorm", "layernorm", "gelu", "silu",
        "quantize-int8", "quantize-int4", "argmax", "topk", "memcpy", "strlen",
    ];

    /// <summary>Runs: <c>kernels [--runs N] [--vlen BITS] SIMULATOR FOLDER [KERNEL...]</c>.</summary>
    /// <returns>0; 1 if a kernel is slower than under qemu; 125 if something is wrong.</returns>
    public static int Run(string[] args)
    {
        int runs = FewestRuns;
        string vlen = "512";
        while (args is ["--runs" or "--vlen", _, ..])
        {
            if (args[0] == "--runs")
                runs = int.Parse(args[1], CultureInfo.InvariantCulture);
            else
                vlen = args[1];
            args = args[2..];
        }

        if (args.Length < 2 || runs < 1)
        {
            Console.Error.WriteLine("usage: kernels [--runs N] [--vlen BITS] SIMULATOR FOLDER [KERNEL...]");
            return BadUse;
        }

        Console.WriteLine($"VLEN {vlen}; milliseconds of processor time for one repeat, the least of {runs} runs");
        Console.WriteLine($"{"kernel",-16} {"riscvsim",10} {"qemu",10} {"times as fast",14}");
        bool slower = false;
        foreach (string kernel in args.Length > 2 ? args[2..] : s_kernels)
        {
            string elf = Path.Combine(args[1], kernel + ".linux.elf");
            var here = new Side(args[0], ["run", "--vlen", vlen, elf]);
            var there = new Side(Qemu, ["-cpu", $"rv64,v=true,vlen={vlen},vext_spec=v1.0", elf]);
            here.Calibrate();
            there.Calibrate();
            for (int i = 1; i < runs; i++)
            {
                here.Measure();
                there.Measure();
            }

            double factor = there.Seconds / here.Seconds;
            slower |= factor < 1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{kernel,-16} {here.Seconds * 1e3,10:f3} {there.Seconds * 1e3,10:f3} {factor,14:f1}{(factor < 1 ? "  slower" : "")}"));
        }

        return slower ? Slower : 0;
    }

    /// <summary>One of the two programs on one kernel.</summary>
    private sealed class Side(string program, string[] arguments)
    {
        private int _repeats = 8;
        private double _one = double.MaxValue, _many = double.MaxValue;

        /// <summary>Processor time of one repeat.</summary>
        public double Seconds => (_many - _one) / (_repeats - 1);

        /// <summary>Measures, with as many repeats as take long enough.</summary>
        public void Calibrate()
        {
            Measure();
            while (_many - _one < Enough)
            {
                _repeats = (int)Math.Min(_repeats * Math.Max(2, 1.2 * Enough / Math.Max(_many - _one, 0.01)), int.MaxValue / 256);
                _many = double.MaxValue;
                Measure();
            }
        }

        /// <summary>Measures once.</summary>
        public void Measure()
        {
            _one = Math.Min(_one, Time(1));
            _many = Math.Min(_many, Time(_repeats));
        }

        private double Time(int repeats)
        {
            var start = new ProcessStartInfo(program, [.. arguments, repeats.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
            double before = ChildrenSeconds();
            using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started");
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{output}");
            return ChildrenSeconds() - before;
        }
    }

    private static double ChildrenSeconds()
    {
        if (ResourceUsage(Children, out Usage usage) != 0)
            throw new InvalidOperationException("getrusage failed");
        return usage.UserSeconds + usage.SystemSeconds + 1e-6 * (usage.UserMicroseconds + usage.SystemMicroseconds);
    }

    /// <summary>The beginning of struct rusage.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ResourceUsage(int who, out Usage usage);
}
