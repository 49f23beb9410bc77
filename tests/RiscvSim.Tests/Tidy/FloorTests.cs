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
        ["RiscvSim.Matmul"] = 3,
        ["RiscvSim.Engines"] = 3,
        ["RiscvSim.Platforms"] = 4,
        ["RiscvSim.Kit"] = 5,
        ["RiscvSim.Cli"] = 6,
    };

    /// <summary>Whoever does without the matmul unit removes its project; nothing else knows it.</summary>
    private const string Removable = "RiscvSim.Matmul";

    [Fact]
    public void EveryProjectHasAFloor() =>
        Assert.Equal(s_floors.Keys.Order(StringComparer.Ordinal), References().Keys.Append(Removable).Distinct().Order(StringComparer.Ordinal));

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
    public void EnginesAndPlatformsDoNotKnowTheInstructions()
    {
        // They get a table; a reference to the classes would let semantics be named twice.
        Dictionary<string, List<string>> references = References();
        foreach (string project in (string[])["RiscvSim.Isa", "RiscvSim.Machine", "RiscvSim.Engines", "RiscvSim.Platforms"])
            Assert.DoesNotContain("RiscvSim.Instructions", references[project]);
    }

    [Fact]
    public void NothingNamesTheMatmulUnitButAConditionalReference()
    {
        string folder = Path.Combine(Repository.Root, "src");
        foreach (string path in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            string local = Path.GetRelativePath(folder, path);
            if (!local.StartsWith(Removable, StringComparison.Ordinal) && !local.Contains("obj", StringComparison.Ordinal))
                Assert.DoesNotContain("using " + Removable, File.ReadAllText(path), StringComparison.Ordinal);
        }

        foreach (string path in Directory.GetFiles(folder, "*.csproj", SearchOption.AllDirectories))
        {
            foreach (XElement reference in XDocument.Load(path).Descendants("ProjectReference"))
            {
                string include = reference.Attribute("Include")!.Value;
                if (include.Contains(Removable, StringComparison.Ordinal))
                    Assert.Equal($"Exists('{include}')", reference.Attribute("Condition")?.Value);
            }
        }
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
