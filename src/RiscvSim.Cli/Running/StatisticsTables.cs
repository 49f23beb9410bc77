using RiscvSim.Cli.Output;
using Spectre.Console;

namespace RiscvSim.Cli.Running;

/// <summary>Prints statistics for people on standard error: as tables when a terminal looks, as aligned text otherwise.</summary>
public static class StatisticsTables
{
    private const int NameWidth = 32;

    /// <summary>Prints.</summary>
    public static void Print(RunStatistics statistics)
    {
        if (HostStream.Error.IsDrawable)
            PrintTables(statistics);
        else
            PrintText(statistics);
    }

    private static List<(string Name, string Value)> Totals(RunStatistics statistics) =>
    [
        ("instructions", statistics.Instructions.ToString("N0")),
        ("wall time", $"{statistics.Wall.TotalSeconds:F3} s"),
        ("speed", $"{statistics.Mips:F1} MIPS"),
        ("engine", "interpreter"),
    ];

    private static string Percent(RunStatistics statistics, RunShare share) =>
        $"{100.0 * share.Instructions / Math.Max(1, statistics.Instructions):F1} %";

    private static void PrintText(RunStatistics statistics)
    {
        foreach ((string name, string value) in Totals(statistics))
            HostStream.Error.WriteLine($"{name,-NameWidth} {value,18}");
        PrintText("extension", statistics, statistics.Extensions);
        PrintText("symbol", statistics, statistics.Symbols);
    }

    private static void PrintText(string heading, RunStatistics statistics, IReadOnlyList<RunShare> shares)
    {
        HostStream.Error.WriteLine($"\n{heading,-NameWidth} {"instructions",18} {"share",8}");
        foreach (RunShare share in shares)
            HostStream.Error.WriteLine($"{share.Name,-NameWidth} {share.Instructions,18:N0} {Percent(statistics, share),8}");
    }

    private static void PrintTables(RunStatistics statistics)
    {
        // Frames only, no colours: there is nothing that NO_COLOR would have to switch off.
        IAnsiConsole console = TextTable.WithRoom(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
        var totals = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        foreach ((string name, string value) in Totals(statistics))
            totals.AddRow(name, Markup.Escape(value));
        console.Write(totals);
        console.Write(ToTable("extension", statistics, statistics.Extensions));
        console.Write(ToTable("symbol", statistics, statistics.Symbols));
    }

    private static Table ToTable(string heading, RunStatistics statistics, IReadOnlyList<RunShare> shares)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumn(heading)
            .AddColumn(new TableColumn("instructions").RightAligned()).AddColumn(new TableColumn("share").RightAligned());
        foreach (RunShare share in shares)
            table.AddRow(Markup.Escape(share.Name), share.Instructions.ToString("N0"), Percent(statistics, share));
        return table;
    }
}
