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

    /// <summary>The tables below the totals: what is counted, the count of which its shares are parts, the shares.</summary>
    private static List<(string Heading, ulong Whole, IReadOnlyList<RunShare> Shares)> Tables(RunStatistics statistics)
    {
        List<(string, ulong, IReadOnlyList<RunShare>)> tables =
        [
            ("extension", statistics.Instructions, statistics.Extensions),
            ("symbol", statistics.Instructions, statistics.Symbols),
        ];
        if (statistics.Exits.Count != 0)
            tables.Add(("regions left", statistics.Exits.Aggregate(0UL, (sum, exit) => sum + exit.Instructions), statistics.Exits));
        if (statistics.Vectors is { } vectors)
            tables.Add(("SEW and LMUL", vectors.Instructions, vectors.Mix));
        return tables;
    }

    private static string Percent(ulong whole, RunShare share) => $"{100.0 * share.Instructions / Math.Max(1, whole):F1} %";

    private static void PrintText(RunStatistics statistics)
    {
        foreach ((string name, string value) in Totals(statistics))
            HostStream.Error.WriteLine($"{name,-NameWidth} {value,18}");
        foreach ((string heading, ulong whole, IReadOnlyList<RunShare> shares) in Tables(statistics))
            PrintText(heading, whole, shares);
    }

    private static void PrintText(string heading, ulong whole, IReadOnlyList<RunShare> shares)
    {
        HostStream.Error.WriteLine($"\n{heading,-NameWidth} {"instructions",18} {"share",8}");
        foreach (RunShare share in shares)
            HostStream.Error.WriteLine($"{share.Name,-NameWidth} {share.Instructions,18:N0} {Percent(whole, share),8}");
    }

    private static void PrintTables(RunStatistics statistics)
    {
        // Frames only, no colours: there is nothing that NO_COLOR would have to switch off.
        IAnsiConsole console = TextTable.WithRoom(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
        var totals = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        foreach ((string name, string value) in Totals(statistics))
            totals.AddRow(name, Markup.Escape(value));
        console.Write(totals);
        foreach ((string heading, ulong whole, IReadOnlyList<RunShare> shares) in Tables(statistics))
            console.Write(ToTable(heading, whole, shares));
    }

    private static Table ToTable(string heading, ulong whole, IReadOnlyList<RunShare> shares)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumn(heading)
            .AddColumn(new TableColumn("instructions").RightAligned()).AddColumn(new TableColumn("share").RightAligned());
        foreach (RunShare share in shares)
            table.AddRow(Markup.Escape(share.Name), share.Instructions.ToString("N0"), Percent(whole, share));
        return table;
    }
}
