using System.Security.Cryptography;

namespace RiscvSim.Kit.Compiling;

/// <summary>
/// Compiled extensions on disk, in <c>$XDG_CACHE_HOME/riscvsim</c> or <c>~/.cache/riscvsim</c>: an assembly with its debug information
/// inside, and its SHA-256 behind it. An entry that is damaged counts as missing; a folder that cannot be used costs time, nothing else.
/// </summary>
/// <param name="warn">Receives one line if an entry cannot be stored.</param>
internal sealed class ExtensionCache(Action<string> warn)
{
    private static readonly TimeSpan s_age = TimeSpan.FromDays(60);

    private readonly string? _folder = Folder();

    /// <summary>The assembly of that key, or null.</summary>
    public byte[]? Find(string key)
    {
        if (_folder == null)
            return null;
        try
        {
            byte[] file = File.ReadAllBytes(PathOf(key));
            int length = file.Length - SHA256.HashSizeInBytes;
            bool whole = length > 0 && SHA256.HashData(file.AsSpan(0, length)).AsSpan().SequenceEqual(file.AsSpan(length));
            return whole ? file[..length] : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Stores an assembly: others see all of it or nothing.</summary>
    public void Store(string key, byte[] image)
    {
        if (_folder == null)
        {
            warn("neither XDG_CACHE_HOME nor HOME names a folder: extensions are compiled at every start");
            return;
        }

        string temporary = Path.Combine(_folder, $"{key}.{Environment.ProcessId}.tmp");
        try
        {
            Directory.CreateDirectory(_folder);
            Forget();
            using (FileStream file = File.Create(temporary))
            {
                file.Write(image);
                file.Write(SHA256.HashData(image));
            }

            File.Move(temporary, PathOf(key), overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            warn($"the cache {_folder} cannot be written, extensions are compiled at every start: {error.Message}");
        }
    }

    /// <summary>Removes what has not been compiled for long: every build of this program has entries of its own.</summary>
    private void Forget()
    {
        DateTime limit = DateTime.UtcNow - s_age;
        foreach (FileInfo file in new DirectoryInfo(_folder!).EnumerateFiles())
        {
            if (file.LastWriteTimeUtc < limit)
                file.Delete();
        }
    }

    private string PathOf(string key) => Path.Combine(_folder!, key + ".dll");

    private static string? Folder()
    {
        // A relative path is to be ignored (XDG base directory specification).
        string? cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (Path.IsPathFullyQualified(cache ?? ""))
            return Path.Combine(cache!, "riscvsim");
        string? home = Environment.GetEnvironmentVariable("HOME");
        return Path.IsPathFullyQualified(home ?? "") ? Path.Combine(home!, ".cache", "riscvsim") : null;
    }
}
