using System.Xml.Linq;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Tidy;

/// <summary>Projects stand on floors and refer only to lower ones (src/ARCHITECTURE.md).</summary>
public class FloorTests
{
    private static readonly Dictionary<string, int> s_floors = new()
    {
        ["RiscvSim.Isa"] = 0,
        ["RiscvSim.Machine"] = 1,
        ["RiscvSim.Instructions"] = 2,
        ["RiscvSim.Engines"] = 3,
        ["RiscvSim.Platforms"] = 4,
        ["RiscvSim.Cli"] = 5,
    };

    [Fact]
    public void EveryProjectHasAFloor() =>
        Assert.Equal(s_floors.Keys.Order(StringComparer.Ordinal), References().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void ReferencesGoDownOnly()
    {
        foreach ((string project, List<string> references) in References())
        {
            foreach (string reference in references)
                Assert.True(s_floors[reference] < s_floors[project], $"{project} refers to {reference}, which is not below it");
        }
    }

    [Fact]
    public void OnlyTheCommandLineKnowsTheInstructions()
    {
        // Engines get a table; a reference to the classes would let semantics be named twice.
        foreach ((string project, List<string> references) in References())
            Assert.Equal(project == "RiscvSim.Cli", references.Contains("RiscvSim.Instructions"));
    }

    private static Dictionary<string, List<string>> References()
    {
        var projects = new Dictionary<string, List<string>>();
        foreach (string path in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var references = new List<string>();
            foreach (XElement reference in XDocument.Load(path).Descendants("ProjectReference"))
                references.Add(Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            projects.Add(Path.GetFileNameWithoutExtension(path), references);
        }

        return projects;
    }
}
