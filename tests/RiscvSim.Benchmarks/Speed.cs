using System.Diagnostics;
using System.Globalization;

namespace RiscvSim.Benchmarks;

/// <summary>
/// Runs one ELF under a simulator and under qemu-riscv64 by turns, so that whatever slows the machine down meets both, and tells the ratio
/// of the medians. A spread above 15 % means that the machine was not quiet: the figures are printed, but there is no verdict.
/// </summary>
public static class Speed
{
    private const int FewestRuns = 7;
    private const double LargestSpread = 0.15;
    private const int Above = 1, NoVerdict = 3, BadUse = 125;
    private const string Qemu = "qemu-riscv64";

    /// <summary>Runs the comparison: <c>[--runs N] [--at-most RATIO] [--vlen BITS] SIMULATOR ELF [ARGS...]</c>.</summary>
    /// <returns>0; 1 if the ratio is above the limit; 3 if there is no verdict; 125 if something is wrong.</returns>
    public static int Run(string[] args)
    {
        int runs = FewestRuns;
        double limit = double.PositiveInfinity;
        string[] cpu = [], machine = [];
        while (args is ["--runs" or "--at-most" or "--vlen", _, ..])
        {
            if (args[0] == "--runs")
                runs = int.Parse(args[1]);
            else if (args[0] == "--at-most")
                limit = double.Parse(args[1], CultureInfo.InvariantCulture);
            else
                (cpu, machine) = (["-cpu", $"rv64,v=true,vlen={args[1]},vext_spec=v1.0"], ["--vlen", args[1]]);
            args = args[2..];
        }

        if (args.Length < 2 || runs < FewestRuns)
        {
            Console.Error.WriteLine($"usage: speed [--runs N, at least {FewestRuns}] [--at-most RATIO] [--vlen BITS] SIMULATOR ELF [ARGS...]");
            return BadUse;
        }

        string[] theirs = [.. cpu, .. args[1..]], ours = ["run", .. machine, .. args[1..]];
        double before = IndirectCall.Nanoseconds();
        // One run each that does not count: files come into the host's cache.
        (_, string expected) = Time(Qemu, theirs);
        (_, string actual) = Time(args[0], ours);
        if (expected != actual)
        {
            Console.Error.WriteLine($"the program ends differently:\n{Qemu}:\n{expected}\n{args[0]}:\n{actual}");
            return BadUse;
        }

        double[] here = new double[runs], there = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            there[i] = Time(Qemu, theirs).Seconds;
            here[i] = Time(args[0], ours).Seconds;
        }

        double after = IndirectCall.Nanoseconds();
        double spread = Math.Max(Print("riscvsim", here), Print(Qemu, there));
        double ratio = Median(here) / Median(there);
        Console.WriteLine($"indirect call       {before:f2} ns before, {after:f2} ns after");
        Console.WriteLine($"ratio of medians    {ratio:f2} (of minima {here.Min() / there.Min():f2})");
        if (spread > LargestSpread)
        {
            Console.WriteLine($"no verdict: a spread exceeds {LargestSpread:p0}");
            return NoVerdict;
        }

        if (!double.IsPositiveInfinity(limit))
            Console.WriteLine(ratio <= limit ? $"within {limit}" : $"above {limit}");
        return ratio <= limit ? 0 : Above;
    }

    private static double Print(string name, double[] seconds)
    {
        double spread = (seconds.Max() - seconds.Min()) / Median(seconds);
        Console.WriteLine($"{name,-19} min {seconds.Min():f3} s, median {Median(seconds):f3} s, spread {spread * 100:f1} % of {seconds.Length} runs");
        return spread;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Runs a program to its end; what it printed and its exit code must be the same under both.</summary>
    private static (double Seconds, string End) Time(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        // What a program is told about counters differs: qemu hands out the host's.
        string[] lines = Array.FindAll(output.Split('\n'), line => !line.Contains("instructions", StringComparison.Ordinal));
        return (seconds, $"{string.Join('\n', lines)}exit code {process.ExitCode}");
    }
}
