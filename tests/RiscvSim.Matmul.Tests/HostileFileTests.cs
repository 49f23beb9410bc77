using RiscvSim.Machine.Extending;
using RiscvSim.Matmul.Files;
using RiscvSim.Matmul.Units;
using Xunit;

namespace RiscvSim.Matmul.Tests;

/// <summary>Files that would overflow the stack, which ends the process, are refused in one line as any other.</summary>
public class HostileFileTests
{
    private const int Many = 100_000;
    private const string TooDeep = "lists and keys are nested too deep; possible are up to 16 levels";

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[{")]
    public void DeepNodesOnALine(string repeated)
    {
        Assert.StartsWith("x.yaml:1: " + TooDeep, Refusal(Repeated(repeated, Many)), StringComparison.Ordinal);
        Assert.StartsWith("x.yaml:3: " + TooDeep, Refusal("extension: xa\nunits:\n  - " + Repeated(repeated, Many)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:")]
    [InlineData("-")]
    public void DeepNodesByIndentation(string repeated) =>
        Assert.StartsWith("x.yaml:17: " + TooDeep, Refusal(string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + repeated + "\n"))), StringComparison.Ordinal);

    [Fact]
    public void WideFilesAreNotDeep() =>
        Assert.Equal("x.yaml:1: 'units' is no list; possible is a list of units, each with the keys mnemonic, pattern, m, k, n, a, b and c at least",
            Refusal("units: {a: [[1], [2], [3]], b: [[1], [2], [3]], c: [[1], [2], [3]], d: [[1], [2], [3]], e: [[1], [2], [3]]}"));

    [Theory]
    [InlineData("\n? &a [*a]\n: 1\n", "x.yaml:2: *a is an alias; possible are values written out")]
    [InlineData("extension: &a xa\nversion: *a\n", "x.yaml:2: *a is an alias; possible are values written out")]
    public void Aliases(string text, string message) => Assert.StartsWith(message, Refusal(text), StringComparison.Ordinal);

    [Fact]
    public void LargeFiles()
    {
        const int Largest = 1 << 20;
        string unit = "extension: xa\nunits:\n  - {mnemonic: t.m, pattern: 000000 1 vs2 vs1 010 vd 0001011, m: 2, k: 4, n: 2, a: int8, b: int8, c: int32}\n";
        string comments = unit + Repeated("#\n", (Largest - unit.Length) / 2) + "\n";
        Assert.Single(UnitFile.Read("x.yaml", new StringReader(comments[..Largest])).Rows);
        Assert.EndsWith($": the file goes on behind {Largest} characters; possible are up to {Largest}", Refusal(comments + "#\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", "")]
    [InlineData("1+", "1")]
    [InlineData("2/", "1")]
    [InlineData("log2(", "")]
    [InlineData("9", "")]
    public void LongExpressions(string repeated, string end)
    {
        string message = Refusal($"extension: xa\nunits:\n  - mnemonic: t.m\n    pattern: 000000 1 vs2 vs1 010 vd 0001011\n    m: {Repeated(repeated, 2 * Many)}{end}\n    k: 1\n    n: 1\n    a: int8\n    b: int8\n    c: int32\n");
        Assert.StartsWith("x.yaml:5: m: expression '", message, StringComparison.Ordinal);
        Assert.Contains($": {2 * Many * repeated.Length + end.Length} characters, possible are up to 1000; possible are integers", message, StringComparison.Ordinal);
        Assert.True(message.Length < 400, message);
    }

    [Theory]
    [InlineData("(", "", ")")]
    [InlineData("min(", "", ", 7)")]
    [InlineData("floor(", "1 * ", ")")]
    public void DeepExpressions(string open, string before, string close)
    {
        Assert.Equal(7, Nested(64).Positive(default));
        FormatException e = Assert.Throws<FormatException>(() => Nested(65));
        Assert.Contains("parentheses are nested too deep, possible are up to 64 levels", e.Message, StringComparison.Ordinal);
        Assert.Equal(2, Expression.Parse(string.Join(" * ", Enumerable.Repeat("(1)", 100)) + " + (1)").Positive(default));

        Expression Nested(int depth) => Expression.Parse(Repeated(open + before, depth) + "7" + Repeated(close, depth));
    }

    private static string Refusal(string text)
    {
        string message = Assert.Throws<UnitFileException>(() => UnitFile.Read("x.yaml", new StringReader(text))).Message;
        Assert.DoesNotContain('\n', message);
        return message;
    }

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
