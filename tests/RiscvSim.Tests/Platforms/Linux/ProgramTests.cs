using System.Text;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Platforms.Elf;
using RiscvSim.Platforms.Linux;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Platforms.Linux;

/// <summary>Whole programs; what they must print was recorded from qemu-riscv64.</summary>
public class ProgramTests
{
    [Theory]
    [InlineData("hello", "hello")]
    [InlineData("hello-pie", "hello")]
    [InlineData("strings", "strings")]
    [InlineData("matmul-int8", "matmul-int8")]
    [InlineData("integer", "integer-small", "1")]
    public void Firmware(string program, string expected, params string[] arguments)
    {
        string folder = Path.Combine(Repository.Root, "firmware");
        string path = Path.Combine(folder, "elf", program + ".linux.elf");
        (int code, string output, string error, List<string> log) = Run(path, TestEngines.Interpreter, "", arguments);
        Assert.Equal((0, ""), (code, error));
        Assert.Empty(log);
        string[] lines = output.Split('\n');
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "expected", expected + ".txt")),
            string.Join('\n', Array.FindAll(lines, line => !line.StartsWith("instructions", StringComparison.Ordinal))));
        foreach (string engine in TestEngines.Translating.Where(name => name != TestEngines.Single))
            Assert.Equal(output, Run(path, engine, "", arguments).Output);
    }

    [ToolFact("riscv64-linux-gnu-gcc", "riscv64-linux-gnu-g++")]
    public void ProgramsOfGlibcAndLibstdcxx()
    {
        string folder = Path.Combine(Repository.Root, "firmware", "libc"), build = Directory.CreateTempSubdirectory("riscvsim-libc").FullName;
        try
        {
            HostTool.Run("bash", Path.Combine(Repository.Root, "firmware", "build.sh"), "--libc", build);
            string input = File.ReadAllText(Path.Combine(folder, "libc-c.in"));
            foreach ((string name, string[] arguments) in new[] { ("libc-c", new[] { "one", "two words", "3" }), ("libc-cpp", []) })
            {
                (int code, string output, string error, List<string> log) = Run(Path.Combine(build, name + ".elf"), TestEngines.Interpreter, input, arguments);
                Assert.Equal(File.ReadAllText(Path.Combine(folder, name + ".out")), output);
                Assert.Equal((0, "standard error is open\n"), (code, error));
                Assert.Empty(log);
                foreach (string engine in (string[])[TestEngines.Eager, TestEngines.Hot])
                    Assert.Equal((code, output, error), Run(Path.Combine(build, name + ".elf"), engine, input, arguments) is var run ? (run.Code, run.Output, run.Error) : default);
            }
        }
        finally
        {
            Directory.Delete(build, recursive: true);
        }
    }

    private static (int Code, string Output, string Error, List<string> Log) Run(string path, string engineName, string input, params string[] arguments)
    {
        using MemoryStream output = new(), error = new();
        List<string> log = [];
        LinuxOptions options = new()
        {
            Arguments = arguments,
            Environment = ["HOME=/", "LANG=C"],
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Log = log.Add,
        };
        using LinuxProcess process = new(ElfFile.Load(path), IsaString.Parse(IsaString.Default), options);
        using IEngine engine = TestEngines.Named(engineName).Make(process.Hart, Extensions.LoadTable(), process);
        engine.Run(2_000_000_000);
        Assert.True(process.IsOver, $"{path} did not end");
        return (process.ExitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()), log);
    }
}
