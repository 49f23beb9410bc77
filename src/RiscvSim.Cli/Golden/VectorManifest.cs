using System.Security.Cryptography;
using System.Text.Json;

namespace RiscvSim.Cli.Golden;

/// <summary>What a MANIFEST.json says about one vector file.</summary>
/// <param name="Isa">The ISA string of the recording machine.</param>
/// <param name="Vlen">The bits of its vector registers.</param>
/// <param name="Cases">How many cases the file holds, or null if not told.</param>
/// <param name="Digest">The SHA-256 of the file in hexadecimal, or null if not told.</param>
public sealed record VectorManifestEntry(string Isa, int Vlen, int? Cases, string? Digest);

/// <summary>The MANIFEST.json beside vector files.</summary>
public static class VectorManifest
{
    /// <summary>The name of the manifest in the folder of its vector files.</summary>
    public const string FileName = "MANIFEST.json";

    /// <summary>Looks a vector file up in the manifest beside it.</summary>
    /// <param name="vectorFile">The path of the vector file.</param>
    /// <returns>Its entry, or null if there is no manifest or the manifest does not list the file.</returns>
    /// <exception cref="CliException">The manifest cannot be read.</exception>
    public static VectorManifestEntry? Find(string vectorFile)
    {
        string path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(vectorFile))!, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (!document.RootElement.TryGetProperty("files", out JsonElement files) || !files.TryGetProperty(Path.GetFileName(vectorFile), out JsonElement entry))
                return null;
            return new VectorManifestEntry(
                entry.GetProperty("isa").GetString() ?? throw new FormatException("an ISA string is null"),
                entry.GetProperty("vlen").GetInt32(),
                entry.TryGetProperty("cases", out JsonElement cases) ? cases.GetInt32() : null,
                entry.TryGetProperty("sha256", out JsonElement digest) ? digest.GetString() : null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{path}: {e.Message}");
        }
    }

    /// <summary>The SHA-256 of a file as the manifest writes it.</summary>
    internal static string DigestOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
