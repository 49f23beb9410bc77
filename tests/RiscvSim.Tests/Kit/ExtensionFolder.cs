using System.Diagnostics;
using RiscvSim.Tests.Cli;
using RiscvSim.Tests.Support;

namespace RiscvSim.Tests.Kit;

/// <summary>A folder in which commands are run as a user would: <c>riscvsim</c> is on the PATH, and the cache of extensions is the folder's own.</summary>
public sealed class ExtensionFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExtensionFolder()
    {
        string program = _folder.Write("bin/riscvsim", System.Text.Encoding.UTF8.GetBytes($"#!/bin/sh\nexec dotnet exec '{CliRun.Program}' \"$@\"\n"));
        HostTool.Run("chmod", "+x", program);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "work"));
    }

    /// <summary>Where commands run.</summary>
    public string Work => Path.Combine(_folder.Path, "work");

    /// <summary>XDG_CACHE_HOME of commands.</summary>
    public string Cache { get; set; } = "cache";

    /// <summary>The entries of the cache.</summary>
    public string[] CacheEntries => Directory.GetFiles(Path.Combine(_folder.Path, "cache", "riscvsim"));

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Work, name), text);

    /// <summary>What a file holds.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(Work, name));

    /// <summary>Runs a shell command.</summary>
    public CliRun Run(string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Work };
        start.Environment["PATH"] = Path.Combine(_folder.Path, "bin") + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(_folder.Path, Cache);
        using Process process = Process.Start(start)!;
        return CliRun.Finish(process);
    }

    public void Dispose() => _folder.Dispose();
}
