using System.Text.Json;
using System.Xml.Linq;
using RiscvSim.Cli;
using RiscvSim.Cli.Output;
using RiscvSim.Cli.Reports;
using RiscvSim.Tests.Support;
using Spectre.Console;
using Xunit;

namespace RiscvSim.Tests.Cli;

/// <summary>The files and tables that tell the outcomes of tests.</summary>
public class ReportTests
{
    [Theory]
    [InlineData(0, 0, 0, false, 1)]
    [InlineData(1, 0, 0, false, 0)]
    [InlineData(1, 1, 0, false, 1)]
    [InlineData(1, 1, 0, true, 1)]
    [InlineData(1, 0, 1, false, 1)]
    [InlineData(1, 0, 1, true, 0)]
    [InlineData(0, 0, 1, true, 1)]
    public void TheExitRule(int passed, int failed, int skipped, bool allowSkip, int code)
    {
        var report = new TestReport();
        Add(report, Verdict.Passed, passed);
        Add(report, Verdict.Failed, failed);
        Add(report, Verdict.Skipped, skipped);
        Assert.Equal(code, report.ExitCodeFor(allowSkip));
        Assert.Equal($"{passed} passed, {failed} failed, {skipped} skipped", report.Summary);
    }

    [Fact]
    public void JUnitIsWellFormedWhateverTheTexts()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "junit.xml");
        WriteFiles(path, null);
        XElement root = XDocument.Load(path).Root!;
        Assert.Equal(("testsuites", "4", "1", "1"), (root.Name.LocalName, (string?)root.Attribute("tests"), (string?)root.Attribute("failures"), (string?)root.Attribute("skipped")));
        Assert.Equal(["a<b", "second"], root.Elements("testsuite").Select(s => (string?)s.Attribute("name")));
        Assert.Equal(["3", "1"], root.Elements("testsuite").Select(s => (string?)s.Attribute("tests")));
        XElement failure = root.Descendants("failure").Single();
        Assert.Equal(("bad", "details\n?[31m & more"), ((string?)failure.Parent!.Attribute("name"), failure.Value.Replace("\r\n", "\n")));
        Assert.Equal("why \"not\"", (string?)failure.Attribute("message"));
        Assert.Equal("no symbol", (string?)root.Descendants("skipped").Single().Attribute("message"));
    }

    [Fact]
    public void JsonHoldsEveryOutcome()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "report.json");
        WriteFiles(null, path);
        JsonElement root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        Assert.Equal((2, 1, 1), (root.GetProperty("passed").GetInt32(), root.GetProperty("failed").GetInt32(), root.GetProperty("skipped").GetInt32()));
        Assert.Equal(["passed", "failed", "skipped", "passed"], root.GetProperty("tests").EnumerateArray().Select(t => t.GetProperty("verdict").GetString()));
        Assert.Equal("why \"not\"", root.GetProperty("tests")[1].GetProperty("message").GetString());
    }

    [Fact]
    public void AFileThatCannotBeWrittenIsNamed()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "none", "junit.xml");
        Assert.Matches($"^--junit: .*{path}", Assert.Throws<CliException>(() => new ReportFiles(path, null)).Message);
        Assert.Matches($"^--json: .*{folder.Path}", Assert.Throws<CliException>(() => new ReportFiles(null, folder.Path)).Message);
        Assert.StartsWith("--json: No space left on device", Assert.Throws<CliException>(() => WriteFiles(null, "/dev/full")).Message);
        Assert.StartsWith("--junit: No space left on device", Assert.Throws<CliException>(() => WriteFiles("/dev/full", null)).Message);
    }

    private static void WriteFiles(string? junit, string? json)
    {
        using var files = new ReportFiles(junit, json);
        files.Write(Sample(), "run");
    }

    [Fact]
    public void TablesArePlainLinesInAPipe()
    {
        var output = new StringWriter();
        SampleTable().Write(output, terminal: false);
        Assert.Equal("name    count\nalpha       1\n[red]x     20\n", output.ToString());
    }

    [Fact]
    public void TablesAreDrawnOnATerminal()
    {
        var output = new StringWriter();
        SampleTable().Write(output, terminal: true);
        Assert.Contains("╭", output.ToString());
        Assert.Contains("[red]x", output.ToString());
        Assert.DoesNotContain('#', output.ToString());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void NoColorIsHonoured(string value, bool coloured)
    {
        string? before = Environment.GetEnvironmentVariable("NO_COLOR");
        var output = new StringWriter();
        try
        {
            Environment.SetEnvironmentVariable("NO_COLOR", value);
            TextTable.ConsoleOn(output).MarkupLine("[red]text[/]");
        }
        finally
        {
            Environment.SetEnvironmentVariable("NO_COLOR", before);
        }

        Assert.Equal(coloured, output.ToString().Contains("\u001b[", StringComparison.Ordinal));
        Assert.Contains("text", output.ToString());
    }

    private static TextTable SampleTable()
    {
        var table = new TextTable("name", "count#");
        table.Add("alpha", "1");
        table.Add("[red]x", "20");
        return table;
    }

    private static TestReport Sample()
    {
        var report = new TestReport();
        report.Add(new TestResult("a<b", "good", Verdict.Passed, Seconds: 0.25));
        report.Add(new TestResult("a<b", "bad", Verdict.Failed, "why \"not\"", "details\n\u001b[31m & more"));
        report.Add(new TestResult("a<b", "left", Verdict.Skipped, "no symbol"));
        report.Add(new TestResult("second", "good", Verdict.Passed));
        return report;
    }

    private static void Add(TestReport report, Verdict verdict, int count)
    {
        for (int i = 0; i < count; i++)
            report.Add(new TestResult("suite", $"{verdict}{i}", verdict));
    }
}
