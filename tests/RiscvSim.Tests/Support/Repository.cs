namespace RiscvSim.Tests.Support;

/// <summary>Where things are on the disk while tests run.</summary>
public static class Repository
{
    /// <summary>The folder of RiscvSim.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The folder of outside material (<c>reference/</c>, <c>golden/</c>): the environment variable RISCVSIM_SHARED, or <c>shared</c> beside the
    /// repository; null when there is none.
    /// </summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>The C# sources under a folder of the repository, build output excluded, sorted.</summary>
    public static IReadOnlyList<string> Sources(string folder)
    {
        char slash = Path.DirectorySeparatorChar;
        string[] files = Array.FindAll(
            Directory.GetFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories),
            f => !f.Contains($"{slash}obj{slash}") && !f.Contains($"{slash}bin{slash}"));
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at != null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "RiscvSim.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException("tests must run from a folder inside the repository");
    }

    private static string? FindShared()
    {
        string path = Environment.GetEnvironmentVariable("RISCVSIM_SHARED") ?? Path.Combine(Root, "..", "shared");
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }
}
