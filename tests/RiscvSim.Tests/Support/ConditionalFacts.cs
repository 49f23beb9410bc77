using Xunit;

namespace RiscvSim.Tests.Support;

/// <summary>A test that needs outside material; it reports itself skipped where that is missing.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="folder">The folder that the test reads, under <see cref="Repository.Shared"/>.</param>
    public SharedFactAttribute(string folder)
    {
        if (Repository.Shared == null || !Directory.Exists(Path.Combine(Repository.Shared, folder)))
            Skip = $"needs {folder} in the folder that RISCVSIM_SHARED names, or in 'shared' beside the repository";
    }
}

/// <summary>A test that runs programs of the host; it reports itself skipped where one is missing.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="tools">The programs' names, as found on PATH.</param>
    public ToolFactAttribute(params string[] tools)
    {
        string? missing = Array.Find(tools, tool => HostTool.Find(tool) == null);
        if (missing != null)
            Skip = $"needs {missing} on PATH";
    }
}
