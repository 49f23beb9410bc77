using Xunit;

namespace RiscvSim.Tests.Support;

/// <summary>A test that needs outside material; it reports itself skipped where that is missing.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="folder">The folder that the test reads, under <see cref="Repository.Shared"/>.</param>
    public SharedFactAttribute(string folder) => Skip = WhyNot(folder);

    internal static string? WhyNot(string folder) => Repository.Shared == null || !Directory.Exists(Path.Combine(Repository.Shared, folder))
        ? $"needs {folder} in the folder that RISCVSIM_SHARED names, or in 'shared' beside the repository" : null;
}

/// <summary>The same for a test with parameters.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <param name="folder">The folder that the test reads, under <see cref="Repository.Shared"/>.</param>
    public SharedTheoryAttribute(string folder) => Skip = SharedFactAttribute.WhyNot(folder);
}

/// <summary>A test that runs programs of the host; it reports itself skipped where one is missing.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="tools">The programs' names, as found on PATH.</param>
    public ToolFactAttribute(params string[] tools) => Skip = WhyNot(tools);

    internal static string? WhyNot(string[] tools) => Array.Find(tools, tool => HostTool.Find(tool) == null) is { } missing ? $"needs {missing} on PATH" : null;
}

/// <summary>The same for a test with parameters.</summary>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <param name="tools">The programs' names, as found on PATH.</param>
    public ToolTheoryAttribute(params string[] tools) => Skip = ToolFactAttribute.WhyNot(tools);
}
