using System.Text;
using System.Text.Json;
using System.Xml;
using RiscvSim.Cli.Output;

namespace RiscvSim.Cli.Reports;

/// <summary>The files for other programs to which the outcomes of tests go. Both are opened at once; see <see cref="OutputFile"/>.</summary>
public sealed class ReportFiles : IDisposable
{
    private const string JUnitOption = "--junit", JsonOption = "--json";

    private static readonly string[] s_verdicts = ["passed", "failed", "skipped"];

    // Without a byte order mark.
    private static readonly XmlWriterSettings s_layout = new() { Indent = true, CheckCharacters = true, Encoding = new UTF8Encoding(false) };

    private readonly Stream? _junit;
    private readonly Stream? _json;

    /// <summary>Opens the files that options ask for.</summary>
    /// <param name="junit">The path of a JUnit XML file, or null.</param>
    /// <param name="json">The path of a JSON file, or null.</param>
    /// <exception cref="CliException">A file cannot be opened.</exception>
    public ReportFiles(string? junit, string? json)
    {
        _junit = junit == null ? null : OutputFile.Create(JUnitOption, junit);
        _json = json == null ? null : OutputFile.Create(JsonOption, json);
    }

    /// <summary>Writes them.</summary>
    /// <param name="report">The outcomes.</param>
    /// <param name="name">The name of the whole run.</param>
    /// <exception cref="CliException">A file cannot be written.</exception>
    public void Write(TestReport report, string name)
    {
        if (_junit != null)
            OutputFile.Write(JUnitOption, () => WriteJUnit(report, name, _junit));
        if (_json != null)
            OutputFile.Write(JsonOption, () => WriteJson(report, name, _json));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _junit?.Dispose();
        _json?.Dispose();
    }

    /// <summary>Writes JUnit's XML: a test suite for each suite, in the order of its first test.</summary>
    public static void WriteJUnit(TestReport report, string name, Stream stream)
    {
        using XmlWriter xml = XmlWriter.Create(stream, s_layout);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", name);
        Counts(xml, [.. report.Results]);
        foreach (IGrouping<string, TestResult> suite in report.Results.GroupBy(r => r.Suite))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(suite.Key));
            Counts(xml, [.. suite]);
            foreach (TestResult test in suite)
                WriteTest(xml, test);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes a JSON object: the counts, and every outcome.</summary>
    public static void WriteJson(TestReport report, string name, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("passed", report.Passed);
        json.WriteNumber("failed", report.Failed);
        json.WriteNumber("skipped", report.Skipped);
        json.WriteStartArray("tests");
        foreach (TestResult test in report.Results)
        {
            json.WriteStartObject();
            json.WriteString("suite", test.Suite);
            json.WriteString("name", test.Name);
            json.WriteString("verdict", s_verdicts[(int)test.Verdict]);
            if (test.Message != null)
                json.WriteString("message", test.Message);
            if (test.Details != null)
                json.WriteString("details", test.Details);
            if (test.Seconds > 0)
                json.WriteNumber("seconds", Math.Round(test.Seconds, 6));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Counts(XmlWriter xml, List<TestResult> tests)
    {
        xml.WriteAttributeString("tests", XmlConvert.ToString(tests.Count));
        xml.WriteAttributeString("failures", XmlConvert.ToString(tests.Count(t => t.Verdict == Verdict.Failed)));
        xml.WriteAttributeString("skipped", XmlConvert.ToString(tests.Count(t => t.Verdict == Verdict.Skipped)));
        xml.WriteAttributeString("time", Seconds(tests.Sum(t => t.Seconds)));
    }

    private static void WriteTest(XmlWriter xml, TestResult test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(test.Suite));
        xml.WriteAttributeString("name", Clean(test.Name));
        xml.WriteAttributeString("time", Seconds(test.Seconds));
        if (test.Verdict != Verdict.Passed)
        {
            xml.WriteStartElement(test.Verdict == Verdict.Failed ? "failure" : "skipped");
            xml.WriteAttributeString("message", Clean(test.Message ?? ""));
            if (test.Details != null)
                xml.WriteString(Clean(test.Details));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Seconds(double seconds) => seconds.ToString("0.000");

    /// <summary>Replaces what XML cannot hold, which file names and guests may produce.</summary>
    private static string Clean(string text)
    {
        char[] clean = text.ToCharArray();
        for (int i = 0; i < clean.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = '?';
        }

        return new string(clean);
    }
}
