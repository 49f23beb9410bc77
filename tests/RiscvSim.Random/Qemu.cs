using System.Diagnostics;

namespace RiscvSim.Lockstep;

/// <summary>Runs images under qemu-riscv64.</summary>
public static class Qemu
{
    /// <summary>The program's name.</summary>
    public const string Program = "qemu-riscv64";

    // Property names as 7.2 spells them; Zfh is off by default.
    private const string ScalarCpu = "rv64,zba=true,zbb=true,zbc=true,zbs=true,Zfh=true";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>True if the program is on PATH.</summary>
    public static bool IsThere { get; } = Array.Exists(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), folder => folder.Length != 0 && File.Exists(Path.Combine(folder, Program)));

    /// <summary>The records after the run, or null if the program did not end well.</summary>
    /// <param name="elf">The program.</param>
    /// <param name="complaint">How it ended, if not well.</param>
    public static byte[]? Run(byte[] elf, out string complaint) => Run(elf, ScalarCpu, out complaint);

    /// <summary>The CPU with vector registers.</summary>
    /// <param name="vlen">VLEN in bits.</param>
    /// <param name="agnosticOnes">Whether agnostic elements are overwritten with ones.</param>
    public static string VectorCpu(int vlen, bool agnosticOnes) =>
        $"{ScalarCpu},v=true,vlen={vlen},vext_spec=v1.0{(agnosticOnes ? ",rvv_ta_all_1s=true,rvv_ma_all_1s=true" : "")}";

    /// <summary>The records after the run on a CPU, or null if the program did not end well.</summary>
    /// <param name="elf">The program.</param>
    /// <param name="cpu">The value of qemu's option -cpu.</param>
    /// <param name="complaint">How it ended, if not well.</param>
    public static byte[]? Run(byte[] elf, string cpu, out string complaint)
    {
        string path = Path.Combine(Path.GetTempPath(), $"riscvsim-{Environment.ProcessId}-{Guid.NewGuid():N}.elf");
        File.WriteAllBytes(path, elf);
        try
        {
            var start = new ProcessStartInfo(Program, ["-cpu", cpu, path]) { RedirectStandardOutput = true, RedirectStandardError = true };
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
            using Process process = Process.Start(start)!;
            using var timer = new Timer(_ => process.Kill(), null, s_patience, Timeout.InfiniteTimeSpan);
            Task<string> errors = process.StandardError.ReadToEndAsync();
            var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            complaint = process.ExitCode == 0 ? "" : $"qemu ended with {process.ExitCode}: {errors.Result.Trim()}";
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
