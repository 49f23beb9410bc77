using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RiscvSim.Benchmarks.Speed;

/// <summary>One of the two sides: a program that runs programs.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Program">The host program.</param>
/// <param name="Command">Its arguments for an ELF and the ELF's own arguments.</param>
internal sealed partial record Contender(string Name, string Program, Func<string, string[], string[]> Command)
{
    /// <summary>The name of the other side that is qemu-riscv64.</summary>
    public const string Qemu = "qemu";

    /// <summary>The name of the other side that is <see cref="TileGemm"/>.</summary>
    public const string Direct = "direct";

    private const int Children = -1;
    private static readonly string[] s_engines = ["auto", "interpreter", "translator"];

    /// <summary>A simulator of this repository.</summary>
    public static Contender Simulator(string program, string? engine, string? vlen, string? name = null)
    {
        string[] options = ["run", .. Option("--engine", engine), .. Option("--vlen", vlen)];
        return new Contender(name ?? (engine == null ? "riscvsim" : $"riscvsim {engine}"), program, (elf, arguments) => [.. options, elf, .. arguments]);
    }

    /// <summary>The other side: qemu, direct, an engine of the same simulator, or the program of another one.</summary>
    public static Contender Against(string what, string simulator, string? vlen)
    {
        if (what == Qemu)
        {
            string[] cpu = vlen == null ? [] : ["-cpu", $"rv64,v=true,vlen={vlen},vext_spec=v1.0"];
            return new Contender("qemu", "qemu-riscv64", (elf, arguments) => [.. cpu, elf, .. arguments]);
        }

        if (what == Direct)
            return new Contender("direct C#", Environment.ProcessPath!, (_, arguments) => ["tile-gemm", .. arguments]);
        return s_engines.Contains(what) ? Simulator(simulator, what, vlen, what) : Simulator(what, engine: null, vlen, "other");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="SpeedException">It cannot be started or fails.</exception>
    public Outcome Run(Subject subject, params string[] more)
    {
        var start = new ProcessStartInfo(Program, Command(subject.Elf, [.. subject.Arguments, .. more])) { RedirectStandardOutput = true };
        double before = ProcessorSeconds();
        long begin = Stopwatch.GetTimestamp();
        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            double wall = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            if (process.ExitCode != 0)
                throw new SpeedException($"{Program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{output}");
            // What a program is told about counters differs: qemu hands out the host's.
            string[] lines = Array.FindAll(output.Split('\n'), line => !line.Contains("instructions", StringComparison.Ordinal));
            return new Outcome(wall, ProcessorSeconds() - before, string.Join('\n', lines));
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new SpeedException($"{Program} cannot be started: {e.Message}");
        }
    }

    private static string[] Option(string name, string? value) => value == null ? [] : [name, value];

    private static double ProcessorSeconds()
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

/// <summary>What came of a run.</summary>
/// <param name="Wall">Seconds of the whole process.</param>
/// <param name="Processor">Seconds of all processors that worked for it.</param>
/// <param name="Output">What it printed, without the lines about counted instructions.</param>
internal sealed record Outcome(double Wall, double Processor, string Output);

/// <summary>A program that cannot be measured, with the reason.</summary>
internal sealed class SpeedException(string message) : Exception(message);
