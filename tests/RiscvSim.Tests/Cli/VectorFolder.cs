using System.IO.Compression;
using System.Text;
using RiscvSim.Cli.Commands;
using RiscvSim.Tests.Support;

namespace RiscvSim.Tests.Cli;

/// <summary>Vector files made by hand, and the command run on them.</summary>
public sealed class VectorFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a compressed vector file.</summary>
    public string WriteCases(string name, params string[] lines) => Write(name, Zip(string.Join('\n', lines) + "\n"));

    public string Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    /// <summary>Writes a manifest that gives files an ISA string and perhaps more.</summary>
    public void WriteManifest(string isa, string more, params string[] files)
    {
        string entries = string.Join(',', files.Select(f => $"\"{f}\":{{\"isa\":\"{isa}\",\"vlen\":128{more}}}"));
        Write("MANIFEST.json", Encoding.UTF8.GetBytes($"{{\"files\":{{{entries}}}}}"));
    }

    public static byte[] Zip(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    /// <summary>Runs the command as in a pipe.</summary>
    public static (int Code, string Output) Run(VectorsOptions options)
    {
        var output = new StringWriter();
        int code = VectorsCommand.Run(options, output, terminal: false);
        return (code, output.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
