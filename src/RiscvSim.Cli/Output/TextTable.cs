using System.Text;
using Spectre.Console;

namespace RiscvSim.Cli.Output;

/// <summary>A table of text: drawn on a terminal, aligned columns elsewhere, so that scripts and diffs see plain lines.</summary>
/// <param name="headers">The titles of the columns. A title that ends in <c>#</c> (not printed) aligns its column to the right.</param>
public sealed class TextTable(params string[] headers)
{
    private const string Gap = "  ";

    /// <summary>In less, cells shrink to nothing and Spectre.Console's progress fails; a narrower terminal breaks the lines itself.</summary>
    private const int LeastWidth = 40, LeastHeight = 3;

    private readonly List<string[]> _rows = [];

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row with one cell for each title.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes the table: drawn if the writer is the terminal.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="terminal">True if the writer leads to a terminal.</param>
    public void Write(TextWriter output, bool terminal)
    {
        if (terminal)
            Draw(output);
        else
            WritePlain(output);
    }

    /// <summary>A Spectre.Console console on a writer; without colours where NO_COLOR is set.</summary>
    public static IAnsiConsole ConsoleOn(TextWriter output) => WithRoom(AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(output),
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
        ColorSystem = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
    }));

    /// <summary>A console that draws for a terminal of a useful size, whatever the real one tells about itself.</summary>
    public static IAnsiConsole WithRoom(IAnsiConsole console)
    {
        console.Profile.Width = Math.Max(console.Profile.Width, LeastWidth);
        console.Profile.Height = Math.Max(console.Profile.Height, LeastHeight);
        return console;
    }

    private static bool IsNumeric(string header) => header.EndsWith('#');

    private void Draw(TextWriter output)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string header in headers)
        {
            var column = new TableColumn(new Markup(Markup.Escape(header.TrimEnd('#')), new Style(decoration: Decoration.Bold)));
            if (IsNumeric(header))
                column.RightAligned();
            table.AddColumn(column);
        }

        foreach (string[] row in _rows)
            table.AddRow(Array.ConvertAll(row, Markup.Escape));
        ConsoleOn(output).Write(table);
    }

    private void WritePlain(TextWriter output)
    {
        int[] widths = new int[headers.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            widths[i] = headers[i].TrimEnd('#').Length;
            foreach (string[] row in _rows)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        WriteLine(output, widths, Array.ConvertAll(headers, h => h.TrimEnd('#')));
        foreach (string[] row in _rows)
            WriteLine(output, widths, row);
    }

    private void WriteLine(TextWriter output, int[] widths, string[] cells)
    {
        var line = new StringBuilder();
        for (int i = 0; i < cells.Length; i++)
        {
            line.Append(i == 0 ? "" : Gap);
            line.Append(IsNumeric(headers[i]) ? cells[i].PadLeft(widths[i]) : cells[i].PadRight(widths[i]));
        }

        output.WriteLine(line.ToString().TrimEnd());
    }
}
