using System.Globalization;
using System.Text.Json;

namespace RiscvSim.Benchmarks.Speed;

/// <summary>A measured program.</summary>
/// <param name="Subject">The program.</param>
/// <param name="Here">Under the simulator.</param>
/// <param name="There">Under the other side.</param>
internal sealed record Line(Subject Subject, Samples Here, Samples There)
{
    /// <summary>How many times as fast as the other side the simulator is.</summary>
    public double Factor => There.Median / Here.Median;

    /// <summary>The larger spread of both.</summary>
    public double Spread => Math.Max(Here.Spread, There.Spread);
}

/// <summary>Prints what was measured and sums it up.</summary>
internal sealed class Table(SpeedOptions options, Contender here, Contender there)
{
    private const double LargestSpread = 0.15;
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly List<Line> _lines = [];
    private readonly double _callBefore = IndirectCall.Nanoseconds();
    private readonly int _width = Math.Max(16, options.Suite.Subjects.Max(s => s.Name.Length));

    private Line[] Counted => _lines.Exists(line => line.Subject.Counts) ? [.. _lines.Where(line => line.Subject.Counts)] : [.. _lines];

    /// <summary>Prints what stands above the rows.</summary>
    public void PrintHead()
    {
        Console.WriteLine($"{Processor()}, {Environment.ProcessorCount} processors; {options.Runs} runs by turns, medians{(options.Vlen == null ? "" : $"; VLEN {options.Vlen}")}");
        Console.WriteLine(options.Suite.Measure switch
        {
            Measure.Wall => "wall time of the whole process, seconds",
            Measure.Processor => "processor time of the whole process, seconds",
            _ => "processor time of one repeat, milliseconds",
        });
        Console.WriteLine($"{"".PadRight(_width)} {here.Name,20} {"spread",7} {there.Name,12} {"spread",7} {"times as fast",14}");
    }

    /// <summary>Adds a row and prints it.</summary>
    public void Add(Line line)
    {
        _lines.Add(line);
        double unit = options.Suite.Measure == Measure.Repeat ? 1e3 : 1;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{line.Subject.Name.PadRight(_width)} {line.Here.Median * unit,20:f3} {line.Here.Spread * 100,6:f1}% {line.There.Median * unit,12:f3} {line.There.Spread * 100,6:f1}% {line.Factor,14:f2}"
            + $"{(line.Subject.Counts ? "" : "  (not in the means)")}{(line.Spread > LargestSpread ? "  unsteady" : "")}{Rate(line)}"));
    }

    /// <summary>Prints the means and says whether limits are kept.</summary>
    /// <returns>0; 1 if one is not; 3 if there is no verdict.</returns>
    public int Finish()
    {
        double callAfter = IndirectCall.Nanoseconds();
        double mean = Statistics.Geometric(Counted.Select(line => line.Factor)), median = Statistics.Median(Counted.Select(line => line.Factor));
        Line lowest = Counted.MinBy(line => line.Factor)!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"geometric mean {mean:f2}, median {median:f2}, lowest {lowest.Factor:f2} ({lowest.Subject.Name}); an indirect call {_callBefore:f2} ns before, {callAfter:f2} ns after"));
        if (options.Json != null)
            Write(options.Json, callAfter, mean, median, lowest);
        if (options.Runs < SpeedOptions.FewestRuns || _lines.Exists(line => line.Spread > LargestSpread))
        {
            Console.WriteLine($"no verdict: {(options.Runs < SpeedOptions.FewestRuns ? $"fewer than {SpeedOptions.FewestRuns} runs" : $"a spread exceeds {LargestSpread:p0}")}");
            return SpeedProgram.NoVerdict;
        }

        bool kept = Keeps("geometric mean", mean, options.Mean) & Keeps("median", median, options.Median) & Keeps("lowest", lowest.Factor, options.Lowest);
        return kept ? 0 : SpeedProgram.TooSlow;
    }

    private static string Rate(Line line) => line.Subject.MultiplyAdds is not { } count ? "" : string.Create(
        CultureInfo.InvariantCulture, $"  {count / line.Here.Median / 1e9:f2} against {count / line.There.Median / 1e9:f3} GMAC/s");

    private static bool Keeps(string what, double value, double? limit)
    {
        if (limit != null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {(value < limit ? "below" : "at least")} {limit}"));
        return limit == null || value >= limit;
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor";

    private void Write(string path, double callAfter, double mean, double median, Line lowest)
    {
        object Side(Samples samples) => new { samples.Median, Least = samples.Seconds.Min(), samples.Spread, samples.Seconds };
        var page = new
        {
            Processor = Processor(),
            Processors = Environment.ProcessorCount,
            IndirectCallNs = new[] { _callBefore, callAfter },
            Measure = options.Suite.Measure.ToString().ToLowerInvariant(),
            options.Runs,
            options.Vlen,
            Here = here.Name,
            There = there.Name,
            Rows = _lines.Select(line => new
            {
                line.Subject.Name,
                Program = string.Join(' ', [line.Subject.Elf, .. line.Subject.Arguments]),
                line.Subject.Counts,
                line.Factor,
                line.Subject.MultiplyAdds,
                Here = Side(line.Here),
                There = Side(line.There),
            }),
            GeometricMean = mean,
            MedianFactor = median,
            Lowest = new { lowest.Subject.Name, lowest.Factor },
        };
        File.WriteAllText(path, JsonSerializer.Serialize(page, s_json) + "\n");
    }
}
