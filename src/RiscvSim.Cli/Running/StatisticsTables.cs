using RiscvSim.Cli.Output;
using Spectre.Console;

namespace RiscvSim.Cli.Running;

/// <summary>Prints statistics for people on standard error: as tables when a terminal looks, as aligned text otherwise.</summary>
public static class StatisticsTables
{
    private const int NameWidth = 32;
    private const string InstructionCounts = "instructions";

    /// <summary>Prints.</summary>
    public static void Print(RunStatistics statistics)
    {
        if (HostStream.Error.IsDrawable)
            PrintTables(statistics);
        else
            PrintText(statistics);
    }

    private static List<(string Name, string Value)> Totals(RunStatistics statistics)
    {
        List<(string, string)> totals =
        [
            ("instructions", statistics.Instructions.ToString("N0")),
            ("wall time", $"{statistics.Wall.TotalSeconds:F3} s"),
            ("speed", $"{statistics.Mips:F1} MIPS"),
            ("engine", statistics.Engine),
        ];
        if (statistics.Translation is { } translation)
        {
            totals.Add(("regions", translation.Regions.ToString("N0")));
            totals.Add(("regions invalidated", translation.Invalidated.ToString("N0")));
            totals.Add(("instructions in regions", $"{100.0 * translation.Executed / Math.Max(1, statistics.Instructions):F1} %"));
            totals.Add(("compile time", $"{translation.CompileTime.TotalSeconds:F3} s"));
            if (translation.Failed != 0)
                totals.Add(("regions not compiled", translation.Failed.ToString("N0")));
        }

        if (statistics.Vectors is { } vectors)
        {
            totals.Add(("vector instructions", vectors.Instructions.ToString("N0")));
            totals.Add(("vector elements", vectors.Elements.ToString("N0")));
            totals.Add(("average vl", vectors.AverageVl.ToString("F1")));
        }

        return totals;
    }

    private static List<ShareTable> Tables(RunStatistics statistics)
    {
        List<ShareTable> tables =
        [
            new("extension", InstructionCounts, statistics.Instructions, statistics.Extensions),
            new("symbol", InstructionCounts, statistics.Instructions, statistics.Symbols),
        ];
        if (statistics.Exits.Count != 0)
            tables.Add(new("regions left", "times", statistics.Exits.Aggregate(0UL, (sum, exit) => sum + exit.Count), statistics.Exits));
        if (statistics.Vectors is { } vectors)
            tables.Add(new("SEW and LMUL", InstructionCounts, vectors.Instructions, vectors.Mix));
        return tables;
    }

    private static void PrintText(RunStatistics statistics)
    {
        foreach ((string name, string value) in Totals(statistics))
            HostStream.Error.WriteLine($"{name,-NameWidth} {value,18}");
        foreach (ShareTable table in Tables(statistics))
        {
            HostStream.Error.WriteLine($"\n{table.Heading,-NameWidth} {table.Counted,18} {"share",8}");
            foreach (RunShare share in table.Shares)
                HostStream.Error.WriteLine($"{share.Name,-NameWidth} {share.Count,18:N0} {table.Percent(share),8}");
        }
    }

    private static void PrintTables(RunStatistics statistics)
    {
        // Frames only, no colours: there is nothing that NO_COLOR would have to switch off.
        IAnsiConsole console = TextTable.WithRoom(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
        var totals = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        foreach ((string name, string value) in Totals(statistics))
            totals.AddRow(name, Markup.Escape(value));
        console.Write(totals);
        foreach (ShareTable table in Tables(statistics))
            console.Write(Draw(table));
    }

    private static Table Draw(ShareTable table)
    {
        Table drawn = new Table().Border(TableBorder.Rounded).AddColumn(table.Heading)
            .AddColumn(new TableColumn(table.Counted).RightAligned()).AddColumn(new TableColumn("share").RightAligned());
        foreach (RunShare share in table.Shares)
            drawn.AddRow(Markup.Escape(share.Name), share.Count.ToString("N0"), table.Percent(share));
        return drawn;
    }

    /// <summary>A table below the totals.</summary>
    /// <param name="Heading">By what is counted.</param>
    /// <param name="Counted">What is counted.</param>
    /// <param name="Whole">The count of which the shares are parts.</param>
    /// <param name="Shares">The lines.</param>
    private sealed record ShareTable(string Heading, string Counted, ulong Whole, IReadOnlyList<RunShare> Shares)
    {
        public string Percent(RunShare share) => $"{100.0 * share.Count / Math.Max(1, Whole):F1} %";
    }
}
