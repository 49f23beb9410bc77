using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace RiscvSim.Kit.Compiling;

/// <summary>
/// Loads a user's extension: a C# file is compiled, or taken from the cache if the same text was compiled before by the same build; an
/// assembly is loaded as it is. Extension code is trusted: it runs in this process with all of its rights.
/// </summary>
public static class ExtensionCompiler
{
    private static readonly Dictionary<string, Assembly> s_loaded = [];

    /// <summary>Loads an extension.</summary>
    /// <param name="path">A C# file (<c>.cs</c>) or an assembly (<c>.dll</c>).</param>
    /// <param name="warn">Receives at most one line, about a cache that cannot be used.</param>
    /// <returns>The assembly; the same text gives the same assembly.</returns>
    /// <exception cref="ExtensionCompileException">The file cannot be read, is of another kind, or does not compile.</exception>
    public static Assembly Load(string path, Action<string> warn)
    {
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".dll" => Assembly.LoadFrom(Path.GetFullPath(path)),
                ".cs" => FromSource(path, File.ReadAllBytes(path), warn),
                _ => throw new ExtensionCompileException($"{path}: an extension is a C# file (.cs) or an assembly (.dll)"),
            };
        }
        catch (BadImageFormatException)
        {
            throw new ExtensionCompileException($"{path}: not an assembly for this .NET");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ExtensionCompileException($"{path}: there is no such file");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ExtensionCompileException($"{path}: {error.Message}");
        }
    }

    private static Assembly FromSource(string path, byte[] text, Action<string> warn)
    {
        string name = Path.GetFileName(path);
        string key = BuildKey.Of(name, text);
        lock (s_loaded)
        {
            if (s_loaded.TryGetValue(key, out Assembly? loaded))
                return loaded;
            var cache = new ExtensionCache(warn);
            byte[]? image = cache.Find(key);
            if (image == null)
            {
                image = Compile(path, text, key);
                cache.Store(key, image);
            }

            return s_loaded[key] = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(image));
        }
    }

    /// <summary>Alone in a method, so that Roslyn is loaded only where something is compiled.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] Compile(string path, byte[] text, string key) => SourceCompiler.Compile(path, text, key);
}
