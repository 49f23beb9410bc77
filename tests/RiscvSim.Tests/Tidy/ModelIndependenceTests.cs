using System.Xml.Linq;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Tidy;

/// <summary>The expected results of the generated vector programs come from a model that cannot have copied them from the simulator.</summary>
public class ModelIndependenceTests
{
    private const string Project = "RiscvSim.VectorTests";

    [Fact]
    public void TheModelRefersToNoProject()
    {
        XDocument project = XDocument.Load(Path.Combine(Repository.Root, "tests", Project, Project + ".csproj"));
        Assert.DoesNotContain(project.Descendants(), e => e.Name.LocalName is "ProjectReference" or "PackageReference" or "Reference" or "Compile");
    }

    [Fact]
    public void TheModelNamesNothingOfTheSimulator()
    {
        SourceFile[] sources = [.. SourceFile.All.Where(file => file.Path.StartsWith($"tests/{Project}/", StringComparison.Ordinal))];
        Assert.True(sources.Length > 20, $"only {sources.Length} files of {Project} were found");
        string[] foreign = ["RiscvSim.Isa", "RiscvSim.Machine", "RiscvSim.Instructions", "RiscvSim.Engines", "RiscvSim.Platforms", "RiscvSim.Cli"];
        Assert.Empty(sources.SelectMany(file => foreign.Where(file.Text.Contains).Select(name => $"{file.Path} names {name}")));
    }
}
